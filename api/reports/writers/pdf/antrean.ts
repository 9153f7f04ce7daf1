import type { Baris } from '../../document.ts';
import type { BarisSiap } from './barisSiap.ts';
import type { Tabel } from './tabel.ts';

/** Rows in order, a few of them measured ahead, so that the end of a section is seen in time. */
export class Antrean {
  readonly #sumber: Iterator<Baris>;
  readonly #tabel: Tabel;
  readonly #panjang: number;
  readonly #isi: { baris: Baris; siap: BarisSiap }[] = [];
  terbaca = 0;

  constructor(rows: Iterable<Baris>, tabel: Tabel, panjang: number) {
    this.#sumber = rows[Symbol.iterator]();
    this.#tabel = tabel;
    this.#panjang = panjang;
    this.#isiPenuh();
  }

  /** Rows still to come, as far as they are seen; at least `panjang` means more. */
  get sisa(): number {
    return this.#isi.length;
  }

  ambil(): { baris: Baris; siap: BarisSiap } | null {
    const kini = this.#isi.shift() ?? null;
    this.#isiPenuh();
    return kini;
  }

  /** Height of the next `n` rows. */
  tinggi(n: number): number {
    return this.#isi.slice(0, n).reduce((jumlah, b) => jumlah + b.siap.tinggi, 0);
  }

  /** Lets go of the source before its end, which a query may be behind. */
  tutup(): void {
    this.#sumber.return?.();
  }

  #isiPenuh(): void {
    while (this.#isi.length < this.#panjang) {
      const berikut = this.#sumber.next();
      if (berikut.done === true) return;
      this.terbaca += 1;
      this.#isi.push({ baris: berikut.value, siap: this.#tabel.siapkan(berikut.value) });
    }
  }
}
