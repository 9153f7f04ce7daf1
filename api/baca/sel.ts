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

/** What a file turned out to be; HTML and XML that are named .xls count as xls. */
export type FormatMasuk = 'xlsx' | 'ods' | 'csv' | 'xls';

/** A file that is open for reading. Sheets are read one after another, never two at once. */
export interface BukuMasuk {
  readonly format: FormatMasuk;
  readonly lembar: readonly LembarMasuk[];
  /** What was left out or read in another way, as sentences; complete once all rows were read. */
  readonly peringatan: readonly string[];
  /** Gives the file free, also in the middle of a sheet. */
  tutup(): Promise<void>;
}

/** A part of a file that hands out rows; `gabungan` is filled while they are read. */
export interface SumberLembar {
  readonly nama: string;
  readonly tersembunyi: boolean;
  readonly gabungan: readonly Gabungan[];
  baca(): AsyncIterable<BarisMasuk>;
}

/** Names of sheets stand in sentences; Excel allows 31 letters, others more, a hostile file a million. */
const NAMA_TERPANJANG = 100;

/** The name of a sheet as it may be shown; `nomor` counts sheets from 1, for one without a name. */
export function namaLembar(mentah: string, nomor: number): string {
  // oxlint-disable-next-line no-control-regex -- these are what is left out
  const nama = mentah.replace(/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/gu, ' ').trim();
  return nama === '' ? `Lembar ${nomor}` : nama.slice(0, NAMA_TERPANJANG);
}

/** A sheet over a source of rows. */
export const jadikanLembar = (sumber: SumberLembar): LembarMasuk => ({
  nama: sumber.nama,
  tersembunyi: sumber.tersembunyi,
  baris: () => sumber.baca(),
  gabungan: () => sumber.gabungan,
});
