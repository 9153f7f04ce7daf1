import type { BarisMasuk, Gabungan } from '../../domain/impor/sel.ts';

export type { BarisMasuk, Gabungan, SelMasuk } from '../../domain/impor/sel.ts';

/** One sheet of a file. */
export interface LembarMasuk {
  readonly nama: string;
  /** Hidden in the program it was made with. */
  readonly tersembunyi: boolean;
  /** Rows that have a cell, in order; read once, from beginning to end. */
  baris(): AsyncIterable<BarisMasuk>;
  /** Merged ranges; known once all rows were read. */
  gabungan(): readonly Gabungan[];
}
