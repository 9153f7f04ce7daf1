import type { Laporan } from '../../definisi.ts';
import { DAFTAR_BARANG_PENGGUNA } from './daftar-barang-pengguna.ts';
import { KIBAR } from './kibar.ts';
import { KIR_47 } from './kir-47.ts';
import { MUTASI_PENYEBAB } from './laporan-bmd-iv-l-2-1.ts';
import { LAPORAN_BMD } from './laporan-bmd.ts';
import { MUTASI_POSISI } from './mutasi-posisi.ts';
import { PEMELIHARAAN } from './pemeliharaan.ts';
import { PENYUSUTAN_REKAP } from './penyusutan-rekap.ts';
import { PENYUSUTAN_RINCI } from './penyusutan-rinci.ts';
import { PERSEDIAAN } from './persediaan.ts';

/** Menus of Permendagri 47/2021 about what there is at the end of the semester, in its order; then the cards. */
export const LAPORAN_SALDO: readonly Laporan[] = [
  ...PENYUSUTAN_RINCI,
  ...PENYUSUTAN_REKAP,
  PERSEDIAAN,
  ...LAPORAN_BMD,
  ...MUTASI_POSISI,
  ...MUTASI_PENYEBAB,
  ...DAFTAR_BARANG_PENGGUNA,
  KIBAR,
  KIR_47,
  ...PEMELIHARAAN,
];
