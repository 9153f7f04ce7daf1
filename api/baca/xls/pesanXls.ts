import type { Gabungan, SelMasuk } from '../sel.ts';
import type { Sandi } from '../csv/sandi.ts';

// What goes between the program and the worker that reads old xls files.

/** What the worker is started with. */
export interface DataXls {
  readonly jalur: string;
  /** Encoding of a file that is text (HTML, XML); null for one in binary. */
  readonly sandi: Sandi | null;
}

export interface LembarXls {
  readonly nama: string;
  readonly tersembunyi: boolean;
  readonly banyakBaris: number;
  readonly gabungan: readonly Gabungan[];
}

/** Asks for rows of a sheet from one on. */
export interface PermintaanXls {
  readonly lembar: number;
  /** Row to begin with, from 0. */
  readonly dari: number;
}

export type JawabanXls =
  | { readonly jenis: 'buku'; readonly lembar: readonly LembarXls[]; readonly makro: boolean }
  /** Rows as they are, empty ones null; `lanjut` is where to go on, null at the end. */
  | { readonly jenis: 'baris'; readonly baris: readonly (SelMasuk[] | null)[]; readonly lanjut: number | null }
  | { readonly jenis: 'galat'; readonly terkunci: boolean; readonly pesan: string };
