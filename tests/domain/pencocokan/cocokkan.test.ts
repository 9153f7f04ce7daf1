import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DataBaris } from '../../../domain/impor/data.ts';
import type { BarangBanding } from '../../../domain/pencocokan/ciri.ts';
import { kunciPasangan } from '../../../domain/pencocokan/calonPasangan.ts';
import { cocokkan } from '../../../domain/pencocokan/cocokkan.ts';
import type { HasilCocok } from '../../../domain/pencocokan/kumpulan.ts';

const KURSI: DataBaris = {
  kodeBarang: '1.3.2.05.02.01.003',
  namaBarang: 'Kursi Rapat',
  tahunPerolehan: 2018,
  jumlah: 1,
  nilaiSen: 750_000_00,
};
const daftar = (...isi: DataBaris[]): BarangBanding[] => isi.map((data, i) => ({ nomor: i + 1, data }));
const kali = (n: number, data: DataBaris): DataBaris[] => Array.from({ length: n }, () => data);
/** Values without a sense in them, the same for a seed. */
const acakNilai = (n: number, benih: number): DataBaris[] =>
  kali(n, KURSI).map((k, i) => ({ ...k, nilaiSen: ((((i + 1) * benih * 7919) % 999_983) + 1) * 100 }));
const ringkas = (h: HasilCocok): [readonly number[], readonly number[]][] => h.usulan.map((u) => [u.mereka, u.kita]);

const baris: fc.Arbitrary<DataBaris> = fc.record({
  kodeBarang: fc.constantFrom('1.3.2.05.02.01.003', '1.3.2.05.02.01.004', '1.3.2.02.01.04.001'),
  namaBarang: fc.constantFrom('Kursi Rapat', 'Kursi Kerja', 'Sepeda Motor'),
  tahunPerolehan: fc.constantFrom(2017, 2018),
  jumlah: fc.constantFrom(1, 1, 2, 4),
  nilaiSen: fc.constantFrom(750_000_00, 1_500_000_00, 18_500_000_00),
});

describe('cocokkan', () => {
  it('says of every row and every lot exactly once where it went', () => {
    fc.assert(
      fc.property(fc.array(baris, { maxLength: 25 }), fc.array(baris, { maxLength: 25 }), (a, b) => {
        const [mereka, kita] = [daftar(...a), daftar(...b)];
        const h = cocokkan(mereka, kita);
        const urut = (x: number[]): number[] => x.sort((p, q) => p - q);
        expect(urut([...h.usulan.flatMap((u) => u.mereka), ...h.hanyaMereka])).toEqual(mereka.map((x) => x.nomor));
        expect(urut([...h.usulan.flatMap((u) => u.kita), ...h.hanyaKita])).toEqual(kita.map((x) => x.nomor));
        for (const u of h.usulan) {
          expect(u.skor).toBeGreaterThanOrEqual(0.6);
          expect(Math.min(u.mereka.length, u.kita.length)).toBe(1);
          if (u.mereka.length + u.kita.length === 2) continue;
          const jumlah = (nomor: readonly number[], isi: DataBaris[], apa: 'jumlah' | 'nilaiSen'): number =>
            nomor.reduce((n, i) => n + (isi[i - 1]?.[apa] ?? 0), 0);
          expect(jumlah(u.mereka, a, 'jumlah')).toBe(jumlah(u.kita, b, 'jumlah'));
          expect(jumlah(u.mereka, a, 'nilaiSen')).toBe(jumlah(u.kita, b, 'nilaiSen'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the rows', () => {
    const dua = fc.tuple(fc.array(baris, { maxLength: 20 }), fc.array(baris, { maxLength: 20 }));
    fc.assert(
      fc.property(
        dua.chain(([a, b]) =>
          fc.tuple(
            fc.constant([daftar(...a), daftar(...b)] as const),
            fc.shuffledSubarray(daftar(...a), { minLength: a.length, maxLength: a.length }),
            fc.shuffledSubarray(daftar(...b), { minLength: b.length, maxLength: b.length }),
          ),
        ),
        ([[a, b], c, d]) => {
          expect(cocokkan(c, d)).toEqual(cocokkan(a, b));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('finds the pairs whose sum is best where the best single pair would spoil it', () => {
    const [tua, muda] = [
      { ...KURSI, tahunPerolehan: 2016, nilaiSen: 750_000_00 },
      { ...KURSI, tahunPerolehan: 2018, nilaiSen: 760_000_00 },
    ];
    const h = cocokkan(
      daftar({ ...KURSI, tahunPerolehan: 2017 }, muda),
      daftar(tua, { ...KURSI, tahunPerolehan: 2017 }),
    );
    expect(ringkas(h)).toEqual([
      [[1], [2]],
      [[2], [1]],
    ]);
  });

  it('hands twins out in order, without rivals', () => {
    const h = cocokkan(daftar(...kali(3, KURSI)), daftar(...kali(5, KURSI)));
    expect(ringkas(h)).toEqual([
      [[1], [1]],
      [[2], [2]],
      [[3], [3]],
    ]);
    expect(h.usulan.every((u) => u.saingan === 0)).toBe(true);
    expect(h.hanyaKita).toEqual([4, 5]);
  });

  it('tells of a rival that would do as well', () => {
    const { nilaiSen: _, ...tanpa } = KURSI;
    const dua = [
      { ...KURSI, nilaiSen: 700_000_00 },
      { ...KURSI, nilaiSen: 900_000_00 },
    ];
    const h = cocokkan(daftar(...dua), daftar({ ...tanpa, alamat: 'Lantai 1' }, { ...tanpa, alamat: 'Lantai 2' }));
    expect(h.usulan).toHaveLength(2);
    expect(h.usulan.every((u) => u.saingan > 0)).toBe(true);
  });

  it('puts a lot of eight against eight rows, the right ones by value', () => {
    const mahal = { ...KURSI, nilaiSen: 900_000_00 };
    const mereka = daftar(...kali(8, KURSI), ...kali(3, mahal));
    const kita = daftar(
      { ...KURSI, jumlah: 8, nilaiSen: 6_000_000_00 },
      { ...mahal, jumlah: 3, nilaiSen: 2_700_000_00 },
    );
    const h = cocokkan(mereka, kita);
    expect(ringkas(h).sort(([a], [b]) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
      [[1, 2, 3, 4, 5, 6, 7, 8], [1]],
      [[9, 10, 11], [2]],
    ]);
    expect([...h.hanyaMereka, ...h.hanyaKita]).toEqual([]);
  });

  it('puts several lots of ours against one row of theirs', () => {
    const h = cocokkan(
      daftar({ ...KURSI, jumlah: 5, nilaiSen: 3_750_000_00 }),
      daftar({ ...KURSI, jumlah: 2, nilaiSen: 1_500_000_00 }, { ...KURSI, jumlah: 3, nilaiSen: 2_250_000_00 }),
    );
    expect(ringkas(h)).toEqual([[[1], [1, 2]]]);
  });

  it('makes no group whose quantity or value does not add up', () => {
    const lot = daftar({ ...KURSI, jumlah: 8, nilaiSen: 6_000_000_00 });
    expect(cocokkan(daftar(...kali(7, KURSI)), lot).usulan.every((u) => u.mereka.length === 1)).toBe(true);
    const mahal = kali(8, { ...KURSI, nilaiSen: 800_000_00 });
    expect(cocokkan(daftar(...mahal), lot).usulan.every((u) => u.mereka.length === 1)).toBe(true);
  });

  it('does not propose again what was rejected, though its twin may be', () => {
    const ditolak = new Set([kunciPasangan(1, 1)]);
    expect(cocokkan(daftar(KURSI), daftar(KURSI), { ditolak }).usulan).toEqual([]);
    expect(ringkas(cocokkan(daftar(KURSI), daftar(KURSI, KURSI), { ditolak }))).toEqual([[[1], [2]]]);
  });

  it.each([
    ['all alike', kali(5000, KURSI), kali(5000, KURSI)],
    ['alike but for values of which none agree', acakNilai(5000, 7), acakNilai(5000, 11)],
    ['registers on one side only', kali(5000, KURSI), kali(5000, KURSI).map((k, i) => ({ ...k, registerDari: i + 1 }))],
    ['lots of eight against units', kali(5000, KURSI), kali(625, { ...KURSI, jumlah: 8, nilaiSen: 6_000_000_00 })],
  ])('keeps a block of 5,000 small: %s', (_, a, b) => {
    const h = cocokkan(daftar(...a), daftar(...b));
    expect(h.usulan.length).toBeGreaterThan(0.9 * b.length);
  });

  it('answers for empty lists', () => {
    expect(cocokkan([], [])).toEqual({ usulan: [], hanyaMereka: [], hanyaKita: [] });
    expect(cocokkan(daftar(KURSI), []).hanyaMereka).toEqual([1]);
    expect(cocokkan([], daftar(KURSI)).hanyaKita).toEqual([1]);
  });
});
