/** Powers of ten that fit a safe integer: 10^0 to 10^15. */
export const PANGKAT: readonly number[] = Array.from({ length: 16 }, (_, k) => 10 ** k);

/** Digit of a non-negative safe integer, counted from the right; exact. */
export function digit(n: number, k: number): number {
  const p = PANGKAT[k] ?? Number.POSITIVE_INFINITY;
  return p > n ? 0 : ((n - (n % p)) / p) % 10;
}

/** How many digits a positive integer has. */
export function panjangDigit(n: number): number {
  let k = 1;
  while (k < 16 && n >= (PANGKAT[k] ?? Number.POSITIVE_INFINITY)) k += 1;
  return k;
}

/** Zeros at the end of an integer; at most 12, and 12 for zero. */
export function nolAkhir(n: number): number {
  let k = 0;
  while (k < 12 && n % (PANGKAT[k + 1] ?? 1) === 0) k += 1;
  return k;
}
