import { Anchor, Group, Radio, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Saringan } from '../../../api/contract/barang.ts';
import { keBarang } from '../../app/lokasi.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { daftarChip } from '../barang/saringan.ts';
import gaya from './Ekspor.module.css';

export type PilihanIsi = 'seluruh' | 'saringan';

interface Props {
  /** Name of the choice, for those who do not see the heading above it. */
  label: string;
  /** The filter brought along; empty: none. */
  saringan: Saringan;
  nilai: PilihanIsi;
  onUbah: (nilai: PilihanIsi) => void;
  kunci: boolean;
}

/** The whole register, or the filter brought along from Daftar Barang, each with how many lots it has. */
export function PilihIsi({ label, saringan, nilai, onUbah, kunci }: Props) {
  if (Object.keys(saringan).length === 0) {
    return (
      <div>
        <Text fw={600}>{t.ekspor.seluruh}</Text>
        <Text c="dimmed" size="sm">
          {t.ekspor.dariBarang}{' '}
          <Anchor component={Link} href="/barang" size="sm" underline="always">
            {t.ekspor.bukaBarang}
          </Anchor>
        </Text>
      </div>
    );
  }
  return (
    <Radio.Group
      aria-label={label}
      value={nilai}
      onChange={(baru) => onUbah(baru === 'saringan' ? 'saringan' : 'seluruh')}
    >
      <Stack gap={6}>
        <Radio value="seluruh" disabled={kunci} label={<Label kata={t.ekspor.seluruh} saringan={{}} />} />
        <Radio value="saringan" disabled={kunci} label={<Label kata={t.ekspor.saringan} saringan={saringan} />} />
        <Group gap={6} pl={28}>
          <Chip saringan={saringan} />
          <Anchor component={Link} href={keBarang(saringan)} size="sm" underline="always">
            {t.ekspor.ubahSaringan}
          </Anchor>
        </Group>
      </Stack>
    </Radio.Group>
  );
}

function Label({ kata, saringan }: { kata: string; saringan: Saringan }) {
  const lot = useTanya('barang.ringkasan', { sasaran: { saringan } }).data?.lot;
  return (
    <>
      {kata}
      {lot !== undefined && ` (${t.ekspor.banyak(angka(lot))})`}
    </>
  );
}

function Chip({ saringan }: { saringan: Saringan }) {
  const temuan = useTanya('temuan.daftar', {}).data ?? [];
  const chip = daftarChip(saringan, (aturan) => temuan.find((baris) => baris.aturan === aturan)?.nama ?? aturan);
  const golongan = saringan.golongan?.length === 1 ? [t.ekspor.golongan(saringan.golongan[0] ?? 'A')] : [];
  return [...golongan, ...chip.map((c) => c.label)].map((label) => (
    <span key={label} className={gaya.chip}>
      {label}
    </span>
  ));
}
