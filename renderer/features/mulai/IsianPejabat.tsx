import { Fieldset, Stack, TextInput } from '@mantine/core';
import type { Pejabat } from '../../../api/contract/register.ts';
import { t } from '../../i18n/id.ts';

const ISI_PEJABAT = [
  ['nama', 120],
  ['nip', 30],
  ['pangkat', 80],
  ['jabatan', 160],
] as const;

interface Props {
  judul: string;
  isi: Pejabat;
  onUbah: (isi: Pejabat) => void;
}

/** One who signs: name, NIP, rank, office. */
export function IsianPejabat({ judul, isi, onUbah }: Props) {
  return (
    <Fieldset legend={judul} px="sm" pt={4} pb="sm">
      <Stack gap={6}>
        {ISI_PEJABAT.map(([kunci, maks]) => (
          <TextInput
            key={kunci}
            label={t.mulai[kunci]}
            value={isi[kunci]}
            maxLength={maks}
            onChange={(e) => onUbah({ ...isi, [kunci]: e.currentTarget.value })}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
