import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll } from 'vitest';
import type { Reply } from '../../api/contract/index.ts';
import { jalankanCli } from '../../api/hosts/cli.ts';
import { bukaLayanan } from '../../api/hosts/layanan.ts';
import type { Jam } from '../../api/konteks.ts';

export const AKAR = path.resolve(import.meta.dirname, '../..');
export const ANI = { nama: 'Ani', peran: 'Pengurus Barang' };

/** A clock that stands. */
export const jamTetap = (hariIni: string): Jam => ({
  hariIni: () => hariIni,
  sekarang: () => `${hariIni}T02:03:04.000Z`,
});

const akarUji = fs.mkdtempSync(path.join(os.tmpdir(), 'bmd-api-'));
afterAll(() => fs.rmSync(akarUji, { recursive: true, force: true, maxRetries: 3 }));

/** A folder of its own that is thrown away after the file's tests. */
export const folderUji = (): string => fs.mkdtempSync(path.join(akarUji, 'f-'));

let contoh: Promise<string> | undefined;

async function buatContoh(): Promise<string> {
  const berkas = path.join(folderUji(), 'contoh.db');
  const layanan = bukaLayanan({ berkas, jobDiSini: true });
  const jawaban = await layanan.panggil({ name: 'register.siapkan', input: { contoh: 'renstra' }, pelaku: ANI });
  await layanan.tutup();
  if (!jawaban.ok) throw new Error(jawaban.error.pesan);
  return berkas;
}

/** A copy of the Renstra register in a folder of its own; it is loaded once per file. */
export async function renstraUji(nama = 'inventaris.db'): Promise<string> {
  const berkas = path.join(folderUji(), nama);
  fs.copyFileSync(await (contoh ??= buatContoh()), berkas);
  return berkas;
}

export interface JalanCli {
  readonly kode: number;
  readonly out: string;
  readonly err: string;
}

/** One run of the command line in this process. */
export async function cli(...argumen: string[]): Promise<JalanCli> {
  const [out, err]: [string[], string[]] = [[], []];
  const kode = await jalankanCli(argumen, { out: (t) => void out.push(`${t}\n`), err: (t) => void err.push(`${t}\n`) });
  return { kode, out: out.join(''), err: err.join('') };
}

/** The one Reply that `--json` prints. @throws when anything else is on standard output */
export const replyDari = ({ out }: JalanCli): Reply<unknown> => JSON.parse(out) as Reply<unknown>;

/** A run with `--json`. */
export async function cliJson(...argumen: string[]): Promise<{ kode: number; reply: Reply<unknown>; err: string }> {
  const jalan = await cli(...argumen, '--json');
  return { kode: jalan.kode, reply: replyDari(jalan), err: jalan.err };
}

/** Value of a run that must succeed. */
export async function cliNilai<T = unknown>(...argumen: string[]): Promise<T> {
  const { kode, reply } = await cliJson(...argumen);
  if (kode !== 0 || !reply.ok) throw new Error(`${argumen.join(' ')}: ${kode} ${JSON.stringify(reply)}`);
  return reply.value as T; // the test says what it expects
}

/** A program in a process of its own. */
export function anak(
  program: string,
  argumen: readonly string[],
  opsi: { env?: NodeJS.ProcessEnv } = {},
): Promise<JalanCli> {
  return new Promise((selesai) => {
    const pilihan = { cwd: AKAR, env: { ...process.env, ...opsi.env }, maxBuffer: 64 * 1024 ** 2 };
    execFile(program, [...argumen], pilihan, (galat, out, err) => {
      selesai({ kode: galat === null ? 0 : typeof galat.code === 'number' ? galat.code : -1, out, err });
    });
  });
}

/** The command line in a process of its own. */
export const anakCli = (...argumen: string[]): Promise<JalanCli> =>
  anak(process.execPath, ['api/hosts/cli.ts', ...argumen]);

const PEMEGANG = `
  const Database = require('better-sqlite3');
  const db = new Database(process.argv[1]);
  db.exec(process.argv[2]);
  process.stdout.write('siap');
  process.stdin.on('data', () => process.exit(0)).resume();
`;

/** Another program that has the file open and ran `sql` on it. Gives the function that ends it. */
export async function programLain(berkas: string, sql: string): Promise<() => Promise<void>> {
  const proses = spawn(process.execPath, ['-e', PEMEGANG, berkas, sql], {
    cwd: AKAR,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(proses.stdout, 'data');
  return async () => {
    const selesai = once(proses, 'exit');
    proses.stdin.end('x');
    await selesai;
  };
}

/** Fingerprint of all rows of a register but the catalogue's. */
export function jejak(berkas: string): string {
  const db = new Database(berkas, { readonly: true });
  try {
    const hash = createHash('sha256');
    for (const tabel of ['perintah', 'mutasi', 'mutasi_baris', 'barang', 'saldo', 'rujukan', 'perintah_lewat']) {
      hash.update(`${tabel}\n`);
      for (const baris of db.prepare(`select * from ${tabel} order by 1, 2`).raw().iterate())
        hash.update(JSON.stringify(baris));
    }
    return hash.digest('hex');
  } finally {
    db.close();
  }
}

/** Fingerprint of a file's bytes. */
export const jejakBerkas = (berkas: string): string =>
  createHash('sha256').update(fs.readFileSync(berkas)).digest('hex');
