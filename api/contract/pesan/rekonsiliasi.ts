import { teks, hari, rupiah, namaGolongan, type Kumpulan } from './kata.ts';

/** Reconciliation and the difference finder. */
export const rekonsiliasi: Kumpulan = {
  golongan_ganda: (r) => `Golongan ${teks(r['golongan'])} disebut lebih dari sekali; gabungkan menjadi satu baris.`,
  selisih_tanpa_kontrol: (r) =>
    `Golongan ${teks(r['golongan'])} ${namaGolongan(r['golongan'])} belum mempunyai nilai kontrol pada atau sebelum ${hari(r['tanggal'])}, jadi tidak ada selisih yang dapat dicari. Isi nilai kontrolnya di Rekonsiliasi.`,
  selisih_nol: (r) =>
    `Golongan ${teks(r['golongan'])} ${namaGolongan(r['golongan'])} sudah sesuai dengan nilai kontrol per ${hari(r['tanggal'])} (Rp${rupiah(r['nilaiSen'])}); tidak ada selisih yang perlu dicari.`,
};
