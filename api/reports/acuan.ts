import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Cakupan } from './definisi.ts';
import { tambah } from './jumlah.ts';
import type { SumberLaporan } from './sumber.ts';

/** Totals of the ledger as of a day. Sen. */
export interface JumlahSaldo {
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
}

/**
 * Totals of the ledger's own lines at the end of a day, of one golongan or all, on or off the balance sheet: what a
 * grand total that was added up lot by lot is held against.
 *
 * @throws AppError rule/jumlah_melampaui_batas
 */
export function jumlahSaldo(
  sumber: SumberLaporan,
  per: string,
  saring: { readonly golongan?: Golongan; readonly cakupan?: Cakupan } = {},
): JumlahSaldo {
  const { golongan, cakupan = 'gabungan' } = saring;
  return sumber
    .saldoObjek(per)
    .filter(
      (s) => (golongan === undefined || s.golongan === golongan) && (cakupan === 'gabungan' || s.komptabel === cakupan),
    )
    .reduce<JumlahSaldo>(
      (n, s) => ({
        unit: tambah(n.unit, s.unit),
        nilaiSen: tambah(n.nilaiSen, s.nilaiSen),
        akumulasiSen: tambah(n.akumulasiSen, s.akumulasiSen),
      }),
      { unit: 0, nilaiSen: 0, akumulasiSen: 0 },
    );
}
