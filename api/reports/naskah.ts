import type { KepalaLaporan, NaskahLaporan, ParamLaporan } from './definisi.ts';
import type { Paragraf } from './document.ts';
import type { SumberLaporan } from './sumber.ts';

/** Stands where a text has to be filled in by hand. */
export const TITIK = '....................';

/** A text of a report with what stands there by itself and what the office wrote. */
interface IsianNaskah {
  readonly kunci: string;
  readonly judul: string;
  readonly grup: string | null;
  readonly bentuk: NonNullable<NaskahLaporan['bentuk']>;
  readonly bawaan: string;
  readonly isi: string | null;
}

type Bernaskah = Pick<KepalaLaporan, 'id' | 'naskah' | 'bawaanNaskah'>;

/**
 * The texts of a report for a semester; those that the register has no use for this time are left out, unless
 * somebody wrote one.
 */
export function isianNaskah(laporan: Bernaskah, sumber: SumberLaporan, param: ParamLaporan): IsianNaskah[] {
  const tertulis = sumber.naskah(laporan.id, param.semester);
  const tahu = laporan.bawaanNaskah?.(sumber, param) ?? {};
  return (laporan.naskah ?? []).flatMap(({ kunci, judul, grup = null, bentuk = 'paragraf', bawaan }) => {
    const isi = tertulis[kunci] ?? null;
    const diketahui = tahu[kunci];
    if (diketahui === null && isi === null) return [];
    return [{ kunci, judul, grup, bentuk, bawaan: diketahui ?? bawaan, isi }];
  });
}

/** The texts as they are printed, by key: what was written, else what stands there by itself. */
export function bacaNaskah(laporan: Bernaskah, sumber: SumberLaporan, param: ParamLaporan): (kunci: string) => string {
  const isian = new Map(isianNaskah(laporan, sumber, param).map((n) => [n.kunci, n.isi ?? n.bawaan]));
  return (kunci) => isian.get(kunci) ?? '';
}

/** A text as paragraphs; empty lines part them, a single line break stays within one. */
export function keParagraf(teks: string): Paragraf[] {
  return teks
    .split(/\n\s*\n/u)
    .map((baris) => baris.trim())
    .filter((baris) => baris !== '')
    .map((baris) => ({ bentuk: 'isi', teks: baris }));
}

/** A text, or dots to fill in by hand. */
export const atauTitik = (teks: string): string => (teks.trim() === '' ? TITIK : teks.trim());
