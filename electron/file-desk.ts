import { createWriteStream } from 'node:fs';
import { copyFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GalatKawat } from '../api/contract/index.ts';
import { type DataClient, DataError } from './data-client.ts';
import type { StoredFile } from './data-messages.ts';
import { safeFileName } from './paths.ts';
import { refusal } from './refusals.ts';

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
  receive(nama: string, body: ReadableStream<Uint8Array> | null): Promise<Received>;
  /** Takes in a file that the user picked in the system's dialog. */
  take(source: string): Promise<Received>;
}

const refused = (code: GalatKawat['code'], reason: string, details: Record<string, unknown> = {}): Received => ({
  ok: false,
  error: refusal(code, reason, details),
});

const tooLarge = (limit: number): Received =>
  refused('validation', 'berkas_terlalu_besar', { maksMB: Math.floor(limit / 1024 ** 2) });

const unreadable = (error: unknown, nama: string): Received => {
  if (error instanceof DataError) return { ok: false, error: error.error };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return refused('unavailable', code === 'ENOSPC' ? 'disk_penuh' : 'tidak_dapat_dibuka', { berkas: nama });
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
  async function place(nama: string, write: (target: string) => Promise<void>): Promise<Received> {
    const safe = safeFileName(nama);
    let target: string | undefined;
    try {
      const incoming = await data.ask('createFile', safe);
      target = incoming.path;
      await write(target);
      const stored = await data.ask('findFile', incoming.id);
      if (!stored) return refused('not_found', 'berkas_tidak_ada', { berkas: safe });
      const { id, nama: kept, mime, ukuran } = stored;
      return { ok: true, file: { id, nama: kept, mime, ukuran } };
    } catch (error) {
      if (target !== undefined) await rm(path.dirname(target), { recursive: true, force: true });
      return error instanceof TooLarge ? tooLarge(limit) : unreadable(error, safe);
    }
  }

  return {
    async find(id) {
      return (await data.ask('findFile', id).catch(() => null)) ?? undefined;
    },
    async receive(nama, body) {
      if (!body) return refused('validation', 'tidak_dapat_dibuka', { berkas: nama });
      // The two kinds of web stream differ in their types only.
      const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
      return await place(nama, (target) =>
        pipeline(source, limited(limit), createWriteStream(target, { mode: 0o600 })),
      );
    },
    async take(source) {
      const size = await stat(source).then(
        (info) => info.size,
        () => 0,
      );
      if (size > limit) return tooLarge(limit);
      return await place(path.basename(source), (target) => copyFile(source, target));
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
