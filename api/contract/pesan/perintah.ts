import { teks, daftar, type Kumpulan } from './kata.ts';

/** Commands, their undo, and work that goes on. */
export const perintah: Kumpulan = {
  sudah_dibatalkan: (r) => `Perintah ${teks(r['perintah'])} sudah dibatalkan.`,
  batal_terhalang: (r) =>
    `Tidak dapat dibatalkan karena dipakai oleh perintah sesudahnya: ${daftar(r['penghalang'])
      .map((p) => `${teks(p['perintah'])} (${teks(p['judul'])})`)
      .join(
        ', ',
      )}. Batalkan yang itu lebih dulu, atau batalkan beserta ${daftar(r['penghalang']).length} perintah sesudahnya.`,
  pulih_terhalang: (r) =>
    `Tidak dapat dipulihkan karena barangnya kini berada di golongan lain daripada ketika dipecah atau digabung. Pulihkan dahulu reklasifikasinya: ${
      daftar(r['penghalang'])
        .map((p) => `${teks(p['perintah'])} (${teks(p['judul'])})`)
        .join(', ') || '-'
    }.`,
  rujukan_berubah: (r) =>
    `Data ${teks(r['jenis'])} ${teks(r['kunci'])} sudah diubah lagi sesudahnya; batalkan perubahan itu lebih dulu.`,
  tidak_dapat_dibatalkan: (r) => `"${teks(r['judul'])}" tidak dapat dibatalkan.`,
  pelaku_belum_dipilih: () => 'Nama dan peran pelaku belum dipilih; pilih siapa yang bekerja lebih dulu.',
  dihentikan: () => 'Pekerjaan dihentikan; tidak ada yang berubah.',
  dibatalkan: () => 'Pekerjaan dihentikan; tidak ada yang berubah.',
  pekerjaan_berjalan: () => 'Masih ada pekerjaan yang berjalan; tunggu sampai selesai lalu ulangi.',
  perintah_tidak_ada: (r) => `Perintah nomor ${teks(r['perintah'])} tidak ada.`,
};
