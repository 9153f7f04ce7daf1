import { isTanggal, tambahHari } from '../tanggal.ts';
import type { SelMasuk } from './sel.ts';

/** Order of day, month and year in texts. */
export type GayaTanggal = 'dmy' | 'mdy' | 'ymd';

/** What a cell says: a day, a year alone, that it needs the style of its column, or nothing that is a date. */
export type HasilTanggal =
  | { readonly jenis: 'tanggal'; readonly tanggal: string }
  | { readonly jenis: 'tahun'; readonly tahun: number }
  | { readonly jenis: 'ambigu' }
  | { readonly jenis: 'bukan'; readonly karena: 'bentuk' | 'tidak-ada' | 'bulan-tahun' };

const BULAN = new Map<string, number>(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'pebruari', 'february', 'feb', 'peb'],
    ['maret', 'march', 'mar', 'mrt'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['agustus', 'august', 'agu', 'ags', 'agt', 'aug', 'agst'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nopember', 'nov', 'nop'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((nama, i) => nama.map((n) => [n, i + 1] as const)),
);

const JAM = /[T ]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?(?:am|pm|wib|wita|wit|z))?$/iu;
const ANGKA = /^(\d{1,4}) ?[/\-. ] ?(\d{1,2}) ?[/\-. ] ?(\d{1,4})$/;
const KATA = /^(?:\p{L}+, ?)?(\d{1,2})[ \-/.]*(\p{L}+)[ \-/.,]*(\d{4}|\d{2})$/u;
const KATA_DEPAN = /^(\p{L}+)[ \-/.]*(\d{1,2})[ ,\-/.]+(\d{4}|\d{2})$/u;
const BULAN_TAHUN = /^\p{L}+[ \-/.,]*\d{2,4}$|^\d{1,2}[/-]\d{4}$/u;
const TAHUN = /^(?:(?:tahun|thn|th)\.? ?)?(\d{4})$/iu;

const TAHUN_AWAL = 1000;
/** 1 January 1900 less one, and less the day that 1900 had too many: serial 1 is 1 January 1900. */
const SERIAL_NOL = '1899-12-30';
const SERIAL_DARI = 10_000;
const SERIAL_SAMPAI = 109_574;

const tanggalDari = (tahun: number, bulan: number, hari: number): HasilTanggal => {
  const teks = `${String(tahun).padStart(4, '0')}-${String(bulan).padStart(2, '0')}-${String(hari).padStart(2, '0')}`;
  return isTanggal(teks) ? { jenis: 'tanggal', tanggal: teks } : { jenis: 'bukan', karena: 'tidak-ada' };
};
const BUKAN: HasilTanggal = { jenis: 'bukan', karena: 'bentuk' };
const AMBIGU: HasilTanggal = { jenis: 'ambigu' };

/** The year of two figures: of this century unless that is still to come. */
const tahunUtuh = (teks: string, tahunAcuan: number): number => {
  const n = Number(teks);
  if (teks.length > 2) return n;
  const abad = tahunAcuan - (tahunAcuan % 100);
  return abad + n <= tahunAcuan ? abad + n : abad - 100 + n;
};

/**
 * Reads a cell of a column of dates. `gaya` decides between readings where there are two; null: such a cell is `ambigu`.
 * `tahunAcuan` is the present year, for years of two figures.
 */
export function bacaTanggal(sel: NonNullable<SelMasuk>, gaya: GayaTanggal | null, tahunAcuan: number): HasilTanggal {
  const [jenis, isi] = sel;
  if (jenis === 'd') return isTanggal(isi.slice(0, 10)) ? { jenis: 'tanggal', tanggal: isi.slice(0, 10) } : BUKAN;
  if (jenis === 'n') return bacaNomor(isi);
  if (jenis !== 't') return BUKAN;
  const teks = isi.replace(/\s+/gu, ' ').trim().replace(JAM, '');
  const tahun = TAHUN.exec(teks)?.[1];
  if (tahun !== undefined) return Number(tahun) >= TAHUN_AWAL ? { jenis: 'tahun', tahun: Number(tahun) } : BUKAN;
  const [, a = '', b = '', c = ''] = ANGKA.exec(teks) ?? [];
  if (a !== '') return tigaAngka(a, b, c, gaya, tahunAcuan);
  if (/^\d{8}$/.test(teks)) return delapanAngka(teks);
  return denganKata(teks, tahunAcuan);
}

/** Which style a text speaks for; `ambigu` when it has two readings that differ, null when it says nothing. */
export function buktiTanggal(teks: string): GayaTanggal | 'ambigu' | null {
  const [, a = '', b = '', c = ''] = ANGKA.exec(teks.replace(/\s+/gu, ' ').trim().replace(JAM, '')) ?? [];
  if (a === '' || a.length === 3 || c.length === 3) return null;
  if (a.length === 4 || Number(a) > 31) return 'ymd';
  if (Number(a) > 12) return Number(b) > 12 ? null : 'dmy';
  if (Number(b) > 12) return 'mdy';
  return Number(a) === Number(b) ? null : 'ambigu';
}

function tigaAngka(a: string, b: string, c: string, gaya: GayaTanggal | null, acuan: number): HasilTanggal {
  if (a.length === 3 || c.length === 3 || (a.length === 4 && c.length === 4)) return BUKAN;
  if (a.length === 4 || Number(a) > 31) return tanggalDari(tahunUtuh(a, acuan), Number(b), Number(c));
  const tahun = tahunUtuh(c, acuan);
  const bukti = buktiTanggal(`${a}/${b}/${c}`);
  if (bukti === 'ambigu' && gaya !== 'dmy' && gaya !== 'mdy') return AMBIGU;
  const cara = bukti === 'ambigu' ? gaya : bukti;
  return cara === 'mdy' ? tanggalDari(tahun, Number(a), Number(b)) : tanggalDari(tahun, Number(b), Number(a));
}

/** Year first or day first, whichever is a day of a year that can be. */
function delapanAngka(teks: string): HasilTanggal {
  const depan = tanggalDari(Number(teks.slice(0, 4)), Number(teks.slice(4, 6)), Number(teks.slice(6)));
  const belakang = tanggalDari(Number(teks.slice(4)), Number(teks.slice(2, 4)), Number(teks.slice(0, 2)));
  const bisa = [depan, belakang].filter((h) => h.jenis === 'tanggal' && h.tanggal >= '1900' && h.tanggal < '2101');
  return bisa.length === 1 ? (bisa[0] ?? BUKAN) : bisa.length === 2 ? AMBIGU : BUKAN;
}

function denganKata(teks: string, acuan: number): HasilTanggal {
  const depan = KATA.exec(teks);
  const belakang = depan === null ? KATA_DEPAN.exec(teks) : null;
  const [hari, nama, tahun] = depan ? [depan[1], depan[2], depan[3]] : [belakang?.[2], belakang?.[1], belakang?.[3]];
  const bulan = BULAN.get((nama ?? '').toLowerCase());
  if (bulan !== undefined) return tanggalDari(tahunUtuh(tahun ?? '', acuan), bulan, Number(hari));
  return BULAN_TAHUN.test(teks) && (/^\d/.test(teks) || BULAN.has(/^\p{L}+/u.exec(teks)?.[0].toLowerCase() ?? ''))
    ? { jenis: 'bukan', karena: 'bulan-tahun' }
    : BUKAN;
}

/** A number: a year, a day of eight figures, or a day as spreadsheets count them (1900 system). */
function bacaNomor(isi: string): HasilTanggal {
  const bulat = isi.split('.')[0] ?? '';
  const n = Number(bulat);
  if (!/^\d+$/.test(bulat)) return BUKAN;
  if (n >= TAHUN_AWAL && n <= 9999) return Number(isi) === n ? { jenis: 'tahun', tahun: n } : BUKAN;
  if (bulat.length === 8) return delapanAngka(bulat);
  return n >= SERIAL_DARI && n <= SERIAL_SAMPAI ? { jenis: 'tanggal', tanggal: tambahHari(SERIAL_NOL, n) } : BUKAN;
}
