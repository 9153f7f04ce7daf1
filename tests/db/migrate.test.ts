import fs from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrasikan, VERSI_SKEMA, versiSkema } from '../../db/migrate.ts';
import { MIGRASI, type Migrasi } from '../../db/migrations/index.ts';
import { bukaRegister } from '../../db/open.ts';
import { periksaRegister } from '../../db/periksa.ts';
import { type RegisterUji, registerUji } from './bantu.ts';

let uji: RegisterUji;
beforeEach(() => {
  uji = registerUji();
  uji.lot([{ unit: 3 }, { unit: 1, nilai: 500 }]);
});
afterEach(() => uji.tutup());

const langkah = (sql: string, id = VERSI_SKEMA + 1): Migrasi => ({ id, nama: `uji-${id}`, sql });
const skema = (db: Database.Database): unknown =>
  db.prepare('select type, name, sql from sqlite_schema order by 1, 2').all();
const salinan = (): string[] => {
  const folder = path.join(uji.folder, 'cadangan');
  return fs.existsSync(folder) ? fs.readdirSync(folder).toSorted() : [];
};
const jalankan = (...daftar: Migrasi[]): void =>
  migrasikan(uji.register.db, uji.register.berkas, [...MIGRASI, ...daftar]);

it('the steps are numbered from 1 without a gap', () => {
  expect(MIGRASI.map((m) => m.id)).toEqual(MIGRASI.map((_, i) => i + 1));
});

describe('a step', () => {
  it('is done once, after a copy that was proved', () => {
    jalankan(langkah('create table baru (n integer) strict; insert into baru values (1)'));
    expect(versiSkema(uji.register.db)).toBe(VERSI_SKEMA + 1);
    expect(salinan()).toEqual([expect.stringMatching(new RegExp(`^uji_.*_sebelum-migrasi-${VERSI_SKEMA}\\.db$`))]);
    jalankan(langkah('create table baru (n integer) strict'));
    expect(salinan()).toHaveLength(1);
    const [nama = ''] = salinan();
    const lama = bukaRegister(path.join(uji.folder, 'cadangan', nama), { hanyaBaca: true });
    expect([versiSkema(lama.db), periksaLot(lama.db)]).toEqual([VERSI_SKEMA, 2]);
    lama.tutup();
    if (process.platform !== 'win32') expect(fs.statSync(path.join(uji.folder, 'cadangan', nama)).mode & 0o077).toBe(0);
  });

  it('that fails half-way leaves the file as it was, and those before it stay', () => {
    const { db } = uji.register;
    const sebelum = skema(db);
    const rusak = langkah('create table baru (n integer) strict; insert into tidak_ada values (1)');
    expect(() => jalankan(rusak)).toThrow(/tidak_ada/);
    expect([skema(db), versiSkema(db), db.inTransaction]).toEqual([sebelum, VERSI_SKEMA, false]);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(salinan()).toHaveLength(1);

    expect(() =>
      jalankan(langkah('create table satu (n integer) strict'), langkah('create tabel dua', VERSI_SKEMA + 2)),
    ).toThrow(/syntax/);
    expect(versiSkema(db)).toBe(VERSI_SKEMA + 1);
    expect(db.prepare("select name from sqlite_schema where name in ('satu', 'dua')").pluck().all()).toEqual(['satu']);
    expect(periksaRegister(db).sah).toBe(true);
  });

  it('that breaks a reference between tables is not kept', () => {
    const { db } = uji.register;
    const sebelum = skema(db);
    expect(() =>
      jalankan(
        langkah('create table anak (n integer references perintah (nomor)) strict; insert into anak values (77)'),
      ),
    ).toThrow(/1 references/);
    expect([skema(db), versiSkema(db)]).toEqual([sebelum, VERSI_SKEMA]);
  });

  it('is not begun when there is no room for the copy', () => {
    const { db, berkas } = uji.register;
    fs.writeFileSync(path.join(uji.folder, 'cadangan'), 'a file where the folder should be');
    const sebelum = skema(db);
    expect(() => migrasikan(db, berkas, [...MIGRASI, langkah('create table baru (n integer) strict')])).toThrow(
      /EEXIST|ENOTDIR/,
    );
    expect([skema(db), versiSkema(db)]).toEqual([sebelum, VERSI_SKEMA]);
  });
});

it('of the copies the last five stay, and nothing unfinished lies about', () => {
  const { db, berkas } = uji.register;
  const daftar: Migrasi[] = [...MIGRASI];
  for (let i = 1; i <= 7; i += 1) {
    daftar.push(langkah(`create table t${i} (n integer) strict`, VERSI_SKEMA + i));
    migrasikan(db, berkas, daftar);
  }
  const versi = salinan().map((nama) => Number(/-(\d+)\.db$/.exec(nama)?.[1]));
  expect(versi.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6].map((n) => VERSI_SKEMA + n));
});

it('a file of a newer program is refused and not touched', () => {
  const { db, berkas } = uji.register;
  db.pragma(`user_version = ${VERSI_SKEMA + 1}`);
  db.pragma('wal_checkpoint(TRUNCATE)');
  const sebelum = fs.readFileSync(berkas);
  const ditolak = expect.objectContaining({
    code: 'unavailable',
    reason: 'register_lebih_baru',
    details: expect.objectContaining({ versi: VERSI_SKEMA + 1, dikenal: VERSI_SKEMA }),
  });
  expect(() => bukaRegister(berkas)).toThrow(ditolak);
  expect(fs.readFileSync(berkas).equals(sebelum)).toBe(true);
  expect(salinan()).toEqual([]);
});

const periksaLot = (db: Database.Database): number => Number(db.prepare('select count(*) from barang').pluck().get());
