import { type Opsi, SalahPakai } from './verba.ts';

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

/** A whole number, or undefined. @throws SalahPakai */
export function bulat(opsi: Opsi, nama: string): number | undefined {
  const nilai = teks(opsi, nama);
  if (nilai === undefined) return undefined;
  if (!/^-?\d{1,16}$/.test(nilai)) throw new SalahPakai(`--${nama} harus bilangan bulat, bukan "${nilai}"`);
  return Number(nilai);
}

/** One of a list of words, or undefined. @throws SalahPakai */
export function salahSatu<T extends string>(opsi: Opsi, nama: string, pilihan: readonly T[]): T | undefined {
  const nilai = teks(opsi, nama);
  if (nilai === undefined) return undefined;
  const ada = pilihan.find((p) => p.toLowerCase() === nilai.toLowerCase());
  if (ada === undefined) throw new SalahPakai(`--${nama} harus salah satu dari ${pilihan.join(', ')}, bukan "${nilai}"`);
  return ada;
}

/** JSON text. @throws SalahPakai */
export function bacaJson(nilai: string, nama: string): unknown {
  try {
    return JSON.parse(nilai);
  } catch {
    throw new SalahPakai(`${nama} bukan JSON yang sah`);
  }
}

/** Fields of an object given as JSON. @throws SalahPakai */
export function bacaObjek(nilai: string, nama: string): Record<string, unknown> {
  const isi = bacaJson(nilai, nama);
  if (typeof isi !== 'object' || isi === null || Array.isArray(isi)) throw new SalahPakai(`${nama} harus objek JSON`);
  return Object.fromEntries(Object.entries(isi));
}
