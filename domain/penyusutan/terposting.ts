import { semesterSesudah, type Semester } from '../tanggal.ts';
import type { BarisPenyusutan, JadwalPenyusutan, PosisiSusut } from './jadwal.ts';

/** What the books hold for a lot at the end of a closed semester. Sen. */
export interface Terposting {
  readonly bebanSen: number;
  readonly koreksiSen: number;
  readonly akumulasiSen: number;
  readonly nilaiBukuSen: number;
}

/** Akumulasi at the end of the latest closed semester before the open one; 0 when none was ever posted. */
function terakhir(
  terposting: ReadonlyMap<Semester, { readonly akumulasiSen: number }>,
  terbuka: Semester,
): { semester: Semester | null; akumulasiSen: number } {
  let hasil: { semester: Semester | null; akumulasiSen: number } = { semester: null, akumulasiSen: 0 };
  for (const [semester, { akumulasiSen }] of terposting) {
    if (semester < terbuka && (hasil.semester === null || semester > hasil.semester))
      hasil = { semester, akumulasiSen };
  }
  return hasil;
}

/**
 * What has to be booked in the open semester, so that the books end where the schedule does:
 * posted + pindahSen + koreksiSen + bebanSen = akumulasi of the schedule. Closed semesters are never touched;
 * whatever they would have been with today's knowledge is in koreksiSen.
 *
 * @param jadwal schedule or position, computed up to and including the open semester
 * @param terposting the lot's closed semesters
 * @param pindahSen change of the lot's akumulasi by entries other than depreciation since the last closed
 *   semester (saldo awal, split, merge, transfer, write-off), as booked
 */
export function selisihTerposting(
  jadwal: Pick<PosisiSusut, 'sampai' | 'bebanSen' | 'akumulasiSen'>,
  terposting: ReadonlyMap<Semester, { readonly akumulasiSen: number }>,
  pindahSen = 0,
): { bebanSen: number; koreksiSen: number } {
  const buku = terakhir(terposting, jadwal.sampai).akumulasiSen + pindahSen;
  return { bebanSen: jadwal.bebanSen, koreksiSen: jadwal.akumulasiSen - jadwal.bebanSen - buku };
}

/** A line as the card shows it: closed semesters as posted, the open one with its correction, then the plan. */
export interface BarisTerbukukan extends BarisPenyusutan {
  /** Correction of akumulasi booked, or to be booked, in this semester, on a line of its own. */
  readonly koreksiSen: number;
  readonly terposting: boolean;
}

/**
 * The schedule beside the books. Lines of closed semesters carry the posted figures, also where today's schedule
 * would have none; the first open semester carries the correction; what comes later is the schedule.
 *
 * @param pindahSen as in `selisihTerposting`, for the first open semester
 */
export function jadwalTerbukukan(
  jadwal: JadwalPenyusutan,
  terposting: ReadonlyMap<Semester, Terposting>,
  pindahSen = 0,
): BarisTerbukukan[] {
  const baris = new Map(jadwal.baris.map((b) => [b.semester, { ...b, koreksiSen: 0, terposting: false }]));
  for (const [semester, buku] of terposting) {
    baris.set(semester, { ...(baris.get(semester) ?? barisKosong(semester, jadwal)), ...buku, terposting: true });
  }
  const tutup = terakhir(terposting, '9999-2').semester;
  const terbuka = tutup === null ? null : semesterSesudah(tutup);
  if (terbuka !== null && terbuka <= jadwal.sampai) {
    const b = baris.get(terbuka) ?? barisKosong(terbuka, jadwal);
    const { koreksiSen } = selisihTerposting({ ...b, sampai: terbuka }, terposting, pindahSen);
    if (koreksiSen !== 0 || baris.has(terbuka)) baris.set(terbuka, { ...b, koreksiSen, terposting: false });
  }
  return [...baris.values()].sort((a, b) => (a.semester < b.semester ? -1 : 1));
}

/** A semester that the schedule has no line for: nothing is charged in it. */
const barisKosong = (semester: Semester, akhir: PosisiSusut): BarisTerbukukan => ({
  semester,
  bebanSen: 0,
  koreksiSen: 0,
  akumulasiSen: akhir.akumulasiSen,
  nilaiBukuSen: akhir.nilaiBukuSen,
  nilaiSen: akhir.nilaiSen,
  dasarSen: 0,
  masaBulan: 0,
  sisaBulan: 0,
  catatan: [],
  terposting: false,
});
