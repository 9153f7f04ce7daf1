import { angkaPolos } from '../angka.ts';
import type { Penjaga } from '../penjaga.ts';
import type { SelMasuk } from '../sel.ts';
import { hariIso } from '../tanggal.ts';
import { bersihkan } from '../teks.ts';
import type { Atribut } from '../xml.ts';

/** Blanks that `text:s` may stand for at once. */
const SPASI_TERBANYAK = 32_767;

/**
 * Gathers the paragraphs of a cell. Only what lies in the cell's own paragraphs is its text: notes, pictures and text boxes
 * in it are not. Runs of blanks count as one in the XML; `text:s` and `text:tab` are the real ones.
 */
export class PengumpulParagraf {
  readonly #penjaga: Penjaga;
  #bagian: string[] = [];
  #panjang = 0;
  #dalam = 0;
  #asing = 0;
  #spasi = true;
  #ada = false;

  constructor(penjaga: Penjaga) {
    this.#penjaga = penjaga;
  }

  /** An element in the cell begins. */
  buka(nama: string, a: Atribut): void {
    if (this.#asing > 0 || this.#asingkah(nama)) this.#asing += 1;
    else if (this.#dalam > 0) {
      this.#dalam += 1;
      if (nama === 'text:s') this.#tambah(' '.repeat(Math.min(Number(a['text:c'] ?? 1) || 1, SPASI_TERBANYAK)));
      else if (nama === 'text:tab') this.#tambah('\t');
      else if (nama === 'text:line-break') this.#tambah('\n');
    } else if (nama === 'text:p') {
      if (this.#ada) this.#tambah('\n');
      [this.#dalam, this.#ada, this.#spasi] = [1, true, true];
    } else this.#asing += 1;
  }

  #asingkah(nama: string): boolean {
    return this.#dalam > 0 && /^(?:office:annotation|draw:|text:(?:note|ruby-text|bookmark|change))/.test(nama);
  }

  /** It ends. */
  tutup(): void {
    if (this.#asing > 0) this.#asing -= 1;
    else if (this.#dalam > 0) this.#dalam -= 1;
  }

  teks(teks: string): void {
    if (this.#asing > 0 || this.#dalam === 0) return;
    const rapat = teks.replace(/[\t\n\r ]+/g, ' ');
    const isi = this.#spasi && rapat.startsWith(' ') ? rapat.slice(1) : rapat;
    if (isi === '') return;
    this.#tambah(isi);
    this.#spasi = isi.endsWith(' ');
  }

  #tambah(teks: string): void {
    this.#panjang += teks.length;
    if (this.#panjang > this.#penjaga.batas.teks * 2)
      throw this.#penjaga.tolak('sel_terlalu_panjang', { batas: this.#penjaga.batas.teks });
    this.#bagian.push(teks);
    this.#spasi = false;
  }

  /** The text of the cell that ended. @throws AppError validation/sel_terlalu_panjang */
  ambil(): string {
    if (!this.#ada) return '';
    const teks = bersihkan(this.#bagian.join(''), this.#penjaga.peringatan);
    [this.#bagian, this.#panjang, this.#dalam, this.#asing, this.#ada] = [[], 0, 0, 0, false];
    const { batas } = this.#penjaga;
    if (teks.length > batas.teks) throw this.#penjaga.tolak('sel_terlalu_panjang', { batas: batas.teks });
    return teks;
  }
}

const sebagaiTeks = (teks: string): SelMasuk => (teks === '' ? null : ['t', teks]);

/** A cell of an ods by its attributes and its text. */
export function bacaSelOds(a: Atribut, teks: string): SelMasuk {
  // LibreOffice keeps a plain truth as a formula, and its value as a number.
  const benar = /^of:=(TRUE|FALSE)\(\)$/.exec(a['table:formula'] ?? '')?.[1];
  if (benar !== undefined) return ['b', benar === 'TRUE' ? '1' : '0'];
  if (a['calcext:value-type'] === 'error') return sebagaiTeks(teks) === null ? null : ['e', teks];
  switch (a['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const angka = angkaPolos(a['office:value'] ?? '');
      return angka === null ? sebagaiTeks(teks) : ['n', angka];
    }
    case 'date': {
      const hari = hariIso(a['office:date-value'] ?? '');
      return hari === null ? sebagaiTeks(teks) : ['d', hari];
    }
    case 'boolean':
      return ['b', a['office:boolean-value'] === 'true' ? '1' : '0'];
    default:
      return sebagaiTeks(teks === '' ? (a['office:string-value'] ?? '') : teks);
  }
}
