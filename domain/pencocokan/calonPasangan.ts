import { calon, type Kelas } from './blok.ts';
import { pembanding, type SkorPasangan } from './skor.ts';

/** A part has to fit its whole better than one thing another, for many parts are taken at once. */
export const AMBANG_BAGIAN = 7000;
/** Best partners kept of each class, as a pair and as a part: more change nothing in a sensible list. */
const CALON_PASANGAN = 16;
const CALON_BAGIAN = 8;
/** Pairs scored between two looks at whether the work is to stop. */
const DENYUT = 10_000;

/** Names a pair of a row of theirs and a lot of ours. */
export const kunciPasangan = (mereka: number, kita: number): string => `${mereka}|${kita}`;

/** A pair of classes that may be one thing, or a part and its whole. */
export interface Calon extends SkorPasangan {
  readonly a: number;
  readonly b: number;
}

export interface OpsiCalon {
  /** Pairs the user rejected, as `kunciPasangan`. */
  readonly ditolak?: ReadonlySet<string>;
  /** Called now and then with how many pairs of how many were scored; what it throws ends the work. */
  readonly denyut?: (selesai: number, total: number) => void;
}

/**
 * Pairs of classes of both lists with their scores: those that some class has among its best, as a pair or as a part.
 * @param ambang score from which two are a pair
 */
export const cariCalon = (a: readonly Kelas[], b: readonly Kelas[], ambang: number, opsi: OpsiCalon): Calon[] =>
  saring(nilaiCalon(a, b, ambang, opsi), a.length, b.length, ambang);

/** Scores of all pairs worth one, but for those that are neither a pair nor a part. */
function nilaiCalon(
  a: readonly Kelas[],
  b: readonly Kelas[],
  ambang: number,
  { ditolak = new Set(), denyut }: OpsiCalon,
): Calon[] {
  const banding = pembanding();
  const hasil: Calon[] = [];
  const semua = calon(a, b);
  for (const [ke, n] of semua.entries()) {
    if (ke % DENYUT === 0) denyut?.(ke, semua.length);
    const [i, j] = [Math.floor(n / b.length), n % b.length];
    const [x, y] = [a[i], b[j]];
    if (!x || !y || ditolak.has(kunciPasangan(x.ciri.nomor, y.ciri.nomor))) continue;
    const skor = banding(x.ciri, y.ciri);
    if (skor.skor >= ambang || skor.bagian >= AMBANG_BAGIAN) hasil.push({ a: i, b: j, ...skor });
  }
  return hasil;
}

/** Keeps what any of the two classes has among its best. Equally good ones: those at the same height of both lists. */
function saring(calon: readonly Calon[], banyakA: number, banyakB: number, ambang: number): Calon[] {
  const simpan = new Set<Calon>();
  const jauh = (c: Calon): number => Math.abs(c.a / banyakA - c.b / banyakB);
  const terbaik = (daftar: readonly Calon[], nilai: (c: Calon) => number, batas: number, banyak: number): void => {
    const layak = daftar.filter((c) => nilai(c) >= batas);
    if (layak.length > banyak) layak.sort((p, q) => nilai(q) - nilai(p) || jauh(p) - jauh(q) || p.a - q.a || p.b - q.b);
    for (const c of layak.slice(0, banyak)) simpan.add(c);
  };
  for (const daftar of [...menurut(calon, banyakA, (c) => c.a), ...menurut(calon, banyakB, (c) => c.b)]) {
    terbaik(daftar, (c) => c.skor, ambang, CALON_PASANGAN);
    terbaik(daftar, (c) => c.bagian, AMBANG_BAGIAN, CALON_BAGIAN);
  }
  return calon.filter((c) => simpan.has(c));
}

/** A list in as many lists as there are numbers. */
export function menurut<T>(daftar: readonly T[], banyak: number, nomor: (x: T) => number): T[][] {
  const hasil: T[][] = Array.from({ length: banyak }, () => []);
  for (const x of daftar) hasil[nomor(x)]?.push(x);
  return hasil;
}
