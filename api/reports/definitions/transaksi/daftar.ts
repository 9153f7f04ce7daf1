import type { Laporan } from '../../definisi.ts';

/** Menus of Permendagri 47/2021 about what happened in the semester, in its order. */
export const LAPORAN_TRANSAKSI: readonly Laporan[] = [];
