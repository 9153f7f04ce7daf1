import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';

/** Earliest effective date in the ledger, or null while it is empty. */
export const mulaiRegister = (db: Database): string | null =>
  (siapkan(db, 'select min(tanggal) as n from mutasi').get() as { n: string | null }).n;

/** The command that closed a semester and still counts, or null. */
export function perintahPenutup(db: Database, semester: string): number | null {
  const baris = siapkan(
    db,
    `select nomor from perintah p where jenis = 'periode.tutup' and masukan ->> '$.semester' = ?
       and not exists (select 1 from perintah_lewat l where l.nomor = p.nomor) order by nomor desc limit 1`,
  ).get(semester) as { nomor: number } | undefined;
  return baris?.nomor ?? null;
}

/** A closing or reopening of a semester, as the log has it. */
export interface CatatanPeriode {
  readonly perintah: number;
  readonly semester: string;
  readonly jenis: 'tutup' | 'buka';
  readonly waktu: string;
  readonly pelaku: string;
  readonly peran: string;
  readonly alasan: string;
}

/** Every closing and reopening, latest first. */
export const catatanPeriode = (db: Database): CatatanPeriode[] =>
  siapkan(
    db,
    `select nomor as perintah, masukan ->> '$.semester' as semester, substr(jenis, 9) as jenis, waktu, nama as pelaku, peran,
       coalesce(masukan ->> '$.alasan', masukan ->> '$.terimaPeringatan', '') as alasan
     from perintah where jenis in ('periode.tutup', 'periode.buka') order by nomor desc`,
  ).all() as CatatanPeriode[];
