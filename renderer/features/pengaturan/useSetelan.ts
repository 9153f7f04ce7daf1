import type { z } from 'zod';
import { type KunciPengaturan, PENGATURAN } from '../../../api/contract/pengaturan.ts';
import { useTanya } from '../../klien/kait.ts';

export type NilaiSetelan<K extends KunciPengaturan> = z.output<(typeof PENGATURAN)[K]>;

/** A setting as the office has it, with where it comes from. */
export interface Setelan<K extends KunciPengaturan> {
  readonly nilai: NilaiSetelan<K>;
  readonly bawaan: boolean;
  readonly dasar: string;
  readonly waktu: string | null;
  readonly pelaku: string | null;
  readonly uraian: Readonly<Record<string, string>>;
}

/** Asks for a setting; `baca` gives it in its own shape. */
export function useSetelan<K extends KunciPengaturan>(kunci: K) {
  const tanya = useTanya('pengaturan.lihat', { kunci });
  // The program checked it by this very schema when it was set.
  const data = tanya.data && { ...tanya.data, nilai: PENGATURAN[kunci].parse(tanya.data.nilai) as NilaiSetelan<K> };
  return { tanya, data: data as Setelan<K> | undefined };
}
