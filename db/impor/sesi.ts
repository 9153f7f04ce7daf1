import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import { opsiBiner } from '../open.ts';
import { siapkan } from '../sql.ts';
import { petakanGalat } from '../sqliteErrors.ts';
import { ID_SESI, SKEMA_SESI, VERSI_SESI } from './skema.ts';

/** The staging file of an import, open. */
export interface BerkasSesi {
  readonly id: string;
  readonly db: Database.Database;
  tutup(): void;
}

const POLA_ID = /^[0-9a-f]{16}$/;

/** Folder of a register's staging files. */
export const folderSesi = (berkas: string): string => `${berkas}.impor`;

/** Path of a session; any other text than an id is nowhere. @throws AppError not_found/impor_tidak_ada */
function jalurSesi(berkas: string, id: string): string {
  if (!POLA_ID.test(id)) throw new AppError('not_found', 'impor_tidak_ada', { sesi: id.slice(0, 40) });
  return path.join(folderSesi(berkas), `${id}.db`);
}

function buka(jalur: string, opsi: Database.Options): Database.Database {
  const db = new Database(jalur, { timeout: 5000, ...opsi, ...opsiBiner() });
  db.pragma('journal_mode = WAL');
  // Lost on a power cut, an import is read again from its file; the register is another matter.
  db.pragma('synchronous = NORMAL');
  db.pragma('temp_store = MEMORY');
  return db;
}

/** Makes an empty staging file. @throws AppError unavailable/disk_penuh and the like */
export function buatSesi(berkas: string): BerkasSesi {
  const folder = folderSesi(berkas);
  const id = randomBytes(8).toString('hex');
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const jalur = jalurSesi(berkas, id);
    fs.closeSync(fs.openSync(jalur, 'wx', 0o600));
    const db = buka(jalur, {});
    db.pragma(`application_id = ${ID_SESI}`);
    db.exec(SKEMA_SESI);
    db.pragma(`user_version = ${VERSI_SESI}`);
    return { id, db, tutup: () => void db.close() };
  } catch (galat) {
    throw petakanGalat(galat, folder) ?? galat;
  }
}

/**
 * Opens the staging file of a session.
 * @throws AppError not_found/impor_tidak_ada; unavailable/impor_rusak for one that cannot be read, or not by this program
 */
export function bukaSesi(berkas: string, id: string): BerkasSesi {
  const jalur = jalurSesi(berkas, id);
  if (!fs.existsSync(jalur)) throw new AppError('not_found', 'impor_tidak_ada', { sesi: id });
  let db: Database.Database | undefined;
  try {
    db = buka(jalur, { fileMustExist: true });
    const asing =
      db.pragma('application_id', { simple: true }) !== ID_SESI ||
      db.pragma('user_version', { simple: true }) !== VERSI_SESI;
    if (asing) throw new AppError('unavailable', 'impor_rusak', { sesi: id });
    const terbuka = db;
    return { id, db: terbuka, tutup: () => void terbuka.close() };
  } catch (galat) {
    db?.close();
    throw galatSesi(galat, id);
  }
}

/** What goes wrong with a staging file is told of the import, never of the register. */
export function galatSesi(galat: unknown, id: string): unknown {
  const dikenal = petakanGalat(galat, 'impor');
  const rusak = dikenal?.reason === 'register_rusak' || dikenal?.reason === 'bukan_register';
  return rusak ? new AppError('unavailable', 'impor_rusak', { sesi: id }, { cause: galat }) : (dikenal ?? galat);
}

/** Runs work on an open staging file and closes it whatever happens. */
export function denganSesi<T>(berkas: string, id: string, kerja: (sesi: BerkasSesi) => T): T {
  const sesi = bukaSesi(berkas, id);
  try {
    return kerja(sesi);
  } catch (galat) {
    // A refusal of the work itself is not about the staging file.
    throw galat instanceof AppError ? galat : galatSesi(galat, id);
  } finally {
    sesi.tutup();
  }
}

/** Throws a session away, a damaged one too, with all that lies beside it. @throws AppError not_found/impor_tidak_ada */
export function buangSesi(berkas: string, id: string): void {
  if (!fs.existsSync(jalurSesi(berkas, id))) throw new AppError('not_found', 'impor_tidak_ada', { sesi: id });
  const folder = folderSesi(berkas);
  for (const nama of fs.readdirSync(folder))
    if (nama.startsWith(`${id}.`)) fs.rmSync(path.join(folder, nama), { force: true });
  if (fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}

/** Ids of the sessions beside a register, latest change first. */
export function daftarSesi(berkas: string): { id: string; diubah: number }[] {
  const folder = folderSesi(berkas);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .flatMap((nama) => {
      const id = nama.slice(0, -'.db'.length);
      if (!nama.endsWith('.db') || !POLA_ID.test(id)) return [];
      return [{ id, diubah: fs.statSync(path.join(folder, nama)).mtimeMs }];
    })
    .sort((a, b) => b.diubah - a.diubah);
}

/** A kept value of a session, or undefined. */
export function bacaMeta(db: Database.Database, kunci: string): unknown {
  const nilai = siapkan(db, 'select nilai from meta where kunci = ?').pluck().get(kunci) as string | undefined;
  return nilai === undefined ? undefined : (JSON.parse(nilai) as unknown);
}

/** Keeps a value of a session; undefined forgets it. */
export function tulisMeta(db: Database.Database, kunci: string, nilai: unknown): void {
  if (nilai === undefined) siapkan(db, 'delete from meta where kunci = ?').run(kunci);
  else
    siapkan(
      db,
      'insert into meta (kunci, nilai) values (?, ?) on conflict (kunci) do update set nilai = excluded.nilai',
    ).run(kunci, JSON.stringify(nilai));
}
