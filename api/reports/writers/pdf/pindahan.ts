import type { Baris, Sel } from '../../document.ts';
import { tambah, tambahLuas } from '../../jumlah.ts';
import type { BarisSiap } from './barisSiap.ts';
import type { Tabel } from './tabel.ts';

/** The running sums of a section, carried from page to page. */
export class Pindahan {
  readonly #tabel: Tabel;
  /** Areas are blank until a lot has one; most goods have none. */
  readonly #jumlah: (number | null)[];
  readonly tinggi: number;
  #banyak = 0;

  constructor(tabel: Tabel) {
    this.#tabel = tabel;
    this.#jumlah = tabel.kolom.map((k) => (k.total === true && k.kind !== 'luas' ? 0 : null));
    this.tinggi = this.dipindahkan().tinggi;
  }

  /** True once a row has been counted: before that there is nothing to carry. */
  get berjalan(): boolean {
    return this.#banyak > 0;
  }

  /** Counts a row; marks count as nothing. @throws AppError rule/jumlah_melampaui_batas */
  tambah(baris: Baris): void {
    this.#banyak += 1;
    for (const [i, kolom] of this.#tabel.kolom.entries()) {
      const [lama, isi] = [this.#jumlah[i] ?? 0, baris[i]];
      if (kolom.total !== true || typeof isi !== 'number') continue;
      this.#jumlah[i] = kolom.kind === 'luas' ? tambahLuas(lama, isi) : tambah(lama, isi);
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
    const sel: Sel[] = [...this.#jumlah];
    return this.#tabel.siapkanJumlah({ label, sel });
  }
}
