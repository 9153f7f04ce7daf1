import type { AturanPenyusutan, MasaManfaat, PitaOverhaul } from './aturan.ts';

const INDEKS_MASA = new WeakMap<readonly MasaManfaat[], ReadonlyMap<string, MasaManfaat>>();
const INDEKS_PITA = new WeakMap<readonly PitaOverhaul[], ReadonlyMap<string, readonly PitaOverhaul[]>>();

/** The entry of the longest prefix of a code, cut at whole levels. */
function terpanjang<T>(indeks: ReadonlyMap<string, T>, kode: string): T | undefined {
  for (let awalan = kode; awalan !== ''; awalan = awalan.slice(0, Math.max(awalan.lastIndexOf('.'), 0))) {
    const ada = indeks.get(awalan);
    if (ada !== undefined) return ada;
  }
  return undefined;
}

/** Useful life of a code with the table's line it comes from (the longest prefix); null when the table has none. */
export function masaManfaat(aturan: Pick<AturanPenyusutan, 'masaManfaat'>, kode: string): MasaManfaat | null {
  let indeks = INDEKS_MASA.get(aturan.masaManfaat);
  if (indeks === undefined) {
    indeks = new Map(aturan.masaManfaat.map((m) => [m.awalan, m]));
    INDEKS_MASA.set(aturan.masaManfaat, indeks);
  }
  return terpanjang(indeks, kode) ?? null;
}

/**
 * The band a capitalisation falls in, by the longest prefix that has bands. The percentage is compared as a
 * fraction, so a value exactly on a limit belongs to the lower band. A base of zero counts as beyond every
 * limit.
 *
 * @param nilaiSen amount of the capitalisation, above zero
 * @param dasarSen what it is a percentage of
 * @returns null when the code has no bands, or none fits
 */
export function pitaOverhaul(
  aturan: Pick<AturanPenyusutan, 'overhaul'>,
  kode: string,
  nilaiSen: number,
  dasarSen: number,
): PitaOverhaul | null {
  let indeks = INDEKS_PITA.get(aturan.overhaul);
  if (indeks === undefined) {
    const kelompok = new Map<string, PitaOverhaul[]>();
    for (const p of aturan.overhaul) kelompok.set(p.awalan, [...(kelompok.get(p.awalan) ?? []), p]);
    indeks = kelompok;
    INDEKS_PITA.set(aturan.overhaul, indeks);
  }
  const persen = BigInt(nilaiSen) * 10_000n;
  const dasar = BigInt(dasarSen);
  const cocok = (p: PitaOverhaul): boolean =>
    persen > BigInt(p.lebihDari) * dasar && (p.sampai === null || persen <= BigInt(p.sampai) * dasar);
  return terpanjang(indeks, kode)?.find(cocok) ?? null;
}
