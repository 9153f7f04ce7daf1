import { adaSaja, type Bekal, kataDokumen, logSebab } from '../bekal.ts';
import type { Calon, LotSelisih, Sebab } from '../data.ts';
import { rp } from '../kata.ts';

/** A lot whose value was entered wrong, and what it should be. */
export interface SalahNilai {
  readonly lot: LotSelisih;
  /** Sen. */
  readonly benar: number;
  /** How likely this very slip is, given the kind and the lot. */
  readonly peluang: number;
  readonly alasan: () => string;
}

/** Of many lots that the same slip would fit, so many of the likeliest are looked at. */
const TERBAIK = 100;

function calon(b: Bekal, sebab: Sebab, { lot: l, benar, alasan }: SalahNilai, log: number): Calon {
  const { sama, banyak } = b.wajar.setara(l, benar);
  return {
    sebab,
    lot: [l],
    jelas: l.nilai - benar,
    log,
    alasan: adaSaja([
      alasan(),
      kataDokumen(b, l, benar).alasan,
      sama > 0 ? `${sama} dari ${banyak} lot lain yang sama bernilai satuan ${rp(Math.round(benar / l.unit))}.` : null,
      b.alasanBaru(l.id),
    ]),
    usulan: [{ jenis: 'nilai', barang: l.id, nilaiSen: benar }],
  };
}

/** The likeliest of lots whose value was entered wrong by one kind of slip, with what else speaks for each. */
export function nilaiSalah(b: Bekal, sebab: Sebab, daftar: readonly SalahNilai[]): Calon[] {
  return daftar
    .map((satu) => {
      const { lot: l, benar, peluang } = satu;
      const log =
        logSebab(sebab) +
        Math.log(Math.max(b.bobot(l.id), 1e-12) * peluang) +
        b.wajar.rasio(l, benar) +
        kataDokumen(b, l, benar).log;
      return { satu, log };
    })
    .sort((x, y) => y.log - x.log || x.satu.lot.id - y.satu.lot.id || x.satu.benar - y.satu.benar)
    .slice(0, TERBAIK)
    .map(({ satu, log }) => calon(b, sebab, satu, log));
}
