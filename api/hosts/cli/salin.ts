import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../domain/galat.ts';
import { petakanGalat } from '../../../db/sqliteErrors.ts';

const nyata = (jalur: string): string => (fs.existsSync(jalur) ? fs.realpathSync.native(jalur) : jalur);

/**
 * Copies a file so that the target is either the whole new file or what it was before. The open register is never
 * a target.
 * @throws AppError validation/tujuan_register; unavailable/disk_penuh, tidak_dapat_ditulis and the like
 */
export function salinUtuh(asal: string, tujuan: string, register: string): void {
  const milik = ['', '-wal', '-shm'].map((ekor) => nyata(register + ekor));
  if (milik.includes(nyata(tujuan))) throw new AppError('validation', 'tujuan_register', { berkas: tujuan });
  const sementara = `${tujuan}.sebagian`;
  try {
    fs.mkdirSync(path.dirname(tujuan), { recursive: true });
    fs.copyFileSync(asal, sementara);
    fs.renameSync(sementara, tujuan);
  } catch (galat) {
    fs.rmSync(sementara, { force: true });
    throw petakanGalat(galat, tujuan) ?? galat;
  }
}
