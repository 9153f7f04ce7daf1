import { Kbd, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { jalurTab, TAB_EXCEL } from '../features/excel/tab.ts';
import { t } from '../i18n/id.ts';
import { useAksi } from './aksi.ts';
import { BatasGalat } from './BatasGalat.tsx';
import { DaftarTombol } from './DaftarTombol.tsx';
import gaya from './Kerangka.module.css';
import { pergi } from './lokasi.ts';
import { LAMAN } from './navigasi.ts';
import { Palet } from './Palet.tsx';
import { TombolPelaku } from './Pelaku.tsx';
import { Urungkan } from './Urungkan.tsx';

const TEMA = [
  { skema: 'light', label: t.aksi.temaTerang },
  { skema: 'dark', label: t.aksi.temaGelap },
  { skema: 'auto', label: t.aksi.temaSistem },
] as const;

/** The frame of every screen: slim sidebar, header with search and who is working, the screen itself. */
export function Kerangka({ children }: { children: ReactNode }) {
  const [lokasi] = useLocation();
  const [daftarTombol, setDaftarTombol] = useState(false);
  const aktif = (jalur: string) => (jalur === '/' ? lokasi === '/' : lokasi.startsWith(jalur));
  return (
    <div className={gaya.kerangka}>
      <AksiKerangka bukaDaftarTombol={() => setDaftarTombol(true)} />
      <a
        className="lewati"
        href="#isi"
        onClick={(e) => {
          e.preventDefault();
          document.getElementById('isi')?.focus();
        }}
      >
        {t.umum.lewatiKeIsi}
      </a>
      <nav className={gaya.sisi} aria-label={t.navigasi.label}>
        <div className={gaya.merek}>{t.umum.program}</div>
        {LAMAN.map((laman) => (
          <Link
            key={laman.jalur}
            href={laman.jalur}
            className={gaya.tautan}
            aria-current={aktif(laman.jalur) ? 'page' : undefined}
          >
            <laman.ikon size={17} stroke={1.6} aria-hidden />
            {laman.label}
          </Link>
        ))}
      </nav>
      <header className={gaya.kepala}>
        <UnstyledButton className={gaya.cari} onClick={spotlight.open}>
          <IconSearch size={15} aria-hidden />
          <Text size="sm">{t.aksi.palet}</Text>
          <Kbd size="xs">Ctrl+K</Kbd>
        </UnstyledButton>
        <TombolPelaku />
      </header>
      <main className={gaya.isi} id="isi" tabIndex={-1}>
        <BatasGalat key={lokasi}>{children}</BatasGalat>
      </main>
      <FokusIsi key={`fokus ${lokasi}`} />
      <Urungkan />
      <Palet />
      <DaftarTombol buka={daftarTombol} tutup={() => setDaftarTombol(false)} />
    </div>
  );
}

/** Stands before the screen in the tree, so that its actions are offered first and a screen may take over their keys. */
function AksiKerangka({ bukaDaftarTombol }: { bukaDaftarTombol: () => void }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  useAksi([
    ...LAMAN.map((laman) => ({
      name: `laman${laman.jalur}`,
      label: t.aksi.buka(laman.label),
      kelompok: t.aksi.kelompok.laman,
      keys: laman.tombol === null ? [] : [laman.tombol],
      dalamIsian: true,
      run: () => pergi(laman.jalur),
    })),
    ...TAB_EXCEL.map((tab) => ({
      name: `laman${jalurTab(tab)}`,
      label: t.aksi.buka(tab.label),
      kelompok: t.aksi.kelompok.laman,
      keys: tab.tombol === null ? [] : [tab.tombol],
      run: () => pergi(jalurTab(tab)),
    })),
    {
      name: 'umum.palet',
      label: t.aksi.palet,
      kelompok: t.aksi.kelompok.umum,
      keys: ['Ctrl+K'],
      dalamIsian: true,
      run: spotlight.open,
    },
    {
      name: 'umum.tombol',
      label: t.aksi.daftarTombol,
      kelompok: t.aksi.kelompok.umum,
      keys: ['?'],
      run: bukaDaftarTombol,
    },
    ...TEMA.map(({ skema, label }) => ({
      name: `tema.${skema}`,
      label,
      kelompok: t.aksi.kelompok.umum,
      when: () => colorScheme !== skema,
      run: () => setColorScheme(skema),
    })),
  ]);
  return null;
}

/** After the palette or a shortcut nothing holds the focus; the next Tab should begin in the new screen. */
function FokusIsi() {
  useEffect(() => {
    const pewaktu = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('isi')?.focus({ preventScroll: true });
    }, 200);
    return () => clearTimeout(pewaktu);
  }, []);
  return null;
}
