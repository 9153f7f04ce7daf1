/** On the balance sheet, or listed beside it. */
export type Komptabel = 'intra' | 'ekstra';

/** Capitalisation threshold of a code prefix from a day on. */
export interface BatasKapitalisasi {
  /** Whole levels of a code: `1.3.2`, `1.3.2.10`. */
  readonly awalan: string;
  readonly mulai: string;
  /** Sen per unit; a unit worth exactly this is on the balance sheet. 0 lifts an earlier threshold. */
  readonly batasSen: number;
}

/** Goods of these codes are on the balance sheet whatever they cost: land, KDP, renovation. Source: common practice. */
const SELALU_INTRA = /^1\.3\.(1|6|5\.07)(\.|$)/;

const isDiBawah = (kode: string, awalan: string): boolean => kode === awalan || kode.startsWith(`${awalan}.`);

/**
 * Whether goods stand on the balance sheet: the value of a unit, incidental costs included, against the
 * threshold in force on the day of acquisition. The longest prefix with a threshold by then decides, of those
 * the latest. Without a threshold or a value everything is on it. The value is compared as a fraction, so a
 * lot whose value does not divide by its units is judged exactly.
 *
 * @param batas thresholds in any order
 * @param kode code at acquisition: a later move to 1.5.4 changes nothing
 * @param nilaiSen value of the whole lot at acquisition, sen; null while not filled in
 * @param jumlah units of the lot
 * @param tanggal day of acquisition
 */
export function komptabel(
  batas: readonly BatasKapitalisasi[],
  { kode, nilaiSen, jumlah, tanggal }: { kode: string; nilaiSen: number | null; jumlah: number; tanggal: string },
): Komptabel {
  const berlaku = batasBerlaku(batas, kode, tanggal);
  if (berlaku === null || nilaiSen === null) return 'intra';
  return BigInt(nilaiSen) < BigInt(berlaku.batasSen) * BigInt(jumlah) ? 'ekstra' : 'intra';
}

/** The threshold that decides about a code on a day, so that a screen can name it; null when none does. */
export function batasBerlaku(
  batas: readonly BatasKapitalisasi[],
  kode: string,
  tanggal: string,
): BatasKapitalisasi | null {
  if (SELALU_INTRA.test(kode)) return null;
  let hasil: BatasKapitalisasi | null = null;
  for (const b of batas) {
    if (b.mulai > tanggal || !isDiBawah(kode, b.awalan)) continue;
    const lebihDekat =
      hasil === null ||
      b.awalan.length > hasil.awalan.length ||
      (b.awalan.length === hasil.awalan.length && b.mulai > hasil.mulai);
    if (lebihDekat) hasil = b;
  }
  return hasil;
}
