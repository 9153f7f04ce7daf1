import { Button } from '@mantine/core';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Barang.module.css';

interface Props {
  banyak: number;
  jumlah: number;
  semua: boolean;
  onSemua: () => void;
  onKosongkan: () => void;
  children: React.ReactNode;
}

/** How much is selected, the step to everything the filter gives, and what can be done with it. */
export function BilahPilihan({ banyak, jumlah, semua, onSemua, onKosongkan, children }: Props) {
  if (banyak === 0) return null;
  const p = t.barang.pilih;
  return (
    <div role="group" aria-label={p.label} className={gaya.bilah} data-banyak={angka(banyak)}>
      <strong aria-live="polite">{semua ? p.semuaTerpilih(jumlah) : p.terpilih(banyak, jumlah)}</strong>
      {!semua && banyak < jumlah && (
        <Button variant="subtle" size="compact-xs" onClick={onSemua}>
          {p.pilihSemua(jumlah)}
        </Button>
      )}
      <Button variant="subtle" size="compact-xs" onClick={onKosongkan}>
        {p.kosongkan}
      </Button>
      {children}
    </div>
  );
}
