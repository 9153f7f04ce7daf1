import { describe, expect, it } from 'vitest';
import { masaManfaat, pitaOverhaul } from '../../domain/penyusutan/masa.ts';
import { disusutkan } from '../../domain/penyusutan/objek.ts';
import { aturanPenyusutanBawaan, bacaMasaManfaat, bacaOverhaul } from '../../seeds/aturanPenyusutan.ts';
import { bacaBerkasSeed } from '../../seeds/folder.ts';
import { katalogKodeBarang } from '../../seeds/kodeBarang.ts';

const aturan = aturanPenyusutanBawaan();
const rusak = expect.objectContaining({ code: 'internal', reason: 'data_bawaan_rusak' });

describe('useful lives that come with the program', () => {
  // Kelompok and years as the usual table of Permendagri 64/2013 has them.
  it.each([
    ['1.3.2.01.01', 10],
    ['1.3.2.01.02', 8],
    ['1.3.2.01.03', 7],
    ['1.3.2.02.01', 7],
    ['1.3.2.02.02', 2],
    ['1.3.2.02.03', 10],
    ['1.3.2.02.04', 3],
    ['1.3.2.02.05', 20],
    ['1.3.2.03.01', 10],
    ['1.3.2.03.02', 5],
    ['1.3.2.03.03', 5],
    ['1.3.2.04.01', 4],
    ['1.3.2.05.01', 5],
    ['1.3.2.05.02', 5],
    ['1.3.2.05.03', 5],
    ['1.3.2.06.01', 5],
    ['1.3.2.06.02', 5],
    ['1.3.2.06.03', 10],
    ['1.3.2.07.01', 5],
    ['1.3.2.07.02', 5],
    ['1.3.2.08.01', 8],
    ['1.3.2.08.02', 15],
    ['1.3.2.08.03', 10],
    ['1.3.2.08.04', 15],
    ['1.3.2.08.05', 10],
    ['1.3.2.09.01', 10],
    ['1.3.2.09.04', 4],
    ['1.3.2.10.01', 4],
    ['1.3.2.10.02', 4],
    ['1.3.2.15.01', 5],
    ['1.3.2.15.02', 5],
    ['1.3.2.15.03', 2],
    ['1.3.2.15.04', 10],
    ['1.3.2.18.01', 7],
    ['1.3.3.01.01', 50],
    ['1.3.3.01.02', 50],
    ['1.3.3.02.01', 50],
    ['1.3.3.03.01', 40],
    ['1.3.3.04.01', 50],
    ['1.3.4.01.01', 10],
    ['1.3.4.01.02', 50],
    ['1.3.4.02.01', 50],
    ['1.3.4.02.02', 50],
    ['1.3.4.02.03', 25],
    ['1.3.4.02.04', 10],
    ['1.3.4.02.05', 30],
    ['1.3.4.02.06', 40],
    ['1.3.4.02.07', 40],
    ['1.3.4.03.01', 30],
    ['1.3.4.03.02', 30],
    ['1.3.4.03.03', 10],
    ['1.3.4.03.04', 10],
    ['1.3.4.03.05', 40],
    ['1.3.4.03.06', 40],
    ['1.3.4.03.07', 30],
    ['1.3.4.03.08', 30],
    ['1.3.4.03.09', 20],
    ['1.3.4.04.01', 30],
    ['1.3.4.04.02', 40],
    ['1.3.4.04.03', 20],
    ['1.3.4.04.04', 30],
    ['1.5.3.01.01', 4],
    // not in that table: the default of the objek
    ['1.3.2.06.04', 5],
    ['1.3.2.08.06', 8],
    ['1.3.2.11.01', 10],
    ['1.3.2.16.01', 10],
    ['1.3.2.17.01', 8],
    ['1.3.2.19.01', 5],
    ['1.3.4.03.10', 30],
    // the goods of the register that comes along
    ['1.3.2.10.01.02.002', 4],
    ['1.3.2.01.01.05.003', 10],
    ['1.3.3.01.01.01.001', 50],
  ] as const)('%s: %d years', (kode, tahun) => {
    expect(masaManfaat(aturan, kode)?.tahun).toBe(tahun);
  });

  it('reach every depreciable code but renovation and partnership', () => {
    const tanpa = katalogKodeBarang()
      .filter((k) => k.tingkat === 7 && disusutkan(k.kode) === 'ya' && masaManfaat(aturan, k.kode) === null)
      .map((k) => k.kode);
    expect(tanpa.length).toBeGreaterThan(0);
    expect(tanpa.filter((kode) => !/^1\.(3\.5\.07|5\.2)\./.test(kode))).toEqual([]);
  });

  it('refuse a broken file', () => {
    const judul = 'awalan,tahun,uraian,asal\n';
    for (const baris of [
      '1.3.2.1,5,X,objek',
      '1.3.2,0,X,objek',
      '1.3.2,x,X,objek',
      '1.3.2,5,,objek',
      '1.3.2,5,X,lain',
    ]) {
      expect(() => bacaMasaManfaat(judul + baris)).toThrow(rusak);
    }
    expect(() => bacaMasaManfaat(`${judul}1.3.2,5,X,objek\n1.3.2,6,X,objek`)).toThrow(rusak);
  });
});

describe('overhaul bands that come with the program', () => {
  const tahun = (kode: string, persen: number): number | undefined =>
    pitaOverhaul(aturan, kode, { nilaiSen: persen * 100, dasarSen: 10_000 })?.tambahTahun;

  // One column per band: a percentage inside each.
  it.each([
    ['1.3.3.01.01', [30, 45, 65, 66], [5, 10, 20, 50]],
    ['1.3.3.01.02', [30, 45, 65, 66], [5, 10, 20, 20]],
    ['1.3.4.01.01', [30, 45, 46], [2, 5, 10]],
    ['1.3.4.01.02', [30, 45, 46], [5, 10, 20]],
    ['1.3.4.04.02', [30, 45, 46], [5, 10, 20]],
    ['1.3.4.02.06', [30, 45, 46], [5, 10, 20]],
    ['1.3.4.02.07', [30, 45, 46], [5, 10, 20]],
    ['1.3.4.02.01', [5, 10, 11], [2, 5, 10]],
    ['1.3.4.03.01', [30, 45, 46], [2, 7, 10]],
    ['1.3.4.04.01', [30, 45, 46], [1, 8, 10]],
    ['1.3.2.01.01', [30, 45, 46], [1, 2, 5]],
    ['1.3.2.01.02', [30, 45, 46], [1, 2, 4]],
    ['1.3.2.01.03', [30, 45, 46], [1, 2, 4]],
    ['1.3.2.02.01', [30, 50, 70, 71], [1, 2, 2, 4]],
    ['1.3.2.02.02', [25, 50, 75, 76], [0, 1, 1, 1]],
    ['1.3.2.05.02', [25, 50, 75, 76], [0, 1, 2, 2]],
    ['1.3.2.06.01', [25, 50, 75, 76], [1, 2, 2, 2]],
    ['1.3.2.06.02', [25, 50, 75, 76], [1, 1, 2, 2]],
    ['1.3.2.10.01', [25, 50, 75, 76], [1, 1, 2, 2]],
    ['1.3.2.08.01', [25, 50, 75, 76], [2, 3, 4, 4]],
    ['1.5.3.01.01', [25, 50, 75, 76], [0, 1, 2, 3]],
  ] as const)('%s', (kode, persen, harap) => {
    expect(persen.map((p) => tahun(kode, p))).toEqual(harap);
  });

  it('refuse a gap, an overlap, a prefix in two places and an end that is not the last', () => {
    const judul = 'awalan,lebih_dari,sampai,tambah_tahun\n';
    for (const baris of [
      '1.3.2,100,,1',
      '1.3.2,0,3000,1\n1.3.2,3100,,2',
      '1.3.2,0,3000,1\n1.3.2,2900,,2',
      '1.3.2,0,3000,1\n1.3.3,0,,1\n1.3.2,3000,,2',
      '1.3.2,0,,1\n1.3.2,3000,,2',
      '1.3.2,0,0,1',
      '1.3.2,0,,x',
    ]) {
      expect(() => bacaOverhaul(judul + baris)).toThrow(rusak);
    }
    expect(bacaOverhaul(bacaBerkasSeed('overhaul.csv'))).toEqual(aturan.overhaul);
  });
});
