import { ATRIBUT_KOSONG, type AtributLot } from '../../domain/lot.ts';

const KUNCI = Object.keys(ATRIBUT_KOSONG) as (keyof typeof ATRIBUT_KOSONG)[];

const isKosong = (nilai: unknown): boolean =>
  nilai === null || nilai === false || (Array.isArray(nilai) && nilai.length === 0);

/**
 * Attributes that a fact sets, as its line keeps them. The first fact of a lot sets all of them, most being empty:
 * those are left out and a mark says so, which halves the ledger of an import.
 */
export function tulisIsi(isi: Partial<AtributLot>): string {
  if (KUNCI.some((k) => isi[k] === undefined)) return JSON.stringify(isi);
  const terisi: Record<string, unknown> = { lengkap: 1 };
  for (const [k, nilai] of Object.entries(isi)) if (!isKosong(nilai)) terisi[k] = nilai;
  return JSON.stringify(terisi);
}

/** Attributes that a line sets. */
export function bacaIsi(teks: string): Partial<AtributLot> {
  const { lengkap, ...isi } = JSON.parse(teks) as Partial<AtributLot> & { lengkap?: 1 };
  return lengkap === undefined ? isi : { ...ATRIBUT_KOSONG, temuan: [], ...isi };
}
