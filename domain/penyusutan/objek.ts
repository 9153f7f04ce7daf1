/** Whether goods under a code lose value: yes, no, or stopped where they were (`beku`). */
export type Objek = 'ya' | 'tidak' | 'beku';

const YA = /^1\.(3\.[234]|3\.5\.07|5\.[23])(\.|$)/;

/** Land never wears out, also when a partner uses it or while it is renovated; nor what is still being made. */
const KECUALI = /^1\.(3\.5\.07\.01\.01\.001|5\.2\.01\.01\.\d{2}\.001|5\.3\.01\.01\.08)(\.|$)/;

/**
 * Whether a code is an object of depreciation: 1.3.2, 1.3.3, 1.3.4, renovation 1.3.5.07, partnership 1.5.2
 * and intangible assets 1.5.3 (amortisation) are; 1.5.4 stands still; everything else is not.
 *
 * Source: Permendagri 1/2019 (objects), second-hand; that land in 1.3.5.07 and 1.5.2 and intangibles in
 * the making (1.5.3.01.01.08) stay out follows from land and KDP staying out.
 */
export function disusutkan(kode: string): Objek {
  if (/^1\.5\.4(\.|$)/.test(kode)) return 'beku';
  return YA.test(kode) && !KECUALI.test(kode) ? 'ya' : 'tidak';
}
