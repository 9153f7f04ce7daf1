import { teks, daftar, type Kumpulan } from './kata.ts';

/** Findings and their marks. */
export const mutu: Kumpulan = {
  temuan_satu_sasaran: () => 'Sebutkan temuan satu per satu, atau semua temuan dari satu aturan; tepat salah satu.',
  alasan_kosong: () => 'Alasan belum diisi; tulis mengapa temuan itu diterima atau bagaimana ditangani.',
  temuan_tidak_berlaku: (r) =>
    `Sebanyak ${teks(r['jumlah'])} temuan sudah tidak berlaku, jadi tidak ada yang ditandai: ${daftar(r['aturan'])
      .slice(0, 3)
      .map((t) => `${teks(t['judul'])}${teks(t['barangId']) === '' ? '' : ` (id ${teks(t['barangId'])})`}`)
      .join('; ')}. Muat ulang daftarnya.`,
  temuan_terlalu_banyak: (r) =>
    `Temuan ini lebih dari ${teks(r['batas'])}, terlalu banyak untuk ditandai sekaligus; persempit dengan golongan atau status.`,
  temuan_kosong: (r) => `Tidak ada temuan "${teks(r['judul'])}" yang cocok; tidak ada yang ditandai.`,
};
