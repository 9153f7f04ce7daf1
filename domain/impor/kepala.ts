import { artiPasti } from './kamus.ts';
import { gabungJudul, kodeTujuhTanpaGabungan } from './kisi.ts';
import type { BarisMasuk, Gabungan, SelMasuk } from './sel.ts';
import { isSelKosong } from './selKosong.ts';

/** Where the headings of a sheet stand, by the numbers of its rows, and what they are. */
export interface Kepala {
  readonly dari: number;
  readonly sampai: number;
  /** The row of column numbers (1, 2, 3, ...) under the headings, as the printed forms have it. */
  readonly nomorKolom: number | null;
  /** First row that may be goods. */
  readonly dataDari: number;
  /** Heading of every column from A on, levels joined by ` / `; null where a column has none. */
  readonly judul: readonly (string | null)[];
  /** The titles above say that amounts are in thousands of rupiah. */
  readonly ribuan?: boolean;
}

/** How many rows from the top headings are looked for in. */
export const BARIS_KEPALA = 80;
const TINGKAT_MAKS = 4;
const PASTI = 0.9;
const CUKUP = 3;
const DIABAIKAN = 0.3;
const KUNCI = new Set(['kodeBarang', 'namaBarang', 'id', 'nibar', 'kode1']);

const RIBUAN_JUDUL = /\bribuan (?:rupiah|rp)\b|\brp\.? ?(?:000|ribuan)\b/iu;

const isi = (b: BarisMasuk): NonNullable<SelMasuk>[] =>
  b.sel.filter((s): s is NonNullable<SelMasuk> => !isSelKosong(s));

/** Whether a row is the column numbers of a printed form: 1, 2, 3, ... or (1), (2), (3). */
export function isNomorKolom(baris: BarisMasuk): boolean {
  const angka = isi(baris).map((s) =>
    s[0] === 'n' || s[0] === 't' ? Number(/^[([]? ?(\d{1,3}) ?[)\]]?$/.exec(s[1].trim())?.[1]) : NaN,
  );
  if (angka.length < 3 || angka[0] !== 1) return false;
  const urut = angka.filter((n, i) => i > 0 && n === (angka[i - 1] ?? 0) + 1).length;
  return urut >= 0.7 * (angka.length - 1) && angka.filter((n) => Number.isNaN(n)).length <= 0.2 * angka.length;
}

/** Whether a row may be one of the headings: texts, few numbers among them. */
const bolehKepala = (b: BarisMasuk): boolean => {
  const semua = isi(b);
  const teks = semua.filter((s) => s[0] === 't' && !/^[\d.,\s]+$/u.test(s[1]) && s[1].length <= 160).length;
  return teks > 0 && teks >= 0.7 * semua.length && !isNomorKolom(b);
};

/** How well known the headings are that a run of rows makes: what they mean, each field once. */
function nilaiJudul(judul: readonly (string | null)[]): { skor: number; cukup: boolean } {
  const terbaik = new Map<string, number>();
  let diabaikan = 0;
  for (const j of judul) {
    const arti = j === null ? null : artiPasti(j);
    if (arti === null) continue;
    const satu = arti[0];
    if (satu === undefined) diabaikan += 1;
    else terbaik.set(satu.kunci, Math.max(terbaik.get(satu.kunci) ?? 0, satu.skor));
  }
  const skor = [...terbaik.values()].reduce((a, b) => a + b, 0) + DIABAIKAN * Math.min(diabaikan, terbaik.size);
  const berkunci = [...terbaik.keys()].some((k) => KUNCI.has(k));
  const pasti = [...terbaik.values()].filter((s) => s >= PASTI).length;
  return {
    skor,
    cukup: berkunci && (terbaik.size >= CUKUP || pasti >= 2),
  };
}

/**
 * Finds the headings among the first rows of a sheet: the run of one to four rows that are known best; of equals the first
 * and the shortest. Titles above, and the column numbers under them, are told apart. Null where no heading is known.
 */
export function temukanKepala(baris: readonly BarisMasuk[], gabungan: readonly Gabungan[]): Kepala | null {
  const awal = baris.filter((b) => b.nomor <= BARIS_KEPALA + (baris[0]?.nomor ?? 1));
  const boleh = awal.map(bolehKepala);
  let terbaik: { skor: number; dari: number; sampai: number } | null = null;
  for (let i = 0; i < awal.length; i += 1) {
    for (let n = 1; n <= TINGKAT_MAKS && boleh[i + n - 1] === true; n += 1) {
      const [dari, sampai] = [awal[i]?.nomor ?? 0, awal[i + n - 1]?.nomor ?? 0];
      if (sampai - dari >= TINGKAT_MAKS + 1) break;
      const nilai = nilaiJudul(gabungJudul(awal, dari, sampai, gabungan));
      if (nilai.cukup && (terbaik === null || nilai.skor > terbaik.skor + 1e-9))
        terbaik = { skor: nilai.skor, dari, sampai };
    }
  }
  return terbaik === null ? null : kepalaPada(baris, terbaik.dari, terbaik.sampai, gabungan);
}

/**
 * Last row of the headings: merged ones may reach below the last row that was recognised, and what stands between them and
 * the column numbers belongs to them.
 */
function dasarKepala(
  bawah: readonly BarisMasuk[],
  { dari, sampai }: { readonly dari: number; readonly sampai: number },
  nomor: number | null,
  gabungan: readonly Gabungan[],
): number {
  const terjauh = gabungan
    .filter((g) => g.barisDari >= dari && g.barisDari <= sampai && g.barisSampai <= dari + TINGKAT_MAKS)
    .reduce((n, g) => Math.max(n, g.barisSampai), sampai);
  const batas = nomor === null ? terjauh : Math.max(terjauh, nomor - 1);
  let akhir = terjauh;
  for (const b of bawah) {
    if (b.nomor > batas || (nomor !== null && b.nomor >= nomor)) break;
    if (isi(b).length > 0 && !bolehKepala(b)) return Math.min(akhir, b.nomor - 1);
    akhir = Math.max(akhir, b.nomor);
  }
  if (nomor !== null) return Math.min(akhir, nomor - 1);
  const lanjutan = bawah.find((b) => b.nomor > akhir);
  return lanjutan !== undefined && lanjutan.nomor === akhir + 1 && isLanjutan(lanjutan, bawah) ? lanjutan.nomor : akhir;
}

/** Rows that are looked at for whether a column holds numbers. */
const BAWAH = 6;

/** Whether a row goes on with headings that were broken over two: words without a figure over columns of numbers. */
function isLanjutan(baris: BarisMasuk, bawah: readonly BarisMasuk[]): boolean {
  const kolom = baris.sel.flatMap((s, k) => (isSelKosong(s) ? [] : [k]));
  if (kolom.length < 2 || kolom.some((k) => baris.sel[k]?.[0] !== 't' || /\d/.test(baris.sel[k][1]))) return false;
  const data = bawah.filter((b) => b.nomor > baris.nomor && isi(b).length > 1).slice(0, BAWAH);
  const berangka = (k: number): boolean => {
    const semua = data.filter((b) => !isSelKosong(b.sel[k]));
    return semua.length > 0 && semua.every((b) => /\d/.test(b.sel[k]?.[1] ?? ''));
  };
  return kolom.filter(berangka).length >= 2;
}

/** The headings where they were found, or where the user says they stand. */
export function kepalaPada(
  baris: readonly BarisMasuk[],
  dari: number,
  sampai: number,
  gabungan: readonly Gabungan[],
): Kepala {
  const bawah = baris.filter((b) => b.nomor > sampai);
  const nomor = bawah.slice(0, 3).find((b) => b.nomor <= sampai + 3 && isNomorKolom(b))?.nomor ?? null;
  const akhir = dasarKepala(bawah, { dari, sampai }, nomor, gabungan);
  const judul = gabungJudul(baris, dari, akhir, gabungan);
  const dataDari = (nomor ?? akhir) + 1;
  const data = bawah.filter((b) => b.nomor >= dataDari).slice(0, 20);
  const ribuan = baris.some((b) => b.nomor < dari && b.sel.some((s) => s?.[0] === 't' && RIBUAN_JUDUL.test(s[1])));
  return {
    dari,
    sampai: akhir,
    nomorKolom: nomor,
    dataDari,
    judul: kodeTujuhTanpaGabungan(judul, data),
    ...(ribuan ? { ribuan } : {}),
  };
}
