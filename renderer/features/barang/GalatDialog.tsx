import { Alert, List, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import { useKlien } from '../../klien/konteks.tsx';
import { idLotGalat } from './idLotGalat.ts';

/** Why a form was refused, naming the lots concerned; what was typed stays. */
export function GalatDialog({ galat }: { galat: GalatKawat }) {
  const klien = useKlien();
  const id = idLotGalat(galat.details);
  const nama = useQueries({
    queries: id.map((satu) => ({
      queryKey: ['barang.lihat', 'nama', satu],
      queryFn: async () => {
        const jawaban = await klien.panggil('barang.lihat', { id: satu });
        return jawaban.ok ? jawaban.value.namaBarang : null;
      },
    })),
  });
  return (
    <Alert color="red" role="alert" py="xs">
      <Text size="sm">{galat.pesan}</Text>
      {id.length > 0 && (
        <>
          <Text size="sm" mt={6}>
            {t.barang.kondisi.tersangkut}:
          </Text>
          <List size="sm" withPadding>
            {id.map((satu, i) => (
              <List.Item key={satu}>{t.barang.kondisi.lotBernama(nama[i]?.data ?? null, satu)}</List.Item>
            ))}
          </List>
        </>
      )}
    </Alert>
  );
}
