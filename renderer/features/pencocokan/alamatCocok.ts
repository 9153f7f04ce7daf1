import { IdSesi } from '../../../api/contract/impor.ts';

/** Where matching begins, and its steps: sheets, columns, the lists. */
export const JALUR_COCOK = '/excel/pencocokan';
const LANGKAH = ['berkas', 'petakan', 'hasil'] as const;
export type LangkahCocok = (typeof LANGKAH)[number];

export const jalurCocok = (sesi: string, langkah: LangkahCocok): string => `${JALUR_COCOK}/${sesi}/${langkah}`;

/** Reads an address of matching; null: the place where it begins. */
export function bacaJalurCocok(lokasi: string): { sesi: string; langkah: LangkahCocok } | null {
  const [sesi, langkah] = lokasi.slice(JALUR_COCOK.length).split('/').slice(1);
  if (!IdSesi.safeParse(sesi).success || sesi === undefined) return null;
  return { sesi, langkah: LANGKAH.find((satu) => satu === langkah) ?? 'hasil' };
}
