/** Conditions in the order of the printed forms: baik, kurang baik (rusak ringan), rusak berat. */
export const KONDISI = ['B', 'KB', 'RB'] as const;

/** Condition of a lot. KB is the word of the register; the forms of 2021 print the same step as RR. */
export type Kondisi = (typeof KONDISI)[number];

/** The form whose abbreviations are to be printed. */
export type FormulirKondisi = 'permendagri17' | 'permendagri47';

const LABEL: Record<Kondisi, string> = { B: 'Baik', KB: 'Kurang Baik', RB: 'Rusak Berat' };

const BACAAN = new Map<string, Kondisi>([
  ['b', 'B'],
  ['baik', 'B'],
  ['kb', 'KB'],
  ['kurang baik', 'KB'],
  ['rr', 'KB'],
  ['rusak ringan', 'KB'],
  ['rb', 'RB'],
  ['rusak berat', 'RB'],
]);

/** Full word for screens and reports. */
export function labelKondisi(kondisi: Kondisi): string {
  return LABEL[kondisi];
}

/**
 * Abbreviation as the given form prints it: Permendagri 17/2007 has B, KB, RB; Permendagri 47/2021
 * has B, RR, RB for the same three steps.
 */
export function cetakKondisi(kondisi: Kondisi, formulir: FormulirKondisi): 'B' | 'KB' | 'RR' | 'RB' {
  return kondisi === 'KB' && formulir === 'permendagri47' ? 'RR' : kondisi;
}

/**
 * Reads a condition from a cell or a key press: abbreviation or full word, any case, any blanks.
 * Anything else (`Rusak` alone says too little) is null.
 */
export function parseKondisi(teks: string): Kondisi | null {
  return BACAAN.get(teks.trim().replace(/\s+/gu, ' ').toLowerCase()) ?? null;
}
