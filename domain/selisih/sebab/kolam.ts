import { adaSaja, type Bekal, logSebab } from '../bekal.ts';
import { kunciNama } from '../wajar.ts';
import type { Calon, LotSelisih, Sebab, Usulan } from '../data.ts';
import { type Butir, cariHimpunan } from '../himpunan.ts';

interface Kolam {
  readonly sebab: Sebab;
  readonly lot: readonly LotSelisih[];
  /** Suspicion of a lot within the pool, before it is scaled to 1. */
  readonly bobot: (l: LotSelisih) => number;
  /** Added to the logarithm of every candidate. */
  readonly log: number;
  readonly alasan: (isi: readonly LotSelisih[]) => readonly (string | null)[];
  readonly usulan: (l: LotSelisih) => Usulan;
  readonly maksimum?: number;
}

/** Lots of a pool that together are worth the difference: one, or several that belong together before chance sums. */
export function dariKolam(b: Bekal, selisih: number, k: Kolam): Calon[] {
  const jumlah = k.lot.reduce((n, l) => n + k.bobot(l), 0);
  if (jumlah <= 0) return [];
  const lot = new Map(k.lot.map((l) => [l.id, l]));
  const butir = k.lot.map((l): Butir => {
    const perintah = b.baru.get(l.id)?.perintah;
    return {
      id: l.id,
      nilai: l.nilai,
      bobot: k.bobot(l) / jumlah,
      dokumen: perintah === undefined ? null : String(perintah),
      jenis: kunciNama(l),
    };
  });
  const { terbaik, banyak } = cariHimpunan(butir, Math.abs(selisih), k.maksimum);
  return terbaik.map((t): Calon => {
    const isi = t.butir.flatMap((x) => lot.get(x.id) ?? []);
    return {
      sebab: k.sebab,
      lot: isi,
      jelas: selisih,
      log: logSebab(k.sebab) + k.log + t.log,
      alasan: adaSaja([...k.alasan(isi), b.alasanBaru(isi[0]?.id ?? 0)]),
      usulan: isi.map(k.usulan),
      lainnya: banyak - 1,
    };
  });
}
