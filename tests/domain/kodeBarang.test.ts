import { describe, expect, it } from 'vitest';
import { GOLONGAN, golonganDari, isKodeBarang, namaGolongan } from '../../domain/kodeBarang.ts';

describe('GOLONGAN', () => {
  it('stands in report order: the six groups of aset tetap first', () => {
    expect(GOLONGAN.map((g) => `${g.golongan} ${g.kode} ${g.nama}`)).toEqual([
      'A 1.3.1 Tanah',
      'B 1.3.2 Peralatan dan Mesin',
      'C 1.3.3 Gedung dan Bangunan',
      'D 1.3.4 Jalan, Irigasi dan Jaringan',
      'E 1.3.5 Aset Tetap Lainnya',
      'F 1.3.6 Konstruksi Dalam Pengerjaan',
      'G 1.5 Aset Lainnya',
      'P 1.1.7 Persediaan',
    ]);
  });

  it('has a card of the old forms for A-F only', () => {
    expect(GOLONGAN.map((g) => g.kib)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', null, null]);
  });

  it('knows its names', () => {
    for (const g of GOLONGAN) expect(namaGolongan(g.golongan)).toBe(g.nama);
  });
});

describe('golonganDari', () => {
  it.each([
    ['1.3.1.01.01.02.001', 'A'],
    ['1.3.2.05.01.04.002', 'B'],
    ['1.3.3.01.01.12.001', 'C'],
    ['1.3.4.01.01.09.008', 'D'],
    ['1.3.5.07.01.01.003', 'E'],
    ['1.3.6.01.01.01.003', 'F'],
    ['1.5.2.01.01.01.001', 'G'],
    ['1.5.3.01.01.05.001', 'G'],
    ['1.5.4.01.01.01.002', 'G'],
    ['1.1.7.01.01.01.001', 'P'],
    ['1.3.2', 'B'],
    ['1.3.2.05', 'B'],
  ])('%s -> %s', (kode, golongan) => {
    expect(golonganDari(kode)).toBe(golongan);
  });

  it.each([
    '1.3.7.01.01.01.001',
    '1.5.5.01.01.01.001',
    '1.5.6.01.01.02.001',
    '1.3',
    '1.3.22.01',
    '2.1.1.01',
    '',
    'abc',
  ])('%j belongs to none', (kode) => {
    expect(golonganDari(kode)).toBeNull();
  });
});

describe('isKodeBarang', () => {
  it('wants all seven levels', () => {
    expect(isKodeBarang('1.3.2.05.01.04.002')).toBe(true);
  });

  it.each([
    '1.3.2.05.01.04',
    '1.3.2.05.01.04.2',
    '1.3.2.5.1.4.2',
    '1.3.2.05.01.04.002.1',
    ' 1.3.2.05.01.04.002',
    '1,3,2,05,01,04,002',
    '',
  ])('%j is not complete', (kode) => {
    expect(isKodeBarang(kode)).toBe(false);
  });
});
