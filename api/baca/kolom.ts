/** Number of a column by its letters: A is 1; 0 where they are none, and beyond XFD more than 16,384. */
export function nomorKolom(huruf: string): number {
  if (!/^[A-Z]{1,4}$/i.test(huruf)) return 0;
  let nomor = 0;
  for (const h of huruf.toUpperCase()) nomor = nomor * 26 + h.charCodeAt(0) - 64;
  return nomor;
}

/** Letters of a column: 28 is AB. */
export function hurufKolom(nomor: number): string {
  const sisa = (nomor - 1) % 26;
  const depan = nomor > 26 ? hurufKolom((nomor - 1 - sisa) / 26) : '';
  return depan + String.fromCharCode(65 + sisa);
}
