import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { gulirKeBaris } from './TabelKetik.ts';
import { TINGGI_BARIS, TINGGI_KEPALA } from './TabelKolom.ts';
import { createSkala, type Skala } from './TabelSkala.ts';

/** Rows are placed relative to a base that moves in such steps: coordinates stay small at a million rows. */
const LANGKAH_DASAR = 1000;

interface Sumber {
  /** Rows of the list. */
  jumlah: number;
  /** The row that holds the keyboard: stays in the page wherever the list is scrolled to. */
  barisAktif: number;
  /** Another list begins at its top. */
  daftar: unknown;
  onTampak: (dari: number, sampai: number) => void;
}

/** The window on a long list: which rows exist in the page, where they stand, how a row is brought into view. */
export function useTabelGulir({ jumlah, barisAktif, daftar, onTampak }: Sumber) {
  const bingkai = useRef<HTMLDivElement>(null);
  const jendela = useRef<HTMLDivElement>(null);
  const [tampak, setTampak] = useState(TINGGI_BARIS * 20);
  const skala = useMemo(() => createSkala(jumlah * TINGGI_BARIS, tampak), [jumlah, tampak]);
  const skalaKini = useRef(skala);
  skalaKini.current = skala;

  // The compiler that this rule speaks for is not used: nothing memoizes what the virtualizer hands out.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: jumlah,
    getScrollElement: () => bingkai.current,
    estimateSize: () => TINGGI_BARIS,
    overscan: 14,
    initialRect: { width: 1000, height: tampak },
    observeElementRect: (_, lapor) =>
      amatiUkuran(bingkai.current, (ukuran) => {
        lapor(ukuran);
        setTampak(ukuran.height);
      }),
    observeElementOffset: (_, lapor) =>
      amatiGulir(bingkai.current, (gulir, jalan) => {
        geserJendela(jendela.current, gulir, skalaKini.current);
        lapor(skalaKini.current.keIsi(gulir), jalan);
      }),
    rangeExtractor: (rentang) => {
      const indeks = defaultRangeExtractor(rentang);
      // The focus would be lost if its row left the page.
      if (barisAktif >= 0 && barisAktif < jumlah && !indeks.includes(barisAktif)) indeks.push(barisAktif);
      return indeks;
    },
  });
  const mulai = virtual.range?.startIndex ?? 0;
  const selesai = virtual.range?.endIndex ?? 0;
  useEffect(() => onTampak(mulai, selesai), [onTampak, mulai, selesai]);

  useLayoutEffect(() => geserJendela(jendela.current, bingkai.current?.scrollTop ?? 0, skala));
  useLayoutEffect(() => {
    if (bingkai.current && daftar) bingkai.current.scrollTop = 0;
  }, [daftar]);

  /** Scrolls no further than is needed to have the whole row on show. */
  const perlihatkan = useCallback(
    (baris: number) => {
      const tempat = bingkai.current;
      if (!tempat || baris < 0) return;
      const isi = skalaKini.current.keIsi(tempat.scrollTop);
      const ke = gulirKeBaris(baris, TINGGI_BARIS, isi, tampak);
      // Scroll positions are whole pixels: rounded towards the row, so that none of it is cut off.
      const gulir = skalaKini.current.keGulir(ke);
      if (ke !== isi) tempat.scrollTop = ke > isi ? Math.ceil(gulir) : Math.floor(gulir);
    },
    [tampak],
  );

  return {
    bingkai,
    jendela,
    indeks: virtual.getVirtualItems().map((satu) => satu.index),
    dasar: Math.floor(mulai / LANGKAH_DASAR) * LANGKAH_DASAR,
    tinggiGulir: skala.tinggiGulir,
    /** Whole rows on show, less one that stays when paging. */
    halaman: Math.floor(tampak / TINGGI_BARIS) - 1,
    perlihatkan,
  };
}

/** Where one scrolled pixel stands for several, the rows move on by the rest; otherwise by nothing. */
function geserJendela(jendela: HTMLElement | null, gulir: number, skala: Skala): void {
  const sisa = gulir - skala.keIsi(gulir);
  if (jendela) jendela.style.translate = sisa === 0 ? '' : `0 ${sisa}px`;
}

function amatiUkuran(elemen: HTMLElement | null, lapor: (ukuran: { width: number; height: number }) => void) {
  if (!elemen) return undefined;
  const ukur = () =>
    lapor({ width: elemen.clientWidth, height: Math.max(elemen.clientHeight - TINGGI_KEPALA, TINGGI_BARIS) });
  ukur();
  const pengamat = new ResizeObserver(ukur);
  pengamat.observe(elemen);
  return () => pengamat.disconnect();
}

function amatiGulir(elemen: HTMLElement | null, lapor: (gulir: number, jalan: boolean) => void) {
  if (!elemen) return undefined;
  const saatGulir = () => lapor(elemen.scrollTop, true);
  const saatHenti = () => lapor(elemen.scrollTop, false);
  lapor(elemen.scrollTop, false);
  elemen.addEventListener('scroll', saatGulir, { passive: true });
  elemen.addEventListener('scrollend', saatHenti, { passive: true });
  return () => {
    elemen.removeEventListener('scroll', saatGulir);
    elemen.removeEventListener('scrollend', saatHenti);
  };
}
