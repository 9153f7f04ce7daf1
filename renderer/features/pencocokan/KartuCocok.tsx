import { Anchor, Button, Group, Kbd, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ButirCocok, RingkasanCocok, SisiBarang } from '../../../api/contract/pencocokan.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { namaSisi, teksSkor } from './kolomCocok.tsx';
import gaya from './Pencocokan.module.css';
import type { Putusan } from './useCocok.ts';

const k = t.pencocokan.kartu;

interface Props {
  butir: ButirCocok | undefined;
  putuskan: (putusan: Putusan) => Promise<RingkasanCocok | null>;
  /** What the foot decides; a thing that stands alone has none. */
  putusan?: { sedang: boolean; terima: () => void; tolak: () => void };
  /** What more can be done, below. */
  children?: ReactNode;
}

/** One pair side by side: theirs, ours, why, and what differs. */
export function KartuCocok({ butir, putuskan, putusan, children }: Props) {
  if (butir === undefined)
    return (
      <aside className={`lembar ${gaya.kartu}`} aria-label={k.label}>
        <Text p="md" c="dimmed">
          {k.pilih}
        </Text>
      </aside>
    );
  const judul = namaSisi(butir.kita.length > 0 ? butir.kita : butir.mereka, 1);
  return (
    <aside className={`lembar ${gaya.kartu}`} aria-label={k.label}>
      {/* Scrolls: reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={gaya.kartuIsi} tabIndex={0} role="region" aria-label={judul}>
        <Title order={2} style={{ overflowWrap: 'anywhere' }}>
          {judul}
        </Title>
        <Group gap="md" mb={4}>
          {putusan && <Text fw={600}>{butir.tangan ? k.tangan : k.skor(teksSkor(butir))}</Text>}
          {butir.kita[0] && (
            <Anchor component={Link} href={`/barang?pilih=${butir.kita[0].nomor}`} size="sm">
              {k.lihatBarang}
            </Anchor>
          )}
        </Group>
        <Alasan butir={butir} />
        <Kelompok butir={butir} putuskan={putuskan} />
        <Banding butir={butir} />
        {children}
      </div>
      {putusan && <Kaki status={butir.status} {...putusan} />}
    </aside>
  );
}

function Kaki({ status, sedang, terima, tolak }: Pick<ButirCocok, 'status'> & NonNullable<Props['putusan']>) {
  return (
    <Group justify="flex-end" gap="xs" className={gaya.kartuKaki}>
      <Button
        variant="default"
        size="compact-sm"
        disabled={sedang}
        rightSection={<Kbd size="xs">Delete</Kbd>}
        onClick={tolak}
      >
        {status === 'cocok' ? t.pencocokan.lepas : t.pencocokan.tolak}
      </Button>
      {status === 'usulan' && (
        <Button size="compact-sm" disabled={sedang} rightSection={<Kbd size="xs">Enter</Kbd>} onClick={terima}>
          {t.pencocokan.terima}
        </Button>
      )}
    </Group>
  );
}

function Alasan({ butir }: { butir: ButirCocok }) {
  if (butir.alasan.length === 0) return null;
  return (
    <ul className={gaya.alasan} aria-label={k.alasan}>
      {butir.alasan.map(({ cocok, kata }) => (
        <li key={kata}>
          <span className={gaya.tanda} aria-hidden>
            {cocok ? '✓' : '≠'}
          </span>
          <span className="tersembunyi">{cocok ? k.mendukung : k.meragukan}: </span>
          {kata}
        </li>
      ))}
    </ul>
  );
}

/** Members of a group, each to be taken out. */
function Kelompok({ butir, putuskan }: { butir: ButirCocok; putuskan: Props['putuskan'] }) {
  if (butir.banyakMereka + butir.banyakKita <= 2) return null;
  const mereka = butir.banyakMereka > 1;
  const isi = mereka ? butir.mereka : butir.kita;
  const sisa = (mereka ? butir.banyakMereka : butir.banyakKita) - isi.length;
  const keluarkan = (b: SisiBarang) =>
    void putuskan({
      aksi: 'keluarkan',
      nomor: Number(butir.nomor),
      ...(mereka ? { mereka: [Number(b.nomor)] } : { kita: [b.nomor] }),
    });
  return (
    <ul className={gaya.anggota} aria-label={k.anggota}>
      {isi.map((b) => (
        <li key={b.nomor}>
          <span>
            {b.letak ?? `ID ${b.nomor}`}: {b.namaBarang}
          </span>
          <span>{angka(b.unit)}</span>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={k.keluarkanNama(b.letak ?? b.namaBarang)}
            onClick={() => keluarkan(b)}
          >
            {k.keluarkan}
          </Button>
        </li>
      ))}
      {sisa > 0 && <li>{k.anggotaLain(sisa)}</li>}
    </ul>
  );
}

function Banding({ butir }: { butir: ButirCocok }) {
  return (
    <table className={`tabel ${gaya.banding}`} aria-label={k.label}>
      <thead>
        <tr>
          <th scope="col">{k.bidang}</th>
          <th scope="col">{k.mereka}</th>
          <th scope="col">{k.kita}</th>
        </tr>
      </thead>
      <tbody>
        {butir.banding.map((b) => (
          <tr key={b.bidang} data-beda={b.beda || undefined}>
            <th scope="row">
              {b.bidang}
              {b.beda && (
                <>
                  {' '}
                  <span aria-hidden>≠</span>
                  <span className="tersembunyi">{k.beda}</span>
                </>
              )}
            </th>
            <td>{b.mereka ?? t.umum.tidakAda}</td>
            <td>{b.kita ?? t.umum.tidakAda}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
