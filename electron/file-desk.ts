import { createWriteStream } from 'node:fs';
import { copyFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GalatKawat } from '../api/contract/index.ts';
import { type DataClient, DataError } from './data-client.ts';
import type { StoredFile } from './data-messages.ts';
import { safeFileName } from './paths.ts';

/** What comes in may be a whole register; more than this is none. */
const MAX_UPLOAD_BYTES = 4 * 1024 ** 3;

export type Received =
  | { ok: true; file: { id: string; nama: string; mime: string; ukuran: number } }
  | { ok: false; error: GalatKawat };

/** Files behind handles, as the main process passes them in and out. The data process keeps the register of handles. */
export interface FileDesk {
  /** The file of a handle, or undefined when there is none (any more). */
  find(id: string): Promise<StoredFile | undefined>;
  /** Takes in a file that a page sends. */
  receive(nama: string, mime: string, body: ReadableStream<Uint8Array> | null): Promise<Received>;
  /** Takes in a file that the user picked in the system's dialog. */
  take(source: string): Promise<Received>;
}

const refusal = (reason: string, pesan: string): Received => ({
  ok: false,
  error: { code: 'validation', reason, details: {}, pesan },
});

const tooLarge = (): Received =>
  refusal('berkas_terlalu_besar', 'Berkas lebih besar dari 4 GB, jadi tidak diterima. Pilih berkas lain.');

const unreadable = (error: unknown): Received => {
  if (error instanceof DataError) return { ok: false, error: error.error };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ENOSPC'
    ? refusal('disk_penuh', 'Ruang disk habis, berkas tidak jadi diterima. Kosongkan ruang lalu coba lagi.')
    : refusal('berkas_tidak_terbaca', 'Berkas tidak dapat dibaca sampai selesai. Periksa berkasnya lalu coba lagi.');
};

class TooLarge extends Error {}

/** Ends a stream that carries more than `limit` bytes. */
const limited = (limit: number): Transform => {
  let seen = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.byteLength;
      done(seen > limit ? new TooLarge() : null, chunk);
    },
  });
};

/** @param data the data process @param limit of a file that comes in, in bytes */
export function createFileDesk(data: Pick<DataClient, 'ask'>, limit = MAX_UPLOAD_BYTES): FileDesk {
  /** Lets `write` fill the place of a new handle; a failure leaves nothing behind. */
  async function place(nama: string, mime: string, write: (target: string) => Promise<void>): Promise<Received> {
    const safe = safeFileName(nama);
    let target: string | undefined;
    try {
      const incoming = await data.ask('createFile', { nama: safe, mime });
      target = incoming.path;
      await write(target);
      const { size } = await stat(target);
      return { ok: true, file: { id: incoming.id, nama: safe, mime, ukuran: size } };
    } catch (error) {
      if (target !== undefined) await rm(target, { force: true });
      return error instanceof TooLarge ? tooLarge() : unreadable(error);
    }
  }

  return {
    async find(id) {
      return (await data.ask('findFile', id).catch(() => null)) ?? undefined;
    },
    async receive(nama, mime, body) {
      if (!body) return refusal('berkas_kosong', 'Berkas kosong, jadi tidak ada yang diterima. Pilih berkas lain.');
      // The two kinds of web stream differ in their types only.
      const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
      const type = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(mime) ? mime : 'application/octet-stream';
      return await place(nama, type, (target) =>
        pipeline(source, limited(limit), createWriteStream(target, { mode: 0o600 })),
      );
    },
    async take(source) {
      const size = await stat(source).then(
        (info) => info.size,
        () => 0,
      );
      if (size > limit) return tooLarge();
      return await place(path.basename(source), 'application/octet-stream', (target) => copyFile(source, target));
    },
  };
}

/** Copies a file so that the target is either the whole new file or what it was before. */
export async function copyWhole(source: string, target: string): Promise<void> {
  const unfinished = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    await copyFile(source, unfinished);
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
