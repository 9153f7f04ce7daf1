import type { Kepala } from '../../domain/impor/kepala.ts';
import type { Pengenalan } from '../../domain/impor/lembar.ts';
import type { LembarImpor } from '../contract/impor.ts';

/** What a user chose for a sheet; absent: what the program proposed. Keyed by column number. */
export interface PilihanLembar {
  readonly ikut?: boolean;
  readonly kepalaDari?: number | null;
  readonly kepalaSampai?: number | null;
  readonly kolom?: Readonly<Record<number, string | null>>;
  readonly gaya?: Readonly<Record<number, string>>;
}

/** A sheet with its proposal, the user's choices applied; kept in the staging file. */
export interface Susunan extends Omit<LembarImpor, 'nomor' | 'nama' | 'tersembunyi' | 'baris'> {
  readonly pilihan: PilihanLembar;
  readonly kepala: Kepala | null;
  /** What the program takes the sheet for. */
  readonly kenal: Pengenalan;
}
