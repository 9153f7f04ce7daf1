import { ActionIcon, Button, Group, Text, TextInput, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconLayoutSidebar, IconMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { angka, persen } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import gaya from './Pratinjau.module.css';
import type { Zum } from './zum.ts';

interface Props {
  kini: number;
  total: number;
  ke: (halaman: number) => void;
  zum: Zum;
  /** What the zoom comes to, 1 for true size. */
  faktor: number;
  onZum: (zum: Zum) => void;
  /** One step nearer or farther. */
  onLangkah: (arah: 1 | -1) => void;
  mini: boolean;
  onMini: (mini: boolean) => void;
}

/** The bar under the pages: which page, how large. */
export function KakiPratinjau({ kini, total, ke, zum, faktor, onZum, onLangkah, mini, onMini }: Props) {
  return (
    <Group className={gaya.kaki} justify="center" gap="xs" wrap="nowrap">
      {total > 1 && (
        <>
          <Tooltip label={t.laporan.miniTampil}>
            <ActionIcon aria-label={t.laporan.miniTampil} aria-pressed={mini} onClick={() => onMini(!mini)}>
              <IconLayoutSidebar size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <span className={gaya.garis} />
        </>
      )}
      <ActionIcon aria-label={t.laporan.sebelumnya} disabled={kini <= 1} onClick={() => ke(kini - 1)}>
        <IconChevronUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label={t.laporan.berikutnya} disabled={kini >= total} onClick={() => ke(kini + 1)}>
        <IconChevronDown size={16} aria-hidden />
      </ActionIcon>
      <NomorHalaman kini={kini} total={total} ke={ke} />
      <span className={gaya.garis} />
      <ActionIcon aria-label={t.laporan.perkecil} onClick={() => onLangkah(-1)}>
        <IconMinus size={16} aria-hidden />
      </ActionIcon>
      <Text w={44} ta="center">
        {persen(Math.round(faktor * 100) / 100)}
      </Text>
      <ActionIcon aria-label={t.laporan.perbesar} onClick={() => onLangkah(1)}>
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
      {(['lebar', 'halaman'] as const).map((pilihan) => (
        <Button
          key={pilihan}
          size="compact-xs"
          variant={zum === pilihan ? 'light' : 'subtle'}
          aria-pressed={zum === pilihan}
          onClick={() => onZum(pilihan)}
        >
          {t.laporan.zum[pilihan]}
        </Button>
      ))}
    </Group>
  );
}

function NomorHalaman({ kini, total, ke }: Pick<Props, 'kini' | 'total' | 'ke'>) {
  const [ketikan, setKetikan] = useState<string | null>(null);
  return (
    <Group gap={6} wrap="nowrap">
      <Text>{t.laporan.keHalaman}</Text>
      <TextInput
        aria-label={t.laporan.halaman(angka(kini), angka(total))}
        w={52}
        value={ketikan ?? String(kini)}
        onChange={(e) => setKetikan(e.currentTarget.value.replace(/\D/g, ''))}
        onFocus={(e) => e.currentTarget.select()}
        onBlur={() => setKetikan(null)}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || ketikan === null || ketikan === '') return;
          ke(Number(ketikan));
          setKetikan(null);
        }}
      />
      <Text className="nowrap">{t.laporan.dari(angka(total))}</Text>
    </Group>
  );
}
