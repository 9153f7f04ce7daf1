import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';
import { KOLOM_CARI } from './baris.ts';

/** Columns of the text index, as the view barang_teks gives them. */
const KOLOM = [...KOLOM_CARI, 'golongan'].join(', ');

/**
 * Keeps the text index in step with the lots of one command: what was there is put aside before a row changes, and
 * both the old and the new go to the index at the end, in one statement each. Row by row costs five times as much.
 */
export class TeksCari {
  readonly #db: Database;
  readonly #lama = new Set<number>();
  readonly #baru = new Set<number>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** To be called before the row of a lot changes or goes: the index has no copy of the text it was given. */
  sisihkan(id: number): void {
    if (this.#baru.has(id) || this.#lama.has(id)) return;
    if (this.#lama.size === 0) {
      this.#db.exec(`create temp table if not exists cari_lama as select id, ${KOLOM} from barang_teks where false`);
    }
    this.#lama.add(id);
    siapkan(this.#db, `insert into temp.cari_lama select id, ${KOLOM} from barang_teks where id = ?`).run(id);
  }

  /** To be called when the row of a lot is there with a new text. */
  ada(id: number): void {
    this.#baru.add(id);
  }

  /** To be called when the row of a lot goes, after its text was put aside. */
  hilang(id: number): void {
    this.#baru.delete(id);
  }

  /** Brings the index up to date. */
  tutup(): void {
    if (this.#lama.size > 0) {
      this.#db.exec(`
        insert into barang_cari (barang_cari, rowid, ${KOLOM}) select 'delete', id, ${KOLOM} from temp.cari_lama order by id;
        delete from temp.cari_lama`);
    }
    if (this.#baru.size === 0) return;
    const ids = [...this.#baru];
    const sisip = `insert into barang_cari (rowid, ${KOLOM}) select id, ${KOLOM} from barang_teks where id`;
    const rapat = ids.length > 1000 && (ids.at(-1) ?? 0) - (ids[0] ?? 0) === ids.length - 1;
    if (rapat) siapkan(this.#db, `${sisip} between ? and ? order by id`).run(ids[0], ids.at(-1));
    else siapkan(this.#db, `${sisip} in (select value from json_each(?))`).run(JSON.stringify(ids));
  }
}
