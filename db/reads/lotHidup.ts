import type { Database } from 'better-sqlite3';
import type { KeadaanLot } from '../../domain/lot.ts';
import { lotDariBarang } from '../ledger/baris.ts';
import type { TabelBarang } from '../schema.ts';

/** Lots that hold a unit today, in register order, with the catalogue's name of their code; of one golongan or of all. */
export function* lotHidup(
  db: Database,
  golongan: string | null,
): Generator<{ id: number; lot: KeadaanLot; uraian: string | null }> {
  const baris = db
    .prepare(
      `select b.*, k.uraian from barang b left join kode_barang k on k.kode = b.kode_barang
       where b.unit > 0 and b.golongan = ifnull(?, b.golongan) order by b.id`,
    )
    .iterate(golongan) as IterableIterator<TabelBarang & { uraian: string | null }>;
  for (const b of baris) yield { id: b.id, lot: lotDariBarang(b), uraian: b.uraian };
}
