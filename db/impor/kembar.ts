import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';
import type { BarisSesi, Keputusan } from './baris.ts';

// Rows that are alike a lot or another row, and what the user decided about them.

/** True when a row of goods without a lot has this content. */
export const adaKunci = (db: Database, kunci: string): boolean =>
  siapkan(db, 'select 1 from baris where kunci = ? limit 1').get(kunci) !== undefined;

/** Notes that a lot has the content of a row. */
export const catatKembarLot = (db: Database, kunci: string, barang: number): void =>
  void siapkan(db, 'insert into kembar_lot (kunci, barang) values (?, ?) on conflict do nothing').run(kunci, barang);

/**
 * Marks the rows that are alike a lot or another row; twins of errors are told as errors. With OR FAIL SQLite does not keep
 * every page it changes in memory to take back one statement: the whole check is one transaction.
 */
export function tandaiKembar(db: Database): void {
  db.exec(`
    update or fail baris set kembar = 'berkas' where kunci in (select kunci from baris where kunci is not null group by kunci having count(*) > 1);
    update or fail baris set kembar = 'register' where kunci in (select kunci from kembar_lot)`);
}

/** Rows and lots a row is alike, the first few. */
export function kembaran(db: Database, b: Pick<BarisSesi, 'nomor' | 'kunci'>): { baris: number[]; barang: number[] } {
  if (b.kunci === null) return { baris: [], barang: [] };
  return {
    baris: siapkan(db, 'select nomor from baris where kunci = ? and nomor <> ? order by nomor limit 20')
      .pluck()
      .all(b.kunci, b.nomor) as number[],
    barang: siapkan(db, 'select barang from kembar_lot where kunci = ? order by barang limit 20')
      .pluck()
      .all(b.kunci) as number[],
  };
}

/** Rows of kembar by what was decided, and by what they are alike. */
export function hitungKembar(db: Database) {
  const isi = siapkan(
    db,
    `select coalesce(sum(k.keputusan is null), 0) as belum, coalesce(sum(k.keputusan = 'masukkan'), 0) as masukkan,
       coalesce(sum(k.keputusan = 'lewati'), 0) as lewati, coalesce(sum(k.keputusan = 'cocok'), 0) as cocok,
       coalesce(sum(b.kembar = 'berkas'), 0) as dalamBerkas, coalesce(sum(b.kembar = 'register'), 0) as denganRegister
     from baris b left join keputusan k on k.nomor = b.nomor where b.status = 'kembar'`,
  ).get();
  return isi as Record<'belum' | 'masukkan' | 'lewati' | 'cocok' | 'dalamBerkas' | 'denganRegister', number>;
}

/** Decides about one row; null takes it back. */
export function putuskan(db: Database, nomor: number, keputusan: Keputusan | null, barang: number | null = null): void {
  if (keputusan === null) siapkan(db, 'delete from keputusan where nomor = ?').run(nomor);
  else
    siapkan(
      db,
      `insert into keputusan (nomor, keputusan, barang) values (?, ?, ?)
       on conflict (nomor) do update set keputusan = excluded.keputusan, barang = excluded.barang`,
    ).run(nomor, keputusan, barang);
}

/** Running numbers of the twins, all or by what they are alike. */
export const nomorKembar = (db: Database, dengan: 'register' | 'berkas' | null): number[] =>
  siapkan(
    db,
    "select nomor from baris where status = 'kembar' and (@dengan is null or kembar = @dengan) order by nomor",
  )
    .pluck()
    .all({ dengan }) as number[];

const PASANGKAN = `
  insert into keputusan (nomor, keputusan, barang)
  with dipilih as (select value as nomor from json_each(@nomor)),
  baris_urut as (
    select b.nomor, b.kunci, row_number() over (partition by b.kunci order by b.nomor) as ke
    from dipilih d join baris b on b.nomor = d.nomor where b.kunci is not null),
  terpakai as (
    select barang from baris where barang is not null and nomor not in (select nomor from dipilih)
    union select barang from keputusan where keputusan = 'cocok' and nomor not in (select nomor from dipilih)),
  lot_urut as (
    select kunci, barang, row_number() over (partition by kunci order by barang) as ke
    from kembar_lot where kunci in (select kunci from baris_urut) and barang not in (select barang from terpakai))
  select r.nomor, 'cocok', l.barang from baris_urut r join lot_urut l on l.kunci = r.kunci and l.ke = r.ke where true
  on conflict (nomor) do update set keputusan = excluded.keputusan, barang = excluded.barang`;

/** Takes rows for lots that have their content, each for one that no other row stands for; gives how many found one. */
export const pasangkan = (db: Database, nomor: readonly number[]): number =>
  siapkan(db, PASANGKAN).run({ nomor: JSON.stringify(nomor) }).changes;
