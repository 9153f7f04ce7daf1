import { Combobox, InputBase, Stack, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { angka } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { useTanya } from '../../klien/kait.ts';

/** As many as stand in view without scrolling; more words find the rest. */
const BATAS = 8;

/** Asks for the lot that a form is about: search as one types, choose by mouse or keyboard. */
export function PilihBarang({ onPilih }: { onPilih: (id: string) => void }) {
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 150);
  const hasil = useTanya('barang.daftar', { saringan: cari === '' ? {} : { cari }, batas: BATAS }, { tahan: true });
  const lot = hasil.data?.baris ?? [];
  const kotak = useCombobox({ onDropdownClose: () => kotak.resetSelectedOption() });
  return (
    <Stack gap={4} maw={560} mx="auto" mt="xl" px="md">
      <Text fw={600}>{t.laporan.perluBarang}</Text>
      <Text c="dimmed">{t.laporan.perluBarangUraian}</Text>
      <Combobox store={kotak} onOptionSubmit={onPilih} position="bottom-start">
        <Combobox.Target>
          <InputBase
            value={kata}
            aria-label={t.laporan.cariBarang}
            placeholder={t.laporan.cariBarangTempat}
            leftSection={<IconSearch size={15} aria-hidden />}
            autoComplete="off"
            maxLength={100}
            onChange={(e) => {
              setKata(e.currentTarget.value);
              kotak.openDropdown();
              kotak.updateSelectedOptionIndex();
            }}
            onClick={() => kotak.openDropdown()}
            onFocus={() => kotak.openDropdown()}
            onBlur={() => kotak.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options aria-label={t.laporan.cariBarang}>
            {lot.map((b) => (
              <Combobox.Option value={b.id} key={b.id}>
                <Text component="span" fw={500}>
                  {b.namaBarang}
                </Text>{' '}
                <Text component="span" size="xs" c="dimmed">
                  {t.laporan.barangUraian(b.kodeBarang, `${angka(b.jumlah)} ${b.satuan}`, b.tahunPerolehan)}
                </Text>
              </Combobox.Option>
            ))}
            {lot.length === 0 && hasil.data !== undefined && (
              <Combobox.Empty>{t.laporan.cariBarangNihil}</Combobox.Empty>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </Stack>
  );
}
