import type { Database } from 'better-sqlite3';
import { putarUlang } from '../../domain/fakta.ts';
import { siapkan } from '../sql.ts';
import { KOLOM_BARANG, larikBarang } from './baris.ts';
import { barisSebelum, type BarisTersimpan, faktaDari } from './fakta.ts';
import { tanpaMenyimpan } from './percobaan.ts';
import { perbaruiBarang } from './proyeksi.ts';

/** These say when a lot was touched, which no rule asks; they are left as they are. */
const TETAP = new Set(['tanggal_terakhir', 'perintah_terakhir'].map((k) => KOLOM_BARANG.findIndex((x) => x === k)));

/** Puts the lots that something happened to after a day back to what they were at its end. */
function mundurkan(db: Database, tanggal: string): void {
  const perLot = new Map<number, BarisTersimpan[]>();
  for (const b of barisSebelum(db, tanggal)) {
    const ada = perLot.get(b.barang);
    if (ada) ada.push(b);
    else perLot.set(b.barang, [b]);
  }
  const belum = new Set(
    siapkan(db, 'select id from barang where tanggal_terakhir > ?').pluck().all(tanggal) as number[],
  );
  for (const [id, baris] of perLot) {
    const lot = putarUlang(faktaDari(baris));
    if (lot === null) continue;
    belum.delete(id);
    perbaruiBarang(
      db,
      id,
      larikBarang(id, lot, '', 0).map((nilai, i) => (TETAP.has(i) ? undefined : nilai)),
    );
  }
  // These had not come in yet.
  const kosongkan = siapkan(db, 'update barang set unit = 0, nilai = 0, akumulasi = 0, unit_belum = 0 where id = ?');
  for (const id of belum) kosongkan.run(id);
}

/**
 * Reads the lots of the register as they stood at the end of a day; the file keeps nothing of it. Only lots that
 * something happened to since are replayed, and while there are any the write lock is held.
 */
export function padaAkhir<T>(db: Database, tanggal: string, kerja: () => T): T {
  if (siapkan(db, 'select 1 from barang where tanggal_terakhir > ? limit 1').get(tanggal) === undefined) return kerja();
  return tanpaMenyimpan(db, () => {
    mundurkan(db, tanggal);
    return kerja();
  });
}
