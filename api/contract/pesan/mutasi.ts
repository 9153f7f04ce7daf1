import { teks, sebut, rupiah, lot, type Kumpulan } from './kata.ts';

/** Entries and register numbers. */
export const mutasi: Kumpulan = {
  kode_barang_tidak_sah: (r) =>
    `Kode barang "${teks(r['kode'])}" tidak dapat dipakai; pilih kode tujuh tingkat dari daftar Permendagri 108/2016.`,
  kode_sama: (r) => `Lot ${teks(r['id'])} sudah berkode ${teks(r['kode'])}; pilih kode tujuan yang lain.`,
  akumulasi_melebihi_nilai: () => 'Akumulasi penyusutan lebih besar dari nilai perolehan; periksa kedua angka itu.',
  harga_tidak_cocok: (r) =>
    r['nilaiSen'] === null
      ? 'Biaya atribusi disebut tanpa harga maupun nilai; isi harga barang juga.'
      : `Harga dan biaya atribusi (Rp${rupiah(r['atribusiSen'])}) tidak berjumlah nilai perolehan Rp${rupiah(r['nilaiSen'])}; perbaiki salah satunya, atau kosongkan nilai perolehan.`,
  mutasi_tidak_ada: (r) => `Mutasi nomor ${teks(r['mutasi'])} tidak ada; lihat nomornya dalam daftar mutasi.`,
  belum_bernilai: (r) => `${lot(r)}nilainya belum diisi; isi nilai lot lebih dulu.`,
  belum_dihapus: (r) => `${lot(r)}lot ini tidak sedang dihapuskan, jadi tidak ada penghapusan untuk dibatalkan.`,
  register_tidak_cocok: (r) =>
    `Nomor register ${teks(r['dari'])} s/d ${teks(r['sampai'])} tidak sama banyaknya dengan ${teks(r['jumlah'])} unit; sesuaikan rentangnya.`,
  register_sudah_dipakai: (r) =>
    `Nomor register ${teks(r['dari'])} s/d ${teks(r['sampai'])} pernah dipakai pada kode ${teks(r['kode'])}; pakai nomor lain atau "otomatis".`,
  register_tidak_berlanjut: (r) =>
    `Nomor register ${teks(r['dari'])} s/d ${teks(r['sampai'])} sudah milik barang lain (kode ${teks(r['kode'])}), sehingga jumlah lot ini tidak dapat ditambah. Catat unit tambahannya sebagai perolehan hasil inventarisasi.`,
  sudah_bernomor: () => 'Semua lot yang dipilih sudah bernomor register; nomor yang sudah diberikan tidak diganti.',
  nomor_register_kosong: () => 'Isi nomor register: "otomatis", atau rentang seperti 3 s/d 5.',
  rentang_hanya_satu_lot: () =>
    'Rentang nomor hanya dapat diberikan kepada satu lot; untuk beberapa lot pakai "otomatis".',
  gabung_kurang: () => 'Penggabungan memerlukan sedikitnya dua lot yang berbeda.',
  gabung_berbeda: (r) =>
    `Lot ${teks(r['id'])} tidak dapat digabung ke lot ${teks(r['ke'])}: ${sebut(r['beda'])} berbeda. Samakan lebih dulu.`,
};
