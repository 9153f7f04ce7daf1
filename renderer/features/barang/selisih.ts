/**
 * Difference of a golongan to its control total once a lot has its new value.
 *
 * @param selisihSen difference now (book minus control), sen
 * @param terisiSen what of the lot's value is in the book already, sen
 * @param nilaiSen the lot's whole value afterwards, sen
 */
export function selisihSesudah(selisihSen: number, terisiSen: number, nilaiSen: number): number {
  return selisihSen - terisiSen + nilaiSen;
}

/** How a difference moves: nearer to zero, away from it, or through it to the other side; null when it stays. */
export type Gerak = { readonly jenis: 'menyusut' | 'melebar' | 'melampaui'; readonly sen: number } | null;

/** Movement of a difference in sen, and by how much; for `melampaui` how far it stands beyond zero. */
export function gerakSelisih(sebelum: number, sesudah: number): Gerak {
  if (sebelum === sesudah) return null;
  if (sesudah !== 0 && sebelum !== 0 && Math.sign(sesudah) !== Math.sign(sebelum)) {
    return { jenis: 'melampaui', sen: Math.abs(sesudah) };
  }
  const susut = Math.abs(sebelum) - Math.abs(sesudah);
  return { jenis: susut > 0 ? 'menyusut' : 'melebar', sen: Math.abs(susut) };
}
