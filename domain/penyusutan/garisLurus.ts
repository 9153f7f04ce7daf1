import type { Konvensi } from './aturan.ts';
import { BULAN_SEMESTER } from './waktu.ts';

/** `a / b` rounded half up, exact for every safe integer; `a` not negative, `b` above zero. */
export function bagiBulat(a: number, b: number): number {
  const sisa = a % b;
  return (a - sisa) / b + (sisa * 2 >= b ? 1 : 0);
}

/** `a * b / c` rounded half up, exact also where the product is beyond 2^53. */
function kaliBagiBulat(a: number, b: number, c: number): number {
  const hasil = a * b;
  if (Number.isSafeInteger(hasil)) return bagiBulat(hasil, c);
  return Number((BigInt(a) * BigInt(b) * 2n + BigInt(c)) / (BigInt(c) * 2n));
}

/** Whole months up to whole semesters, unless the convention counts months. */
export function bulatkanMasa(konvensi: Konvensi, bulan: number): number {
  return konvensi === 'bulan-berikut' ? bulan : Math.ceil(bulan / BULAN_SEMESTER) * BULAN_SEMESTER;
}

/**
 * Straight line: what a base has lost after some of its life, in sen.
 *
 * By semesters it is round_half_up(base / N) per semester, at most the base; the last semester takes the
 * remainder. By months the total is rounded, not each month, so that the parts of a broken semester add up.
 *
 * @param masa whole life in months; `jalan` months of it have gone by
 */
export function rencana(konvensi: Konvensi, dasar: number, masa: number, jalan: number): number {
  if (jalan <= 0) return 0;
  if (jalan >= masa) return dasar;
  if (konvensi === 'bulan-berikut') return kaliBagiBulat(dasar, jalan, masa);
  return Math.min(bagiBulat(dasar, masa / BULAN_SEMESTER) * (jalan / BULAN_SEMESTER), dasar);
}

/**
 * What a line charges while its life goes on from `dari` to `sampai` months, before its end. By semesters each takes
 * round_half_up(base / N), whatever was charged before: a part of a split lot may be a few sen off its own line.
 */
export function bebanGaris(konvensi: Konvensi, dasar: number, masa: number, dari: number, sampai: number): number {
  if (konvensi === 'bulan-berikut')
    return rencana(konvensi, dasar, masa, sampai) - rencana(konvensi, dasar, masa, dari);
  return bagiBulat(dasar, masa / BULAN_SEMESTER) * ((sampai - dari) / BULAN_SEMESTER);
}
