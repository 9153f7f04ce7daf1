import { ANTAR_TINGKAT, normalJudul } from './judul.ts';
import type { BarisMasuk, Gabungan, SelMasuk } from './sel.ts';

/** A heading of a column as it stands in one row: its text, and the column where the text begins. */
interface Isi {
  readonly teks: string;
  readonly dari: number;
}

const teksSel = (sel: SelMasuk | undefined): string => (sel ? sel[1].replace(/\s+/gu, ' ').trim() : '');

/**
 * Joins the rows `dari`..`sampai` into one heading per column, levels parted by ` / `. A merged range gives its text to
 * every column it spans. Where a file does not say what is merged, an empty cell above a filled one belongs to the group
 * that begins to its left.
 */
export function gabungJudul(
  baris: readonly BarisMasuk[],
  dari: number,
  sampai: number,
  gabungan: readonly Gabungan[],
): (string | null)[] {
  const isi = new Map(baris.map((b) => [b.nomor, b.sel]));
  const lebar = Math.max(0, ...baris.filter((b) => b.nomor >= dari && b.nomor <= sampai).map((b) => b.sel.length));
  const dalam = gabungan.filter((g) => g.barisDari <= sampai && g.barisSampai >= dari);
  const kolom = Math.max(
    lebar,
    ...dalam.filter((g) => g.barisDari >= dari).map((g) => Math.min(g.kolomSampai, lebar + 16)),
  );
  const tingkat: (Isi | null)[][] = [];
  for (let n = dari; n <= sampai; n += 1) tingkat.push(barisJudul(isi.get(n) ?? [], n, kolom, dalam));
  for (let i = 0; i < tingkat.length - 1; i += 1) sebar(tingkat, i, dari + i, dalam);
  return tujuhKolom(
    Array.from({ length: kolom }, (_, k) => susun(tingkat, k)),
    tingkat,
  );
}

function barisJudul(
  sel: readonly SelMasuk[],
  nomor: number,
  kolom: number,
  gabungan: readonly Gabungan[],
): (Isi | null)[] {
  const hasil: (Isi | null)[] = Array.from({ length: kolom }, (_, k) => {
    const teks = teksSel(sel[k]);
    return teks === '' ? null : { teks, dari: k };
  });
  for (const g of gabungan) {
    if (g.barisDari !== nomor) continue;
    const pertama = hasil[g.kolomDari - 1];
    if (pertama) for (let k = g.kolomDari; k < g.kolomSampai && k < kolom; k += 1) hasil[k] ??= pertama;
  }
  return hasil;
}

const tergabung = (gabungan: readonly Gabungan[], nomor: number, kolom: number): boolean =>
  gabungan.some(
    (g) => g.barisDari <= nomor && g.barisSampai >= nomor && g.kolomDari <= kolom && g.kolomSampai >= kolom,
  );

/** Gives the group's heading to the empty cells on its right that have a heading of their own below. */
function sebar(tingkat: (Isi | null)[][], i: number, nomor: number, gabungan: readonly Gabungan[]): void {
  const baris = tingkat[i] ?? [];
  const adaBawah = (k: number): boolean => tingkat.slice(i + 1).some((b) => b[k]);
  let kelompok: Isi | null = null;
  for (const [k, isi] of baris.entries()) {
    if (isi !== null) {
      kelompok = adaBawah(k) && !tergabung(gabungan, nomor, k + 1) ? isi : null;
      continue;
    }
    if (!adaBawah(k) || tergabung(gabungan, nomor, k + 1)) kelompok = null;
    else if (kelompok !== null) baris[k] = kelompok;
  }
}

function susun(tingkat: readonly (readonly (Isi | null)[])[], kolom: number): string | null {
  const teks = tingkat.map((b) => b[kolom]?.teks ?? '').filter((t, i, semua) => t !== '' && t !== semua[i - 1]);
  return teks.length === 0 ? null : teks.join(ANTAR_TINGKAT);
}

const TUJUH = 7;

/** A code over seven columns under a single heading: each column gets its number, so that it is known without its place. */
function tujuhKolom(judul: (string | null)[], tingkat: readonly (readonly (Isi | null)[])[]): (string | null)[] {
  const asal = (k: number): number | null => {
    const paling = tingkat.findLast((b) => b[k])?.[k];
    return paling ? paling.dari : null;
  };
  for (let k = 0; k < judul.length; k += 1) {
    if (asal(k) !== k || !normalJudul(judul[k] ?? '').includes('kode')) continue;
    const lebar = judul.findIndex((_, j) => j > k && asal(j) !== k);
    if ((lebar < 0 ? judul.length : lebar) - k !== TUJUH) continue;
    for (let n = 0; n < TUJUH; n += 1) judul[k + n] = `${judul[k + n] ?? ''}${ANTAR_TINGKAT}${n + 1}`;
  }
  return judul;
}

/** The same where the heading stands over the first of the seven alone and the file does not say that it is merged. */
export function kodeTujuhTanpaGabungan(
  judul: readonly (string | null)[],
  data: readonly BarisMasuk[],
): (string | null)[] {
  const hasil = [...judul];
  for (const [k, j] of judul.entries()) {
    if (j === null || !/\bkode\b/u.test(normalJudul(j))) continue;
    const kosong = judul.slice(k + 1, k + TUJUH);
    if (kosong.length < TUJUH - 1 || kosong.some((x) => x !== null) || judul[k + TUJUH] === null) continue;
    const pendek = data.filter((b) => {
      const isi = b.sel.slice(k, k + TUJUH);
      return isi.length === TUJUH && isi.every((s) => s !== null && /^\d{1,3}$/.test(s[1].trim()));
    });
    if (pendek.length === 0) continue;
    for (let n = 0; n < TUJUH; n += 1) hasil[k + n] = `${j}${ANTAR_TINGKAT}${n + 1}`;
  }
  return hasil;
}
