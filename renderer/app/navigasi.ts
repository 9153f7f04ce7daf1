import {
  IconArchive,
  IconArrowsExchange,
  IconBook2,
  IconCalendarStats,
  IconChecklist,
  IconFileSpreadsheet,
  IconFileText,
  IconHistory,
  IconHome,
  IconLifebuoy,
  IconScale,
  IconSettings,
} from '@tabler/icons-react';
import { t } from '../i18n/id.ts';

const TEMPAT = [
  { jalur: '/', label: t.navigasi.beranda, ikon: IconHome },
  { jalur: '/barang', label: t.navigasi.barang, ikon: IconBook2 },
  { jalur: '/mutasi', label: t.navigasi.mutasi, ikon: IconArrowsExchange },
  { jalur: '/rekonsiliasi', label: t.navigasi.rekonsiliasi, ikon: IconScale },
  { jalur: '/tindak-lanjut', label: t.navigasi.tindakLanjut, ikon: IconChecklist },
  { jalur: '/periode', label: t.navigasi.periode, ikon: IconCalendarStats },
  { jalur: '/laporan', label: t.navigasi.laporan, ikon: IconFileText },
  { jalur: '/excel', label: t.navigasi.excel, ikon: IconFileSpreadsheet },
  { jalur: '/riwayat', label: t.navigasi.riwayat, ikon: IconHistory },
  { jalur: '/cadangan', label: t.navigasi.cadangan, ikon: IconArchive },
  { jalur: '/pengaturan', label: t.navigasi.pengaturan, ikon: IconSettings, tombol: 'Alt+0' },
  { jalur: '/bantuan', label: t.navigasi.bantuan, ikon: IconLifebuoy, tombol: 'F1' },
] as const;

/** The places of the sidebar, in order: the first nine by Alt and their number, unless they have a key of their own. */
export const LAMAN = TEMPAT.map((tempat, i) => ({
  ...tempat,
  tombol: 'tombol' in tempat ? tempat.tombol : i < 9 ? `Alt+${i + 1}` : null,
}));
