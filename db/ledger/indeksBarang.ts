import type { Database } from 'better-sqlite3';

/**
 * The indexes of the projection while an import fills it. Many lots put into few are indexed in half the time when
 * the indexes are made anew afterwards; it all belongs to the command's transaction.
 */
export class IndeksBarang {
  readonly #db: Database;
  #lepas: readonly string[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  /** Takes the indexes away when the lots that were there before the `baru` new ones are far fewer. */
  lepasBilaSepi(baru: number): void {
    const { n } = this.#db.prepare('select count(*) as n from (select 1 from barang limit ?)').get(baru + baru / 2) as {
      n: number;
    };
    if (n >= baru + baru / 2) return;
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
