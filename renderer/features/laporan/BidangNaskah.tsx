import { Anchor, Group, Text, Textarea, TextInput } from '@mantine/core';
import type { Keluaran } from '../../../api/contract/index.ts';
import { t } from '../../i18n/id.ts';

export type IsianNaskah = Keluaran<'laporan.naskah'>[number];

interface Props {
  naskah: IsianNaskah;
  /** What the office wrote, saved or not; null: what stands there by itself. */
  isi: string | null;
  onUbah: (teks: string | null) => void;
}

/** One text of a report: a line or an area, with the way back to the program's own. */
export function BidangNaskah({ naskah, isi, onUbah }: Props) {
  const { judul, bentuk, bawaan } = naskah;
  const sama = {
    label: judul,
    value: isi ?? bawaan,
    description: isi !== null && <Asal judul={judul} onBawaan={() => onUbah(null)} />,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
  };
  if (bentuk === 'baris')
    return <TextInput {...sama} maxLength={300} onChange={(e) => onUbah(e.currentTarget.value)} />;
  return (
    <Textarea
      {...sama}
      autosize
      minRows={2}
      maxRows={14}
      maxLength={20_000}
      onChange={(e) => onUbah(e.currentTarget.value)}
    />
  );
}

function Asal({ judul, onBawaan }: { judul: string; onBawaan: () => void }) {
  return (
    <Group component="span" gap="xs">
      <Text span size="xs">
        {t.naskah.ditulis}
      </Text>
      <Anchor component="button" type="button" size="xs" aria-label={t.naskah.bawaanUntuk(judul)} onClick={onBawaan}>
        {t.naskah.bawaan}
      </Anchor>
    </Group>
  );
}
