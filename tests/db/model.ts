import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { RegisterUji } from './bantu.ts';

/** k/n of a whole number by largest remainder, the first in a tie: written out, not taken from the program. */
export function bagianAnak(total: number, n: number, k: number): number {
  const asal = Math.floor((total * (n - k)) / n);
  const anak = Math.floor((total * k) / n);
  if (asal + anak === total) return anak;
  return (total * k) % n > (total * (n - k)) % n ? anak + 1 : anak;
}

/** Every projection of lots and totals, but for who touched them last. */
export const potret = (uji: RegisterUji) => ({
  barang: uji.register.db
    .prepare('select * from barang order by id')
    .all()
    .map((b) => ({ ...(b as object), perintah_terakhir: 0 })),
  saldo: uji.register.db.prepare('select * from saldo where lot <> 0 order by 1, 2').all(),
});

/** Random sequences of steps against a model: many short ones compared after every step, a few long ones at the end. */
export function cobaUrutan<L>(
  nama: string,
  langkah: fc.Arbitrary<L>,
  satuUrutan: (daftar: readonly L[], tiapLangkah: boolean) => Promise<void>,
  kali: { readonly pendek: number; readonly panjang: number },
): void {
  const coba = (minLength: number, maxLength: number, tiapLangkah: boolean, numRuns: number) =>
    fc.assert(
      fc.asyncProperty(fc.array(langkah, { minLength, maxLength }), (daftar) => satuUrutan(daftar, tiapLangkah)),
      { numRuns, interruptAfterTimeLimit: 100_000 },
    );
  describe(nama, () => {
    // The sequences themselves expect.
    // oxlint-disable-next-line vitest/expect-expect
    it('short sequences, compared after every step', () => coba(1, 30, true, kali.pendek), 240_000);
    // oxlint-disable-next-line vitest/expect-expect
    it('long sequences', () => coba(150, 250, false, kali.panjang), 240_000);
  });
}
