import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';
import { KOLOM_BARANG } from './baris.ts';

/**
 * Puts new values into the projection row of a lot, given in the order of KOLOM_BARANG; undefined leaves one as it is.
 * Naming a column in an UPDATE rewrites every index that has it, so only what changed is named.
 */
export function perbaruiBarang(db: Database, id: number, baru: readonly unknown[]): void {
  const lama = siapkan(db, `select ${KOLOM_BARANG.join(', ')} from barang where id = ?`)
    .raw(true)
    .get(id) as readonly unknown[] | undefined;
  const beda = KOLOM_BARANG.flatMap((k, i) =>
    baru[i] === undefined || lama?.[i] === baru[i] ? [] : [{ kolom: k, nilai: baru[i] }],
  );
  if (beda.length === 0) return;
  const teks = `update barang set ${beda.map((b) => `${b.kolom} = ?`).join(', ')} where id = ?`;
  siapkan(db, teks).run(...beda.map((b) => b.nilai), id);
}
