/**
 * Remembers what a read gave, by its arguments. Only for reads of one unchanging view: nothing is ever forgotten.
 */
export function ingat<A extends readonly string[], T>(baca: (...masukan: A) => T): (...masukan: A) => T {
  const ada = new Map<string, { readonly nilai: T }>();
  return (...masukan) => {
    const kunci = masukan.join('\n');
    const lama = ada.get(kunci);
    if (lama !== undefined) return lama.nilai;
    const nilai = baca(...masukan);
    ada.set(kunci, { nilai });
    return nilai;
  };
}
