import { afterEach, describe, expect, it } from 'vitest';
import type { Keluaran } from '../../api/contract/index.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';
import { cli, cliJson, renstraUji } from './bantu.ts';

// Errors as an office makes them, through the commands of the program; what is read of the file leads to them.

let uji: RegisterUji;
afterEach(() => uji.tutup());

const PC = { namaBarang: 'Personal Komputer', kodeBarang: '1.3.2.10.01.02.001' };
const DOKUMEN = { jenis: 'BAST', nomor: '12/2025', tanggal: '2025-08-01' };

/** Twenty chairs and desks of the opening balance, and what the control total says of golongan B. */
async function buat(lain: Parameters<RegisterUji['lot']>[0], kontrol: (buku: number) => number, per = '2025-12-31') {
  uji = registerUji('2026-02-10');
  const id = uji.lot([
    ...Array.from({ length: 20 }, (_, i) => ({
      unit: 1,
      nilai: 1_234_567_00 + i * 7_131_00,
      atribut: { namaBarang: `Meja ${i}` },
    })),
    ...lain,
  ]);
  await uji.harus('kontrol.atur', {
    per,
    sumber: 'Neraca',
    rincian: [{ golongan: 'B', nilaiSen: kontrol(await buku(per)) }],
  });
  return id;
}
const buku = async (per: string) =>
  (await uji.harus('rekonsiliasi.lihat', { per })).golongan.find((g) => g.golongan === 'B')?.bukuSen ?? 0;
const cari = (per = '2025-12-31') => uji.harus('selisih.cari', { golongan: 'B', per });
const pertama = (h: Keluaran<'selisih.cari'>) => h.dugaan[0];

const beli = (nilaiSen: number, tanggal: string, namaBarang = 'Proyektor') =>
  uji.harus('mutasi.catat', {
    jenis: 'perolehan',
    data: {
      kodeBarang: '1.3.2.06.01.01.048',
      namaBarang,
      jumlah: 1,
      satuan: 'unit',
      nilaiSen,
      tanggal,
      kondisi: 'B',
      caraPerolehan: 'pembelian',
      dokumen: DOKUMEN,
    },
  });

describe('selisih.cari', () => {
  it('names a lot recorded twice, with what would be left', async () => {
    const lot = { unit: 1, nilai: 9_876_500_00, atribut: PC };
    const id = await buat([lot, lot], (n) => n - 9_876_500_00);
    const hasil = await cari();
    expect(hasil).toMatchObject({
      selisihSen: 9_876_500_00,
      kontrolPer: '2025-12-31',
      sesuaiPer: null,
      lotDiperiksa: 22,
    });
    expect(pertama(hasil)).toMatchObject({ sebab: ['ganda'], jelasSen: 9_876_500_00, sisaSen: 0 });
    expect(pertama(hasil)?.lot.map((l) => Number(l.id))).toEqual(id.slice(-2));
    expect(pertama(hasil)?.usulan).toEqual([{ jenis: 'keluarkan', barangId: String(id.at(-1)) }]);
  });

  it('finds the missing value, and says what it would be', async () => {
    const id = await buat([{ unit: 2, nilai: null, atribut: PC }], (n) => n + 19_000_000_00);
    expect(pertama(await cari())).toMatchObject({
      sebab: ['belum-bernilai'],
      lot: [{ id: String(id.at(-1)), nilaiSen: null }],
      usulan: [{ jenis: 'nilai', barangId: String(id.at(-1)), nilaiSen: 19_000_000_00 }],
    });
  });

  it('finds a value that is a hundred times too large among its likes', async () => {
    const benar = 9_500_000_00;
    const id = await buat(
      [1, 1, 1, 100].map((kali) => ({ unit: 1, nilai: benar * kali, atribut: PC })),
      (n) => n - benar * 99,
    );
    expect(pertama(await cari())).toMatchObject({
      sebab: ['faktor'],
      lot: [{ id: String(id.at(-1)) }],
      usulan: [{ jenis: 'nilai', nilaiSen: benar }],
    });
  });

  it('sees a golongan whose difference is the opposite', async () => {
    const id = await buat([{ unit: 1, nilai: 8_765_400_00, atribut: { namaBarang: 'Lukisan Pasar Lama' } }], (n) => n);
    await uji.harus('kontrol.atur', {
      per: '2025-12-31',
      sumber: 'Neraca',
      rincian: [
        { golongan: 'B', nilaiSen: (await buku('2025-12-31')) - 8_765_400_00 },
        { golongan: 'E', nilaiSen: 8_765_400_00 },
      ],
    });
    expect(pertama(await cari())).toMatchObject({
      sebab: ['golongan'],
      lot: [{ id: String(id.at(-1)) }],
      usulan: [{ jenis: 'reklas', ke: 'E' }],
    });
    expect((await uji.harus('selisih.cari', { golongan: 'E', per: '2025-12-31' })).dugaan[0]).toMatchObject({
      sebab: ['golongan'],
      lot: [{ id: String(id.at(-1)), golongan: 'B' }],
    });
  });

  it('looks at what was booked since the golongan last agreed: a command cancelled by mistake', async () => {
    await buat([], (n) => n, '2025-06-30');
    const { perintah } = await beli(7_654_300_00, '2025-08-01');
    await beli(4_400_000_00, '2025-08-02', 'Kamera');
    const benar = await buku('2025-12-31');
    await uji.harus('kontrol.atur', {
      per: '2025-12-31',
      sumber: 'Neraca',
      rincian: [{ golongan: 'B', nilaiSen: benar }],
    });
    const { perintah: pembatal } = await uji.harus('perintah.batalkan', { perintah });
    const hasil = await cari();
    expect(hasil).toMatchObject({ sesuaiPer: '2025-06-30', entriDiperiksa: 2 });
    expect(pertama(hasil)).toMatchObject({
      sebab: ['dibatalkan'],
      usulan: [{ jenis: 'batalkan', perintah: pembatal }],
      sisaSen: 0,
    });
    // The proposal, carried out, leaves nothing to look for.
    await uji.harus('perintah.batalkan', { perintah: pembatal });
    const lagi = await uji.panggil('selisih.cari', { golongan: 'B', per: '2025-12-31' });
    expect(lagi).toMatchObject({ ok: false, error: { reason: 'selisih_nol' } });
  });

  it('sees what stands on the other side of the cut-off, as the register stood on the day', async () => {
    await buat([], (n) => n, '2025-06-30');
    await beli(6_543_200_00, '2026-01-05');
    const dalam = await buku('2025-12-31');
    await uji.harus('kontrol.atur', {
      per: '2025-12-31',
      sumber: 'Neraca',
      rincian: [{ golongan: 'B', nilaiSen: dalam + 6_543_200_00 }],
    });
    expect(pertama(await cari())).toMatchObject({ sebab: ['semester'], jelasSen: -6_543_200_00 });
  });

  it('finds a kapitalisasi booked twice', async () => {
    const [id = 0] = await buat([], (n) => n, '2025-06-30');
    const kapital = (tanggal: string) =>
      uji.harus('mutasi.catat', {
        jenis: 'kapitalisasi',
        data: { barangId: String(id), nilaiSen: 3_210_000_00, tanggal, dokumen: DOKUMEN },
      });
    await kapital('2025-09-01');
    const benar = await buku('2025-12-31');
    const { perintah } = await kapital('2025-09-03');
    await uji.harus('kontrol.atur', {
      per: '2025-12-31',
      sumber: 'Neraca',
      rincian: [{ golongan: 'B', nilaiSen: benar }],
    });
    expect(pertama(await cari())).toMatchObject({ sebab: ['dua-kali'], usulan: [{ jenis: 'batalkan', perintah }] });
  });

  it('changes nothing', async () => {
    const lot = { unit: 1, nilai: 9_876_500_00, atribut: PC };
    await buat([lot, lot], (n) => n - 9_876_500_00);
    await beli(1_000_000_00, '2026-01-05');
    const isi = () => uji.register.db.prepare('select * from barang order by id').all();
    const [sebelum, perintah] = [isi(), uji.register.db.prepare('select count(*) from perintah').pluck().get()];
    await cari();
    expect(isi()).toEqual(sebelum);
    expect(uji.register.db.prepare('select count(*) from perintah').pluck().get()).toBe(perintah);
  });

  it('says so where there is nothing to compare with, or nothing to explain', async () => {
    await buat([], (n) => n);
    expect(await uji.panggil('selisih.cari', { golongan: 'B', per: '2025-12-31' })).toMatchObject({
      ok: false,
      error: { code: 'rule', reason: 'selisih_nol' },
    });
    for (const masukan of [{ golongan: 'A' as const }, { golongan: 'B' as const, per: '2025-12-30' }])
      expect(await uji.panggil('selisih.cari', masukan)).toMatchObject({
        ok: false,
        error: { code: 'rule', reason: 'selisih_tanpa_kontrol' },
      });
  });
});

describe('bmd selisih', () => {
  it('lists causes, best first, and refuses with a reason', async () => {
    uji = registerUji();
    const db = await renstraUji();
    const { kode, reply } = await cliJson('selisih', '--db', db, '--golongan', 'b');
    expect(kode).toBe(0);
    expect(reply).toMatchObject({
      ok: true,
      value: { golongan: 'B', dugaan: [{ sebab: ['belum-bernilai'], sisaSen: 0 }] },
    });
    expect(await cliJson('selisih', '--db', db, '--golongan', 'B', '--per', '2020-01-01')).toMatchObject({
      kode: 1,
      reply: { error: { reason: 'selisih_tanpa_kontrol' } },
    });
    expect((await cli('selisih', '--db', db)).kode).toBe(2);
  });
});
