import { describe, expect, it } from 'vitest';
import { cetakKondisi, KONDISI, labelKondisi, parseKondisi } from '../../domain/kondisi.ts';

describe('kondisi', () => {
  it('has three steps in the order of the forms', () => {
    expect(KONDISI).toEqual(['B', 'KB', 'RB']);
    expect(KONDISI.map(labelKondisi)).toEqual(['Baik', 'Kurang Baik', 'Rusak Berat']);
  });

  it('prints KB as RR on the forms of 2021 only', () => {
    expect(KONDISI.map((k) => cetakKondisi(k, 'permendagri17'))).toEqual(['B', 'KB', 'RB']);
    expect(KONDISI.map((k) => cetakKondisi(k, 'permendagri47'))).toEqual(['B', 'RR', 'RB']);
  });

  it.each([
    ['Baik', 'B'],
    ['b', 'B'],
    ['  BAIK ', 'B'],
    ['Kurang Baik', 'KB'],
    ['kb', 'KB'],
    ['Kurang\u00a0 Baik', 'KB'],
    ['RR', 'KB'],
    ['Rusak ringan', 'KB'],
    ['Rusak berat', 'RB'],
    ['RUSAK\nBERAT', 'RB'],
    ['rb', 'RB'],
  ] as const)('%j is read as %s', (teks, kondisi) => {
    expect(parseKondisi(teks)).toBe(kondisi);
  });

  it.each(['', ' ', 'Rusak', 'Berat', 'Hilang', 'B/KB', 'constructor', '__proto__'])(
    '%j is not a condition',
    (teks) => {
      expect(parseKondisi(teks)).toBeNull();
    },
  );

  it('reads back every form it prints', () => {
    for (const k of KONDISI) {
      expect(parseKondisi(labelKondisi(k))).toBe(k);
      expect(parseKondisi(cetakKondisi(k, 'permendagri17'))).toBe(k);
      expect(parseKondisi(cetakKondisi(k, 'permendagri47'))).toBe(k);
    }
  });
});
