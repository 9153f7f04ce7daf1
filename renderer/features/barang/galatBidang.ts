import type { GalatKawat } from '../../../api/contract/index.ts';

export type Bidang = 'tanggal' | 'dasar' | 'jumlah' | 'nilai' | 'ke' | 'nomor' | 'perubahan';

const MENURUT_ALASAN: readonly [RegExp, Bidang][] = [
  [/register|rentang/, 'nomor'],
  [/melampaui|nilai|uang/, 'nilai'],
  [/tanggal|mundur|belum_ada|periode|semester/, 'tanggal'],
  [/dasar/, 'dasar'],
  [/jumlah|unit|pecah/, 'jumlah'],
  [/kondisi|tidak_ada_perubahan/, 'ke'],
];

/** The field of a form that a refusal speaks about, so that it stands beside it; null: about the whole. */
export function bidangGalat(galat: GalatKawat | null, ada: readonly Bidang[]): Bidang | null {
  if (galat === null) return null;
  const jalur = jalurMasalah(galat.details);
  const dariJalur = ada.find((bidang) => jalur.some((j) => j.startsWith(bidang)));
  if (dariJalur) return dariJalur;
  const bidang = MENURUT_ALASAN.find(([pola]) => pola.test(galat.reason))?.[1] ?? null;
  return bidang !== null && ada.includes(bidang) ? bidang : null;
}

/** Paths of an input that did not fit the contract: `details.masalah[].kolom`. */
function jalurMasalah(details: Record<string, unknown>): string[] {
  const { masalah } = details;
  if (!Array.isArray(masalah)) return [];
  return masalah.flatMap((isi: unknown): string[] =>
    typeof isi === 'object' && isi !== null && 'kolom' in isi && typeof isi.kolom === 'string' ? [isi.kolom] : [],
  );
}
