import { type Bekal, logSebab } from '../bekal.ts';
import type { Calon, LotSelisih } from '../data.ts';
import { rp } from '../kata.ts';

/** Values of single lots are guessed at while so few lack one. */
const BATAS_SATU = 200;

/** A lot without its value is there to be seen, so this is the first thing to look at; the rest rarely needs more. */
const TAMPAK = 4;

/** What one lot would be worth if it made up the whole difference. */
function satuLot(b: Bekal, l: LotSelisih, selisih: number): Calon {
  const nilai = l.nilai - selisih;
  const { sama, banyak } = b.wajar.setara(l, nilai);
  const dasar = logSebab('belum-bernilai') + TAMPAK - Math.log(b.belum.length);
  return {
    sebab: 'belum-bernilai',
    lot: [l],
    jelas: selisih,
    // Anything plausible will do: no digit of it says more than its size.
    log: dasar + Math.max(-9, Math.min(0, 0.3 * (b.wajar.log(l, nilai) + 8))),
    alasan: [
      `Nilainya belum diisi; bila hanya lot ini sebabnya, nilainya ${rp(nilai)}.`,
      ...(sama > 0
        ? [`${sama} dari ${banyak} lot lain yang sama bernilai satuan ${rp(Math.round(nilai / l.unit))}.`]
        : []),
    ],
    usulan: [{ jenis: 'nilai', barang: l.id, nilaiSen: nilai }],
  };
}

/** Lots without a value: the book is too small by what they are worth. */
export function belumBernilai(b: Bekal, selisih: number): Calon[] {
  if (selisih >= 0 || b.belum.length === 0) return [];
  const satu = b.belum.length > BATAS_SATU ? [] : b.belum.map((l) => satuLot(b, l, selisih));
  if (b.belum.length === 1) return satu;
  const bersama: Calon = {
    sebab: 'belum-bernilai',
    lot: b.belum,
    jelas: selisih,
    log: logSebab('belum-bernilai') + TAMPAK,
    alasan: [
      `${b.belum.length} lot belum bernilai, jadi belum dihitung dalam nilai buku.`,
      'Sesudah nilainya diisi, selisih yang tersisa dapat dicari lagi.',
    ],
    usulan: b.belum.slice(0, BATAS_SATU).map((l) => ({ jenis: 'nilai', barang: l.id, nilaiSen: null })),
  };
  return [bersama, ...satu];
}
