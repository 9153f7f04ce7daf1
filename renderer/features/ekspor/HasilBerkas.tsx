import { Alert, Button, Group, Text } from '@mantine/core';
import { IconDownload, IconExternalLink, IconFolder } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Berkas } from '../../../api/contract/dasar.ts';
import { t } from '../../i18n/id.ts';
import { bisaDibuka, bukaBerkas, useSimpanBerkas } from '../../klien/berkas.ts';

interface Props {
  kata: string;
  berkas: Berkas;
  /** What else there is to know. */
  children?: ReactNode;
}

/** What came of it, and the file: to be saved again, opened, or found in its folder. */
export function HasilBerkas({ kata, berkas, children }: Props) {
  const simpan = useSimpanBerkas();
  return (
    <Alert color="gray" role="status">
      <Text fw={600}>{kata}</Text>
      <Text style={{ overflowWrap: 'anywhere' }}>{berkas.nama}</Text>
      {children}
      <Group gap="xs" mt="xs">
        <Button
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() => void simpan(berkas)}
        >
          {t.ekspor.simpan}
        </Button>
        {bisaDibuka(berkas) && (
          <Button
            variant="default"
            leftSection={<IconExternalLink size={15} aria-hidden />}
            onClick={() => void bukaBerkas(berkas)}
          >
            {t.laporan.bukaBerkas}
          </Button>
        )}
        {window.desktop && (
          <Button
            variant="default"
            leftSection={<IconFolder size={15} aria-hidden />}
            onClick={() => void window.desktop?.bukaFolder('simpanan')}
          >
            {t.ekspor.bukaFolder}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
