import { tambah } from '../../jumlah.ts';
import type { SaldoObjek } from '../../sumber.ts';

/** Figures of a bidang, on and off the balance sheet together. */
export type SaldoBidang = Omit<SaldoObjek, 'komptabel'>;

/** Sums by objek, in order of code. @throws AppError rule/jumlah_melampaui_batas */
export function perBidang(saldo: readonly SaldoObjek[]): SaldoBidang[] {
  const hasil = new Map<string, SaldoBidang>();
  for (const { komptabel: _, ...s } of saldo) {
    const ada = hasil.get(s.objek);
    hasil.set(s.objek, ada === undefined ? s : jumlahkan(ada, s));
  }
  return [...hasil.values()].sort((a, b) => (a.objek < b.objek ? -1 : 1));
}

const jumlahkan = (a: SaldoBidang, b: SaldoBidang): SaldoBidang => ({
  ...a,
  lot: a.lot + b.lot,
  unit: tambah(a.unit, b.unit),
  nilaiSen: tambah(a.nilaiSen, b.nilaiSen),
  akumulasiSen: tambah(a.akumulasiSen, b.akumulasiSen),
  belumBernilai: a.belumBernilai + b.belumBernilai,
});
