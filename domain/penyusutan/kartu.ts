import type { Fakta } from '../fakta.ts';
import { rentangSemester, semesterDari, semesterSesudah, type Semester } from '../tanggal.ts';
import type { AturanPenyusutan } from './aturan.ts';
import type { RiwayatSusut } from './fakta.ts';
import { jadwalPenyusutan, posisiPenyusutan, type BarisPenyusutan, type JadwalPenyusutan } from './jadwal.ts';
import { isTercakup } from './terposting.ts';

/**
 * A line as card, list and CLI show it. `akumulasiSen` is that of the line before + bebanSen + koreksiSen + pindahSen,
 * so the lines of a lot add up to its akumulasi.
 */
export interface BarisKartu extends BarisPenyusutan {
  /** Correction of earlier semesters that was, or will be, booked in this one. */
  readonly koreksiSen: number;
  /** Akumulasi that came in or left by other entries: opening, split, merge, transfer, write-off. */
  readonly pindahSen: number;
  /** Booked in a closed semester; otherwise what the schedule says will be. */
  readonly terposting: boolean;
}

/** What a card is made of. */
export interface BahanKartu {
  /** Facts of the lot, in order of replay. */
  readonly fakta: readonly Fakta[];
  /** The money life as known on a day; null before the lot is there. */
  readonly riwayatPada: (tanggal: string) => RiwayatSusut | null;
  readonly aturan: AturanPenyusutan;
  /** Last day of the latest closed semester. */
  readonly tertutupSampai: string | null;
  readonly sampai: Semester;
}

/** A card: the lines, and where the lot ends with today's knowledge. */
export interface KartuSusut {
  readonly baris: readonly BarisKartu[];
  readonly jadwal: JadwalPenyusutan;
}

/** Facts whose effect reaches back to the start of the schedule. */
const SURUT = new Set(['pengisian-nilai', 'pengisian-nilai-susulan', 'koreksi-nilai', 'reklas']);

interface Gerak {
  beban: number;
  koreksi: number;
  pindah: number;
}

/**
 * The depreciation of a lot beside the books: closed semesters as they were posted, every open one as closing it in
 * order would post it with what is known by its end, then the plan. One function for card, grid, report and CLI.
 */
export function kartuSusut(bahan: BahanKartu): KartuSusut | null {
  const { fakta, sampai } = bahan;
  const [pertama] = fakta;
  const riwayat = bahan.riwayatPada('9999-12-31');
  if (pertama === undefined || riwayat === null) return null;
  const jadwal = jadwalPenyusutan(riwayat, bahan.aturan, sampai);
  const pembaca = new PembacaJadwal(bahan, riwayat, jadwal);
  const masuk = semesterDari(pertama.tanggal);
  const awal = barisAwal(bahan, riwayat, pembaca);
  const gerak = gerakSemester(fakta);
  const hasil: BarisKartu[] = [...awal];
  const keadaan = { akumulasi: awal.at(-1)?.akumulasiSen ?? 0, nilai: 0, unit: 0 };
  let i = 0;
  for (let s = masuk; s <= sampai; s = semesterSesudah(s)) {
    const { selesai } = rentangSemester(s);
    for (let f = fakta[i]; f !== undefined && f.tanggal <= selesai; f = fakta[++i]) {
      keadaan.nilai += f.delta.nilai;
      keadaan.unit += f.delta.unit;
    }
    const satu = gerak.get(s) ?? { beban: 0, koreksi: 0, pindah: 0 };
    const tertutup = isTertutup(bahan, s);
    const jumlah = tertutup ? satu : rencana(pembaca, riwayat, s, satu.pindah, keadaan);
    keadaan.akumulasi += jumlah.beban + jumlah.koreksi + jumlah.pindah;
    const dari = isTercakup(riwayat, s) ? undefined : pembaca.baris(s);
    if (isNihil(jumlah) && (dari === undefined || keadaan.unit === 0)) continue;
    hasil.push(susun(s, jumlah, keadaan, dari, tertutup));
  }
  return { baris: hasil, jadwal };
}

const isTertutup = ({ tertutupSampai }: BahanKartu, semester: Semester): boolean =>
  tertutupSampai !== null && rentangSemester(semester).selesai <= tertutupSampai;

const isNihil = (g: Gerak): boolean => g.beban === 0 && g.koreksi === 0 && g.pindah === 0;

/** Schedules of one lot by what was known when: the same for all semesters unless something reaches back. */
class PembacaJadwal {
  readonly #bahan: BahanKartu;
  readonly #riwayat: RiwayatSusut;
  readonly #kini: ReadonlyMap<Semester, BarisPenyusutan>;
  readonly #surut: readonly string[];

  constructor(bahan: BahanKartu, riwayat: RiwayatSusut, jadwal: JadwalPenyusutan) {
    this.#bahan = bahan;
    this.#riwayat = riwayat;
    this.#kini = new Map(jadwal.baris.map((b) => [b.semester, b]));
    this.#surut = bahan.fakta.filter((f) => SURUT.has(f.jenis)).map((f) => f.tanggal);
  }

  /** Lines up to a semester with what was known by its end. */
  semua(semester: Semester): ReadonlyMap<Semester, BarisPenyusutan> {
    const riwayat = this.#pada(semester);
    if (riwayat === this.#riwayat) return this.#kini;
    if (riwayat === null) return new Map();
    const { baris } = jadwalPenyusutan(riwayat, this.#bahan.aturan, semester);
    return new Map(baris.map((b) => [b.semester, b]));
  }

  baris(semester: Semester): BarisPenyusutan | undefined {
    return this.semua(semester).get(semester);
  }

  /** Akumulasi at the end of a semester where there may be no line. */
  akumulasi(semester: Semester): number {
    const riwayat = this.#pada(semester);
    return riwayat === null ? 0 : posisiPenyusutan(riwayat, this.#bahan.aturan, semester).akumulasiSen;
  }

  #pada(semester: Semester): RiwayatSusut | null {
    const { selesai } = rentangSemester(semester);
    return this.#surut.some((hari) => hari > selesai) ? this.#bahan.riwayatPada(selesai) : this.#riwayat;
  }
}

/**
 * Semesters before the lot came in, when its opening akumulasi was computed: line by line while that is what the books
 * hold, or will hold; in one sum when they hold something else.
 */
function barisAwal(bahan: BahanKartu, riwayat: RiwayatSusut, pembaca: PembacaJadwal): BarisKartu[] {
  const [pertama] = bahan.fakta;
  if (pertama === undefined || pertama.gerak !== 'awal' || riwayat.masuk.akumulasi !== null) return [];
  const masuk = semesterDari(pertama.tanggal);
  const terposting = isTertutup(bahan, masuk);
  const dibukukan = bahan.fakta.reduce((n, f) => n + (f.jenis === 'akumulasi-awal' ? f.delta.akumulasi : 0), 0);
  if (terposting && dibukukan === 0) return [];
  for (let s = masuk; s <= bahan.sampai; s = semesterSesudah(s)) {
    const baris = [...pembaca.semua(s).values()].filter((b) => isTercakup(riwayat, b.semester));
    const jumlah = baris.reduce((n, b) => n + b.bebanSen, 0);
    if (jumlah === 0 && !terposting) return [];
    if (!terposting || jumlah === dibukukan)
      return baris.map((b) => ({ ...b, koreksiSen: 0, pindahSen: 0, terposting }));
  }
  const keadaan = { akumulasi: dibukukan, nilai: pertama.delta.nilai, unit: pertama.delta.unit };
  return [susun(masuk, { beban: 0, koreksi: 0, pindah: dibukukan }, keadaan, undefined, true)];
}

/** What the facts say per semester; the opening akumulasi stands in the lines before. */
function gerakSemester(fakta: readonly Fakta[]): Map<Semester, Gerak> {
  const hasil = new Map<Semester, Gerak>();
  for (const f of fakta) {
    if (f.delta.akumulasi === 0 || f.jenis === 'akumulasi-awal') continue;
    const s = semesterDari(f.tanggal);
    const g = hasil.get(s) ?? { beban: 0, koreksi: 0, pindah: 0 };
    if (f.jenis === 'penyusutan') g.beban += f.delta.akumulasi;
    else if (f.jenis === 'koreksi-akumulasi') g.koreksi += f.delta.akumulasi;
    else g.pindah += f.delta.akumulasi;
    hasil.set(s, g);
  }
  return hasil;
}

/** What closing an open semester would post, as `bukuanSusut` has it. */
function rencana(
  pembaca: PembacaJadwal,
  riwayat: RiwayatSusut,
  s: Semester,
  pindah: number,
  { akumulasi, unit }: { akumulasi: number; unit: number },
): Gerak {
  // What has left takes along whatever is posted up to that day.
  if (unit === 0) return { beban: 0, koreksi: 0, pindah: 0 - akumulasi };
  const buku = akumulasi + pindah;
  if (isTercakup(riwayat, s)) return { beban: 0, koreksi: pembaca.akumulasi(s) - buku, pindah };
  const baris = pembaca.baris(s);
  if (baris !== undefined)
    return { beban: baris.bebanSen, koreksi: baris.akumulasiSen - baris.bebanSen - buku, pindah };
  return { beban: 0, koreksi: buku === 0 ? 0 : pembaca.akumulasi(s) - buku, pindah };
}

const susun = (
  semester: Semester,
  gerak: Gerak,
  keadaan: { akumulasi: number; nilai: number },
  dari: BarisPenyusutan | undefined,
  terposting: boolean,
): BarisKartu => ({
  semester,
  bebanSen: gerak.beban,
  koreksiSen: gerak.koreksi,
  pindahSen: gerak.pindah,
  akumulasiSen: keadaan.akumulasi,
  nilaiBukuSen: keadaan.nilai - keadaan.akumulasi,
  nilaiSen: keadaan.nilai,
  dasarSen: dari?.dasarSen ?? 0,
  masaBulan: dari?.masaBulan ?? 0,
  sisaBulan: dari?.sisaBulan ?? 0,
  catatan: dari?.catatan ?? [],
  terposting,
});
