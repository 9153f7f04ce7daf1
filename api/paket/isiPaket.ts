import { DAFTAR_LAPORAN } from '../reports/daftar.ts';
import type { ParamLaporan } from '../reports/definisi.ts';
import type { ReportDocument } from '../reports/document.ts';
import type { SumberLaporan } from '../reports/sumber.ts';
import { periksaDokumen, type HasilPeriksa } from './periksaDokumen.ts';

/** One form of the package: its document, read through once and found right. */
export interface Formulir {
  readonly id: string;
  /** Its name in the list of reports. */
  readonly judul: string;
  readonly dokumen: ReportDocument;
  readonly periksa: HasilPeriksa;
}

/**
 * Every form of a semester, from one state of the register, in the order of the screen; those about a single lot are no
 * part of it. Each is read through: its sums must be the sums of its rows, its grand totals those of the ledger.
 *
 * @param maju told after every form
 * @throws AppError internal/laporan_tidak_seimbang, rule/semester_belum_mulai
 */
export function susunPaket(
  sumber: SumberLaporan,
  paramLaporan: (id: string) => ParamLaporan,
  maju: (selesai: number, dari: number) => void,
): Formulir[] {
  const laporan = DAFTAR_LAPORAN.filter((l) => l.lingkup !== 'barang');
  return laporan.map((l, i) => {
    const dokumen = l.buat(sumber, paramLaporan(l.id));
    const hasil = { id: l.id, judul: l.judul, dokumen, periksa: periksaDokumen(dokumen) };
    maju(i + 1, laporan.length);
    return hasil;
  });
}
