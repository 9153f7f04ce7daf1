import type { SelMasuk } from '../../domain/impor/sel.ts';

/** Cells of a row as the staging file has them. */
export const uraiSel = (teks: string): readonly SelMasuk[] => JSON.parse(teks) as SelMasuk[];

/** A cell as text, for the preview and for mending: numbers as the file has them, days as `2025-06-30`. */
export const teksSel = (sel: SelMasuk | undefined): string => {
  if (sel === null || sel === undefined) return '';
  return sel[0] === 'b' ? (sel[1] === '1' ? 'TRUE' : 'FALSE') : sel[1];
};

/** Cells of a row with what the user mended put over them. @param perbaikan text by column from 1; empty: an empty cell */
export function selDiperbaiki(
  sel: readonly SelMasuk[],
  perbaikan: ReadonlyMap<number, string> | undefined,
): readonly SelMasuk[] {
  if (perbaikan === undefined) return sel;
  const hasil = [...sel];
  for (const [kolom, teks] of perbaikan) {
    while (hasil.length < kolom) hasil.push(null);
    hasil[kolom - 1] = teks.trim() === '' ? null : ['t', teks];
  }
  return hasil;
}
