import { expect, it } from 'vitest';
import { indikatorRenstra, TAHUN_RENSTRA } from '../../seeds/indikatorRenstra.ts';

const DAFTAR = indikatorRenstra();
const pagu = (kode: string, tahun: number): number =>
  DAFTAR.find((i) => i.kode === kode)?.paguSen.get(tahun) ?? Number.NaN;

it('has the thirteen indicators about goods, every year filled', () => {
  expect(DAFTAR).toHaveLength(13);
  expect(DAFTAR.find((i) => i.kode === '2.17.01.2.03.0006')).toMatchObject({ satuan: 'Laporan', baris: 1906 });
  for (const i of DAFTAR) {
    expect([...i.target.keys()]).toEqual([...TAHUN_RENSTRA]);
    expect([...i.paguSen.keys()]).toEqual(TAHUN_RENSTRA.slice(1));
  }
  expect(DAFTAR[0]?.target.get(2027)).toBe('96,5');
});

it.each(['2.17.01.2.03', '2.17.01.2.07', '2.17.01.2.09'])(
  'the pagu of the sub kegiatan of %s add up to its own',
  (kode) => {
    for (const tahun of TAHUN_RENSTRA.slice(1)) {
      const anak = DAFTAR.filter((i) => i.kode.startsWith(`${kode}.`));
      expect(anak.reduce((n, i) => n + pagu(i.kode, tahun), 0)).toBe(pagu(kode, tahun));
    }
  },
);
