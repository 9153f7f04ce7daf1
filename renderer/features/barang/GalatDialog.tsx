import { Alert, Button, List, Text } from '@mantine/core';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import { lotGalat } from './lotGalat.ts';

/** Lots named at most; the rest is counted. */
const MAKS = 6;

interface Props {
  galat: GalatKawat;
  /** Leaves the named lots out and tries the others; absent where that cannot be done. */
  lepas?: { banyak: number; run: () => void } | undefined;
}

/** Why a form was refused, naming the lots concerned; what was typed stays. */
export function GalatDialog({ galat, lepas }: Props) {
  const { lot } = lotGalat(galat.details);
  const k = t.barang.kondisi;
  return (
    <Alert color="red" role="alert" py="xs">
      <Text size="sm">{galat.pesan}</Text>
      {lot.length > 0 && (
        <>
          <Text size="sm" mt={6}>
            {k.tersangkut}:
          </Text>
          <List size="sm" withPadding>
            {lot.slice(0, MAKS).map((satu) => (
              <List.Item key={satu.id}>{k.lotBernama(satu.namaBarang, satu.id)}</List.Item>
            ))}
            {lot.length > MAKS && <List.Item>{k.lotLain(lot.length - MAKS)}</List.Item>}
          </List>
        </>
      )}
      {lepas && (
        <Button size="compact-sm" variant="default" mt={6} onClick={lepas.run}>
          {k.lepas(lepas.banyak)}
        </Button>
      )}
    </Alert>
  );
}
