import { digit, PANGKAT, panjangDigit } from '../angka.ts';
import type { Bekal } from '../bekal.ts';
import type { Calon, LotSelisih } from '../data.ts';
import { posisiDigit, rp } from '../kata.ts';
import { nilaiSalah, type SalahNilai } from './nilaiSalah.ts';

interface Tukar {
  readonly i: number;
  readonly j: number;
  /** Digit at i less digit at j. */
  readonly beda: number;
}

/** Every way in which swapping two digits of an amount makes a difference: (10^i - 10^j) times a digit. */
function caraTukar(selisih: number): Tukar[] {
  const hasil: Tukar[] = [];
  if (selisih % 9 !== 0) return hasil;
  for (let i = 1; i < 16; i += 1)
    for (let j = 0; j < i; j += 1) {
      const satuan = (PANGKAT[i] ?? 0) - (PANGKAT[j] ?? 0);
      const beda = selisih / satuan;
      if (Number.isInteger(beda) && beda !== 0 && Math.abs(beda) <= 9) hasil.push({ i, j, beda });
    }
  return hasil;
}

/** How many swaps of neighbours, and of others, change an amount. */
function banyakTukar(n: number): { tetangga: number; jauh: number } {
  const p = panjangDigit(n);
  let [tetangga, jauh] = [0, 0];
  for (let i = 1; i < p; i += 1)
    for (let j = 0; j < i; j += 1)
      if (digit(n, i) !== digit(n, j)) {
        if (i === j + 1) tetangga += 1;
        else jauh += 1;
      }
  return { tetangga: Math.max(tetangga, 1), jauh: Math.max(jauh, 1) };
}

/** Two digits of one value swapped: the difference is divisible by nine. */
export function digitTukar(b: Bekal, selisih: number): Calon[] {
  const cara = caraTukar(selisih);
  const daftar = b.intra.flatMap((lot) =>
    cara.flatMap(({ i, j, beda }): SalahNilai[] => {
      const benar = lot.nilai - selisih;
      if (lot.nilai < (PANGKAT[i - 1] ?? 0) || benar <= 0) return [];
      if (digit(lot.nilai, i) - digit(lot.nilai, j) !== beda) return [];
      const { tetangga, jauh } = banyakTukar(benar);
      const apa = (k: number) => `${posisiDigit(k)} (${digit(lot.nilai, k)})`;
      const alasan = () =>
        `Angka ${apa(i)} dan ${apa(j)} tertukar: ${rp(lot.nilai)} seharusnya ${rp(benar)}. Selisihnya habis dibagi 9.`;
      return [{ lot, benar, peluang: i === j + 1 ? 0.85 / tetangga : 0.15 / jauh, alasan }];
    }),
  );
  return nilaiSalah(b, 'digit-tukar', daftar);
}

/** One digit typed wrong: the difference is a digit with zeros behind it. */
export function digitSalah(b: Bekal, selisih: number): Calon[] {
  const k = Array.from({ length: 16 }, (_, i) => i).find((i) => {
    const d = Math.abs(selisih) / (PANGKAT[i] ?? 1);
    return Number.isInteger(d) && d <= 9;
  });
  if (k === undefined) return [];
  const beda = selisih / (PANGKAT[k] ?? 1);
  const cocok = (l: LotSelisih): boolean => {
    const benar = digit(l.nilai, k) - beda;
    return benar >= 0 && benar <= 9 && l.nilai - selisih > 0 && panjangDigit(l.nilai) > k;
  };
  const daftar = b.intra.filter(cocok).map((lot): SalahNilai => {
    const benar = lot.nilai - selisih;
    // The sen are seldom what is typed wrong.
    const peluang = 1 / (9 * Math.max(panjangDigit(benar) - 2, 1));
    const alasan = () =>
      `Angka ${posisiDigit(k)} salah ketik: ${digit(lot.nilai, k)} seharusnya ${digit(benar, k)}, jadi ${rp(lot.nilai)} menjadi ${rp(benar)}.`;
    return { lot, benar, peluang, alasan };
  });
  return nilaiSalah(b, 'digit-salah', daftar);
}
