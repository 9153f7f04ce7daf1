import type { Database } from 'better-sqlite3';
import type { Sisi } from '../../domain/fakta.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Komptabel } from '../../domain/lot.ts';
import { sen } from '../../domain/uang.ts';
import { siapkan } from '../sql.ts';

/** Figures of one objek (code of level 4, such as `1.3.2.05`) on or off the balance sheet; sen. */
export interface BarisObjek {
  readonly golongan: Golongan;
  readonly objek: string;
  readonly komptabel: Komptabel;
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly belumBernilai: number;
}

/** A movement of one objek by side and kind; `kurang` figures come as they are booked, negative. */
export interface GerakObjek extends BarisObjek {
  readonly sisi: Sisi;
  readonly jenis: string;
}

interface Mentah {
  golongan: Golongan;
  objek: string;
  komptabel: Komptabel;
  sisi: Sisi;
  jenis: string;
  lot: bigint;
  unit: bigint;
  nilai: bigint;
  akumulasi: bigint;
  belum: bigint;
}

const ANGKA = `sum(b.d_lot) as lot, sum(b.d_unit) as unit, sum(b.d_nilai) as nilai, sum(b.d_akumulasi) as akumulasi,
  sum(b.d_belum) as belum`;
const BERGERAK =
  'having sum(b.d_lot) <> 0 or sum(b.d_unit) <> 0 or sum(b.d_nilai) <> 0 or sum(b.d_akumulasi) <> 0 or sum(b.d_belum) <> 0';

const SALDO = `
  select b.golongan, substr(b.kode, 1, 8) as objek, b.komptabel, ${ANGKA}
  from mutasi_baris b where b.tanggal <= ? group by 1, 2, 3 ${BERGERAK} order by 2, 3 desc`;

const GERAK = `
  select b.golongan, substr(b.kode, 1, 8) as objek, b.komptabel, b.sisi, m.jenis, ${ANGKA}
  from mutasi_baris b join mutasi m on m.nomor = b.mutasi
  where b.tanggal between ? and ? group by 1, 2, 3, 4, 5 ${BERGERAK} order by 2, 3 desc, 4, 5`;

/** Exact sums leave SQLite as bigint; beyond 2^53-1 sen they are refused, never rounded. */
const keBaris = (b: Mentah): BarisObjek => ({
  golongan: b.golongan,
  objek: b.objek,
  komptabel: b.komptabel,
  lot: Number(b.lot),
  unit: sen(Number(b.unit)),
  nilaiSen: sen(Number(b.nilai)),
  akumulasiSen: sen(Number(b.akumulasi)),
  belumBernilai: Number(b.belum),
});

/** Totals of every objek at the end of a day, from the lines of the ledger; in order of code. */
export const saldoObjek = (db: Database, per: string): BarisObjek[] =>
  (siapkan(db, SALDO).safeIntegers(true).all(per) as Mentah[]).map(keBaris);

/** What moved within a span of days, by objek, side and kind. Cancelled pairs net to nothing and are left out. */
export const gerakObjek = (db: Database, mulai: string, selesai: string): GerakObjek[] =>
  (siapkan(db, GERAK).safeIntegers(true).all(mulai, selesai) as Mentah[]).map((b) => ({
    ...keBaris(b),
    sisi: b.sisi,
    jenis: b.jenis,
  }));
