/**
 * Assigns columns to rows so that the sum of weights is greatest, none used twice. Weights of 0 stand for "not at all": such
 * a pair is never assigned. Hungarian method with potentials, O(rows^2 x columns).
 *
 * @returns for every row the column it got, or null
 */
export function tugaskan(bobot: readonly (readonly number[])[]): (number | null)[] {
  const n = bobot.length;
  // A column of its own for every row that gets none.
  const m = (bobot[0]?.length ?? 0) + n;
  const biaya = (i: number, j: number): number => -(bobot[i - 1]?.[j - 1] ?? 0);
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const milik = new Int32Array(m + 1);
  const jalan = new Int32Array(m + 1);
  for (let i = 1; i <= n; i += 1) perluas(i, { m, biaya, u, v, milik, jalan });
  const hasil: (number | null)[] = Array.from({ length: n }, () => null);
  for (let j = 1; j <= m; j += 1) {
    const i = milik[j] ?? 0;
    if (i > 0 && (bobot[i - 1]?.[j - 1] ?? 0) > 0) hasil[i - 1] = j - 1;
  }
  return hasil;
}

interface Keadaan {
  readonly m: number;
  readonly biaya: (i: number, j: number) => number;
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Row that has a column, 0 for none. */
  readonly milik: Int32Array;
  readonly jalan: Int32Array;
}

/** Brings in row `i` along the cheapest alternating path. */
function perluas(i: number, { m, biaya, u, v, milik, jalan }: Keadaan): void {
  const terkecil = new Float64Array(m + 1).fill(Infinity);
  const dipakai = new Uint8Array(m + 1);
  milik[0] = i;
  let j0 = 0;
  do {
    dipakai[j0] = 1;
    const i0 = milik[j0] ?? 0;
    let [delta, j1] = [Infinity, 0];
    for (let j = 1; j <= m; j += 1) {
      if (dipakai[j] === 1) continue;
      const kini = biaya(i0, j) - (u[i0] ?? 0) - (v[j] ?? 0);
      if (kini < (terkecil[j] ?? 0)) [terkecil[j], jalan[j]] = [kini, j0];
      if ((terkecil[j] ?? 0) < delta) [delta, j1] = [terkecil[j] ?? 0, j];
    }
    for (let j = 0; j <= m; j += 1) {
      if (dipakai[j] === 1) {
        const baris = milik[j] ?? 0;
        u[baris] = (u[baris] ?? 0) + delta;
        v[j] = (v[j] ?? 0) - delta;
      } else terkecil[j] = (terkecil[j] ?? 0) - delta;
    }
    j0 = j1;
  } while (milik[j0] !== 0);
  while (j0 !== 0) {
    const j1 = jalan[j0] ?? 0;
    milik[j0] = milik[j1] ?? 0;
    j0 = j1;
  }
}
