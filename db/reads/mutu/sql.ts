/**
 * How a rule of the checks is asked of the file. Pieces of SQL speak of a lot as `b`; a named parameter is one of
 * `Patokan`. The text of a finding is built from what it is about only, never from the day it is asked on: a mark
 * holds as long as the text stays the same.
 */
export type SqlAturan =
  /** Tells of a lot by itself: all such rules are counted in one pass over the register. */
  | { readonly syarat: string; readonly pesan: string }
  /**
   * Needs more than the lot: a SELECT of `id` and `pesan`, one row for each finding. `hanya` narrows what it looks at
   * to what concerns one lot (`:barang`); it is `true` when all lots are asked about.
   */
  | { readonly antar: (hanya: string) => string; readonly hanya: string };

/** A column of the lot that is asked about. */
export const milikLot = (kolom: string): string => `(select x.${kolom} from barang x where x.id = :barang)`;

/** True where a text is missing or blank. */
export const kosong = (kolom: string): string => `(${kolom} is null or trim(${kolom}) = '')`;

/** A field of the lot's card. */
export const rincian = (kunci: string): string => `(b.lain ->> '$.rincian.${kunci}')`;

/** True where a field of the lot's card is missing; most lots have no card at all, which is seen without reading it. */
export const tanpaRincian = (kunci: string): string => `(b.lain = '{}' or coalesce(trim${rincian(kunci)}, '') = '')`;

/** True for codes below a prefix of whole levels. */
export const awalan = (kode: string): string => `(b.kode_barang between '${kode}.' and '${kode}/')`;

export const golongan = (...huruf: string[]): string =>
  huruf.length === 1 ? `b.golongan = '${huruf[0]}'` : `b.golongan in (${huruf.map((h) => `'${h}'`).join(', ')})`;

/** A date as people write it, `dd-mm-yyyy`. */
export const tanggal = (kolom: string): string =>
  `substr(${kolom}, 9, 2) || '-' || substr(${kolom}, 6, 2) || '-' || substr(${kolom}, 1, 4)`;

/** True for codes in a list that the caller worked out from the codes in use. */
export const kodeDalam = (parameter: 'asing' | 'diragukan' | 'susut' | 'tanpaMasa'): string =>
  `b.kode_barang in (select value from json_each(:${parameter}))`;

/** Text of SQL for a constant. */
export const kata = (teks: string): string => `'${teks.replaceAll("'", "''")}'`;
