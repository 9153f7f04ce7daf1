import type { Rata } from '../../document.ts';
import { bungkus, type Huruf } from './huruf.ts';

/** Space between the line of a cell and its text, in points. */
export const TEPI = 2.6;
export const TEPI_ATAS = 2.2;

/** A cell broken into lines, at the size in which it fits. */
export interface SelSiap {
  readonly kolom: number;
  /** Number of columns it covers. */
  readonly rentang: number;
  readonly baris: readonly string[];
  readonly ukuran: number;
  readonly rata: Rata;
  /** Height in which the text stands in the middle, where it is not that of its row. */
  readonly tinggi?: number;
}

/** A row measured and ready to be drawn. */
export interface BarisSiap {
  readonly tinggi: number;
  readonly tebal: boolean;
  readonly sel: readonly SelSiap[];
}

/** Breaks a text to the width of its cell. */
export function ukurTeks(
  huruf: Huruf,
  teks: string,
  ukuran: number,
  tebal: boolean,
  lebarSel: number,
): Pick<SelSiap, 'baris' | 'ukuran'> {
  return { ukuran, baris: teks === '' ? [] : bungkus(huruf, teks, ukuran, tebal, lebarSel - 2 * TEPI) };
}

/**
 * Measures a figure, which is never broken over lines: it is set smaller until it fits.
 *
 * @returns also its width per point of letter size
 */
export function ukurAngka(
  huruf: Huruf,
  teks: string,
  ukuran: number,
  tebal: boolean,
  lebarSel: number,
): Pick<SelSiap, 'baris' | 'ukuran'> & { perPoin: number } {
  if (teks === '') return { ukuran, baris: [], perPoin: 0 };
  const lebar = lebarSel - 2 * TEPI;
  const perlu = huruf.lebar(teks, ukuran, tebal);
  const muat = perlu <= lebar ? ukuran : Math.floor(((ukuran * lebar) / perlu) * 20) / 20;
  return { ukuran: muat, baris: [teks], perPoin: perlu / ukuran };
}

/** A row as tall as its tallest cell, and never lower than one line. */
export function susunBaris(sel: readonly SelSiap[], tebal: boolean, ukuran: number): BarisSiap {
  const tinggi = Math.max(tinggiBaris(ukuran) + 2 * TEPI_ATAS, ...sel.map((s) => tinggiIsi(s)));
  return { sel, tebal, tinggi };
}

/** Line height of the table's letters. */
export function tinggiBaris(ukuran: number): number {
  return ukuran * 1.18;
}

/** Height of a cell with its space above and below. */
export function tinggiIsi(sel: SelSiap): number {
  return sel.baris.length * tinggiBaris(sel.ukuran) + 2 * TEPI_ATAS;
}
