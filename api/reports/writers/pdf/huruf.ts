import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bersihkanTeks } from '../../cetak.ts';
import { bukaWoff } from './woff.ts';

/** The part of pdfkit's embedded font that is used here; its types do not show it. */
interface FontTertanam {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(titik: number): boolean };
  encode(teks: string): [string[], { advanceWidth: number }[]];
  ref(): unknown;
}

interface DokumenPdf {
  font(isi: Buffer): unknown;
}

interface Glif {
  readonly font: FontTertanam;
  readonly hex: string;
  /** Advance in thousandths of the letter size. */
  readonly lebar: number;
}

/** A run of glyphs of one font, ready to be shown. */
export interface Potongan {
  readonly font: FontTertanam;
  readonly hex: string;
}

const BERKAS = { biasa: 'latin-400', tebal: 'latin-700', biasaLuas: 'latin-ext-400', tebalLuas: 'latin-ext-700' };

/**
 * Arimo (the shape of Arial, free) in two weights, measured and encoded letter by letter with a table.
 * Kerning is left out on purpose: columns of figures must stand under each other, and one look-up per
 * letter is several times faster than laying out every text.
 */
export class Huruf {
  readonly #dasar: { biasa: FontTertanam[]; tebal: FontTertanam[] };
  readonly #glif = { biasa: new Map<number, Glif>(), tebal: new Map<number, Glif>() };

  constructor(dokumen: DokumenPdf) {
    const muat = (nama: string): FontTertanam => muatFont(dokumen, nama);
    this.#dasar = {
      biasa: [muat(BERKAS.biasa), muat(BERKAS.biasaLuas)],
      tebal: [muat(BERKAS.tebal), muat(BERKAS.tebalLuas)],
    };
  }

  /** Width of one line in points. */
  lebar(teks: string, ukuran: number, tebal: boolean): number {
    const tabel = tebal ? this.#glif.tebal : this.#glif.biasa;
    let jumlah = 0;
    for (let i = 0; i < teks.length; i += 1) {
      const titik = teks.codePointAt(i) ?? 0;
      if (titik > 0xffff) i += 1;
      jumlah += (tabel.get(titik) ?? this.#cari(titik, tebal)).lebar;
    }
    return (jumlah * ukuran) / 1000;
  }

  /** The text as runs of glyph numbers. */
  sandikan(teks: string, tebal: boolean): Potongan[] {
    const tabel = tebal ? this.#glif.tebal : this.#glif.biasa;
    const hasil: { font: FontTertanam; hex: string }[] = [];
    let akhir: { font: FontTertanam; hex: string } | undefined;
    for (let i = 0; i < teks.length; i += 1) {
      const titik = teks.codePointAt(i) ?? 0;
      if (titik > 0xffff) i += 1;
      const glif = tabel.get(titik) ?? this.#cari(titik, tebal);
      if (akhir?.font !== glif.font) {
        akhir = { font: glif.font, hex: '' };
        hasil.push(akhir);
      }
      akhir.hex += glif.hex;
    }
    return hasil;
  }

  /** Letters outside the fonts print as a question mark: visible, never dropped in silence. */
  #cari(titik: number, tebal: boolean): Glif {
    const daftar = tebal ? this.#dasar.tebal : this.#dasar.biasa;
    const font = daftar.find((f) => f.font.hasGlyphForCodePoint(titik));
    const glif = font === undefined ? this.#cari(0x3f, tebal) : buatGlif(font, titik);
    (tebal ? this.#glif.tebal : this.#glif.biasa).set(titik, glif);
    return glif;
  }
}

function buatGlif(font: FontTertanam, titik: number): Glif {
  const [kode, letak] = font.encode(String.fromCodePoint(titik));
  return { font, hex: kode.join(''), lebar: letak.reduce((n, l) => n + l.advanceWidth, 0) };
}

/** Unpacked fonts by name: every report of this process sets its text in the same four. */
const FONT = new Map<string, Buffer>();

function fontTerbuka(nama: string): Buffer {
  const ada = FONT.get(nama);
  if (ada !== undefined) return ada;
  const path = createRequire(import.meta.url).resolve(`@fontsource/arimo/files/arimo-${nama}-normal.woff`);
  const baru = bukaWoff(readFileSync(path));
  FONT.set(nama, baru);
  return baru;
}

function muatFont(dokumen: DokumenPdf, nama: string): FontTertanam {
  dokumen.font(fontTerbuka(nama));
  // pdfkit keeps the current font in a field that its types leave out; the exact version is pinned.
  return (dokumen as unknown as { _font: FontTertanam })._font;
}

/**
 * Breaks text into lines no wider than `lebar` points: at blanks, else after a dot, slash, comma or dash,
 * else inside the word.
 */
export function bungkus(huruf: Huruf, teks: string, ukuran: number, tebal: boolean, lebar: number): string[] {
  const bersih = bersihkanTeks(teks);
  if (!bersih.includes('\n') && huruf.lebar(bersih, ukuran, tebal) <= lebar) return [bersih];
  const muat = (t: string): boolean => huruf.lebar(t, ukuran, tebal) <= lebar;
  return bersih.split('\n').flatMap((alinea) => bungkusAlinea(alinea, muat));
}

function bungkusAlinea(alinea: string, muat: (teks: string) => boolean): string[] {
  const baris: string[] = [];
  let kini = '';
  for (const kata of alinea.split(/ +/u)) {
    const gabungan = kini === '' ? kata : `${kini} ${kata}`;
    if (muat(gabungan)) {
      kini = gabungan;
      continue;
    }
    if (kini !== '') baris.push(kini);
    const potong = muat(kata) ? [kata] : potongKata(kata, muat);
    baris.push(...potong.slice(0, -1));
    kini = potong.at(-1) ?? '';
  }
  baris.push(kini);
  return baris;
}

function potongKata(kata: string, muat: (teks: string) => boolean): string[] {
  const hasil: string[] = [];
  let kini = '';
  for (const suku of kata.match(/[^./,_-]*[./,_-]|[^./,_-]+/gu) ?? [kata]) {
    if (muat(kini + suku)) {
      kini += suku;
      continue;
    }
    if (kini !== '') hasil.push(kini);
    kini = '';
    for (const huruf of suku) {
      if (kini !== '' && !muat(kini + huruf)) {
        hasil.push(kini);
        kini = '';
      }
      kini += huruf;
    }
  }
  hasil.push(kini);
  return hasil;
}
