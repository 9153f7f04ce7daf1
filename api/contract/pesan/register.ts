import { teks, daftar, berkas, type Kumpulan } from './kata.ts';

/** The register's file, backups, disks, and the program itself. */
export const register: Kumpulan = {
  tujuan_register: (r) =>
    `${berkas(r)} adalah register yang sedang dibuka, jadi tidak ditimpa. Pilih nama berkas lain.`,
  cadangan_belum_dipilih: () => 'Belum ada cadangan yang dipilih.',
  register_tidak_kosong: (r) =>
    `Register sudah berisi (${teks(r['lot'])} lot); menyiapkannya lagi akan menimpa. Pakai berkas lain, atau mulai dari register kosong.`,
  cadangan_tidak_sah: (r) =>
    `Cadangan ${berkas(r)} tidak utuh, jadi tidak dipulihkan: ${daftar(r['temuan'])
      .map((t) => teks(t['pesan']))
      .join('; ')}. Pilih cadangan lain; register sekarang tidak berubah.`,
  tempat_ditolak: (r) =>
    r['alasan'] === 'jaringan'
      ? `${berkas(r)} berada di folder jaringan. Register harus di disk PC ini agar tidak rusak; folder jaringan boleh untuk cadangan.`
      : `${berkas(r)} berada di folder yang disinkronkan ke awan. Register harus di folder biasa agar tidak rusak; folder itu boleh untuk cadangan.`,
  cadangan_tidak_ada: (r) => `Cadangan ${teks(r['nama'])} tidak ada dalam daftar.`,
  berkas_tidak_ada: (r) => `Berkas ${berkas(r)} tidak ada.`,
  cadangan_rusak: () => 'Rusak, tidak dapat dipakai. Pilih cadangan lain.',
  register_tidak_ada: (r) =>
    `Register ${berkas(r)} tidak ada. Periksa nama berkasnya, atau buat dengan perintah siapkan.`,
  bukan_register: (r) =>
    `${berkas(r)} bukan register Inventaris BMD; berkas tidak diubah. Pilih berkas register yang benar.`,
  register_lebih_baru: (r) =>
    `${berkas(r)} dibuat oleh versi program yang lebih baru (struktur ${teks(r['versi'])}, program ini mengenal ${teks(r['dikenal'])}). Perbarui program; berkas tidak diubah.`,
  register_sedang_dipakai: (r) =>
    `${berkas(r)} sedang dipakai program lain (jendela lain, perintah bmd, atau alat basis data). Tutup program itu lalu ulangi.`,
  register_rusak: (r) => `${berkas(r)} rusak. Jangan diubah lagi; pulihkan dari cadangan terakhir.`,
  disk_penuh: (r) => `Disk penuh saat menulis ${berkas(r)}; tidak ada yang berubah. Kosongkan ruang lalu ulangi.`,
  disk_bermasalah: (r) =>
    `Disk tidak dapat membaca atau menulis ${berkas(r)}. Periksa disk, lalu pulihkan dari cadangan bila perlu.`,
  tidak_dapat_ditulis: (r) => `${berkas(r)} tidak boleh ditulis. Periksa izin berkas dan foldernya.`,
  tidak_dapat_dibuka: (r) => `${berkas(r)} tidak dapat dibuka. Periksa nama folder dan izinnya.`,
  berkas_tidak_dapat_ditulis: (r) =>
    `${berkas(r)} tidak dapat ditulis. Periksa folder dan izinnya, atau pilih tempat lain.`,
  berkas_sedang_dipakai: (r) => `${berkas(r)} sedang dibuka program lain. Tutup dulu (misalnya di Excel), lalu ulangi.`,
  berkas_terlalu_besar: (r) => `Berkas terlalu besar; paling besar ${teks(r['maksMB'])} MB.`,
  data_bawaan_tidak_ditemukan: () =>
    'Data bawaan program (kode barang, Renstra) tidak ditemukan; pasang ulang program.',
  data_bawaan_rusak: () => 'Data bawaan program rusak; pasang ulang program.',
  proses_data_terhenti: () =>
    'Proses data terhenti dan dijalankan kembali. Yang sudah tersimpan tetap ada; periksa apakah perubahan terakhir sudah tercatat, lalu ulangi bila belum.',
  proses_data_gagal: () =>
    'Proses data berulang kali terhenti. Tutup program lalu buka kembali; yang sudah tersimpan tetap ada.',
  cadangan_tidak_sama: () =>
    'Salinan cadangan tidak sama dengan register, jadi dibuang. Ulangi; bila terjadi lagi, periksa disk.',
  kesalahan_program: () =>
    'Terjadi kesalahan program; tidak ada yang berubah. Ulangi, dan bila terjadi lagi laporkan beserta waktunya.',
};
