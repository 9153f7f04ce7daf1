import { describe, expect, it } from 'vitest';
import { golonganDari, isKodeBarang } from '../../domain/kodeBarang.ts';
import { bacaCsv } from '../../seeds/csv.ts';
import { bacaBerkasSeed } from '../../seeds/folder.ts';
import { bacaKodeBarang, katalogKodeBarang } from '../../seeds/kodeBarang.ts';
import { bacaNamaKeKode, kodeUntuk } from '../../seeds/namaKeKode.ts';

const katalog = katalogKodeBarang();
const rusak = expect.objectContaining({ code: 'internal', reason: 'data_bawaan_rusak' });

describe('katalogKodeBarang', () => {
  it('has every line of the file once, in order', () => {
    expect(katalog).toHaveLength(15_974);
    const kode = katalog.map((k) => k.kode);
    expect(new Set(kode).size).toBe(15_974);
    expect(kode).toEqual(kode.toSorted());
  });

  it('has a parent for every code', () => {
    const kode = new Set(katalog.map((k) => k.kode));
    const yatim = katalog.filter((k) => k.tingkat > 1 && !kode.has(k.kode.slice(0, k.kode.lastIndexOf('.'))));
    expect(yatim).toEqual([]);
  });

  it('marks what only the less careful list has', () => {
    const banyak = (sumber: string): number => katalog.filter((k) => k.sumber === sumber).length;
    expect(['AB', 'A', 'A!', 'B'].map(banyak)).toEqual([13_782, 67, 816, 1309]);
    expect(katalog.every((k) => k.aktif === (k.sumber !== 'B'))).toBe(true);
  });

  it('has complete codes at level 7 only', () => {
    expect(katalog.every((k) => isKodeBarang(k.kode) === (k.tingkat === 7))).toBe(true);
    expect(katalog.filter((k) => k.tingkat === 7 && golonganDari(k.kode) === 'B')).toHaveLength(11_825);
  });

  it.each([
    ['1.3.2.05.01.04.002', 'Lemari Kayu'],
    ['1.3.2.05.03.01.005', 'Meja Kerja Pejabat Eselon III'],
    ['1.1.7.01.03.01.002', 'Tinta Tulis, Tinta Stempel'],
  ])('%s is %s', (kode, uraian) => {
    expect(katalog.find((k) => k.kode === kode)?.uraian).toBe(uraian);
  });

  it.each(['1.3,Aset,3,AB', '1.3.2.5,Alat,4,AB', '1,Aset,1,C', '1,,1,A', '1,Aset,1', '1,"Aset,1,A', '1,Aset,1,A,x'])(
    'refuses %j',
    (baris) => {
      expect(() => bacaKodeBarang(`code,name,level,source\n${baris}\n`)).toThrow(rusak);
    },
  );

  it('refuses another header', () => {
    expect(() => bacaKodeBarang('kode,uraian,tingkat,sumber\n1,Aset,1,A\n')).toThrow(rusak);
  });
});

describe('bacaCsv', () => {
  it('reads quotes, doubled quotes, empty cells and any line end', () => {
    expect(bacaCsv('a,b,c\r\n"x, y","dia ""itu""",\r\n\r\n,1,"2"', 'x.csv', ['a', 'b', 'c'])).toEqual([
      ['x, y', 'dia "itu"', ''],
      ['', '1', '2'],
    ]);
  });
});

describe('nama ke kode', () => {
  const kamus = bacaNamaKeKode(bacaBerkasSeed('nama-ke-kode.csv'));

  it('says of each code what the catalogue says', () => {
    const uraian = new Map(katalog.map((k) => [k.kode, k.uraian]));
    const beda = [...kamus.values()].flat().filter((k) => uraian.get(k.kode) !== k.uraian);
    expect(beda).toEqual([]);
  });

  it('gives the codes of a repeated name out in order, once each', () => {
    expect(kodeUntuk(['Genset', 'Sofa', 'Genset', 'Sofa'], kamus).map((k) => k.kode)).toEqual([
      '1.3.2.06.03.47.002',
      '1.3.2.05.02.01.048',
      '1.3.2.15.04.05.001',
      '1.3.2.05.02.01.048',
    ]);
    expect(() => kodeUntuk(['Genset', 'Genset', 'Genset'], kamus)).toThrow(rusak);
  });

  it('refuses a name it does not know, also a built-in one', () => {
    expect(() => kodeUntuk(['sofa'], kamus)).toThrow(rusak);
    expect(() => kodeUntuk(['constructor'], kamus)).toThrow(rusak);
  });

  it.each(['X,1.3.2,Y,exact', 'X,1.3.2.05.01.04.002,Y,mungkin', ',1.3.2.05.01.04.002,Y,exact'])(
    'refuses %j',
    (baris) => {
      expect(() => bacaNamaKeKode(`nama_di_renstra,kode_108,uraian_108,keyakinan\n${baris}`)).toThrow(rusak);
    },
  );
});
