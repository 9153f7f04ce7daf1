import { SegmentedControl, Title } from '@mantine/core';
import type { RingkasanAturan } from '../../../api/contract/mutu.ts';
import { STATUS_TEMUAN, type StatusTemuan } from '../../../domain/mutu/aturan.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { LencanaTingkat } from './LencanaTingkat.tsx';
import { TabelTemuan } from './TabelTemuan.tsx';
import gaya from './TindakLanjut.module.css';

const teks = t.tindakLanjut;

interface Props {
  aturan: RingkasanAturan;
  status: StatusTemuan;
  semester: Semester | null;
  onStatus: (status: StatusTemuan) => void;
}

/** One rule: why it matters, how to put it right, where it comes from, and what it found. */
export function RincianAturan({ aturan, status, semester, onStatus }: Props) {
  const pilihan = STATUS_TEMUAN.map((s) => ({ value: s, label: `${teks.status[s]} ${angka(aturan[s])}` }));
  return (
    <section className={gaya.rincian} aria-label={aturan.judul}>
      <div className={`lembar ${gaya.kepala}`}>
        <div className={gaya.judulBaris}>
          <Title order={2}>{aturan.judul}</Title>
          <LencanaTingkat tingkat={aturan.tingkat} />
        </div>
        <dl className={gaya.keterangan}>
          <dt>{teks.mengapa}</dt>
          <dd>{aturan.penjelasan}</dd>
          <dt>{teks.cara}</dt>
          <dd>{aturan.caraMemperbaiki}</dd>
          <dt>{teks.sumber}</dt>
          <dd>{aturan.sumber}</dd>
        </dl>
      </div>
      <TabelTemuan
        key={status}
        aturan={aturan}
        status={status}
        semester={semester}
        kepala={
          <SegmentedControl
            size="xs"
            aria-label={teks.statusLabel}
            data={pilihan}
            value={status}
            onChange={(nilai) => onStatus(STATUS_TEMUAN.find((s) => s === nilai) ?? 'terbuka')}
          />
        }
      />
    </section>
  );
}
