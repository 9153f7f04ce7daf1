import { describe, expect, it } from 'vitest';
import { bacaRincianAsetTetap, bacaSaranaPrasarana } from '../../seeds/renstraTabel.ts';

const JUDUL = 'No\tJenis Barang/Nama Barang\tJumlah\tTahun Pembelian/Lokasi\tKondisi Bangunan (B,KB,RB)';

function tabel(...baris: string[]): string {
  return [JUDUL, ...baris].join('\n');
}

const rusak = expect.objectContaining({ code: 'internal', reason: 'data_bawaan_rusak' });

describe('bacaSaranaPrasarana', () => {
  it('reads a plain row', () => {
    expect(bacaSaranaPrasarana(tabel('7.\tSofa Merk X Y\t12 Unit\tTahun 2011\tKurang Baik'))).toEqual([
      {
        urutan: 1,
        nomorCetak: '7',
        nomorTerpisah: false,
        nomorSisa: [],
        namaBarang: 'Sofa Merk X Y',
        merk: 'X Y',
        jumlah: 12,
        satuan: 'unit',
        tahunPerolehan: 2011,
        luasM2: null,
        luasTercetak: null,
        kondisi: 'KB',
        caraPerolehan: null,
        potonganNama: ['Sofa Merk X Y'],
        potonganKondisi: ['Kurang Baik'],
        tercetak: {
          nomor: '7.',
          nama: 'Sofa Merk X Y',
          jumlah: '12 Unit',
          tahunLokasi: 'Tahun 2011',
          kondisi: 'Kurang Baik',
          baris: ['7.\tSofa Merk X Y\t12 Unit\tTahun 2011\tKurang Baik'],
        },
      },
    ]);
  });

  it.each([
    ['Tahun 2005, Luas 26.543', 26_543, null],
    ['Tahun 2005, Luas 8180 M2', 8180, null],
    ['Tahun 2005, Luas 1.026.543 M2', 1_026_543, null],
    ['Hibah Tahun 2014', null, 'hibah'],
  ])('%s', (tahunLokasi, luasM2, caraPerolehan) => {
    expect(bacaSaranaPrasarana(tabel(`1.\tTanah\t1 unit\t${tahunLokasi}\tBaik`))[0]).toMatchObject({
      luasM2,
      caraPerolehan,
    });
  });

  it('joins pieces across page breaks, whatever the line ends', () => {
    const teks = tabel(
      '\tMesin\t1 unit\tTahun 2009\tRusak',
      '',
      '',
      '',
      '12.\tPemotong\t\t\tBerat',
      '\tRumput\t\t\t',
      '13.\t\t\t\t',
    );
    for (const t of [teks, teks.replaceAll('\n', '\r\n')]) {
      expect(bacaSaranaPrasarana(t)).toMatchObject([
        {
          nomorCetak: '12',
          nomorTerpisah: true,
          nomorSisa: ['13'],
          namaBarang: 'Mesin Pemotong Rumput',
          kondisi: 'RB',
        },
      ]);
    }
  });

  it('gives a number on a following line to the row right before, never to an earlier one', () => {
    const teks = tabel('\tA\t1 unit\tTahun 2009\tBaik', '2.\tB\t1 unit\tTahun 2009\tBaik', '3.\t\t\t\t');
    expect(bacaSaranaPrasarana(teks)).toMatchObject([
      { nomorCetak: null, nomorSisa: [] },
      { nomorCetak: '2', nomorSisa: ['3'] },
    ]);
  });

  it.each([
    ['a fragment before any row', '\tPermanen\t\t\t'],
    ['a quantity that is no number', '1.\tSofa\tsatu unit\tTahun 2011\tBaik'],
    ['another unit', '1.\tSofa\t1 buah\tTahun 2011\tBaik'],
    ['a year that is none', '1.\tSofa\t1 unit\tTahun lalu\tBaik'],
    ['a condition cut off', '1.\tSofa\t1 unit\tTahun 2011\tRusak'],
    ['a row without a name', '1.\t\t1 unit\tTahun 2011\tBaik'],
    ['a number that is none', 'a.\tSofa\t1 unit\tTahun 2011\tBaik'],
    ['a sixth column', '1.\tSofa\t1 unit\tTahun 2011\tBaik\tx'],
  ])('refuses %s', (_, baris) => {
    expect(() => bacaSaranaPrasarana(tabel(baris))).toThrow(rusak);
  });

  it('is empty for an empty table', () => {
    expect(bacaSaranaPrasarana(tabel())).toEqual([]);
  });
});

describe('bacaRincianAsetTetap', () => {
  const baris = ['No\tJenis Aset Tetap\tNilai (Rp)', '1.\tTanah\t1.000,50', '2.\tPeralatan dan Mesin\t2.000,25'];

  it('reads values to the sen', () => {
    expect(bacaRincianAsetTetap([...baris, 'Jumlah\t\t3.000,75'].join('\n'))).toEqual({
      rincian: [
        { golongan: 'A', nilaiSen: 100_050 },
        { golongan: 'B', nilaiSen: 200_025 },
      ],
      totalSen: 300_075,
    });
  });

  it.each([
    ['a sum that is one sen off', 'Jumlah\t\t3.000,76'],
    ['no sum', ''],
    ['an unknown group', '3.\tKendaraan\t0,00'],
    ['an ambiguous value', 'Jumlah\t\t3.000'],
  ])('refuses %s', (_, akhir) => {
    expect(() => bacaRincianAsetTetap([...baris, akhir].join('\n'))).toThrow(rusak);
  });
});
