import { type Fakta, urutkan } from '../fakta.ts';
import { NOL, tambahAngka } from '../lot.ts';
import { bagi } from '../pembagian.ts';

/** Akumulasi that has to leave a lot (below zero: come back to it) together with one of its facts. */
export interface Ikut {
  readonly fakta: Fakta;
  readonly sen: number;
}

/** True for facts that take all of a lot out of the register of this office. */
export const isKeluar = (f: Fakta): boolean =>
  f.delta.unit < 0 && (f.jenis.startsWith('penghapusan') || f.jenis === 'transfer-keluar');

/**
 * True for a value that was filled in on a part of a split: it is booked on the lot it came from and sent on to the
 * part at the split, and takes its akumulasi along as the split would have.
 */
export const isNilaiIkut = (f: Fakta): boolean =>
  f.jenis === 'pengisian-nilai' && f.gerak === 'pindah' && f.delta.nilai < 0;

/** The part of a late amount that goes with what a split took: never more of a mirror entry than went with it. */
function bagianPecah(sen: number, sebelum: Fakta['delta'], { delta }: Fakta): number {
  const [asal, pindah] =
    sen < 0
      ? [sebelum.akumulasi + delta.akumulasi, 0 - delta.akumulasi]
      : sebelum.nilai > 0
        ? [sebelum.nilai + delta.nilai, 0 - delta.nilai]
        : [sebelum.unit + delta.unit, 0 - delta.unit];
  const bobot = [Math.max(asal, 0), Math.max(pindah, 0)];
  return bobot[0] === 0 && bobot[1] === 0 ? 0 : (bagi(sen, bobot)[1] ?? 0);
}

/**
 * A semester is often closed when goods have been split, merged or disposed of since. What the closing books on a lot
 * then goes along with them, as it would have, had it been booked in time.
 *
 * @param fakta all facts of the lot
 * @param sejak tells the facts that come after the booking
 * @param sen what the closing books on the lot, in all
 */
export function akumulasiIkut(fakta: readonly Fakta[], sejak: (f: Fakta) => boolean, sen: number): Ikut[] {
  const hasil: Ikut[] = [];
  let angka = NOL;
  let sisa = sen;
  let terhapus = 0;
  const ikut = (f: Fakta, banyak: number): void => {
    sisa -= banyak;
    if (banyak !== 0) hasil.push({ fakta: f, sen: banyak });
  };
  for (const f of urutkan(fakta)) {
    if (sejak(f)) {
      if ((f.jenis === 'pecah' && f.delta.unit < 0) || isNilaiIkut(f)) ikut(f, bagianPecah(sisa, angka, f));
      else if (f.jenis === 'gabung' && f.delta.unit < 0) ikut(f, sisa);
      else if (isKeluar(f)) {
        terhapus = sisa;
        ikut(f, sisa);
      } else if (f.jenis === 'pembatalan-penghapusan') {
        ikut(f, 0 - terhapus);
        terhapus = 0;
      }
    }
    angka = tambahAngka(angka, f.delta);
  }
  return hasil;
}
