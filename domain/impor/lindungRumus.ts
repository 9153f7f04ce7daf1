/**
 * Beginnings that a spreadsheet takes for a formula when it opens a csv file, also behind apostrophes: those have to be told
 * apart from ours when the file comes back.
 */
const RUMUS = /^'*[=+\-@\t\r]/u;

/** A text as it stands in a csv file: one that would be taken for a formula has an apostrophe in front. */
export const lindungiRumus = (teks: string): string => (RUMUS.test(teks) ? `'${teks}` : teks);

/** The text of a cell of such a file, without the apostrophe that was put in front. */
export const lepasLindungan = (teks: string): string =>
  RUMUS.test(teks) && teks.startsWith("'") ? teks.slice(1) : teks;
