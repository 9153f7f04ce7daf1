import fs from 'node:fs';
import path from 'node:path';
import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSI_SKEMA, versiSkema } from '../../db/migrate.ts';
import { ID_APLIKASI } from '../../db/open.ts';
import { type RegisterUji, registerUji } from './bantu.ts';

// The structure of the file. After a wanted change run `npx vitest run tests/db/schema.test.ts -u` and read what moved in
// tests/golden/schema.sql.

let uji: RegisterUji;
let db: Database.Database;
beforeAll(async () => {
  uji = registerUji();
  db = uji.register.db;
  uji.lot([{ unit: 2 }]);
  await uji.harus('barang.ubahKondisi', { sasaran: { id: ['1'] }, ke: 'RB', tanggal: '2025-03-01', dasar: 'BA 1' });
});
afterAll(() => uji.tutup());

interface Kolom {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

const tabel = (): string[] =>
  db
    .prepare(
      "select name from pragma_table_list where type = 'table' and schema = 'main' and name not glob 'sqlite_*' order by 1",
    )
    .pluck()
    .all() as string[];

it('a new file has the structure that was agreed', async () => {
  const sql = db.prepare(
    `select sql from sqlite_schema where sql is not null and name not in (select name from pragma_table_list where type = 'shadow')
     order by case type when 'table' then 0 when 'view' then 1 when 'index' then 2 else 3 end, name`,
  );
  const isi = (sql.pluck().all() as string[]).map((s) => `${s};\n`).join('\n');
  await expect(`-- user_version ${VERSI_SKEMA}\n\n${isi}`).toMatchFileSnapshot('../golden/schema.sql');
});

it('every table is STRICT, the file says whose it is and how new', () => {
  const longgar = db
    .prepare(
      "select name from pragma_table_list where type = 'table' and schema = 'main' and strict = 0 and name not glob 'sqlite_*'",
    )
    .pluck()
    .all();
  expect(longgar).toEqual([]);
  expect(db.pragma('application_id', { simple: true })).toBe(ID_APLIKASI);
  expect(versiSkema(db)).toBe(VERSI_SKEMA);
  const nilai = (nama: string): unknown => db.pragma(nama, { simple: true });
  expect([nilai('journal_mode'), nilai('foreign_keys'), nilai('encoding')]).toEqual(['wal', 1, 'UTF-8']);
});

describe('the row types of db/schema.ts', () => {
  const sumber = fs.readFileSync(path.resolve(import.meta.dirname, '../../db/schema.ts'), 'utf8');

  /** Fields of an interface in the source, those it inherits too: `INTEGER` or `TEXT`, with `?` where it may be null. */
  function bidang(nama: string): Map<string, string> {
    const isi = new RegExp(`interface ${nama}(?: extends (\\w+))? \\{([^}]*)\\}`).exec(sumber);
    if (!isi) throw new Error(`${nama} is not in db/schema.ts`);
    const milik = [...(isi[2] ?? '').matchAll(/^\s*(?:readonly )?(\w+): ([^;]+);$/gm)].map(
      ([, kunci = '', jenis = '']) =>
        [kunci, `${/\bnumber\b/.test(jenis) ? 'INTEGER' : 'TEXT'}${/\bnull\b/.test(jenis) ? '?' : ''}`] as const,
    );
    return new Map([...(isi[1] ? bidang(isi[1]) : []), ...milik]);
  }

  const kolom = (nama: string): Map<string, string> =>
    new Map(
      (db.pragma(`table_info(${nama})`) as Kolom[]).map((k) => [
        k.name,
        `${k.type}${k.notnull === 1 || k.pk > 0 ? '' : '?'}`,
      ]),
    );

  it('name every table', () => {
    expect([...bidang('Skema').keys()].toSorted()).toEqual(tabel());
  });

  it('have the columns of the file, with their types', () => {
    const jenis = /interface Skema \{([^}]*)\}/.exec(sumber)?.[1] ?? '';
    const beda = tabel().filter((nama) => {
      const tipe = new RegExp(`\\b${nama}: (\\w+);`).exec(jenis)?.[1] ?? '';
      const urut = (peta: Map<string, string>) => JSON.stringify([...peta].toSorted(([a], [b]) => (a < b ? -1 : 1)));
      return urut(bidang(tipe)) !== urut(kolom(nama));
    });
    expect(beda).toEqual([]);
  });
});

describe('the ledger only grows', () => {
  it.each(['perintah', 'mutasi', 'mutasi_baris'])('%s takes no UPDATE and no DELETE', (nama) => {
    const [kunci] = db.prepare('select name from pragma_table_info(?) where pk = 1').pluck().all(nama) as string[];
    const tetap = expect.objectContaining({ code: 'SQLITE_CONSTRAINT_TRIGGER' });
    expect(() => db.exec(`update ${nama} set ${kunci} = ${kunci}`)).toThrow(tetap);
    for (const { name } of db.pragma(`table_info(${nama})`) as Kolom[])
      expect(() => db.exec(`update ${nama} set ${name} = ${name} where ${kunci} = 1`)).toThrow(tetap);
    expect(() => db.exec(`delete from ${nama}`)).toThrow(tetap);
    expect(() => db.exec(`delete from ${nama} where ${kunci} = 1`)).toThrow(tetap);
  });

  it('a row put in the place of another is refused too', () => {
    expect(() =>
      db.exec("insert or replace into mutasi select nomor, perintah, tanggal, jenis, 'lain', membalik from mutasi"),
    ).toThrow(/tidak dapat/);
  });
});

describe('the file itself refuses', () => {
  const ubah = (sql: string) => () => db.exec(sql);
  it.each([
    ['a negative quantity', 'update barang set unit = -1'],
    ['a negative value', 'update barang set nilai = -1'],
    ['a value beyond 2^53', 'update barang set nilai = 9007199254740992'],
    ['more units without value than units', 'update barang set unit_belum = unit + 1'],
    ['a condition nobody knows', "update barang set kondisi = 'X'"],
    ['a text for a number', "update barang set unit = 'dua'"],
    ['broken JSON', "update barang set temuan = '['"],
    [
      'a mutasi of no command',
      "insert into mutasi (nomor, perintah, tanggal, jenis, dasar) values (999, 999, '2025-01-01', 'x', 'x')",
    ],
    [
      'a line of no mutasi',
      'insert into mutasi_baris select 999, 999, barang, tanggal, sisi, golongan, kode, kondisi, komptabel, 0, 0, 0, 0, 0, 0, null from mutasi_baris limit 1',
    ],
  ])('%s', (_, sql) => {
    expect(ubah(sql)).toThrow(expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }));
  });
});
