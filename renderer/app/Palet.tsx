import { Kbd, Text } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useReducer } from 'react';
import { t } from '../i18n/id.ts';
import { type Aksi, useSemuaAksi } from './aksi.ts';

/** Command palette (Ctrl+K) over every action on offer. */
export function Palet() {
  // What is possible is asked when the palette opens: it depends on the row, the selection, the form of that moment.
  const [, tanyaLagi] = useReducer((n: number) => n + 1, 0);
  const semua = useSemuaAksi().filter((a) => a.name !== 'umum.palet' && a.when?.() !== false);
  const kelompok = [...new Set(semua.map((a) => a.kelompok))];
  const butir = (a: Aksi) => ({
    id: a.name,
    label: a.label,
    onClick: a.run,
    rightSection: a.keys?.[0] === undefined ? null : <Kbd size="xs">{a.keys[0]}</Kbd>,
  });
  return (
    <Spotlight
      actions={kelompok.map((group) => ({ group, actions: semua.filter((a) => a.kelompok === group).map(butir) }))}
      nothingFound={<Text size="sm">{t.aksi.paletKosong}</Text>}
      shortcut={null}
      onSpotlightOpen={tanyaLagi}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 60 }}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden />,
        placeholder: t.aksi.paletTempat,
        'aria-label': t.aksi.paletTempat,
      }}
    />
  );
}
