import type { FaktaKode, FaktaPerubahan, RiwayatSusut } from './fakta.ts';
import { disusutkan } from './objek.ts';

/** The codes a lot rightly had: at entry, and after each real change. */
export interface Segmen {
  readonly awal: string;
  readonly ganti: ReadonlyMap<FaktaPerubahan, string>;
}

/** True for a change that takes effect on its date; a wrong code put right takes effect from the start. */
export const isGantiGolongan = (f: FaktaKode): boolean => f.sebab === 'golongan' || disusutkan(f.kode) === 'beku';

/** Puts every corrected code back to where the wrong one was given: the last correction of a stretch holds. */
export function segmenKode({ masuk, perubahan }: RiwayatSusut): Segmen {
  const ganti = new Map<FaktaPerubahan, string>();
  let benar: string | null = null;
  for (const f of perubahan.toReversed()) {
    if (f.jenis !== 'kode') continue;
    if (isGantiGolongan(f)) {
      ganti.set(f, benar ?? f.kode);
      benar = null;
    } else {
      benar ??= f.kode;
    }
  }
  return { awal: benar ?? masuk.kode, ganti };
}
