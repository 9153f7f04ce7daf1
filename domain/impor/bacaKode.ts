import { golonganDari, isKodeBarang } from '../kodeBarang.ts';
import { teksAsing } from './asing.ts';
import type { SelMasuk } from './sel.ts';

/** A code as a cell has it. `asing` is what has to be mapped once; `register` was written behind the code. */
export type HasilKode =
  | { readonly jenis: 'kode'; readonly kode: string; readonly register: number | null }
  | { readonly jenis: 'asing'; readonly asing: string; readonly alasan: string }
  | { readonly jenis: 'galat'; readonly alasan: string };

const PANJANG = [1, 1, 1, 2, 2, 2, 3] as const;
const galat = (alasan: string): HasilKode => ({ jenis: 'galat', alasan });

const CONTOH = 'tulis sebagai teks tujuh tingkat, misalnya 1.3.2.05.01.04.002';

/** Pads the parts of a code of seven levels, or null when they are none. */
export function padatkanKode(bagian: readonly string[]): string | null {
  if (bagian.length !== PANJANG.length) return null;
  let kode = '';
  for (const [i, b] of bagian.entries()) {
    const panjang = PANJANG[i] ?? 0;
    if (!/^\d{1,6}$/.test(b)) return null;
    const isi = b.length <= panjang ? b : b.replace(/^0+(?=\d)/, '');
    if (isi.length > panjang) return null;
    kode += `${i === 0 ? '' : '.'}${isi.padStart(panjang, '0')}`;
  }
  return isKodeBarang(kode) ? kode : null;
}

/** Twelve figures without separators, as some programs write a code. */
const DUA_BELAS = /^(\d)(\d)(\d)(\d{2})(\d{2})(\d{2})(\d{3})$/;

/**
 * Reads a kode barang: dots, blanks, dashes or slashes between its parts, with or without leading zeros, with a register
 * number as an eighth part. A number that Excel made of a code is refused: what it was cannot be told any more.
 *
 * @param kenal whether the catalogue has a complete code
 */
export function bacaKode(sel: NonNullable<SelMasuk>, kenal: (kode: string) => boolean): HasilKode {
  const [jenis, mentah] = sel;
  const teks = mentah.replace(/\s+/gu, ' ').trim().replace(/^'/, '');
  if (jenis === 'd') return galat(`kode barang berubah menjadi tanggal (${teks}) oleh Excel; ${CONTOH}`);
  if (jenis === 'n' && !/^\d{12}$/.test(teks)) {
    return galat(`"${teks}" berupa angka, bukan kode: Excel membuang sebagian titik atau nolnya; ${CONTOH}`);
  }
  if (jenis !== 't' && jenis !== 'n') return galat(`"${teks}" bukan kode barang; ${CONTOH}`);
  return daftarkan(teks, kenal);
}

function daftarkan(teks: string, kenal: (kode: string) => boolean): HasilKode {
  const utuh = DUA_BELAS.exec(teks);
  const bagian = utuh ? utuh.slice(1) : teks.split(/ ?[./\-,] ?| /u).filter((b) => b !== '');
  const kode = padatkanKode(bagian.slice(0, PANJANG.length));
  const [register, ...lebih] = bagian.slice(PANJANG.length);
  const nomor = register !== undefined && /^\d{1,6}$/.test(register) && Number(register) > 0 ? Number(register) : null;
  if (kode !== null && lebih.length === 0 && (register === undefined || nomor !== null) && kenal(kode)) {
    return golonganDari(kode) === null
      ? galat(`${kode} bukan kode untuk barang (kode akun akumulasi atau di luar BMD); pakai kode barangnya`)
      : { jenis: 'kode', kode, register: nomor };
  }
  return asing(teks, kode, bagian.length);
}

function asing(teks: string, kode: string | null, tingkat: number): HasilKode {
  const kunci = teksAsing(teks);
  if (!/\d/.test(teks)) return { jenis: 'asing', asing: kunci, alasan: `"${kunci}" bukan kode barang; ${CONTOH}` };
  if (kode === null && /^1[. ]/.test(teks) && tingkat < PANJANG.length) {
    const alasan = `kode "${kunci}" baru ${tingkat} dari 7 tingkat; lengkapi sampai tingkat terakhir, atau tetapkan artinya sekali di langkah Petakan`;
    return { jenis: 'asing', asing: kunci, alasan };
  }
  const alasan = `kode "${kunci}" tidak ada dalam daftar kode barang; tetapkan artinya sekali di langkah Petakan, atau perbaiki kodenya`;
  return { jenis: 'asing', asing: kunci, alasan };
}
