import type { DataBaris } from '../../domain/impor/data.ts';
import type { BarangBanding } from '../../domain/pencocokan/ciri.ts';
import { cocokkan } from '../../domain/pencocokan/cocokkan.ts';
import { miripKata } from '../../domain/pencocokan/kata.ts';
import { Acak } from './generator/acak.ts';
import { PembuatLot } from './generator/lot.ts';
import type { BarisHasil } from './tabel.ts';
import { sekali } from './ukur.ts';

const BANYAK = 5000;

/** Lots of a register as rows. */
function daftar(benih: number): BarangBanding[] {
  const lot = new PembuatLot(new Acak(benih));
  return Array.from({ length: BANYAK }, (_, i) => {
    const { isi: a, delta } = lot.buat();
    const data: DataBaris = {
      namaBarang: a.namaBarang ?? '',
      jumlah: delta.unit,
      nilaiSen: delta.nilai,
      ...(a.kodeBarang !== undefined && { kodeBarang: a.kodeBarang }),
      ...(typeof a.tahunPerolehan === 'number' && { tahunPerolehan: a.tahunPerolehan }),
      ...(typeof a.merk === 'string' && { merk: a.merk }),
    };
    return { nomor: i + 1, data };
  });
}

/** The same list as another office has it: in capitals, every tenth value times ten, in another order. */
const mereka = (kita: readonly BarangBanding[]): BarangBanding[] =>
  kita
    .map(({ nomor, data }) => ({
      nomor,
      data: {
        ...data,
        namaBarang: data.namaBarang?.toUpperCase() ?? '',
        nilaiSen: (data.nilaiSen ?? 0) * (nomor % 10 === 0 ? 10 : 1),
      },
    }))
    .toReversed();

/** Goods that only a senseless value tells apart: one block of everything. */
const sebuta = (benih: number): BarangBanding[] =>
  Array.from({ length: BANYAK }, (_, i) => ({
    nomor: i + 1,
    data: {
      kodeBarang: '1.3.2.05.02.01.003',
      namaBarang: 'Kursi Rapat',
      tahunPerolehan: 2018,
      jumlah: 1,
      nilaiSen: ((((i + 1) * benih * 7919) % 999_983) + 1) * 100,
    },
  }));

/** Work of comparing a word with another as often as there are rows times forty, which no matching does without. */
const lantai = (): number => {
  let n = 0;
  for (let i = 0; i < BANYAK * 40; i++) n += miripKata(`kendaraan${i % 7}x`, 'kendraan');
  return n;
};

/** Matching of 5,000 rows with 5,000 lots, scoring included: an ordinary list, and one block of everything. */
export function ukurPencocokan(): BarisHasil[] {
  const kita = daftar(21);
  const polos = { nama: '200.000 kata dibandingkan', hasil: sekali(lantai) };
  const baris = (kerja: string, a: readonly BarangBanding[], b: readonly BarangBanding[]): BarisHasil => ({
    kerja,
    lot: BANYAK,
    hasil: sekali(() => cocokkan(a, b)),
    lantai: polos,
    anggaran: { ms: 5000 },
  });
  return [
    baris('pencocokan 5.000 x 5.000', mereka(kita), kita),
    baris('pencocokan, satu kode dan nama', sebuta(7), sebuta(11)),
  ];
}
