import { describe, expect, it } from 'vitest';
import {
  faktorZum,
  halamanKini,
  halamanTampak,
  langkahZum,
  SELA,
  susunHalaman,
} from '../../../renderer/features/laporan/zum.ts';

const F4 = { lebar: 935.43, tinggi: 609.45 };
const A4 = { lebar: 595.28, tinggi: 841.89 };
const JENDELA = { lebar: 886, tinggi: 640 };
const PIKSEL = 96 / 72;

describe('zoom', () => {
  it('fits the width, and the whole page, with the space around it', () => {
    for (const kertas of [F4, A4]) {
      const lebar = faktorZum('lebar', kertas, JENDELA) * PIKSEL * kertas.lebar;
      expect(lebar).toBeLessThanOrEqual(JENDELA.lebar - 2 * SELA);
      const halaman = faktorZum('halaman', kertas, JENDELA) * PIKSEL;
      expect(halaman * kertas.lebar).toBeLessThanOrEqual(JENDELA.lebar - 2 * SELA);
      expect(halaman * kertas.tinggi).toBeLessThanOrEqual(JENDELA.tinggi - 2 * SELA + 0.01);
    }
    expect(faktorZum('lebar', A4, { lebar: 5000, tinggi: 640 })).toBe(1.5);
    expect(faktorZum(2, A4, JENDELA)).toBe(2);
    expect(faktorZum('lebar', A4, { lebar: 0, tinggi: 0 })).toBe(0);
  });

  it('steps up and down, also from between two steps, and ends', () => {
    expect(langkahZum(0.69, 1)).toBe(0.75);
    expect(langkahZum(0.69, -1)).toBe(0.5);
    expect(langkahZum(1, 1)).toBe(1.25);
    expect(langkahZum(3, 1)).toBeNull();
    expect(langkahZum(0.25, -1)).toBeNull();
  });
});

describe('stack of pages', () => {
  it('has few pages near the window, wherever it is, and always the current one', () => {
    const total = 1000;
    const { langkah } = susunHalaman(0.69, F4, total, JENDELA);
    for (let atas = 0; atas < total * langkah - JENDELA.tinggi; atas += 97) {
      const tampak = halamanTampak(atas, langkah, JENDELA.tinggi, total);
      const kini = halamanKini(atas, langkah, JENDELA.tinggi, total);
      expect(tampak.length).toBeLessThanOrEqual(5);
      expect(tampak).toContain(kini);
      // Every page that shows is there.
      for (const n of [Math.floor(atas / langkah) + 1, Math.floor((atas + JENDELA.tinggi - 1) / langkah) + 1])
        expect(tampak).toContain(n);
    }
  });

  it('says the page that was jumped to, also where the stack is taller than a browser can scroll', () => {
    for (const [faktor, total] of [
      [0.69, 1000],
      [3, 20_000],
    ] as const) {
      const { langkah, gulir } = susunHalaman(faktor, A4, total, JENDELA);
      expect(gulir.tinggiGulir).toBeLessThanOrEqual(15_000_000);
      for (const n of [1, 2, 17, Math.floor(total / 2), total - 1, total]) {
        const atas = gulir.keIsi(Math.min(Math.ceil(gulir.keGulir((n - 1) * langkah)), gulir.tinggiGulir - 640));
        expect(halamanKini(atas, langkah, JENDELA.tinggi, total)).toBe(n);
      }
    }
  });

  it('is empty before the window has a size', () => {
    expect(halamanTampak(0, 0, 0, 10)).toEqual([]);
    expect(halamanKini(0, 0, 0, 10)).toBe(1);
  });
});
