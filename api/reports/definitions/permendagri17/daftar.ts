import type { Laporan } from '../../definisi.ts';

/** The forms of Permendagri 17/2007, in its order. */
export const LAPORAN_PERMENDAGRI_17: readonly Laporan[] = [];

/** Lists of one kind of goods that auditors ask for. */
export const LAPORAN_DAFTAR: readonly Laporan[] = [];
