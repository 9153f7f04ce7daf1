import type { Laporan } from '../../definisi.ts';
import { LAPORAN_BMD } from './laporan-bmd.ts';
import { MUTASI_PENYEBAB } from './laporan-bmd-iv-l-2-1.ts';
import { KIBAR } from './kibar.ts';
import { MUTASI_POSISI } from './mutasi-posisi.ts';
import { PEMELIHARAAN } from './pemeliharaan.ts';

/** Menus of Permendagri 47/2021 about what there is at the end of the semester, in its order; then the cards. */
export const LAPORAN_SALDO: readonly Laporan[] = [
  ...LAPORAN_BMD,
  ...MUTASI_POSISI,
  ...MUTASI_PENYEBAB,
  KIBAR,
  ...PEMELIHARAAN,
];
