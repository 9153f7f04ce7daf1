import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandingkanSisi, halanganPasang, MAKS_SISI } from '../../../domain/pencocokan/tangan.ts';
import { SEN_MAKS } from '../../../domain/uang.ts';

const satu = (unit: number, nilaiSen: number | null) => ({ unit, nilaiSen });

describe('halanganPasang', () => {
  it('lets one stand against one or several, from either side', () => {
    for (const [mereka, kita] of [
      [1, 1],
      [1, 7],
      [7, 1],
      [MAKS_SISI, 1],
    ] as const)
      expect(halanganPasang(mereka, kita)).toBeNull();
  });

  it('refuses an empty side, several against several, and more than a pair may hold', () => {
    expect(halanganPasang(0, 0)).toBe('sisi_kosong');
    expect(halanganPasang(3, 0)).toBe('sisi_kosong');
    expect(halanganPasang(0, 1)).toBe('sisi_kosong');
    expect(halanganPasang(2, 2)).toBe('banyak_lawan_banyak');
    expect(halanganPasang(MAKS_SISI + 1, 1)).toBe('sisi_terlalu_banyak');
    expect(halanganPasang(1, MAKS_SISI + 1)).toBe('sisi_terlalu_banyak');
  });
});

describe('bandingkanSisi', () => {
  it('adds up both sides; the difference is theirs less ours', () => {
    expect(bandingkanSisi([satu(1, 100), satu(2, 250)], [satu(4, 300)])).toEqual({
      mereka: { barang: 2, unit: 3, nilaiSen: 350, belumBernilai: 0 },
      kita: { barang: 1, unit: 4, nilaiSen: 300, belumBernilai: 0 },
      selisih: { unit: -1, nilaiSen: 50 },
    });
  });

  it('knows no difference of value while one has none: missing is not zero', () => {
    const { kita, selisih } = bandingkanSisi([satu(2, 900)], [satu(1, 400), satu(1, null)]);
    expect(kita).toEqual({ barang: 2, unit: 2, nilaiSen: 400, belumBernilai: 1 });
    expect(selisih).toEqual({ unit: 0, nilaiSen: null });
  });

  it('says so where a sum cannot be held, and is exact where it can', () => {
    expect(bandingkanSisi([satu(1, SEN_MAKS), satu(1, 1)], []).mereka.nilaiSen).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 44 }), { maxLength: 200 }), (nilai) => {
        const { mereka } = bandingkanSisi(
          nilai.map((n) => satu(1, n)),
          [],
        );
        expect(BigInt(mereka.nilaiSen ?? -1)).toBe(nilai.reduce((n, x) => n + BigInt(x), 0n));
      }),
    );
  });
});
