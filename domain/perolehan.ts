import { AppError } from './galat.ts';
import { sen } from './uang.ts';

/** What is told of a price, in sen; each may be left out. */
export interface HargaPerolehan {
  /** Of the whole lot, attributable cost included. */
  readonly nilai: number | null | undefined;
  readonly harga: number | undefined;
  /** Cost of bringing the goods to use: freight, installation, fees. */
  readonly atribusi: number | undefined;
}

/**
 * Value of an acquisition: price and attributable cost (PSAP 07). What is missing follows from what is given.
 * @throws AppError rule/harga_tidak_cocok when the three do not add up
 */
export function hargaPerolehan({ nilai, harga, atribusi }: HargaPerolehan): {
  nilai: number | null;
  harga: number | null;
  atribusi: number | null;
} {
  if (harga === undefined && atribusi === undefined) return { nilai: nilai ?? null, harga: null, atribusi: null };
  const biaya = atribusi ?? 0;
  const jumlah = nilai ?? (harga === undefined ? null : sen(harga + biaya));
  const pokok = harga ?? (jumlah === null ? null : jumlah - biaya);
  if (jumlah === null || pokok === null || pokok < 0 || pokok + biaya !== jumlah)
    throw new AppError('rule', 'harga_tidak_cocok', { nilaiSen: jumlah, hargaSen: harga ?? null, atribusiSen: biaya });
  return { nilai: jumlah, harga: pokok, atribusi: biaya };
}
