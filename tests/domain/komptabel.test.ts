import { describe, expect, it } from 'vitest';
import { batasBerlaku, komptabel, type BatasKapitalisasi } from '../../domain/komptabel.ts';

const BATAS: readonly BatasKapitalisasi[] = [
  { awalan: '1.3.2', mulai: '2020-01-01', batasSen: 1_000_000_00 },
  { awalan: '1.3.2', mulai: '2014-01-01', batasSen: 300_000_00 },
  { awalan: '1.3.2.10', mulai: '2022-01-01', batasSen: 2_000_000_00 },
  { awalan: '1.3.3', mulai: '2014-01-01', batasSen: 10_000_000_00 },
  { awalan: '1.3.3', mulai: '2023-01-01', batasSen: 0 },
  { awalan: '1.3.5', mulai: '2014-01-01', batasSen: 500_000_00 },
  { awalan: '1.3.6', mulai: '2014-01-01', batasSen: 500_000_00 },
  { awalan: '1.3.1', mulai: '2014-01-01', batasSen: 500_000_00 },
];
const MEJA = '1.3.2.05.02.01.002';
const LAPTOP = '1.3.2.10.01.02.002';

describe('komptabel', () => {
  it.each([
    // kode, nilai lot, jumlah, tanggal, hasil
    ['tepat pada batas', MEJA, 1_000_000_00, 1, '2021-05-01', 'intra'],
    ['satu sen di bawah batas', MEJA, 999_999_99, 1, '2021-05-01', 'ekstra'],
    ['per unit, bukan per lot', MEJA, 3_000_000_00, 4, '2021-05-01', 'ekstra'],
    ['per unit tepat pada batas', MEJA, 4_000_000_00, 4, '2021-05-01', 'intra'],
    ['per unit kurang sepertiga sen', MEJA, 2_999_999_99, 3, '2021-05-01', 'ekstra'],
    ['hari pertama batas baru', MEJA, 500_000_00, 1, '2020-01-01', 'ekstra'],
    ['hari terakhir batas lama', MEJA, 500_000_00, 1, '2019-12-31', 'intra'],
    ['sebelum ada batas', MEJA, 1_00, 1, '2013-12-31', 'intra'],
    ['awalan terpanjang menang', LAPTOP, 1_500_000_00, 1, '2022-01-01', 'ekstra'],
    ['awalan terpanjang belum berlaku', LAPTOP, 1_500_000_00, 1, '2021-12-31', 'intra'],
    ['batas dicabut dengan nol', '1.3.3.01.01.01.001', 1_00, 1, '2023-01-01', 'intra'],
    ['tanpa batas untuk golongannya', '1.3.4.01.01.01.001', 1_00, 1, '2023-01-01', 'intra'],
    ['belum bernilai', MEJA, null, 1, '2021-05-01', 'intra'],
    ['tanah', '1.3.1.01.01.02.001', 1_00, 1, '2021-05-01', 'intra'],
    ['KDP', '1.3.6.01.01.01.003', 1_00, 1, '2021-05-01', 'intra'],
    ['renovasi', '1.3.5.07.01.01.003', 1_00, 1, '2021-05-01', 'intra'],
    ['aset tetap lainnya', '1.3.5.01.01.01.001', 1_00, 1, '2021-05-01', 'ekstra'],
    ['nilai terbesar', MEJA, Number.MAX_SAFE_INTEGER, 1_000_000_000, '2021-05-01', 'ekstra'],
  ])('%s', (_, kode, nilaiSen, jumlah, tanggal, harap) => {
    expect(komptabel(BATAS, { kode, nilaiSen, jumlah, tanggal })).toBe(harap);
  });

  it('is intra without thresholds', () => {
    expect(komptabel([], { kode: MEJA, nilaiSen: 1, jumlah: 200, tanggal: '2021-05-01' })).toBe('intra');
  });

  it('names the threshold that decides', () => {
    expect(batasBerlaku(BATAS, LAPTOP, '2024-01-01')).toBe(BATAS[2]);
    expect(batasBerlaku(BATAS, MEJA, '2024-01-01')).toBe(BATAS[0]);
    expect(batasBerlaku(BATAS, '1.3.2', '2024-01-01')).toBe(BATAS[0]);
    expect(batasBerlaku(BATAS, '1.3.20', '2024-01-01')).toBeNull();
  });
});
