import { teks, type Kumpulan } from './kata.ts';

/** Exports and worksheets. */
export const ekspor: Kumpulan = {
  kertas_kerja_kosong: (r) =>
    r['jenis'] === 'nilai'
      ? 'Semua barang dalam pilihan ini sudah bernilai; tidak ada yang perlu diisi.'
      : 'Tidak ada barang dalam pilihan ini; ubah saringannya.',
  kertas_kerja_terlalu_besar: (r) =>
    `Pilihan ini memuat ${teks(r['banyak'])} lot, kertas kerja paling banyak ${teks(r['maks'])}; persempit dengan saringan, misalnya per golongan.`,
  kertas_kerja_banyak_lembar: (r) =>
    `Pilihan ini memerlukan ${teks(r['lembar'])} lembar, paling banyak ${teks(r['maks'])}; persempit dengan saringan, atau pakai satu lembar.`,
  kib_tanpa_csv: () =>
    'KIB A-F adalah formulir cetak dan hanya ada sebagai xlsx; untuk csv pilih tata letak datar, SIMDA BMD, atau e-BMD.',
};
