import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tugaskan } from '../../../domain/impor/penugasan.ts';

const jumlah = (bobot: readonly (readonly number[])[], dapat: readonly (number | null)[]): number =>
  dapat.reduce<number>((n, j, i) => n + (j === null ? 0 : (bobot[i]?.[j] ?? 0)), 0);

/** Best sum of weights by trying everything. */
function terbaik(bobot: readonly (readonly number[])[], i = 0, terpakai = 0): number {
  if (i === bobot.length) return 0;
  let hasil = terbaik(bobot, i + 1, terpakai);
  for (const [j, b] of (bobot[i] ?? []).entries()) {
    if (b > 0 && (terpakai & (1 << j)) === 0) hasil = Math.max(hasil, b + terbaik(bobot, i + 1, terpakai | (1 << j)));
  }
  return hasil;
}

describe('assignment', () => {
  it('is the best there is, and uses nothing twice', () => {
    const matriks = fc
      .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 }))
      .chain(([n, m]) =>
        fc.array(fc.array(fc.nat({ max: 9 }), { minLength: m, maxLength: m }), { minLength: n, maxLength: n }),
      );
    fc.assert(
      fc.property(matriks, (bobot) => {
        const dapat = tugaskan(bobot);
        const kolom = dapat.filter((j) => j !== null);
        expect(new Set(kolom).size).toBe(kolom.length);
        expect(dapat.every((j, i) => j === null || (bobot[i]?.[j] ?? 0) > 0)).toBe(true);
        expect(jumlah(bobot, dapat)).toBe(terbaik(bobot));
      }),
    );
  });
});
