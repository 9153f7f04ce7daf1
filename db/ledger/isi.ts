import { ATRIBUT_KOSONG, type AtributLot, type IsiLot } from '../../domain/lot.ts';

const KUNCI = Object.keys(ATRIBUT_KOSONG) as (keyof typeof ATRIBUT_KOSONG)[];

const isKosong = (nilai: unknown): boolean =>
  nilai === null || nilai === false || (Array.isArray(nilai) && nilai.length === 0);

/**
 * Attributes that a fact sets, as its line keeps them. The first fact of a lot sets all of them, most being empty:
 * those are left out and a mark says so, which halves the ledger of an import.
 */
export function tulisIsi(isi: IsiLot): string {
  for (const k of KUNCI) if (isi[k] === undefined) return JSON.stringify(isi);
  const isiTerisi: Record<string, unknown> = { lengkap: 1 };
  for (const k of Object.keys(isi) as (keyof AtributLot)[]) if (!isKosong(isi[k])) isiTerisi[k] = isi[k];
  return JSON.stringify(isiTerisi);
}

/** Attributes that a line sets. */
export function bacaIsi(teks: string): IsiLot {
  const { lengkap, ...isi } = JSON.parse(teks) as IsiLot & { lengkap?: 1 };
  return lengkap === undefined ? isi : { ...ATRIBUT_KOSONG, temuan: [], ...isi };
}
