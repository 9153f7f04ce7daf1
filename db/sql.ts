import type { Database, Statement } from 'better-sqlite3';
import {
  type Compilable,
  type CompiledQuery,
  type Driver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Skema } from './schema.ts';

// kysely only builds and types; its own asynchronous driver would deadlock on one connection, so every
// attempt to use it fails at once with a clear message.
const tolak = (): never => {
  throw new Error('kysely builds queries here; run them with semua or satu');
};
const tanpaDriver: Driver = {
  init: async () => {},
  acquireConnection: async () => tolak(),
  beginTransaction: async () => tolak(),
  commitTransaction: async () => tolak(),
  rollbackTransaction: async () => tolak(),
  releaseConnection: async () => tolak(),
  destroy: async () => {},
};

/** The typed query builder. */
export const q = new Kysely<Skema>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => tanpaDriver,
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

const BATAS_SIMPANAN = 300;
const simpanan = new WeakMap<Database, Map<string, Statement>>();

/** A prepared statement for a text of SQL, kept per connection so that it is compiled once. */
export function siapkan(db: Database, teks: string): Statement {
  let milik = simpanan.get(db);
  if (!milik) simpanan.set(db, (milik = new Map()));
  let pernyataan = milik.get(teks);
  if (!pernyataan) {
    if (milik.size >= BATAS_SIMPANAN) milik.delete(milik.keys().next().value ?? '');
    milik.set(teks, (pernyataan = db.prepare(teks)));
  }
  return pernyataan;
}

function parameter(kueri: CompiledQuery): readonly unknown[] {
  if (kueri.parameters.includes(undefined)) throw new Error(`undefined parameter: ${kueri.sql}`);
  return kueri.parameters;
}

/** All rows of a query. */
export function semua<O>(db: Database, kueri: Compilable<O>): O[] {
  const siap = kueri.compile();
  return siapkan(db, siap.sql).all(...parameter(siap)) as O[];
}

/** The first row of a query, or undefined. */
export function satu<O>(db: Database, kueri: Compilable<O>): O | undefined {
  const siap = kueri.compile();
  return siapkan(db, siap.sql).get(...parameter(siap)) as O | undefined;
}

/** A prepared INSERT with positional parameters in the order of `kolom`, for bulk work. */
export function sisipan<T extends keyof Skema>(
  db: Database,
  tabel: T,
  kolom: readonly (keyof Skema[T] & string)[],
): Statement {
  const tempat = kolom.map(() => '?').join(', ');
  return siapkan(db, `insert into ${tabel} (${kolom.join(', ')}) values (${tempat})`);
}
