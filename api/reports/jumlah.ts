import { AppError } from '../../domain/galat.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Baris, BarisJumlah, Kolom, Sel } from './document.ts';
import type { LotLaporan } from './sumber.ts';

/** Sums of a run of lots. Amounts in sen, area in m2. */
export interface JumlahLot {
  readonly lot: number;
  readonly unit: number;
  /** Sum of what is filled. */
  readonly nilaiSen: number;
  /** Lots that lack a value in whole or in part. */
  readonly belum: number;
  readonly luasM2: number;
}

export const JUMLAH_NOL: JumlahLot = { lot: 0, unit: 0, nilaiSen: 0, belum: 0, luasM2: 0 };

/**
 * Adds whole numbers one by one, exactly.
 *
 * @throws AppError rule/jumlah_melampaui_batas when a sum is beyond 2^53 - 1
 */
export function tambah(a: number, b: number): number {
  const hasil = a + b;
  if (!Number.isSafeInteger(hasil)) throw new AppError('rule', 'jumlah_melampaui_batas', { total: String(hasil) });
  return hasil;
}

/** Adds areas through whole hundredths, so that 0,1 + 0,2 m2 is 0,3 m2. */
export function tambahLuas(a: number, b: number): number {
  return tambah(Math.round(a * 100), Math.round(b * 100)) / 100;
}

/**
 * Adds a cell to the running sum of its column: a mark stands only while there is no figure, a blank adds nothing.
 *
 * @throws AppError rule/jumlah_melampaui_batas
 */
export function tambahSel(kolom: Kolom, lama: Sel, isi: Sel): Sel {
  if (isi === null) return lama;
  if (typeof isi === 'string') return lama ?? isi;
  const dasar = typeof lama === 'number' ? lama : 0;
  return kolom.kind === 'luas' ? tambahLuas(dasar, isi) : tambah(dasar, isi);
}

/**
 * Sums lots in one pass.
 *
 * @throws AppError rule/jumlah_melampaui_batas
 */
export function jumlahkanLot(lot: Iterable<LotLaporan>): JumlahLot {
  const jumlah = { ...JUMLAH_NOL };
  for (const l of lot) {
    jumlah.lot += 1;
    jumlah.unit = tambah(jumlah.unit, l.jumlah);
    jumlah.nilaiSen = tambah(jumlah.nilaiSen, l.nilaiTerisiSen);
    if (l.nilaiSen === null) jumlah.belum += 1;
    if (l.luasM2 !== null) jumlah.luasM2 = tambahLuas(jumlah.luasM2, l.luasM2);
  }
  return jumlah;
}

/** Sum of sums. @throws AppError rule/jumlah_melampaui_batas */
export function gabungJumlah(daftar: readonly JumlahLot[]): JumlahLot {
  return daftar.reduce(
    (a, b) => ({
      lot: tambah(a.lot, b.lot),
      unit: tambah(a.unit, b.unit),
      nilaiSen: tambah(a.nilaiSen, b.nilaiSen),
      belum: tambah(a.belum, b.belum),
      luasM2: tambahLuas(a.luasM2, b.luasM2),
    }),
    JUMLAH_NOL,
  );
}

/** Golongan that stand in every report even when empty: the six of aset tetap. */
export const GOLONGAN_TETAP: readonly Golongan[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/**
 * The totals row of rows held in memory: exact sums in the columns marked `total`; marks count as nothing.
 *
 * @throws AppError rule/jumlah_melampaui_batas
 */
export function jumlahkanKolom(label: string, kolom: readonly Kolom[], rows: readonly Baris[]): BarisJumlah {
  const sel = kolom.map((k, i) => {
    if (k.total !== true) return null;
    return rows.reduce<Sel>((n, baris) => tambahSel(k, n, baris[i] ?? null), 0);
  });
  return { label, sel };
}
