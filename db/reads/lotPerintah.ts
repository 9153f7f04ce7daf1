import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';

const TABEL =
  'create temp table if not exists lot_perintah (perintah integer, barang integer, primary key (perintah, barang)) without rowid';

const ISI = `
  insert into temp.lot_perintah (perintah, barang)
  select distinct m.perintah, b.barang from main.mutasi m join main.mutasi_baris b on b.mutasi = m.nomor where m.perintah = ?`;

/** Commands whose lots are looked up already; what a command touched never changes. */
const sudah = new WeakMap<Database, Set<number>>();

/**
 * Looks up the lots that a command touched, once per connection, so that a list of them pages by their ids. Gives how
 * many they are.
 */
export function siapkanLotPerintah(db: Database, perintah: number): number {
  db.exec(TABEL);
  const hitung = () =>
    siapkan(db, 'select count(*) from temp.lot_perintah where perintah = ?').pluck().get(perintah) as number;
  // Within a transaction it may yet be rolled back, and the number given to another command.
  const tetap = !db.inTransaction;
  const ada = sudah.get(db) ?? new Set<number>();
  sudah.set(db, ada);
  if (ada.has(perintah) && tetap) return hitung();
  if (siapkan(db, 'select 1 from perintah where nomor = ?').get(perintah) === undefined) return 0;
  siapkan(db, 'delete from temp.lot_perintah where perintah = ?').run(perintah);
  siapkan(db, ISI).run(perintah);
  if (tetap) ada.add(perintah);
  return hitung();
}

/** Ids of the lots that a command touched. */
export function idPerintah(db: Database, perintah: number): ReadonlySet<number> {
  siapkanLotPerintah(db, perintah);
  return new Set(
    siapkan(db, 'select barang from temp.lot_perintah where perintah = ?').pluck().all(perintah) as number[],
  );
}
