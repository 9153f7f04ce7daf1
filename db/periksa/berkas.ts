import type { Database } from 'better-sqlite3';
import { MIGRASI } from '../migrations/index.ts';
import { hashKatalog, RUJUKAN_KATALOG } from '../reads/kode.ts';
import type { Catatan } from './catatan.ts';

/** SQLite's own check, and that no reference between tables leads nowhere. */
export function periksaSqlite(db: Database, catat: Catatan): void {
  for (const b of db.pragma('integrity_check(20)') as { integrity_check: string }[]) {
    if (b.integrity_check !== 'ok') catat.tambah('sqlite', `Berkas rusak: ${b.integrity_check}`);
  }
  const putus = (db.pragma('foreign_key_check') as unknown[]).length;
  if (putus > 0) catat.tambah('sqlite', `${putus} rujukan antartabel terputus`);
}

/** The guards of the file as the program makes them: name and text. */
function penjagaAsli(): Map<string, string> {
  const asli = new Map<string, string>();
  for (const { sql } of MIGRASI)
    for (const [teks = '', apa, nama = ''] of sql.matchAll(/\b(CREATE|DROP) TRIGGER (\w+)(?:[^;]*;\s*END)?/g)) {
      if (apa === 'CREATE') asli.set(nama, teks);
      else asli.delete(nama);
    }
  return asli;
}

/** The guards that keep the ledger append-only and closed semesters shut must be there. */
export function periksaPenjaga(db: Database, catat: Catatan): void {
  const ada = new Map(
    (
      db.prepare("select name, sql from sqlite_schema where type = 'trigger'").all() as { name: string; sql: string }[]
    ).map((t) => [t.name, t.sql]),
  );
  for (const [nama, sql] of penjagaAsli())
    if (ada.get(nama) !== sql) catat.tambah('sqlite', `Penjaga berkas ${nama} ${ada.has(nama) ? 'berubah' : 'hilang'}`);
}

/** The catalogue is what it was when it was loaded. */
export function periksaKatalog(db: Database, catat: Catatan): void {
  const { jenis, kunci } = RUJUKAN_KATALOG;
  const semula = db
    .prepare("select nilai ->> '$.hash' from rujukan where jenis = ? and kunci = ?")
    .pluck()
    .get(jenis, kunci) as string | undefined;
  if (semula !== undefined && semula !== hashKatalog(db))
    catat.tambah('katalog', 'Daftar kode barang tidak lagi sama dengan saat dimuat');
}

// FTS5 asks for its check by an insert, so this waits for another writer and may be refused because of one.
export const periksaPencarian = (db: Database): void =>
  void db.prepare("insert into barang_cari (barang_cari, rank) values ('integrity-check', 1)").run();
