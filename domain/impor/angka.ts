import type { Sen } from '../uang.ts';
import { parseRupiah, SEN_MAKS } from '../uang.ts';

/** Whether a dot or a comma parts thousands: `id` 1.234,56, `en` 1,234.56; `polos` where no cell asks for it. */
export type GayaAngka = 'id' | 'en' | 'polos';

/** Why a text is no number, or not one that can be taken. */
export type BukanAngka = 'ambigu' | 'bukan_angka' | 'pecahan' | 'terlalu_besar' | 'negatif';

export type HasilAngka =
  | { readonly ok: true; readonly nilai: number }
  | { readonly ok: false; readonly alasan: BukanAngka };

const gagal = (alasan: BukanAngka): HasilAngka => ({ ok: false, alasan });
const DIGIT = /^\d+$/;
const DESIMAL = /^\d*(\.\d+)?$/;
/** Figures that a spreadsheet keeps of a number; what is behind them comes of its binary fractions. */
const ANGKA_EXCEL = 15;

/**
 * A plain decimal text in whole parts of `10^-geser` (sen: 2). Numbers with more decimals are rounded to the 15 figures a
 * spreadsheet shows, since it writes 8859912370.21 as 8859912370.2099991; what is left of a fraction is refused.
 */
export function geserDesimal(desimal: string, geser: number): HasilAngka {
  const negatif = desimal.startsWith('-');
  const isi = negatif ? desimal.slice(1) : desimal;
  if (!DESIMAL.test(isi) || isi === '') return gagal('bukan_angka');
  const titik = isi.indexOf('.');
  let bulat = titik < 0 ? isi : isi.slice(0, titik);
  let pecahan = titik < 0 ? '' : buangNolAkhir(isi.slice(titik + 1));
  if (pecahan.length > geser) [bulat, pecahan] = bulatkan15(bulat, pecahan);
  if (pecahan.length > geser) return gagal('pecahan');
  const nilai = Number(`${bulat}${pecahan.padEnd(geser, '0')}`);
  if (nilai > SEN_MAKS) return gagal('terlalu_besar');
  return negatif && nilai > 0 ? gagal('negatif') : { ok: true, nilai };
}

function buangNolAkhir(pecahan: string): string {
  let akhir = pecahan.length;
  while (akhir > 0 && pecahan[akhir - 1] === '0') akhir -= 1;
  return pecahan.slice(0, akhir);
}

/** Rounded half up in decimal, so that no binary fraction has a say. */
function bulatkan15(bulat: string, pecahan: string): [string, string] {
  const depan = bulat.replace(/^0+/, '');
  const sisa = depan === '' ? ANGKA_EXCEL + (/^0*/.exec(pecahan)?.[0].length ?? 0) : ANGKA_EXCEL - depan.length;
  if (sisa >= pecahan.length || sisa < 0) return [bulat, pecahan];
  const naik = (pecahan[sisa] ?? '0') >= '5' ? 1n : 0n;
  const semua = (BigInt(`${depan}${pecahan.slice(0, sisa)}` || '0') + naik).toString().padStart(sisa + 1, '0');
  return [semua.slice(0, semua.length - sisa), buangNolAkhir(semua.slice(semua.length - sisa))];
}

/** What a text tells of the style of its column: nothing, one of the styles, or that it needs to know it. */
export function buktiGaya(teks: string): 'id' | 'en' | 'ambigu' | null {
  const [titik, koma] = [teks.lastIndexOf('.'), teks.lastIndexOf(',')];
  if (titik < 0 && koma < 0) return null;
  const isi = lepasSatuan(teks);
  if (/[.,] ?-{1,2}$/.test(isi)) return isi.indexOf('.') >= 0 && isi.indexOf('.') < isi.length - 2 ? 'id' : null;
  const inti = isi.replace(/[^\d.,]/gu, '').replace(/^[.,]+/, '');
  const [t, k] = [inti.lastIndexOf('.'), inti.lastIndexOf(',')];
  if (t >= 0 && k >= 0) return k > t ? 'id' : 'en';
  if (t < 0 && k < 0) return null;
  const pemisah = t >= 0 ? '.' : ',';
  const [ribuan, desimal] = pemisah === '.' ? (['id', 'en'] as const) : (['en', 'id'] as const);
  if (inti.indexOf(pemisah) !== inti.lastIndexOf(pemisah)) return ribuan;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(inti) ? 'ambigu' : desimal;
}

/** A number without the unit behind it: `1.250,5 m2`, `12 unit`, `80 %`. */
export const lepasSatuan = (teks: string): string =>
  teks.replace(/(?<=[\d.,-])\s*(?:m\s?[2²]|m|km|ha|%|meter(?:\s+persegi)?|[\p{L}]+)\.?\s*$/iu, '').trim();

/** Money in sen as people write it; a text with two readings is read by the style of its column. */
export function bacaUang(teks: string, gaya: GayaAngka): HasilAngka {
  const hasil = parseRupiah(teks);
  if (hasil.ok) return tidakNegatif(hasil.sen);
  if (hasil.alasan !== 'ambigu') {
    return gagal(hasil.alasan === 'terlalu_besar' ? 'terlalu_besar' : isPecahanSen(teks) ? 'pecahan' : 'bukan_angka');
  }
  if (gaya === 'polos') return gagal('ambigu');
  const ribuan = teks.includes(gaya === 'id' ? '.' : ',');
  if (ribuan) return tidakNegatif(hasil.pilihan[0] as Sen);
  return /0\D*$/.test(teks) ? tidakNegatif(hasil.pilihan[1] as Sen) : gagal('pecahan');
}

const tidakNegatif = (sen: number): HasilAngka => (sen < 0 ? gagal('negatif') : { ok: true, nilai: sen });
const isPecahanSen = (teks: string): boolean => /^\D*(?:\d+|\d{1,3}(?:[.,]\d{3})+)[.,]\d{3,}\D*$/u.test(teks);

export type HasilDesimal =
  | { readonly ok: true; readonly desimal: string }
  | { readonly ok: false; readonly alasan: 'ambigu' | 'bukan_angka' };

const bukanDesimal: HasilDesimal = { ok: false, alasan: 'bukan_angka' };

/**
 * A number with a unit or none as plain decimal text, its separators read by the style of the column where they have two
 * readings.
 */
export function bakukanAngka(teks: string, gaya: GayaAngka): HasilDesimal {
  const isi = lepasSatuan(teks.replace(/\s+/gu, ' ').trim())
    .replace(/^rp\.? ?/iu, '')
    .replace(/[.,] ?-{1,2}$/u, '');
  const negatif = /^[-\u2212\u2013]/u.test(isi) || /^\(.*\)$/u.test(isi);
  const inti = isi.replace(/^[-\u2212\u2013]|^\(|\)$/gu, '').trim();
  const tanda = negatif ? '-' : '';
  if (DIGIT.test(inti)) return { ok: true, desimal: `${tanda}${inti}` };
  const bukti = /^\d[\d.,]*$/.test(inti) ? buktiGaya(inti) : null;
  if (bukti === null) return bukanDesimal;
  if (bukti === 'ambigu' && gaya === 'polos') return { ok: false, alasan: 'ambigu' };
  const utuh = gabungKelompok(inti, bukti === 'ambigu' ? gaya : bukti);
  return utuh === null ? bukanDesimal : { ok: true, desimal: `${tanda}${utuh}` };
}

/** The figures of a grouped number with a dot before its decimals; null where the groups are not of three. */
function gabungKelompok(angka: string, gaya: GayaAngka): string | null {
  const [ribuan, koma] = gaya === 'id' ? ['.', ','] : [',', '.'];
  const [depan = '', belakang, ...lebih] = angka.split(koma);
  const kelompok = depan.split(ribuan);
  const rapi = kelompok.length === 1 || kelompok.every((k, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(k));
  const bulat = kelompok.join('');
  if (lebih.length > 0 || !rapi || !DIGIT.test(bulat) || (belakang !== undefined && !DIGIT.test(belakang))) return null;
  return belakang === undefined ? bulat : `${bulat}.${belakang}`;
}
