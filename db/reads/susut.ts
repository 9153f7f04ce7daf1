import type { Database } from 'better-sqlite3';
import { type Fakta, putarUlang, urutkan } from '../../domain/fakta.ts';
import type { KeadaanLot } from '../../domain/lot.ts';
import type { AturanPenyusutan } from '../../domain/penyusutan/aturan.ts';
import type { RiwayatSusut } from '../../domain/penyusutan/fakta.ts';
import { type LotLain, riwayatSusut } from '../../domain/penyusutan/riwayat.ts';
import { type BarisTersimpan, barisLot, faktaDari, semuaBaris } from '../ledger/fakta.ts';
import { siapkan } from '../sql.ts';

/** A lot with its money life, as known on a day. */
export interface LotSusut {
  readonly id: number;
  /** Facts up to the day, in order of replay. */
  readonly fakta: readonly Fakta[];
  readonly lot: KeadaanLot;
  readonly riwayat: RiwayatSusut;
}

const faktaSampai = (baris: readonly BarisTersimpan[], sampai: string): Fakta[] =>
  urutkan(faktaDari(baris.filter((b) => b.tanggal <= sampai)));

/** Other lots as known on a day. */
export const lotLain = (db: Database, sampai: string): LotLain => ({
  fakta: (id) => faktaSampai(barisLot(db, id), sampai),
  dilebur: (id) => siapkan(db, 'select id from barang where induk = ? and unit = 0').pluck().all(id) as number[],
});

function susun(db: Database, id: number, fakta: Fakta[], aturan: AturanPenyusutan, lain: LotLain): LotSusut | null {
  const lot = putarUlang(fakta);
  const riwayat = lot === null ? null : riwayatSusut(fakta, id, aturan, lain);
  return lot === null || riwayat === null ? null : { id, fakta, lot, riwayat };
}

/** One lot's money life as known on a day; null when it is not there by then. */
export const susutLot = (db: Database, id: number, aturan: AturanPenyusutan, sampai: string): LotSusut | null =>
  susun(db, id, faktaSampai(barisLot(db, id), sampai), aturan, lotLain(db, sampai));

/** Facts of every lot after one that came in by a day, in order of id. Read only; nothing may be written meanwhile. */
export function* faktaSemua(db: Database, sampai: string, setelah = 0): Generator<{ id: number; fakta: Fakta[] }> {
  let id = 0;
  let kumpul: BarisTersimpan[] = [];
  for (const b of semuaBaris(db, setelah)) {
    if (b.barang !== id) {
      if (kumpul.length > 0) yield { id, fakta: faktaSampai(kumpul, sampai) };
      id = b.barang;
      kumpul = [];
    }
    kumpul.push(b);
  }
  if (kumpul.length > 0) yield { id, fakta: faktaSampai(kumpul, sampai) };
}

/** The money life of every lot after one that ever came in by a day, in order of id. Read only; nothing may be written meanwhile. */
export function* susutSemua(db: Database, aturan: AturanPenyusutan, sampai: string, setelah = 0): Generator<LotSusut> {
  const lain = lotLain(db, sampai);
  for (const { id, fakta } of faktaSemua(db, sampai, setelah)) {
    const jadi = susun(db, id, fakta, aturan, lain);
    if (jadi) yield jadi;
  }
}
