import { AppError } from '../../../domain/galat.ts';
import { gabungkan, sesuaiGabung } from '../../../domain/gabung.ts';
import { balik } from '../../../domain/lot.ts';
import type { Pencatat } from '../pencatat.ts';

/**
 * Merges lots into the first of them, which keeps its id and takes everything of the others to the last sen.
 * @throws AppError validation/gabung_kurang; rule/gabung_berbeda naming what differs
 */
export function catatGabung(catat: Pencatat, ids: readonly number[], tanggal: string, dasar: string): void {
  const [tujuan, ...lain] = [...new Set(ids)];
  if (tujuan === undefined || lain.length === 0) throw new AppError('validation', 'gabung_kurang');
  for (const id of lain) {
    const [a, b] = [catat.lotPada(tujuan, tanggal), catat.lotPada(id, tanggal)];
    if (a === null || b === null)
      throw new AppError('rule', 'belum_ada', { id: String(a === null ? tujuan : id), tanggal });
    const beda = sesuaiGabung(a, b);
    if (beda.length > 0) throw new AppError('rule', 'gabung_berbeda', { id: String(id), ke: String(tujuan), beda });
    const kepala = { tanggal, dasar, jenis: 'gabung', gerak: 'pindah' as const };
    // The lot that stays comes first, also in the answer.
    catat.catat(tujuan, { ...kepala, delta: b.angka, isi: gabungkan(a.atribut, b.atribut) }, 'setiap');
    catat.catat(id, { ...kepala, delta: balik(b.angka), isi: { induk: tujuan } }, 'setiap');
  }
}
