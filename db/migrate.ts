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
  if (versi > daftar.length)
    throw new AppError('unavailable', 'register_lebih_baru', { berkas, versi, dikenal: daftar.length });
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

/** How many of these copies stay. */
const SIMPAN = 5;

/**
 * Copies a register that is about to change, and proves the copy before anything changes.
 * @throws AppError internal/cadangan_tidak_sama
 */
function cadangkanSebelumMigrasi(db: Database, berkas: string, versi: number): void {
  const folder = path.join(path.dirname(berkas), 'cadangan');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const dasar = path.basename(berkas, path.extname(berkas));
  const cap = new Date().toISOString().replace(/[:.]/g, '-');
  const tujuan = path.join(folder, `${dasar}_${cap}_sebelum-migrasi-${versi}.db`);
  const sementara = `${tujuan}.sebagian`;
  try {
    db.prepare('vacuum into ?').run(sementara);
    fs.chmodSync(sementara, 0o600);
    if (!salinanUtuh(db, sementara)) throw new AppError('internal', 'cadangan_tidak_sama', { tujuan });
    fs.renameSync(sementara, tujuan);
  } finally {
    fs.rmSync(sementara, { force: true });
  }
  const milik = fs
    .readdirSync(folder)
    .filter((nama) => nama.startsWith(`${dasar}_`) && /_sebelum-migrasi-\d+\.db$/.test(nama));
  for (const lama of milik.sort().slice(0, -SIMPAN)) fs.rmSync(path.join(folder, lama), { force: true });
}

/** Reads the copy through: its own check, and as many commands and lots as the register has. */
function salinanUtuh(db: Database, salinan: string): boolean {
  db.prepare('attach ? as salinan').run(salinan);
  try {
    const beda = db
      .prepare(
        `select 1 where (select count(*) from salinan.perintah) < (select count(*) from main.perintah)
                     or (select count(*) from salinan.barang) < (select count(*) from main.barang)`,
      )
      .get();
    return beda === undefined && db.pragma('salinan.quick_check', { simple: true }) === 'ok';
  } finally {
    db.exec('detach salinan');
  }
}
