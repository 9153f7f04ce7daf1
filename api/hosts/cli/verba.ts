import type { Keluaran, Masukan, NamaEntri } from '../../contract/index.ts';

/** Options of one call, as typed: texts, or true for a flag. */
export type Opsi = Readonly<Record<string, string | boolean | undefined>>;

/** What an option is: its value's name in the help, and what it says. */
export interface PetunjukOpsi {
  /** Name of the value; null for a flag. */
  readonly nilai: string | null;
  readonly arti: string;
  readonly wajib?: true;
}

/** A call of the contract that a verb makes. */
export interface Panggilan<N extends NamaEntri = NamaEntri> {
  readonly nama: N;
  readonly masukan: Masukan<N>;
}

/** What a verb can do beside building its call. */
export interface Alat {
  /** Calls an entry; a refusal ends the verb. */
  panggil<N extends NamaEntri>(nama: N, masukan: Masukan<N>): Promise<Keluaran<N>>;
  /** Moves a produced file to where the user wants it; gives its absolute path. */
  keluarkan(id: string, tujuan: string): string;
  /** Takes a file in; gives its handle. */
  masukkan(jalur: string): string;
  /** Tells the person at the terminal something beside the value, on standard error. */
  ingatkan(pesan: string): void;
}

/** Wrong use: what is wrong, in Indonesian. Exit code 2. */
export class SalahPakai extends Error {}

/** One verb of the command line. */
export interface Verba {
  readonly nama: string;
  readonly arti: string;
  /** Names of what follows the verb without `--`. */
  readonly posisi: readonly { nama: string; arti: string; wajib: boolean }[];
  readonly opsi: Readonly<Record<string, PetunjukOpsi>>;
  /** Further tables of the help: a title, then names with what they stand for. */
  readonly tabel?: readonly { judul: string; baris: readonly (readonly [string, string])[] }[];
  /** The register must be there already. */
  readonly harusAda: boolean;
  /** Runs also where the register can no longer be read: it may bring another. */
  readonly bolehRusak?: true;
  /** Gives a value, or rows page by page (`Aliran`). */
  jalankan(posisi: readonly string[], opsi: Opsi, alat: Alat): Promise<unknown>;
}
