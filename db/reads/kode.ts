import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { siapkan, sisipan } from '../sql.ts';

/** A code of Permendagri 108/2016; only level 7 that is in use may be given to a lot. */
export interface Kode {
  readonly kode: string;
  readonly uraian: string;
  readonly tingkat: number;
  readonly sumber: string;
  readonly aktif: boolean;
}

/** Loads the catalogue into a register that has none yet. */
export function muatKatalog(db: Database, daftar: Iterable<Kode>): void {
  const ada = siapkan(db, 'select 1 from kode_barang limit 1').get();
  if (ada) return;
  const sisip = sisipan(db, 'kode_barang', ['kode', 'uraian', 'tingkat', 'sumber', 'aktif']);
  for (const k of daftar) sisip.run(k.kode, k.uraian, k.tingkat, k.sumber, k.aktif ? 1 : 0);
  db.exec("insert into kode_barang_cari (kode_barang_cari) values ('rebuild')");
}

/** Reference row that tells what the catalogue was when it was loaded. */
export const RUJUKAN_KATALOG = { jenis: 'katalog', kunci: 'kode-barang' } as const;

/** SHA-256 of the catalogue as it stands in the file. */
export function hashKatalog(db: Database): string {
  const hash = createHash('sha256');
  for (const baris of db
    .prepare('select kode, uraian, tingkat, sumber, aktif from kode_barang order by kode')
    .raw()
    .iterate())
    hash.update(JSON.stringify(baris));
  return hash.digest('hex');
}

/** Uraian of a code, or null when the catalogue does not have it. */
export const uraianKode = (db: Database, kode: string): string | null =>
  (siapkan(db, 'select uraian from kode_barang where kode = ?').get(kode) as { uraian: string } | undefined)?.uraian ??
  null;

/** Words to an FTS query: every word must occur, the last one may be unfinished. */
const kueriKata = (kata: string): string =>
  kata
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((k) => `"${k}"*`)
    .join(' ');

type BarisKode = Omit<Kode, 'aktif'> & { aktif: number };

/** Searches the catalogue by the beginning of a code or by words; codes in use first. */
export function cariKode(db: Database, kata: string, batas: number): Kode[] {
  const bersih = kata.trim();
  if (bersih === '') return [];
  const angka = /^[\d.]+$/.test(bersih);
  const cocok = angka ? bersih : kueriKata(bersih);
  if (cocok === '') return [];
  const kueri = angka
    ? 'select * from kode_barang where kode between @cocok and @cocok || char(127) order by aktif desc, kode limit @batas'
    : `select k.* from kode_barang_cari c join kode_barang k on k.rowid = c.rowid
       where kode_barang_cari match @cocok order by k.aktif desc, k.tingkat = 7 desc, k.kode limit @batas`;
  const baris = siapkan(db, kueri).all({ cocok, batas }) as BarisKode[];
  return baris.map((b) => ({ ...b, aktif: b.aktif === 1 }));
}

/** True for a code that a lot may be given: of the last level in the catalogue, or carried by a lot already. */
export const kodeDipakai = (db: Database, kode: string): boolean =>
  siapkan(
    db,
    `select 1 from kode_barang where kode = @kode and tingkat = 7
     union all select 1 from barang where kode_barang = @kode and unit > 0 limit 1`,
  ).get({ kode }) !== undefined;
