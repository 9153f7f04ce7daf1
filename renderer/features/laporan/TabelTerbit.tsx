import { Button, Table, Text, Title } from '@mantine/core';
import { formatTanggal, type Semester } from '../../../domain/tanggal.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import { Muat } from '../../ui/Muat.tsx';

const d = t.paket;

interface Props {
  semester: Semester;
  /** A package is being written. */
  sedang: boolean;
  onUlang: (nomor: string) => void;
}

/** What was issued for a semester, each to be printed again. */
export function TabelTerbit({ semester, sedang, onUlang }: Props) {
  const daftar = useTanya('paket.daftar', {});
  return (
    <>
      <Title order={2} size="h5">
        {d.terbit}
      </Title>
      <Muat tanya={daftar}>
        {(semua) => {
          const milik = semua.filter((b) => b.semester === semester);
          if (milik.length === 0) return <Text c="dimmed">{d.terbitKosong}</Text>;
          return (
            <Table aria-label={d.terbit}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{d.kolom.nomor}</Table.Th>
                  <Table.Th>{d.kolom.tanggal}</Table.Th>
                  <Table.Th>{d.kolom.oleh}</Table.Th>
                  <Table.Th>{d.kolom.penanda}</Table.Th>
                  <Table.Th aria-label={d.ulang} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {milik.map((b) => (
                  <Table.Tr key={b.nomor}>
                    <Table.Td>{b.nomor}</Table.Td>
                    <Table.Td className="nowrap">{formatTanggal(b.tanggal)}</Table.Td>
                    <Table.Td>{b.pelaku}</Table.Td>
                    <Table.Td>
                      {[b.penanda.penggunaBarang.nama, b.penanda.pengurusBarang.nama].filter(Boolean).join(', ') || '-'}
                    </Table.Td>
                    <Table.Td>
                      <Button
                        size="compact-sm"
                        variant="default"
                        disabled={sedang}
                        aria-label={d.ulangNomor(b.nomor)}
                        onClick={() => onUlang(b.nomor)}
                      >
                        {d.ulang}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          );
        }}
      </Muat>
    </>
  );
}
