import { BIDANG_IMPOR } from '../../domain/impor/bidang.ts';
import { bacaanJudul, normalJudul } from '../../domain/impor/judul.ts';
import type { SelMasuk } from '../../domain/impor/sel.ts';
import { isSelKosong } from '../../domain/impor/selKosong.ts';

/** Interim: one heading row, aliases as they are, data below it. */

const ALIAS = new Map<string, string>();
for (const b of BIDANG_IMPOR)
  for (const a of [b.label, ...b.alias]) if (!ALIAS.has(normalJudul(a))) ALIAS.set(normalJudul(a), b.kunci);

export const bidangJudul = (judul: string): string | null => {
  for (const b of bacaanJudul(judul)) {
    const ada = ALIAS.get(b.kata);
    if (ada !== undefined) return ada;
  }
  return null;
};

const teks = (s: SelMasuk | undefined): string => (s?.[0] === 't' ? s[1] : '');

/** Row of headings among the first rows, or null. */
export function cariKepala(baris: readonly { baris: number; sel: readonly SelMasuk[] }[]): number | null {
  let paling = { baris: 0, n: 1 };
  for (const b of baris) {
    const n = new Set(b.sel.map((s) => bidangJudul(teks(s))).filter((x) => x !== null)).size;
    if (n > paling.n) paling = { baris: b.baris, n };
  }
  return paling.baris === 0 ? null : paling.baris;
}

/** Null for goods, else why a row is none. @param dipakai indexes of the columns that are taken */
export function bukanData(
  sel: readonly SelMasuk[],
  dipakai: readonly number[],
  judul: readonly string[],
): string | null {
  const isi = dipakai.filter((i) => !isSelKosong(sel[i]));
  if (isi.length === 0) return 'kosong';
  if (isi.every((i) => normalJudul(teks(sel[i])) === normalJudul(judul[i] ?? ''))) return 'judul berulang';
  const pertama = sel.map(teks).find((t) => t.trim() !== '') ?? '';
  if (/^(jumlah|total|sub ?total)\b/iu.test(pertama.trim()) && isi.length <= 4) return 'jumlah';
  return null;
}
