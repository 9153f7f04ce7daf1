/**
 * Which form of Permendagri 47/2021 tells of a kind of mutasi: the id of the report. A kind is in one form only, so that
 * the forms together explain the roll-forward of a semester. Source: the families of domain glossary, section mutasi.
 */
const FORMULIR: Readonly<Record<string, string>> = {
  'perolehan-pembelian': 'perolehan-pengadaan',
  // Later spending is bought like goods are: its money is Belanja Modal too.
  kapitalisasi: 'perolehan-pengadaan',
  'perolehan-hibah': 'perolehan-hibah',
  'perolehan-perjanjian': 'perolehan-perjanjian',
  'perolehan-ketentuan-undang-undang': 'perolehan-ketentuan-undang-undang',
  'perolehan-putusan-pengadilan': 'perolehan-putusan-pengadilan',
  'perolehan-divestasi': 'perolehan-divestasi',
  'perolehan-hasil-inventarisasi': 'perolehan-hasil-inventarisasi',
  'perolehan-tukar-menukar': 'perolehan-tukar-menukar',
  'perolehan-pembatalan-penghapusan': 'perolehan-pembatalan-penghapusan',
  'pembatalan-penghapusan': 'perolehan-pembatalan-penghapusan',
  'perolehan-lainnya': 'perolehan-lainnya',
  'transfer-masuk': 'penggunaan',
  'transfer-keluar': 'penggunaan',
  'penerimaan-internal': 'penerimaan-internal',
  'pengeluaran-internal': 'pengeluaran-internal',
  pemanfaatan: 'pemanfaatan',
  reklas: 'reklasifikasi',
  komptabel: 'reklasifikasi',
  'koreksi-nilai': 'koreksi',
  'koreksi-jumlah': 'koreksi',
  'koreksi-data': 'koreksi',
  'koreksi-akumulasi': 'koreksi',
  'pengisian-nilai-susulan': 'koreksi',
  penyusutan: 'penyusutan-rinci',
  pengamanan: 'pengamanan',
  'penghapusan-hibah': 'penghapusan-pemindahtanganan',
  'penghapusan-penjualan': 'penghapusan-pemindahtanganan',
  'penghapusan-tukar-menukar': 'penghapusan-pemindahtanganan',
  'penghapusan-penyertaan-modal': 'penghapusan-pemindahtanganan',
  'penghapusan-pengalihan-status': 'penghapusan-pengalihan-status',
  'penghapusan-putusan-pengadilan': 'penghapusan-putusan-pengadilan',
  'penghapusan-ketentuan-undang-undang': 'penghapusan-ketentuan-undang-undang',
  'penghapusan-pemusnahan': 'penghapusan-pemusnahan',
  'penghapusan-sebab-lain': 'penghapusan-sebab-lain',
};

/**
 * Kinds without a row of their own: what they are instead. Those that complete another entry are counted in its row;
 * the others move neither units nor value between golongan.
 */
export const TANPA_BARIS: Readonly<Record<string, string>> = {
  'saldo-awal': 'saldo awal, bukan mutasi',
  'pengisian-nilai': 'melengkapi perolehan atau transfer masuk pada tanggalnya',
  'akumulasi-awal': 'akumulasi yang dibawa barang saat masuk',
  'akumulasi-ikut': 'melengkapi penghapusan atau transfer keluar pada tanggalnya',
  'ubah-kondisi': 'perubahan kondisi tanpa perubahan nilai',
  'ubah-data': 'perubahan data tanpa perubahan nilai',
  'nomor-register': 'pemberian nomor',
  'tindak-lanjut': 'tahap tindak lanjut rusak berat',
  pecah: 'pemecahan lot; jumlah dan nilai tetap',
  gabung: 'penggabungan lot; jumlah dan nilai tetap',
};

/** The form that has the rows of a kind; null for one that has none. A way of coming or going that is not known is *lain*. */
export function formulirJenis(jenis: string): string | null {
  const tahu = FORMULIR[jenis];
  if (tahu !== undefined) return tahu;
  if (jenis.startsWith('perolehan-')) return 'perolehan-lainnya';
  return jenis.startsWith('penghapusan-') ? 'penghapusan-sebab-lain' : null;
}
