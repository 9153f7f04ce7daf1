import { describe, expect, it } from 'vitest';
import type { DataBaris } from '../../../domain/impor/data.ts';
import { kata, miripKata } from '../../../domain/pencocokan/kata.ts';
import { jelaskan } from '../../../domain/pencocokan/skor.ts';

const skor = (mereka: DataBaris, kita: DataBaris): number =>
  jelaskan({ nomor: 1, data: mereka }, { nomor: 1, data: kita }).skor;
const alasan = (mereka: DataBaris, kita: DataBaris): string[] =>
  jelaskan({ nomor: 1, data: mereka }, { nomor: 1, data: kita }).alasan.map((a) => a.kata);

const MOTOR: DataBaris = {
  kodeBarang: '1.3.2.02.01.04.001',
  namaBarang: 'Sepeda Motor',
  tahunPerolehan: 2015,
  jumlah: 1,
  nilaiSen: 18_500_000_00,
  merk: 'Honda Supra X',
};
const ubah = (lain: DataBaris): DataBaris => ({ ...MOTOR, ...lain });
const polisi = (nomorPolisi: string): DataBaris => ubah({ rincian: { nomorPolisi } });

describe('kata', () => {
  it.each([
    ['Kend. Roda Dua', 'KENDARAAN RODA 2'],
    ['P.C. Unit', 'komputer'],
    ['Note Book', 'Laptop'],
    ['A.C. Split', 'Air Conditioner split'],
    ['Bgn. Pasar', 'Bangunan  Psr'],
    ['Rapat, Kursi', 'kursi rapat'],
  ])('%s is %s', (a, b) => {
    expect(kata(a)).toEqual(kata(b));
  });

  it('keeps a name that is made of empty words only', () => {
    expect(kata('Unit lain-lain')).not.toEqual([]);
  });

  it.each([
    ['lemari', 'lemrai', 0.7, 1],
    ['kendaraan', 'kndrn', 0.7, 0.9],
    ['komputer', 'kompu', 0.7, 0.9],
    ['meja', 'kursi', 0, 0],
    ['12', '13', 0, 0],
    ['meja', 'meja', 1, 1],
  ])('%s and %s are alike between %d and %d', (a, b, dari, sampai) => {
    expect(miripKata(a, b)).toBeGreaterThanOrEqual(dari);
    expect(miripKata(a, b)).toBeLessThanOrEqual(sampai);
    expect(miripKata(b, a)).toBe(miripKata(a, b));
  });
});

describe('skor', () => {
  it('is full for goods told alike, and the same in both directions', () => {
    expect(skor(MOTOR, MOTOR)).toBe(1);
    const lain = ubah({ namaBarang: 'Spd. Mtr', nilaiSen: 1_850_000_00, tahunPerolehan: 2014 });
    expect(skor(MOTOR, lain)).toBe(skor(lain, MOTOR));
    expect(skor(MOTOR, lain)).toBeLessThan(1);
  });

  it('takes plates however they are written, and a different plate for another thing', () => {
    expect(skor(polisi('DP 1234 AB'), polisi('DP1234AB'))).toBe(1);
    expect(skor(polisi('DP 1234 AB'), polisi('DP 1235 AB'))).toBeLessThan(0.4);
    expect(alasan(polisi('DP 1234 AB'), polisi('DP 1235 AB'))).toContain('nomor polisi berbeda');
    // A renewed plate on the same chassis.
    const rangka = { nomorRangka: 'MH1JB81' };
    expect(
      skor(
        ubah({ rincian: { ...rangka, nomorPolisi: 'DP 1 A' } }),
        ubah({ rincian: { ...rangka, nomorPolisi: 'DP 9 B' } }),
      ),
    ).toBeGreaterThan(0.9);
  });

  it('does not take dashes in a column of plates for a plate', () => {
    expect(alasan(polisi('-'), polisi('-'))).not.toContain('nomor polisi sama');
    expect(alasan(polisi('tidak ada'), polisi('tidak ada'))).not.toContain('nomor polisi sama');
  });

  it.each([
    [185_000_000_00, 'angka nilai sama, terpaut 10 kali lipat'],
    [18_500_00, 'angka nilai sama, terpaut 1000 kali lipat'],
    [15_800_000_00, 'nilai sama bila dua angka yang tertukar dibalik'],
    [18_500_000_50, 'nilai sama, hanya sen yang berbeda'],
    [18_500_500_00, 'nilai sama sesudah pembulatan'],
    [19_900_000_00, 'nilai berbeda kurang dari sepersepuluh'],
    [90_000_000_00, 'nilai jauh berbeda'],
  ])('says of the value %d that %s', (nilaiSen, kata) => {
    expect(alasan(ubah({ nilaiSen }), MOTOR)).toContain(kata);
    expect(alasan(MOTOR, ubah({ nilaiSen }))).toContain(kata);
  });

  it('sees a value per unit', () => {
    expect(alasan(ubah({ jumlah: 1 }), ubah({ jumlah: 8, nilaiSen: 8 * 18_500_000_00 }))).toContain(
      'nilai per satuan sama',
    );
    expect(alasan(ubah({ jumlah: 8 }), ubah({ jumlah: 8, nilaiSen: 8 * 18_500_000_00 }))).toContain(
      'nilai satu daftar adalah nilai per satuan daftar lain',
    );
  });

  it('finds the merk in the name of the other list', () => {
    const { merk: _, ...tanpa } = MOTOR;
    expect(alasan({ ...tanpa, namaBarang: 'Sepeda Motor Honda Supra X 125' }, MOTOR)).toContain(
      'merk disebut dalam nama',
    );
  });

  it('trusts a name alone less than name and code', () => {
    expect(skor({ namaBarang: 'Genset' }, { ...MOTOR, namaBarang: 'Genset' })).toBeLessThan(0.9);
    expect(skor({}, MOTOR)).toBe(0);
  });

  it('orders a row against lots as an officer would', () => {
    const urut = [
      MOTOR,
      ubah({ nilaiSen: 185_000_000_00 }),
      ubah({ nilaiSen: 90_000_000_00 }),
      ubah({ nilaiSen: 90_000_000_00, tahunPerolehan: 2009 }),
      ubah({ nilaiSen: 90_000_000_00, tahunPerolehan: 2009, kodeBarang: '1.3.2.05.01.04.001', namaBarang: 'Lemari' }),
      ubah({ kodeBarang: '1.3.3.01.01.01.001', namaBarang: 'Gedung', tahunPerolehan: 2009, nilaiSen: 1 }),
    ].map((kita) => skor(MOTOR, kita));
    expect(urut).toEqual(urut.toSorted((a, b) => b - a));
    expect(new Set(urut).size).toBe(urut.length);
  });
});
