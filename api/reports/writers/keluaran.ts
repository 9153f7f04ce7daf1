import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { OpsiTulis } from './berkasUtuh.ts';

/** A file being written by a library that does not look after errors of its stream. */
export interface Keluaran {
  readonly aliran: WriteStream;
  /** The caller's options, which also stop the work once the file can no longer be written. */
  readonly opsi: OpsiTulis;
  /** Waits until everything is on disk. @throws the error of the stream */
  selesai(): Promise<void>;
  /** Gives the file up and tells the error to report: that of the file if it has one, else `galat`. */
  batal(galat: unknown): Promise<unknown>;
}

/** Opens a file for writing. Errors of the stream are kept until `selesai` or `batal` asks for them. */
export function bukaKeluaran(path: string, opsi: OpsiTulis): Keluaran {
  const aliran = createWriteStream(path);
  let rusak: Error | null = null;
  let dilepas = false;
  aliran.on('error', (galat) => {
    // After `batal` the library may still write; what follows from that is no news.
    if (!dilepas) rusak ??= galat;
  });
  const tuntas = finished(aliran);
  tuntas.catch(() => undefined);
  return {
    aliran,
    opsi: { ...opsi, dibatalkan: () => rusak !== null || opsi.dibatalkan?.() === true },
    async selesai() {
      await tuntas;
    },
    async batal(galat) {
      dilepas = true;
      aliran.destroy();
      await tuntas.catch(() => undefined);
      return rusak ?? galat;
    },
  };
}
