import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sisi, tugaskan } from '../../../domain/pencocokan/penugasan.ts';

const total = (hasil: ReturnType<typeof tugaskan>, sisi: readonly Sisi[]): number =>
  hasil.reduce((n, h) => {
    const s = sisi.find((x) => x.kiri === h.kiri && x.kanan === h.kanan);
    if (!s) throw new Error('pasangan tanpa sisi');
    return n + s.bobot * h.jumlah;
  }, 0);

/** The best total there is, by trying everything. */
function terbaik(kiri: number[], kanan: number[], sisi: readonly Sisi[]): number {
  const coba = (i: number): number => {
    const s = sisi[i];
    if (!s) return 0;
    let hasil = coba(i + 1);
    const [k, l] = [kiri[s.kiri] ?? 0, kanan[s.kanan] ?? 0];
    for (let n = 1; n <= Math.min(k, l); n++) {
      kiri[s.kiri] = k - n;
      kanan[s.kanan] = l - n;
      hasil = Math.max(hasil, n * s.bobot + coba(i + 1));
    }
    kiri[s.kiri] = k;
    kanan[s.kanan] = l;
    return hasil;
  };
  return coba(0);
}

const graf = fc
  .record({
    kiri: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
    kanan: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
  })
  .chain(({ kiri, kanan }) =>
    fc
      .uniqueArray(
        fc.record({
          kiri: fc.nat(kiri.length - 1),
          kanan: fc.nat(kanan.length - 1),
          bobot: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4000 })),
        }),
        { maxLength: 11, selector: (s) => s.kiri * 10 + s.kanan },
      )
      .map((sisi) => ({ kiri, kanan, sisi })),
  );

describe('tugaskan', () => {
  it('finds the largest total there is and never gives out more than there are', () => {
    fc.assert(
      fc.property(graf, ({ kiri, kanan, sisi }) => {
        const hasil = tugaskan(kiri, kanan, sisi);
        for (const [i, n] of kiri.entries())
          expect(hasil.filter((h) => h.kiri === i).reduce((x, h) => x + h.jumlah, 0)).toBeLessThanOrEqual(n);
        for (const [j, n] of kanan.entries())
          expect(hasil.filter((h) => h.kanan === j).reduce((x, h) => x + h.jumlah, 0)).toBeLessThanOrEqual(n);
        expect(total(hasil, sisi)).toBe(terbaik([...kiri], [...kanan], sisi));
      }),
      { numRuns: 1500 },
    );
  });

  it('gives up the best single pair where the whole gains by it, which taking the best first would not', () => {
    const sisi = [
      { kiri: 0, kanan: 0, bobot: 10 },
      { kiri: 0, kanan: 1, bobot: 9 },
      { kiri: 1, kanan: 0, bobot: 9 },
    ];
    expect(tugaskan([1, 1], [1, 1], sisi)).toEqual([
      { kiri: 1, kanan: 0, jumlah: 1 },
      { kiri: 0, kanan: 1, jumlah: 1 },
    ]);
  });

  it('leaves one alone rather than breaking a pair that is worth more than both others', () => {
    const sisi = [
      { kiri: 0, kanan: 0, bobot: 40 },
      { kiri: 0, kanan: 1, bobot: 9 },
      { kiri: 1, kanan: 0, bobot: 9 },
    ];
    expect(tugaskan([1, 1], [1, 1], sisi)).toEqual([{ kiri: 0, kanan: 0, jumlah: 1 }]);
  });

  it('answers for nothing at all', () => {
    expect(tugaskan([], [], [])).toEqual([]);
    expect(tugaskan([1], [], [])).toEqual([]);
  });
});
