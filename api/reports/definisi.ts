import { AppError } from '../../domain/galat.ts';
import { rentangSemester, type Semester } from '../../domain/tanggal.ts';
import type { KELOMPOK_LAPORAN, MENU_BMD } from '../contract/laporan.ts';
import type { BENTUK_NASKAH } from '../contract/naskah.ts';
import type { Pejabat } from '../contract/register.ts';
import {
  NIHIL,
  tanpaTabel,
  type BlokTandaTangan,
  type Kertas,
  type ReportDocument,
  type TandaTangan,
} from './document.ts';
import type { SumberLaporan } from './sumber.ts';

/** Which lots a report counts: those on the balance sheet, those below the threshold, or all. */
export type Cakupan = 'intra' | 'ekstra' | 'gabungan';

/** A text of a report that the office writes itself, kept per semester. */
export interface NaskahLaporan {
  readonly kunci: string;
  readonly judul: string;
  /** What stands there until somebody writes. */
  readonly bawaan: string;
  /** Heading that texts share on the screen. */
  readonly grup?: string;
  /** How it is typed. Default: paragraf. */
  readonly bentuk?: (typeof BENTUK_NASKAH)[number];
}

export type FormatLaporan = 'pdf' | 'xlsx' | 'json';

/** Every report of this program can be had in all formats. */
export const SEMUA_FORMAT: readonly FormatLaporan[] = ['pdf', 'xlsx', 'json'];

/** What is asked of a report. */
export interface ParamLaporan {
  readonly semester: Semester;
  /** Today, `YYYY-MM-DD`: the date beside the signatures, and the limit of a running semester. */
  readonly tanggalCetak: string;
  /** Time of day printed in the footer, such as `09.30 WITA`. */
  readonly jamCetak?: string;
  /** Instead of the paper the report usually takes. */
  readonly kertas?: Kertas;
  /** The lot, for a report of `lingkup` barang. */
  readonly barangId?: string;
  /** Date beside the signatures where it is not the day of printing. */
  readonly tanggalSurat?: string;
  /** Signers in place of those the form takes from the identity. */
  readonly penanda?: Penanda;
}

/** Signers chosen by the office, by their place in the block; the office's own words for the role stay. */
export type Penanda = { readonly [K in keyof BlokTandaTangan]?: Pejabat | undefined };

/** A figure from elsewhere that the grand total of a column must equal. */
export interface Acuan {
  /** Key of a column of the document. */
  readonly kolom: string;
  readonly nilai: number;
}

/** What the list of reports says of one. */
export interface KepalaLaporan {
  readonly id: string;
  readonly judul: string;
  /** One sentence for the list of reports. */
  readonly keterangan: string;
  /** Which data fill it, after *terisi dari*: `mutasi pemanfaatan (sewa, pinjam pakai)`. */
  readonly isiDari: string;
  readonly kelompok: (typeof KELOMPOK_LAPORAN)[number];
  /** Its menu in Permendagri 47/2021. */
  readonly menu?: (typeof MENU_BMD)[number];
  /** One of several versions of a report: the screen shows them as one with a choice. */
  readonly varian?: { readonly keluarga: string; readonly label: string };
  /** `barang`: a report about one lot, which has to be named. */
  readonly lingkup?: 'semester' | 'barang';
  readonly naskah?: readonly NaskahLaporan[];
  /** Texts as the register knows them, in place of `bawaan`; null for one that there is no use for this time. */
  readonly bawaanNaskah?: (sumber: SumberLaporan, param: ParamLaporan) => Readonly<Record<string, string | null>>;
  readonly format: readonly FormatLaporan[];
  readonly kertas: Kertas;
}

/**
 * One report. `muat` reads, `susun` is pure: the same data and parameters give the same document,
 * which is what the golden files hold.
 */
export interface DefinisiLaporan<D> extends KepalaLaporan {
  muat(sumber: SumberLaporan, param: ParamLaporan): D;
  susun(data: D, param: ParamLaporan): ReportDocument;
  /** Sums of the ledger that its grand totals must equal, reckoned by another way than `muat`. */
  acuan?(sumber: SumberLaporan, param: ParamLaporan): readonly Acuan[];
}

/** A report with its data type sealed in, as the registry lists it. */
export interface Laporan extends KepalaLaporan {
  /** @throws AppError internal/laporan_tidak_seimbang when a grand total is not the ledger's own */
  buat(sumber: SumberLaporan, param: ParamLaporan): ReportDocument;
}

/** Seals a definition for the registry. */
export function laporan<D>(definisi: DefinisiLaporan<D>): Laporan {
  return {
    ...definisi,
    buat: (sumber, param) => {
      const dokumen = definisi.susun(definisi.muat(sumber, param), param);
      pastikanAcuan(dokumen, definisi.acuan?.(sumber, param) ?? []);
      return gantiPenanda(jelaskanNihil(dokumen, definisi.isiDari), param.penanda);
    },
  };
}

/**
 * Holds the grand totals of a document (of its first table, when it has no row of totals) against figures from
 * elsewhere. A mark, where nothing has a value yet, stands for 0.
 *
 * @throws AppError internal/laporan_tidak_seimbang
 */
function pastikanAcuan(dokumen: ReportDocument, acuan: readonly Acuan[]): void {
  const total = dokumen.totals ?? dokumen.sections.find((b) => b.columns === undefined)?.subtotal;
  for (const { kolom, nilai } of acuan) {
    const sel = total?.sel[dokumen.columns.findIndex((k) => k.key === kolom)];
    const tercetak = typeof sel === 'number' ? sel : 0;
    if (tercetak !== nilai)
      throw new AppError('internal', 'laporan_tidak_seimbang', { laporan: dokumen.id, kolom, tercetak, nilai });
  }
}

/** Puts the chosen signers in their places; a place that the form does not have stays empty. */
function gantiPenanda(dokumen: ReportDocument, penanda: Penanda = {}): ReportDocument {
  const ganti = (lama: TandaTangan | null, pejabat: Pejabat | undefined): TandaTangan | null =>
    lama === null || pejabat === undefined
      ? lama
      : {
          ...lama,
          jabatan: pejabat.jabatan.trim() || lama.jabatan,
          nama: pejabat.nama.trim(),
          pangkat: pejabat.pangkat.trim(),
          nip: pejabat.nip.trim(),
        };
  const gantiBlok = ({ kiri, tengah, kanan }: BlokTandaTangan): BlokTandaTangan => ({
    kiri: ganti(kiri, penanda.kiri),
    tengah: ganti(tengah, penanda.tengah),
    kanan: ganti(kanan, penanda.kanan),
  });
  const sections = dokumen.sections.map((b) =>
    b.kartu === undefined ? b : { ...b, kartu: { ...b.kartu, signatures: gantiBlok(b.kartu.signatures) } },
  );
  return { ...dokumen, sections, signatures: gantiBlok(dokumen.signatures) };
}

/** A form without a single row says which data would fill it. */
function jelaskanNihil(dokumen: ReportDocument, isiDari: string): ReportDocument {
  const bertabel = dokumen.sections.filter((b) => !tanpaTabel(dokumen, b));
  if (bertabel.length === 0 || bertabel.some((b) => b.jumlahBaris > 0)) return dokumen;
  return { ...dokumen, catatan: [`${NIHIL}: formulir ini terisi dari ${isiDari}.`, ...dokumen.catatan] };
}

const CAKUPAN: readonly { cakupan: Cakupan; label: string; akhiran: string }[] = [
  { cakupan: 'gabungan', label: 'Gabungan', akhiran: '' },
  { cakupan: 'intra', label: 'Intrakomptabel', akhiran: '-intra' },
  { cakupan: 'ekstra', label: 'Ekstrakomptabel', akhiran: '-ekstra' },
];

/** The three versions of a report that Permendagri 47/2021 asks for; the one of all lots bears the bare id. */
export function tigaCakupan<D>(susun: (cakupan: Cakupan) => DefinisiLaporan<D>): Laporan[] {
  return CAKUPAN.map(({ cakupan, label, akhiran }) => {
    const definisi = susun(cakupan);
    const varian = { keluarga: definisi.id, label };
    return laporan({
      ...definisi,
      id: `${definisi.id}${akhiran}`,
      judul: akhiran === '' ? definisi.judul : `${definisi.judul} (${label})`,
      varian,
    });
  });
}

/**
 * The day a semester report is as of: the last day of the semester, or the day of printing while the
 * semester is still running.
 *
 * @throws AppError rule/semester_belum_mulai for a semester that has not begun
 */
export function perLaporan(param: ParamLaporan): string {
  const { mulai, selesai } = rentangSemester(param.semester);
  if (param.tanggalCetak < mulai) {
    throw new AppError('rule', 'semester_belum_mulai', { semester: param.semester, mulai });
  }
  return param.tanggalCetak < selesai ? param.tanggalCetak : selesai;
}
