import { isNol } from '../../domain/lot.ts';
import type { Fakta, Posting, SelisihPembukuan } from '../../domain/fakta.ts';
import type { Penulis } from './penulis.ts';

type Kepala = Pick<Fakta, 'tanggal' | 'jenis' | 'gerak'>;

/** Writes bookings under one mutasi per day, kind and paper, however many lots share it. */
export class Jurnal {
  readonly #tulis: Penulis;
  readonly #mutasi = new Map<string, number>();

  constructor(tulis: Penulis) {
    this.#tulis = tulis;
  }

  /** A new fact's bookings. */
  baru(barang: number, fakta: Kepala, dasar: string, posting: readonly Posting[]): void {
    for (const p of posting) this.#satu(barang, fakta, dasar, null, p);
  }

  /** What changed in the bookings of facts: new ones as such, the others as an adjustment of their mutasi. */
  selisih(barang: number, dasar: string, daftar: readonly SelisihPembukuan[]): void {
    for (const { fakta, posting } of daftar) {
      this.#satu(barang, fakta, dasar, fakta.mutasi === 0 ? null : fakta.mutasi, posting);
    }
  }

  #satu(barang: number, { tanggal, jenis, gerak }: Kepala, dasar: string, membalik: number | null, p: Posting): void {
    if (membalik === null && isNol(p.angka) && p.lot === 0 && p.belum === 0 && p.isi === null) return;
    // Lines of one mutasi on one lot are read back as one fact, so facts that move differently may not share one.
    const kunci = `${tanggal}|${jenis}|${gerak}|${membalik ?? ''}|${dasar}`;
    let mutasi = this.#mutasi.get(kunci);
    if (mutasi === undefined) this.#mutasi.set(kunci, (mutasi = this.#tulis.mutasi(tanggal, jenis, dasar, membalik)));
    this.#tulis.baris(mutasi, barang, tanggal, p);
  }
}
