import type { Kertas, Kolom, ReportDocument } from '../../document.ts';
import { TEPI } from './barisSiap.ts';
import { halamanKertas } from './kertas.ts';

/** Smallest letters of a figure that a reader can be asked to read, in points. */
export const HURUF_TERKECIL = 5;
const LANGKAH = 0.25;
/** Columns that give room keep this share of the letters per line that they had. */
const SISA_LEBAR = 0.9;
/** Room beside a figure against rounding, in points. */
const LONGGAR = 0.3;

/** The columns of a table: how the width is shared, and the widest figure that was met in each. */
export interface Takaran {
  readonly kolom: readonly Kolom[];
  /** Shares of the table's width. */
  bagi: readonly number[];
  /** Width of the widest figure per point of letter size; 0 for a column without figures. */
  readonly terlebar: number[];
  /** The same of the longest word of its label, in bold. */
  readonly kata: number[];
}

const jumlah = (angka: readonly number[]): number => angka.reduce((n, a) => n + a, 0);
const cetak = (kertas: Kertas): number => {
  const { kiri, kanan } = halamanKertas(kertas);
  return kanan - kiri;
};

/**
 * How the tables of a document fit their paper. The counting pass notes the widest figures; from them follow, without
 * another pass, which columns are too narrow, the largest letters at which all fit, and a paper on which they would.
 */
export class Muatan {
  readonly #kertas: Kertas;
  /** Letters of the document, before any fitting. */
  readonly #asal: number;
  readonly #semua = new Map<string, Takaran>();
  #huruf: number;

  constructor(dokumen: Pick<ReportDocument, 'kertas' | 'huruf'>) {
    this.#kertas = dokumen.kertas;
    this.#asal = dokumen.huruf;
    this.#huruf = dokumen.huruf;
  }

  /** Size of the table's letters, in points. */
  get huruf(): number {
    return this.#huruf;
  }

  /** The measures of a table; tables with the same columns share them, so that they look alike. */
  takaran(kolom: readonly Kolom[]): Takaran {
    const kunci = JSON.stringify(kolom);
    const ada = this.#semua.get(kunci);
    if (ada !== undefined) return ada;
    const baru = { kolom, bagi: kolom.map((k) => k.lebar), terlebar: kolom.map(() => 0), kata: kolom.map(() => 0) };
    this.#semua.set(kunci, baru);
    return baru;
  }

  /** Columns with a figure that has to be set smaller than can be read. */
  get terpotong(): string[] {
    return this.#sempit(cetak(this.#kertas), this.#terkecil);
  }

  /**
   * Finds the largest letters, by steps, at which every figure stands in the table's own size and, where that can be
   * had, no word of a label breaks; the narrow columns get the room that the others can spare. Where even the smallest
   * do not do, they are used all the same.
   *
   * @returns false when all fits as it is, so that nothing was changed
   */
  muatkan(): boolean {
    const lebar = cetak(this.#kertas);
    if (this.#sempit(lebar, this.#asal).length === 0) return false;
    const utuh = this.#hurufMuat(lebar, true);
    this.#huruf = utuh ?? this.#hurufMuat(lebar, false) ?? this.#terkecil;
    for (const t of this.#semua.values()) t.bagi = this.#kebutuhan(t, lebar, this.#huruf, utuh !== null);
    return true;
  }

  /** The first larger paper on which no column is too narrow, with letters made smaller where needed. */
  get usulKertas(): Kertas | null {
    const kini = cetak(this.#kertas);
    const calon: Kertas[] = [
      { ukuran: this.#kertas.ukuran, orientasi: 'mendatar' },
      { ukuran: 'F4', orientasi: 'mendatar' },
      { ukuran: 'A3', orientasi: 'mendatar' },
    ];
    const muat = (k: Kertas) =>
      this.#sempit(cetak(k), this.#terkecil).length === 0 || this.#hurufMuat(cetak(k), false) !== null;
    return calon.find((k) => cetak(k) > kini + 1 && muat(k)) ?? null;
  }

  get #terkecil(): number {
    return Math.min(HURUF_TERKECIL, this.#asal);
  }

  /** @param kata labels too are kept from breaking inside a word */
  #hurufMuat(lebar: number, kata: boolean): number | null {
    for (let huruf = this.#asal; huruf >= this.#terkecil; huruf -= LANGKAH)
      if ([...this.#semua.values()].every((t) => jumlah(this.#kebutuhan(t, lebar, huruf, kata)) <= lebar)) return huruf;
    return null;
  }

  /** Labels of the columns whose widest figure does not fit at a size. */
  #sempit(lebar: number, huruf: number): string[] {
    const label = [...this.#semua.values()].flatMap(({ kolom, bagi, terlebar }) => {
      const semua = jumlah(bagi);
      const tidakMuat = (i: number) =>
        (terlebar[i] ?? 0) * huruf + 2 * TEPI > ((bagi[i] ?? 0) / semua) * lebar + LONGGAR / 2;
      return kolom.flatMap((k, i) => (tidakMuat(i) ? [namaKolom(k)] : []));
    });
    return [...new Set(label)];
  }

  /** Widths that the columns need at a size: figures whole, other columns in proportion to what they had. */
  #kebutuhan(takaran: Takaran, lebar: number, huruf: number, kata: boolean): number[] {
    const { kolom, terlebar } = takaran;
    const semua = jumlah(kolom.map((k) => k.lebar));
    return kolom.map((k, i) => {
      const wajar = (k.lebar / semua) * lebar * (huruf / this.#asal) * SISA_LEBAR;
      const perPoin = Math.max(terlebar[i] ?? 0, kata ? (takaran.kata[i] ?? 0) : 0);
      return perPoin === 0 ? wajar : Math.max(wajar, perPoin * huruf + 2 * TEPI + LONGGAR);
    });
  }
}

/** What a column is called outside its table: with the heading above it, and on one line. */
function namaKolom({ grup, label }: Kolom): string {
  return [...(grup === undefined ? [] : [grup]), label].join(': ').replaceAll(/\s+/gu, ' ');
}
