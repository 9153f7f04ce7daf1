import {
  IconArchive,
  IconBook2,
  IconFileSpreadsheet,
  IconFileText,
  IconHistory,
  IconHome,
  IconLifebuoy,
  IconScale,
  IconSettings,
} from '@tabler/icons-react';
import { t } from '../i18n/id.ts';

/** The places of the sidebar, in order. */
export const LAMAN = [
  { jalur: '/', label: t.navigasi.beranda, ikon: IconHome, tombol: 'Alt+1' },
  { jalur: '/barang', label: t.navigasi.barang, ikon: IconBook2, tombol: 'Alt+2' },
  { jalur: '/rekonsiliasi', label: t.navigasi.rekonsiliasi, ikon: IconScale, tombol: 'Alt+3' },
  { jalur: '/laporan', label: t.navigasi.laporan, ikon: IconFileText, tombol: 'Alt+4' },
  { jalur: '/ekspor', label: t.navigasi.ekspor, ikon: IconFileSpreadsheet, tombol: 'Alt+5' },
  { jalur: '/riwayat', label: t.navigasi.riwayat, ikon: IconHistory, tombol: 'Alt+6' },
  { jalur: '/cadangan', label: t.navigasi.cadangan, ikon: IconArchive, tombol: 'Alt+7' },
  { jalur: '/pengaturan', label: t.navigasi.pengaturan, ikon: IconSettings, tombol: 'Alt+8' },
  { jalur: '/bantuan', label: t.navigasi.bantuan, ikon: IconLifebuoy, tombol: 'Alt+9' },
] as const;
