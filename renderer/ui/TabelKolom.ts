import type { ReactNode } from 'react';

/** Height of a row and of the header, px: dense as a ledger, still easy to hit. */
export const TINGGI_BARIS = 28;
export const TINGGI_KEPALA = 32;

/** Width of the column of check boxes, px. */
export const LEBAR_CENTANG = 36;

/** One column of a grid. The check box column is the grid's own and stands before all of them. */
export interface Kolom<T> {
  readonly id: string;
  readonly judul: string;
  /** px */
  readonly lebar: number;
  readonly rata?: 'kiri' | 'kanan' | 'tengah';
  /** Stays in sight when the grid scrolls sideways; only leading columns may. */
  readonly beku?: boolean;
  /** The header sorts by it. */
  readonly bisaUrut?: boolean;
  readonly isi: (baris: T, indeks: number) => ReactNode;
}

/** How many leading columns stay in sight. */
export function banyakBeku<T>(kolom: readonly Kolom<T>[]): number {
  const pertama = kolom.findIndex((k) => k.beku !== true);
  return pertama < 0 ? kolom.length : pertama;
}

/** Width of what stays in sight on the left, px. */
export function lebarBeku<T>(kolom: readonly Kolom<T>[]): number {
  return lebarTabel(kolom.slice(0, banyakBeku(kolom)));
}

/** Width of the whole grid, px. */
export function lebarTabel<T>(kolom: readonly Kolom<T>[]): number {
  return kolom.reduce((lebar, k) => lebar + k.lebar, LEBAR_CENTANG);
}
