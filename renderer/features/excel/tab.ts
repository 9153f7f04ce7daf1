import type { ComponentType } from 'react';
import { t } from '../../i18n/id.ts';
import { TabEkspor } from '../ekspor/TabEkspor.tsx';
import { TabKertasKerja } from '../ekspor/TabKertasKerja.tsx';
import { TabImpor } from '../impor/TabImpor.tsx';
import { TabPencocokan } from '../pencocokan/TabPencocokan.tsx';

/** A tab of Impor/Ekspor: its address is `/excel/<nama>`. */
export interface TabExcel {
  readonly nama: string;
  readonly label: string;
  /** Key that leads here from any screen. */
  readonly tombol: string | null;
  readonly Isi: ComponentType;
  /** Takes the whole height of the window, and has addresses of its own below its own. */
  readonly penuh?: true;
}

/** The tabs in order, one line each: impor, ekspor, kertas-kerja, pencocokan. The place opens at the first. */
export const TAB_EXCEL: readonly TabExcel[] = [
  { nama: 'impor', label: t.excel.tab.impor, tombol: 'Ctrl+I', Isi: TabImpor, penuh: true },
  { nama: 'ekspor', label: t.excel.tab.ekspor, tombol: 'Ctrl+E', Isi: TabEkspor },
  { nama: 'kertas-kerja', label: t.excel.tab.kertasKerja, tombol: null, Isi: TabKertasKerja },
  { nama: 'pencocokan', label: t.excel.tab.pencocokan, tombol: null, Isi: TabPencocokan, penuh: true },
];

export const jalurTab = (tab: TabExcel): string => `/excel/${tab.nama}`;
