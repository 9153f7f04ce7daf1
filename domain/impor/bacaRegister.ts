import type { SelMasuk } from './sel.ts';

/** Register numbers from-to, or why a cell has none. */
export type HasilRegister =
  | { readonly ok: true; readonly dari: number; readonly sampai: number }
  | { readonly ok: false; readonly alasan: string };

const CONTOH = 'tulis satu nomor seperti 21, atau rentang seperti 000021 s/d 000044';
const galat = (alasan: string): HasilRegister => ({ ok: false, alasan });
const RENTANG = /^(\d{1,12}) ?(?:s ?[/.] ?d\.?|sd\.?|sampai(?: dengan)?|hingga|-|\u2013|\u2014|~|\.\.) ?(\d{1,12})$/iu;
const DAFTAR = /^\d{1,12}(?: ?[,;&] ?\d{1,12})+$/;
const MAKS = 999_999;

/** Reads register numbers: `21`, `000021`, `000021 s/d 000044`, `0001-0050`, `1, 2, 3`. */
export function bacaRegister(sel: NonNullable<SelMasuk>): HasilRegister {
  const [jenis, mentah] = sel;
  const teks = mentah.replace(/\s+/gu, ' ').trim().replace(/^'/, '');
  if (jenis === 'd')
    return galat(`nomor register berubah menjadi tanggal (${teks}) oleh Excel; ${CONTOH} sebagai teks`);
  if (jenis !== 't' && jenis !== 'n') return galat(`"${teks}" bukan nomor register; ${CONTOH}`);
  const satu = /^(\d{1,12})(?:\.0+)?$/.exec(teks)?.[1];
  if (satu !== undefined) return rentang(teks, Number(satu), Number(satu));
  const [, dari, sampai] = RENTANG.exec(teks) ?? [];
  if (dari !== undefined && sampai !== undefined) return rentang(teks, Number(dari), Number(sampai));
  if (DAFTAR.test(teks)) return daftar(teks);
  return galat(`"${teks.slice(0, 60)}" bukan nomor register; ${CONTOH}`);
}

function rentang(teks: string, dari: number, sampai: number): HasilRegister {
  if (dari < 1) return galat(`nomor register "${teks}" nol; nomor register mulai dari 1, atau kosongkan`);
  if (dari > MAKS || sampai > MAKS) return galat(`nomor register "${teks}" lebih dari 6 angka; ${CONTOH}`);
  if (sampai < dari) return galat(`rentang register "${teks}" terbalik; tulis nomor kecil lebih dahulu`);
  return { ok: true, dari, sampai };
}

function daftar(teks: string): HasilRegister {
  const nomor = teks
    .split(/[,;&]/u)
    .map(Number)
    .sort((a, b) => a - b);
  const [awal = 0, akhir = 0] = [nomor[0], nomor.at(-1)];
  const urut = nomor.every((n, i) => n === awal + i);
  if (!urut)
    return galat(
      `nomor register "${teks.slice(0, 60)}" tidak berurutan; pisahkan menjadi satu baris untuk tiap rentang`,
    );
  return rentang(teks, awal, akhir);
}
