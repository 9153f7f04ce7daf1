import { isSemester, type Semester } from '../tanggal.ts';
import { AppError } from '../galat.ts';
import type { Konvensi } from './aturan.ts';

/** Months of a semester. Lives are counted in months throughout, so that every convention shares one unit. */
export const BULAN_SEMESTER = 6;
export const BULAN_TAHUN = 12;

/** A day as two running numbers: its semester (year x 2, + 1 for July-December) and its month. */
export interface Mulai {
  readonly tanggal: string;
  readonly semester: number;
  readonly bulan: number;
}

const NAMA = new Map<number, Semester>();

/** Running number of the semester a day lies in; consecutive semesters are consecutive numbers. */
export const urutanSemester = (tanggal: string): number => mulaiDari(tanggal).semester;

/** Running number of a semester. */
export const urutanDari = (semester: Semester): number =>
  Number(semester.slice(0, 4)) * 2 + (semester.endsWith('2') ? 1 : 0);

/** The semester of a running number. @throws AppError validation/semester_tidak_sah */
export function semesterKe(urutan: number): Semester {
  const ada = NAMA.get(urutan);
  if (ada !== undefined) return ada;
  const teks = `${String(Math.floor(urutan / 2)).padStart(4, '0')}-${(urutan % 2) + 1}`;
  if (!isSemester(teks)) throw new AppError('validation', 'semester_tidak_sah', { semester: teks });
  NAMA.set(urutan, teks);
  return teks;
}

export function mulaiDari(tanggal: string): Mulai {
  const bulan = Number(tanggal.slice(0, 4)) * BULAN_TAHUN + Number(tanggal.slice(5, 7)) - 1;
  return { tanggal, semester: Math.floor(bulan / BULAN_SEMESTER), bulan };
}

/**
 * Months of life used up from acquisition to the end of a semester, by the convention; zero before it
 * starts. The months of one semester are the difference of two such counts.
 */
export function bulanSampai(konvensi: Konvensi, mulai: Mulai, semester: number): number {
  if (semester < mulai.semester) return 0;
  const penuh = (semester - mulai.semester) * BULAN_SEMESTER;
  switch (konvensi) {
    case 'semester-penuh':
      return penuh + BULAN_SEMESTER;
    case 'tahun-penuh':
      return penuh + (mulai.semester % 2 === 0 ? BULAN_SEMESTER : BULAN_TAHUN);
    case 'bulan-berikut':
      return (semester + 1) * BULAN_SEMESTER - (mulai.bulan + 1);
    case 'periode-berikut':
      return penuh;
  }
}
