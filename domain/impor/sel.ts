/**
 * A cell as a foreign spreadsheet has it; null where it is empty. `n` holds a plain decimal text without exponent, as exact
 * as the file wrote it, never a float; `d` a day `YYYY-MM-DD`; `b` `1` or `0`; `e` an error such as `#REF!`. Formulas are
 * their cached results.
 */
export type SelMasuk = readonly ['t' | 'n' | 'd' | 'b' | 'e', string] | null;

/** One row: its number in the sheet, from 1, and its cells from column A on, without the empty ones at the end. */
export interface BarisMasuk {
  readonly nomor: number;
  readonly sel: readonly SelMasuk[];
}

/** A merged range, from 1, both ends included. */
export interface Gabungan {
  readonly barisDari: number;
  readonly barisSampai: number;
  readonly kolomDari: number;
  readonly kolomSampai: number;
}
