/** Kinds of mutasi as reports and lists call them. Source: the families of Permendagri 47/2021, domain glossary. */
const JENIS: Readonly<Record<string, string>> = {
  'saldo-awal': 'Saldo awal',
  perolehan: 'Perolehan',
  'transfer-masuk': 'Transfer masuk',
  'transfer-keluar': 'Transfer keluar',
  kapitalisasi: 'Kapitalisasi',
  reklas: 'Reklasifikasi',
  koreksi: 'Koreksi',
  'koreksi-nilai': 'Koreksi nilai',
  'koreksi-jumlah': 'Koreksi jumlah',
  'koreksi-data': 'Koreksi data',
  'koreksi-akumulasi': 'Koreksi akumulasi',
  penghapusan: 'Penghapusan',
  'pembatalan-penghapusan': 'Pembatalan penghapusan',
  'penerimaan-internal': 'Penerimaan internal',
  'pengeluaran-internal': 'Pengeluaran internal',
  pemanfaatan: 'Pemanfaatan',
  pengamanan: 'Pengamanan',
  'ubah-kondisi': 'Ubah kondisi',
  'ubah-data': 'Ubah data',
  'nomor-register': 'Nomor register',
  'pengisian-nilai': 'Pengisian nilai',
  'pengisian-nilai-susulan': 'Pengisian nilai saldo awal',
  'akumulasi-awal': 'Akumulasi awal dihitung',
  'akumulasi-ikut': 'Akumulasi barang yang pindah atau keluar',
  penyusutan: 'Penyusutan',
  komptabel: 'Perubahan intra/ekstrakomptabel',
  'tindak-lanjut': 'Tindak lanjut rusak berat',
  pecah: 'Pecah lot',
  gabung: 'Gabung lot',
};

/** Ways whose name is not their key with blanks. */
const CARA: Readonly<Record<string, string>> = {
  'ketentuan-undang-undang': 'Ketentuan undang-undang',
  'pengalihan-status': 'Pengalihan status penggunaan',
};

/** A way of coming in or going out in words: `tukar-menukar` is *Tukar menukar*. */
export const namaCara = (cara: string): string =>
  CARA[cara] ?? `${cara.charAt(0).toUpperCase()}${cara.slice(1).replaceAll('-', ' ')}`;

/** A kind in words; `perolehan-hibah` is *Perolehan: hibah*. One that is not known is shown as it is. */
export function namaJenis(jenis: string): string {
  const sama = JENIS[jenis];
  if (sama !== undefined) return sama;
  const [, awal = '', cara = ''] = /^(perolehan|penghapusan)-(.+)$/.exec(jenis) ?? [];
  return awal === '' ? jenis : `${JENIS[awal] ?? awal}: ${namaCara(cara).toLowerCase()}`;
}
