import type { BarisRingkasan } from '../../../api/contract/periode.ts';

/** Figures of frozen totals added up; sen. */
export interface JumlahRingkasan {
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly belumBernilai: number;
}

/** Sum of lines. */
export const jumlahRingkasan = (baris: readonly BarisRingkasan[]): JumlahRingkasan =>
  baris.reduce<JumlahRingkasan>(
    (n, b) => ({
      lot: n.lot + b.lot,
      unit: n.unit + b.unit,
      nilaiSen: n.nilaiSen + b.nilaiSen,
      akumulasiSen: n.akumulasiSen + b.akumulasiSen,
      belumBernilai: n.belumBernilai + b.belumBernilai,
    }),
    { lot: 0, unit: 0, nilaiSen: 0, akumulasiSen: 0, belumBernilai: 0 },
  );
