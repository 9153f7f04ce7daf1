import { Button, Group, Kbd, Text } from '@mantine/core';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Impor.module.css';

interface PropsKaki {
  kembali: () => void;
  lanjut: string;
  onLanjut: () => void;
  /** Why it cannot go on, in a sentence; null: it can. */
  halangan: string | null;
  sedang?: boolean;
  tanpaLanjut?: boolean;
}

/** The foot of a step: back, why not on, on (Ctrl+Enter). */
export function KakiLangkah({ kembali, lanjut, onLanjut, halangan, sedang = false, tanpaLanjut = false }: PropsKaki) {
  useAksi([
    {
      name: 'impor.lanjut',
      label: t.impor.aksi.lanjut,
      kelompok: t.impor.aksi.kelompok,
      keys: ['Ctrl+Enter'],
      dalamIsian: true,
      when: () => !tanpaLanjut && halangan === null && !sedang,
      run: onLanjut,
    },
  ]);
  return (
    <Group justify="space-between" wrap="nowrap" className={gaya.kaki}>
      <Button variant="default" onClick={kembali}>
        {t.umum.kembali}
      </Button>
      <Group gap="sm" wrap="nowrap">
        {halangan !== null && (
          <Text size="sm" id="halangan-lanjut" role="note" ta="right">
            {halangan}
          </Text>
        )}
        {!tanpaLanjut && (
          <Button
            disabled={halangan !== null}
            loading={sedang}
            aria-describedby={halangan === null ? undefined : 'halangan-lanjut'}
            rightSection={<Kbd size="xs">Ctrl+Enter</Kbd>}
            onClick={onLanjut}
          >
            {lanjut}
          </Button>
        )}
      </Group>
    </Group>
  );
}
