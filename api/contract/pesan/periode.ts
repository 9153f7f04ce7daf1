import { teks, hari, daftar, namaGolongan, lot, type Rincian, type Kumpulan } from './kata.ts';

/** A lot a finding is about: its name and id, or what the finding says of the register. */
const sebutLot = (l: Rincian): string =>
  l['id'] ? `${teks(l['namaBarang'])}, id ${teks(l['id'])}` : teks(l['pesan']) || '-';

/** Semesters, open and closed. */
export const periode: Kumpulan = {
  semester_belum_mulai: (r) =>
    `Semester ${teks(r['semester'])} baru dimulai ${hari(r['mulai'])}; pilih semester yang sudah berjalan.`,
  semester_ditutup: (r) =>
    `${lot(r)}tanggal ${hari(r['tanggal'])} berada dalam semester yang sudah ditutup (sampai ${hari(r['sampai'])}). Catat koreksi dengan tanggal ${hari(r['terbuka'])} atau sesudahnya, atau buka kembali semester itu dengan alasan.`,
  semester_belum_selesai: (r) =>
    `Semester ${teks(r['semester'])} baru berakhir ${hari(r['selesai'])}; semester ditutup sesudah hari itu.`,
  semester_sudah_ditutup: (r) => `Semester ${teks(r['semester'])} sudah ditutup.`,
  semester_tidak_berurutan: (r) =>
    `Semester ditutup berurutan; berikutnya ${teks(r['berikut'])}, bukan ${teks(r['semester'])}.`,
  semester_bukan_terakhir: (r) =>
    `Hanya semester yang terakhir ditutup dapat dibuka kembali; ${teks(r['semester'])} bukan yang itu.`,
  galat_menghalangi_tutup: (r) =>
    `Semester ${teks(r['semester'])} belum dapat ditutup karena ${teks(r['jumlah'])} galat: ${daftar(r['aturan'])
      .slice(0, 5)
      .map(
        (a) =>
          `${teks(a['judul'])}, ${teks(a['banyak'])} temuan (${daftar(a['lot']).slice(0, 3).map(sebutLot).join('; ')})`,
      )
      .join(
        '. ',
      )}. Perbaiki barangnya dengan tanggal paling lambat ${hari(r['selesai'])}, atau terima temuannya dengan alasan di Tindak Lanjut bila dokumen sumbernya memang begitu.`,
  peringatan_belum_diterima: (r) =>
    `Semester ${teks(r['semester'])} masih mempunyai ${teks(r['jumlah'])} peringatan terbuka: ${daftar(r['aturan'])
      .slice(0, 5)
      .map((a) => `${teks(a['judul'])} (${teks(a['banyak'])})`)
      .join(
        ', ',
      )}${daftar(r['aturan']).length > 5 ? `, dan ${daftar(r['aturan']).length - 5} aturan lain` : ''}. Periksa di Tindak Lanjut, lalu tutup dengan menulis alasan menerima peringatan (--terima-peringatan).`,
  periode_berubah: (r) =>
    `Jumlah golongan ${namaGolongan(r['golongan'])} tidak lagi sama dengan yang dibekukan saat semester ditutup. Jalankan Periksa Keutuhan.`,
};
