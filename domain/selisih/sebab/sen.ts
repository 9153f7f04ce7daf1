import type { Bekal } from '../bekal.ts';
import type { Calon } from '../data.ts';
import { rp } from '../kata.ts';
import { nilaiSalah } from './nilaiSalah.ts';

/** Sen left off or rounded to whole rupiah, or the value of a unit rounded before it was multiplied. */
export function sen(b: Bekal, selisih: number): Calon[] {
  const hasil: Calon[] = [];
  const besar = Math.abs(selisih);
  for (const l of b.intra) {
    if (l.nilai % 100 !== 0 || l.nilai - selisih <= 0) continue;
    const benar = l.nilai - selisih;
    if (besar < 100) {
      const cara = selisih < 0 ? 'Sen-nya hilang' : 'Sen-nya dibulatkan ke atas';
      hasil.push(nilaiSalah(b, 'sen', l, benar, 1 / 100, `${cara}: ${rp(l.nilai)}, seharusnya ${rp(benar)}.`));
    } else if (l.unit > 1 && l.nilai % (100 * l.unit) === 0 && besar < 100 * l.unit) {
      const kata = `Nilai satuannya dibulatkan sebelum dikalikan ${l.unit}: ${rp(l.nilai)}, seharusnya ${rp(benar)}.`;
      hasil.push(nilaiSalah(b, 'sen', l, benar, 1 / (100 * l.unit), kata));
    }
  }
  return hasil;
}
