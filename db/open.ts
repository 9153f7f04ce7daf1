import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../domain/galat.ts';
import { petakanGalat } from './sqliteErrors.ts';
import { migrasikan } from './migrate.ts';
import { alasanTempatDitolak } from './location.ts';
import { sisihkanRegister, type TempatLama } from './sisihan.ts';

/** A connection to the register, for layers that pass it on and never query it themselves. */
export type Koneksi = Database.Database;

/** The register on disk, open. */
export interface Register {
  /** The connection; a new one after `tukar`. @throws AppError why it cannot be opened, for one that cannot */
  readonly db: Koneksi;
  readonly berkas: string;
  /** False once closed, and while it cannot be opened. */
  readonly terbuka: boolean;
  tutup(): void;
  /**
   * Puts another, already verified file in place of this one and opens it. Needs the file alone. Gives where the old one
   * went: it is kept beside the register when `sisihkan`, the instant for its name, is given, and always when it could not
   * be opened.
   * @throws AppError unavailable/register_sedang_dipakai while another program has it open
   */
  tukar(kandidat: string, sisihkan?: string): string | null;
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
export const opsiBiner = (): { nativeBinding?: string } => {
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
  if (stat.size === 0) {
    // Where a register is expected, an empty file is what is left of one, or something else altogether.
    if (harusAda) throw new AppError('unavailable', 'bukan_register', { berkas });
    return;
  }
  const kepala = Buffer.alloc(16);
  const fd = fs.openSync(berkas, 'r');
  try {
    fs.readSync(fd, kepala, 0, 16, 0);
  } finally {
    fs.closeSync(fd);
  }
  if (kepala.toString('latin1') !== KEPALA_SQLITE) throw new AppError('unavailable', 'bukan_register', { berkas });
}

/** True for a register; false for a database that nobody has used yet. @throws AppError unavailable/bukan_register */
function isRegister(db: Database.Database, berkas: string, harusAda: boolean): boolean {
  const id = db.pragma('application_id', { simple: true });
  if (id === ID_APLIKASI) return true;
  const isi = db.prepare('select count(*) as n from sqlite_schema').get() as { n: number };
  if (id !== 0 || isi.n > 0 || harusAda)
    throw new AppError('unavailable', 'bukan_register', { berkas, programLain: id !== 0 || isi.n > 0 });
  return false;
}

/** The nearest folder of a path that is there already. */
function folderTerdekat(folder: string): string {
  const induk = path.dirname(folder);
  return fs.existsSync(folder) || induk === folder ? folder : folderTerdekat(induk);
}

/** @throws AppError rule/tempat_ditolak; a link or a mapped drive does not hide where the file would lie */
function periksaTempat(jalur: string): void {
  const ada = folderTerdekat(path.dirname(jalur));
  const nyata = path.join(fs.realpathSync.native(ada), path.relative(ada, jalur));
  const alasan = alasanTempatDitolak(jalur) ?? alasanTempatDitolak(nyata, tipeSistem(ada));
  if (alasan) throw new AppError('rule', 'tempat_ditolak', { berkas: jalur, alasan });
}

/** Makes an empty file for its user alone; false when it is there already. */
function buatBerkas(jalur: string): boolean {
  try {
    fs.mkdirSync(path.dirname(jalur), { recursive: true, mode: 0o700 });
    fs.closeSync(fs.openSync(jalur, 'wx', 0o600));
    return true;
  } catch (galat) {
    if (galat instanceof Error && 'code' in galat && galat.code === 'EEXIST' && fs.existsSync(jalur)) return false;
    throw galat;
  }
}

/** What a register that could not be made leaves on the disk. */
function buangSisa(jalur: string): void {
  for (const ekor of ['', '-wal', '-shm', '-journal']) fs.rmSync(jalur + ekor, { force: true });
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
    get terbuka() {
      return db.open;
    },
    tutup: () => void db.close(),
    tukar(kandidat, sisihkan) {
      let lama: TempatLama | null = null;
      try {
        if (!lepaskan(db, sisihkan !== undefined))
          throw new AppError('unavailable', 'register_sedang_dipakai', { berkas: jalur });
        db.close();
        if (sisihkan !== undefined) lama = sisihkanRegister(jalur, sisihkan);
        fs.renameSync(kandidat, jalur);
        return lama?.jalur ?? null;
      } catch (galat) {
        lama?.kembalikan();
        throw petakanGalat(galat, jalur) ?? galat;
      } finally {
        if (db.open) db.pragma('journal_mode = WAL');
        else db = bukaBerkas(jalur, opsi);
      }
    },
  };
}

/**
 * Leaves WAL, which takes every other connection's lock away from the file and so proves that there is none. Where the
 * file is too damaged for that, `rusakBoleh` lets it go all the same.
 */
function lepaskan(db: Database.Database, rusakBoleh: boolean): boolean {
  try {
    return db.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
  } catch (galat) {
    if (rusakBoleh && petakanGalat(galat, '')?.reason === 'register_rusak') return true;
    throw galat;
  }
}

function bukaBerkas(jalur: string, opsi: OpsiBuka): Database.Database {
  const hanyaBaca = opsi.hanyaBaca ?? false;
  const harusAda = opsi.harusAda ?? hanyaBaca;
  let db: Database.Database | undefined;
  let baru = false;
  try {
    periksaBerkas(jalur, harusAda);
    if (!hanyaBaca) {
      periksaTempat(jalur);
      baru = buatBerkas(jalur);
    }
    db = new Database(jalur, { readonly: hanyaBaca, timeout: 5000, ...opsiBiner() });
    // Marked before it holds anything: a register whose making was interrupted is still known as one.
    if (!isRegister(db, jalur, harusAda) && !hanyaBaca) db.pragma(`application_id = ${ID_APLIKASI}`);
    if (!hanyaBaca) {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
    }
    db.pragma('foreign_keys = ON');
    // Without this a REPLACE would slip past the triggers that keep the ledger's rows.
    db.pragma('recursive_triggers = ON');
    db.pragma('cache_size = -65536');
    db.pragma('temp_store = MEMORY');
    if (!hanyaBaca) migrasikan(db, jalur);
    return db;
  } catch (galat) {
    db?.close();
    const ditolak = petakanGalat(galat, jalur) ?? galat;
    // Another program that made it at the same moment keeps it.
    if (baru && !(ditolak instanceof AppError && ditolak.reason === 'register_sedang_dipakai')) buangSisa(jalur);
    throw ditolak;
  }
}
