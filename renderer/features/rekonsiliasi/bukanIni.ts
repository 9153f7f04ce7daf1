import { useCallback, useState } from 'react';
import type { Dugaan } from '../../../api/contract/selisih.ts';

/** What the user said *Bukan ini* to, for as long as the program is open. */
const disembunyikan = new Set<string>();

/** Tells a guess of a golongan from others. */
export const kunciDugaan = (golongan: string, d: Dugaan): string =>
  `${golongan}|${d.sebab.join('+')}|${d.jelasSen}|${d.lot.map((l) => l.id).join('-')}`;

/** Marks of the session: which guesses are hidden, to hide one, to show those of a list again. */
export function useBukanIni() {
  const [, gambarUlang] = useState(0);
  const sembunyikan = useCallback((kunci: string) => {
    disembunyikan.add(kunci);
    gambarUlang((n) => n + 1);
  }, []);
  const tampilkan = useCallback((kunci: readonly string[]) => {
    for (const k of kunci) disembunyikan.delete(k);
    gambarUlang((n) => n + 1);
  }, []);
  return { tersembunyi: (kunci: string) => disembunyikan.has(kunci), sembunyikan, tampilkan };
}
