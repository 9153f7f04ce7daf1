import { adaSaja, type Bekal, kataDokumen, logSebab } from '../bekal.ts';
import type { Calon, LotSelisih, Sebab } from '../data.ts';
import { rp } from '../kata.ts';

/**
 * A lot whose value was entered wrong: what it should be, how likely that slip is on this lot, and what else speaks for it.
 * @param peluang how likely this very slip is, given the kind and the lot
 * @param nilaiBenar sen
 */
export function nilaiSalah(
  b: Bekal,
  sebab: Sebab,
  l: LotSelisih,
  nilaiBenar: number,
  peluang: number,
  alasan: string,
): Calon {
  const { sama, banyak } = b.wajar.setara(l, nilaiBenar);
  const dokumen = kataDokumen(b, l, nilaiBenar);
  return {
    sebab,
    lot: [l],
    jelas: l.nilai - nilaiBenar,
    log:
      logSebab(sebab) + Math.log(Math.max(b.bobot(l.id), 1e-12) * peluang) + b.wajar.rasio(l, nilaiBenar) + dokumen.log,
    alasan: adaSaja([
      alasan,
      dokumen.alasan,
      sama > 0
        ? `${sama} dari ${banyak} lot lain yang sama bernilai satuan ${rp(Math.round(nilaiBenar / l.unit))}.`
        : null,
      b.alasanBaru(l.id),
    ]),
    usulan: [{ jenis: 'nilai', barang: l.id, nilaiSen: nilaiBenar }],
  };
}
