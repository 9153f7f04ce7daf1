const BILANGAN = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;
const POLOS = /^(?:0|-?[1-9]\d{0,14})$/;
const DIGIT_EXCEL = 15;
/** A double has no more digits before the point than 309, and no exponent beyond. */
const PANJANG_TERBESAR = 400;

/**
 * A number of a spreadsheet as plain decimal text without exponent, or null where it is none.
 *
 * Spreadsheets keep numbers as 64-bit floats and many programs write all 17 digits of them: the value that the user sees as
 * 8859912370.21 stands as 8859912370.2099991 in the file. So a number with a fraction is rounded to 15 significant digits,
 * half away from zero, in decimal, which is what Excel shows and what was typed; digits before the point are never rounded. A
 * whole number is kept as it is written, whatever its length (a NIP or a plot number typed by another program).
 */
export function angkaPolos(teks: string): string | null {
  if (POLOS.test(teks)) return teks;
  if (teks.length > PANJANG_TERBESAR) return null;
  const [, tanda = '', utuh = '', pecah = '', pangkat = '0'] = BILANGAN.exec(teks) ?? [];
  if (utuh === '' && pecah === '') return null;
  const titik = utuh.length + Number(pangkat);
  if (Math.abs(titik) > PANJANG_TERBESAR) return null;
  const { digit, koma } = bulatkan(utuh + pecah, titik);
  const depan = digit.slice(0, Math.max(koma, 0)).padEnd(koma, '0').replace(/^0+/, '') || '0';
  const belakang = ('0'.repeat(Math.max(-koma, 0)) + digit.slice(Math.max(koma, 0))).replace(/0+$/, '');
  const hasil = belakang === '' ? depan : `${depan}.${belakang}`;
  return tanda === '-' && hasil !== '0' ? `-${hasil}` : hasil;
}

/** Digits without zeros in front, `koma` of them before the point; at most 15, or as many as stand before it. */
function bulatkan(mentah: string, titik: number): { digit: string; koma: number } {
  const nol = /^0*/.exec(mentah)?.[0].length ?? 0;
  const digit = mentah.slice(nol).replace(/0+$/, '');
  const koma = titik - nol;
  const simpan = Math.max(DIGIT_EXCEL, koma);
  if (digit.length <= simpan || digit.length <= koma) return { digit, koma };
  const potong = digit.slice(0, simpan);
  if (digit.charCodeAt(simpan) < 0x35) return { digit: potong, koma };
  const naik = String(BigInt(potong) + 1n);
  return { digit: naik, koma: koma + naik.length - potong.length };
}
