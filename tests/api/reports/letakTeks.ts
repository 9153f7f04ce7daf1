import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Kotak {
  readonly halaman: number;
  readonly teks: string;
  readonly x1: number;
  readonly x2: number;
  /** Baseline and height of the letters. */
  readonly y: number;
  readonly tinggi: number;
}

/** Nearest that text may come to the edge of the sheet, in points. */
const TEPI = 18;

/** Where text stands in a PDF: what leaves the sheet, and what lies over other text. */
export async function letakTeks(path: string): Promise<{ keluar: string[]; bertumpuk: string[] }> {
  const tugas = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await tugas.promise;
  const keluar: string[] = [];
  const bertumpuk: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const halaman = await pdf.getPage(n);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = halaman.view;
    const { items } = await halaman.getTextContent();
    const kotak = items.flatMap((i): Kotak[] => {
      if (!('str' in i) || i.str.trim() === '') return [];
      const [, , , tinggi = 0, x = 0, y = 0] = i.transform as number[];
      return [{ halaman: n, teks: i.str, x1: x, x2: x + i.width, y, tinggi: Math.abs(tinggi) }];
    });
    for (const k of kotak)
      if (k.x1 < x1 + TEPI || k.x2 > x2 - TEPI || k.y < y1 + TEPI / 2 || k.y + k.tinggi > y2 - TEPI / 2)
        keluar.push(`${n}: ${k.teks}`);
    bertumpuk.push(...tumpukan(kotak));
  }
  await tugas.destroy();
  return { keluar, bertumpuk };
}

/** Pairs that share ink: their letters meet in both directions by more than a hair. */
function tumpukan(kotak: readonly Kotak[]): string[] {
  const urut = kotak.toSorted((a, b) => a.y - b.y);
  const hasil: string[] = [];
  for (const [i, a] of urut.entries()) {
    for (const b of urut.slice(i + 1)) {
      if (b.y >= a.y + a.tinggi * 0.7) break;
      if (Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 0.8) hasil.push(`${a.halaman}: "${a.teks}" x "${b.teks}"`);
    }
  }
  return hasil;
}
