import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../domain/galat.ts';
import { petakanGalat } from './sqliteErrors.ts';
import { migrasikan } from './migrate.ts';
import { alasanTempatDitolak } from './location.ts';

/** The register on disk, open. */
export interface Register {
  /** The connection; a new one after `tukar`. */
  readonly db: Database.Database;
  readonly berkas: string;
  tutup(): void;
  /**
   * Puts another, already verified file in place of this one and opens it. Needs the file alone.
   * @throws AppError unavailable/register_sedang_dipakai while another program has it open
   */
  tukar(kandidat: string): void;
}

export interface OpsiBuka {
  /** For reading only: no migration, no WAL switch. */
  hanyaBaca?: boolean;
  /** The file must be there already. */
  harusAda?: boolean;
}

/** Marks a SQLite file as a register of this program: the letters "BMD1". */
export const ID_APLIKASI = 0x424d4431;

const KEPALA_SQLITE = 'SQLite format 3\0';

/**
 * The compiled SQLite of the runtime. Node and new Electrons load the one that comes with better-sqlite3;
 * a runtime with an older Node-API gets the path of a copy built for it.
 */
const opsiBiner = (): { nativeBinding?: string } => {
  const jalur = process.env['INVENTARIS_BMD_NATIVE'];
  return jalur && Number(process.versions.napi) < 10 ? { nativeBinding: jalur } : {};
};

function tipeSistem(folder: string): number | undefined {
  try {
    return fs.statfsSync(folder).type;
  } catch {
    return undefined; // not offered on every system; the path alone must do
  }
}

function periksaBerkas(berkas: string, harusAda: boolean): void {
  const ada = fs.existsSync(berkas);
  if (!ada && harusAda) throw new AppError('not_found', 'register_tidak_ada', { berkas });
  if (!ada) return;
  const stat = fs.statSync(berkas);
  if (!stat.isFile()) throw new AppError('unavailable', 'bukan_register', { berkas });
  if (stat.size === 0) return;
  const kepala = Buffer.alloc(16);
  const fd = fs.openSync(berkas, 'r');
  try {
    fs.readSync(fd, kepala, 0, 16, 0);
  } finally {
    fs.closeSync(fd);
  }
  if (kepala.toString('latin1') !== KEPALA_SQLITE) throw new AppError('unavailable', 'bukan_register', { berkas });
}

function periksaId(db: Database.Database, berkas: string): void {
  const id = db.pragma('application_id', { simple: true });
  if (id === ID_APLIKASI) return;
  const isi = db.prepare('select count(*) as n from sqlite_schema').get() as { n: number };
  if (isi.n > 0) throw new AppError('unavailable', 'bukan_register', { berkas });
}

/**
 * Opens the register, making it when the file is not there, and brings its structure up to date (after a
 * backup). The only place in the program that opens a database.
 * @throws AppError bukan_register, register_lebih_baru, register_sedang_dipakai, tempat_ditolak,
 *   tidak_dapat_dibuka, tidak_dapat_ditulis, disk_penuh, register_rusak
 */
export function bukaRegister(berkas: string, opsi: OpsiBuka = {}): Register {
  const jalur = path.resolve(berkas);
  let db = bukaBerkas(jalur, opsi);
  return {
    get db() {
      return db;
    },
    berkas: jalur,
    tutup: () => void db.close(),
    tukar(kandidat) {
      try {
        // Leaving WAL takes every other connection's lock away from the file, so it proves that there is none.
        if (db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') {
          throw new AppError('unavailable', 'register_sedang_dipakai', { berkas: jalur });
        }
        db.close();
        fs.renameSync(kandidat, jalur);
      } catch (galat) {
        throw petakanGalat(galat, jalur) ?? galat;
      } finally {
        if (db.open) db.pragma('journal_mode = WAL');
        else db = bukaBerkas(jalur, opsi);
      }
    },
  };
}

function bukaBerkas(jalur: string, opsi: OpsiBuka): Database.Database {
  const folder = path.dirname(jalur);
  let db: Database.Database | undefined;
  try {
    periksaBerkas(jalur, opsi.harusAda ?? opsi.hanyaBaca ?? false);
    if (!fs.existsSync(folder)) fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const alasan = opsi.hanyaBaca ? null : alasanTempatDitolak(jalur, tipeSistem(folder));
    if (alasan) throw new AppError('rule', 'tempat_ditolak', { berkas: jalur, alasan });
    const baru = !fs.existsSync(jalur);
    db = new Database(jalur, { readonly: opsi.hanyaBaca ?? false, timeout: 5000, ...opsiBiner() });
    if (baru) fs.chmodSync(jalur, 0o600);
    periksaId(db, jalur);
    if (!opsi.hanyaBaca) {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
    }
    db.pragma('foreign_keys = ON');
    db.pragma('cache_size = -65536');
    db.pragma('temp_store = MEMORY');
    if (!opsi.hanyaBaca) {
      migrasikan(db, jalur);
      if (db.pragma('application_id', { simple: true }) !== ID_APLIKASI) db.pragma(`application_id = ${ID_APLIKASI}`);
    }
    return db;
  } catch (galat) {
    db?.close();
    throw petakanGalat(galat, jalur) ?? galat;
  }
}
