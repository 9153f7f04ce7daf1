import type { BarangRingkas, Sasaran } from '../../../api/contract/barang.ts';

/** What a dialog or a key is about: one lot, or several. */
export interface SasaranLot {
  readonly sasaran: Sasaran;
  readonly banyak: number;
  /** The lot where it is exactly one and is known. */
  readonly lot: Pick<BarangRingkas, 'id' | 'namaBarang' | 'jumlah' | 'satuan' | 'kondisi'> | null;
  /** Rows of the selection that are known here: their present condition can be told. */
  readonly dikenal: readonly Pick<BarangRingkas, 'kondisi' | 'jumlah'>[];
}
