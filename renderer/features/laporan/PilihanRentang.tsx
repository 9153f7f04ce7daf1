import { Group, NumberInput, Radio, Text } from '@mantine/core';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import type { KetikanRentang } from './rentangCetak.ts';

interface Props {
  total: number;
  /** Null: all pages. */
  ketikan: KetikanRentang | null;
  galat: string | null;
  onUbah: (ketikan: KetikanRentang | null) => void;
}

/** All pages, or from one to another. */
export function PilihanRentang({ total, ketikan, galat, onUbah }: Props) {
  const medan = (nama: 'dari' | 'sampai') => (
    <NumberInput
      aria-label={t.laporan.rentang[nama]}
      value={ketikan?.[nama] ?? ''}
      disabled={ketikan === null}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      error={galat !== null}
      w={64}
      onChange={(n) => ketikan && onUbah({ ...ketikan, [nama]: n })}
    />
  );
  return (
    <Radio.Group
      label={t.laporan.rentang.judul}
      value={ketikan === null ? 'semua' : 'rentang'}
      onChange={(pilihan) => onUbah(pilihan === 'semua' ? null : { dari: 1, sampai: total })}
      error={galat}
    >
      <Group gap="lg" mt={4} mb={4} wrap="nowrap">
        <Radio value="semua" label={t.laporan.rentang.semua(angka(total))} />
        <Group gap="xs" wrap="nowrap">
          <Radio value="rentang" label={t.laporan.rentang.pilihan} />
          {medan('dari')}
          <Text>{t.laporan.rentang.sampaiKata}</Text>
          {medan('sampai')}
        </Group>
      </Group>
    </Radio.Group>
  );
}
