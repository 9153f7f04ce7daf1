import { formatRupiah } from '../domain/uang.ts';

const BILANGAN = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const PERSEN = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 1 });
const WAKTU = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short' });
const ZONA = new Intl.DateTimeFormat('id-ID', { timeZoneName: 'short' });

/** Whole or decimal number the Indonesian way: 26543 -> `26.543`. */
export function angka(n: number): string {
  return BILANGAN.format(n);
}

/** Share between 0 and 1 -> `12,5%`. */
export function persen(bagian: number): string {
  return PERSEN.format(bagian);
}

/** Amount in sen with its currency sign: `Rp136.469.999.534,12`. */
export function rupiah(sen: number): string {
  return sen < 0 ? `−Rp${formatRupiah(-sen)}` : `Rp${formatRupiah(sen)}`;
}

/** UTC instant -> local date and time with its zone: `24 Nov 2026 08.15 WIB`. */
export function waktu(instan: string): string {
  const saat = new Date(instan);
  const zona = ZONA.formatToParts(saat).find((bagian) => bagian.type === 'timeZoneName')?.value ?? '';
  return `${WAKTU.format(saat).replace(' pukul', ',')} ${zona}`.trim();
}

/** Bytes -> `1,2 MB`. */
export function ukuran(bita: number): string {
  if (bita < 1024) return `${bita} B`;
  if (bita < 1024 * 1024) return `${BILANGAN.format(Math.round(bita / 102.4) / 10)} kB`;
  return `${BILANGAN.format(Math.round(bita / 104_857.6) / 10)} MB`;
}
