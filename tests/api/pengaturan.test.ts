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

const atur = (kunci: string, nilai: unknown, dasar = 'Perbup 31/2025') =>
  uji.harus('pengaturan.atur', { kunci, nilai, dasar });
const alasan = async (kunci: string, nilai: unknown) => {
  const hasil = await uji.panggil('pengaturan.atur', { kunci, nilai, dasar: '' });
  return hasil.ok ? null : hasil.error.reason;
};
const BATAS = [{ awalan: '1.3.2', mulai: '2020-01-01', batasSen: 1000 }];

describe('settings', () => {
  it('say where they come from, who set them, and what they were', async () => {
    expect(await uji.harus('pengaturan.lihat', { kunci: 'penyusutan.konvensi' })).toMatchObject({
      nilai: 'semester-penuh',
      bawaan: true,
      dasar: '',
      pelaku: null,
    });
    await atur('penyusutan.konvensi', 'bulan-berikut');
    expect(await uji.harus('pengaturan.lihat', { kunci: 'penyusutan.konvensi' })).toMatchObject({
      nilai: 'bulan-berikut',
      bawaan: false,
      dasar: 'Perbup 31/2025',
      pelaku: 'Penguji',
    });
    const kembali = await atur('penyusutan.konvensi', null, '');
    expect(kembali.nilai).toBe('semester-penuh');
    const riwayat = await uji.harus('pengaturan.riwayat', { kunci: 'penyusutan.konvensi' });
    expect(riwayat.map((r) => r.perubahan)).toEqual([
      ['bulan-berikut → semester-penuh'],
      ['semester-penuh → bulan-berikut'],
    ]);
    await uji.harus('perintah.batalkan', { perintah: kembali.perintah });
    expect((await uji.harus('pengaturan.lihat', { kunci: 'penyusutan.konvensi' })).nilai).toBe('bulan-berikut');
  });

  it('tell a table by its lines, and refuse one that says two things or leaves a gap', async () => {
    const { nilai } = await uji.harus('pengaturan.lihat', { kunci: 'penyusutan.masaManfaat' });
    const tabel = nilai as { awalan: string; tahun: number }[];
    await atur('penyusutan.masaManfaat', [
      ...tabel.filter((m) => m.awalan !== '1.3.2.01'),
      { awalan: '1.3.2.10.01', tahun: 5, mulai: '2026-01-01', dasar: 'Perbup 1/2026' },
    ]);
    const [satu] = await uji.harus('pengaturan.riwayat', { kunci: 'penyusutan.masaManfaat' });
    expect(satu?.perubahan).toEqual([
      '1.3.2.10.01 sejak 1 Januari 2026: 5 tahun (baru)',
      '1.3.2.01: 10 tahun (dihapus)',
    ]);
    expect(await alasan('penyusutan.masaManfaat', [...tabel, { awalan: '1.3.2.01', tahun: 9 }])).toBe(
      'pengaturan_kembar',
    );
    const pita = (lebihDari: number, sampai: number | null) => ({ awalan: '1.3.2', lebihDari, sampai, tambahTahun: 1 });
    expect(await alasan('penyusutan.overhaul', [pita(0, 3000), pita(4000, null)])).toBe('pita_tidak_bersambung');
    expect(await alasan('penyusutan.overhaul', [pita(0, null), pita(3000, null)])).toBe('pita_tidak_bersambung');
    expect(await alasan('penyusutan.overhaul', [pita(3000, null), pita(0, 3000)])).toBeNull();
    expect(await alasan('penyusutan.konvensi', 'entah')).toBe('masukan_tidak_sah');
  });

  it('a card names the line its life comes from, with the regulation of that line', async () => {
    const [id = 0] = uji.lot([
      { unit: 1, nilai: 8000, atribut: { kodeBarang: '1.3.2.10.01.02.002', tahunPerolehan: 2024 } },
    ]);
    await atur('penyusutan.masaManfaat', [{ awalan: '1.3.2.10', tahun: 5, dasar: 'Perbup 1/2026' }]);
    const { lot, baris } = await uji.harus('penyusutan.kartu', { per: '2025-06-30', id: String(id) });
    expect(lot?.sumber).toMatchObject({ awalan: '1.3.2.10', tahun: 5, dasar: 'Perbup 1/2026', bawaan: false });
    expect(baris[0]).toMatchObject({ masaBulan: 60, bebanSen: 800 });
  });
});

describe('intra/ekstrakomptabel', () => {
  const kartu = async (id: number) => (await uji.harus('barang.lihat', { id: String(id) })).komptabel;
  const buku = async () => (await uji.harus('rekonsiliasi.lihat', {})).golongan[0]?.bukuSen ?? 0;

  it('follows the threshold of the day of acquisition, per unit, later spending left out; undone as one', async () => {
    const [murah = 0, mahal = 0, kosong = 0, lama = 0] = uji.lot([
      { unit: 4, nilai: 3999 },
      { unit: 4, nilai: 4000 },
      { unit: 1 },
      { unit: 1, nilai: 10, atribut: { tahunPerolehan: 2019 } },
    ]);
    await uji.harus('mutasi.catat', {
      jenis: 'kapitalisasi',
      data: { barangId: String(murah), tanggal: '2025-03-01', nilaiSen: 90_000, dokumen: { jenis: 'SPK' } },
    });
    const nol = await uji.panggil('komptabel.hitungUlang', {});
    expect(nol.ok ? null : nol.error.reason).toBe('komptabel_sudah_sesuai');
    await atur('kapitalisasi.batas', BATAS);
    expect(await uji.harus('komptabel.pratinjau', {})).toMatchObject({
      keEkstra: { lot: 1, unit: 4, nilaiSen: 93_999 },
      keIntra: { lot: 0 },
      baris: [
        {
          barangId: String(murah),
          nilaiSatuanSen: 999,
          batasSen: 1000,
          dari: 'intra',
          ke: 'ekstra',
          tanggal: '2024-12-31',
        },
      ],
    });
    const sebelum = await buku();
    const { perintah } = await uji.harus('komptabel.hitungUlang', {});
    expect(await Promise.all([murah, mahal, kosong, lama].map(kartu))).toEqual(['ekstra', 'intra', 'intra', 'intra']);
    expect(await buku()).toBe(sebelum - 93_999);
    // Put right with its entry: nothing moves in the roll-forward.
    const rekap = await uji.harus('mutasi.rekap', { semester: '2025-1' });
    expect(rekap[0]).toMatchObject({
      saldoAwal: { nilaiSen: 8009 },
      bertambah: { nilaiSen: 90_000 },
      berkurang: { nilaiSen: 0 },
    });
    await uji.harus('perintah.batalkan', { perintah });
    expect(await buku()).toBe(sebelum);
  });

  it('leaves closed semesters alone: the lot moves on a day of the open one', async () => {
    const [id = 0] = uji.lot([{ unit: 2, nilai: 500 }]);
    const { ringkasan } = await uji.harus('periode.tutup', { semester: '2024-2', terimaPeringatan: 'uji' });
    await atur('kapitalisasi.batas', BATAS);
    const { baris } = await uji.harus('komptabel.pratinjau', {});
    expect(baris[0]?.tanggal).toBe('2026-11-24');
    const gagal = await uji.panggil('komptabel.hitungUlang', { tanggal: '2024-12-31' });
    expect(gagal.ok ? null : gagal.error.reason).toBe('semester_ditutup');
    await uji.harus('komptabel.hitungUlang', { tanggal: '2025-02-01' });
    expect(await kartu(id)).toBe('ekstra');
    expect((await uji.harus('periode.daftar', {}))[0]?.ringkasan).toEqual(ringkasan);
    const tutup = await uji.harus('periode.tutup', { semester: '2025-1', terimaPeringatan: 'uji' });
    expect(tutup.ringkasan.map((r) => [r.komptabel, r.nilaiSen])).toEqual([['ekstra', 500]]);
    // Lifted again, it comes back.
    await atur('kapitalisasi.batas', []);
    await uji.harus('komptabel.hitungUlang', {});
    expect(await kartu(id)).toBe('intra');
  });

  it('parts of a lot have their share of what it cost', async () => {
    const [id = 0] = uji.lot([{ unit: 4, nilai: 4000 }]);
    await uji.harus('mutasi.catat', {
      jenis: 'kapitalisasi',
      data: { barangId: String(id), tanggal: '2025-02-01', nilaiSen: 4000, dokumen: { jenis: 'SPK' } },
    });
    await uji.harus('mutasi.catat', {
      jenis: 'pecah',
      data: { barangId: String(id), tanggal: '2025-03-01', jumlah: 1 },
    });
    await atur('kapitalisasi.batas', [{ ...BATAS[0], batasSen: 1001 }]);
    const { baris } = await uji.harus('komptabel.pratinjau', {});
    expect(baris.map((b) => [b.jumlah, b.nilaiSatuanSen])).toEqual([
      [3, 1000],
      [1, 1000],
    ]);
    await uji.harus('komptabel.hitungUlang', {});
  });
});
