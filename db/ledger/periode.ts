import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Semester } from '../../domain/tanggal.ts';
import { siapkan } from '../sql.ts';

/** Totals of a closed semester, one line per golongan, objek (code of level 4), kondisi and komptabel. */
export interface BarisRingkasan {
  readonly golongan: string;
  readonly objek: string;
  readonly kondisi: string;
  readonly komptabel: string;
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly belumBernilai: number;
}

/** What closing a semester left behind. */
export interface PeriodeTertutup {
  readonly semester: Semester;
  /** Last day, the closing date. */
  readonly selesai: string;
  readonly waktu: string;
  readonly ringkasan: readonly BarisRingkasan[];
  /** SHA-256 of the totals. */
  readonly hash: string;
  /** Why warnings were accepted; empty when there were none. */
  readonly alasanPeringatan: string;
}

/** Last day of the latest closed semester, or null while none was closed. */
export function tertutupSampai(db: Database): string | null {
  const baris = siapkan(db, "select max(nilai ->> '$.selesai') as n from rujukan where jenis = 'periode'").get() as {
    n: string | null;
  };
  return baris.n;
}

/** Closed semesters in order. */
export function periodeTertutup(db: Database): PeriodeTertutup[] {
  const baris = siapkan(db, "select nilai from rujukan where jenis = 'periode' order by kunci").all() as {
    nilai: string;
  }[];
  return baris.map((b) => JSON.parse(b.nilai) as PeriodeTertutup);
}

/** Totals at the end of a day from the ledger's lines alone. */
export function ringkasanPada(db: Database, tanggal: string): BarisRingkasan[] {
  return siapkan(
    db,
    `select golongan, substr(kode, 1, 8) as objek, kondisi, komptabel, sum(d_lot) as lot, sum(d_unit) as unit,
       sum(d_nilai) as nilaiSen, sum(d_akumulasi) as akumulasiSen, sum(d_belum) as belumBernilai
     from mutasi_baris where tanggal <= ? group by 1, 2, 3, 4
     having sum(d_lot) <> 0 or sum(d_unit) <> 0 or sum(d_nilai) <> 0 or sum(d_akumulasi) <> 0 order by 1, 2, 3, 4`,
  ).all(tanggal) as BarisRingkasan[];
}

/** Hash of totals: of their JSON, in the fixed order of columns and lines. */
export const hashRingkasan = (ringkasan: readonly BarisRingkasan[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        ringkasan.map((r) => [
          r.golongan,
          r.objek,
          r.kondisi,
          r.komptabel,
          r.lot,
          r.unit,
          r.nilaiSen,
          r.akumulasiSen,
          r.belumBernilai,
        ]),
      ),
    )
    .digest('hex');
