import fs from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '../domain/galat.ts';
import { MIGRASI, type Migrasi } from './migrations/index.ts';

/** The structure this program knows. */
export const VERSI_SKEMA = MIGRASI.length;

/** Structure version of an open file. */
export const versiSkema = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/**
 * Brings a file to the present structure, each step in its own transaction; a failing step leaves the file
 * as it was before that step and stops. An existing register is copied beside itself first.
 * @throws AppError unavailable/register_lebih_baru when a newer program made the file
 */
export function migrasikan(db: Database, berkas: string, daftar: readonly Migrasi[] = MIGRASI): void {
  const versi = versiSkema(db);
  if (versi > daftar.length) throw new AppError('unavailable', 'register_lebih_baru', { berkas, versi, dikenal: daftar.length });
  const kurang = daftar.filter((m) => m.id > versi);
  if (kurang.length === 0) return;
  if (versi > 0) cadangkanSebelumMigrasi(db, berkas, versi);
  db.pragma('foreign_keys = OFF');
  try {
    for (const migrasi of kurang) {
      db.transaction(() => {
        // Another process may have been faster between our look and our lock.
        if (versiSkema(db) >= migrasi.id) return;
        db.exec(migrasi.sql);
        const putus = db.pragma('foreign_key_check') as unknown[];
        if (putus.length > 0) throw new Error(`migration ${migrasi.id} breaks ${putus.length} references`);
        db.pragma(`user_version = ${migrasi.id}`);
      }).immediate();
    }
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function cadangkanSebelumMigrasi(db: Database, berkas: string, versi: number): void {
  const folder = path.join(path.dirname(berkas), 'cadangan');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const cap = new Date().toISOString().replace(/[:.]/g, '-');
  const tujuan = path.join(folder, `${path.basename(berkas, path.extname(berkas))}_${cap}_sebelum-migrasi-${versi}.db`);
  db.prepare('vacuum into ?').run(tujuan);
  fs.chmodSync(tujuan, 0o600);
}
