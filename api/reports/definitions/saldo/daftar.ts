import type { Laporan } from '../../definisi.ts';

/** Menus of Permendagri 47/2021 about what there is at the end of the semester, in its order; then the cards. */
export const LAPORAN_SALDO: readonly Laporan[] = [];
