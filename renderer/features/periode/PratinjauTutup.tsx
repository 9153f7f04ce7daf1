import { List, Text, Title } from '@mantine/core';
import type { Keluaran } from '../../../api/contract/index.ts';
import { angka, rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';

const d = t.periode.dialog;

/** What closing will book, and the lots that are not depreciated with why. */
export function PratinjauTutup({ isi }: { isi: Keluaran<'periode.pratinjau'> }) {
  const baris = [
    [d.beban, isi.bebanSen],
    ...(isi.koreksiSen === 0 && isi.lotKoreksi === 0
      ? []
      : [[d.koreksi(angka(isi.lotKoreksi)), isi.koreksiSen] as const]),
    ...(isi.awalSen === 0 ? [] : [[d.awal, isi.awalSen] as const]),
  ] as const;
  return (
    <section aria-label={d.dibukukan}>
      <Title order={3}>{d.dibukukan}</Title>
      {isi.lotDibukukan === 0 ? (
        <Text>{d.tidakAda}</Text>
      ) : (
        <table className="tabel">
          <tbody>
            {baris.map(([judul, sen]) => (
              <tr key={judul}>
                <td>{judul}</td>
                <td className="angka">{rupiah(sen)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={2}>{d.lot(angka(isi.lotDibukukan), angka(isi.lot))}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {isi.dilewati.length > 0 && (
        <>
          <Title order={3} mt="xs">
            {d.dilewati}
          </Title>
          <List size="sm">
            {isi.dilewati.map((satu) => (
              <List.Item key={satu.status}>{d.dilewatiLot(angka(satu.lot), satu.keterangan)}</List.Item>
            ))}
          </List>
        </>
      )}
    </section>
  );
}
