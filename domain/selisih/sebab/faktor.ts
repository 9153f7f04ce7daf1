import type { Bekal } from '../bekal.ts';
import type { Calon } from '../data.ts';
import { rp } from '../kata.ts';
import { nilaiSalah, type SalahNilai } from './nilaiSalah.ts';

/** How often each factor is the one: a zero too many, the sen taken for rupiah, thousands. */
const FAKTOR: readonly (readonly [kali: number, peluang: number])[] = [
  [10, 0.25],
  [100, 0.15],
  [1000, 0.1],
];

function terlaluBesar(b: Bekal, selisih: number, kali: number, peluang: number): SalahNilai[] {
  const benar = selisih / (kali - 1);
  if (!Number.isInteger(benar)) return [];
  return (b.menurutNilai.get(benar * kali) ?? []).map((lot) => ({
    lot,
    benar,
    peluang,
    alasan: () => `Nilainya tercatat ${kali} kali lipat: ${rp(lot.nilai)}, seharusnya ${rp(benar)}.`,
  }));
}

/** A division may have lost what stood behind; so the value lies within one of the exact share. */
function terlaluKecil(b: Bekal, selisih: number, kali: number, peluang: number): SalahNilai[] {
  const sekitar = Math.round(-selisih / (kali - 1));
  return [sekitar - 1, sekitar, sekitar + 1].flatMap((n) =>
    (n > 0 ? (b.menurutNilai.get(n) ?? []) : []).flatMap((lot): SalahNilai[] => {
      const benar = lot.nilai - selisih;
      if (Math.floor(benar / kali) !== lot.nilai && Math.round(benar / kali) !== lot.nilai) return [];
      const alasan = () => `Nilainya tercatat seper-${kali}: ${rp(lot.nilai)}, seharusnya ${rp(benar)}.`;
      return [{ lot, benar, peluang, alasan }];
    }),
  );
}

/** A value ten, a hundred or a thousand times too large or too small. */
export function faktor(b: Bekal, selisih: number): Calon[] {
  const cari = selisih > 0 ? terlaluBesar : terlaluKecil;
  return nilaiSalah(
    b,
    'faktor',
    FAKTOR.flatMap(([kali, peluang]) => cari(b, selisih, kali, peluang)),
  );
}
