import { masalah } from './masukan.ts';
import { teks, hari, daftar, larik, type Kumpulan } from './kata.ts';

/** Reports, their texts, and packages that were issued. */
export const laporan: Kumpulan = {
  laporan_tanpa_naskah: (r) =>
    `Laporan ${teks(r['judul'])} tidak berisi naskah yang ditulis sendiri; seluruh isinya dari register.`,
  naskah_tidak_sah: (r) => `Naskah ${teks(r['judul'])} belum benar. ${daftar(r['masalah']).map(masalah).join('; ')}.`,
  naskah_sama: () => 'Naskah tidak berubah; tidak ada yang disimpan.',
  laporan_tidak_ada: (r) => `Laporan "${teks(r['id'])}" tidak ada; yang ada: ${larik(r['ada'])}.`,
  laporan_berubah: () => 'Isi register berubah selagi laporan ditulis; ulangi.',
  laporan_tidak_seimbang: (r) =>
    r['kolom'] !== undefined
      ? `Laporan tidak dikeluarkan: jumlah kolom ${teks(r['kolom'])} pada ${teks(r['laporan'])} tidak sama dengan buku besar register. Jalankan Periksa Keutuhan.`
      : `Laporan tidak dikeluarkan: saldo awal + bertambah - berkurang tidak sama dengan saldo akhir pada golongan ${teks(r['golongan'])}. Jalankan Periksa Keutuhan.`,
  semester_belum_ditutup: (r) =>
    `Laporan ${teks(r['semester'])} belum dapat diterbitkan: semesternya belum ditutup. Tutup dulu di Periode.`,
  nomor_terbit_ada: (r) =>
    `Laporan ${teks(r['semester'])} dengan nomor ${teks(r['nomor'])} sudah diterbitkan. Pakai Cetak ulang, atau beri nomor lain.`,
  terbit_tidak_ada: (r) =>
    `Tidak ada laporan ${teks(r['semester'])} yang diterbitkan dengan nomor ${teks(r['nomor'])}. Lihat daftar laporan terbit.`,
  tanggal_terbit_terlalu_awal: (r) =>
    `Tanggal laporan ${hari(r['tanggal'])} mendahului akhir semesternya, ${hari(r['selesai'])}. Isi tanggal sesudahnya.`,
  register_berubah: () => 'Register berubah selagi paket disusun, jadi belum diterbitkan. Ulangi.',
};
