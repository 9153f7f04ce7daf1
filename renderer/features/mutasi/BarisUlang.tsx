import { ActionIcon, Button, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { t } from '../../i18n/id.ts';
import type { BagianIsian, BidangIsian } from './bidangMutasi.ts';
import { banyakBaris, hapusBaris, type Isian, tambahBaris } from './isianMutasi.ts';
import gaya from './Mutasi.module.css';

const d = t.mutasi.dialog;

interface Props {
  /** A repeated part with the fields of all its lines. */
  bagian: BagianIsian;
  ulang: NonNullable<BagianIsian['ulang']>;
  isian: Isian;
  onIsian: (ubah: (lama: Isian) => Isian) => void;
  bidang: (bidang: BidangIsian) => ReactNode;
}

/** The lines of a repeated part, with a way to add one and to take one out. */
export function BarisUlang({ bagian, ulang, isian, onIsian, bidang }: Props) {
  // Fields of money keep what is being typed, so those that move up begin anew.
  const [susunan, setSusunan] = useState(0);
  const banyak = banyakBaris(ulang.kunci, isian);
  const hapus = (baris: number) => {
    setSusunan((n) => n + 1);
    onIsian((lama) => hapusBaris(ulang.kunci, baris, lama));
  };
  return (
    <Stack gap="xs" align="flex-start">
      {Array.from({ length: banyak }, (_, i) => (
        <div key={`${susunan}.${i}`} className={gaya.baris}>
          {bagian.bidang.filter((b) => b.kunci.startsWith(`${ulang.kunci}.${i}.`)).map(bidang)}
          <ActionIcon aria-label={d.hapusBaris(bagian.judul, i + 1)} disabled={banyak === 1} onClick={() => hapus(i)}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={13} aria-hidden />}
        disabled={banyak >= ulang.maks}
        onClick={() => onIsian((lama) => tambahBaris(ulang.kunci, lama))}
      >
        {d.tambahBaris(bagian.judul)}
      </Button>
    </Stack>
  );
}
