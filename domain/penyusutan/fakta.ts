import type { Semester } from '../tanggal.ts';
import type { SumberMasa, TanggalPerolehan } from './aturan.ts';

/** How a lot's schedule goes on elsewhere: the base and life it had reached. Months throughout. */
export interface Lanjutan {
  /** Base that is being spread, and over how many months. */
  readonly dasarSen: number;
  readonly masaBulan: number;
  readonly sisaBulan: number;
  /** Life used up since acquisition. */
  readonly berlaluBulan: number;
  /** Full life that a capitalisation may not go beyond. */
  readonly penuhBulan: number;
  /** Where that life came from; one decided for the lot stays decided. */
  readonly sumber: SumberMasa | null;
}

/**
 * Akumulasi a lot brings along. What is left of its value is spread over the remaining life: that of the table
 * less the time since acquisition, or `sisaBulan` where the papers say so (transfer in). A part of a split
 * lot goes on with its share of the very base (`lanjutan`).
 */
export type AkumulasiBawaan =
  | { readonly sen: number; readonly sisaBulan?: number }
  | { readonly sen: number; readonly lanjutan: Lanjutan };

/** A lot comes into the register. */
export interface FaktaMasuk {
  /** Effective date of the entry. */
  readonly tanggal: string;
  /** When the goods were acquired; null when nobody knows. */
  readonly perolehan: TanggalPerolehan | null;
  readonly kode: string;
  /** Sen; null while no value has been filled in. */
  readonly nilaiSen: number | null;
  /** null: not given, so it is computed from acquisition on and marked *dihitung*. */
  readonly akumulasi: AkumulasiBawaan | null;
  /**
   * Last semester that is over when the lot comes in: its charge is in the akumulasi already. For a saldo awal
   * at the close of 31-12-2024 it is 2024-2; without it, the semester before that of `tanggal`.
   */
  readonly tercakup?: Semester;
  /** At acquisition; `intra` when left out. */
  readonly komptabel?: 'intra' | 'ekstra';
}

/** A value completed or corrected, by `deltaSen`: the schedule is what it would have been from the start. */
export interface FaktaNilai {
  readonly jenis: 'nilai';
  readonly tanggal: string;
  readonly deltaSen: number;
}

/** Later spending that adds to the value: new base and longer life from its own semester on. */
export interface FaktaKapitalisasi {
  readonly jenis: 'kapitalisasi';
  readonly tanggal: string;
  readonly nilaiSen: number;
}

/**
 * Another code. `koreksi`: the old one was wrong, the history is recomputed with the right life. `golongan`:
 * the goods became something else on that date. A move to 1.5.4 is of the second kind whatever it says.
 */
export interface FaktaKode {
  readonly jenis: 'kode';
  readonly tanggal: string;
  readonly kode: string;
  readonly sebab: 'koreksi' | 'golongan';
}

/** Units leave (split, transfer out, write-off of a part) with their value and akumulasi. */
export interface FaktaSebagian {
  readonly jenis: 'sebagian';
  readonly tanggal: string;
  readonly nilaiSen: number;
  /**
   * As booked, null when unknown. It holds when only rounding parts it from the share of what the schedule has
   * reached; otherwise that share leaves (the books may not have been posted or corrected up to that day).
   */
  readonly akumulasiSen: number | null;
}

/** Another lot is merged into this one. */
export interface FaktaGabung {
  readonly jenis: 'gabung';
  readonly tanggal: string;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  /** Where the other lot's schedule stood; null when it had none. */
  readonly lanjutan: Lanjutan | null;
}

/** The useful life of this lot is set anew; what is left of the value is spread over what is left of it. */
export interface FaktaMasa {
  readonly jenis: 'masa';
  readonly tanggal: string;
  /** Whole life in years, counted from acquisition. */
  readonly tahun: number;
}

/** The lot leaves the register (`lepas`), or a write-off is cancelled and it is back (`pulih`). */
export interface FaktaLepas {
  readonly jenis: 'lepas' | 'pulih';
  readonly tanggal: string;
}

export type FaktaPerubahan =
  | FaktaNilai
  | FaktaKapitalisasi
  | FaktaKode
  | FaktaSebagian
  | FaktaGabung
  | FaktaMasa
  | FaktaLepas;

/** The money life of one lot: how it came in, and what happened to it, in the order of replay. */
export interface RiwayatSusut {
  readonly masuk: FaktaMasuk;
  readonly perubahan: readonly FaktaPerubahan[];
}
