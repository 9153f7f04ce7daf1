import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../i18n/id.ts';

/** One term and what is known of it; a dash where nothing is. */
export function Butir({ judul, children }: { judul: string; children: ReactNode }) {
  return (
    <>
      <dt>{judul}</dt>
      <dd>
        {children ?? (
          <Text span c="dimmed">
            {t.umum.tidakAda}
          </Text>
        )}
      </dd>
    </>
  );
}
