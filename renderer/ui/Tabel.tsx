import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import kelas from './Tabel.module.css';
import { BarisTabel } from './TabelBaris.tsx';
import type { SimpananBlok } from './TabelBlok.ts';
import { KepalaTabel, type UrutanTabel } from './TabelKepala.tsx';
import { gerakkan, gulirKeBaris, type Posisi } from './TabelKetik.ts';
import { type Kolom, lebarBeku, lebarTabel, TINGGI_BARIS, TINGGI_KEPALA } from './TabelKolom.ts';
import { banyakTerpilih, type Pilihan, terpilih } from './TabelPilihan.ts';
import { createSkala, type Skala } from './TabelSkala.ts';

/** Rows are placed relative to a base that moves in such steps: coordinates stay small at a million rows. */
const LANGKAH_DASAR = 1000;

export interface PegangTabel {
  /** Puts the keyboard back where it was in the grid. */
  fokus: () => void;
  /** Element of a cell, brought into view; null where its row is not in the page. */
  sel: (baris: number, idKolom: string) => HTMLElement | null;
}

/** A click on a row, for the screen to act upon; one with Shift only draws a range. */
export interface KlikBaris {
  readonly baris: number;
  /** Column id; `centang` for the check box. */
  readonly kolom: string;
  readonly ctrl: boolean;
}

interface PropTabel<T> {
  label: string;
  kolom: readonly Kolom<T>[];
  simpanan: SimpananBlok<T>;
  jumlah: number;
  /** Draws again when it changes: rows arrived. */
  gambar: number;
  memuat: boolean;
  idDari: (baris: T) => string;
  labelCentang: (baris: T | undefined) => string;
  labelCentangSemua: string;
  posisi: Posisi;
  onPosisi: (posisi: Posisi, shift: boolean) => void;
  pilihan: Pilihan;
  onCentangSemua: () => void;
  urutan: UrutanTabel;
  onUrut: (idKolom: string) => void;
  /** Filter button of a column header. */
  saringKolom?: (idKolom: string) => ReactNode;
  onTampak: (dari: number, sampai: number) => void;
  onKlik: (klik: KlikBaris) => void;
  onMenu: (baris: number, titik: { x: number; y: number }) => void;
  /** Row whose side panel is open. */
  idTerbuka: string | null;
  /** Shown instead of rows when there are none. */
  kosong?: ReactNode;
  pegang: Ref<PegangTabel>;
}

/**
 * A windowed grid after the ARIA grid pattern: one tab stop, arrows move, only the rows on show exist in
 * the page. It owns scrolling, focus and movement; what a key or click means is the screen's.
 */
export function Tabel<T>(prop: PropTabel<T>) {
  const { kolom, jumlah, simpanan, posisi, pilihan, onPosisi, onTampak, idDari } = prop;
  const bingkai = useRef<HTMLDivElement>(null);
  const jendela = useRef<HTMLDivElement>(null);
  const [tampak, setTampak] = useState(TINGGI_BARIS * 20);
  const skala = useMemo(() => createSkala(jumlah * TINGGI_BARIS, tampak), [jumlah, tampak]);
  const skalaKini = useRef(skala);
  skalaKini.current = skala;
  const punyaFokus = useRef(false);

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
      const daftar = defaultRangeExtractor(rentang);
      // The row that holds the keyboard stays in the page, or its focus would be lost by scrolling away.
      if (posisi.baris >= 0 && posisi.baris < jumlah && !daftar.includes(posisi.baris)) daftar.push(posisi.baris);
      return daftar;
    },
  });
  const barisTampak = virtual.getVirtualItems();
  const rentangTampak = virtual.range;
  const mulai = rentangTampak?.startIndex ?? 0;
  const selesai = rentangTampak?.endIndex ?? 0;
  useEffect(() => onTampak(mulai, selesai), [onTampak, mulai, selesai, simpanan]);

  const dasar = Math.floor(mulai / LANGKAH_DASAR) * LANGKAH_DASAR;
  useLayoutEffect(() => geserJendela(jendela.current, bingkai.current?.scrollTop ?? 0, skala));

  const fokuskan = useCallback(() => {
    const tempat = bingkai.current;
    if (!tempat) return;
    punyaFokus.current = true;
    const sel = tempat.querySelector<HTMLElement>(`[data-baris="${posisi.baris}"] [data-kolom="${posisi.kolom}"]`);
    sel?.focus({ preventScroll: true });
    sel?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [posisi]);

  /** Scrolls so that the active row is on show. */
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

  // Another list begins at its top.
  useLayoutEffect(() => {
    if (bingkai.current) bingkai.current.scrollTop = 0;
  }, [simpanan]);
  useLayoutEffect(() => {
    perlihatkan(posisi.baris);
    if (punyaFokus.current) fokuskan();
    // Only a move of the keyboard moves the grid; scrolling by wheel must stay where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [posisi]);

  useImperativeHandle(
    prop.pegang,
    () => ({
      fokus: () => {
        perlihatkan(posisi.baris);
        fokuskan();
      },
      sel: (baris, idKolom) => {
        const sel =
          bingkai.current?.querySelector<HTMLElement>(`[data-baris="${baris}"] [data-id="${idKolom}"]`) ?? null;
        sel?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        return sel;
      },
    }),
    [fokuskan, perlihatkan, posisi],
  );

  const saatKetik = (peristiwa: KeyboardEvent) => {
    if (peristiwa.target instanceof HTMLInputElement && peristiwa.target.type !== 'checkbox') return;
    const ukuran = { baris: jumlah, kolom: kolom.length + 1, halaman: Math.floor(tampak / TINGGI_BARIS) - 1 };
    const ke = gerakkan(peristiwa, posisi, ukuran);
    if (ke === null) return;
    peristiwa.preventDefault();
    onPosisi(ke, peristiwa.shiftKey);
  };

  const dariPeristiwa = (peristiwa: MouseEvent): { baris: number; kolom: number; id: string } | null => {
    if (!(peristiwa.target instanceof Element)) return null;
    const sel = peristiwa.target.closest<HTMLElement>('[data-kolom]');
    const baris = sel?.closest<HTMLElement>('[data-baris]');
    if (!sel || !baris || baris.dataset['baris'] === '-1') return null;
    return { baris: Number(baris.dataset['baris']), kolom: Number(sel.dataset['kolom']), id: sel.dataset['id'] ?? '' };
  };
  const saatKlik = (peristiwa: MouseEvent) => {
    const di = dariPeristiwa(peristiwa);
    if (!di) return;
    punyaFokus.current = true;
    onPosisi({ baris: di.baris, kolom: di.kolom }, peristiwa.shiftKey);
    if (!peristiwa.shiftKey)
      prop.onKlik({ baris: di.baris, kolom: di.id, ctrl: peristiwa.ctrlKey || peristiwa.metaKey });
  };
  const saatFokus = (peristiwa: FocusEvent) => {
    // Events of popovers bubble here as well; they are not the grid's focus.
    if (!peristiwa.currentTarget.contains(peristiwa.target)) return;
    punyaFokus.current = true;
    const sel = peristiwa.target.closest<HTMLElement>('[data-kolom]');
    const baris = Number(sel?.closest<HTMLElement>('[data-baris]')?.dataset['baris']);
    const kolom = Number(sel?.dataset['kolom']);
    if (sel && (baris !== posisi.baris || kolom !== posisi.kolom)) onPosisi({ baris, kolom }, false);
  };
  const saatMenu = (peristiwa: MouseEvent) => {
    const di = dariPeristiwa(peristiwa);
    if (!di) return;
    peristiwa.preventDefault();
    onPosisi({ baris: di.baris, kolom: di.kolom }, false);
    prop.onMenu(di.baris, { x: peristiwa.clientX, y: peristiwa.clientY });
  };

  const lebar = lebarTabel(kolom);
  const semua = jumlah > 0 && banyakTerpilih(pilihan, jumlah) === jumlah;
  return (
    <div className={kelas['wadah']}>
      <div
        ref={bingkai}
        role="grid"
        tabIndex={-1}
        aria-label={prop.label}
        aria-rowcount={jumlah + 1}
        aria-colcount={kolom.length + 1}
        aria-multiselectable
        aria-busy={prop.memuat}
        className={kelas['bingkai']}
        style={{ scrollPaddingLeft: lebarBeku(kolom), scrollPaddingTop: TINGGI_KEPALA }}
        onKeyDown={saatKetik}
        onClick={saatKlik}
        onContextMenu={saatMenu}
        onMouseDown={(peristiwa) => {
          // Shift+click draws a range of rows, not of letters.
          if (peristiwa.shiftKey) peristiwa.preventDefault();
        }}
        onFocus={saatFokus}
        onBlur={(peristiwa) => {
          if (!peristiwa.currentTarget.contains(peristiwa.relatedTarget)) punyaFokus.current = false;
        }}
      >
        <KepalaTabel
          kolom={kolom}
          lebar={lebar}
          urutan={prop.urutan}
          onUrut={prop.onUrut}
          saringKolom={prop.saringKolom}
          kolomAktif={posisi.baris === -1 ? posisi.kolom : -1}
          centang={semua ? 'semua' : banyakTerpilih(pilihan, jumlah) > 0 ? 'sebagian' : 'kosong'}
          labelCentang={prop.labelCentangSemua}
          onCentang={prop.onCentangSemua}
        />
        <div role="rowgroup" className={kelas['badan']} style={{ height: skala.tinggiGulir, width: lebar }}>
          <div ref={jendela} role="presentation" className={kelas['jendela']} style={{ top: dasar * TINGGI_BARIS }}>
            {barisTampak.map(({ index }) => {
              const baris = simpanan.baris(index);
              const id = baris === undefined ? null : idDari(baris);
              return (
                <BarisTabel
                  key={index}
                  indeks={index}
                  atas={(index - dasar) * TINGGI_BARIS}
                  baris={baris}
                  kolom={kolom}
                  terpilih={id === null ? pilihan.jenis === 'semua' : terpilih(pilihan, id)}
                  kolomAktif={posisi.baris === index ? posisi.kolom : -1}
                  terbuka={id !== null && id === prop.idTerbuka}
                  labelCentang={prop.labelCentang(baris)}
                />
              );
            })}
          </div>
        </div>
      </div>
      {jumlah === 0 && !prop.memuat ? <div className={kelas['kosong']}>{prop.kosong}</div> : null}
    </div>
  );
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
