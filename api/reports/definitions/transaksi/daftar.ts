import { laporan, type Laporan } from '../../definisi.ts';
import { LAPORAN_PEROLEHAN } from './perolehan.ts';

/** Menus of Permendagri 47/2021 about what happened in the semester, in its order. */
export const LAPORAN_TRANSAKSI: readonly Laporan[] = [...LAPORAN_PEROLEHAN].map((l) => laporan(l));
