import { bagianBaris } from '../../bagian.ts';
import type { Bagian, Paragraf, SumberBaris } from '../../document.ts';

/** A section of text alone. */
export const teksBerkas = (
  id: string,
  judul: string | null,
  uraian: readonly Paragraf[],
  lembar: string | null = null,
): Bagian<SumberBaris> => bagianBaris(id, [], { judul, lembar, columns: [], uraian });
