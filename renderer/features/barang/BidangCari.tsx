import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/id.ts';
import gaya from './Barang.module.css';

/** Typing rests this long before the list follows, ms. */
const JEDA = 120;

interface Props {
  /** The word of the filter now. */
  nilai: string;
  onUbah: (nilai: string) => void;
  /** The keyboard goes on to the list: Esc in the empty field, Enter or arrow down. */
  keTabel: () => void;
  ref: Ref<HTMLInputElement>;
}

/** Search as you type. */
export function BidangCari({ nilai, onUbah, keTabel, ref }: Props) {
  const [teks, setTeks] = useState(nilai);
  const terkirim = useRef(nilai);
  const penunda = useRef<ReturnType<typeof setTimeout>>(undefined);

  // The filter may change elsewhere (a chip taken off, a link): the field follows, but never its own echo.
  useEffect(() => {
    if (nilai === terkirim.current) return;
    terkirim.current = nilai;
    setTeks(nilai);
  }, [nilai]);
  useEffect(() => () => clearTimeout(penunda.current), []);

  const kirim = (isi: string) => {
    clearTimeout(penunda.current);
    if (isi.trim() === terkirim.current) return;
    terkirim.current = isi.trim();
    onUbah(isi.trim());
  };
  const ketik = (isi: string) => {
    setTeks(isi);
    clearTimeout(penunda.current);
    penunda.current = setTimeout(() => kirim(isi), JEDA);
  };
  const tombol = (e: KeyboardEvent) => {
    if (e.key === 'Escape' && teks !== '') {
      setTeks('');
      kirim('');
    } else if (e.key === 'Escape' || e.key === 'Enter' || e.key === 'ArrowDown') {
      kirim(teks);
      keTabel();
    } else return;
    e.preventDefault();
  };
  return (
    <TextInput
      ref={ref}
      type="text"
      role="searchbox"
      className={gaya.cari}
      aria-label={t.barang.cari.label}
      placeholder={t.barang.cari.tempat}
      value={teks}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        teks === '' ? (
          <Kbd size="xs">/</Kbd>
        ) : (
          <CloseButton
            size={20}
            aria-label={t.barang.cari.hapus}
            onClick={() => {
              setTeks('');
              kirim('');
            }}
          />
        )
      }
      onChange={(e) => ketik(e.currentTarget.value)}
      onKeyDown={tombol}
    />
  );
}
