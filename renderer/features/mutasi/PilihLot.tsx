import { ActionIcon, Combobox, Input, InputBase, Text, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { angka, rupiah } from '../../format.ts';
import { t } from '../../i18n/id.ts';
import { LencanaKondisi } from '../../ui/LencanaKondisi.tsx';
import gaya from './Mutasi.module.css';
import { type LotPilihan, useCariLot } from './useCariLot.ts';

const l = t.mutasi.lot;
/** Chosen lots shown one by one; more are counted. */
const TAMPAK = 6;

interface Props {
  lot: readonly LotPilihan[];
  onUbah: (lot: LotPilihan[]) => void;
  /** One lot takes the place of another; otherwise they gather. */
  satu: boolean;
  /** Looks among goods that were written off. */
  terhapus: boolean;
  salah: string | undefined;
}

/** The lots a mutasi is about: those chosen, and a search for more. */
export function PilihLot({ lot, onUbah, satu, terhapus, salah }: Props) {
  const [kata, setKata] = useState('');
  const [cari] = useDebouncedValue(kata.trim(), 150);
  const hasil = useCariLot(cari, terhapus).filter((h) => !lot.some((satuLot) => satuLot.id === h.id));
  const kotak = useCombobox({ onDropdownClose: () => kotak.resetSelectedOption() });
  const pilih = (id: string) => {
    const ada = hasil.find((h) => h.id === id);
    if (ada) onUbah(satu ? [ada] : [...lot, ada]);
    setKata('');
    kotak.closeDropdown();
  };
  return (
    <Input.Wrapper label={l.label} required error={salah} size="xs" className={gaya.lot}>
      {lot.length > 0 && (
        <ul className={gaya.daftarLot}>
          {lot.slice(0, TAMPAK).map((satuLot) => (
            <li key={satuLot.id}>
              <Lot lot={satuLot} />
              <ActionIcon
                size="xs"
                aria-label={l.lepas(satuLot.namaBarang)}
                onClick={() => onUbah(lot.filter((x) => x.id !== satuLot.id))}
              >
                <IconX size={13} aria-hidden />
              </ActionIcon>
            </li>
          ))}
          {lot.length > TAMPAK && <li>{l.lain(lot.length - TAMPAK)}</li>}
        </ul>
      )}
      {!(satu && lot.length > 0) && (
        <Combobox store={kotak} onOptionSubmit={pilih} position="bottom-start">
          <Combobox.Target>
            <InputBase
              size="xs"
              value={kata}
              aria-label={terhapus ? l.cariHapus : l.cari}
              placeholder={l.tempat}
              leftSection={<IconSearch size={13} aria-hidden />}
              error={salah !== undefined}
              autoComplete="off"
              maxLength={100}
              onChange={(e) => {
                setKata(e.currentTarget.value);
                kotak.openDropdown();
                kotak.updateSelectedOptionIndex();
              }}
              // The lots are there already: the form begins with its own first field.
              data-lewati={lot.length > 0 || undefined}
              onClick={() => kotak.openDropdown()}
              onBlur={() => kotak.closeDropdown()}
            />
          </Combobox.Target>
          <Combobox.Dropdown>
            <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
              {hasil.map((h) => (
                <Combobox.Option value={h.id} key={h.id}>
                  <Lot lot={h} />
                </Combobox.Option>
              ))}
              {hasil.length === 0 && <Combobox.Empty>{l.kosong}</Combobox.Empty>}
            </Combobox.Options>
          </Combobox.Dropdown>
        </Combobox>
      )}
    </Input.Wrapper>
  );
}

function Lot({ lot }: { lot: LotPilihan }) {
  const nilai = lot.nilaiSen === null ? l.belumBernilai : rupiah(lot.nilaiSen);
  return (
    <span className={gaya.satuLot}>
      <span className={gaya.namaLot}>
        {lot.namaBarang}
        {lot.tahunPerolehan === null ? '' : ` (${lot.tahunPerolehan})`}
      </span>
      <Text span size="xs" c="dimmed" className="nowrap">
        {lot.kodeBarang}
      </Text>
      <Text span size="xs" className="nowrap">
        {l.uraian(`${angka(lot.jumlah)} ${lot.satuan}`, nilai)}
      </Text>
      <LencanaKondisi kondisi={lot.kondisi} />
    </span>
  );
}
