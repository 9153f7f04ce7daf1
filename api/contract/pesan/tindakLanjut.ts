import { KATA_TAHAP } from '../../../domain/tindakLanjut.ts';
import { teks, hari, namaGolongan, lot, type Kumpulan } from './kata.ts';

/** A step of the queue of goods in RB in words. */
const tahap = (n: unknown): string =>
  Object.hasOwn(KATA_TAHAP, teks(n)) ? KATA_TAHAP[teks(n) as keyof typeof KATA_TAHAP] : teks(n);

/** Goods in RB on their way out. */
export const tindakLanjut: Kumpulan = {
  bukan_rusak_berat: (r) =>
    `${lot(r)}kondisinya bukan Rusak Berat, jadi tidak ada dalam antrean; ubah kondisinya lebih dulu bila memang rusak berat.`,
  tahap_tidak_berurutan: (r) =>
    `${lot(r)}tahapnya baru ${tahap(r['keadaan'])}; sebelum ${tahap(r['tahap'])} harus ada ${tahap(r['perlu'])}.`,
  tahap_mundur_tanggal: (r) =>
    `${lot(r)}tanggal ${hari(r['tanggal'])} mendahului ${tahap(r['sebelum'])} tanggal ${hari(r['tanggalSebelum'])}; periksa tanggal suratnya.`,
  reklas_rusak_tidak_ada: (r) =>
    `${lot(r)}daftar Permendagri 108/2016 tidak menyediakan kode rusak berat untuk ${namaGolongan(r['golongan'])}; isi kode tujuannya di bawah 1.5.4, misalnya 1.5.4.01.01.03.001.`,
  bukan_kode_rusak: (r) =>
    `Kode "${teks(r['kode'])}" bukan kode aset lain-lain; barang rusak berat direklasifikasi ke kode di bawah 1.5.4.`,
};
