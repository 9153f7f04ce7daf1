import type { Bagian, Baris, SumberBaris } from './document.ts';

/** A section of rows held in memory: untitled, on the page and sheet at hand and without a sum, unless `lain` says otherwise. */
export function bagianBaris(
  id: string,
  rows: readonly Baris[],
  lain: Partial<Omit<Bagian<SumberBaris>, 'id' | 'rows' | 'jumlahBaris'>> = {},
): Bagian<SumberBaris> {
  const { subtotal = null, ...kepala } = lain;
  return {
    id,
    judul: null,
    lembar: null,
    halamanBaru: false,
    ...kepala,
    rows: () => rows,
    jumlahBaris: rows.length,
    subtotal,
  };
}
