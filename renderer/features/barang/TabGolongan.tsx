import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { GOLONGAN, type Golongan } from '../../../domain/kodeBarang.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import gaya from './Barang.module.css';

const SEMUA = 'semua';
/** The tabs that are there from the start; the others come with their first lot. */
const TETAP: readonly Golongan[] = ['A', 'B', 'C', 'D', 'E', 'F'];

interface Props {
  /** The golongan of the filter. */
  golongan: readonly Golongan[] | undefined;
  onPilih: (golongan: Golongan | null) => void;
  children: ReactNode;
}

/** One tab per golongan with its number of lots, and one for all. */
export function TabGolongan({ golongan, onPilih, children }: Props) {
  const rekap = useTanya('rekap.kondisi', {}).data ?? [];
  const banyak = (g: Golongan) => rekap.reduce((n, baris) => (baris.golongan === g ? n + baris.lot : n), 0);
  const tab = GOLONGAN.filter((g) => TETAP.includes(g.golongan) || banyak(g.golongan) > 0);
  const aktif = golongan?.length === 1 ? (golongan[0] ?? SEMUA) : SEMUA;
  return (
    <Tabs
      value={aktif}
      onChange={(nilai) => onPilih(GOLONGAN.find((g) => g.golongan === nilai)?.golongan ?? null)}
      className={gaya.tab}
      keepMounted={false}
      variant="default"
    >
      <Tabs.List aria-label={t.barang.tab.label} className={gaya.daftarTab}>
        <Tabs.Tab value={SEMUA} className={gaya.satuTab}>
          {t.barang.tab.semua}
          <span className={gaya.tabBanyak}>{angka(rekap.reduce((n, baris) => n + baris.lot, 0))}</span>
        </Tabs.Tab>
        {tab.map((g) => (
          <Tabs.Tab key={g.golongan} value={g.golongan} className={gaya.satuTab} title={g.nama}>
            {t.barang.tab.pendek[g.golongan]}
            <span className={gaya.tabBanyak}>{angka(banyak(g.golongan))}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel key="isi" value={aktif} className={gaya.tabIsi}>
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
