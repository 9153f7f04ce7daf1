import type { Rata } from '../../document.ts';
import type { Huruf } from './huruf.ts';

/** How a line of text is set. Sizes in points. */
export interface GayaTeks {
  readonly ukuran: number;
  readonly tebal: boolean;
  readonly rata: Rata;
  /** Width in which the line is aligned. */
  readonly lebar: number;
}

/**
 * What the layout draws on. Points from the top left corner; `y` of a text is its baseline. The layout
 * runs twice over the same code: first on a canvas that only counts pages, then on the one that draws.
 */
export interface Kanvas {
  /** Begins a page of this size. */
  halamanBaru(lebar: number, tinggi: number): void;
  teks(x: number, y: number, isi: string, gaya: GayaTeks): void;
  garis(x1: number, y1: number, x2: number, y2: number, tebal: number): void;
  /** Filled rectangle; `abu` from 0 (black) to 1 (white). */
  isian(x: number, y: number, lebar: number, tinggi: number, abu: number): void;
  /** An entry in the outline, pointing at this page; below the last chapter, when there is one. */
  penanda(judul: string): void;
  /** A chapter in the outline, pointing at this page. */
  bab(judul: string): void;
}

/** Draws nothing. */
export const kanvasKosong: Kanvas = {
  halamanBaru() {},
  teks() {},
  garis() {},
  isian() {},
  penanda() {},
  bab() {},
};

/** The parts of pdfkit that the drawing canvas needs. */
export interface DokumenKanvas {
  addPage(opsi: { size: [number, number]; margin: number }): unknown;
  addContent(isi: string): unknown;
  readonly page: unknown;
  readonly outline: Butir;
}

/** An entry of the outline, or the outline itself. */
interface Butir {
  addItem(judul: string): Butir;
}

/**
 * Draws on a pdfkit document. Everything of a page is collected and written as one piece of page
 * description, figures below text: pdfkit's own calls cost several times more per cell.
 */
export class KanvasPdf implements Kanvas {
  readonly #dokumen: DokumenKanvas;
  readonly #huruf: Huruf;
  #bab: Butir | null = null;
  #gambar: string[] = [];
  #tulisan: string[] = [];
  #fontKini = '';
  #fonts: Record<string, unknown> = {};

  constructor(dokumen: DokumenKanvas, huruf: Huruf) {
    this.#dokumen = dokumen;
    this.#huruf = huruf;
  }

  halamanBaru(lebar: number, tinggi: number): void {
    this.tuntaskan();
    this.#dokumen.addPage({ size: [lebar, tinggi], margin: 0 });
    // The page's font resources are a plain record that pdfkit's types do not show.
    this.#fonts = (this.#dokumen.page as { fonts: Record<string, unknown> }).fonts;
  }

  teks(x: number, y: number, isi: string, gaya: GayaTeks): void {
    if (isi === '') return;
    const sisa = gaya.rata === 'kiri' ? 0 : gaya.lebar - this.#huruf.lebar(isi, gaya.ukuran, gaya.tebal);
    const kiri = x + (gaya.rata === 'tengah' ? sisa / 2 : sisa);
    // pdfkit turns the page upside down so that y grows downwards; the text matrix turns letters back.
    let perintah = `1 0 0 -1 ${kiri.toFixed(2)} ${y.toFixed(2)} Tm`;
    for (const { font, hex } of this.#huruf.sandikan(isi, gaya.tebal)) {
      const pilih = `/${font.id} ${gaya.ukuran} Tf`;
      if (pilih !== this.#fontKini) {
        this.#fonts[font.id] ??= font.ref();
        this.#fontKini = pilih;
        perintah += ` ${pilih}`;
      }
      perintah += ` <${hex}> Tj`;
    }
    this.#tulisan.push(perintah);
  }

  garis(x1: number, y1: number, x2: number, y2: number, tebal: number): void {
    this.#gambar.push(`${tebal} w ${x1.toFixed(2)} ${y1.toFixed(2)} m ${x2.toFixed(2)} ${y2.toFixed(2)} l S`);
  }

  isian(x: number, y: number, lebar: number, tinggi: number, abu: number): void {
    this.#gambar.push(`${abu} g ${x.toFixed(2)} ${y.toFixed(2)} ${lebar.toFixed(2)} ${tinggi.toFixed(2)} re f 0 g`);
  }

  penanda(judul: string): void {
    (this.#bab ?? this.#dokumen.outline).addItem(judul);
  }

  bab(judul: string): void {
    this.#bab = this.#dokumen.outline.addItem(judul);
  }

  /** Writes what was collected for the current page. */
  tuntaskan(): void {
    if (this.#gambar.length === 0 && this.#tulisan.length === 0) return;
    this.#dokumen.addContent(`${this.#gambar.join('\n')}\nBT\n${this.#tulisan.join('\n')}\nET`);
    this.#gambar = [];
    this.#tulisan = [];
    this.#fontKini = '';
  }
}
