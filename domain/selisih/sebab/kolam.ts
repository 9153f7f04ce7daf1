import { adaSaja, type Bekal, logSebab } from '../bekal.ts';
import type { Calon, LotSelisih, Sebab, Usulan } from '../data.ts';
import { type Butir, cariHimpunan } from '../himpunan.ts';

interface Kolam {
  readonly sebab: Sebab;
  readonly lot: readonly LotSelisih[];
  /** Suspicion of a lot within the pool, before it is scaled to 1; for all lots on the balance sheet that of `Bekal`. */
  readonly bobot: (l: LotSelisih) => number;
  /** Added to the logarithm of every candidate. */
  readonly log: number;
  readonly alasan: (isi: readonly LotSelisih[]) => readonly (string | null)[];
  readonly usulan: (l: LotSelisih) => Usulan;
  readonly maksimum?: number;
}

function susunButir(b: Bekal, { lot, bobot }: Pick<Kolam, 'lot' | 'bobot'>): readonly Butir[] {
  const jumlah = lot.reduce((n, l) => n + bobot(l), 0);
  if (jumlah <= 0) return [];
  return lot.map((l): Butir => {
    const perintah = b.baru.get(l.id)?.perintah;
    return {
      id: l.id,
      nilai: l.nilai,
      bobot: bobot(l) / jumlah,
      dokumen: perintah === undefined ? null : String(perintah),
      jenis: b.wajar.jenis(l),
    };
  });
}

const ingatan = new WeakMap<Bekal, readonly Butir[]>();

/** All lots on the balance sheet by how suspect each is: a pool that more than one kind of cause draws from, made once. */
function butirIntra(b: Bekal): readonly Butir[] {
  const ada = ingatan.get(b) ?? susunButir(b, { lot: b.intra, bobot: (l) => b.bobot(l.id) });
  ingatan.set(b, ada);
  return ada;
}

/** Lots of a pool that together are worth the difference: one, or several that belong together before chance sums. */
export function dariKolam(b: Bekal, selisih: number, k: Kolam): Calon[] {
  const butir = k.lot === b.intra ? butirIntra(b) : susunButir(b, k);
  if (butir.length === 0) return [];
  const { terbaik, banyak } = cariHimpunan(butir, Math.abs(selisih), k.maksimum);
  const dipakai = new Set(terbaik.flatMap((t) => t.butir.map((x) => x.id)));
  const lot = new Map(k.lot.flatMap((l) => (dipakai.has(l.id) ? [[l.id, l] as const] : [])));
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
