import type { PelakuCatatan } from '../db/ledger/penulis.ts';
import type { Register } from '../db/open.ts';
import type { GudangBerkas } from './berkas.ts';
import type { Keluaran, MasukanTerurai, NamaEntri } from './contract/index.ts';

/** The clock of the program: tests set it. */
export interface Jam {
  /** Today's date where the office is, `YYYY-MM-DD`. */
  hariIni(): string;
  /** The instant, ISO 8601 in UTC. */
  sekarang(): string;
}

/** The real clock: the PC's own date, because "today" is what the person at the desk calls today. */
export const jamSistem: Jam = {
  hariIni: () => {
    const kini = new Date();
    const dua = (n: number) => String(n).padStart(2, '0');
    return `${kini.getFullYear()}-${dua(kini.getMonth() + 1)}-${dua(kini.getDate())}`;
  },
  sekarang: () => new Date().toISOString(),
};

/** What a handler works with. */
export interface Konteks {
  readonly register: Register;
  readonly pelaku: PelakuCatatan;
  readonly jam: Jam;
  readonly gudang: GudangBerkas;
  /** Tells how far a long work is. */
  kemajuan(selesai: number, total: number, tahap: string): void;
  /** True when the caller wants the work stopped. */
  dibatalkan(): boolean;
}

/** A handler of one contract entry, typed by it. */
export type Penangan<N extends NamaEntri> = (
  masukan: MasukanTerurai<N>,
  ktx: Konteks,
) => Keluaran<N> | Promise<Keluaran<N>>;

/** Handlers of some entries. */
export type KumpulanPenangan<N extends NamaEntri> = { [K in N]: Penangan<K> };
