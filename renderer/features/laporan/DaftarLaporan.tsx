import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useAksi } from '../../app/aksi.ts';
import { t } from '../../i18n/id.ts';
import gaya from './DaftarLaporan.module.css';
import { type EntriLaporan, type Laporan, pilihVersi, susunDaftar } from './susunDaftar.ts';

interface Props {
  daftar: readonly Laporan[];
  pilihan: Laporan;
  onPilih: (id: string) => void;
}

/** Entries that Page Up and Page Down move by. */
const SEHALAMAN = 10;

const LANGKAH: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: SEHALAMAN,
  PageUp: -SEHALAMAN,
};

/**
 * All reports under their headings, with a search field that holds the keyboard: arrows walk through the
 * list, Enter chooses. Walking does not choose: every choice makes a report.
 */
export function DaftarLaporan({ daftar, pilihan, onPilih }: Props) {
  const pokok = useId();
  const medan = useRef<HTMLInputElement>(null);
  const [cari, setCari] = useState('');
  const terpilih = pilihan.varian?.keluarga ?? pilihan.id;
  /** The entry walked to; null while it is the chosen one. */
  const [jalan, setJalan] = useState<string | null>(null);

  const bagian = susunDaftar(daftar, cari);
  const urut = bagian.flatMap((b) => b.entri);
  const aktif = (urut.find((e) => e.kunci === (jalan ?? terpilih)) ?? urut[0])?.kunci;
  const idAktif = aktif === undefined ? '' : `${pokok}-${aktif}`;

  useEffect(() => {
    document.getElementById(idAktif)?.scrollIntoView({ block: 'nearest' });
  }, [idAktif]);
  useAksi([
    {
      name: 'laporan.cari',
      label: t.laporan.cari,
      kelompok: t.aksi.kelompok.laporan,
      keys: ['/', 'Ctrl+F'],
      run: () => medan.current?.select(),
    },
  ]);

  const pilih = (entri: EntriLaporan | undefined) => {
    const versi = entri && pilihVersi(entri, pilihan.varian?.label ?? null);
    if (versi && versi.id !== pilihan.id) onPilih(versi.id);
  };
  const tombol = (e: KeyboardEvent) => {
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    const kini = urut.findIndex((satu) => satu.kunci === aktif);
    const langkah = LANGKAH[e.key];
    if (langkah !== undefined) {
      const tujuan = urut[Math.max(0, Math.min(urut.length - 1, kini + langkah))];
      if (tujuan) setJalan(tujuan.kunci);
    } else if (e.key === 'Enter') pilih(urut[kini]);
    else if (e.key === 'Escape' && cari !== '') setCari('');
    else return;
    e.preventDefault();
  };

  return (
    <>
      <TextInput
        ref={medan}
        role="combobox"
        aria-label={t.laporan.cari}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${pokok}-daftar`}
        aria-activedescendant={idAktif}
        placeholder={t.laporan.cariTempat}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={cari}
        onChange={(e) => setCari(e.currentTarget.value)}
        onKeyDown={tombol}
      />
      <div role="listbox" id={`${pokok}-daftar`} aria-label={t.laporan.pilih} className={gaya.kotak}>
        {bagian.map(({ kelompok, menu, entri }, i) => (
          <div key={`${kelompok}/${menu}`} role="group" aria-label={menu === null ? kelompok : `${kelompok}: ${menu}`}>
            {kelompok !== bagian[i - 1]?.kelompok && (
              <div role="presentation" className={gaya.kelompok}>
                {kelompok}
              </div>
            )}
            {menu !== null && (
              <div role="presentation" className={gaya.menu}>
                {menu}
              </div>
            )}
            {entri.map((e) => (
              // Chosen from the search field, which keeps the focus.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={e.kunci}
                id={`${pokok}-${e.kunci}`}
                role="option"
                aria-selected={e.kunci === terpilih}
                className={gaya.entri}
                data-aktif={e.kunci === aktif || undefined}
                data-dalam={menu !== null || undefined}
                title={e.keterangan}
                onMouseDown={(klik) => klik.preventDefault()}
                onClick={() => {
                  medan.current?.focus({ preventScroll: true });
                  setJalan(null);
                  pilih(e);
                }}
              >
                {e.judul}
              </div>
            ))}
          </div>
        ))}
      </div>
      {urut.length === 0 && (
        <Text c="dimmed" role="status">
          {t.laporan.cariNihil}
        </Text>
      )}
    </>
  );
}
