import { Button, Group, Text } from '@mantine/core';
import type { BarisRiwayat } from '../../../api/contract/barang.ts';
import { bidangRincian } from '../../../domain/rincian.ts';
import { formatTanggalPendek } from '../../../domain/tanggal.ts';
import { mintaUrungkan } from '../../app/urungkan.ts';
import { waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { teksDokumen } from '../mutasi/teksDokumen.ts';
import gaya from './Barang.module.css';

const p = t.barang.panel;

/** The history of a lot, latest first: who, when, what, on what document, old -> new. */
export function RiwayatBarang({ riwayat }: { riwayat: readonly BarisRiwayat[] }) {
  return (
    <ol className={gaya.riwayat}>
      {riwayat.map((baris, i) => (
        <li key={`${baris.perintah}-${i}`} data-batal={baris.dibatalkanOleh === null ? undefined : true}>
          <Baris baris={baris} />
        </li>
      ))}
    </ol>
  );
}

function Baris({ baris }: { baris: BarisRiwayat }) {
  // The entry that brought the lot in has no old values to show.
  const awal = baris.perubahan.every((u) => u.dari === null);
  return (
    <>
      <div className={gaya.isiRiwayat}>
        <Group justify="space-between" wrap="nowrap" gap="xs" align="baseline">
          <Text size="sm" fw={600}>
            {baris.judul}
          </Text>
          <Text size="xs" className="nowrap">
            {p.berlaku(formatTanggalPendek(baris.tanggal))}
          </Text>
        </Group>
        {baris.perubahan.length > 0 && (
          <ul className={gaya.perubahan}>
            {baris.perubahan.map((u) => (
              <li key={u.kolom} className={gaya.satuPerubahan}>
                {p.kolom[u.kolom] ?? bidangRincian(u.kolom)?.label ?? u.kolom}:{' '}
                {awal ? null : `${u.dari ?? p.tidakDiisi} → `}
                <b>{u.ke ?? p.tidakDiisi}</b>
              </li>
            ))}
          </ul>
        )}
        <Text size="xs">{p.dasar(baris.dasar)}</Text>
        {baris.dokumen !== null && <Text size="xs">{p.dokumenSusulan(teksDokumen(baris.dokumen))}</Text>}
      </div>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="xs" c="dimmed">
          {baris.pelaku} ({baris.peran}), {waktu(baris.waktu)}
        </Text>
        {baris.dibatalkanOleh === null && baris.jenis !== 'saldo-awal' && (
          <Button
            variant="subtle"
            size="compact-xs"
            flex="none"
            aria-label={p.batalkanLabel(baris.judul)}
            onClick={() => mintaUrungkan(baris.perintah)}
          >
            {p.batalkan}
          </Button>
        )}
      </Group>
      {baris.dibatalkanOleh !== null && (
        <Text size="xs" fw={600}>
          {p.dibatalkan(baris.dibatalkanOleh)}
        </Text>
      )}
    </>
  );
}
