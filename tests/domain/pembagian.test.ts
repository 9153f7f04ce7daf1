import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagi } from '../../domain/pembagian.ts';

const bobotSah = fc
  .array(fc.oneof(fc.nat(10), fc.nat(Number.MAX_SAFE_INTEGER)), { minLength: 1, maxLength: 40 })
  .filter((b) => b.some((n) => n > 0));
const totalSah = fc.oneof(fc.integer(), fc.maxSafeInteger());

describe('bagi', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [3, 5], [2, 3]],
    [10, [0, 1, 0], [0, 10, 0]],
    [1, [1, 1], [1, 0]],
    [2, [1, 1, 4], [1, 0, 1]],
    [0, [2, 3], [0, 0]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
    [7, [1], [7]],
    [1_000_00, [3, 5], [375_00, 625_00]],
    [Number.MAX_SAFE_INTEGER, [1, 1], [4_503_599_627_370_496, 4_503_599_627_370_495]],
  ])('%d over %j is %j', (total, bobot, bagian) => {
    expect(bagi(total, bobot)).toEqual(bagian);
  });

  it.each([
    [10, [0, 0]],
    [10, []],
    [10, [1, -1]],
    [10, [0.5, 0.5]],
    [0.5, [1]],
    [10, [Number.NaN]],
    [10, [2 ** 53]],
    [2 ** 53, [1]],
  ])('refuses %d over %j', (total, bobot) => {
    expect(() => bagi(total, bobot)).toThrow(
      expect.objectContaining({ code: 'validation', reason: 'pembagian_tidak_sah' }),
    );
  });

  it('gives away the whole and nothing but the whole', () => {
    fc.assert(
      fc.property(totalSah, bobotSah, (total, bobot) => {
        const bagian = bagi(total, bobot);
        expect(bagian).toHaveLength(bobot.length);
        expect(bagian.reduce((n, x) => n + BigInt(x), 0n)).toBe(BigInt(total));
      }),
    );
  });

  it('is never a whole unit away from the exact share', () => {
    fc.assert(
      fc.property(totalSah, bobotSah, (total, bobot) => {
        const jumlah = bobot.reduce((n, b) => n + BigInt(b), 0n);
        for (const [i, x] of bagi(total, bobot).entries()) {
          const selisih = BigInt(x) * jumlah - BigInt(total) * BigInt(bobot[i] ?? 0);
          expect(selisih < jumlah && -selisih < jumlah).toBe(true);
        }
      }),
    );
  });

  it('gives the heavier part no less', () => {
    fc.assert(
      fc.property(fc.nat(), bobotSah, (total, bobot) => {
        const urut = bagi(total, bobot)
          .map((bagian, i) => ({ bagian, bobot: bobot[i] ?? 0 }))
          .toSorted((a, b) => a.bobot - b.bobot || a.bagian - b.bagian)
          .map((x) => x.bagian);
        expect(urut).toEqual(urut.toSorted((a, b) => a - b));
      }),
    );
  });

  it('gives a part of weight zero nothing', () => {
    fc.assert(
      fc.property(totalSah, bobotSah, (total, bobot) => {
        const tanpaBobot = bagi(total, [...bobot, 0]).filter((_, i) => (bobot[i] ?? 0) === 0);
        expect(tanpaBobot.every((x) => x === 0)).toBe(true);
      }),
    );
  });

  it('mirrors a negative total', () => {
    fc.assert(
      fc.property(fc.nat(), bobotSah, (total, bobot) => {
        expect(bagi(-total, bobot)).toEqual(bagi(total, bobot).map((x) => 0 - x));
      }),
    );
  });
});
