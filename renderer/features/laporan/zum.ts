import { createSkala, type Skala } from '../../ui/TabelSkala.ts';

/** As wide as the window, the whole page in the window, or a factor of the paper's true size. */
export type Zum = 'lebar' | 'halaman' | number;

/** Width and height; of paper in points, of the screen in CSS pixels. */
export interface Ukuran {
  readonly lebar: number;
  readonly tinggi: number;
}

const LANGKAH = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
/** Wide windows do not blow a page up without end. */
const SELEBAR_MAKS = 1.5;
/** CSS pixels per PDF point at 100 %. */
const PIKSEL_PER_POIN = 96 / 72;
/** Space around and between pages, px. */
export const SELA = 12;

/** The factor that a zoom comes to in a window; 0 while the window has no size yet. */
export function faktorZum(zum: Zum, kertas: Ukuran, jendela: Ukuran): number {
  if (jendela.lebar <= 0 || jendela.tinggi <= 0) return 0;
  if (typeof zum === 'number') return zum;
  const lebar = Math.max(0.1, (jendela.lebar - 2 * SELA - 4) / (kertas.lebar * PIKSEL_PER_POIN));
  if (zum === 'lebar') return Math.min(lebar, SELEBAR_MAKS);
  return Math.min(lebar, Math.max(0.1, (jendela.tinggi - 2 * SELA) / (kertas.tinggi * PIKSEL_PER_POIN)));
}

/** The next step up or down from a factor, or null at the end. */
export function langkahZum(faktor: number, arah: 1 | -1): number | null {
  const lain = arah > 0 ? LANGKAH.find((z) => z > faktor + 0.01) : LANGKAH.findLast((z) => z < faktor - 0.01);
  return lain ?? null;
}

/** Pages one under the other: how large, how far apart, which of them are near the window. */
export interface Susunan {
  /** CSS pixels per point. */
  readonly skala: number;
  readonly lembar: Ukuran;
  /** From the top of a page to the top of the next, px. */
  readonly langkah: number;
  /** Scrollbar to place in the stack: a stack of thousands of pages is taller than a browser can scroll. */
  readonly gulir: Skala;
}

/** The stack of `total` pages at a factor. */
export function susunHalaman(faktor: number, kertas: Ukuran, total: number, jendela: Ukuran): Susunan {
  const skala = faktor * PIKSEL_PER_POIN;
  const lembar = { lebar: kertas.lebar * skala, tinggi: kertas.tinggi * skala };
  const langkah = lembar.tinggi + SELA;
  return { skala, lembar, langkah, gulir: createSkala(total * langkah + SELA, jendela.tinggi) };
}

/** Numbers (from 1) of the pages that touch the window at `atas`, and one more on either side. */
export function halamanTampak(atas: number, langkah: number, tinggi: number, total: number): number[] {
  if (langkah <= 0) return [];
  const awal = Math.max(1, Math.floor(atas / langkah));
  const akhir = Math.min(total, Math.floor((atas + tinggi) / langkah) + 2);
  return Array.from({ length: Math.max(0, akhir - awal + 1) }, (_, i) => awal + i);
}

/** The page that is being looked at: the one under the upper third of the window. */
export function halamanKini(atas: number, langkah: number, tinggi: number, total: number): number {
  if (langkah <= 0) return 1;
  return Math.max(1, Math.min(total, Math.floor((atas + tinggi / 3) / langkah) + 1));
}
