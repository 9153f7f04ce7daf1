import type { Database } from 'better-sqlite3';
import type { Golongan } from '../../domain/kodeBarang.ts';
import { q, satu, semua } from '../sql.ts';

/** A reference row's content, or null when it was never set. */
export function bacaRujukan(db: Database, jenis: string, kunci: string): unknown {
  const baris = satu(db, q.selectFrom('rujukan').select('nilai').where('jenis', '=', jenis).where('kunci', '=', kunci));
  return baris ? (JSON.parse(baris.nilai) as unknown) : null;
}

/** Keys of reference rows of one kind that begin with a text, in order. */
export const kunciRujukan = (db: Database, jenis: string, awalan: string): string[] =>
  semua(
    db,
    q
      .selectFrom('rujukan')
      .select('kunci')
      .where('jenis', '=', jenis)
      .where('kunci', '>=', awalan)
      .where('kunci', '<', `${awalan}\u{10ffff}`)
      .orderBy('kunci'),
  ).map((b) => b.kunci);

/** Contents of all reference rows of one kind, in order of their keys. */
export const semuaRujukan = (db: Database, jenis: string): unknown[] =>
  semua(db, q.selectFrom('rujukan').select('nilai').where('jenis', '=', jenis).orderBy('kunci')).map((b): unknown =>
    JSON.parse(b.nilai),
  );

/** Official asset values on one date, in sen, with the paper they come from. */
export interface KontrolTersimpan {
  readonly per: string;
  readonly sumber: string;
  readonly rincian: readonly { golongan: Golongan; nilaiSen: number }[];
}

/** All control totals, latest date first. */
export function daftarKontrol(db: Database): KontrolTersimpan[] {
  const baris = semua(
    db,
    q.selectFrom('rujukan').select(['kunci', 'nilai']).where('jenis', '=', 'kontrol').orderBy('kunci', 'desc'),
  );
  return baris.map((b) => ({ per: b.kunci, ...(JSON.parse(b.nilai) as Omit<KontrolTersimpan, 'per'>) }));
}

/** The control totals that hold on a day: the latest on or before it. */
export function kontrolPada(db: Database, per: string): KontrolTersimpan | null {
  return daftarKontrol(db).find((k) => k.per <= per) ?? null;
}

/** Texts of a report that the office wrote for a semester, by their key; none: an empty object. */
export const naskahTersimpan = (db: Database, id: string, semester: string): Readonly<Record<string, string>> =>
  (bacaRujukan(db, 'naskah', `${id}|${semester}`) ?? {}) as Record<string, string>;
