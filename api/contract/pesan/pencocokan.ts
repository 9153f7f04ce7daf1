import { MAKS_SISI } from '../../../domain/pencocokan/tangan.ts';
import { daftar, teks, type Kumpulan } from './kata.ts';

/** Matching two lists. */
export const pencocokan: Kumpulan = {
  pencocokan_belum_dihitung: () => 'Daftar ini belum dicocokkan. Jalankan pencocokan dulu.',
  pencocokan_kosong: () => 'Belum ada pasangan yang diterima. Terima usulan dulu, baru terapkan.',
  pencocokan_tanpa_perubahan: () =>
    'Register sudah sama dengan daftar mereka untuk isian yang dipilih; tidak ada yang diubah.',
  pencocokan_ditolak: (r) =>
    [
      `Ada ${teks(r['jumlah'])} pasangan yang tidak dapat diterapkan, jadi tidak ada yang diubah.`,
      ...daftar(r['contoh'])
        .slice(0, 5)
        .map((d) => `${teks(d['namaBarang'])}: ${teks(d['alasan'])}`),
      'Perbaiki pasangannya, atau terapkan tanpa pasangan itu (--lewati-ditolak).',
    ].join(' '),
  pencocokan_berubah: () => 'Register berubah sejak pratinjau. Lihat pratinjau lagi; tidak ada yang diubah.',
  pasangan_tidak_ada: (r) => `Pasangan nomor ${teks(r['nomor'])} tidak ada lagi. Muat ulang daftarnya.`,
  barang_cocok_tidak_ada: (r) =>
    `${r['sisi'] === 'kita' ? 'Lot' : 'Baris'} nomor ${teks(r['nomor'])} tidak ikut dalam pencocokan ini.`,
  sisi_kosong: () => 'Pilih sekurang-kurangnya satu baris mereka dan satu lot register.',
  sisi_terlalu_banyak: () => `Paling banyak ${MAKS_SISI} barang di satu sisi. Kurangi yang dipilih.`,
  banyak_lawan_banyak: () =>
    'Pasangkan satu lot dengan beberapa baris, atau satu baris dengan beberapa lot; tidak beberapa dengan beberapa.',
};
