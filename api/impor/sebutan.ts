import type { GalatBidang } from '../../domain/impor/beda.ts';
import type { GalatBaris } from '../../db/impor/baris.ts';

/** Says where in the file something stands, in the words of the file. */
export interface Sebutan {
  /** A reason of a field, with the heading and the cell it is about. @param nomor running number of the row */
  galat(nomor: number, galat: GalatBidang): GalatBaris;
  /** `baris 7`, or with the sheet where there are several. */
  baris(letak: { lembar: string; baris: number } | undefined): string;
}
