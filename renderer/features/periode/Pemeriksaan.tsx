import { Alert, Anchor, Group, Text, Textarea, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconCircleX } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { RingkasanAturan } from '../../../api/contract/mutu.ts';
import { angka } from '../../format.ts';
import type { Semester } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { keMutuSemester } from '../tindakLanjut/alamat.ts';

const p = t.periode.periksa;

/** What the checks found at the end of a semester, as far as it matters for closing it. */
export interface HasilPemeriksaan {
  readonly galat: readonly RingkasanAturan[];
  readonly peringatan: readonly RingkasanAturan[];
  /** Findings that were only told. */
  readonly info: number;
}

/** What stands before closing: an error until it is accepted, a warning until somebody deals with it. */
const menunggu = (a: RingkasanAturan): number => (a.tingkat === 'galat' ? a.terbuka + a.ditangani : a.terbuka);

/** Sorts the rules that found something by how grave they are. */
export const bacaPemeriksaan = (aturan: readonly RingkasanAturan[]): HasilPemeriksaan => {
  const ada = aturan.filter((a) => menunggu(a) > 0);
  return {
    galat: ada.filter((a) => a.tingkat === 'galat'),
    peringatan: ada.filter((a) => a.tingkat === 'peringatan'),
    info: jumlah(ada.filter((a) => a.tingkat === 'info')),
  };
};

const jumlah = (aturan: readonly RingkasanAturan[]): number => aturan.reduce((n, a) => n + menunggu(a), 0);

interface Props {
  semester: Semester;
  hasil: HasilPemeriksaan;
  terima: string;
  onTerima: (isi: string) => void;
  error: string | undefined;
}

/** The checks before closing: errors block, warnings ask for a statement. */
export function Pemeriksaan({ semester, hasil, terima, onTerima, error }: Props) {
  const { galat, peringatan, info } = hasil;
  return (
    <section aria-label={p.judul}>
      <Group justify="space-between">
        <Title order={3}>{p.judul}</Title>
        <Anchor component={Link} href={keMutuSemester(semester)} size="sm">
          {p.keTindakLanjut}
        </Anchor>
      </Group>
      {galat.length === 0 && peringatan.length === 0 && (
        <Group gap={6}>
          <IconCheck size={15} aria-hidden />
          <Text size="sm">{p.bersih}</Text>
        </Group>
      )}
      {galat.length > 0 && (
        <Alert color="red" icon={<IconCircleX aria-hidden />} title={p.galat(angka(jumlah(galat)))} mt={4}>
          <Text size="sm">{p.galatUraian}</Text>
          <DaftarAturan aturan={galat} label={p.galat(angka(jumlah(galat)))} />
        </Alert>
      )}
      {peringatan.length > 0 && (
        <Alert
          color="gray"
          icon={<IconAlertTriangle aria-hidden />}
          title={p.peringatan(angka(jumlah(peringatan)))}
          mt={6}
        >
          <DaftarAturan aturan={peringatan} label={p.peringatan(angka(jumlah(peringatan)))} />
        </Alert>
      )}
      {info > 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {p.info(angka(info))}
        </Text>
      )}
      {peringatan.length > 0 && galat.length === 0 && (
        <Textarea
          label={p.terima}
          description={p.terimaUraian}
          placeholder={p.terimaContoh}
          value={terima}
          onChange={(e) => onTerima(e.currentTarget.value)}
          maxLength={500}
          required
          autosize
          minRows={2}
          mt="xs"
          error={error}
        />
      )}
    </section>
  );
}

/** Rules with how often each spoke; scrolls by itself when there are many. */
function DaftarAturan({ aturan, label }: { aturan: readonly RingkasanAturan[]; label: string }) {
  return (
    // Scrolls: reachable by keyboard, so that a long list can be read without a mouse.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={label} tabIndex={0} style={{ maxHeight: 150, overflowY: 'auto' }}>
      <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
        {aturan.map((a) => (
          <li key={a.aturan}>
            <Text size="sm">
              {a.judul}: {p.temuan(angka(menunggu(a)), angka(a.diterima))}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
