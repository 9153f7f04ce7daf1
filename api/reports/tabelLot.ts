import type { Baris, Kolom, Sel, SumberBaris } from './document.ts';
import { tambah, tambahSel } from './jumlah.ts';
import type { LotLaporan } from './sumber.ts';

/** A column of a list of lots, with what stands in it: `nomor` is the running number of the row, from 1. */
export interface KolomLot extends Kolom {
  readonly isi: (lot: LotLaporan, nomor: number) => Sel;
}

/** Counts and sums of a list of lots. */
export interface JumlahTabel {
  readonly lot: number;
  readonly unit: number;
  /** Lots that lack a value in whole or in part. */
  readonly belum: number;
  /** A cell per column: the sum where the column has one; a mark where its cells held nothing but marks. */
  readonly sel: Baris;
}

/** The columns as the document carries them, without the functions that fill them. */
export function kolomDokumen(kolom: readonly (Kolom & { readonly isi: unknown })[]): readonly Kolom[] {
  return kolom.map((k) => {
    const { isi: _, ...tampak } = k;
    return tampak;
  });
}

/** Rows of a list of lots, read anew each time. */
export function barisTabel(kolom: readonly KolomLot[], lot: () => Iterable<LotLaporan>): SumberBaris {
  return function* baris() {
    let nomor = 0;
    for (const satu of lot()) {
      nomor += 1;
      yield kolom.map((k) => k.isi(satu, nomor));
    }
  };
}

/**
 * Sums a list of lots in one pass, from the very cells that its rows print.
 *
 * @throws AppError rule/jumlah_melampaui_batas
 */
export function jumlahkanTabel(kolom: readonly KolomLot[], daftar: Iterable<LotLaporan>): JumlahTabel {
  const sel: Sel[] = kolom.map(() => null);
  const dijumlah = kolom.flatMap((k, i) => (k.total === true ? [[i, k] as const] : []));
  let [lot, unit, belum] = [0, 0, 0];
  for (const satu of daftar) {
    lot += 1;
    unit = tambah(unit, satu.jumlah);
    if (satu.nilaiSen === null) belum += 1;
    for (const [i, k] of dijumlah) sel[i] = tambahSel(k, sel[i] ?? null, k.isi(satu, lot));
  }
  return { lot, unit, belum, sel: lot === 0 ? kolom.map((k) => (k.total === true ? 0 : null)) : sel };
}

/** Sum of sums; columns alike. @throws AppError rule/jumlah_melampaui_batas */
export function gabungTabel(kolom: readonly Kolom[], daftar: readonly JumlahTabel[]): JumlahTabel {
  const ada = daftar.filter((d) => d.lot > 0);
  return {
    lot: ada.reduce((n, d) => tambah(n, d.lot), 0),
    unit: ada.reduce((n, d) => tambah(n, d.unit), 0),
    belum: ada.reduce((n, d) => tambah(n, d.belum), 0),
    sel: kolom.map((k, i) => {
      if (k.total !== true) return null;
      return ada.length === 0 ? 0 : ada.reduce<Sel>((n, d) => tambahSel(k, n, d.sel[i] ?? null), null);
    }),
  };
}
