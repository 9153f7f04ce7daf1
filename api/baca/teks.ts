import type { Peringatan } from './peringatan.ts';

// oxlint-disable-next-line no-control-regex -- these are what is looked for
const KENDALI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u;
const KENDALI_SEMUA = new RegExp(KENDALI.source, 'gu');
const ESCAPE = /_x([0-9a-f]{4})_/gi;

/** Text as a cell may keep it: lines end with \n; control characters and halves of letters are left out and told. */
export function bersihkan(teks: string, peringatan: Peringatan): string {
  const rapi = teks.includes('\r') ? teks.replace(/\r\n?/g, '\n') : teks;
  if (!KENDALI.test(rapi)) return rapi;
  peringatan.catat('kendali');
  return rapi.replace(KENDALI_SEMUA, '');
}

/** Undoes OOXML's `_x000D_` for characters that XML cannot have (ECMA-376 22.9.2.19). */
export const lepasEscape = (teks: string): string =>
  teks.includes('_x') ? teks.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : teks;
