import { Anchor, Button, List, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { BarisTemuan } from '../../../api/contract/mutu.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { keTemuan } from '../tindakLanjut/alamat.ts';
import { IkonTingkat } from '../tindakLanjut/LencanaTingkat.tsx';

const p = t.barang.panel;

/** What the checks say about one lot, the gravest first; what is only told stands behind a button. */
export function TemuanLot({ id }: { id: string }) {
  const baris = useTanya('mutu.daftar', { barangId: id, batas: 200 }, { tahan: true }).data?.baris;
  const [semua, setSemua] = useState(false);
  if (baris === undefined || baris.length === 0) return null;
  const info = baris.filter((b) => b.tingkat === 'info').length;
  const tampil = baris.filter((b) => semua || b.tingkat !== 'info');
  return (
    <>
      <Title order={3}>{p.temuan}</Title>
      <List size="sm" spacing={4}>
        {tampil.map((b) => (
          <Satu key={b.aturan} temuan={b} />
        ))}
      </List>
      {info > 0 && (
        <Button variant="subtle" size="compact-xs" aria-expanded={semua} onClick={() => setSemua(!semua)}>
          {semua ? p.temuanTanpaInfo : p.temuanInfo(info)}
        </Button>
      )}
    </>
  );
}

function Satu({ temuan: b }: { temuan: BarisTemuan }) {
  return (
    <List.Item icon={<IkonTingkat tingkat={b.tingkat} />}>
      <span title={b.judul}>{b.pesan}</span>{' '}
      {b.status !== 'terbuka' && (
        <Text span size="xs" c="dimmed">
          {t.tindakLanjut.status[b.status]}: {b.alasan}{' '}
        </Text>
      )}
      <Anchor component={Link} href={keTemuan(b.aturan, b.status)} size="xs" aria-label={p.temuanBuka(b.judul)}>
        {t.navigasi.tindakLanjut}
      </Anchor>
    </List.Item>
  );
}
