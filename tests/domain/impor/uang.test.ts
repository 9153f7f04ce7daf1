import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRupiah, SEN_MAKS } from '../../../domain/uang.ts';
import { bidangImpor } from '../../../domain/impor/bidang.ts';
import { amatiGaya } from '../../../domain/impor/gaya.ts';
import { satu, sel } from './bantu.ts';

const uang = (isi: Parameters<typeof satu>[1], gaya: string | null = null) => satu('nilaiSen', isi, gaya);
const NBSP = '\u00a0';

function gaya(judul: string, isi: readonly (string | number)[]) {
  const bidang = bidangImpor('nilaiSen');
  const pengamat = bidang && amatiGaya(bidang, judul, 2026);
  for (const s of isi) pengamat?.lihat(sel(s));
  return pengamat?.hasil();
}

describe('amounts in cells', () => {
  it.each([
    ['Rp 1.250.000,00', 125_000_000],
    ['1.250.000', 125_000_000],
    ['1250000', 125_000_000],
    ['Rp1.250.000,-', 125_000_000],
    ['1,250,000.00', 125_000_000],
    [`Rp${NBSP}1.250.000${NBSP}`, 125_000_000],
    [`  1${NBSP}250${NBSP}000  `, 125_000_000],
    ['0', 0],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
  ])('%s', (teks, sen) => {
    expect(uang(teks)).toMatchObject({ data: { nilaiSen: sen }, galat: [] });
  });

  it.each([
    ['1250000', 125_000_000],
    ['8859912370.21', 885_991_237_021],
    ['8859912370.2099991', 885_991_237_021],
    ['8859912370.2100000381', 885_991_237_021],
    ['0.1', 10],
    ['0.30000000000000004', 30],
    ['1234', 123_400],
    ['1.5', 150],
    ['90071992547409.91', SEN_MAKS],
  ])('the number %s of a file, exactly', (desimal, sen) => {
    expect(uang(['n', desimal])).toMatchObject({ data: { nilaiSen: sen }, galat: [] });
  });

  it.each(['-', ' - ', 'Rp -', 'Rp', '–', '...', '', '   ', 'nihil', 'n/a'])('%j says nothing', (teks) => {
    expect(uang(teks)).toEqual({ data: {}, galat: [], asing: [] });
  });

  it.each([
    ['-1.000.000', /kurang dari nol/],
    ['(1.250.000,00)', /kurang dari nol/],
    [-5, /kurang dari nol/],
    ['dua juta', /"dua juta" bukan angka; tulis misalnya 1250000/],
    ['1.250.00', /bukan angka/],
    ['12.34.567', /bukan angka/],
    [['n', '333333.333333333'], /pecahan sen/],
    ['1234.5678', /pecahan sen/],
    [['n', '90071992547409920'], /terlalu besar/],
    [['e', '#REF!'], /galat Excel #REF!/],
    ['#N/A', /galat Excel #N\/A/],
    [['d', '2024-03-01'], /bukan angka/],
    [['b', '1'], /bukan angka/],
  ] as const)('%j is refused in words', (isi, alasan) => {
    const { data, galat } = uang(isi);
    expect(data).toEqual({});
    expect(galat).toHaveLength(1);
    expect(galat[0]).toMatch(alasan);
  });

  it('1.234 is never guessed: it is an error until the column has a style', () => {
    expect(uang('1.234').galat[0]).toMatch(/punya dua bacaan/);
    expect(uang('1.234', 'id').data.nilaiSen).toBe(123_400);
    expect(uang('1,234', 'en').data.nilaiSen).toBe(123_400);
    expect(uang('1.230', 'en').data.nilaiSen).toBe(123);
    expect(uang('1.234', 'en').galat[0]).toMatch(/pecahan sen/);
  });

  it('thousands of rupiah are multiplied only when the style says so', () => {
    expect(uang('1.250', 'id:1000').data.nilaiSen).toBe(125_000_000);
    expect(uang('1.250,5', 'id:1000').data.nilaiSen).toBe(125_050_000);
    expect(uang(['n', '1250.12345'], 'polos:1000').data.nilaiSen).toBe(125_012_345);
    expect(uang(['n', '1250.123456'], 'polos:1000').galat[0]).toMatch(/pecahan sen/);
    expect(uang(['n', '1250']).data.nilaiSen).toBe(125_000);
  });
});

describe('bugs other programs had', () => {
  it('snipe-it#16279: 151.97 is not 15.197,00', () => {
    expect(uang('151.97').data.nilaiSen).toBe(15_197);
    expect(uang(['n', '151.97']).data.nilaiSen).toBe(15_197);
  });
  it('snipe-it#10088: 27,83 is not 2.783,00, nor 2,78 when it comes back', () => {
    expect(uang('27,83').data.nilaiSen).toBe(2_783);
    expect(uang(formatRupiah(2_783)).data.nilaiSen).toBe(2_783);
  });
  it('snipe-it#8896: 1234,56 is not 123456,00', () => {
    expect(uang('1234,56').data.nilaiSen).toBe(123_456);
  });
  it('snipe-it#19029: the same text gives the same amount in every style of its column', () => {
    for (const g of ['id', 'en', 'polos']) expect(uang('1.250,75', g).data.nilaiSen).toBe(125_075);
  });
  it('gnucash-android#893: pasting 5.531,25', () => {
    expect(uang('5.531,25').data.nilaiSen).toBe(553_125);
  });
});

describe('style of a column of money', () => {
  it('is settled by its other cells', () => {
    expect(gaya('Harga', ['1.234', '1.250.000'])?.gaya).toBe('id');
    expect(gaya('Harga', ['1,234', '1,250.75'])?.gaya).toBe('en');
    expect(gaya('Harga', ['1.234', '2.500,50'])?.gaya).toBe('id');
    expect(gaya('Harga', ['1.234', '99.95'])?.gaya).toBe('en');
    expect(gaya('Harga', [1234, 5, '1250000'])?.gaya).toBe('polos');
  });
  it('is asked for, with examples, where it is not', () => {
    expect(gaya('Harga', ['1.234', '5.000'])).toMatchObject({
      gaya: null,
      pilihan: [
        {
          gaya: 'id',
          contoh: [
            { teks: '1.234', dibaca: 'Rp1.234,00' },
            { teks: '5.000', dibaca: 'Rp5.000,00' },
          ],
        },
        {
          gaya: 'en',
          contoh: [
            { teks: '1.234', dibaca: 'tidak dapat dibaca' },
            { teks: '5.000', dibaca: 'Rp5,00' },
          ],
        },
      ],
    });
    expect(gaya('Harga', ['1.234', '1,250.75', '2.500,50'])).toMatchObject({
      gaya: null,
      catatan: expect.stringMatching(/bercampur/),
    });
  });
  it('thousands of rupiah in the heading are asked about, never assumed', () => {
    const hasil = gaya('Harga (ribuan Rp)', [1250, 30]);
    expect(hasil).toMatchObject({ gaya: null, catatan: expect.stringMatching(/ribuan rupiah/) });
    expect(hasil?.pilihan).toMatchObject([
      {
        gaya: 'polos',
        contoh: [
          { teks: '1250', dibaca: 'Rp1.250,00' },
          { teks: '30', dibaca: 'Rp30,00' },
        ],
      },
      {
        gaya: 'polos:1000',
        contoh: [
          { teks: '1250', dibaca: 'Rp1.250.000,00' },
          { teks: '30', dibaca: 'Rp30.000,00' },
        ],
      },
    ]);
  });
});

const senSah = fc.integer({ min: 0, max: SEN_MAKS });
const tulis = {
  id: (n: number) => formatRupiah(n),
  en: (n: number) => formatRupiah(n).replace(/[.,]/g, (x) => (x === '.' ? ',' : '.')),
  polos: (n: number) => `${Math.trunc(n / 100)}.${String(n % 100).padStart(2, '0')}`,
};

describe('round trips', () => {
  it.each(['id', 'en', 'polos'] as const)('every amount written in style %s is read back in every style', (cara) => {
    fc.assert(
      fc.property(senSah, fc.constantFrom('id', 'en', 'polos'), fc.constantFrom('', 'Rp ', 'Rp'), (n, g, awal) => {
        expect(uang(`${awal}${tulis[cara](n)}`, g).data.nilaiSen).toBe(n);
      }),
    );
  });
  it('an amount without sen, grouped, is itself in the style of its column and never another amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (rupiah) => {
        const teks = formatRupiah(rupiah * 100).slice(0, -3);
        expect(uang(teks, 'id').data.nilaiSen).toBe(rupiah * 100);
        const polos = uang(teks, 'polos');
        expect(polos.data.nilaiSen ?? rupiah * 100).toBe(rupiah * 100);
      }),
    );
  });
  it('a number of a file that a spreadsheet wrote with 17 figures is the amount it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (n) => {
        const desimal = (n / 100).toPrecision(17);
        fc.pre(!desimal.includes('e'));
        expect(uang(['n', desimal]).data.nilaiSen).toBe(n);
      }),
    );
  });
});
