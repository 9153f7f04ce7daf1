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

/** Left edges of the frozen columns, px; null where a column scrolls. */
export function tepiBeku<T>(kolom: readonly Kolom<T>[]): readonly (number | null)[] {
  let tepi = LEBAR_CENTANG;
  let lanjut = true;
  return kolom.map((k) => {
    lanjut &&= k.beku === true;
    if (!lanjut) return null;
    const ini = tepi;
    tepi += k.lebar;
    return ini;
  });
}

/** Width of what stays in sight on the left, px. */
export function lebarBeku<T>(kolom: readonly Kolom<T>[]): number {
  const tepi = tepiBeku(kolom);
  return kolom.reduce((lebar, k, i) => (tepi[i] === null ? lebar : lebar + k.lebar), LEBAR_CENTANG);
}

/** Width of the whole grid, px. */
export function lebarTabel<T>(kolom: readonly Kolom<T>[]): number {
  return kolom.reduce((lebar, k) => lebar + k.lebar, LEBAR_CENTANG);
}
