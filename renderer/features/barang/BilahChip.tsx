import { Button, CloseButton } from '@mantine/core';
import { t } from '../../i18n/id.ts';
import gaya from './Barang.module.css';
import type { Chip } from './saringan.ts';
import type { Saringan } from '../../../api/contract/barang.ts';

interface Props {
  chip: readonly Chip[];
  onUbah: (saringan: Saringan) => void;
  onHapusSemua: () => void;
}

/** The parts of the filter that hold now, each to be taken off. */
export function BilahChip({ chip, onUbah, onHapusSemua }: Props) {
  if (chip.length === 0) return null;
  return (
    <div role="group" aria-label={t.barang.chip.label} className={gaya.bilah}>
      {chip.map((c) => (
        <span key={c.kunci} className={gaya.chip}>
          {c.label}
          <CloseButton
            size={18}
            iconSize={12}
            aria-label={t.barang.chip.hapus(c.label)}
            onClick={() => onUbah(c.tanpa)}
          />
        </span>
      ))}
      <Button variant="subtle" size="compact-xs" onClick={onHapusSemua}>
        {t.barang.chip.hapusSemua}
      </Button>
    </div>
  );
}
