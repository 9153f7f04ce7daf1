import type { Baris, Sel } from '../../document.ts';
import { tambahSel } from '../../jumlah.ts';
import type { BarisSiap } from './barisSiap.ts';
import type { Tabel } from './tabel.ts';

/** The running sums of a section, carried from page to page. */
export class Pindahan {
  readonly #tabel: Tabel;
  /** Blank until a row has something in the column; a column that held marks only carries the mark. */
  readonly #jumlah: Sel[];
  readonly tinggi: number;
  #banyak = 0;

  constructor(tabel: Tabel) {
    this.#tabel = tabel;
    this.#jumlah = tabel.kolom.map(() => null);
    // Measured with every sum filled: the label then has the least room it will ever have.
    const penuh = tabel.kolom.map((k) => (k.total === true ? 0 : null));
    this.tinggi = tabel.siapkanJumlah({ label: 'Jumlah dipindahkan', sel: penuh }).tinggi;
  }

  /** True once a row has been counted: before that there is nothing to carry. */
  get berjalan(): boolean {
    return this.#banyak > 0;
  }

  /** Counts a row. @throws AppError rule/jumlah_melampaui_batas */
  tambah(baris: Baris): void {
    this.#banyak += 1;
    for (const [i, kolom] of this.#tabel.kolom.entries()) {
      if (kolom.total === true) this.#jumlah[i] = tambahSel(kolom, this.#jumlah[i] ?? null, baris[i] ?? null);
    }
  }

  /** The last row of a page. */
  dipindahkan(): BarisSiap {
    return this.#baris('Jumlah dipindahkan');
  }

  /** The first row of the next page. */
  pindahan(): BarisSiap {
    return this.#baris('Jumlah pindahan');
  }

  #baris(label: string): BarisSiap {
    return this.#tabel.siapkanJumlah({ label, sel: [...this.#jumlah] });
  }
}
