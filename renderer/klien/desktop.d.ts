import type { Amplop, Kemajuan, Reply } from '../../api/contract/index.ts';

/** News that a host sends without being asked. */
export type Peristiwa = ({ jenis: 'kemajuan' } & Kemajuan) | { jenis: 'perubahan' };

/** What the preload exposes as `window.api`. */
export interface JembatanApi {
  call(amplop: Amplop): Promise<Reply<unknown>>;
  batal(kunci: string): Promise<void>;
  /** Returns the function that stops listening. */
  padaPeristiwa(terima: (peristiwa: Peristiwa) => void): () => void;
}

export interface Pencetak {
  nama: string;
  utama: boolean;
}

export interface PilihanCetak {
  pencetak: string;
  salinan: number;
  kertas: { ukuran: 'A4' | 'F4' | 'A3'; orientasi: 'tegak' | 'mendatar' };
  /** Pages from 1, both included; all when left out. */
  halaman?: { dari: number; sampai: number } | undefined;
}

/** What the preload exposes as `window.desktop`: exists only in the Electron window. */
export interface JembatanDesktop {
  /** Opens the system's file picker; gives the handle of a file the program has taken in, or null. */
  pilihBerkas(jenis: 'cadangan' | 'impor'): Promise<{ id: string; nama: string } | null>;
  /** Opens the system's save dialog; `lokasi` only says where it went. */
  simpanBerkas(handleId: string, namaUsulan: string): Promise<{ disimpan: boolean; lokasi?: string }>;
  cetak(handleId: string, pilihan: PilihanCetak): Promise<{ ok: true } | { ok: false; pesan: string }>;
  daftarPencetak(): Promise<Pencetak[]>;
  bukaDiPembacaPdf(handleId: string): Promise<{ ok: true } | { ok: false; pesan: string }>;
  /** Opens a saved file where the user put it, in the system's program for it: xlsx, csv or pdf only. */
  bukaBerkas(handleId: string): Promise<{ ok: true } | { ok: false; pesan: string }>;
  /** Shows the last saved file or the register's folder in the system's file manager. */
  bukaFolder(jenis: 'register' | 'cadangan' | 'simpanan'): Promise<void>;
  versi(): Promise<string>;
}

declare global {
  interface Window {
    readonly api?: JembatanApi;
    readonly desktop?: JembatanDesktop;
  }
}
