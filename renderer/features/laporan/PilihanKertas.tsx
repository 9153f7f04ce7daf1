import { Checkbox, Select } from '@mantine/core';
import type { Kertas } from '../../../api/contract/laporan.ts';
import { t } from '../../i18n/id.ts';

const UKURAN = ['A4', 'F4', 'A3'] as const;
const ORIENTASI = ['mendatar', 'tegak'] as const;
const SEMUA_KERTAS: readonly Kertas[] = UKURAN.flatMap((ukuran) =>
  ORIENTASI.map((orientasi) => ({ ukuran, orientasi })),
);
const BAWAAN = 'bawaan';

const kunciKertas = (k: Kertas) => `${k.ukuran}-${k.orientasi}`;
export const namaKertas = (k: Kertas) => `${k.ukuran} ${t.laporan[k.orientasi]}`;

interface Props {
  /** The paper that the report has of itself. */
  bawaan: Kertas;
  kertas: Kertas | null;
  /** Letters and columns are fitted to the paper. */
  muatkan: boolean;
  onKertas: (kertas: Kertas | null, muatkan: boolean) => void;
}

/** The paper of the report: its own, or another; and whether the tables are fitted to it. */
export function PilihanKertas({ bawaan, kertas, muatkan, onKertas }: Props) {
  return (
    <>
      <Select
        label={t.laporan.kertas}
        data={[
          { value: BAWAAN, label: t.laporan.kertasBawaan(namaKertas(bawaan)) },
          ...SEMUA_KERTAS.map((k) => ({ value: kunciKertas(k), label: namaKertas(k) })),
        ]}
        value={kertas ? kunciKertas(kertas) : BAWAAN}
        onChange={(kunci) => onKertas(SEMUA_KERTAS.find((k) => kunciKertas(k) === kunci) ?? null, muatkan)}
      />
      <Checkbox
        label={t.laporan.muatkan}
        checked={muatkan}
        onChange={(e) => onKertas(kertas, e.currentTarget.checked)}
      />
    </>
  );
}
