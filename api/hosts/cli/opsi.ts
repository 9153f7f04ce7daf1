import { AppError } from '../../../domain/galat.ts';
import { isSemester } from '../../../domain/tanggal.ts';
import { type Opsi, SalahPakai } from './verba.ts';

// What is missing or unknown is wrong use (exit 2); a value that cannot be is refused with its reason (exit 1).

/** A refusal of one option's value. @param harap what it should be, in Indonesian */
export const tidakSah = (opsi: string, nilai: string, harap: string): AppError =>
  new AppError('validation', 'opsi_tidak_sah', { opsi, nilai: nilai.slice(0, 100), harap });

/** A text option, or undefined. */
export const teks = (opsi: Opsi, nama: string): string | undefined => {
  const nilai = opsi[nama];
  return typeof nilai === 'string' ? nilai : undefined;
};

/** A text option that must be given. @throws SalahPakai */
export function wajib(opsi: Opsi, nama: string): string {
  const nilai = teks(opsi, nama);
  if (nilai === undefined) throw new SalahPakai(`--${nama} belum diisi`);
  return nilai;
}

/** A whole number, or undefined. @throws AppError validation/opsi_tidak_sah */
export function bulat(opsi: Opsi, nama: string): number | undefined {
  const nilai = teks(opsi, nama);
  if (nilai === undefined) return undefined;
  const angka = /^-?\d{1,16}$/.test(nilai) ? Number(nilai) : Number.NaN;
  if (!Number.isSafeInteger(angka))
    throw tidakSah(`--${nama}`, nilai, 'bilangan bulat tanpa titik atau koma, paling besar 9007199254740991');
  return angka;
}

/** One of a list of words, or undefined. @throws AppError validation/opsi_tidak_sah */
export function salahSatu<T extends string>(opsi: Opsi, nama: string, pilihan: readonly T[]): T | undefined {
  const nilai = teks(opsi, nama);
  if (nilai === undefined) return undefined;
  const ada = pilihan.find((p) => p.toLowerCase() === nilai.toLowerCase());
  if (ada === undefined) throw tidakSah(`--${nama}`, nilai, `salah satu dari ${pilihan.join(', ')}`);
  return ada;
}

/** JSON text. @throws AppError validation/opsi_tidak_sah */
export function bacaJson(nilai: string, nama: string): unknown {
  try {
    return JSON.parse(nilai);
  } catch {
    throw tidakSah(nama, nilai, 'JSON yang sah');
  }
}

/** Fields of an object given as JSON. @throws AppError validation/opsi_tidak_sah */
export function bacaObjek(nilai: string, nama: string): Record<string, unknown> {
  const isi = bacaJson(nilai, nama);
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw tidakSah(nama, nilai, 'objek JSON');
  return Object.fromEntries(Object.entries(isi));
}

/** Leaves out what was not given: the contract knows no undefined. */
export const bersih = <T extends object>(isi: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(isi).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** The semester asked for. */
export const semester = (opsi: Opsi): string => {
  const nilai = wajib(opsi, 'semester');
  if (!isSemester(nilai)) throw tidakSah('--semester', nilai, 'semester seperti 2025-1 atau 2025-2');
  return nilai;
};
