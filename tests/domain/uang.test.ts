import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../domain/galat.ts';
import { formatRupiah, jumlahkan, parseRupiah, sen, SEN_MAKS } from '../../domain/uang.ts';

const NBSP = '\u00a0';
const NNBSP = '\u202f';

/** Any amount the register can hold. */
const senSah = fc.integer({ min: -SEN_MAKS, max: SEN_MAKS });

describe('formatRupiah', () => {
  it.each([
    [0, '0,00'],
    [-0, '0,00'],
    [1, '0,01'],
    [10, '0,10'],
    [-5, '-0,05'],
    [99_999, '999,99'],
    [100_000, '1.000,00'],
    [13_646_999_953_412, '136.469.999.534,12'],
    [-885_991_237_021, '-8.859.912.370,21'],
    [SEN_MAKS, '90.071.992.547.409,91'],
  ])('%d sen -> %s', (nilai, teks) => {
    expect(formatRupiah(nilai)).toBe(teks);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, SEN_MAKS + 1])('refuses %d', (nilai) => {
    expect(() => formatRupiah(nilai)).toThrow(AppError);
  });
});

describe('parseRupiah', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['5', 500],
    ['5,5', 550],
    ['5,05', 505],
    ['007', 700],
    ['8.859.912.370,21', 885_991_237_021],
    ['  8.859.912.370,21  ', 885_991_237_021],
    [`${NBSP}8.859.912.370,21${NBSP}`, 885_991_237_021],
    ['8859912370.21', 885_991_237_021],
    ['8859912370,21', 885_991_237_021],
    ['8859912370.2100', 885_991_237_021],
    ['8,859,912,370.21', 885_991_237_021],
    ['8 859 912 370,21', 885_991_237_021],
    [`8${NBSP}859${NNBSP}912 370,21`, 885_991_237_021],
    ['8.859.912.370', 885_991_237_000],
    ['8,859,912,370', 885_991_237_000],
    ['Rp8.859.912.370,21', 885_991_237_021],
    ['Rp. 8.859.912.370,21', 885_991_237_021],
    [`RP${NBSP}8.859.912.370,21`, 885_991_237_021],
    ['IDR 1.234,00', 123_400],
    ['1.234,00', 123_400],
    ['1.234,5', 123_450],
    ['1,234.00', 123_400],
    ['1.234,-', 123_400],
    ['Rp 1.234,-', 123_400],
    ['Rp 1.234.-', 123_400],
    ['1234,--', 123_400],
    ['1234.5', 123_450],
    ['-1.234,00', -123_400],
    ['\u22121.234,00', -123_400],
    ['- 5', -500],
    ['Rp -5', -500],
    ['-Rp5', -500],
    ['(1.234,00)', -123_400],
    ['90.071.992.547.409,91', SEN_MAKS],
    ['-90.071.992.547.409,91', -SEN_MAKS],
  ])('%j -> %d sen', (teks, nilai) => {
    expect(parseRupiah(teks)).toEqual({ ok: true, sen: nilai });
  });

  it.each([
    ['1.234', [123_400, 123]],
    ['1,234', [123_400, 123]],
    ['1.235', [123_500, 124]],
    ['123.450', [12_345_000, 12_345]],
    ['Rp 1.234', [123_400, 123]],
    ['-1.234', [-123_400, -123]],
  ])('%j has two readings and is asked about', (teks, pilihan) => {
    expect(parseRupiah(teks)).toEqual({ ok: false, alasan: 'ambigu', pilihan });
  });

  it.each(['', '   ', NBSP, 'Rp', 'Rp.'])('%j is empty', (teks) => {
    expect(parseRupiah(teks)).toEqual({ ok: false, alasan: 'kosong', pilihan: [] });
  });

  it.each([
    '-',
    ',-',
    'abc',
    '1e5',
    '0x10',
    '1.2.3',
    '1.23.456',
    '12345.678.901',
    '1..000,00',
    '1,2,3',
    '1.234,567',
    '0,001',
    '0.234',
    '1234.567',
    '5,',
    ',5',
    '1 23',
    '1 234 56',
    '--5',
    '-Rp-5',
    '(-5)',
    '()',
    '5-',
    '5 juta',
    '\u0661\u0662',
    '=1+1',
  ])('%j is not an amount', (teks) => {
    expect(parseRupiah(teks)).toEqual({ ok: false, alasan: 'bukan_angka', pilihan: [] });
  });

  it.each(['90.071.992.547.409,92', '9007199254740993', '-90071992547409,92', '9'.repeat(5000)])(
    'refuses an amount beyond 2^53-1 sen: %.30s',
    (teks) => {
      expect(parseRupiah(teks)).toEqual({ ok: false, alasan: 'terlalu_besar', pilihan: [] });
    },
  );

  it('reads back every printed amount, with and without decoration', () => {
    fc.assert(
      fc.property(senSah, fc.constantFrom('', 'Rp', 'Rp ', `Rp.${NBSP}`), (n, awalan) => {
        expect(parseRupiah(awalan + formatRupiah(n))).toEqual({ ok: true, sen: n + 0 });
      }),
    );
  });

  it('reads what a spreadsheet pastes without thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SEN_MAKS }), fc.constantFrom('.', ','), (n, desimal) => {
        const polos = formatRupiah(n).replaceAll('.', '').replace(',', desimal);
        expect(parseRupiah(polos)).toEqual({ ok: true, sen: n });
      }),
    );
  });

  it('never throws and never answers an unsafe number, whatever is pasted', () => {
    const sembarang = fc.oneof(fc.string(), fc.stringMatching(/^[-Rp(]{0,3}[\d., ]{0,25}[)-]{0,2}$/));
    fc.assert(
      fc.property(sembarang, (teks) => {
        const hasil = parseRupiah(teks);
        const jawaban = hasil.ok ? [hasil.sen] : hasil.pilihan;
        expect(jawaban.every((n) => Number.isSafeInteger(n))).toBe(true);
        expect(jawaban).toHaveLength(hasil.ok ? 1 : hasil.alasan === 'ambigu' ? 2 : 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('jumlahkan', () => {
  it('adds the six golongan of the Renstra to the sen', () => {
    const golongan = [
      885_991_237_021, 501_448_298_268, 10_654_636_987_006, 134_677_657_085, 95_936_800_000, 1_374_308_974_032,
    ];
    expect(jumlahkan(golongan)).toBe(13_646_999_953_412);
  });

  it('is zero for nothing', () => {
    expect(jumlahkan([])).toBe(0);
  });

  it('only looks at the total, not at the way there', () => {
    expect(jumlahkan([SEN_MAKS, 1, -1])).toBe(SEN_MAKS);
  });

  it.each([[[SEN_MAKS, 1]], [[-SEN_MAKS, -1]]])('refuses a total that cannot be held: %j', (daftar) => {
    expect(() => jumlahkan(daftar)).toThrow(
      expect.objectContaining({ code: 'rule', reason: 'jumlah_melampaui_batas' }),
    );
  });

  it('agrees with exact arithmetic', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 45), max: 2 ** 45 }), { maxLength: 50 }), (daftar) => {
        expect(BigInt(jumlahkan(daftar))).toBe(daftar.reduce((n, x) => n + BigInt(x), 0n));
      }),
    );
  });
});

describe('sen', () => {
  it('refuses what is not a whole number of sen', () => {
    expect(sen(5)).toBe(5);
    expect(Object.is(sen(-0), 0)).toBe(true);
    expect(() => sen(0.5)).toThrow(expect.objectContaining({ code: 'validation', reason: 'uang_tidak_sah' }));
  });
});
