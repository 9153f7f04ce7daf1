import { type Aturan, SUMBER } from './aturan.ts';

/** What a thing is and by what numbers it is known: code, name, register number, NIBAR. */
export const ATURAN_IDENTITAS = {
  kode_kontra: {
    tingkat: 'galat',
    judul: 'Kode akun akumulasi dipakai sebagai kode barang',
    sumber: SUMBER.kodefikasi,
    penjelasan:
      '1.3.7, 1.5.5 dan 1.5.6 adalah akun akumulasi penyusutan, bukan barang. Barang pada kode itu tidak masuk golongan mana pun.',
    caraMemperbaiki: 'Catat mutasi Reklasifikasi ke kode barang yang benar.',
  },
  golongan_beda_kode: {
    tingkat: 'galat',
    judul: 'Golongan tidak sesuai dengan kode barang',
    sumber: SUMBER.kodefikasi,
    penjelasan: 'Golongan ditentukan oleh kode barang. Bila keduanya berbeda, jumlah per golongan tidak dapat benar.',
    caraMemperbaiki:
      'Jalankan Periksa keutuhan di Riwayat. Bila berkas diubah di luar program, pulihkan dari cadangan.',
  },
  kode_tidak_dalam_katalog: {
    tingkat: 'peringatan',
    judul: 'Kode barang tidak ada dalam katalog',
    sumber: SUMBER.kodefikasi,
    penjelasan: 'Kode tujuh tingkat ini tidak ada dalam daftar kode barang program. BPKAD dapat menolaknya.',
    caraMemperbaiki: 'Cocokkan dengan daftar kode BPKAD; bila salah, catat mutasi Reklasifikasi ke kode yang benar.',
  },
  kode_diragukan: {
    tingkat: 'peringatan',
    judul: 'Kode barang diragukan',
    sumber: SUMBER.kodefikasi,
    penjelasan: 'Kode ini hanya ada pada satu daftar yang kurang teliti, sehingga program tidak menawarkannya.',
    caraMemperbaiki: 'Cocokkan dengan daftar kode BPKAD; bila salah, catat mutasi Reklasifikasi ke kode yang benar.',
  },
  kode_tidak_pasti: {
    tingkat: 'peringatan',
    judul: 'Kode barang belum pasti',
    sumber: SUMBER.kodefikasi,
    penjelasan: 'Kode ini dipilih program dari nama barang dan belum dipastikan orang. Masa manfaat mengikuti kode.',
    caraMemperbaiki:
      'Cocokkan dengan kartu barang. Bila salah, catat mutasi Reklasifikasi; bila benar, terima dengan alasan.',
  },
  nama_tidak_bermakna: {
    tingkat: 'peringatan',
    judul: 'Nama barang bukan nama',
    sumber: SUMBER.praktik,
    penjelasan: 'Nama hanya berisi angka atau tanda. Ini sering terjadi bila kolom tergeser saat data dipindahkan.',
    caraMemperbaiki: 'Buka barangnya di Daftar Barang, lalu Ubah data dan tulis nama barang.',
  },
  merk_kosong: {
    tingkat: 'peringatan',
    judul: 'Peralatan tanpa merk atau tipe',
    sumber: `${SUMBER.bpkSumbawa}; ${SUMBER.kib}`,
    penjelasan: 'Tanpa merk atau tipe, barang tidak dapat dikenali saat inventarisasi.',
    caraMemperbaiki: 'Ubah data barang dan isi merk dari fisik barang atau faktur.',
  },
  satuan_kosong: {
    tingkat: 'peringatan',
    judul: 'Satuan kosong',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Jumlah tanpa satuan tidak dapat dibaca pada laporan.',
    caraMemperbaiki: 'Ubah data barang dan isi satuan, misalnya unit, buah, atau bidang.',
  },
  lot_beberapa_unit: {
    tingkat: 'peringatan',
    judul: 'Beberapa unit dalam satu baris',
    sumber: `${SUMBER.bpkSumbawa} (register dicatat gabungan)`,
    penjelasan:
      'Tanah, bangunan, kendaraan bermotor dan komputer dicatat satu per satu, masing-masing dengan nomor registernya.',
    caraMemperbaiki: 'Catat mutasi Pecah sampai setiap unit menjadi lot sendiri.',
  },
  diduga_tercatat_ganda: {
    tingkat: 'peringatan',
    judul: 'Diduga tercatat ganda',
    sumber: `${SUMBER.pembukuan} (LHI: tercatat ganda)`,
    penjelasan:
      'Nama, kode, tahun, jumlah, kondisi, luas dan nilai sama dengan lot lain, dan keduanya belum bernomor register atau NIBAR.',
    caraMemperbaiki:
      'Periksa fisik dan dokumennya. Bila ganda, catat Penghapusan sebab lain; bila memang beberapa barang, terima dengan alasan.',
  },
  nomor_register_ganda: {
    tingkat: 'galat',
    judul: 'Nomor register ganda',
    sumber: `${SUMBER.kodefikasi}; ${SUMBER.pembukuan}`,
    penjelasan: 'Nomor register harus tunggal per kode barang; dua lot memakai nomor yang sama.',
    caraMemperbaiki: 'Perbaiki nomor register salah satu lot, atau catat penghapusan bila barangnya tercatat ganda.',
  },
  nibar_ganda: {
    tingkat: 'galat',
    judul: 'NIBAR ganda',
    sumber: SUMBER.pembukuan,
    penjelasan: 'NIBAR adalah nomor induk seumur hidup satu barang; tidak boleh dipakai dua barang.',
    caraMemperbaiki: 'Ubah data barang dan perbaiki NIBAR yang salah ketik.',
  },
  register_beda_jumlah: {
    tingkat: 'peringatan',
    judul: 'Banyaknya nomor register tidak sama dengan jumlah unit',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Setiap unit mempunyai satu nomor register; rentang nomornya harus sebanyak unitnya.',
    caraMemperbaiki: 'Perbaiki rentang nomor register atau catat Koreksi jumlah.',
  },
  nibar_lot_banyak: {
    tingkat: 'peringatan',
    judul: 'Satu NIBAR untuk beberapa unit',
    sumber: SUMBER.pembukuan,
    penjelasan: 'NIBAR menunjuk satu barang, sedangkan lot ini memuat beberapa unit.',
    caraMemperbaiki: 'Catat mutasi Pecah, lalu isi NIBAR masing-masing lot.',
  },
  nomor_register_kosong: {
    tingkat: 'info',
    judul: 'Nomor register belum diberikan',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Program tidak mengarang nomor register; nomor diisi dari kantor atau dari berkas BPKAD.',
    caraMemperbaiki: 'Isi nomor register dari buku inventaris, atau biarkan kosong sampai diberikan.',
  },
  nibar_kosong: {
    tingkat: 'info',
    judul: 'NIBAR belum diberikan',
    sumber: SUMBER.pembukuan,
    penjelasan: 'NIBAR diterbitkan BPKAD atau e-BMD. Sampai diterbitkan, kolom ini kosong.',
    caraMemperbaiki: 'Minta NIBAR ke BPKAD, lalu isi lewat Ubah data.',
  },
} as const satisfies Record<string, Aturan>;
