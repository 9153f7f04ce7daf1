import { formatRupiah } from '../../../../domain/uang.ts';
import type { JenisKolom, Sel } from '../../document.ts';

/** What exceljs takes as the value of a cell here. */
export type NilaiXlsx = string | number | Date | { richText: { text: string }[] } | null;

/** Largest amount (sen) that Excel holds to the sen: it keeps 15 significant digits. */
const SEN_MAKS_EXCEL = 999_999_999_999_999;

/** Longest text Excel takes in a cell. */
const TEKS_MAKS = 32_767;

/** Excel's number format per kind; texts are marked as text, so that editing one never makes it a formula. */
export const FORMAT_ANGKA: Record<JenisKolom, string> = {
  teks: '@',
  kode: '@',
  bulat: '#,##0',
  nomor: '0',
  rupiah: '#,##0.00',
  tanggal: 'dd-mm-yyyy',
  luas: '#,##0.00',
  ukuran: 'General',
};

/** True when Excel would drop digits of this amount (sen). */
export function terlaluPanjang(sen: number): boolean {
  return Math.abs(sen) > SEN_MAKS_EXCEL;
}

/**
 * The value of a cell by the kind of its column. Amounts are rupiah as numbers; one of more than 15
 * digits is written as text, exact to the sen, because Excel would round it in silence.
 */
export function nilaiSel(kind: JenisKolom, sel: Sel): NilaiXlsx {
  if (sel === null) return null;
  if (typeof sel === 'string') {
    return kind === 'tanggal' && /^\d{4}-\d{2}-\d{2}$/u.test(sel) ? nilaiTanggal(sel) : nilaiTeks(sel);
  }
  if (kind === 'rupiah') return terlaluPanjang(sel) ? formatRupiah(sel) : sel / 100;
  return kind === 'teks' || kind === 'kode' ? String(sel) : sel;
}

/** Excel's calendar begins in 1900; earlier days stay text, as the office writes them. */
function nilaiTanggal(tanggal: string): NilaiXlsx {
  return tanggal < '1900-03-01' ? tanggal.split('-').toReversed().join('-') : new Date(`${tanggal}T00:00:00Z`);
}

/**
 * User text as a plain string cell: what XML cannot carry is removed, Excel's own `_x0041_` escapes are
 * neutralised, and outer blanks are kept (exceljs loses them in a plain streamed string, and LibreOffice
 * undoes the escape only in the other form).
 */
export function nilaiTeks(teks: string): NilaiXlsx {
  if (/^[\x21-\x5e\x60-\x7e](?:[\x20-\x5e\x60-\x7e]*[\x21-\x5e\x60-\x7e])?$/u.test(teks)) return potong(teks);
  const bersih = potong(
    teks
      .replace(/\r\n?/gu, '\n')
      // oxlint-disable-next-line no-control-regex -- these are the characters XML does not have
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'),
  );
  return /^\s|\s$|\n|_x005F_/u.test(bersih) ? { richText: [{ text: bersih }] } : bersih;
}

function potong(teks: string): string {
  return teks.length <= TEKS_MAKS ? teks : `${teks.slice(0, TEKS_MAKS - 1).replace(/\p{Surrogate}$/u, '')}…`;
}
