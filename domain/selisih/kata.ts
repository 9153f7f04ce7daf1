import { formatTanggalPendek } from '../tanggal.ts';
import { formatRupiah } from '../uang.ts';

/** Amount with its currency sign. */
export const rp = (sen: number): string => `Rp${formatRupiah(sen)}`;

export const hari = (tanggal: string): string => formatTanggalPendek(tanggal);

/** Names of a few lots, the rest as a number. */
export function sebutLot(lot: readonly { readonly nama: string; readonly id: number }[]): string {
  const depan = lot.slice(0, 3).map((l) => `${l.nama} (lot ${l.id})`);
  return lot.length > 3 ? `${depan.join(', ')} dan ${lot.length - 3} lot lain` : depan.join(', ');
}

const POSISI = [
  'sen',
  'sepuluhan sen',
  'satuan',
  'puluhan',
  'ratusan',
  'ribuan',
  'puluh ribuan',
  'ratus ribuan',
  'jutaan',
  'puluh jutaan',
  'ratus jutaan',
  'miliaran',
  'puluh miliaran',
  'ratus miliaran',
  'triliunan',
  'puluh triliunan',
];

/** Name of a digit of an amount in sen, counted from the right. */
export const posisiDigit = (k: number): string => POSISI[k] ?? `ke-${k + 1} dari kanan`;
