import { AppError } from '../../domain/galat.ts';
import { rentangSemester, type Semester } from '../../domain/tanggal.ts';
import type { Kertas, ReportDocument } from './document.ts';
import type { SumberLaporan } from './sumber.ts';

export type FormatLaporan = 'pdf' | 'xlsx' | 'json';

/** Every report of this program can be had in all formats. */
export const SEMUA_FORMAT: readonly FormatLaporan[] = ['pdf', 'xlsx', 'json'];

/** What is asked of a report. */
export interface ParamLaporan {
  readonly semester: Semester;
  /** Today, `YYYY-MM-DD`: the date beside the signatures, and the limit of a running semester. */
  readonly tanggalCetak: string;
  /** Time of day printed in the footer, such as `09.30 WITA`. */
  readonly jamCetak?: string;
  /** Instead of the paper the report usually takes. */
  readonly kertas?: Kertas;
}

/**
 * One report. `muat` reads, `susun` is pure: the same data and parameters give the same document,
 * which is what the golden files hold.
 */
export interface DefinisiLaporan<D> {
  readonly id: string;
  readonly judul: string;
  /** One sentence for the list of reports. */
  readonly keterangan: string;
  readonly format: readonly FormatLaporan[];
  readonly kertas: Kertas;
  muat(sumber: SumberLaporan, param: ParamLaporan): D;
  susun(data: D, param: ParamLaporan): ReportDocument;
}

/** A report with its data type sealed in, as the registry lists it. */
export interface Laporan {
  readonly id: string;
  readonly judul: string;
  readonly keterangan: string;
  readonly format: readonly FormatLaporan[];
  readonly kertas: Kertas;
  buat(sumber: SumberLaporan, param: ParamLaporan): ReportDocument;
}

/** Seals a definition for the registry. */
export function laporan<D>(definisi: DefinisiLaporan<D>): Laporan {
  const { id, judul, keterangan, format, kertas } = definisi;
  return {
    id,
    judul,
    keterangan,
    format,
    kertas,
    buat: (sumber, param) => definisi.susun(definisi.muat(sumber, param), param),
  };
}

/**
 * The day a semester report is as of: the last day of the semester, or the day of printing while the
 * semester is still running.
 *
 * @throws AppError rule/semester_belum_mulai for a semester that has not begun
 */
export function perLaporan(param: ParamLaporan): string {
  const { mulai, selesai } = rentangSemester(param.semester);
  if (param.tanggalCetak < mulai) {
    throw new AppError('rule', 'semester_belum_mulai', { semester: param.semester, mulai });
  }
  return param.tanggalCetak < selesai ? param.tanggalCetak : selesai;
}
