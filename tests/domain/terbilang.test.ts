import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tanggalTerbilang, terbilang } from '../../domain/terbilang.ts';

const ANGKA: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const BESAR: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** The words read back, by a reader that knows the grammar and nothing of the writer. */
function bacaKata(kata: string): number {
  let [total, ratus, puluh] = [0, 0, 0];
  const urai = kata.replaceAll(/\bse(?=(ribu|ratus|puluh|belas)\b)/gu, 'satu ');
  for (const k of urai.split(' ')) {
    if (k in ANGKA) puluh += ANGKA[k] ?? 0;
    else if (k === 'belas') puluh += 10;
    else if (k === 'puluh') puluh *= 10;
    else if (k === 'ratus') [ratus, puluh] = [puluh * 100, 0];
    else {
      total += (ratus + puluh) * (BESAR[k] ?? Number.NaN);
      [ratus, puluh] = [0, 0];
    }
  }
  return total + ratus + puluh;
}

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [31, 'tiga puluh satu'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [210, 'dua ratus sepuluh'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1100, 'seribu seratus'],
    [2000, 'dua ribu'],
    [2025, 'dua ribu dua puluh lima'],
    [11_000, 'sebelas ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_001, 'satu miliar satu'],
    [
      136_469_999_534,
      'seratus tiga puluh enam miliar empat ratus enam puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu lima ratus tiga puluh empat',
    ],
    [2_000_000_000_000, 'dua triliun'],
  ])('%d is %s', (n, kata) => {
    expect(terbilang(n)).toBe(kata);
  });

  it('reads back as the number it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(3000), fc.nat(2_000_000), fc.integer({ min: 0, max: 1e15 - 1 })), (n) => {
        expect(bacaKata(terbilang(n))).toBe(n);
      }),
    );
  });

  it('never says satu before ratus, puluh, belas or ribu alone, and leaves no double blanks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 - 1 }), (n) => {
        expect(terbilang(n)).not.toMatch(/satu (ratus|puluh|belas)|^satu ribu| {2}|^ | $/u);
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN, 1e15])('has no words for %d', (n) => {
    expect(() => terbilang(n)).toThrow('jumlah_melampaui_batas');
  });
});

describe('tanggalTerbilang', () => {
  it.each([
    ['2026-02-10', 'Selasa tanggal sepuluh bulan Februari tahun dua ribu dua puluh enam'],
    ['2025-06-30', 'Senin tanggal tiga puluh bulan Juni tahun dua ribu dua puluh lima'],
    ['2024-02-29', 'Kamis tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh empat'],
  ])('%s', (tanggal, kata) => {
    expect(tanggalTerbilang(tanggal)).toBe(kata);
  });

  it('refuses a day that does not exist', () => {
    expect(() => tanggalTerbilang('2025-02-29')).toThrow('tanggal_tidak_sah');
  });
});
