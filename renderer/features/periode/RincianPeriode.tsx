import { Code, SegmentedControl, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Periode } from '../../../api/contract/periode.ts';
import { waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { Panel } from '../../ui/Panel.tsx';
import { TabelRingkasan } from './TabelRingkasan.tsx';

const r = t.periode.rincian;

/** A closed semester: its frozen totals, their hash, and who closed and reopened it. */
export function RincianPeriode({ periode }: { periode: Periode }) {
  const [rinci, setRinci] = useState<'golongan' | 'objek'>('golongan');
  return (
    <Panel
      judul={r.judul(periode.nama)}
      uraian={r.uraian}
      aksi={
        <SegmentedControl
          aria-label={r.tampilan}
          size="xs"
          value={rinci}
          onChange={(isi) => setRinci(isi === 'objek' ? 'objek' : 'golongan')}
          data={[
            { value: 'golongan', label: r.perGolongan },
            { value: 'objek', label: r.perObjek },
          ]}
        />
      }
    >
      {periode.ringkasan.length === 0 ? (
        <Text c="dimmed">{r.kosong}</Text>
      ) : (
        <TabelRingkasan baris={periode.ringkasan} rinci={rinci === 'objek'} />
      )}
      <Text size="sm" mt="sm">
        {r.hash}: <Code style={{ overflowWrap: 'anywhere' }}>{periode.hash}</Code>
      </Text>
      {periode.alasanPeringatan !== '' && (
        <Text size="sm" mt={4}>
          {r.peringatanDiterima}: {periode.alasanPeringatan}
        </Text>
      )}
      <Title order={3} mt="sm" mb={4}>
        {r.riwayat}
      </Title>
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {periode.riwayat.map((c) => (
          <li key={c.perintah}>
            <Text size="sm">
              {c.jenis === 'tutup' ? r.riwayatTutup : r.riwayatBuka} {waktu(c.waktu)}, {c.pelaku} ({c.peran})
              {c.alasan !== '' && `. ${r.alasan}: ${c.alasan}`}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
