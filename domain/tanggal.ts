import { AppError } from './galat.ts';

/** Half a year of the reporting calendar: `2025-1` is January-June, `2025-2` July-December. */
export type Semester = `${number}-${1 | 2}`;

const NAMA_BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const MILI_PER_HARI = 86_400_000;

const HARI_BULAN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isKabisat = (tahun: number): boolean => (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;

/**
 * True for a day that exists, written `YYYY-MM-DD` (2025-02-29 does not). Years 0001 to 9999. Reckoned without a Date:
 * depreciation asks this some ten times for every lot.
 */
export function isTanggal(teks: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(teks)) return false;
  const [tahun, bulan, hari] = [Number(teks.slice(0, 4)), Number(teks.slice(5, 7)), Number(teks.slice(8))];
  const panjang = bulan === 2 && isKabisat(tahun) ? 29 : (HARI_BULAN[bulan - 1] ?? 0);
  return tahun > 0 && hari > 0 && hari <= panjang;
}

/**
 * `2024-12-31` -> `31 Desember 2024`.
 *
 * @throws AppError validation/tanggal_tidak_sah
 */
export function formatTanggal(tanggal: string): string {
  const { tahun, bulan, hari } = pecahTanggal(tanggal);
  return `${hari} ${NAMA_BULAN[bulan - 1]} ${tahun}`;
}

/** `31 Desember 2024` -> `2024-12-31`; null for what is not such a day. */
export function uraiTanggalPanjang(teks: string): string | null {
  const [, hari = '', bulan = '', tahun = ''] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(teks) ?? [];
  const nomor = NAMA_BULAN.findIndex((n) => n === bulan) + 1;
  const tanggal = `${tahun}-${String(nomor).padStart(2, '0')}-${hari.padStart(2, '0')}`;
  return isTanggal(tanggal) ? tanggal : null;
}

/**
 * `2024-12-31` -> `31-12-2024`, the form used in table cells.
 *
 * @throws AppError validation/tanggal_tidak_sah
 */
export function formatTanggalPendek(tanggal: string): string {
  pecahTanggal(tanggal);
  return `${tanggal.slice(8)}-${tanggal.slice(5, 7)}-${tanggal.slice(0, 4)}`;
}

/**
 * The day `n` days later (earlier when negative).
 *
 * @throws AppError validation/tanggal_tidak_sah, also when the answer leaves the years 0001-9999
 */
export function tambahHari(tanggal: string, n: number): string {
  pecahTanggal(tanggal);
  const hari = new Date(Date.parse(`${tanggal}T00:00:00Z`) + n * MILI_PER_HARI);
  const hasil = Number.isNaN(hari.getTime()) ? '' : hari.toISOString().slice(0, 10);
  if (!Number.isInteger(n) || !isTanggal(hasil)) {
    throw new AppError('validation', 'tanggal_tidak_sah', { tanggal, tambah: n });
  }
  return hasil;
}

/**
 * Whole months from one day to a later one: from 31 January to 28 February it is none.
 *
 * @throws AppError validation/tanggal_tidak_sah
 */
export function bulanGenap(dari: string, sampai: string): number {
  const [a, b] = [pecahTanggal(dari), pecahTanggal(sampai)];
  return (b.tahun - a.tahun) * 12 + (b.bulan - a.bulan) - (b.hari < a.hari ? 1 : 0);
}

/** True for `YYYY-1` and `YYYY-2`. */
export function isSemester(teks: string): teks is Semester {
  return /^\d{4}-[12]$/.test(teks) && !teks.startsWith('0000');
}

/**
 * The semester a day lies in.
 *
 * @throws AppError validation/tanggal_tidak_sah
 */
export function semesterDari(tanggal: string): Semester {
  const { tahun, bulan } = pecahTanggal(tanggal);
  return susunSemester(tahun, bulan <= 6 ? 1 : 2);
}

/**
 * First and last day of a semester, both included.
 *
 * @throws AppError validation/semester_tidak_sah
 */
export function rentangSemester(semester: Semester): { mulai: string; selesai: string } {
  const { tahun, bagian } = pecahSemester(semester);
  const t = String(tahun).padStart(4, '0');
  return bagian === 1 ? { mulai: `${t}-01-01`, selesai: `${t}-06-30` } : { mulai: `${t}-07-01`, selesai: `${t}-12-31` };
}

/** The semester before. @throws AppError validation/semester_tidak_sah */
export function semesterSebelum(semester: Semester): Semester {
  const { tahun, bagian } = pecahSemester(semester);
  return bagian === 2 ? susunSemester(tahun, 1) : susunSemester(tahun - 1, 2);
}

/** The semester after. @throws AppError validation/semester_tidak_sah */
export function semesterSesudah(semester: Semester): Semester {
  const { tahun, bagian } = pecahSemester(semester);
  return bagian === 1 ? susunSemester(tahun, 2) : susunSemester(tahun + 1, 1);
}

/** `2025-1` -> `Semester I Tahun 2025`. @throws AppError validation/semester_tidak_sah */
export function namaSemester(semester: Semester): string {
  const { tahun, bagian } = pecahSemester(semester);
  return `Semester ${bagian === 1 ? 'I' : 'II'} Tahun ${tahun}`;
}

/**
 * Default deadline of the semester report: the fourth week of July for semester I (taken as its last
 * day, 31 July) and the second week of February of the next year for semester II (14 February).
 * Source: Permendagri 47/2021 Pasal 75, second-hand; circulars of the BPKAD override it.
 *
 * @throws AppError validation/semester_tidak_sah
 */
export function tenggatLaporan(semester: Semester): string {
  const { tahun, bagian } = pecahSemester(semester);
  return bagian === 1 ? `${String(tahun).padStart(4, '0')}-07-31` : `${String(tahun + 1).padStart(4, '0')}-02-14`;
}

function pecahTanggal(tanggal: string): { tahun: number; bulan: number; hari: number } {
  if (!isTanggal(tanggal)) throw new AppError('validation', 'tanggal_tidak_sah', { tanggal });
  return {
    tahun: Number(tanggal.slice(0, 4)),
    bulan: Number(tanggal.slice(5, 7)),
    hari: Number(tanggal.slice(8)),
  };
}

function pecahSemester(semester: string): { tahun: number; bagian: 1 | 2 } {
  if (!isSemester(semester)) throw new AppError('validation', 'semester_tidak_sah', { semester });
  return { tahun: Number(semester.slice(0, 4)), bagian: semester.endsWith('1') ? 1 : 2 };
}

function susunSemester(tahun: number, bagian: 1 | 2): Semester {
  const teks = `${String(tahun).padStart(4, '0')}-${bagian}`;
  if (!isSemester(teks)) throw new AppError('validation', 'semester_tidak_sah', { semester: teks });
  return teks;
}
