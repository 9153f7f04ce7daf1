import { useTanya } from '../klien/kait.ts';

const SAAT_DIBUKA = tanggalLokal(new Date());

/** Today by the program's clock, `YYYY-MM-DD`; the window's own until the program has answered. */
export function useHariIni(): string {
  const { data } = useTanya('register.status', {});
  return data?.hariIni ?? SAAT_DIBUKA;
}

function tanggalLokal(saat: Date): string {
  const bagian = [saat.getFullYear(), saat.getMonth() + 1, saat.getDate()];
  return bagian.map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
