import { Button, Group, Text } from '@mantine/core';
import { IconClock, IconLock, IconLockOpen2 } from '@tabler/icons-react';
import type { Periode } from '../../../api/contract/periode.ts';
import { formatTanggal } from '../../../domain/tanggal.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { useHariIni } from '../../app/hariIni.ts';
import { angka, waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import { jumlahRingkasan } from './jumlahRingkasan.ts';

const IKON = { tutup: IconLock, terbuka: IconLockOpen2, berjalan: IconClock } as const;

interface Props {
  daftar: readonly Periode[];
  terpilih: string | null;
  lihat: (periode: Periode) => void;
  tutup: (periode: Periode) => void;
  buka: (periode: Periode) => void;
}

/** Semesters, latest first. */
export function TabelPeriode({ daftar, ...lain }: Props) {
  const p = t.periode;
  // Before the first closing any may be the first: the earliest is the usual one.
  const berikut = daftar.findLast((satu) => satu.dapatDitutup)?.semester ?? null;
  return (
    <section className="lembar" aria-label={p.judul} style={{ padding: '4px 4px 8px' }}>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col">{p.semester}</th>
            <th scope="col">{p.keadaan}</th>
            {[p.lot, p.unit, p.nilai, p.akumulasi, p.nilaiBuku].map((judul) => (
              <th key={judul} scope="col" className="angka">
                {judul}
              </th>
            ))}
            <th scope="col">{p.ditutup}</th>
            <KepalaTindakan lebar={190} />
          </tr>
        </thead>
        <tbody>
          {daftar.map((satu) => (
            <Baris key={satu.semester} periode={satu} berikut={berikut} {...lain} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PropsBaris = Omit<Props, 'daftar'> & { periode: Periode; berikut: string | null };

function Baris({ periode, berikut, terpilih, lihat, tutup, buka }: PropsBaris) {
  const p = t.periode;
  const Ikon = IKON[periode.keadaan];
  const jumlah = jumlahRingkasan(periode.ringkasan);
  const beku = periode.hash !== null;
  const sel = (isi: string) => <td className="angka">{beku ? isi : t.umum.tidakAda}</td>;
  return (
    <tr aria-current={beku && periode.semester === terpilih ? 'true' : undefined}>
      <th
        scope="row"
        className="nowrap"
        style={{ color: 'inherit', borderBottom: '1px solid var(--garis)', verticalAlign: 'middle' }}
      >
        {periode.nama}
      </th>
      <td className="nowrap">
        <Group gap={6} wrap="nowrap">
          <Ikon size={15} aria-hidden />
          {p.keadaanKata[periode.keadaan]}
        </Group>
      </td>
      {sel(angka(jumlah.lot))}
      {sel(angka(jumlah.unit))}
      {sel(formatRupiah(jumlah.nilaiSen))}
      {sel(formatRupiah(jumlah.akumulasiSen))}
      {sel(formatRupiah(jumlah.nilaiSen - jumlah.akumulasiSen))}
      <td>
        <KapanTutup periode={periode} />
      </td>
      <td>
        <Group gap={4} justify="flex-end" wrap="nowrap">
          {beku && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={p.lihatUntuk(periode.nama)}
              onClick={() => lihat(periode)}
            >
              {p.lihat}
            </Button>
          )}
          {periode.dapatDibuka && (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={p.bukaUntuk(periode.nama)}
              onClick={() => buka(periode)}
            >
              {p.buka}
            </Button>
          )}
          {periode.dapatDitutup && (
            <Button
              size="compact-xs"
              variant={periode.semester === berikut ? 'filled' : 'default'}
              aria-label={p.tutupUntuk(periode.nama)}
              onClick={() => tutup(periode)}
            >
              {p.tutup}
            </Button>
          )}
        </Group>
      </td>
    </tr>
  );
}

/** When and by whom; of an open semester what it waits for. */
function KapanTutup({ periode }: { periode: Periode }) {
  const hariIni = useHariIni();
  const p = t.periode;
  if (periode.ditutupPada !== null)
    return <Text size="sm">{p.oleh(waktu(periode.ditutupPada), periode.ditutupOleh ?? '')}</Text>;
  if (periode.dapatDitutup) return null;
  const kata =
    periode.keadaan === 'tutup'
      ? p.bersama
      : periode.selesai >= hariIni
        ? p.menunggu(formatTanggal(periode.selesai))
        : p.menungguSebelum;
  return (
    <Text size="sm" c="dimmed">
      {kata}
    </Text>
  );
}
