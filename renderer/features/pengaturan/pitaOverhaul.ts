import type { BarisSetelan } from './PanelTabel.tsx';
import type { NilaiSetelan } from './useSetelan.ts';

type Pita = NilaiSetelan<'penyusutan.overhaul'>;

/** The bands of a prefix as one line. */
export interface KelompokPita extends BarisSetelan {
  /** Upper limits in basis points, null for none; and the years each adds. */
  readonly pita: readonly { readonly sampai: number | null; readonly tambahTahun: number }[];
}

/** Bands that belong together, in order. */
export function kelompokkan(nilai: Pita): KelompokPita[] {
  const hasil = new Map<string, KelompokPita>();
  for (const b of nilai.toSorted((x, y) => x.lebihDari - y.lebihDari)) {
    const kunci = `${b.awalan}|${b.mulai ?? ''}`;
    const ada = hasil.get(kunci)?.pita ?? [];
    hasil.set(kunci, {
      awalan: b.awalan,
      ...(b.mulai === undefined ? {} : { mulai: b.mulai }),
      ...(b.dasar === undefined ? {} : { dasar: b.dasar }),
      pita: [...ada, { sampai: b.sampai, tambahTahun: b.tambahTahun }],
    });
  }
  return [...hasil.values()];
}

/** The lines of the setting again: each band begins where the one before ends. */
export const uraikan = (kelompok: readonly KelompokPita[]): Pita =>
  kelompok.flatMap(({ pita, awalan, mulai, dasar }) =>
    pita.map((satu, i) => ({
      awalan,
      ...(mulai === undefined ? {} : { mulai }),
      ...(dasar === undefined ? {} : { dasar }),
      lebihDari: i === 0 ? 0 : (pita[i - 1]?.sampai ?? 0),
      ...satu,
    })),
  );
