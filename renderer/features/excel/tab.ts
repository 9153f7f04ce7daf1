import type { ComponentType } from 'react';
import { t } from '../../i18n/id.ts';
import { TabEkspor } from '../ekspor/TabEkspor.tsx';

/** A tab of Impor/Ekspor: its address is `/excel/<nama>`. */
export interface TabExcel {
  readonly nama: string;
  readonly label: string;
  /** Key that leads here from any screen. */
  readonly tombol: string | null;
  readonly Isi: ComponentType;
}

/** The tabs in order, one line each: impor, ekspor, kertas-kerja, pencocokan. The place opens at the first. */
export const TAB_EXCEL: readonly TabExcel[] = [
  { nama: 'ekspor', label: t.excel.tab.ekspor, tombol: 'Ctrl+E', Isi: TabEkspor },
];

export const jalurTab = (tab: TabExcel): string => `/excel/${tab.nama}`;
