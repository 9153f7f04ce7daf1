import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import type { Zum } from './zum.ts';

interface Kendali {
  kini: number;
  total: number;
  ke: (halaman: number) => void;
  onLangkah: (arah: 1 | -1) => void;
  onZum: (zum: Zum) => void;
  onMini: () => void;
}

/** The keys of the preview. */
export function useAksiPratinjau({ kini, total, ke, onLangkah, onZum, onMini }: Kendali): void {
  const { kelompok } = t.aksi;
  const buat = (name: string, label: string, keys: string[], run: () => void, bisa = true) => ({
    name: `laporan.${name}`,
    label,
    kelompok: kelompok.pratinjau,
    keys,
    when: () => bisa,
    run,
  });
  const lompat = (name: string, label: string, keys: string[], halaman: number) => ({
    ...buat(name, label, keys, () => ke(halaman), halaman >= 1 && halaman <= total),
    dalamIsian: true,
  });
  useAksi([
    lompat('berikutnya', t.laporan.berikutnya, ['Ctrl+↓'], kini + 1),
    lompat('sebelumnya', t.laporan.sebelumnya, ['Ctrl+↑'], kini - 1),
    buat('pertama', t.laporan.pertama, ['Ctrl+Home'], () => ke(1)),
    buat('terakhir', t.laporan.terakhir, ['Ctrl+End'], () => ke(total)),
    buat('perbesar', t.laporan.perbesar, ['+', '='], () => onLangkah(1)),
    buat('perkecil', t.laporan.perkecil, ['-'], () => onLangkah(-1)),
    buat('selebar', t.laporan.zum.lebar, ['L'], () => onZum('lebar')),
    buat('sehalaman', t.laporan.zum.halaman, ['H'], () => onZum('halaman')),
    buat('mini', t.laporan.miniTampil, ['G'], onMini, total > 1),
  ]);
}
