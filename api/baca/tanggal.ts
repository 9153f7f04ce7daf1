import { angkaPolos } from './angka.ts';
import type { SelMasuk } from './sel.ts';

// Days of spreadsheets are reckoned by counting, never through the clock: a time zone must not move one.

const HARI_1904 = 1462;
const SERIAL_TERAKHIR = 2_958_465;
const MILIDETIK = 86_400_000;

const dua = (n: number): string => String(n).padStart(2, '0');

/** The day so many days after 1970-01-01 in the Gregorian calendar, by counting in eras of 400 years that begin in March. */
function hariKe(hari: number): string {
  const z = hari + 719_468;
  const era = Math.floor(z / 146_097);
  const dalam = z - era * 146_097;
  const tahun = Math.floor(
    (dalam - Math.floor(dalam / 1460) + Math.floor(dalam / 36_524) - Math.floor(dalam / 146_096)) / 365,
  );
  const sisa = dalam - (365 * tahun + Math.floor(tahun / 4) - Math.floor(tahun / 100));
  const maret = Math.floor((5 * sisa + 2) / 153);
  const bulan = maret < 10 ? maret + 3 : maret - 9;
  const penuh = tahun + era * 400 + (bulan <= 2 ? 1 : 0);
  return `${String(penuh).padStart(4, '0')}-${dua(bulan)}-${dua(sisa - Math.floor((153 * maret + 2) / 5) + 1)}`;
}

/**
 * The day that a serial number stands for, without its time of day; a serial before 1 (a time alone), one before the epoch or
 * after the year 9999 stays a number. `teks` is the number as the file has it. In the system of 1900 serial 60 is 29-02-1900,
 * which never was: it stays as text, so that nobody takes a neighbour for it.
 */
export function selHari(teks: string, sejak1904: boolean): SelMasuk {
  const angka = angkaPolos(teks);
  if (angka === null) return ['t', teks];
  // Excel rounds to the millisecond: 45292.9999999999 is the midnight after it.
  const asal = Math.floor(Math.round(Number(angka) * MILIDETIK) / MILIDETIK);
  const serial = sejak1904 ? asal + HARI_1904 : asal;
  if (!(asal >= 1) || serial > SERIAL_TERAKHIR) return ['n', angka];
  if (serial === 60) return ['t', '29-02-1900'];
  return ['d', hariKe(serial < 60 ? serial - 25_568 : serial - 25_569)];
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;

/** The day of an ISO text such as `2025-06-30T10:00:00`, or null where it names none. */
export function hariIso(teks: string): string | null {
  const [, t = '', b = '', h = ''] = ISO.exec(teks.trim()) ?? [];
  const [tahun, bulan, hari] = [Number(t), Number(b), Number(h)];
  if (t === '' || bulan < 1 || bulan > 12 || hari < 1) return null;
  const kabisat = (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;
  const panjang = bulan === 2 ? (kabisat ? 29 : 28) : [4, 6, 9, 11].includes(bulan) ? 30 : 31;
  return hari > panjang ? null : `${t}-${b}-${h}`;
}

/** Excel allows 255 letters; patterns for brackets are slow on endless ones. */
const FORMAT_TERPANJANG = 1000;

/** Built-in formats of days by number (ECMA-376 18.8.30, with those of East Asia); 18-21 and 45-47 are times alone. */
const BAWAAN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

export const formatHariBawaan = (nomor: number): boolean => BAWAAN.has(nomor);

/**
 * Whether a custom format shows a day: outside quotes, brackets and escapes it has a letter of day or year, or an m that is no
 * minute. A format of hours, minutes and seconds alone shows a duration or a time of day, which is no day.
 */
export function formatHari(kode: string): boolean {
  if (kode.length > FORMAT_TERPANJANG) return false;
  const bagian = kode.replace(/"[^"]*"?|\\.|[_*]./g, '').replace(/\[[^\]]*\]/g, '');
  const inti = (bagian.split(';')[0] ?? '').replace(/AM\/PM|A\/P|General|Standard/gi, '');
  if (/[dy]/i.test(inti)) return true;
  return /m/i.test(inti) && !/[hs]/i.test(inti) && !/\[(?:h+|m+|s+)\]/i.test(kode);
}
