import { AppError } from './galat.ts';

/**
 * Divides a whole number in proportion to weights so that the parts add up to it exactly.
 *
 * Largest-remainder rule: every part is the exact share rounded down, and the units left over go to
 * the largest remainders, the earlier part first when they are equal. So no part is a whole unit away
 * from its exact share and a part of weight zero gets nothing. A negative total mirrors the positive
 * one. This is the only place where money, quantity or area is divided.
 *
 * @param total whole number in its smallest unit (sen, unit, ...)
 * @param bobot whole numbers, none negative, not all zero unless the total is zero
 * @returns one part per weight, in the same order
 * @throws AppError validation/pembagian_tidak_sah
 */
export function bagi(total: number, bobot: readonly number[]): number[] {
  const jumlahBobot = bobot.reduce((n, b) => {
    if (!Number.isSafeInteger(b) || b < 0) throw tidakSah(total, bobot);
    return n + BigInt(b);
  }, 0n);
  if (!Number.isSafeInteger(total)) throw tidakSah(total, bobot);
  if (jumlahBobot === 0n) {
    if (total !== 0) throw tidakSah(total, bobot);
    return bobot.map(() => 0);
  }
  const mutlak = BigInt(Math.abs(total));
  const bagian = bobot.map((b, urutan) => {
    const hasil = mutlak * BigInt(b);
    return { urutan, bulat: hasil / jumlahBobot, sisa: hasil % jumlahBobot };
  });
  let lebih = mutlak - bagian.reduce((n, b) => n + b.bulat, 0n);
  const antrean = bagian.toSorted((a, b) => bandingkan(b.sisa, a.sisa) || a.urutan - b.urutan);
  for (const b of antrean) {
    if (lebih === 0n) break;
    b.bulat += 1n;
    lebih -= 1n;
  }
  const tanda = total < 0 ? -1n : 1n;
  return bagian.map((b) => Number(tanda * b.bulat));
}

function bandingkan(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tidakSah(total: number, bobot: readonly number[]): AppError {
  return new AppError('validation', 'pembagian_tidak_sah', { total, bobot: [...bobot] });
}
