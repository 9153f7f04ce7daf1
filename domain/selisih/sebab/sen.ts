import type { Bekal } from '../bekal.ts';
import type { Calon } from '../data.ts';
import { rp } from '../kata.ts';
import { nilaiSalah, type SalahNilai } from './nilaiSalah.ts';

/** Sen left off or rounded to whole rupiah, or the value of a unit rounded before it was multiplied. */
export function sen(b: Bekal, selisih: number): Calon[] {
  const besar = Math.abs(selisih);
  const cara = selisih < 0 ? 'Sen-nya hilang' : 'Sen-nya dibulatkan ke atas';
  const daftar = b.intra.flatMap((lot): SalahNilai[] => {
    const benar = lot.nilai - selisih;
    if (lot.nilai % 100 !== 0 || benar <= 0) return [];
    const jadi = () => `${rp(lot.nilai)}, seharusnya ${rp(benar)}.`;
    if (besar < 100) return [{ lot, benar, peluang: 1 / 100, alasan: () => `${cara}: ${jadi()}` }];
    if (lot.unit === 1 || lot.nilai % (100 * lot.unit) !== 0 || besar >= 100 * lot.unit) return [];
    const alasan = () => `Nilai satuannya dibulatkan sebelum dikalikan ${lot.unit}: ${jadi()}`;
    return [{ lot, benar, peluang: 1 / (100 * lot.unit), alasan }];
  });
  return nilaiSalah(b, 'sen', daftar);
}
