import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRegister } from '../../db/periksa.ts';
import { registerUji, type RegisterUji } from '../db/bantu.ts';

let uji: RegisterUji;
beforeEach(() => {
  uji = registerUji();
});
afterEach(() => {
  expect(periksaRegister(uji.register.db).temuan).toEqual([]);
  uji.tutup();
});

const RB = { kondisi: 'RB' } as const;
const daftar = async () => (await uji.harus('tindakLanjut.daftar', {})).baris.map((b) => [b.barangId, b.keadaan]);
const catat = (barangIds: string[], tahap: 'ba' | 'usulan' | 'sk', tanggal: string) =>
  uji.panggil('tindakLanjut.catat', { barangIds, tahap, nomor: `1/${tahap}`, tanggal });
const alasan = async (hasil: Promise<{ ok: boolean; error?: { reason: string } }>) => (await hasil).error?.reason;
const SURAT = { jenis: 'BA', nomor: '9/2025', tanggal: '2025-03-01' };

describe('queue of goods in RB', () => {
  it('goes step by step, each on its paper, until the goods are written off', async () => {
    const ids = uji
      .lot([
        { unit: 2, nilai: 500, atribut: RB },
        { unit: 1, nilai: 90 },
        { unit: 1, atribut: RB },
      ])
      .map(String);
    const [meja = '', baik = '', kosong = ''] = ids;
    expect(await daftar()).toEqual([
      [meja, 'belum'],
      [kosong, 'belum'],
    ]);
    expect(await alasan(catat([meja], 'usulan', '2025-02-01'))).toBe('tahap_tidak_berurutan');
    expect(await alasan(catat([baik], 'ba', '2025-02-01'))).toBe('bukan_rusak_berat');
    const ba = await uji.harus('tindakLanjut.catat', {
      barangIds: [meja, kosong],
      tahap: 'ba',
      nomor: '1',
      tanggal: '2025-02-01',
    });
    expect(ba.jumlahLot).toBe(2);
    expect(await alasan(catat([meja], 'sk', '2025-03-01'))).toBe('tahap_tidak_berurutan');
    // A reclassification is a mutasi of its own; the step follows from the code.
    await uji.harus('tindakLanjut.reklas', { barangIds: [meja], tanggal: '2025-03-01', dokumen: SURAT });
    expect(await daftar()).toEqual([
      [meja, 'reklas'],
      [kosong, 'ba'],
    ]);
    expect((await uji.harus('barang.lihat', { id: meja })).kodeBarang).toBe('1.5.4.01.01.01.002');
    expect(await alasan(catat([meja], 'usulan', '2025-02-15'))).toBe('mundur_terhalang');
    await uji.harus('tindakLanjut.catat', { barangIds: [meja], tahap: 'usulan', nomor: '2', tanggal: '2025-04-01' });
    expect(await alasan(catat([meja], 'sk', '2025-03-31'))).toBe('tahap_mundur_tanggal');
    expect(
      await alasan(
        uji.panggil('tindakLanjut.hapuskan', {
          barangIds: [meja],
          tanggal: '2025-05-01',
          cara: 'penjualan',
          dokumen: SURAT,
        }),
      ),
    ).toBe('tahap_tidak_berurutan');
    await uji.harus('tindakLanjut.catat', { barangIds: [meja], tahap: 'sk', nomor: '3', tanggal: '2025-05-01' });
    const { tahap, baris } = await uji.harus('tindakLanjut.daftar', { tahap: 'sk' });
    expect(baris[0]).toMatchObject({
      nomor: '3',
      tanggal: '2025-05-01',
      dokumen: 'Surat Keputusan Penghapusan',
      nilaiSen: 500,
    });
    expect(tahap.map((t) => [t.keadaan, t.lot, t.belumBernilai])).toEqual([
      ['belum', 0, 0],
      ['ba', 1, 1],
      ['reklas', 0, 0],
      ['usulan', 0, 0],
      ['sk', 1, 0],
    ]);
    await uji.harus('tindakLanjut.hapuskan', {
      barangIds: [meja],
      tanggal: '2025-05-10',
      cara: 'pemusnahan',
      dokumen: SURAT,
    });
    expect(await daftar()).toEqual([[kosong, 'ba']]);
    const { baris: buku } = await uji.harus('mutasi.daftar', { barangId: meja });
    expect([...new Map(buku.map((b) => [b.mutasi, b.jenis])).values()]).toEqual([
      'penghapusan-pemusnahan',
      'tindak-lanjut',
      'tindak-lanjut',
      'reklas',
      'tindak-lanjut',
      'saldo-awal',
    ]);
  });

  it('is one command for many lots: one in the way stops all and is named; undo takes all back', async () => {
    const [a = '', b = '', baik = ''] = uji
      .lot([{ unit: 1, atribut: RB }, { unit: 1, atribut: RB }, { unit: 1 }])
      .map(String);
    const gagal = await catat([a, b, baik], 'ba', '2025-02-01');
    expect(gagal.ok ? null : gagal.error.details).toMatchObject({ jumlah: 1, dari: 3, lot: [{ id: baik }] });
    expect(gagal.ok ? '' : gagal.error.pesan).toContain('bukan Rusak Berat');
    expect(await daftar()).toEqual([
      [a, 'belum'],
      [b, 'belum'],
    ]);
    const hasil = await uji.harus('tindakLanjut.catat', {
      barangIds: [a, b],
      tahap: 'ba',
      nomor: '1',
      tanggal: '2025-02-01',
    });
    expect((await daftar()).map((d) => d[1])).toEqual(['ba', 'ba']);
    await uji.harus('perintah.batalkan', { perintah: hasil.perintah });
    expect((await daftar()).map((d) => d[1])).toEqual(['belum', 'belum']);
  });

  it('the paper of the present step can be put right; goods that are mended leave, and begin anew when they return', async () => {
    const [id = ''] = uji.lot([{ unit: 1, atribut: RB }]).map(String);
    await catat([id], 'ba', '2025-02-01');
    await uji.harus('tindakLanjut.catat', { barangIds: [id], tahap: 'ba', nomor: '7', tanggal: '2025-02-03' });
    expect((await uji.harus('tindakLanjut.daftar', {})).baris[0]).toMatchObject({ nomor: '7', keadaan: 'ba' });
    const kondisi = (ke: 'B' | 'RB', tanggal: string) =>
      uji.harus('barang.ubahKondisi', { sasaran: { id: [id] }, ke, tanggal, dasar: 'BA' });
    await kondisi('B', '2025-03-01');
    expect(await daftar()).toEqual([]);
    await kondisi('RB', '2025-04-01');
    expect(await daftar()).toEqual([[id, 'belum']]);
  });

  it('every golongan has a way on: KDP and other assets go to lain-lain, for stock a code is asked', async () => {
    const [kdp = '', lunak = '', atk = '', meja = ''] = uji
      .lot([
        { unit: 1, nilai: 90, atribut: { ...RB, golongan: 'F', kodeBarang: '1.3.6.01.01.01.001' } },
        { unit: 1, nilai: 80, atribut: { ...RB, golongan: 'G', kodeBarang: '1.5.3.01.01.01.005' } },
        { unit: 7, nilai: 70, atribut: { ...RB, golongan: 'P', kodeBarang: '1.1.7.01.03.01.001' } },
        { unit: 1, nilai: 60, atribut: RB },
      ])
      .map(String);
    await catat([kdp, lunak, atk, meja], 'ba', '2025-02-01');
    const reklas = (barangIds: string[], keKode?: string) =>
      uji.panggil('tindakLanjut.reklas', {
        barangIds,
        tanggal: '2025-03-01',
        dokumen: SURAT,
        ...(keKode !== undefined && { keKode }),
      });
    const kode = async (id: string) => (await uji.harus('barang.lihat', { id })).kodeBarang;
    const gagal = await reklas([kdp, lunak, atk]);
    expect(gagal.ok ? null : gagal.error.details).toMatchObject({
      lot: [{ id: atk, reason: 'reklas_rusak_tidak_ada' }],
    });
    expect(gagal.ok ? '' : gagal.error.pesan).toContain('isi kode tujuannya di bawah 1.5.4');
    expect(await alasan(reklas([atk], '1.3.2.05.02.01.030'))).toBe('bukan_kode_rusak');
    expect((await reklas([kdp, lunak])).ok).toBe(true);
    expect((await reklas([atk], '1.5.4.01.01.03.001')).ok).toBe(true);
    // A code that is named goes before the usual one.
    expect((await reklas([meja], '1.5.4.01.01.02.002')).ok).toBe(true);
    expect(await Promise.all([kdp, lunak, atk, meja].map(kode))).toEqual([
      '1.5.4.01.01.03.001',
      '1.5.4.01.01.03.001',
      '1.5.4.01.01.03.001',
      '1.5.4.01.01.02.002',
    ]);
    expect(new Set((await daftar()).map((d) => d[1]))).toEqual(new Set(['reklas']));
  });

  it('pages by id', async () => {
    const ids = uji.lot(Array.from({ length: 5 }, () => ({ unit: 1, atribut: RB }))).map(String);
    const satu = await uji.harus('tindakLanjut.daftar', { batas: 3 });
    const dua = await uji.harus('tindakLanjut.daftar', { batas: 3, setelah: satu.kursor });
    expect([...satu.baris, ...dua.baris].map((b) => b.barangId)).toEqual(ids);
    expect(dua.kursor).toBeNull();
  });
});
