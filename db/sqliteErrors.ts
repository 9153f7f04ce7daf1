import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/galat.ts';

const DISK_PENUH = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const TIDAK_BOLEH = new Set(['EROFS', 'EACCES', 'EPERM', 'EISDIR', 'EEXIST', 'ENOTEMPTY']);
const TIDAK_KETEMU = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** Where no block is left SQLite often speaks of an I/O error: it could not even make the files it works with. */
function isDiskPenuh(berkas: string): boolean {
  try {
    return fs.statfsSync(path.dirname(berkas)).bavail === 0;
  } catch {
    return false;
  }
}

/**
 * Turns an error of SQLite or the file system into a refusal the user can act on; null when it is not one
 * of those, and so a bug.
 */
export function petakanGalat(galat: unknown, berkas: string): AppError | null {
  if (galat instanceof AppError) return galat;
  if (!(galat instanceof Error) || !('code' in galat) || typeof galat.code !== 'string') return null;
  const kode = galat.code;
  const buat = (reason: string) => new AppError('unavailable', reason, { berkas }, { cause: galat });
  if (kode.startsWith('SQLITE_BUSY') || kode.startsWith('SQLITE_LOCKED')) return buat('register_sedang_dipakai');
  if (kode.startsWith('SQLITE_FULL') || DISK_PENUH.has(kode)) return buat('disk_penuh');
  if (kode.startsWith('SQLITE_CORRUPT')) return buat('register_rusak');
  if (kode.startsWith('SQLITE_NOTADB')) return buat('bukan_register');
  if (kode.startsWith('SQLITE_READONLY') || TIDAK_BOLEH.has(kode)) return buat('tidak_dapat_ditulis');
  if (kode.startsWith('SQLITE_CANTOPEN') || TIDAK_KETEMU.has(kode)) return buat('tidak_dapat_dibuka');
  if (kode.startsWith('SQLITE_IOERR') || kode === 'EIO')
    return buat(isDiskPenuh(berkas) ? 'disk_penuh' : 'disk_bermasalah');
  return null;
}
