import { susutSemua } from '../../db/reads/susut.ts';
import type { Koneksi } from '../../db/open.ts';
import { bagi } from '../../domain/pembagian.ts';
import type { AturanPenyusutan } from '../../domain/penyusutan/aturan.ts';
import { jadwalPenyusutan } from '../../domain/penyusutan/jadwal.ts';
import { rentangSemester, semesterDari } from '../../domain/tanggal.ts';

/** Depreciation of a lot as SIMDA lists it, in sen: what is spread and how much of it a year carries; what the semester was charged. */
export interface SusutEkspor {
  readonly dasarSen: number | null;
  readonly perTahunSen: number | null;
  readonly bebanSen: number;
}

/** Gives the depreciation of a lot by its id; null where there is none. */
export type AmbilSusut = (id: string) => SusutEkspor | null;

const ANGKA_PER_LOT = 3;

/**
 * Depreciation of all lots as of a day, from one pass over the ledger. The charge is what was booked, not a projection.
 * Figures are kept side by side, not as an object per lot, which at 100,000 lots takes ten times as much.
 */
export function susutEkspor(db: Koneksi, aturan: AturanPenyusutan, per: string): AmbilSusut {
  const semester = semesterDari(per);
  const { mulai } = rentangSemester(semester);
  const letak = new Map<number, number>();
  let angka = new Float64Array(ANGKA_PER_LOT * 1024);
  for (const { id, fakta, riwayat } of susutSemua(db, aturan, per)) {
    const kini = jadwalPenyusutan(riwayat, aturan, semester).baris.at(-1);
    const bebanSen = fakta.reduce(
      (n, f) => n + (f.jenis === 'penyusutan' && f.tanggal >= mulai ? f.delta.akumulasi : 0),
      0,
    );
    if (kini === undefined && bebanSen === 0) continue;
    const dari = letak.size * ANGKA_PER_LOT;
    if (dari === angka.length) angka = diperbesar(angka);
    angka.set([kini?.dasarSen ?? Number.NaN, (kini && setahun(kini)) ?? Number.NaN, bebanSen], dari);
    letak.set(id, dari);
  }
  return (id) => {
    const dari = letak.get(Number(id));
    if (dari === undefined) return null;
    const [dasarSen, perTahunSen, bebanSen = 0] = angka.subarray(dari, dari + ANGKA_PER_LOT);
    return { dasarSen: ada(dasarSen), perTahunSen: ada(perTahunSen), bebanSen };
  };
}

function diperbesar(angka: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const baru = new Float64Array(angka.length * 2);
  baru.set(angka);
  return baru;
}

const ada = (sen: number | undefined): number | null => (sen === undefined || Number.isNaN(sen) ? null : sen);

/** A year's part of a base that is spread over so many months, rounded to the sen. */
function setahun({ dasarSen, masaBulan }: { dasarSen: number; masaBulan: number }): number | null {
  if (masaBulan <= 12) return masaBulan > 0 ? dasarSen : null;
  return bagi(dasarSen, [12, masaBulan - 12])[0] ?? null;
}
