import { type ArtiAsing, type Asing, gantiArti, PetaAsing } from '../../domain/impor/asing.ts';
import { type BerkasSesi, bacaMeta, tulisMeta } from '../../db/impor/sesi.ts';
import type { SesiImpor } from '../contract/impor.ts';

type AsingImpor = SesiImpor['asing'][number];

const artiAsing = (sesi: BerkasSesi): readonly ArtiAsing[] =>
  (bacaMeta(sesi.db, 'artiAsing') as ArtiAsing[] | undefined) ?? [];

/** What foreign codes and words stand for, as the user said or as it was remembered. */
export const petaAsing = (sesi: BerkasSesi): PetaAsing => new PetaAsing(artiAsing(sesi));

/** Takes choices of what they stand for; a null takes one back. */
export const tetapkanArti = (sesi: BerkasSesi, baru: readonly (Asing & { readonly arti: string | null })[]): void =>
  tulisMeta(sesi.db, 'artiAsing', gantiArti(artiAsing(sesi), baru));

/** Keeps which of them the rows of the file have. */
export const simpanAsing = (sesi: BerkasSesi, ada: readonly Omit<AsingImpor, 'arti'>[]): void =>
  tulisMeta(sesi.db, 'asing', ada);

/** Codes and words of the file that are not known here, with what each stands for by now. */
export function asingSesi(sesi: BerkasSesi): AsingImpor[] {
  const peta = petaAsing(sesi);
  const ada = (bacaMeta(sesi.db, 'asing') as Omit<AsingImpor, 'arti'>[] | undefined) ?? [];
  return ada.map((a) => ({ ...a, arti: peta.arti(a.bidang, a.asing) ?? null }));
}
