import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface HalamanTerbaca {
  /** All text of the page in drawing order, without blanks. */
  readonly padat: string;
  readonly lebarMm: number;
  readonly tinggiMm: number;
}

export interface PdfTerbaca {
  readonly halaman: readonly HalamanTerbaca[];
  readonly judul: string;
  readonly penanda: readonly string[];
}

/** Takes the blanks out, so that texts broken over lines can be compared. */
export function padatkan(teks: string): string {
  return teks.replace(/\s+/gu, '');
}

/** Reads a PDF back with an independent reader. */
export async function bacaPdf(path: string): Promise<PdfTerbaca> {
  const tugas = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await tugas.promise;
  const halaman: HalamanTerbaca[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const satu = await pdf.getPage(n);
    const { items } = await satu.getTextContent();
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = satu.view;
    const padat = padatkan(items.map((i) => ('str' in i ? i.str : '')).join(''));
    halaman.push({ padat, lebarMm: ((x2 - x1) / 72) * 25.4, tinggiMm: ((y2 - y1) / 72) * 25.4 });
  }
  const { info } = await pdf.getMetadata();
  const penanda = ((await pdf.getOutline()) ?? []).map((p) => p.title);
  const judul = 'Title' in info ? String(info.Title) : '';
  await tugas.destroy();
  return { halaman, judul, penanda };
}
