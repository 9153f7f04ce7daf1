import { KONDISI } from '../kondisi.ts';
import { bidangRincian } from '../rincian.ts';
import { CARA_PEROLEHAN } from './bacaKata.ts';
import type { BidangImpor } from './bidang.ts';

/** A code or a word of a foreign list that is not known here, in the column of a field. */
export interface Asing {
  /** `kodeBarang` for codes, in however many columns they stand. */
  readonly bidang: string;
  readonly asing: string;
}

/** What the user said once that it stands for; ARTI_KOSONG: nothing, as if the cell were empty. */
export interface ArtiAsing extends Asing {
  readonly arti: string;
}

/** Meaning of a word that says nothing, such as *tidak jelas*. */
export const ARTI_KOSONG = '';

const MAKS_ASING = 100;

/** A foreign text as it is listed and mapped: single blanks, not endless. */
export const teksAsing = (teks: string): string => teks.replace(/\s+/gu, ' ').trim().slice(0, MAKS_ASING);

/** Capitals make no difference. */
const kunci = ({ bidang, asing }: Asing): string => `${bidang}\n${asing.toLowerCase()}`;

/** Looks up what foreign codes and words stand for. */
export class PetaAsing {
  private readonly isi: ReadonlyMap<string, string>;

  constructor(arti: readonly ArtiAsing[]) {
    this.isi = new Map(arti.map((a) => [kunci(a), a.arti]));
  }

  /** Undefined while nobody said. */
  arti(bidang: string, asing: string): string | undefined {
    return this.isi.get(kunci({ bidang, asing }));
  }
}

/** Takes choices over those made before; null takes one back. */
export function gantiArti(
  lama: readonly ArtiAsing[],
  baru: readonly (Asing & { readonly arti: string | null })[],
): ArtiAsing[] {
  const isi = new Map(lama.map((a) => [kunci(a), a]));
  for (const { bidang, asing, arti } of baru) {
    if (arti === null) isi.delete(kunci({ bidang, asing }));
    else isi.set(kunci({ bidang, asing }), { bidang, asing, arti });
  }
  return [...isi.values()];
}

/** What a field that is a closed list may hold; null for every other field. */
export function pilihanBidang(bidang: BidangImpor): readonly string[] | null {
  switch (bidang.isi) {
    case 'kondisi':
      return KONDISI;
    case 'cara':
      return CARA_PEROLEHAN;
    case 'ya-tidak':
      return ['ya', 'tidak'];
    case 'pilihan':
      return bidangRincian(bidang.kunci.replace('rincian.', ''))?.pilihan?.map((p) => p.nilai) ?? null;
    default:
      return null;
  }
}

/** Foreign codes and words with how many rows have each, so that each is mapped once. */
export class DaftarAsing {
  private readonly isi = new Map<string, Asing & { baris: number; contohNama: string }>();

  /** Takes in what a row has of them. @param nama name of the goods, for the user to judge by */
  catat(asing: readonly Asing[], nama = ''): void {
    for (const satu of asing) {
      const ada = this.isi.get(kunci(satu));
      if (ada === undefined) this.isi.set(kunci(satu), { ...satu, baris: 1, contohNama: nama });
      else {
        ada.baris += 1;
        if (ada.contohNama === '') ada.contohNama = nama;
      }
    }
  }

  /** All of them, those of most rows first. */
  daftar(): (Asing & { contohNama: string; baris: number })[] {
    return [...this.isi.values()].sort((a, b) => b.baris - a.baris || (kunci(a) < kunci(b) ? -1 : 1));
  }
}
