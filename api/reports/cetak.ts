import { formatTanggalPendek } from '../../domain/tanggal.ts';
import { formatRupiah } from '../../domain/uang.ts';
import type { JenisKolom, Kolom, Sel } from './document.ts';
import { formatBulat, formatLuas, formatUkuran } from './nilai.ts';

/**
 * The text of a cell on paper and on the screen, by the kind of its column. Blanks are empty; texts in
 * number columns are marks and stay as they are; a number in a date column is a year alone.
 */
export function teksSel(kolom: Kolom, sel: Sel): string {
  if (sel === null) return '';
  if (typeof sel === 'string') return kolom.kind === 'tanggal' && /^\d{4}-/u.test(sel) ? formatTanggalPendek(sel) : sel;
  switch (kolom.kind) {
    case 'rupiah':
      return kolom.kurung === true && sel < 0 ? `(${formatRupiah(-sel)})` : formatRupiah(sel);
    case 'bulat':
      return formatBulat(sel);
    case 'luas':
      return formatLuas(sel);
    case 'ukuran':
      return formatUkuran(sel);
    case 'nomor':
    case 'tanggal':
    case 'teks':
    case 'kode':
      return String(sel);
  }
}

const ANGKA: ReadonlySet<JenisKolom> = new Set(['rupiah', 'bulat', 'luas', 'ukuran', 'nomor']);

/** True for kinds whose cells are numbers: they are never broken over lines. */
export function jenisAngka(kolom: Kolom): boolean {
  return ANGKA.has(kolom.kind);
}

/**
 * Text fit for paper and for XML: one kind of line break, tabs as blanks, without control characters,
 * broken surrogates or non-characters.
 */
export function bersihkanTeks(teks: string): string {
  if (/^[\x20-\x7e]*$/u.test(teks)) return teks;
  return (
    teks
      .replace(/\p{Surrogate}/gu, '')
      .replace(/\r\n?/gu, '\n')
      .replaceAll('\t', ' ')
      // oxlint-disable-next-line no-control-regex -- these are the characters to be removed
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\ufffe\uffff]/gu, '')
      .normalize('NFC')
  );
}
