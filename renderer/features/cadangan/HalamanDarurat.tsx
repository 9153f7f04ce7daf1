import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { GalatKawat } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';
import gaya from './HalamanDarurat.module.css';
import { PilihCadangan } from './PilihCadangan.tsx';

/** True where another register may take the place of the one that was refused. */
export const dapatDipulihkan = ({ reason, details }: GalatKawat): boolean =>
  reason === 'register_rusak' || details['dapatDiganti'] === true;

interface Props {
  galat: GalatKawat;
  ulang: () => void;
  mulai: () => void;
  selesai: () => void;
}

/** The register cannot be opened: what is wrong, where the file is, and the backups that can take its place. */
export function HalamanDarurat({ galat, ulang, mulai, selesai }: Props) {
  const { berkas } = galat.details;
  return (
    <main className={gaya.laman}>
      <Stack gap="md">
        <Title order={1}>{t.cadangan.rusakJudul}</Title>
        <Alert color="red" role="alert">
          {galat.pesan}
        </Alert>
        {typeof berkas === 'string' && (
          <Text>
            {t.cadangan.rusakBerkas}: <span className={gaya.jalur}>{berkas}</span>
          </Text>
        )}
        <Text>{t.cadangan.rusakUraian}</Text>
        <PilihCadangan mulai={mulai} selesai={selesai} />
        <Group gap="xs">
          <Button variant="default" onClick={ulang}>
            {t.umum.cobaLagi}
          </Button>
          {window.desktop && (
            <Button variant="default" onClick={() => void window.desktop?.bukaFolder('register')}>
              {t.cadangan.bukaFolderRegister}
            </Button>
          )}
        </Group>
      </Stack>
    </main>
  );
}
