import type { Kolom } from './document.ts';

/** A summed column of amounts whose figures below zero stand in parentheses: akumulasi, balances that net it. */
export const kolomKurung = (key: string, label: string, lebar: number, grup?: string): Kolom => ({
  key,
  label,
  ...(grup !== undefined && { grup }),
  kind: 'rupiah',
  kurung: true,
  lebar,
  rata: 'kanan',
  total: true,
});
