import { selRincian } from './selLot.ts';
import type { KolomLot } from './tabelLot.ts';

/** A column of text whose cell is that of a lot. */
export const teks = (
  key: string,
  label: string,
  lebar: number,
  isi: KolomLot['isi'],
  lain: Partial<KolomLot> = {},
): KolomLot => ({ key, label, kind: 'teks', lebar, rata: 'kiri', isi, ...lain });

/** A column of text out of the card of the golongan. */
export const rincian = (kunci: string, label: string, lebar: number, lain: Partial<KolomLot> = {}): KolomLot =>
  teks(kunci, label, lebar, (lot) => selRincian(lot, kunci), lain);
