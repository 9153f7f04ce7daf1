/** Pages to print, both included, from 1. */
export interface RentangCetak {
  readonly dari: number;
  readonly sampai: number;
}

/** What the two fields hold; empty text while a field is empty. */
export interface KetikanRentang {
  readonly dari: number | string;
  readonly sampai: number | string;
}

export type GalatRentang = 'kosong' | 'diLuar' | 'terbalik';

/** The range that was typed, or why it is none. `total`: pages of the document. */
export function bacaRentang(
  { dari, sampai }: KetikanRentang,
  total: number,
): { rentang: RentangCetak } | { galat: GalatRentang } {
  const [a, b] = [Number(dari), Number(sampai)];
  if (dari === '' || sampai === '' || !Number.isInteger(a) || !Number.isInteger(b)) return { galat: 'kosong' };
  if (Math.min(a, b) < 1 || Math.max(a, b) > total) return { galat: 'diLuar' };
  if (a > b) return { galat: 'terbalik' };
  return { rentang: { dari: a, sampai: b } };
}
