import { t } from '../../i18n/id.ts';
import { Halaman } from '../../ui/Halaman.tsx';

export function HalamanBarang() {
  return <Halaman judul={t.barang.judul} />;
}
