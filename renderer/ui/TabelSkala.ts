/**
 * Tallest scroll area used. Chromium lays out up to about 33.5 million pixels, but it paints in single precision:
 * beyond 2^24 = 16.7 million the parts of a row land two pixels apart.
 */
export const TINGGI_GULIR_MAKS = 15_000_000;

/**
 * Maps between the scrollbar and a list that may be taller than a browser can scroll: below the limit
 * they are the same, above it one scrolled pixel stands for several.
 */
export interface Skala {
  /** Height of the scroll area, px. */
  readonly tinggiGulir: number;
  /** Scrollbar position -> offset in the list, px. */
  keIsi(gulir: number): number;
  /** Offset in the list -> scrollbar position, px. */
  keGulir(isi: number): number;
}

/**
 * @param tinggiIsi height of the whole list, px
 * @param tinggiTampak height of the part on show, px
 */
export function createSkala(tinggiIsi: number, tinggiTampak: number, maks = TINGGI_GULIR_MAKS): Skala {
  const tinggiGulir = Math.min(tinggiIsi, maks);
  const ruangGulir = tinggiGulir - tinggiTampak;
  if (tinggiIsi <= maks || ruangGulir <= 0) return { tinggiGulir, keIsi: (gulir) => gulir, keGulir: (isi) => isi };
  const rasio = (tinggiIsi - tinggiTampak) / ruangGulir;
  return { tinggiGulir, keIsi: (gulir) => gulir * rasio, keGulir: (isi) => isi / rasio };
}
