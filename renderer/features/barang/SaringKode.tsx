import { Autocomplete, Button, Group, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';
import type { PropSaring } from './SaringKolom.tsx';

const s = t.barang.saring;

/** The beginning of a code; words find codes in the catalogue. */
export function SaringKode({ saringan, onUbah, tutup }: PropSaring) {
  const [teks, setTeks] = useState(saringan.kodeAwal ?? '');
  const [kata] = useDebouncedValue(teks.trim(), 120);
  const usulan = useTanya('kodeBarang.cari', { kata, batas: 20 }, { aktif: kata !== '', tahan: true }).data ?? [];
  const pilih = (isi: string) => {
    const kode = /^[\d.]*/.exec(isi.trim())?.[0].replace(/\.$/, '') ?? '';
    if (kode === '' && isi.trim() !== '') return;
    onUbah((lama) => ({ ...lama, kodeAwal: kode }));
    tutup();
  };
  const kirim = (e: FormEvent) => {
    e.preventDefault();
    pilih(teks);
  };
  return (
    <form onSubmit={kirim} noValidate>
      <Stack gap="xs">
        <Autocomplete
          size="xs"
          label={s.kodeAwal}
          placeholder={s.kodeContoh}
          description={s.kodeCari}
          value={teks}
          data={[...new Map(usulan.map((u) => [u.kode, `${u.kode} ${u.uraian}`])).values()]}
          filter={({ options }) => options}
          comboboxProps={{ withinPortal: false }}
          maxLength={120}
          onChange={setTeks}
          onOptionSubmit={pilih}
        />
        <Group justify="flex-end">
          <Button type="submit" size="compact-sm">
            {s.terapkan}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
