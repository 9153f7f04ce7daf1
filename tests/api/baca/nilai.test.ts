import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angkaPolos } from '../../../api/baca/angka.ts';
import { hurufKolom, nomorKolom } from '../../../api/baca/kolom.ts';
import { formatHari, hariIso, selHari } from '../../../api/baca/tanggal.ts';

describe('numbers', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['0.0', '0'],
    ['007', '7'],
    ['+5', '5'],
    ['12', '12'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1.25E+6', '1250000'],
    ['1.25e-3', '0.00125'],
    ['1E+22', '10000000000000000000000'],
    ['8859912370.2099991', '8859912370.21'],
    ['136469999534.12', '136469999534.12'],
    ['136469999534.12001', '136469999534.12'],
    ['0.30000000000000004', '0.3'],
    ['0.1', '0.1'],
    ['0.99999999999999989', '1'],
    ['9.9999999999999999E-5', '0.0001'],
    ['99999999.999999996', '100000000'],
    ['-2.5000000000000004', '-2.5'],
    ['196501011990031001', '196501011990031001'],
    ['1.96501011990031E+17', '196501011990031000'],
    ['9007199254740993.5', '9007199254740994'],
    ['000123.4500', '123.45'],
    ['5E-324', `0.${'0'.repeat(323)}5`],
  ])('%s is %s', (teks, hasil) => {
    expect(angkaPolos(teks)).toBe(hasil);
  });

  it.each(['', '.', 'abc', '1,5', '1.2.3', 'NaN', 'INF', '1e', '0x10', '1e999999999', '1e999', '- 1', '9'.repeat(500)])(
    '%j is none',
    (teks) => {
      expect(angkaPolos(teks)).toBeNull();
    },
  );

  it('are what they were written as, up to 15 digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-999_999_999_999_999n, 999_999_999_999_999n),
        fc.integer({ min: 0, max: 12 }),
        (n, geser) => {
          // As a program writes it that keeps a float: all 17 digits, noise and all.
          const nilai = Number(`${n}e-${geser}`);
          const hasil = angkaPolos(nilai.toPrecision(17)) ?? '';
          expect(Number(hasil)).toBe(nilai);
          expect(hasil).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
          expect(hasil.replace(/^-?0?\.?0*|\D/g, '').length).toBeLessThanOrEqual(15);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('days', () => {
  it.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['45292', '2024-01-01'],
    ['45292.75', '2024-01-01'],
    ['45292.999999999', '2024-01-02'],
    ['45351', '2024-02-29'],
    ['2958465', '9999-12-31'],
  ])('serial %s is %s', (serial, hari) => {
    expect(selHari(serial, false)).toEqual(['d', hari]);
  });

  it('of the system of 1904 are 1,462 days later', () => {
    expect(selHari('43830', true)).toEqual(['d', '2024-01-01']);
    expect(selHari('1', true)).toEqual(['d', '1904-01-02']);
  });

  it('that never were, or are none, stay what they are', () => {
    expect(selHari('60', false)).toEqual(['t', '29-02-1900']);
    expect(selHari('0', false)).toEqual(['n', '0']);
    expect(selHari('0.5', false)).toEqual(['n', '0.5']);
    expect(selHari('-3', false)).toEqual(['n', '-3']);
    expect(selHari('2958466', false)).toEqual(['n', '2958466']);
    expect(selHari('x', false)).toEqual(['t', 'x']);
  });

  it('are those of the calendar', () => {
    for (let serial = 61; serial < 110_000; serial += 1) {
      const hari = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
      if (selHari(String(serial), false)?.[1] !== hari) expect.fail(`${serial} ${hari}`);
    }
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['[$-421]dd mmmm yyyy;@', true],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', true],
    ['mmm', true],
    ['m/d/yy h:mm', true],
    ['mm:ss', false],
    ['h:mm AM/PM', false],
    ['[h]:mm', false],
    ['[mm]:ss', false],
    ['General', false],
    ['#,##0.00', false],
    ['"Rp"#,##0_);[Red]("Rp"#,##0)', false],
    ['0 "hari"', false],
    ['0\\d', false],
    ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', false],
    ['0.00E+00', false],
    ['@', false],
  ])('format %s: %s', (kode, hasil) => {
    expect(formatHari(kode)).toBe(hasil);
  });

  it('in ISO', () => {
    expect(hariIso('2025-06-30T10:00:00')).toBe('2025-06-30');
    expect(hariIso('1895-05-01')).toBe('1895-05-01');
    for (const teks of ['2025-02-29', '2025-13-01', '30-06-2025', '', '2025-6-1', '-2025-06-01'])
      expect(hariIso(teks)).toBeNull();
  });
});

it('columns by their letters', () => {
  expect(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD'].map(nomorKolom)).toEqual([1, 26, 27, 52, 702, 703, 16_384]);
  expect([1, 26, 27, 52, 702, 703, 16_384].map(hurufKolom)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
  expect(nomorKolom('')).toBe(0);
  expect(nomorKolom('A1')).toBe(0);
});
