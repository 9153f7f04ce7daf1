const KUNCI = 'inventaris-bmd.dasar';
const MAKS = 8;

/** Kinds of entry: what a value rests on is seldom what a condition rests on. */
export type JenisDasar = 'kondisi' | 'nilai' | 'data';

interface Ingatan {
  readonly jenis: string;
  readonly dasar: string;
}

function baca(): Ingatan[] {
  try {
    const isi: unknown = JSON.parse(localStorage.getItem(KUNCI) ?? '[]');
    return Array.isArray(isi) ? isi.filter(isIngatan) : [];
  } catch {
    return [];
  }
}

const isIngatan = (isi: unknown): isi is Ingatan =>
  typeof isi === 'object' &&
  isi !== null &&
  'jenis' in isi &&
  'dasar' in isi &&
  typeof isi.jenis === 'string' &&
  typeof isi.dasar === 'string';

/** Documents named lately on this PC, those of the same kind of entry first, the last one before the others. */
export function usulanDasar(jenis: JenisDasar): string[] {
  const semua = baca();
  const urut = [...semua.filter((i) => i.jenis === jenis), ...semua.filter((i) => i.jenis !== jenis)];
  return [...new Set(urut.map((i) => i.dasar))].slice(0, MAKS);
}

/** The document of the last entry of this kind, or empty text. */
export function dasarTerakhir(jenis: JenisDasar): string {
  return baca().find((i) => i.jenis === jenis)?.dasar ?? '';
}

/** Remembers a document for the next entry. */
export function ingatDasar(jenis: JenisDasar, dasar: string): void {
  const rapi = dasar.trim();
  if (rapi === '') return;
  const lain = baca().filter((i) => i.jenis !== jenis || i.dasar !== rapi);
  localStorage.setItem(KUNCI, JSON.stringify([{ jenis, dasar: rapi }, ...lain].slice(0, 3 * MAKS)));
}
