import type { Semester } from '../tanggal.ts';
import type { RiwayatSusut } from './fakta.ts';
import type { PosisiSusut } from './jadwal.ts';
import { urutanTercakup } from './masuk.ts';
import { urutanDari } from './waktu.ts';

/** What closing a semester books for a lot, in sen. */
export interface BukuanSusut {
  /** Opening akumulasi nobody gave, computed; booked with the entry that brought the lot in. */
  readonly awalSen: number;
  /** What closed semesters would have been with today's knowledge, less what they hold. */
  readonly koreksiSen: number;
  readonly bebanSen: number;
}

/** True for a semester that was over when the lot came in: its charge is in the opening akumulasi. */
export const isTercakup = ({ masuk }: Pick<RiwayatSusut, 'masuk'>, semester: Semester): boolean =>
  urutanDari(semester) <= urutanTercakup(masuk);

/**
 * What has to be booked when a semester closes, so that the books end where the schedule does:
 * bukuSen + awalSen + koreksiSen + bebanSen = akumulasi of the schedule. Closed semesters are never touched; whatever
 * they would have been with today's knowledge is in koreksiSen.
 *
 * @param riwayat the lot as known at the end of the semester
 * @param posisi its schedule up to and including the semester
 * @param bukuSen akumulasi that the books hold for the lot at the end of the semester, before this
 * @param awalTerbuka the lot came in by an opening balance that no closed semester holds yet
 */
export function bukuanSusut(
  riwayat: RiwayatSusut,
  posisi: PosisiSusut,
  bukuSen: number,
  awalTerbuka: boolean,
): BukuanSusut {
  const awalSen = awalTerbuka && posisi.akumulasiAwal.dihitung ? posisi.akumulasiAwal.sen : 0;
  const bebanSen = isTercakup(riwayat, posisi.sampai) ? 0 : posisi.bebanSen;
  return { awalSen, koreksiSen: posisi.akumulasiSen - bebanSen - bukuSen - awalSen, bebanSen };
}
