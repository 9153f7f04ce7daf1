import { IdSesi, type SesiImpor } from '../../../api/contract/impor.ts';

/** The five steps of an import, in order. */
export const LANGKAH = ['berkas', 'petakan', 'periksa', 'dampak', 'hasil'] as const;
export type Langkah = (typeof LANGKAH)[number];

/** Where imports begin and are listed. */
export const JALUR_IMPOR = '/excel/impor';

/** Address of a step of a session. */
export const jalurLangkah = (sesi: string, langkah: Langkah): string => `${JALUR_IMPOR}/${sesi}/${langkah}`;

/** Reads an address of the import; null: the place where imports begin. A step that is none leads to the first. */
export function bacaJalur(lokasi: string): { sesi: string; langkah: Langkah | null } | null {
  const [sesi, langkah] = lokasi.slice(JALUR_IMPOR.length).split('/').slice(1);
  if (!IdSesi.safeParse(sesi).success || sesi === undefined) return null;
  return { sesi, langkah: LANGKAH.find((satu) => satu === langkah) ?? null };
}

/** The step a session goes on with. */
export const langkahLanjut = ({ langkah }: Pick<SesiImpor, 'langkah'>): Langkah =>
  langkah === 'selesai' ? 'hasil' : langkah;

/** Why a step cannot be gone to yet: `halangan` of the mapping, no check, one that is out of date, not run; or null. */
export function penghalangLangkah(
  sesi: SesiImpor,
  ke: Langkah,
): 'peta' | 'belum' | 'usang' | 'jalankan' | 'selesai' | null {
  const selesai = sesi.langkah === 'selesai';
  if (ke === 'hasil') return selesai ? null : 'jalankan';
  if (selesai) return 'selesai';
  if (ke === 'berkas' || ke === 'petakan') return null;
  if (sesi.halangan.length > 0) return 'peta';
  if (ke === 'periksa') return null;
  if (sesi.hasil === null) return 'belum';
  return sesi.hasil.usang ? 'usang' : null;
}
