import { GOLONGAN, type Golongan } from '../../domain/kodeBarang.ts';
import { KONDISI, type Kondisi } from '../../domain/kondisi.ts';
import { RINCIAN_GOLONGAN } from '../../domain/rincian.ts';
import { gabungJumlah, JUMLAH_NOL, jumlahkanLot, type JumlahLot } from '../reports/jumlah.ts';
import type { LotLaporan } from '../reports/sumber.ts';

/**
 * Lots of one golongan in register order, anew at each call (twice per golongan: once to see what there is, once to write).
 * Lots of other golongan are passed over, so that a source that does not narrow is slower but not wrong.
 */
export type LotEkspor = (golongan: Golongan) => Iterable<LotLaporan>;

/** One line of the recap: a golongan in one condition. */
export interface BarisRekapEkspor extends JumlahLot {
  readonly golongan: Golongan;
  readonly kondisi: Kondisi | null;
}

/** What is about to be written. */
export interface Telaah {
  /** Golongan x kondisi in report order; only combinations that occur. */
  readonly rekap: readonly BarisRekapEkspor[];
  readonly semua: JumlahLot;
  /** Golongan that have lots, how many, and the fields of cards that they keep from another golongan. */
  readonly golongan: readonly {
    readonly golongan: Golongan;
    readonly lot: number;
    readonly rincianLain: readonly string[];
  }[];
}

/** Reads all lots once. @throws AppError rule/jumlah_melampaui_batas */
export function telaah(lot: LotEkspor): Telaah {
  const hasil = GOLONGAN.map(({ golongan }) => telaahGolongan(golongan, lot));
  const rekap = hasil.flatMap((h) => h.rekap);
  const ada = hasil.filter((h) => h.rekap.length > 0);
  return {
    rekap,
    semua: gabungJumlah(rekap),
    golongan: ada.map((h) => ({
      golongan: h.golongan,
      lot: h.rekap.reduce((n, b) => n + b.lot, 0),
      rincianLain: h.rincianLain,
    })),
  };
}

function telaahGolongan(golongan: Golongan, lot: LotEkspor) {
  const jumlah = new Map<Kondisi | null, JumlahLot>();
  const milik = new Set(RINCIAN_GOLONGAN[golongan].map((b) => b.kunci));
  const lain = new Set<string>();
  for (const satu of lotGolongan(lot, golongan)) {
    jumlah.set(satu.kondisi, gabungJumlah([jumlah.get(satu.kondisi) ?? JUMLAH_NOL, jumlahkanLot([satu])]));
    for (const kunci of Object.keys(satu.rincian ?? {})) if (!milik.has(kunci)) lain.add(kunci);
  }
  const rekap = [...KONDISI, null].flatMap((kondisi) => {
    const ada = jumlah.get(kondisi);
    return ada === undefined ? [] : [{ golongan, kondisi, ...ada }];
  });
  return { golongan, rekap, rincianLain: [...lain].sort() };
}

/** Lots of one golongan, whatever the source gives besides. */
export function* lotGolongan(lot: LotEkspor, golongan: Golongan): Generator<LotLaporan> {
  for (const satu of lot(golongan)) if (satu.golongan === golongan) yield satu;
}
