import type { Database } from 'better-sqlite3';

/** So many new lots in one command are an import. */
const BANYAK = 5000;
/** Making all indexes anew costs less than keeping them in step up to so many old lots for each new one (measured). */
const LAMA_PER_BARU = 2;

/**
 * The indexes of the projection while an import fills it. Many lots are put in sooner when the indexes are made anew
 * afterwards; it all belongs to the command's transaction.
 */
export class IndeksBarang {
  readonly #db: Database;
  #lepas: readonly string[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * Takes the indexes away when many lots come into a register that has not many more.
   * @param baru lots that come, as far as is known
   * @param sudah those of them that are in already
   */
  lepasBilaPerlu(baru: number, sudah = 0): void {
    if (baru < BANYAK || this.#lepas.length > 0) return;
    const batas = baru * LAMA_PER_BARU + sudah;
    const ada = this.#db.prepare('select count(*) as n from (select 1 from barang limit ?)').get(batas + 1) as {
      n: number;
    };
    if (ada.n > batas) return;
    const indeks = this.#db
      .prepare("select name, sql from sqlite_schema where type = 'index' and tbl_name = 'barang' and sql is not null")
      .all() as { name: string; sql: string }[];
    for (const { name } of indeks) this.#db.exec(`drop index ${name}`);
    this.#lepas = indeks.map((i) => i.sql);
  }

  /** Makes the indexes again that were taken away. */
  pasang(): void {
    for (const sql of this.#lepas) this.#db.exec(sql);
    this.#lepas = [];
  }
}
