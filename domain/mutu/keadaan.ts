import { type Aturan, SUMBER } from './aturan.ts';

/** The state goods are in: condition, way out of the register, construction in progress, use by others. */
export const ATURAN_KEADAAN = {
  kondisi_kosong: {
    tingkat: 'peringatan',
    judul: 'Kondisi kosong',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Setiap barang kecuali KDP berkondisi B, KB atau RB.',
    caraMemperbaiki: 'Ubah kondisi (F4) menurut hasil inventarisasi.',
  },
  rb_belum_ditindaklanjuti: {
    tingkat: 'peringatan',
    judul: 'Rusak berat tanpa tindak lanjut',
    sumber: `${SUMBER.bpkLombok} (RB belum dipindahkan)`,
    penjelasan:
      'Barang rusak berat masih di aset tetap melewati batas hari pada pengaturan mutu.hariRusakBerat, tanpa berita acara maupun reklas ke 1.5.4.',
    caraMemperbaiki: 'Buka Tindak Lanjut, tab Antrean Rusak Berat, lalu catat berita acaranya.',
  },
  rb_tertahan: {
    tingkat: 'info',
    judul: 'Tindak lanjut rusak berat tertahan',
    sumber: SUMBER.pengelolaan,
    penjelasan: 'Tahap terakhir (berita acara, usulan, atau SK) sudah melewati batas hari tanpa langkah berikutnya.',
    caraMemperbaiki: 'Lanjutkan tahap berikutnya di Antrean Rusak Berat.',
  },
  aset_rusak_berkondisi_baik: {
    tingkat: 'peringatan',
    judul: 'Barang di 1.5.4 tetapi kondisinya bukan rusak berat',
    sumber: SUMBER.pembukuan,
    penjelasan: '1.5.4 menampung barang rusak berat, hilang atau usang yang menunggu penghapusan.',
    caraMemperbaiki: 'Ubah kondisi menjadi RB, atau catat Reklasifikasi kembali ke aset tetap.',
  },
  kdp_lama: {
    tingkat: 'peringatan',
    judul: 'KDP lebih dari dua tahun',
    sumber: `${SUMBER.psap07}; ${SUMBER.praktik}`,
    penjelasan: 'Pekerjaan yang lama di KDP biasanya sudah selesai atau terhenti, dan perlu diputuskan.',
    caraMemperbaiki:
      'Bila sudah selesai, catat Reklasifikasi KDP ke aset definitif; bila terhenti, terima dengan alasan.',
  },
  kdp_tanpa_kontrak: {
    tingkat: 'peringatan',
    judul: 'KDP tanpa nomor kontrak',
    sumber: SUMBER.kib,
    penjelasan: 'Kartu KDP meminta nomor dan tanggal kontrak.',
    caraMemperbaiki: 'Ubah data barang dan isi nomor kontrak.',
  },
  kdp_selesai: {
    tingkat: 'peringatan',
    judul: 'KDP sudah selesai tetapi belum direklas',
    sumber: SUMBER.psap07,
    penjelasan: 'Pekerjaan 100% harus dipindahkan ke aset definitif agar disusutkan.',
    caraMemperbaiki: 'Catat mutasi Reklasifikasi KDP ke aset definitif.',
  },
  kdp_berkondisi: {
    tingkat: 'info',
    judul: 'KDP berkondisi',
    sumber: SUMBER.praktik,
    penjelasan: 'Konstruksi dalam pengerjaan belum berkondisi; kondisi dinilai sesudah serah terima.',
    caraMemperbaiki: 'Biarkan, atau periksa apakah pekerjaannya sudah selesai.',
  },
  pemanfaatan_berakhir: {
    tingkat: 'peringatan',
    judul: 'Pemanfaatan sudah berakhir',
    sumber: SUMBER.pengelolaan,
    penjelasan: 'Perjanjian sewa, pinjam pakai atau kerja sama sudah lewat waktunya.',
    caraMemperbaiki: 'Catat mutasi Pemanfaatan yang baru, atau pengembaliannya.',
  },
  lisensi_berakhir: {
    tingkat: 'info',
    judul: 'Lisensi sudah berakhir',
    sumber: SUMBER.praktik,
    penjelasan: 'Perangkat lunak atau hak ini sudah lewat masa berlakunya.',
    caraMemperbaiki: 'Perpanjang dan ubah datanya, atau usulkan penghapusan.',
  },
  persediaan_kedaluwarsa: {
    tingkat: 'peringatan',
    judul: 'Persediaan kedaluwarsa',
    sumber: SUMBER.praktik,
    penjelasan: 'Barang persediaan ini sudah lewat tanggal kedaluwarsanya.',
    caraMemperbaiki: 'Catat penghapusannya dengan berita acara.',
  },
} as const satisfies Record<string, Aturan>;
