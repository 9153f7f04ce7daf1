import { ActionIcon, Anchor, Button, Group, Kbd, Text, Title, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { BarisImpor } from '../../../api/contract/impor.ts';
import type { Keluaran } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Muat } from '../../ui/Muat.tsx';
import gaya from './Impor.module.css';
import { IsianSel } from './IsianSel.tsx';
import { LencanaStatus } from './LencanaStatus.tsx';
import { PutusanKembar } from './PutusanKembar.tsx';
import { usePerbaikan } from './usePerbaikan.ts';

const p = t.impor.panel;

interface Props {
  sesi: string;
  nomor: number;
  /** Puts the keyboard into the first cell that is wrong. */
  fokus: boolean;
  tutup: () => void;
  /** On to the next row with errors. */
  berikut: () => Promise<void>;
}

/** One row of the file: what was found, all its cells to be mended in place, what to do with a twin. */
export function PanelBaris({ sesi, nomor, fokus, tutup, berikut }: Props) {
  const tanya = useTanya('impor.sel', { sesi, nomor });
  const tombol = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.defaultPrevented) return;
    e.preventDefault();
    tutup();
  };
  return (
    <aside className={gaya.panel} aria-label={p.label} onKeyDown={tombol}>
      <Muat tanya={tanya}>{(isi) => <Isi sesi={sesi} isi={isi} fokus={fokus} tutup={tutup} berikut={berikut} />}</Muat>
    </aside>
  );
}

interface PropsIsi extends Omit<Props, 'nomor'> {
  isi: Keluaran<'impor.sel'>;
}

function Isi({ sesi, isi: { baris, sel }, fokus, tutup, berikut }: PropsIsi) {
  const [lain, setLain] = useState(false);
  const badan = useRef<HTMLDivElement>(null);
  const perbaikan = usePerbaikan(sesi, baris, sel, berikut);
  const salah = baris.galat.flatMap((g) => (g.kolom === null ? [] : [g.kolom]));
  // Cells that are read, and those a reason names; the rest only when asked for.
  const utama = sel.filter((s) => s.bidang !== null || salah.includes(s.judul));
  const sisa = sel.filter((s) => !utama.includes(s));
  const pertama = utama.find((s) => salah.includes(s.judul)) ?? utama[0];
  const keSel = (judul: string) => {
    const s = sel.find((satu) => satu.judul === judul);
    badan.current?.querySelector<HTMLInputElement>(`[data-kolom-sel="${s?.kolom}"]`)?.focus();
  };
  const tombol = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || e.altKey) return;
    if (!(e.target instanceof HTMLInputElement && e.target.type === 'text') && !e.ctrlKey) return;
    e.preventDefault();
    e.stopPropagation();
    void perbaikan.simpan();
  };
  const isian = (satu: (typeof sel)[number]) => (
    <IsianSel
      key={satu.kolom}
      sel={satu}
      nilai={perbaikan.nilai(satu)}
      galat={baris.galat.filter((g) => g.kolom === satu.judul).map((g) => g.alasan)}
      fokus={fokus && satu === pertama}
      onUbah={(teks) => perbaikan.ubah(satu.kolom, teks)}
      onAsli={() => void perbaikan.asli(satu.kolom)}
    />
  );
  return (
    <>
      <div className={gaya.panelKepala}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <div style={{ minWidth: 0 }}>
            <Title order={2} style={{ overflowWrap: 'anywhere' }}>
              {baris.namaBarang === '' ? t.umum.tidakAda : baris.namaBarang}
            </Title>
            <Text size="sm" c="dimmed">
              {p.judul(baris.baris, baris.lembar)}
            </Text>
          </div>
          <Tooltip label={p.tutup}>
            <ActionIcon size="sm" aria-label={p.tutup} onClick={tutup}>
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
        <Group gap="md">
          <LencanaStatus status={baris.status} />
          {baris.barangId !== null && (
            <Anchor component={Link} href={`/barang?pilih=${baris.barangId}`} size="sm">
              {p.lihatBarang}
            </Anchor>
          )}
        </Group>
      </div>
      {/* Scrolls: reachable by keyboard, so that a long row can be read without a mouse. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={badan} className={gaya.panelIsi} tabIndex={0} role="region" aria-label={p.sel} onKeyDown={tombol}>
        <Galat galat={baris.galat} keSel={keSel} />
        <Perubahan baris={baris} />
        {baris.kembar !== null && <PutusanKembar sesi={sesi} baris={baris} kembar={baris.kembar} />}
        <Title order={3} mt="xs">
          {p.sel}
        </Title>
        {utama.map(isian)}
        {sisa.length > 0 && (
          <Button variant="subtle" size="compact-sm" aria-expanded={lain} onClick={() => setLain(!lain)}>
            {p.selLain(sisa.length)}
          </Button>
        )}
        {lain && sisa.map(isian)}
      </div>
      <Group justify="space-between" className={gaya.panelKaki}>
        <Text size="sm" c="dimmed" role="status">
          {perbaikan.berubah ? p.belumSimpan : ''}
        </Text>
        <Button
          size="compact-sm"
          disabled={!perbaikan.berubah}
          loading={perbaikan.sedang}
          rightSection={<Kbd size="xs">Enter</Kbd>}
          onClick={() => void perbaikan.simpan()}
        >
          {p.simpan}
        </Button>
      </Group>
    </>
  );
}

function Galat({ galat, keSel }: { galat: BarisImpor['galat']; keSel: (judul: string) => void }) {
  if (galat.length === 0) return null;
  return (
    <section aria-label={p.galat}>
      <Title order={3} mb={4}>
        {p.galat}
      </Title>
      <ul className={gaya.galat}>
        {galat.map(({ kolom, sel, alasan }) => (
          <li key={`${sel} ${kolom} ${alasan}`}>
            {kolom !== null && (
              <button type="button" className={gaya.keSel} title={p.keSel(kolom)} onClick={() => keSel(kolom)}>
                {[sel, kolom].filter(Boolean).join(' ')}
              </button>
            )}{' '}
            {alasan}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Perubahan({ baris }: { baris: BarisImpor }) {
  if (baris.perubahan.length === 0) return null;
  const hampa = t.impor.periksa.hampa;
  return (
    <table className="tabel" aria-label={p.perubahan}>
      <thead>
        <tr>
          <th scope="col">{p.perubahan}</th>
          <th scope="col">{p.dari}</th>
          <th scope="col">{p.ke}</th>
        </tr>
      </thead>
      <tbody>
        {baris.perubahan.map((u) => (
          <tr key={u.kolom}>
            <td>{u.kolom}</td>
            <td>{u.dari ?? hampa}</td>
            <td className={gaya.berubahAngka}>{u.ke ?? hampa}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
