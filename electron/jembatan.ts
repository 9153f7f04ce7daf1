import type { Amplop, Kemajuan, Reply } from '../api/contract/index.ts';

// What the page sees of the desktop, and the one channel it travels on. renderer/klien/desktop.d.ts states the same
// shapes from the page's side (it may not import this folder); tests/electron/jembatan.test.ts holds the two together.

/** Requests of the page; answered one by one. */
export const KANAL = 'inventaris';
/** News for the page; never answered. */
export const KANAL_PERISTIWA = 'inventaris:peristiwa';

/** News that a host sends without being asked. */
export type Peristiwa = ({ jenis: 'kemajuan' } & Kemajuan) | { jenis: 'perubahan' };

/** `window.api`. */
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

export type HasilTindakan = { ok: true } | { ok: false; pesan: string };

export type JenisFolder = 'register' | 'cadangan' | 'simpanan';

/** `window.desktop`: native effects. Files are named by handle; no path goes from the page to the system. */
export interface JembatanDesktop {
  /** System's file picker; the handle of a file the program has taken in, or null when cancelled. */
  pilihBerkas(jenis: 'cadangan' | 'impor'): Promise<{ id: string; nama: string } | null>;
  /** System's save dialog; `lokasi` only says where the file went. */
  simpanBerkas(handleId: string, namaUsulan: string): Promise<{ disimpan: boolean; lokasi?: string }>;
  cetak(handleId: string, pilihan: PilihanCetak): Promise<HasilTindakan>;
  daftarPencetak(): Promise<Pencetak[]>;
  bukaDiPembacaPdf(handleId: string): Promise<HasilTindakan>;
  /** Opens a saved file where the user put it, in the system's program for it: xlsx, csv or pdf only. */
  bukaBerkas(handleId: string): Promise<HasilTindakan>;
  /** Shows the last saved file, the backups or the register's folder in the system's file manager. */
  bukaFolder(jenis: JenisFolder): Promise<void>;
  versi(): Promise<string>;
}
