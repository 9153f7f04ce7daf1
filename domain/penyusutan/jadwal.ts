import type { Semester } from '../tanggal.ts';
import type { AturanPenyusutan, SumberMasa } from './aturan.ts';
import type { Catatan } from './catatan.ts';
import type { RiwayatSusut } from './fakta.ts';
import { bagiBulat } from './garisLurus.ts';
import { nilaiBuku, sisaMasa, type Keadaan } from './keadaan.ts';
import { bulanSemester, isDibebani, siapkan, terapkanSemester, tutupSemester, type Mesin } from './mesin.ts';
import { BULAN_SEMESTER, semesterKe, urutanDari } from './waktu.ts';

/** Where a lot stands with its depreciation. Everything but `disusutkan` and `habis` has a reason to be listed. */
export type StatusSusut =
  | 'disusutkan'
  | 'habis'
  | 'tidak-disusutkan'
  | 'beku'
  | 'lepas'
  | 'belum-bernilai'
  | 'tanpa-masa-manfaat'
  | 'tanpa-tanggal-perolehan';

/** One semester of a lot, after its charge. Money in sen, life in months. */
export interface BarisPenyusutan {
  readonly semester: Semester;
  readonly bebanSen: number;
  readonly akumulasiSen: number;
  readonly nilaiBukuSen: number;
  /** Gross value. */
  readonly nilaiSen: number;
  /** The base that is being spread, over `masaBulan`, of which `sisaBulan` are left. */
  readonly dasarSen: number;
  readonly masaBulan: number;
  readonly sisaBulan: number;
  readonly catatan: readonly Catatan[];
}

/** Where a lot stands at the end of a semester. */
export interface PosisiSusut {
  readonly sampai: Semester;
  readonly status: StatusSusut;
  readonly nilaiSen: number;
  /** Charge of `sampai` alone. */
  readonly bebanSen: number;
  readonly akumulasiSen: number;
  readonly nilaiBukuSen: number;
  readonly sumberMasa: SumberMasa | null;
  /** What the lot came in with: given, or computed up to the last semester before it. */
  readonly akumulasiAwal: { readonly sen: number; readonly dihitung: boolean };
}

/** A whole schedule: every semester from the first charge on, whether anything is charged in it or not. */
export interface JadwalPenyusutan extends PosisiSusut {
  readonly baris: readonly BarisPenyusutan[];
}

/**
 * The depreciation of a lot, line by line, up to and including a semester. Card, grid, report, closing and CLI
 * all ask here or `posisiPenyusutan`, which runs the same steps.
 *
 * Straight line per semester, no residual value. A lot is charged for a semester when it is there (neither
 * written off nor frozen) at the semester's end, so that every thing is charged once per semester, by whoever
 * holds it when the totals are frozen. Corrections of value and code count from the start, whenever they were
 * booked: pass only the facts known as of the day that is asked about.
 *
 * Source: Permendagri 1/2019 and local regulations, second-hand; everything local is in `aturan`.
 */
export function jadwalPenyusutan(riwayat: RiwayatSusut, aturan: AturanPenyusutan, sampai: Semester): JadwalPenyusutan {
  const baris: BarisPenyusutan[] = [];
  const posisi = jalankan(riwayat, aturan, sampai, baris);
  return { ...posisi, baris };
}

/** The end of the schedule without its lines: for closing and totals over many lots. */
export function posisiPenyusutan(riwayat: RiwayatSusut, aturan: AturanPenyusutan, sampai: Semester): PosisiSusut {
  return jalankan(riwayat, aturan, sampai, null);
}

function jalankan(
  riwayat: RiwayatSusut,
  aturan: AturanPenyusutan,
  sampai: Semester,
  baris: BarisPenyusutan[] | null,
): PosisiSusut {
  const m = siapkan(riwayat, aturan);
  const k = m.keadaan;
  const akhir = urutanDari(sampai);
  let awal = riwayat.masuk.akumulasi?.sen ?? 0;
  let beban = 0;
  let catatan: Catatan[] = [];
  while (m.semester <= akhir) {
    const semester = m.semester;
    terapkanSemester(m, catatan);
    if (baris === null && selesai(m)) {
      beban = 0;
      if (m.dihitung && semester <= m.tercakup) awal = k.akumulasi;
      break;
    }
    const bulan = bulanSemester(m);
    const sebelum = baris === null ? null : potret(k);
    beban = tutupSemester(m, bulan);
    if (m.dihitung && semester <= m.tercakup) awal = k.akumulasi;
    if (baris === null || sebelum === null || !isTampil(m, bulan, baris)) continue;
    catatan.push(...catatanBeban(m, sebelum, bulan ?? 0, beban, semester, baris.length === 0));
    baris.push(susunBaris(k, semester, beban, catatan));
    catatan = [];
  }
  return susunPosisi(m, riwayat, sampai, beban, awal);
}

/** Nothing is left to charge and nothing is to come: the rest of the semesters would only repeat. */
const selesai = (m: Mesin): boolean =>
  m.berikut >= m.perubahan.length && (nilaiBuku(m.keadaan) === 0 || !isDibebani(m) || m.keadaan.garis === null);

/** Lines run from the first charge on; a written-off lot has none, nor has one that is not depreciated at all. */
function isTampil(m: Mesin, bulan: number | null, baris: readonly BarisPenyusutan[]): boolean {
  if (m.keadaan.lepas || m.belumBernilai || m.dikecualikan || bulan === null) return false;
  return baris.length > 0 || (m.keadaan.objek === 'ya' && bulan > 0);
}

const potret = (k: Keadaan) => ({ sisaBulan: sisaMasa(k), nilaiBuku: nilaiBuku(k) });

function catatanBeban(
  m: Mesin,
  sebelum: ReturnType<typeof potret>,
  bulan: number,
  beban: number,
  semester: number,
  pertama: boolean,
): Catatan[] {
  const k = m.keadaan;
  const hasil: Catatan[] = [];
  if (pertama) hasil.push({ kunci: 'mulai', konvensi: m.aturan.konvensi, perolehan: k.mulai?.tanggal ?? '' });
  if (semester <= m.tercakup) hasil.push({ kunci: 'sebelum-terdaftar' });
  if (k.objek === 'beku') hasil.push({ kunci: 'beku' });
  if (beban === 0 || k.garis === null) return hasil;
  if (sebelum.sisaBulan === 0) return [...hasil, { kunci: 'sekaligus' }];
  const terpakai = Math.min(bulan, sebelum.sisaBulan);
  if (terpakai !== BULAN_SEMESTER) hasil.push({ kunci: 'bulan', bulan: terpakai });
  if (sisaMasa(k) === 0 && m.aturan.konvensi !== 'bulan-berikut') {
    const biasa = bagiBulat(k.garis.dasar, k.garis.masa / BULAN_SEMESTER) * (terpakai / BULAN_SEMESTER);
    if (beban !== biasa) hasil.push({ kunci: 'sisa-pembulatan', selisihSen: beban - biasa });
  }
  return hasil;
}

const susunBaris = (k: Keadaan, semester: number, bebanSen: number, catatan: Catatan[]): BarisPenyusutan => ({
  semester: semesterKe(semester),
  bebanSen,
  akumulasiSen: k.akumulasi,
  nilaiBukuSen: nilaiBuku(k),
  nilaiSen: k.nilai,
  dasarSen: k.garis?.dasar ?? 0,
  masaBulan: k.garis?.masa ?? 0,
  sisaBulan: sisaMasa(k),
  catatan,
});

function susunPosisi(m: Mesin, riwayat: RiwayatSusut, sampai: Semester, bebanSen: number, awal: number): PosisiSusut {
  const k = m.keadaan;
  // Without a value there is nothing to say about the akumulasi that came along: it stands as given.
  const akumulasiSen = k.lepas ? 0 : m.belumBernilai ? (riwayat.masuk.akumulasi?.sen ?? 0) : k.akumulasi;
  const nilaiSen = k.lepas ? 0 : k.nilai;
  return {
    sampai,
    status: status(m),
    nilaiSen,
    bebanSen,
    akumulasiSen,
    nilaiBukuSen: nilaiSen - akumulasiSen,
    sumberMasa: k.objek === 'tidak' || m.dikecualikan ? null : k.sumber,
    akumulasiAwal: { sen: awal, dihitung: m.dihitung },
  };
}

function status({ keadaan: k, belumBernilai, dikecualikan }: Mesin): StatusSusut {
  if (k.lepas) return 'lepas';
  if (k.objek === 'tidak' || dikecualikan) return 'tidak-disusutkan';
  if (k.objek === 'beku') return 'beku';
  if (belumBernilai) return 'belum-bernilai';
  if (k.garis === null) return k.sumber === null ? 'tanpa-masa-manfaat' : 'tanpa-tanggal-perolehan';
  return nilaiBuku(k) === 0 ? 'habis' : 'disusutkan';
}
