import { type Aturan, SUMBER } from './aturan.ts';

/** What goods are worth, how they lose value, and whether the whole agrees with the official figures. */
export const ATURAN_NILAI = {
  belum_bernilai: {
    tingkat: 'peringatan',
    judul: 'Nilai belum diisi',
    sumber: `${SUMBER.psap07}; ${SUMBER.bpkLombok}`,
    penjelasan: 'Nilai perolehan belum diketahui. Barang ini belum menambah nilai golongannya dan belum disusutkan.',
    caraMemperbaiki: 'Isi nilai di Daftar Barang (F2) dari kontrak, BAST, KIB lama atau hasil penilaian.',
  },
  nilai_nol: {
    tingkat: 'peringatan',
    judul: 'Nilai nol',
    sumber: SUMBER.bpkLombok,
    penjelasan: 'Nilai diisi nol. Barang yang belum dinilai ditulis belum diisi, bukan nol.',
    caraMemperbaiki: 'Catat Koreksi nilai dengan nilai perolehan atau nilai wajar.',
  },
  nilai_satu_rupiah: {
    tingkat: 'peringatan',
    judul: 'Nilai satu rupiah',
    sumber: SUMBER.praktik,
    penjelasan: 'Nilai Rp1 per unit biasanya penanda barang yang belum dinilai.',
    caraMemperbaiki: 'Mintakan penilaian, lalu catat Koreksi nilai.',
  },
  akumulasi_melebihi_nilai: {
    tingkat: 'galat',
    judul: 'Akumulasi penyusutan melebihi nilai',
    sumber: SUMBER.penyusutan,
    penjelasan: 'Nilai buku menjadi negatif. Barang tidak dapat disusutkan lebih dari nilainya.',
    caraMemperbaiki: 'Catat Koreksi nilai, atau batalkan mutasi yang membawa akumulasi itu.',
  },
  akumulasi_akan_dikoreksi: {
    tingkat: 'peringatan',
    judul: 'Akumulasi melebihi nilai, dikoreksi saat tutup',
    sumber: SUMBER.penyusutan,
    penjelasan:
      'Nilai diturunkan sesudah barang disusutkan. Saat semester ditutup, program membukukan koreksi akumulasinya.',
    caraMemperbaiki: 'Periksa nilai barunya; bila benar, tidak ada yang perlu dilakukan.',
  },
  akumulasi_tanah_kdp: {
    tingkat: 'galat',
    judul: 'Tanah atau KDP berakumulasi penyusutan',
    sumber: SUMBER.penyusutan,
    penjelasan: 'Tanah dan konstruksi dalam pengerjaan tidak disusutkan.',
    caraMemperbaiki:
      'Bila kodenya salah, catat mutasi Reklasifikasi; bila akumulasinya salah, batalkan mutasi yang membawanya. Bila dokumennya memang begitu, terima dengan alasan.',
  },
  akumulasi_bukan_objek: {
    tingkat: 'peringatan',
    judul: 'Akumulasi pada barang yang tidak disusutkan',
    sumber: SUMBER.penyusutan,
    penjelasan: 'Buku, hewan, tanaman, barang seni dan persediaan tidak disusutkan.',
    caraMemperbaiki: 'Periksa kode barang; bila salah, catat mutasi Reklasifikasi.',
  },
  tanpa_masa_manfaat: {
    tingkat: 'peringatan',
    judul: 'Masa manfaat belum ada',
    sumber: `${SUMBER.bpkSumbawa}; ${SUMBER.penyusutan}`,
    penjelasan: 'Kode ini disusutkan, tetapi tabel masa manfaat belum memuatnya, sehingga bebannya nol.',
    caraMemperbaiki: 'Tambahkan masa manfaat kode ini di Pengaturan menurut Perbup.',
  },
  saldo_awal_akumulasi_dihitung: {
    tingkat: 'info',
    judul: 'Saldo awal akumulasi dihitung program',
    sumber: SUMBER.penyusutan,
    penjelasan:
      'Saldo awal tidak membawa akumulasi penyusutan, sehingga program menghitungnya dari tahun perolehan dan masa manfaat.',
    caraMemperbaiki: 'Cocokkan dengan laporan penyusutan tahun lalu; bila berbeda, isi akumulasi saldo awalnya.',
  },
  habis_disusutkan: {
    tingkat: 'info',
    judul: 'Habis disusutkan tetapi masih dipakai',
    sumber: SUMBER.bpkSumbawa,
    penjelasan: 'Nilai buku sudah nol sedangkan barang masih baik. Masa manfaatnya mungkin terlalu pendek.',
    caraMemperbaiki: 'Tinjau masa manfaat, atau usulkan penghapusan bila memang sudah usang.',
  },
  komptabel_tidak_sesuai: {
    tingkat: 'peringatan',
    judul: 'Intra/ekstrakomptabel tidak sesuai batas kapitalisasi',
    sumber: `${SUMBER.psap07}; Perbup kebijakan akuntansi`,
    penjelasan: 'Nilai per unit terhadap batas pada tanggal perolehan memberi hasil lain daripada yang tercatat.',
    caraMemperbaiki: 'Periksa batas kapitalisasi di Pengaturan dan nilai barangnya, lalu catat koreksinya.',
  },
  rehab_terpisah: {
    tingkat: 'peringatan',
    judul: 'Rehab, perencanaan atau pengawasan dicatat sebagai barang sendiri',
    sumber: SUMBER.bpkSumbawa,
    penjelasan:
      'Biaya rehab, perencanaan dan pengawasan menambah nilai aset induknya, bukan menjadi barang tersendiri.',
    caraMemperbaiki: 'Catat Kapitalisasi pada aset induk, lalu hapus atau gabungkan lot ini.',
  },
  selisih_kontrol: {
    tingkat: 'peringatan',
    judul: 'Nilai register berbeda dari nilai kontrol',
    sumber: `${SUMBER.bpkLombok}; rekonsiliasi Permendagri 47/2021`,
    penjelasan: 'Jumlah nilai register per golongan belum sama dengan nilai resmi (neraca).',
    caraMemperbaiki: 'Buka Rekonsiliasi, lalu isi nilai yang kosong atau catat koreksi sampai selisihnya nol.',
  },
  kontrol_belum_ada: {
    tingkat: 'info',
    judul: 'Belum ada nilai kontrol',
    sumber: 'Rekonsiliasi Permendagri 47/2021',
    penjelasan: 'Tanpa nilai resmi, register tidak dapat dibandingkan dengan neraca.',
    caraMemperbaiki: 'Tambahkan nilai kontrol di Rekonsiliasi beserta dokumen sumbernya.',
  },
  batas_kapitalisasi_kosong: {
    tingkat: 'info',
    judul: 'Batas kapitalisasi belum diisi',
    sumber: 'Perbup kebijakan akuntansi',
    penjelasan: 'Tanpa batas kapitalisasi semua barang dianggap intrakomptabel.',
    caraMemperbaiki: 'Isi batas kapitalisasi menurut Perbup di Pengaturan.',
  },
  identitas_belum_lengkap: {
    tingkat: 'info',
    judul: 'Identitas dinas atau penanda tangan belum lengkap',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Kop dan tanda tangan laporan memerlukan nama dinas, kode lokasi, pengguna barang dan pengurus barang.',
    caraMemperbaiki: 'Lengkapi di Pengaturan.',
  },
} as const satisfies Record<string, Aturan>;
