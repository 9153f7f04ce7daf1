import { ActionIcon, Button, Group, Text, Title, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import type { BarangLengkap } from '../../../api/contract/barang.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { LencanaKondisi } from '../../ui/LencanaKondisi.tsx';
import { Muat } from '../../ui/Muat.tsx';
import gaya from './Barang.module.css';
import type { FormulirLot } from './bukaKartu.ts';
import { IsiPanel } from './IsiPanel.tsx';
import { RiwayatBarang } from './RiwayatBarang.tsx';

const p = t.barang.panel;

export interface PegangPanel {
  fokus: () => void;
}

/** What can be done with the lot of the panel. */
export interface TindakanPanel {
  kondisi: (lot: BarangLengkap) => void;
  nilai: (lot: BarangLengkap) => void;
  ubah: (lot: BarangLengkap) => void;
  pecah: (lot: BarangLengkap) => void;
  mutasi: (lot: BarangLengkap) => void;
  kartu: (lot: BarangLengkap, formulir: FormulirLot) => void;
}

interface Props {
  id: string;
  tutup: () => void;
  buka: (id: string) => void;
  tindakan: TindakanPanel;
  pegang: Ref<PegangPanel>;
}

/** Everything about one lot, beside the list; Esc goes back to the row it came from. */
export function PanelBarang({ id, tutup, buka, tindakan, pegang }: Props) {
  const tanya = useTanya('barang.lihat', { id }, { tahan: true });
  const bingkai = useRef<HTMLElement>(null);
  useImperativeHandle(pegang, () => ({ fokus: () => bingkai.current?.focus() }), []);
  const tombol = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.defaultPrevented) return;
    e.preventDefault();
    tutup();
  };
  return (
    <aside ref={bingkai} className={gaya.panel} aria-label={p.label} tabIndex={-1} onKeyDown={tombol}>
      {tanya.data === undefined && (
        <Group justify="flex-end" p="xs">
          <TombolTutup tutup={tutup} />
        </Group>
      )}
      <Muat tanya={tanya}>
        {(lot) => (
          <>
            <div className={gaya.panelKepala}>
              <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
                <Title order={2}>{lot.namaBarang}</Title>
                <TombolTutup tutup={tutup} />
              </Group>
              <Group gap="xs" my={4}>
                <LencanaKondisi kondisi={lot.kondisi} panjang />
                <Text size="sm" c="dimmed">
                  {lot.kodeBarang}
                </Text>
              </Group>
              <Tombol lot={lot} tindakan={tindakan} />
            </div>
            {/* Scrolls: reachable by keyboard, so that a long history can be read without a mouse. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={gaya.panelIsi} tabIndex={0} role="region" aria-label={lot.namaBarang} key={lot.id}>
              <IsiPanel lot={lot} buka={buka} />
              <Title order={3}>{p.riwayat}</Title>
              <RiwayatBarang riwayat={lot.riwayat} />
            </div>
          </>
        )}
      </Muat>
    </aside>
  );
}

function Tombol({ lot, tindakan }: { lot: BarangLengkap; tindakan: TindakanPanel }) {
  const a = t.barang.aksi;
  return (
    <Group gap={6}>
      <Button size="compact-xs" variant="default" onClick={() => tindakan.kondisi(lot)}>
        {a.ubahKondisi}
      </Button>
      <Button
        size="compact-xs"
        variant={lot.nilaiSen === null ? 'filled' : 'default'}
        onClick={() => tindakan.nilai(lot)}
      >
        {lot.nilaiSen === null ? a.isiNilai : t.barang.nilai.judulKoreksi}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => tindakan.ubah(lot)}>
        {a.ubahData}
      </Button>
      {lot.jumlah > 1 && (
        <Button size="compact-xs" variant="default" onClick={() => tindakan.pecah(lot)}>
          {a.pecah}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={() => tindakan.mutasi(lot)}>
        {t.mutasi.catatUntuk}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => tindakan.kartu(lot, 'kibar')}>
        {a.cetakKibar}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => tindakan.kartu(lot, 'kartu-pemeliharaan')}>
        {a.kartuPemeliharaan}
      </Button>
    </Group>
  );
}

function TombolTutup({ tutup }: { tutup: () => void }) {
  return (
    <Tooltip label={p.tutup}>
      <ActionIcon size="sm" aria-label={p.tutup} onClick={tutup}>
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
