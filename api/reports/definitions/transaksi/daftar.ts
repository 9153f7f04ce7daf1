import { laporan, type Laporan } from '../../definisi.ts';
import { LAPORAN_INTERNAL } from './internal.ts';
import { laporanKoreksi } from './koreksi.ts';
import { laporanPemanfaatan } from './pemanfaatan.ts';
import { laporanPengamanan } from './pengamanan.ts';
import { laporanPenggunaan } from './penggunaan.ts';
import { LAPORAN_PENGHAPUSAN } from './penghapusan.ts';
import { LAPORAN_PEROLEHAN } from './perolehan.ts';
import { laporanReklasifikasi } from './reklasifikasi.ts';

/** Menus of Permendagri 47/2021 about what happened in the semester, in its order. */
export const LAPORAN_TRANSAKSI: readonly Laporan[] = [
  ...LAPORAN_PEROLEHAN,
  laporanPenggunaan,
  ...LAPORAN_INTERNAL,
  laporanPemanfaatan,
  laporanReklasifikasi,
  laporanKoreksi,
  laporanPengamanan,
  ...LAPORAN_PENGHAPUSAN,
].map((l) => laporan(l));
