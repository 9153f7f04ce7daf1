import type { Database } from 'better-sqlite3';
import { urutkan } from '../../../domain/fakta.ts';
import { type AturanKomptabel, pindahKomptabel, type PindahKomptabel } from '../../../domain/komptabelUlang.ts';
import { NOL } from '../../../domain/lot.ts';
import { barisLot, faktaDari } from '../fakta.ts';
import type { Pencatat } from '../pencatat.ts';

/** Moves a lot onto the balance sheet, or off it. @throws AppError those of Pencatat.catat */
export function catatPindahKomptabel(
  catat: Pencatat,
  id: number,
  { tanggal, gerak, ke }: Pick<PindahKomptabel, 'tanggal' | 'gerak' | 'ke'>,
  dasar: string,
): void {
  const fakta = { tanggal, dasar, jenis: 'komptabel', gerak, delta: NOL, isi: { komptabel: ke } };
  catat.catat(id, fakta, 'melengkapi');
}

/**
 * Reckons anew whether a lot is on the balance sheet, after a command changed what that is judged by: its value, its
 * units, its code or its day of acquisition. What moves is booked by the same command.
 * @param tanggal day of the change, for a lot whose entry is closed; today when it has none of its own
 */
export function sesuaikanKomptabel(
  db: Database,
  catat: Pencatat,
  id: number,
  aturan: AturanKomptabel,
  { tanggal, dasar }: { readonly tanggal?: string | undefined; readonly dasar: string },
): void {
  const lot = catat.lot(id);
  if (aturan.batas.length === 0 && lot.atribut.komptabel === 'intra') return;
  const lain = { fakta: (mana: number) => urutkan(faktaDari(barisLot(db, mana))) };
  const pindah = pindahKomptabel(lot, lain.fakta(id), aturan, lain, tanggal ?? catat.hariIni);
  if (pindah !== null) catatPindahKomptabel(catat, id, pindah, dasar);
}
