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
