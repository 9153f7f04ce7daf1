import { cariSelisih } from '../../../domain/selisih/cari.ts';
import type { Dugaan } from '../../../domain/selisih/data.ts';
import { kunciTampak } from '../../../domain/selisih/wajar.ts';
import { buatSet, type Kasus } from './tanam.ts';

/** Seeds of the set the rules were built with, and of the one that was only ever scored. */
export const BENIH_SET = 1;
export const BENIH_TAHAN = 900_000;
/** Cases of each kind. */
export const TIAP = 16;

const sama = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join('\n') === b.toSorted().join('\n');

/** Lots that agree in all that the list shows can be told apart by nobody, so either of them is the right one. */
function tepat(d: Dugaan, { salah, data }: Kasus): boolean {
  const tampak = new Map(data.lot.map((l) => [l.id, kunciTampak(l)]));
  const sebut = (id: number) => tampak.get(id) ?? String(id);
  if (d.sebab.length !== salah.length || !salah.every((s) => d.sebab.includes(s.sebab))) return false;
  const semua = new Set(d.lot.map((l) => l.id));
  const milik = new Set(d.lot.filter((l) => l.peran === 'sebab').map((l) => l.id));
  const lot = salah.flatMap((s) => s.lot);
  if (salah.some((s) => s.sebab === 'ganda')) return lot.every((id) => semua.has(id));
  return sama([...milik].map(sebut), lot.map(sebut));
}

export interface Skor {
  readonly banyak: number;
  readonly satu: number;
  readonly lima: number;
  readonly luput: readonly string[];
}

/** Place of the planted cause among those found, from 1; 0 when it is not there. */
export const peringkat = (kasus: Kasus): number => cariSelisih(kasus.data).dugaan.findIndex((d) => tepat(d, kasus)) + 1;

/** How many causes are found first, and among the first five; by kind. */
export function nilaiSet(benih: number, tiap: number): Map<string, Skor> {
  const hasil = new Map<string, Skor>();
  for (const kasus of buatSet(benih, tiap)) {
    const kunci = kasus.salah.length > 1 ? 'dua sebab' : (kasus.salah[0]?.sebab ?? '');
    const n = peringkat(kasus);
    const lama = hasil.get(kunci) ?? { banyak: 0, satu: 0, lima: 0, luput: [] };
    const dalam = n >= 1 && n <= 5;
    hasil.set(kunci, {
      banyak: lama.banyak + 1,
      satu: lama.satu + (n === 1 ? 1 : 0),
      lima: lama.lima + (dalam ? 1 : 0),
      luput: dalam
        ? lama.luput
        : [...lama.luput, `${kasus.nama} (${n === 0 ? 'tidak ada' : `ke-${n}`}, ${kasus.data.lot.length} lot)`],
    });
  }
  return hasil;
}

/** All kinds together. */
export const seluruh = (hasil: ReadonlyMap<string, Skor>): Skor =>
  [...hasil.values()].reduce((a, s) => ({
    banyak: a.banyak + s.banyak,
    satu: a.satu + s.satu,
    lima: a.lima + s.lima,
    luput: [...a.luput, ...s.luput],
  }));
