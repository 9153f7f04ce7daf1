import type { Penjaga } from '../penjaga.ts';
import { bersihkan, lepasEscape } from '../teks.ts';
import { type Atribut, dengarkan, type PendengarXml } from '../xml.ts';
import type { Arsip } from '../zip.ts';

/** A letter may stand as `_x0000_`, seven long; what is longer than that is no cell, and is not gathered further. */
const PANJANG_ESCAPE = 7;

/** Without XML's blanks at its ends; by hand, because a pattern for the end looks again from every blank of a long text. */
function pangkas(teks: string): string {
  let [awal, akhir] = [0, teks.length];
  while (awal < akhir && ruang(teks.charCodeAt(awal))) awal += 1;
  while (akhir > awal && ruang(teks.charCodeAt(akhir - 1))) akhir -= 1;
  return teks.slice(awal, akhir);
}

const ruang = (h: number): boolean => h === 0x20 || h === 0x0a || h === 0x09 || h === 0x0d;

/**
 * Gathers the text of a string item (`si`, `is`): of its runs too, not of phonetic ones. Blanks at the ends of a `t` are kept
 * where it says xml:space="preserve", as Excel does.
 */
export class PengumpulTeks {
  readonly #penjaga: Penjaga;
  #hasil = '';
  #potong = '';
  #dalamT = false;
  #simpan = false;
  #fonetik = 0;

  constructor(penjaga: Penjaga) {
    this.#penjaga = penjaga;
  }

  buka(nama: string, a: Atribut): void {
    if (nama === 'rPh') this.#fonetik += 1;
    if (nama !== 't' || this.#fonetik > 0) return;
    this.#dalamT = true;
    this.#simpan = a['xml:space'] === 'preserve';
    this.#potong = '';
  }

  tutup(nama: string): void {
    if (nama === 'rPh') this.#fonetik -= 1;
    if (nama !== 't' || !this.#dalamT) return;
    this.#dalamT = false;
    this.#hasil += this.#simpan ? this.#potong : pangkas(this.#potong);
  }

  teks(teks: string): void {
    if (!this.#dalamT) return;
    this.#potong += teks;
    const { batas } = this.#penjaga;
    if (this.#hasil.length + this.#potong.length > batas.teks * PANJANG_ESCAPE)
      throw this.#penjaga.tolak('sel_terlalu_panjang', { batas: batas.teks });
  }

  /** The text gathered since the last call, as a cell keeps it. @throws AppError validation/sel_terlalu_panjang */
  ambil(): string {
    const mentah = this.#hasil;
    this.#hasil = '';
    return rapikan(mentah, this.#penjaga);
  }
}

/** Text of OOXML as a cell keeps it. @throws AppError validation/sel_terlalu_panjang */
export function rapikan(mentah: string, penjaga: Penjaga): string {
  const teks = bersihkan(lepasEscape(mentah), penjaga.peringatan);
  if (teks.length > penjaga.batas.teks) throw penjaga.tolak('sel_terlalu_panjang', { batas: penjaga.batas.teks });
  return teks;
}

class PendengarKata implements PendengarXml {
  readonly kata: string[] = [];
  readonly #penjaga: Penjaga;
  readonly #kumpul: PengumpulTeks;
  #huruf = 0;

  constructor(penjaga: Penjaga) {
    this.#penjaga = penjaga;
    this.#kumpul = new PengumpulTeks(penjaga);
  }

  buka(nama: string, a: Atribut): void {
    this.#kumpul.buka(nama, a);
  }

  teks(teks: string): void {
    this.#kumpul.teks(teks);
  }

  tutup(nama: string): void {
    this.#kumpul.tutup(nama);
    if (nama !== 'si') return;
    const teks = this.#kumpul.ambil();
    this.#huruf += teks.length;
    this.kata.push(teks);
    const { kataBersama, hurufBersama } = this.#penjaga.batas;
    if (this.kata.length > kataBersama || this.#huruf > hurufBersama) throw this.#penjaga.tolak('terlalu_banyak_teks');
  }
}

/** The strings that cells of a workbook refer to by number. @throws AppError validation/terlalu_banyak_teks, sel_terlalu_panjang */
export async function bacaKata(arsip: Arsip, bagian: string | undefined, penjaga: Penjaga): Promise<readonly string[]> {
  if (bagian === undefined || !arsip.ada(bagian)) return [];
  const pendengar = new PendengarKata(penjaga);
  await dengarkan(arsip.isi(bagian), bagian, pendengar, penjaga);
  return pendengar.kata;
}
