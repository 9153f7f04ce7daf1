import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';

/** Cells of a row as they were read: what `api/baca` gives, as JSON. */
export interface BarisMentah {
  /** Running number over the whole file. */
  readonly nomor: number;
  readonly lembar: number;
  /** Number in its sheet, from 1. */
  readonly baris: number;
  readonly sel: string;
}

/** A sheet as it was read, with what was proposed and chosen for it. */
export interface LembarTersimpan {
  readonly nomor: number;
  readonly nama: string;
  readonly tersembunyi: boolean;
  readonly baris: number;
  readonly gabungan: string;
  readonly susunan: string | null;
}

/** Puts the rows of a file into the staging file, in one transaction that the caller ends. */
export class PenulisMentah {
  readonly #db: Database;
  #nomor = 0;
  #lembar = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  /** One row; gives its running number. */
  baris(baris: number, sel: unknown): number {
    this.#nomor += 1;
    siapkan(this.#db, 'insert into mentah (nomor, lembar, baris, sel) values (?, ?, ?, ?)').run(
      this.#nomor,
      this.#lembar,
      baris,
      JSON.stringify(sel),
    );
    return this.#nomor;
  }

  /** Ends a sheet; its rows come before. */
  lembar(nama: string, tersembunyi: boolean, banyak: number, gabungan: unknown): void {
    siapkan(
      this.#db,
      'insert into lembar (nomor, nama, tersembunyi, baris, gabungan, susunan) values (?, ?, ?, ?, ?, null)',
    ).run(this.#lembar, nama, tersembunyi ? 1 : 0, banyak, JSON.stringify(gabungan));
    this.#lembar += 1;
  }
}

/** Sheets in the order of the file. */
export const semuaLembar = (db: Database): LembarTersimpan[] =>
  (
    siapkan(db, 'select nomor, nama, tersembunyi, baris, gabungan, susunan from lembar order by nomor').all() as (Omit<
      LembarTersimpan,
      'tersembunyi'
    > & { tersembunyi: number })[]
  ).map((l) => ({ ...l, tersembunyi: l.tersembunyi === 1 }));

/** Keeps what was proposed and chosen for a sheet. */
export const simpanSusunan = (db: Database, lembar: number, susunan: unknown): void =>
  void siapkan(db, 'update lembar set susunan = ? where nomor = ?').run(JSON.stringify(susunan), lembar);

/** Rows read at a time: enough to be quick, few enough to stay small. */
const HALAMAN = 500;

/** Rows of a sheet in order, some at a time; the staging file may be written to between them. */
export function* halamanMentah(db: Database, lembar: number, dari = 1): Generator<BarisMentah[]> {
  const baca = siapkan(
    db,
    'select nomor, lembar, baris, sel from mentah where lembar = ? and baris >= ? order by baris limit ?',
  );
  for (let mulai = dari; ;) {
    const halaman = baca.all(lembar, mulai, HALAMAN) as BarisMentah[];
    if (halaman.length > 0) yield halaman;
    const akhir = halaman.at(-1);
    if (akhir === undefined || halaman.length < HALAMAN) return;
    mulai = akhir.baris + 1;
  }
}

/** The same one by one. */
export function* mentahLembar(db: Database, lembar: number, dari = 1): Generator<BarisMentah> {
  for (const halaman of halamanMentah(db, lembar, dari)) yield* halaman;
}

/** One row by its running number, or undefined. */
export const satuMentah = (db: Database, nomor: number): BarisMentah | undefined =>
  siapkan(db, 'select nomor, lembar, baris, sel from mentah where nomor = ?').get(nomor) as BarisMentah | undefined;

/** Mended cells of the rows from `dari` to `sampai` (running numbers): text by column, by row. */
export function perbaikanAntara(db: Database, dari: number, sampai: number): Map<number, Map<number, string>> {
  const hasil = new Map<number, Map<number, string>>();
  const isi = siapkan(db, 'select nomor, kolom, teks from perbaikan where nomor between ? and ?').all(dari, sampai) as {
    nomor: number;
    kolom: number;
    teks: string;
  }[];
  for (const { nomor, kolom, teks } of isi) {
    const milik = hasil.get(nomor) ?? new Map<number, string>();
    hasil.set(nomor, milik.set(kolom, teks));
  }
  return hasil;
}

/** Mends a cell; null takes the file's own again. */
export function perbaiki(db: Database, nomor: number, kolom: number, teks: string | null): void {
  if (teks === null) siapkan(db, 'delete from perbaikan where nomor = ? and kolom = ?').run(nomor, kolom);
  else
    siapkan(
      db,
      'insert into perbaikan (nomor, kolom, teks) values (?, ?, ?) on conflict (nomor, kolom) do update set teks = excluded.teks',
    ).run(nomor, kolom, teks);
}
