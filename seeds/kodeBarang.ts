import { AppError } from '../domain/galat.ts';
import { bacaCsv } from './csv.ts';
import { bacaBerkasSeed } from './folder.ts';

/** One entry of the catalogue of goods codes. */
export interface BarisKodeBarang {
  /** Code of 1 to 7 levels, `1.3.2.05.01.04.002`. */
  readonly kode: string;
  readonly uraian: string;
  readonly tingkat: number;
  /** How far the entry can be trusted; see the README of this folder. */
  readonly sumber: 'AB' | 'A' | 'A!' | 'B';
  /** False for entries that only the less careful list has: they are kept, but not offered. */
  readonly aktif: boolean;
}

const BERKAS = 'kode-barang.csv';
const SUMBER = ['AB', 'A', 'A!', 'B'] as const;
/** Number of digits groups: the code of level n has n groups of these widths. */
const POLA_KODE = /^\d(?:\.\d(?:\.\d(?:\.\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{3})?)?)?)?)?)?$/;

/** The catalogue of Permendagri 108/2016 that the program brings along, ordered by code. */
export function katalogKodeBarang(): BarisKodeBarang[] {
  return bacaKodeBarang(bacaBerkasSeed(BERKAS));
}

/**
 * Parses the catalogue file.
 *
 * @throws AppError internal/data_bawaan_rusak naming the line's code
 */
export function bacaKodeBarang(teks: string): BarisKodeBarang[] {
  return bacaCsv(teks, BERKAS, ['code', 'name', 'level', 'source']).map(([kode = '', uraian = '', t, s]) => {
    const tingkat = Number(t);
    const sumber = SUMBER.find((x) => x === s);
    if (sumber === undefined || uraian === '' || !POLA_KODE.test(kode) || kode.split('.').length !== tingkat) {
      throw new AppError('internal', 'data_bawaan_rusak', { berkas: BERKAS, kode });
    }
    return { kode, uraian: rapikanAngkaRomawi(uraian), tingkat, sumber, aktif: sumber !== 'B' };
  });
}

/** The lists were put into title case by machine, which turned `Eselon III` into `Eselon Iii`. */
export function rapikanAngkaRomawi(uraian: string): string {
  return uraian.replace(/\b(?:Ii|Iii|Iv|Vi|Vii|Viii|Ix)\b/g, (angka) => angka.toUpperCase());
}
