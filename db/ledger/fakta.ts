import type { Database } from 'better-sqlite3';
import { type AtributLot, Buku, isNol, type Peristiwa, tambahAngka } from '../../domain/lot.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Sisi, TabelMutasiBaris } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { keKondisi } from './baris.ts';

/** A stored line with what its mutasi says of it. */
export interface BarisTersimpan extends TabelMutasiBaris {
  perintah: number;
  jenis: string;
  dasar: string;
  sisi: Sisi;
  /** 1 when replay passes over it: its command was cancelled or is itself a cancellation. */
  lewat: 0 | 1;
}

const PILIH = `
  select b.*, m.perintah, m.jenis, m.dasar, (l.nomor is not null) as lewat
  from mutasi_baris b join mutasi m on m.nomor = b.mutasi left join perintah_lewat l on l.nomor = m.perintah`;

/** All lines of a lot, in order of writing. */
export const barisLot = (db: Database, barang: number): BarisTersimpan[] =>
  siapkan(db, `${PILIH} where b.barang = ? order by b.nomor`).all(barang) as BarisTersimpan[];

/** All lines of a command, in order of writing. */
export const barisPerintah = (db: Database, perintah: number): BarisTersimpan[] =>
  siapkan(db, `${PILIH} where m.perintah = ? order by b.nomor`).all(perintah) as BarisTersimpan[];

/** All lines of all lots, lot by lot: what a whole replay reads. */
export const semuaBaris = (db: Database): IterableIterator<BarisTersimpan> =>
  db.prepare(`${PILIH} order by b.barang, b.nomor`).iterate() as IterableIterator<BarisTersimpan>;

/**
 * The facts that lines stand for: lines of one mutasi on one lot are one fact (a move is written as an out
 * and an in). Cancelled commands and cancellations are passed over.
 */
export function faktaDari(baris: readonly BarisTersimpan[]): Peristiwa[] {
  const perMutasi = new Map<number, Peristiwa>();
  for (const b of baris) {
    if (b.lewat) continue;
    const isi = b.isi === null ? null : (JSON.parse(b.isi) as Partial<AtributLot>);
    const delta = { unit: b.d_unit, nilai: b.d_nilai, akumulasi: b.d_akumulasi, unitBelum: b.d_unit_belum };
    const ada = perMutasi.get(b.mutasi);
    perMutasi.set(
      b.mutasi,
      ada
        ? { ...ada, delta: tambahAngka(ada.delta, delta), isi: isi ?? ada.isi }
        : { tanggal: b.tanggal, perintah: b.perintah, urut: b.nomor, jenis: b.jenis, delta, isi },
    );
  }
  // Carried amounts net to zero within a fact: nothing happened to the lot by them.
  return [...perMutasi.values()].filter((f) => f.isi !== null || !isNol(f.delta));
}

/** What stands booked for a lot per day and posisi, cancelled pairs and all. */
export function bukuDari(baris: readonly BarisTersimpan[]): Buku {
  const buku = new Buku();
  for (const b of baris) {
    const posisi = { golongan: b.golongan as Golongan, kode: b.kode, kondisi: keKondisi(b.kondisi) };
    const angka = { unit: b.d_unit, nilai: b.d_nilai, akumulasi: b.d_akumulasi, unitBelum: b.d_unit_belum };
    buku.tambah(b.tanggal, posisi, b.d_lot, b.d_belum, angka);
  }
  return buku;
}
