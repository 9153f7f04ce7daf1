import type { Kemajuan, Keluaran, Masukan, NamaEntri, Reply } from './index.ts';

export interface OpsiPanggil {
  kemajuan?: (berita: Kemajuan) => void;
  sinyal?: AbortSignal;
}

/** How a caller reaches the program: over Electron's bridge, over HTTP, or directly in tests. */
export interface Klien {
  panggil<N extends NamaEntri>(nama: N, masukan: Masukan<N>, opsi?: OpsiPanggil): Promise<Reply<Keluaran<N>>>;
  /** Another window or program wrote to the register. */
  padaPerubahan(panggil: () => void): () => void;
  /** Address of a file handle. */
  alamatBerkas(id: string): string;
  /** Hands a picked file to the program; gives its handle. */
  unggah(berkas: Blob, nama: string): Promise<string>;
}
