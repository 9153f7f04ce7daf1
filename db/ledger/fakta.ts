import type { Database } from 'better-sqlite3';
import type { Fakta, Posting } from '../../domain/fakta.ts';
import { isNol, tambahAngka } from '../../domain/lot.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { TabelMutasiBaris } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { keKondisi } from './baris.ts';
import { bacaIsi } from './isi.ts';

/** A stored line with what its mutasi says of it. */
export interface BarisTersimpan extends TabelMutasiBaris {
  perintah: number;
  jenis: string;
  dasar: string;
  /** 1 when replay passes over it: its command was cancelled or is itself a cancellation. */
  lewat: 0 | 1;
}

const PILIH = `
  select b.*, m.perintah, m.jenis, m.dasar, (l.nomor is not null) as lewat
  from mutasi_baris b join mutasi m on m.nomor = b.mutasi left join perintah_lewat l on l.nomor = m.perintah`;

/** All lines of a lot, in order of writing. */
export const barisLot = (db: Database, barang: number): BarisTersimpan[] =>
  siapkan(db, `${PILIH} where b.barang = ? order by b.nomor`).all(barang) as BarisTersimpan[];

/** Lines up to a day of all lots that something happened to after it, lot by lot, in order of writing. */
export const barisSebelum = (db: Database, tanggal: string): BarisTersimpan[] =>
  siapkan(
    db,
    `${PILIH} where b.barang in (select id from barang where tanggal_terakhir > :tanggal) and b.tanggal <= :tanggal
     order by b.barang, b.nomor`,
  ).all({ tanggal }) as BarisTersimpan[];

/** All lines of all lots, lot by lot, from after a lot on: what a whole replay reads. */
export const semuaBaris = (db: Database, setelah = 0): IterableIterator<BarisTersimpan> =>
  db
    .prepare(`${PILIH} where b.barang > ? order by b.barang, b.nomor`)
    .iterate(setelah) as IterableIterator<BarisTersimpan>;

/** The booking that a stored line is. */
export const postingDari = (b: TabelMutasiBaris): Posting => ({
  posisi: { golongan: b.golongan as Golongan, kode: b.kode, kondisi: keKondisi(b.kondisi), komptabel: b.komptabel },
  sisi: b.sisi,
  lot: b.d_lot,
  belum: b.d_belum,
  angka: { unit: b.d_unit, nilai: b.d_nilai, akumulasi: b.d_akumulasi, unitBelum: b.d_unit_belum },
  isi: null,
});

/**
 * The facts that lines stand for: lines of one mutasi on one lot are one fact (a move is written as an out and an in).
 * Cancelled commands and cancellations are passed over.
 * @param lewat which lines are passed over, when not as stored
 */
export function faktaDari(
  baris: readonly BarisTersimpan[],
  lewat: (b: BarisTersimpan) => boolean = (b) => b.lewat === 1,
): Fakta[] {
  const perMutasi = new Map<number, Fakta>();
  for (const b of baris) {
    if (lewat(b)) continue;
    const isi = b.isi === null ? null : bacaIsi(b.isi);
    const delta = { unit: b.d_unit, nilai: b.d_nilai, akumulasi: b.d_akumulasi, unitBelum: b.d_unit_belum };
    const ada = perMutasi.get(b.mutasi);
    if (!ada) {
      perMutasi.set(b.mutasi, {
        tanggal: b.tanggal,
        perintah: b.perintah,
        urut: b.nomor,
        mutasi: b.mutasi,
        jenis: b.jenis,
        gerak: b.sisi,
        delta,
        isi,
      });
      continue;
    }
    const gerak = ada.gerak === b.sisi ? b.sisi : 'reklas';
    perMutasi.set(b.mutasi, { ...ada, gerak, delta: tambahAngka(ada.delta, delta), isi: isi ?? ada.isi });
  }
  // Carried amounts net to zero within a mutasi: nothing happened to the lot by them.
  return [...perMutasi.values()].filter((f) => f.isi !== null || !isNol(f.delta));
}
