import { AppError } from '../../../domain/galat.ts';
import { NOL } from '../../../domain/lot.ts';
import { pecahMenurut, type UkuranPecah } from '../../../domain/pecah.ts';
import { pecahLot } from '../operasi.ts';
import type { Pencatat } from '../pencatat.ts';

/**
 * Splits a lot by units, by value or by area; gives the id of the part. A single thing (a parcel of land, a building)
 * that is split by value or area becomes two: the unit more is a correction of quantity on its own line.
 * @throws AppError validation/pecah_satu_ukuran, rule/jumlah_pecah, rule/belum_ada
 */
export function catatPecah(
  catat: Pencatat,
  k: { id: number; tanggal: string; dasar: string },
  ukuran: UkuranPecah,
): number {
  const diberi = [ukuran.jumlah, ukuran.nilai, ukuran.luas].filter((n) => n !== undefined);
  if (diberi.length !== 1) throw new AppError('validation', 'pecah_satu_ukuran');
  if (ukuran.jumlah !== undefined) return pecahLot(catat, k.id, ukuran.jumlah, k.tanggal, k.dasar);
  const asal = catat.lotPada(k.id, k.tanggal);
  if (asal === null) throw new AppError('rule', 'belum_ada', { id: String(k.id), tanggal: k.tanggal });
  if (asal.angka.unit === 1) {
    const delta = { ...NOL, unit: 1, unitBelum: asal.angka.unitBelum > 0 ? 1 : 0 };
    catat.catat(
      k.id,
      { tanggal: k.tanggal, dasar: k.dasar, jenis: 'koreksi-jumlah', gerak: 'tambah', delta, isi: null },
      'setiap',
    );
  }
  const lot = catat.lotPada(k.id, k.tanggal) ?? asal;
  const bagian = pecahMenurut(lot, k.id, ukuran);
  const kepala = { tanggal: k.tanggal, dasar: k.dasar, jenis: 'pecah', gerak: 'pindah' as const };
  catat.catat(k.id, { ...kepala, ...bagian.asal }, 'setiap');
  return catat.lotBaru({ ...kepala, ...bagian.anak });
}
