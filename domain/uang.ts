import { AppError } from './galat.ts';

declare const merekSen: unique symbol;

/** An amount of money in whole sen (1/100 rupiah), always a safe integer. */
export type Sen = number & { readonly [merekSen]: 'Sen' };

/** Largest amount that can be held exactly: 2^53 - 1 sen, about Rp90 trillion. */
export const SEN_MAKS = Number.MAX_SAFE_INTEGER;

/** Why a text is not taken as an amount. */
export type AlasanBukanRupiah = 'kosong' | 'ambigu' | 'bukan_angka' | 'terlalu_besar';

/** `pilihan` holds the possible readings (sen) when the text is ambiguous, otherwise it is empty. */
export type HasilRupiah = { ok: true; sen: Sen } | { ok: false; alasan: AlasanBukanRupiah; pilihan: Sen[] };

/**
 * Brands a number as sen.
 *
 * @throws AppError validation/uang_tidak_sah when it is not a safe integer
 */
export function sen(n: number): Sen {
  if (!Number.isSafeInteger(n)) throw new AppError('validation', 'uang_tidak_sah', { nilai: n });
  // Adding zero turns -0 into 0, which would otherwise print and compare as a different amount.
  return (n + 0) as Sen;
}

/**
 * Prints an amount the Indonesian way, without currency sign: 13646999953412 -> `136.469.999.534,12`.
 *
 * @param nilai amount in sen; negative amounts start with `-`
 * @throws AppError validation/uang_tidak_sah
 */
export function formatRupiah(nilai: number): string {
  const n = sen(nilai);
  const angka = Math.abs(n).toString().padStart(3, '0');
  const rupiah = angka.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${n < 0 ? '-' : ''}${rupiah},${angka.slice(-2)}`;
}

/**
 * Adds amounts exactly.
 *
 * @param daftar amounts in sen
 * @throws AppError rule/jumlah_melampaui_batas when the total is beyond 2^53 - 1 sen
 */
export function jumlahkan(daftar: readonly number[]): Sen {
  let total = 0n;
  for (const n of daftar) total += BigInt(sen(n));
  if (total > BigInt(SEN_MAKS) || total < -BigInt(SEN_MAKS)) {
    throw new AppError('rule', 'jumlah_melampaui_batas', { total: total.toString() });
  }
  return sen(Number(total));
}

/**
 * Reads an amount as people type or paste it: `8.859.912.370,21`, `Rp 1.000,-`, `8859912370.21`,
 * `8,859,912,370.21`, `(1.000,00)` for a negative one.
 *
 * A single separator followed by exactly three digits (`1.234`, `1,234`) has two readings; it is
 * never guessed: the answer is `ambigu` with the thousands reading first and the decimal reading
 * (rounded to the sen) second. Fractions of a sen are refused.
 */
export function parseRupiah(teks: string): HasilRupiah {
  const { negatif, isi, rupiahBulat } = lepasHiasan(teks);
  if (isi === '') return gagal(negatif || rupiahBulat ? 'bukan_angka' : 'kosong');
  if (rupiahBulat) return satuBacaan(bacaRibuan(isi, '.'), negatif);
  if (isi.includes(' ')) return satuBacaan(bacaPecahan(isi, ' ', ','), negatif);
  if (isi.includes('.') && isi.includes(',')) {
    const koma = isi.lastIndexOf(',') > isi.lastIndexOf('.');
    return satuBacaan(koma ? bacaPecahan(isi, '.', ',') : bacaPecahan(isi, ',', '.'), negatif);
  }
  const pemisah = isi.includes(',') ? ',' : '.';
  const ribuan = bacaRibuan(isi, pemisah);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(isi)) return duaBacaan(isi, negatif);
  return satuBacaan(ribuan ?? bacaPecahan(isi, null, pemisah), negatif);
}

/** Takes off everything around the number: currency sign, blanks, sign, brackets, `,-`. */
function lepasHiasan(teks: string): { negatif: boolean; isi: string; rupiahBulat: boolean } {
  let isi = teks
    .replace(/\s+/gu, ' ')
    .replace(/[\u2212\u2013]/gu, '-')
    .trim();
  const kurung = /^\((.*)\)$/u.exec(isi);
  if (kurung) isi = (kurung[1] ?? '').trim();
  const awal = /^(-?) ?(?:rp\.?|idr)? ?(-?) ?/iu.exec(isi);
  const minus = [kurung !== null, awal?.[1] === '-', awal?.[2] === '-'].filter(Boolean).length;
  if (minus > 1) return { negatif: true, isi: '', rupiahBulat: false };
  const negatif = minus === 1;
  isi = isi.slice(awal?.[0].length ?? 0);
  // `1.000,-` and `1.000.-` say that the amount has no sen, so its dots can only be thousands.
  const akhir = / ?[.,] ?-{1,2}$/u.exec(isi);
  if (akhir) isi = isi.slice(0, akhir.index);
  return { negatif, isi, rupiahBulat: akhir !== null };
}

/** Whole rupiah, plain or grouped strictly by three; undefined when it is not that. Answer: digits in sen. */
function bacaRibuan(isi: string, pemisah: '.' | ',' | ' '): string | undefined {
  const bagian = isi.split(pemisah);
  const utuh =
    bagian.length === 1
      ? /^\d+$/.test(isi)
      : /^[1-9]\d{0,2}$/.test(bagian[0] ?? '') && bagian.slice(1).every((b) => /^\d{3}$/.test(b));
  return utuh ? `${bagian.join('')}00` : undefined;
}

/** Rupiah with a decimal part that fits whole sen. Answer: digits in sen, or undefined. */
function bacaPecahan(isi: string, ribuan: '.' | ',' | ' ' | null, desimal: '.' | ','): string | undefined {
  const [depan = '', belakang, ...sisa] = isi.split(desimal);
  if (sisa.length > 0) return undefined;
  const bulat = ribuan === null ? (/^\d+$/.test(depan) ? `${depan}00` : undefined) : bacaRibuan(depan, ribuan);
  if (bulat === undefined || belakang === undefined) return bulat;
  // Spreadsheets paste trailing zeros (`2.5000`); real fractions of a sen cannot be kept.
  const pecahan = /^(\d{1,2})0*$/.exec(belakang)?.[1];
  return pecahan === undefined ? undefined : `${bulat.slice(0, -2)}${pecahan.padEnd(2, '0')}`;
}

function duaBacaan(isi: string, negatif: boolean): HasilRupiah {
  const tanda = negatif ? -1 : 1;
  const seribu = Number(isi.replace(/[.,]/, ''));
  return {
    ok: false,
    alasan: 'ambigu',
    pilihan: [sen(tanda * seribu * 100), sen(tanda * Math.round(seribu / 10))],
  };
}

function satuBacaan(angkaSen: string | undefined, negatif: boolean): HasilRupiah {
  if (angkaSen === undefined) return gagal('bukan_angka');
  const angka = angkaSen.replace(/^0+(?=\d)/, '');
  if (angka.length > 16 || Number(angka) > SEN_MAKS) return gagal('terlalu_besar');
  return { ok: true, sen: sen(negatif ? -Number(angka) : Number(angka)) };
}

function gagal(alasan: AlasanBukanRupiah): HasilRupiah {
  return { ok: false, alasan, pilihan: [] };
}
