import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JenisMutasi } from '../../api/contract/mutasi.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';
import { jejak, jejakBerkas } from './bantu.ts';

let uji: RegisterUji;
beforeEach(() => {
  uji = registerUji();
});
afterEach(() => {
  expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  uji.tutup();
});

const DOKUMEN = { jenis: 'SK', nomor: '7/2025', tanggal: '2025-03-15' };
const pratinjau = (jenis: JenisMutasi, data: Record<string, unknown>) => uji.harus('mutasi.pratinjau', { jenis, data });

/** Every trace a write could leave: rows, bytes of the file and of its log, the search. */
function jejakSemua() {
  const { db, berkas } = uji.register;
  const cari = db.prepare('select count(*) as n from barang_cari where barang_cari match \'"kursi"\'').get();
  return [jejak(berkas), jejakBerkas(berkas), jejakBerkas(`${berkas}-wal`), cari, db.inTransaction];
}

/** Each kind on a register of its own making: what is asked, given ids of three lots (8 units, 1 of land, 2 written off). */
const CONTOH: readonly (readonly [JenisMutasi, (id: string[]) => Record<string, unknown>])[] = [
  [
    'perolehan',
    () => ({
      kodeBarang: '1.3.2.10.01.02.002',
      namaBarang: 'Kursi listrik',
      jumlah: 3,
      satuan: 'unit',
      nilaiSen: 300,
      kondisi: 'B',
      caraPerolehan: 'hibah',
      nomorRegister: 'otomatis',
      nomorPabrik: 'X1',
    }),
  ],
  [
    'transfer-masuk',
    () => ({
      kodeBarang: '1.3.2.10.01.02.002',
      namaBarang: 'Lap Top',
      jumlah: 1,
      satuan: 'unit',
      nilaiSen: 300,
      akumulasiSen: 100,
      kondisi: 'B',
    }),
  ],
  ['kapitalisasi', ([a]) => ({ barangId: a, nilaiSen: 77 })],
  ['reklas', ([a]) => ({ barangId: a, keKode: '1.5.4.01.01.01.002', jumlah: 3 })],
  ['koreksi', ([a]) => ({ barangId: a, jumlah: 9, nilaiSen: 700 })],
  ['penghapusan', ([a]) => ({ barangId: a, cara: 'penjualan', jumlah: 2 })],
  ['pembatalan-penghapusan', ([, , c]) => ({ barangId: c })],
  ['transfer-keluar', ([a]) => ({ barangId: a, tujuan: 'Dinas Lain' })],
  ['penerimaan-internal', ([a]) => ({ barangId: a, unitKerja: 'UPTD Pasar' })],
  ['pengeluaran-internal', ([a]) => ({ barangId: a, unitKerja: 'UPTD Pasar' })],
  ['pemanfaatan', ([, b]) => ({ barangId: b, bentuk: 'sewa', mitra: 'CV Kios', sampai: '2027-01-31' })],
  ['pengamanan', ([, b]) => ({ barangId: b, bentuk: 'pagar', uraian: 'keliling' })],
  ['pecah', ([, b]) => ({ barangId: b, luasM2: 40 })],
  ['gabung', ([a, , , d]) => ({ barangIds: [a, d] })],
];

const isi = async () => {
  const kursi = { unit: 8, nilai: 800 };
  const tanah = {
    unit: 1,
    nilai: 1000,
    atribut: { golongan: 'A', kodeBarang: '1.3.1.01.01.02.001', luas: 10_000 },
  } as const;
  const id = uji.lot([kursi, tanah, { unit: 2, nilai: 500 }, kursi]).map(String);
  await uji.harus('mutasi.catat', {
    jenis: 'penghapusan',
    data: { barangId: id[2], tanggal: '2025-02-01', cara: 'pemusnahan', dokumen: DOKUMEN },
  });
  return id;
};

describe('mutasi.pratinjau', () => {
  it.each(CONTOH)('%s: shows what the booking then gives, and leaves no trace', async (jenis, contoh) => {
    const id = await isi();
    const data = { tanggal: '2025-04-01', dokumen: DOKUMEN, ...contoh(id) };
    const sebelum = jejakSemua();
    const kira = await pratinjau(jenis, data);
    expect(jejakSemua()).toEqual(sebelum);
    const hasil = await uji.harus('mutasi.catat', { jenis, data });
    expect(kira.lot.map((l) => l.id)).toEqual(hasil.lot.map((l) => l.id));
    for (const l of kira.lot) {
      const jadi = await uji.harus('barang.lihat', { id: l.id });
      expect(l.sesudah).toMatchObject({
        jumlah: jadi.jumlah,
        nilaiSen: jadi.nilaiSen,
        kodeBarang: jadi.kodeBarang,
        luasM2: jadi.luasM2,
        nomorRegister: jadi.nomorRegister,
      });
    }
    const rekap = await uji.harus('mutasi.rekap', { semester: '2025-1' });
    for (const g of kira.golongan)
      expect(g.sesudah).toMatchObject(rekap.find((r) => r.golongan === g.golongan)?.saldoAkhir ?? {});
  });

  it('of a part that goes tells of both lots and both golongan, with what is set in words', async () => {
    const [a] = await isi();
    const kira = await pratinjau('reklas', {
      barangId: a,
      keKode: '1.5.4.01.01.01.002',
      jumlah: 3,
      tanggal: '2025-04-01',
      dokumen: DOKUMEN,
    });
    expect(kira.lot.map((l) => [l.sebelum?.jumlah ?? null, l.sesudah?.jumlah, l.sesudah?.golongan])).toEqual([
      [8, 5, 'B'],
      [null, 3, 'G'],
    ]);
    expect(kira.lot[1]?.perubahan).toContainEqual({
      kolom: 'kodeBarang',
      dari: '1.3.2.05.02.01.030',
      ke: '1.5.4.01.01.01.002',
    });
    expect(kira.golongan).toEqual([
      {
        golongan: 'B',
        komptabel: 'intra',
        sebelum: { unit: 16, nilaiSen: 1600, akumulasiSen: 0 },
        sesudah: { unit: 13, nilaiSen: 1300, akumulasiSen: 0 },
      },
      {
        golongan: 'G',
        komptabel: 'intra',
        sebelum: { unit: 0, nilaiSen: 0, akumulasiSen: 0 },
        sesudah: { unit: 3, nilaiSen: 300, akumulasiSen: 0 },
      },
    ]);
  });

  it('refuses what the booking refuses, in the same words, and leaves no trace', async () => {
    const [a, b] = await isi();
    const sebelum = jejakSemua();
    for (const [jenis, data] of [
      ['koreksi', { barangId: a, tanggal: '2027-01-01', dokumen: DOKUMEN, nilaiSen: 1 }],
      ['gabung', { barangIds: [a, b], tanggal: '2025-04-01' }],
      ['perolehan', { warna: 'merah' }],
      ['penghapusan', { barangId: a, tanggal: '2025-04-01', dokumen: DOKUMEN, cara: 'penjualan', jumlah: 9 }],
      ['kapitalisasi', { barangId: '999', tanggal: '2025-04-01', dokumen: DOKUMEN, nilaiSen: 1 }],
    ] as const) {
      const kira = await uji.panggil('mutasi.pratinjau', { jenis, data });
      expect(kira.ok).toBe(false);
      expect(kira).toEqual(await uji.panggil('mutasi.catat', { jenis, data }));
    }
    expect(jejakSemua()).toEqual(sebelum);
  });
});
