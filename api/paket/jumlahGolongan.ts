import { AppError } from '../../domain/galat.ts';
import { GOLONGAN } from '../../domain/kodeBarang.ts';
import type { JumlahGolongan } from '../contract/paket.ts';
import { tambah } from '../reports/jumlah.ts';

interface Baris {
  readonly golongan: string;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly belumBernilai: number;
}

/** Totals per golongan, of lines of any kind; those without anything are left out. */
export function jumlahGolongan(baris: readonly Baris[]): JumlahGolongan[] {
  return GOLONGAN.flatMap(({ golongan }) => {
    const milik = baris.filter((b) => b.golongan === golongan);
    const jumlah = (pilih: (b: Baris) => number): number => milik.reduce((n, b) => tambah(n, pilih(b)), 0);
    const satu = {
      golongan,
      unit: jumlah((b) => b.unit),
      nilaiSen: jumlah((b) => b.nilaiSen),
      akumulasiSen: jumlah((b) => b.akumulasiSen),
      belumBernilai: jumlah((b) => b.belumBernilai),
    };
    return satu.unit === 0 && satu.nilaiSen === 0 && satu.akumulasiSen === 0 ? [] : [satu];
  });
}

/**
 * A closed semester must still come to what was frozen when it was closed.
 * @throws AppError internal/periode_berubah naming the golongan
 */
export function pastikanBeku(kini: readonly JumlahGolongan[], beku: readonly JumlahGolongan[]): void {
  const teks = (j: JumlahGolongan | undefined): string => (j === undefined ? '' : JSON.stringify(j));
  for (const { golongan } of GOLONGAN) {
    const [a, b] = [kini, beku].map((daftar) => daftar.find((j) => j.golongan === golongan));
    if (teks(a) !== teks(b)) throw new AppError('internal', 'periode_berubah', { golongan });
  }
}
