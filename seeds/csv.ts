import { AppError } from '../domain/galat.ts';

/**
 * Reads the CSV files of this folder: comma, optional double quotes, one record per line, a header.
 *
 * @param berkas name of the file, for the error message
 * @param judul the header cells that are expected, in order
 * @returns the records below the header, each with as many cells as the header
 * @throws AppError internal/data_bawaan_rusak
 */
export function bacaCsv(teks: string, berkas: string, judul: readonly string[]): string[][] {
  const baris = teks.split(/\r?\n/).map((isi) => isi.trimEnd());
  const hasil: string[][] = [];
  for (const [i, isi] of baris.entries()) {
    if (isi === '') continue;
    const sel = isi.includes('"') ? pecahBerkutip(isi) : isi.split(',');
    if (sel?.length !== judul.length || (hasil.length === 0 && sel.some((s, k) => s !== judul[k]))) {
      throw new AppError('internal', 'data_bawaan_rusak', { berkas, baris: i + 1, isi });
    }
    hasil.push(sel);
  }
  return hasil.slice(1);
}

/** Cells of a line with quotes; undefined when the quotes do not match. */
function pecahBerkutip(isi: string): string[] | undefined {
  const sel: string[] = [];
  const pola = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const cocok = pola.exec(isi);
    if (!cocok) return undefined;
    sel.push(cocok[1]?.replaceAll('""', '"') ?? cocok[2] ?? '');
    if (cocok[3] === '') return sel;
  }
}
