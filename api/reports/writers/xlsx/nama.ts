import type { Kertas } from '../../document.ts';

const PANJANG_LEMBAR = 31;

/** Sheet names as Excel accepts them: no forbidden characters, at most 31 characters, none twice in a book. */
export class NamaLembar {
  readonly #terpakai = new Set<string>();

  /** A free name as close to `usul` as possible. */
  ambil(usul: string): string {
    const bersih = usul.replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, ' ').replace(/^[' ]+|[' ]+$/gu, '');
    const dasar = bersih === '' || /^history$/iu.test(bersih) ? 'Lembar' : bersih;
    for (let n = 1; ; n += 1) {
      const ekor = n === 1 ? '' : ` ${n}`;
      const nama = `${dasar.slice(0, PANJANG_LEMBAR - ekor.length).trimEnd()}${ekor}`;
      if (this.#terpakai.has(nama.toLowerCase())) continue;
      this.#terpakai.add(nama.toLowerCase());
      return nama;
    }
  }
}

/** A sheet's name as formulas quote it. */
export function kutipLembar(nama: string): string {
  return `'${nama.replaceAll("'", "''")}'`;
}

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function hurufKolom(indeks: number): string {
  const depan = Math.floor(indeks / 26);
  return `${depan === 0 ? '' : hurufKolom(depan - 1)}${String.fromCodePoint(65 + (indeks % 26))}`;
}

/** Excel's number of a paper. It has no F4; folio (8.5 x 13 inch) is the same sheet within a millimetre. */
export function nomorKertas(kertas: Kertas): number {
  return { A3: 8, A4: 9, F4: 14 }[kertas.ukuran];
}
