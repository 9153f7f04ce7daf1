import { ATURAN_TERCETAK } from '../../../domain/mutu/tercetak.ts';
import type { SqlAturan } from './sql.ts';

type Kunci = keyof typeof ATURAN_TERCETAK;

// Findings that were stored with the lot when it was loaded. Its JSON is written by the program, without blanks.
const satu = (kunci: string): SqlAturan => ({
  syarat: `b.jumlah_temuan > 0 and instr(b.temuan, '"aturan":"${kunci}"') > 0`,
  pesan: `(select t.value ->> '$.pesan' from json_each(b.temuan) t where t.value ->> '$.aturan' = '${kunci}' limit 1)`,
});

/** How the rules of `ATURAN_TERCETAK` are asked. */
export const SQL_TERCETAK = Object.fromEntries(Object.keys(ATURAN_TERCETAK).map((k) => [k, satu(k)])) as Record<
  Kunci,
  SqlAturan
>;
