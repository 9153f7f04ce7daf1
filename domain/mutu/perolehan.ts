import { type Aturan, SUMBER } from './aturan.ts';

/** When and how goods were acquired, and the papers that prove it. */
export const ATURAN_PEROLEHAN = {
  tahun_di_masa_depan: {
    tingkat: 'galat',
    judul: 'Tahun perolehan di masa depan',
    sumber: SUMBER.pembukuan,
    penjelasan:
      'Barang sudah tercatat, tetapi tahun atau tanggal perolehannya belum terjadi. Penyusutan tidak dapat benar.',
    caraMemperbaiki:
      'Catat Koreksi tahun perolehan. Bila dokumen sumbernya sendiri yang menulis begitu, terima dengan alasan.',
  },
  tahun_tidak_ada: {
    tingkat: 'peringatan',
    judul: 'Tahun perolehan kosong',
    sumber: `${SUMBER.kib}; ${SUMBER.penyusutan}`,
    penjelasan: 'Tanpa tahun perolehan, penyusutan tidak dapat dihitung.',
    caraMemperbaiki: 'Ubah data barang dan isi tahun perolehan dari BAST, kontrak atau faktur.',
  },
  tahun_terlalu_tua: {
    tingkat: 'peringatan',
    judul: 'Tahun perolehan sebelum 1945',
    sumber: SUMBER.praktik,
    penjelasan: 'Perolehan sebelum 1945 jarang; sering berasal dari salah ketik.',
    caraMemperbaiki: 'Catat Koreksi tahun perolehan, atau terima dengan alasan bila memang bangunan lama.',
  },
  tahun_beda_tanggal: {
    tingkat: 'peringatan',
    judul: 'Tahun dan tanggal perolehan berbeda',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Tahun perolehan tidak sama dengan tahun pada tanggal perolehannya.',
    caraMemperbaiki: 'Catat Koreksi tahun perolehan menurut tanggal BAST.',
  },
  hanya_tahun: {
    tingkat: 'info',
    judul: 'Hanya tahun perolehan yang diketahui',
    sumber: SUMBER.penyusutan,
    penjelasan: 'Tanggal perolehan dianggap menurut pengaturan penyusutan (bawaan 1 Januari).',
    caraMemperbaiki: 'Bila BAST ada, isi tanggal perolehan; bila tidak, biarkan.',
  },
  cara_perolehan_kosong: {
    tingkat: 'info',
    judul: 'Cara perolehan kosong',
    sumber: SUMBER.kib,
    penjelasan: 'Kartu barang meminta asal usul: pembelian, hibah, dan seterusnya.',
    caraMemperbaiki: 'Lengkapi dari dokumen perolehan.',
  },
  hibah_tanpa_pemberi: {
    tingkat: 'peringatan',
    judul: 'Hibah tanpa nama pemberi',
    sumber: SUMBER.pengelolaan,
    penjelasan: 'Hibah dibuktikan dengan NPHD dan BAST yang menyebut pemberinya.',
    caraMemperbaiki: 'Lengkapi pihak pemberi dari NPHD atau BAST.',
  },
  dokumen_kosong: {
    tingkat: 'peringatan',
    judul: 'Mutasi tanpa dokumen dasar',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Setiap mutasi harus bersandar pada dokumen: kontrak, BAST, SK, BA, atau surat.',
    caraMemperbaiki: 'Buka mutasinya di Mutasi dan lampirkan dokumennya, atau terima dengan alasan.',
  },
  dokumen_tanpa_nomor: {
    tingkat: 'peringatan',
    judul: 'Dokumen dasar tanpa nomor',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Dokumen dasar mutasi disebut tanpa nomor, sehingga tidak dapat dicari kembali.',
    caraMemperbaiki: 'Buka mutasinya di Mutasi dan lampirkan dokumen dengan nomornya, atau terima dengan alasan.',
  },
  dokumen_tanpa_tanggal: {
    tingkat: 'info',
    judul: 'Dokumen dasar tanpa tanggal',
    sumber: SUMBER.pembukuan,
    penjelasan: 'Dokumen dasar mutasi disebut tanpa tanggal.',
    caraMemperbaiki: 'Buka mutasinya di Mutasi dan lampirkan dokumen dengan tanggalnya.',
  },
  bast_sebelum_kontrak: {
    tingkat: 'peringatan',
    judul: 'BAST lebih awal dari kontrak',
    sumber: SUMBER.praktik,
    penjelasan: 'Barang tidak dapat diserahterimakan sebelum dipesan; salah satu tanggal keliru.',
    caraMemperbaiki: 'Periksa kedua dokumen dan perbaiki tanggal yang salah ketik.',
  },
  sp2d_sebelum_kontrak: {
    tingkat: 'peringatan',
    judul: 'SP2D lebih awal dari kontrak',
    sumber: SUMBER.praktik,
    penjelasan: 'Pembayaran mendahului kontrak; salah satu tanggal keliru.',
    caraMemperbaiki: 'Periksa kedua dokumen dan perbaiki tanggal yang salah ketik.',
  },
} as const satisfies Record<string, Aturan>;
