import type { Bekal } from '../bekal.ts';
import type { Calon } from '../data.ts';
import { rp } from '../kata.ts';
import { nilaiSalah } from './nilaiSalah.ts';

/** How often each factor is the one: a zero too many, the sen taken for rupiah, thousands. */
const FAKTOR: readonly (readonly [kali: number, peluang: number])[] = [
  [10, 0.25],
  [100, 0.15],
  [1000, 0.1],
];

/** A value ten, a hundred or a thousand times too large or too small. */
export function faktor(b: Bekal, selisih: number): Calon[] {
  const hasil: Calon[] = [];
  for (const [kali, peluang] of FAKTOR) {
    const benar = selisih / (kali - 1);
    if (selisih > 0 && Number.isInteger(benar))
      for (const l of b.menurutNilai.get(benar * kali) ?? [])
        hasil.push(
          nilaiSalah(
            b,
            'faktor',
            l,
            benar,
            peluang,
            `Nilainya tercatat ${kali} kali lipat: ${rp(l.nilai)}, seharusnya ${rp(benar)}.`,
          ),
        );
    if (selisih >= 0) continue;
    // A division may have lost what stood behind; so the value lies within one of the exact share.
    const sekitar = Math.round(-selisih / (kali - 1));
    for (const n of [sekitar - 1, sekitar, sekitar + 1])
      for (const l of n > 0 ? (b.menurutNilai.get(n) ?? []) : []) {
        const utuh = l.nilai - selisih;
        if (Math.floor(utuh / kali) !== l.nilai && Math.round(utuh / kali) !== l.nilai) continue;
        hasil.push(
          nilaiSalah(
            b,
            'faktor',
            l,
            utuh,
            peluang,
            `Nilainya tercatat seper-${kali}: ${rp(l.nilai)}, seharusnya ${rp(utuh)}.`,
          ),
        );
      }
  }
  return hasil;
}
