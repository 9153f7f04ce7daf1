import { tambahHari } from '../tanggal.ts';
import type { AturanPenyusutan } from './aturan.ts';
import type { Catatan } from './catatan.ts';
import type { FaktaPerubahan, RiwayatSusut } from './fakta.ts';
import { bebankan, type Keadaan } from './keadaan.ts';
import { hariPerubahanTabel } from './masa.ts';
import { hariTabel, keadaanMasuk, urutanTercakup } from './masuk.ts';
import { terapkanPerubahan, type FaktaTabel } from './perubahan.ts';
import { segmenKode, type Segmen } from './segmen.ts';
import { bulanSampai, urutanSemester } from './waktu.ts';

/** Works through the history of one lot, semester by semester. The one place where depreciation happens. */
export interface Mesin {
  readonly aturan: AturanPenyusutan;
  readonly keadaan: Keadaan;
  readonly perubahan: readonly (FaktaPerubahan | FaktaTabel)[];
  readonly segmen: Segmen;
  /** Last semester that was over when the lot came in. */
  readonly tercakup: number;
  /** True when nobody gave the akumulasi and semesters before entry are charged to find it. */
  readonly dihitung: boolean;
  /** No value has been filled in. */
  readonly belumBernilai: boolean;
  /** Ekstrakomptabel under a rule that leaves those alone. */
  readonly dikecualikan: boolean;
  /** The semester to be worked on next, and the change to be applied next. */
  semester: number;
  berikut: number;
}

export function siapkan(riwayat: RiwayatSusut, aturan: AturanPenyusutan): Mesin {
  const { masuk } = riwayat;
  const perubahan = urutkan(riwayat.perubahan);
  const segmen = segmenKode({ masuk, perubahan });
  const keadaan = keadaanMasuk(riwayat, segmen.awal, aturan);
  const tercakup = urutanTercakup(masuk);
  const dariAwal = masuk.akumulasi === null && keadaan.garis !== null ? keadaan.mulai : null;
  const belumBernilai = masuk.nilaiSen === null && !perubahan.some((f) => f.jenis === 'nilai');
  const dikecualikan = masuk.komptabel === 'ekstra' && !aturan.ekstra;
  return {
    aturan,
    keadaan,
    perubahan: denganTabel(perubahan, hariTabel(masuk, keadaan.mulai), aturan),
    segmen,
    tercakup,
    dihitung:
      dariAwal !== null && !belumBernilai && !dikecualikan && bulanSampai(aturan.konvensi, dariAwal, tercakup) > 0,
    belumBernilai,
    dikecualikan,
    semester: Math.min(dariAwal?.semester ?? tercakup + 1, tercakup + 1),
    berikut: 0,
  };
}

/** Callers give facts in order of replay; an unordered list is put in order of days. */
function urutkan(perubahan: readonly FaktaPerubahan[]): readonly FaktaPerubahan[] {
  const urut = perubahan.every((f, i) => i === 0 || f.tanggal >= (perubahan[i - 1]?.tanggal ?? ''));
  return urut ? perubahan : perubahan.toSorted(menurutTanggal);
}

/** Puts the days on which the table of lives changed while the lot was there among its own changes. */
function denganTabel(
  perubahan: readonly FaktaPerubahan[],
  sejak: string,
  aturan: AturanPenyusutan,
): readonly (FaktaPerubahan | FaktaTabel)[] {
  const tabel = hariPerubahanTabel(aturan)
    .filter((tanggal) => tanggal > sejak)
    .map((tanggal): FaktaTabel => ({ jenis: 'tabel', tanggal, kemarin: tambahHari(tanggal, -1) }));
  return tabel.length === 0 ? perubahan : [...tabel, ...perubahan].sort(menurutTanggal);
}

const menurutTanggal = (a: { tanggal: string }, b: { tanggal: string }): number =>
  a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0;

/**
 * Applies the changes of the semester at hand and adds their notes to `catatan`. A change on the day of a saldo awal comes
 * after the close of that day, hence into the next semester.
 */
export function terapkanSemester(m: Mesin, catatan: Catatan[]): void {
  for (;;) {
    const f = m.perubahan[m.berikut];
    if (f === undefined) return;
    const semester = urutanSemester(f.tanggal);
    if ((f.jenis === 'tabel' ? semester : Math.max(semester, m.tercakup + 1)) > m.semester) return;
    const c = terapkanPerubahan(m.keadaan, f, { aturan: m.aturan, segmen: m.segmen, semester: m.semester });
    if (c !== null) catatan.push(c);
    m.berikut += 1;
  }
}

/** Months of life that the semester at hand carries, zero before the first charge; null without a line. */
export function bulanSemester(m: Mesin): number | null {
  const { mulai, garis } = m.keadaan;
  if (mulai === null || garis === null) return null;
  const { konvensi } = m.aturan;
  return bulanSampai(konvensi, mulai, m.semester) - bulanSampai(konvensi, mulai, m.semester - 1);
}

/** True when the lot is charged at the end of the semester at hand: only what is there by then is. */
export const isDibebani = (m: Mesin): boolean =>
  m.keadaan.objek === 'ya' && !m.keadaan.lepas && !m.dikecualikan && !m.belumBernilai;

/** Charges the semester at hand and goes to the next. */
export function tutupSemester(m: Mesin, bulan: number | null): number {
  const beban = bulan !== null && isDibebani(m) ? bebankan(m.keadaan, m.aturan, bulan) : 0;
  m.semester += 1;
  return beban;
}
