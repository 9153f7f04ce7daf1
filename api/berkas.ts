import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AppError } from '../domain/galat.ts';
import type { Berkas } from './contract/dasar.ts';

const MIME: Record<string, string> = {
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.db': 'application/vnd.sqlite3',
};

/** Letters that no file system forbids; the user's own text never becomes a path. */
const namaAman = (nama: string): string => nama.replace(/[^\p{L}\p{N} ._()-]/gu, '_').slice(0, 150) || 'berkas';

/**
 * Files on their way between the program and its caller. Each lies alone in a folder with an unguessable name, so
 * that worker threads and hosts share them by that name and nothing else.
 */
export class GudangBerkas {
  readonly folder: string;

  constructor(folder = fs.mkdtempSync(path.join(os.tmpdir(), 'inventaris-bmd-'))) {
    this.folder = folder;
  }

  /** A place for a new file; `pegangan` is asked once it is written. */
  buat(nama: string): { id: string; jalur: string; pegangan: () => Berkas } {
    const id = randomBytes(16).toString('hex');
    fs.mkdirSync(path.join(this.folder, id), { mode: 0o700 });
    const jalur = path.join(this.folder, id, namaAman(nama));
    return { id, jalur, pegangan: () => this.lihat(id).berkas };
  }

  /**
   * A kept file by its handle.
   * @throws AppError not_found/berkas_tidak_ada
   */
  lihat(id: string): { jalur: string; berkas: Berkas } {
    const folder = path.join(this.folder, id);
    const nama = /^[0-9a-f]{32}$/.test(id) && fs.existsSync(folder) ? fs.readdirSync(folder)[0] : undefined;
    if (nama === undefined) throw new AppError('not_found', 'berkas_tidak_ada', { berkas: id });
    const jalur = path.join(folder, nama);
    const mime = MIME[path.extname(nama).toLowerCase()] ?? 'application/octet-stream';
    return { jalur, berkas: { id, nama, mime, ukuran: fs.statSync(jalur).size } };
  }

  /** Forgets a file. */
  buang(id: string): void {
    if (/^[0-9a-f]{32}$/.test(id)) fs.rmSync(path.join(this.folder, id), { recursive: true, force: true });
  }

  /** Forgets all of them. */
  kosongkan(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
