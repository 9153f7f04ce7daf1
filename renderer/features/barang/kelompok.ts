import type { Kondisi } from '../../../domain/kondisi.ts';

/** How many lots and units stand in one condition now. */
export interface Kelompok {
  readonly kondisi: Kondisi | null;
  readonly lot: number;
  readonly unit: number;
}

/** Counts lots by their condition, in the order B, KB, RB, none. */
export function kelompokkan(barang: readonly { kondisi: Kondisi | null; jumlah: number }[]): Kelompok[] {
  return ([null, 'B', 'KB', 'RB'] as const).flatMap((kondisi) => {
    const ini = barang.filter((b) => b.kondisi === kondisi);
    return ini.length === 0 ? [] : [{ kondisi, lot: ini.length, unit: ini.reduce((n, b) => n + b.jumlah, 0) }];
  });
}
