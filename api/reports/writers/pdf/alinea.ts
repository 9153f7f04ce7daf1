import type { Paragraf } from '../../document.ts';
import { bungkus, type Huruf } from './huruf.ts';
import type { Kanvas } from './kanvas.ts';

/** One printed line of text, with the room it takes. */
export interface BarisAlinea {
  readonly teks: string;
  /** Number or letter in front of the first line of a `butir`. */
  readonly nomor: string;
  readonly tebal: boolean;
  readonly masuk: number;
  readonly tinggi: number;
  /** True when the next line must stand on the same page: a heading with the text it heads. */
  readonly lekat: boolean;
}

const UKURAN = 9.5;
const TINGGI = 13;
const ANTARA = 4;
const MASUK = 20;

/** Breaks paragraphs into lines of the page's width. */
export function barisAlinea(huruf: Huruf, uraian: readonly Paragraf[], lebar: number): BarisAlinea[] {
  return uraian.flatMap(({ teks, bentuk, nomor = '' }) => {
    const tebal = bentuk === 'judul';
    const masuk = bentuk === 'butir' ? MASUK : 0;
    const isi = tebal && nomor !== '' ? `${nomor} ${teks}` : teks;
    const baris = isi.split('\n').flatMap((b) => (b === '' ? [''] : bungkus(huruf, b, UKURAN, tebal, lebar - masuk)));
    return baris.map((satu, i) => ({
      teks: satu,
      nomor: bentuk === 'butir' && i === 0 ? nomor : '',
      tebal,
      masuk,
      tinggi: TINGGI + (i === baris.length - 1 ? ANTARA : 0),
      lekat: tebal,
    }));
  });
}

/** Draws one line at the top `y`. */
export function gambarAlinea(kanvas: Kanvas, baris: BarisAlinea, kiri: number, lebar: number, y: number): void {
  const gaya = { ukuran: UKURAN, tebal: baris.tebal, rata: 'kiri' } as const;
  if (baris.nomor !== '') kanvas.teks(kiri, y + UKURAN, baris.nomor, { ...gaya, lebar: baris.masuk });
  kanvas.teks(kiri + baris.masuk, y + UKURAN, baris.teks, { ...gaya, lebar: lebar - baris.masuk });
}
