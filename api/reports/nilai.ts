import { BELUM_DIISI, type Sel } from './document.ts';
import type { LotLaporan } from './sumber.ts';

/**
 * The value cell of a lot (sen): the filled part, or the mark when nothing is filled. A lot whose value
 * is only partly known shows what is known; `catatanNilai` says that the rest is missing.
 */
export function selNilai(lot: LotLaporan): Sel {
  if (lot.nilaiSen !== null) return lot.nilaiSen;
  return lot.nilaiTerisiSen === 0 ? BELUM_DIISI : lot.nilaiTerisiSen;
}

/**
 * The value cell of a sum of lots (sen): the sum of what is filled, or the mark when not one lot in it
 * has a value.
 */
export function selNilaiJumlah(jumlah: {
  readonly lot: number;
  readonly nilaiSen: number;
  readonly belum: number;
}): Sel {
  return jumlah.lot > 0 && jumlah.belum === jumlah.lot && jumlah.nilaiSen === 0 ? BELUM_DIISI : jumlah.nilaiSen;
}

/** What the remarks column adds for a lot whose value is only partly known; null otherwise. */
export function catatanNilai(lot: LotLaporan): string | null {
  return lot.nilaiSen === null && lot.nilaiTerisiSen !== 0 ? 'Nilai sebagian unit belum diisi' : null;
}

/** A whole number with thousands dots: `12.345`. */
export function formatBulat(n: number): string {
  return `${n < 0 ? '-' : ''}${Math.abs(n)
    .toString()
    .replace(/\B(?=(\d{3})+$)/gu, '.')}`;
}

/** An area in m2, with thousands dots and only the decimals it has: `8.180`, `120,5`. */
export function formatLuas(luasM2: number): string {
  const [bulat = '0', pecahan = '00'] = Math.abs(luasM2).toFixed(2).split('.');
  const ekor = pecahan.replace(/0+$/u, '');
  return `${luasM2 < 0 ? '-' : ''}${formatBulat(Number(bulat))}${ekor === '' ? '' : `,${ekor}`}`;
}

/** A measure with up to four decimals, as many as it has: `0,4`, `1.234,5678`. */
export function formatUkuran(n: number): string {
  return n.toLocaleString('id-ID', { maximumFractionDigits: 4 });
}

/** The sentence under a table for lots without a value; null when there are none. */
export function catatanBelum(belum: number): string | null {
  if (belum === 0) return null;
  return (
    `${formatBulat(belum)} lot belum diisi nilainya, seluruhnya atau sebagian; nilai itu tidak dihitung nol, ` +
    'jumlah nilai hanya dari yang sudah diisi.'
  );
}

/** KB is the word of the register; the forms of 2021 print the same step as RR. */
export const CATATAN_KONDISI =
  'B = Baik; KB = Kurang Baik (Rusak Ringan/RR pada formulir Permendagri 47 Tahun 2021); RB = Rusak Berat.';
