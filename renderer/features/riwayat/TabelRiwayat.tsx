import { Button, Text } from '@mantine/core';
import type { RingkasanPerintah } from '../../../api/contract/perintah.ts';
import { mintaUrungkan } from '../../app/urungkan.ts';
import { angka, waktu } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { KepalaTindakan } from '../../ui/KepalaTindakan.tsx';
import gaya from './TabelRiwayat.module.css';

/** The log as a table; a cancelled entry is struck through and says by what. */
export function TabelRiwayat({ baris }: { baris: readonly RingkasanPerintah[] }) {
  return (
    <div className="lembar" style={{ overflowX: 'auto' }}>
      <table className="tabel">
        <thead>
          <tr>
            <th scope="col" className="angka">
              {t.riwayat.nomor}
            </th>
            <th scope="col">{t.riwayat.waktu}</th>
            <th scope="col">{t.riwayat.pelaku}</th>
            <th scope="col">{t.riwayat.apa}</th>
            <th scope="col" className="angka">
              {t.riwayat.lot}
            </th>
            <th scope="col">{t.riwayat.keadaan}</th>
            <KepalaTindakan lebar={92} />
          </tr>
        </thead>
        <tbody>
          {baris.map((p) => (
            <Baris key={p.perintah} perintah={p} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Baris({ perintah: p }: { perintah: RingkasanPerintah }) {
  const batal = p.dibatalkanOleh !== null;
  return (
    <tr>
      <td className="angka">{p.perintah}</td>
      <td className="nowrap">{waktu(p.waktu)}</td>
      <td className={gaya.pelaku} title={`${p.nama}, ${p.peran}`}>
        {p.nama}{' '}
        <Text span size="xs" c="dimmed">
          {p.peran}
        </Text>
      </td>
      <td style={batal ? { textDecoration: 'line-through' } : undefined}>{p.judul}</td>
      <td className="angka">{angka(p.jumlahLot)}</td>
      <td className="nowrap">{keadaan(p)}</td>
      <td>
        {p.dibatalkanOleh === null ? (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t.riwayat.batalkanNomor(p.perintah, p.judul)}
            onClick={() => mintaUrungkan(p.perintah)}
          >
            {t.riwayat.batalkan}
          </Button>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t.riwayat.ulangiNomor(p.perintah, p.judul)}
            onClick={() => p.dibatalkanOleh !== null && mintaUrungkan(p.dibatalkanOleh)}
          >
            {t.riwayat.ulangi}
          </Button>
        )}
      </td>
    </tr>
  );
}

function keadaan(p: RingkasanPerintah): string {
  if (p.dibatalkanOleh !== null) return t.riwayat.dibatalkan(p.dibatalkanOleh);
  if (p.membatalkan.length > 0) return t.riwayat.pembatalan(p.membatalkan.join(', '));
  return t.riwayat.berlaku;
}
