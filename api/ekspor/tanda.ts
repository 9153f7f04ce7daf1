/**
 * The mark of the register an export came from: a hidden sheet in every workbook that carries our ids. The import takes the
 * column *ID* for ids of this register only when the mark is that of this register; ids of another register, or of a file
 * without the mark, have to be borne out by code or name.
 *
 * The sheet has a name and a value in each row:
 *
 * | `inventaris-bmd` | `1` (version of this mark) |
 * | `register` | hash of the first command of the register; it stays the same in every copy and backup of it |
 * | `perintah` | number of the last command when the file was written |
 * | `per` | day the file is as of |
 * | `isi` | `datar`, `kertas-kerja-nilai` or `kertas-kerja-kondisi` |
 *
 * A csv file has no mark.
 */
export interface Tanda {
  /** Hash of the first command. */
  readonly register: string;
  /** Number of the last command. */
  readonly perintah: string;
  readonly per: string;
  readonly isi: string;
}

/** Name of the hidden sheet. */
export const LEMBAR_TANDA = '_inventaris';

const VERSI = ['inventaris-bmd', '1'] as const;

/** The rows of the sheet. */
export const barisTanda = ({ register, perintah, per, isi }: Tanda): readonly (readonly [string, string])[] => [
  VERSI,
  ['register', register],
  ['perintah', perintah],
  ['per', per],
  ['isi', isi],
];

/** Reads the rows of the sheet back, each as the texts of its first two cells; null when it is no mark that we know. */
export function bacaTanda(baris: Iterable<readonly [string, string]>): Tanda | null {
  const isi = new Map(baris);
  const register = isi.get('register');
  if (isi.get(VERSI[0]) !== VERSI[1] || register === undefined) return null;
  return { register, perintah: isi.get('perintah') ?? '', per: isi.get('per') ?? '', isi: isi.get('isi') ?? '' };
}
