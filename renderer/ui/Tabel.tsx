import { type KeyboardEvent, type MouseEvent, type ReactNode, type Ref, useImperativeHandle } from 'react';
import kelas from './Tabel.module.css';
import { BarisTabel } from './TabelBaris.tsx';
import type { SimpananBlok } from './TabelBlok.ts';
import { selDari, useTabelFokus } from './TabelFokus.ts';
import { useTabelGulir } from './TabelGulir.ts';
import { KepalaTabel, type UrutanTabel } from './TabelKepala.tsx';
import { gerakkan, type Posisi } from './TabelKetik.ts';
import { type Kolom, lebarBeku, lebarTabel, TINGGI_BARIS, TINGGI_KEPALA } from './TabelKolom.ts';
import { banyakTerpilih, type Pilihan, terpilih } from './TabelPilihan.ts';

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
  const { kolom, jumlah, simpanan, posisi, pilihan, onPosisi, idDari } = prop;
  const { bingkai, jendela, indeks, dasar, tinggiGulir, halaman, perlihatkan } = useTabelGulir({
    jumlah,
    barisAktif: posisi.baris,
    daftar: simpanan,
    onTampak: prop.onTampak,
  });
  const { fokus, onFocus, onBlur } = useTabelFokus({ bingkai, posisi, onPosisi, perlihatkan });

  useImperativeHandle(
    prop.pegang,
    () => ({
      fokus,
      sel: (baris, idKolom) => {
        const sel = bingkai.current?.querySelector<HTMLElement>(`[data-baris="${baris}"] [data-id="${idKolom}"]`);
        sel?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        return sel ?? null;
      },
    }),
    [bingkai, fokus],
  );

  const saatKetik = (peristiwa: KeyboardEvent) => {
    if (peristiwa.target instanceof HTMLInputElement && peristiwa.target.type !== 'checkbox') return;
    const ke = gerakkan(peristiwa, posisi, { baris: jumlah, kolom: kolom.length + 1, halaman });
    if (ke === null) return;
    peristiwa.preventDefault();
    onPosisi(ke, peristiwa.shiftKey);
  };
  const saatKlik = (peristiwa: MouseEvent) => {
    const sel = selDari(peristiwa.target);
    if (!sel || sel.baris < 0) return;
    onPosisi(sel, peristiwa.shiftKey);
    if (peristiwa.shiftKey) fokus();
    else prop.onKlik({ baris: sel.baris, kolom: sel.id, ctrl: peristiwa.ctrlKey || peristiwa.metaKey });
  };
  const saatMenu = (peristiwa: MouseEvent) => {
    const sel = selDari(peristiwa.target);
    if (!sel || sel.baris < 0) return;
    peristiwa.preventDefault();
    onPosisi(sel, false);
    prop.onMenu(sel.baris, { x: peristiwa.clientX, y: peristiwa.clientY });
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
        onFocus={onFocus}
        onBlur={onBlur}
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
        <div role="rowgroup" className={kelas['badan']} style={{ height: tinggiGulir, width: lebar }}>
          <div ref={jendela} role="presentation" className={kelas['jendela']} style={{ top: dasar * TINGGI_BARIS }}>
            {indeks.map((index) => {
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
