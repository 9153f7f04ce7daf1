import type { Database } from 'better-sqlite3';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Sisi } from '../../domain/fakta.ts';
import type { Kondisi } from '../../domain/kondisi.ts';
import type { Komptabel } from '../../domain/lot.ts';
import { sen } from '../../domain/uang.ts';
import { keKondisi } from '../ledger/baris.ts';
import { siapkan } from '../sql.ts';

/** Totals of one golongan and condition: lots, units, sen, sen, lots that lack a value. */
export interface BarisSaldo {
  readonly golongan: Golongan;
  readonly kondisi: Kondisi | null;
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly belumBernilai: number;
}

interface Mentah {
  golongan: Golongan;
  kondisi: string;
  lot: bigint;
  unit: bigint;
  nilai: bigint;
  akumulasi: bigint;
  belum: bigint;
}

const URUT_GOLONGAN = 'ABCDEFGP';
const URUT_KONDISI = ['B', 'KB', 'RB', ''];

/** Exact sums leave SQLite as bigint; beyond 2^53-1 sen they are refused, never rounded. */
const angka = (n: bigint): number => sen(Number(n));

const urut = (a: BarisSaldo, b: BarisSaldo): number =>
  URUT_GOLONGAN.indexOf(a.golongan) - URUT_GOLONGAN.indexOf(b.golongan) ||
  URUT_KONDISI.indexOf(a.kondisi ?? '') - URUT_KONDISI.indexOf(b.kondisi ?? '');

/** Daily sums are kept, so a day's totals are the present ones less what came later: nothing at all for today. */
const SESUDAH = `
  select golongan, kondisi, sum(lot) as lot, sum(unit) as unit, sum(nilai) as nilai, sum(akumulasi) as akumulasi, sum(belum) as belum
  from (
    select golongan, kondisi, lot, unit, nilai, akumulasi, belum from saldo where komptabel = ifnull(:komptabel, komptabel)
    union all
    select golongan, kondisi, -lot, -unit, -nilai, -akumulasi, -belum
    from saldo_harian where tanggal > :per and komptabel = ifnull(:komptabel, komptabel)
  ) group by golongan, kondisi`;

/** Totals by golongan and condition at the end of a day, of all lots or of one komptabel; only those with a lot. */
export function saldoPada(db: Database, per: string, komptabel: Komptabel | null = null): BarisSaldo[] {
  const baris = siapkan(db, SESUDAH).safeIntegers(true).all({ per, komptabel }) as Mentah[];
  return baris
    .filter((b) => b.lot !== 0n)
    .map((b) => ({
      golongan: b.golongan,
      kondisi: keKondisi(b.kondisi),
      lot: Number(b.lot),
      unit: angka(b.unit),
      nilaiSen: angka(b.nilai),
      akumulasiSen: angka(b.akumulasi),
      belumBernilai: Number(b.belum),
    }))
    .sort(urut);
}

/** Present totals of a golongan on or off the balance sheet. */
export interface SaldoGolongan {
  readonly golongan: Golongan;
  readonly komptabel: Komptabel;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
}

const GOLONGAN = `
  select golongan, komptabel, sum(unit) as unit, sum(nilai) as nilai, sum(akumulasi) as akumulasi
  from saldo group by golongan, komptabel order by instr('${URUT_GOLONGAN}', golongan), komptabel desc`;

/** Present totals by golongan and komptabel, those that have become empty included. */
export function saldoGolongan(db: Database): SaldoGolongan[] {
  const baris = siapkan(db, GOLONGAN).safeIntegers(true).all() as (Mentah & { komptabel: Komptabel })[];
  return baris.map((b) => ({
    golongan: b.golongan,
    komptabel: b.komptabel,
    unit: angka(b.unit),
    nilaiSen: angka(b.nilai),
    akumulasiSen: angka(b.akumulasi),
  }));
}

/** Quantity and value of one column of the roll-forward. */
export interface AngkaMutasi {
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly belumBernilai: number;
}

/** Movement of one golongan by side and cause within a span of days; `kurang` figures come as they are booked, negative. */
export interface BarisGerak extends AngkaMutasi {
  readonly golongan: Golongan;
  readonly sisi: Sisi;
  readonly jenis: string;
}

const GERAK = `
  select golongan, sisi, jenis, sum(lot) as lot, sum(unit) as unit, sum(nilai) as nilai, sum(belum) as belum
  from saldo_harian where tanggal between ? and ? group by golongan, sisi, jenis`;

/** What moved within a span of days, by golongan, side and cause. Cancelled pairs net to nothing. */
export function gerakAntara(db: Database, mulai: string, selesai: string): BarisGerak[] {
  const baris = siapkan(db, GERAK).safeIntegers(true).all(mulai, selesai) as (Mentah & { sisi: Sisi; jenis: string })[];
  return baris.map((b) => ({
    golongan: b.golongan,
    sisi: b.sisi,
    jenis: b.jenis,
    lot: Number(b.lot),
    unit: angka(b.unit),
    nilaiSen: angka(b.nilai),
    belumBernilai: Number(b.belum),
  }));
}
