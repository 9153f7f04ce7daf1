import { teks, daftar, larik, type Kalimat, type Rincian, type Kumpulan } from './kata.ts';

/** Words for what a schema found wrong with a field. */
const MASALAH: Record<string, Kalimat> = {
  tanggal: () => 'bukan tanggal yang ada; tulis seperti 2025-06-30',
  semester: () => 'bukan semester; tulis seperti 2025-1 atau 2025-2',
  nomor: () => 'bukan nomor; pakai nomor seperti yang ditampilkan program',
  kode_barang: () => 'bukan kode barang; tulis tujuh tingkat seperti 1.3.2.05.01.04.002',
  nomor_register: () => 'tulis "otomatis", satu nomor, atau rentang seperti 21 s/d 24',
  kosong: () => 'belum diisi',
  satu_baris: () => 'harus satu baris, tanpa ganti baris',
  harus_teks: () => 'harus berupa teks',
  harus_bilangan: () => 'harus berupa bilangan',
  harus_bulat: () => 'harus bilangan bulat',
  harus_daftar: () => 'harus berupa daftar',
  harus_ya_tidak: () => 'harus ya atau tidak',
  terlalu_kecil: (m) => `paling kecil ${teks(m['batas'])}`,
  terlalu_besar: (m) => `paling besar ${teks(m['batas'])}`,
  terlalu_panjang: (m) => `terlalu panjang, paling banyak ${teks(m['batas'])} huruf`,
  terlalu_banyak: (m) => `terlalu banyak, paling banyak ${teks(m['batas'])}`,
  pilihan: (m) => `harus salah satu dari ${larik(m['pilihan'])}`,
  tidak_dikenal: (m) =>
    m['pilihan'] === undefined
      ? 'tidak dikenal; hapus dari masukan'
      : `tidak dikenal di sini; yang dikenal: ${larik(m['pilihan'])}`,
};

/** What is wrong with one field, without its name. */
export const pesanMasalah = (m: Rincian): string => {
  const kata = Object.hasOwn(MASALAH, teks(m['masalah'])) ? MASALAH[teks(m['masalah'])] : undefined;
  return kata ? kata(m) : 'isi tidak sesuai';
};

/** What is wrong with one field. */
export const masalah = (m: Rincian): string => `${teks(m['kolom']) || 'masukan'}: ${pesanMasalah(m)}`;

/** What was asked is not written as it should be, or may not be asked. */
export const masukan: Kumpulan = {
  masukan_tidak_sah: (r) => `Masukan belum benar. ${daftar(r['masalah']).map(masalah).join('; ')}.`,
  perintah_tidak_dikenal: (r) => `Tidak ada perintah bernama "${teks(r['nama'])}".`,
  kursor_tidak_sah: () => 'Penanda halaman tidak dikenal; muat ulang daftar.',
  uang_tidak_sah: () => 'Nilai rupiah tidak sah; tulis seperti 8.859.912.370,21.',
  tanggal_tidak_sah: () => 'Tanggal tidak sah; tulis seperti 2025-06-30.',
  semester_tidak_sah: () => 'Semester tidak sah; tulis seperti 2025-1.',
  pembagian_tidak_sah: () => 'Pembagian tidak dapat dihitung dari angka ini.',
  opsi_tidak_sah: (r) => `Opsi ${teks(r['opsi'])} berisi "${teks(r['nilai'])}"; isi dengan ${teks(r['harap'])}.`,
  salah_pemakaian: () => 'Perintah belum ditulis dengan benar; lihat bantuannya dengan --help.',
  pelaku_tidak_sah: (r) =>
    `Nama atau peran pelaku terlalu panjang; nama paling banyak ${teks(r['nama'])} huruf, peran ${teks(r['peran'])}.`,
  permintaan_rusak: () => 'Permintaan tidak dapat dibaca; muat ulang halaman program.',
  permintaan_terlalu_besar: () => 'Permintaan terlalu besar; kurangi isinya, misalnya pilih lebih sedikit barang.',
  bukan_json: () => 'Permintaan harus berupa JSON.',
  cara_tidak_dikenal: () => 'Alamat ini tidak dapat dipakai dengan cara itu.',
  alamat_tidak_ada: () => 'Alamat ini tidak ada dalam program.',
  kunci_masuk_salah: () => 'Kunci masuk tidak cocok; buka alamat yang dicetak program saat dimulai.',
  asal_ditolak: () => 'Permintaan tidak berasal dari halaman program dan ditolak.',
  pengirim_ditolak: () => 'Permintaan ini tidak berasal dari jendela program dan ditolak.',
};
