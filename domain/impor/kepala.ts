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
}

/** How many rows from the top headings are looked for in. */
export const BARIS_KEPALA = 80;
const TINGKAT_MAKS = 4;
const PASTI = 0.9;
const DIABAIKAN = 0.3;
const KUNCI = new Set(['kodeBarang', 'namaBarang', 'id', 'nibar', 'kode1']);

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
function nilaiJudul(judul: readonly (string | null)[]): { skor: number; berkunci: boolean; pasti: number } {
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
  return {
    skor,
    berkunci: [...terbaik.keys()].some((k) => KUNCI.has(k)),
    pasti: [...terbaik.values()].filter((s) => s >= PASTI).length,
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
      const cukup = nilai.berkunci && nilai.pasti >= 2;
      if (cukup && (terbaik === null || nilai.skor > terbaik.skor + 1e-9)) terbaik = { skor: nilai.skor, dari, sampai };
    }
  }
  return terbaik === null ? null : kepalaPada(baris, terbaik.dari, terbaik.sampai, gabungan);
}

/** The headings where the user says they stand. */
export function kepalaPada(
  baris: readonly BarisMasuk[],
  dari: number,
  sampai: number,
  gabungan: readonly Gabungan[],
): Kepala {
  const bawah = baris.filter((b) => b.nomor > sampai);
  // A merged heading may reach below its last row that has a text.
  const dasar = Math.max(
    sampai,
    ...gabungan
      .filter(
        (g) =>
          g.barisDari >= dari &&
          g.barisDari <= sampai &&
          g.kolomSampai > g.kolomDari - 1 &&
          g.barisSampai <= sampai + 2,
      )
      .map((g) => g.barisSampai),
  );
  const nomor = bawah.slice(0, 2).find(isNomorKolom)?.nomor ?? null;
  const akhir = bawah.some((b) => b.nomor <= dasar && b.nomor !== nomor && isi(b).length > 0) ? sampai : dasar;
  const judul = gabungJudul(baris, dari, sampai, gabungan);
  const data = bawah.filter((b) => b.nomor > (nomor ?? akhir)).slice(0, 20);
  return {
    dari,
    sampai: nomor === null ? akhir : Math.min(akhir, nomor - 1),
    nomorKolom: nomor,
    dataDari: (nomor ?? akhir) + 1,
    judul: kodeTujuhTanpaGabungan(judul, data),
  };
}
