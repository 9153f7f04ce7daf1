import { AppError } from '../../domain/galat.ts';
import type { ParamLaporan } from './definisi.ts';
import type { LotLaporan, SumberLaporan, TransaksiLaporan } from './sumber.ts';

/** The lot that a report of `lingkup` barang is about, with its life up to the day. */
export interface SatuBarang {
  readonly lot: LotLaporan;
  readonly riwayat: readonly TransaksiLaporan[];
  /** No longer in the register by then: written off, transferred or merged away; `lot` is how it left. */
  readonly keluar: boolean;
}

/**
 * Reads the lot that was asked for, as of a day. One that has left still has its card.
 *
 * @throws AppError not_found/barang_tidak_ada when it is not named, not known, or not there yet
 */
export function muatBarang(sumber: SumberLaporan, { barangId }: ParamLaporan, per: string): SatuBarang {
  const ada = barangId === undefined ? null : sumber.lot(barangId, per);
  const riwayat = barangId === undefined ? [] : sumber.riwayat(barangId, per);
  const lot = ada ?? riwayat.at(-1)?.sesudah;
  if (lot === undefined) throw new AppError('not_found', 'barang_tidak_ada', { id: barangId ?? null, per });
  return { lot, riwayat, keluar: ada === null };
}
