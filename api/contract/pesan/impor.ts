import { teks, sebut, daftar, larik, type Kumpulan } from './kata.ts';

/** Imports. */
export const impor: Kumpulan = {
  impor_tidak_ada: (r) =>
    `Impor ${teks(r['sesi'])} tidak ada lagi; mungkin sudah dibuang. Pilih berkasnya lagi untuk memulai.`,
  impor_rusak: () =>
    'Berkas kerja impor ini tidak dapat dibaca lagi. Register tidak berubah; buang impor ini, lalu pilih berkasnya lagi.',
  impor_belum_diperiksa: () => 'Impor ini belum diperiksa. Jalankan pemeriksaan dulu, baru impor.',
  impor_terhalang: (r) =>
    `Impor belum dapat diperiksa: ${sebut(r['halangan'])}. Tetapkan di langkah Petakan, atau jangan ikutkan lembar itu (--lembar memilih lembar).`,
  impor_ada_galat: (r) =>
    `Ada ${teks(Array.isArray(r['galat']) ? r['galat'].length : r['galat'])} baris galat dari ${teks(r['baris'])}, jadi tidak ada yang diimpor. Perbaiki barisnya, atau impor tanpa baris itu (--lewati-galat).`,
  impor_berubah: (r) =>
    r['beda'] === undefined
      ? `Register berubah sejak impor diperiksa: baris ${teks(r['baris'])} tidak dapat dicatat lagi. Periksa lagi; tidak ada yang diimpor.`
      : `Register atau pilihan berubah sejak impor diperiksa: ${daftar(r['beda'])
          .map((b) => `${teks(b['status'])} dari ${teks(b['dari'])} menjadi ${teks(b['ke'])}`)
          .join(', ')}. Lihat hasil pemeriksaan yang baru, lalu impor; belum ada yang diimpor.`,
  impor_sudah_dijalankan: (r) =>
    r['perintah'] === null
      ? 'Impor ini sudah selesai. Untuk mengimpor lagi, pilih berkasnya lagi.'
      : `Impor ini sudah dijalankan sebagai perintah ${teks(r['perintah'])}. Untuk mengimpor lagi, pilih berkasnya lagi.`,
  baris_impor_tidak_ada: (r) => `Baris nomor ${teks(r['nomor'])} tidak ada dalam berkas ini.`,
  lembar_impor_tidak_ada: (r) =>
    `Lembar ${teks(r['lembar'])} tidak ada dalam berkas ini${r['ada'] === undefined ? '' : `; yang ada: ${larik(r['ada'])}`}.`,
  kolom_impor_tidak_ada: (r) => `Kolom ${teks(r['huruf'])} tidak ada dalam lembar ${teks(r['lembar'])}.`,
  bidang_impor_tidak_ada: (r) => `Tidak ada isian bernama "${teks(r['bidang'])}"; pilih dari daftar.`,
  arti_asing_tidak_sah: (r) =>
    `"${teks(r['arti'])}" bukan pilihan untuk ${teks(r['kolom'])}; yang ada: ${larik(r['ada'])}.`,
  gaya_impor_tidak_ada: (r) => `Gaya "${teks(r['gaya'])}" tidak ada untuk kolom ini; yang ada: ${larik(r['ada'])}.`,
  cocok_tanpa_lot: () => 'Pilih barang yang cocok dengan baris ini.',
  cocok_hanya_satu: () => 'Barang tujuan hanya dapat disebut untuk satu baris.',
};
