import { Alert, Button, Group, Loader, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { pergi } from '../app/lokasi.ts';
import { t } from '../i18n/id.ts';
import type { GalatTanya } from '../klien/kait.ts';

interface Props<T> {
  tanya: UseQueryResult<T, GalatTanya>;
  children: (data: T) => ReactNode;
}

/** Shows an answer; while it is on its way says so, and when it was refused says why with a retry. */
export function Muat<T>({ tanya, children }: Props<T>) {
  if (tanya.data !== undefined) return children(tanya.data);
  if (tanya.error) {
    const rusak = tanya.error.galat.reason === 'register_rusak';
    return <GalatMuat pesan={tanya.error.message} ulang={() => void tanya.refetch()} rusak={rusak} />;
  }
  return (
    <Group gap="xs" p="md" role="status">
      <Loader size="xs" />
      <Text c="dimmed">{t.umum.memuat}</Text>
    </Group>
  );
}

interface PropsGalat {
  pesan: string;
  ulang: () => void;
  /** The register itself is damaged: the way on is a backup. */
  rusak?: boolean;
}

/** Why something could not be loaded, with a retry. */
export function GalatMuat({ pesan, ulang, rusak = false }: PropsGalat) {
  return (
    <Alert color="red" title={t.galat.muat} role="alert" my="sm">
      <Text mb="xs">{pesan}</Text>
      <Group gap="xs">
        {rusak && <Button onClick={() => pergi('/cadangan')}>{t.cadangan.bukaCadangan}</Button>}
        <Button variant="default" onClick={ulang}>
          {t.umum.cobaLagi}
        </Button>
      </Group>
    </Alert>
  );
}
