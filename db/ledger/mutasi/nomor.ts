import type { Database } from 'better-sqlite3';
import { AppError } from '../../../domain/galat.ts';
import { NOL } from '../../../domain/lot.ts';
import { type MintaRegister, PemberiNomor } from '../nomorRegister.ts';
import type { Pencatat } from '../pencatat.ts';

/**
 * Gives register numbers to lots that have none, in the order given; those that have some are passed over.
 * @param pemberi of the whole command, where it calls this more than once
 * @throws AppError rule/sudah_bernomor when that leaves none; those of PemberiNomor and of Pencatat.catat
 */
export function catatNomor(
  db: Database,
  catat: Pencatat,
  id: readonly number[],
  k: { readonly minta: MintaRegister; readonly tanggal: string; readonly dasar: string },
  pemberi = new PemberiNomor(db),
): void {
  let banyak = 0;
  for (const n of id) {
    const lot = catat.lotPada(n, k.tanggal);
    const kini = catat.lot(n);
    if (lot === null) throw new AppError('rule', 'belum_ada', { id: String(n), tanggal: k.tanggal });
    if (kini.atribut.registerDari !== null || kini.angka.unit === 0) continue;
    const { tanggal, dasar } = k;
    const isi = pemberi.beri(kini.atribut.kodeBarang, kini.angka.unit, k.minta);
    // Numbers are for the units of now: what changed them after the date stands in the way.
    const penjagaan = lot.angka.unit === kini.angka.unit ? 'kolom' : 'setiap';
    catat.catat(n, { tanggal, dasar, jenis: 'nomor-register', gerak: 'pindah', delta: NOL, isi }, penjagaan);
    banyak += 1;
  }
  if (banyak === 0) throw new AppError('rule', 'sudah_bernomor', { jumlah: id.length });
}
