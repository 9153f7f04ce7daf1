import type { SelMasuk } from './sel.ts';

const COCOK_KOSONG = /^(?:[-\u2013\u2014_.\u2026 ]*|rp\.? ?[-\u2013\u2014]*(?: ?,-)?)$/iu;
const KATA_KOSONG = new Set(['nihil', 'kosong', 'n/a', 'na', 'null', 'none', 'tidak ada', 'belum ada', 'belum diisi']);
const GALAT_EXCEL =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|UNKNOWN!)/iu;

/** A text that stands for nothing: blanks, dashes, dots, `Rp -`, and the mark of our own forms. */
export function isTeksKosong(teks: string): boolean {
  if (teks.length > 24) return teks.trim() === '';
  if (teks.length === 11 && teks.toLowerCase() === 'belum diisi') return true;
  const c = teks.charCodeAt(0);
  // Most texts begin with a letter or a figure that no such mark begins with.
  if ((c >= 48 && c <= 57) || (c > 64 && c < 123 && c !== 82 && c !== 114 && c !== 95)) return false;
  return COCOK_KOSONG.test(teks.trim());
}

/** A word that stands for nothing where a number, a date or a code is due. */
export const isKataKosong = (teks: string): boolean => KATA_KOSONG.has(teks.trim().toLowerCase());

/** Whether nobody filled a cell in. */
export const isSelKosong = (sel: SelMasuk | undefined): boolean =>
  sel === null || sel === undefined || (sel[0] === 't' && isTeksKosong(sel[1]));

/** The error a formula ended in, also where the file keeps it as text; null for any other cell. */
export function galatRumus([jenis, isi]: NonNullable<SelMasuk>): string | null {
  if (jenis === 'e') return isi;
  return jenis === 't' && isi.startsWith('#') && GALAT_EXCEL.test(isi) ? isi : null;
}
