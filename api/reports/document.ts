import { AppError } from '../../domain/galat.ts';

/** What a cell may hold. `null` is a blank; a text in a number column is a mark, printed as it is and never summed. */
export type Sel = string | number | null;

/** One row of a table, a cell per column. */
export type Baris = readonly Sel[];

/**
 * How the cells of a column are read:
 * `teks`, `kode` (text that looks like a number), `bulat` (quantity with thousands separators),
 * `nomor` (running number or year, no separators), `rupiah` (integer sen), `tanggal` (`YYYY-MM-DD`),
 * `luas` (m2, decimals kept), `ukuran` (a measure with as many decimals as it has: km, %; never summed).
 */
export type JenisKolom = 'teks' | 'kode' | 'bulat' | 'nomor' | 'rupiah' | 'tanggal' | 'luas' | 'ukuran';

export type Rata = 'kiri' | 'tengah' | 'kanan';

export interface Kolom {
  readonly key: string;
  readonly label: string;
  /** Heading above neighbouring columns with the same text. */
  readonly grup?: string;
  readonly kind: JenisKolom;
  /** Share of the table's width, relative to the other columns. */
  readonly lebar: number;
  readonly rata: Rata;
  /** True where the totals row carries the sum of the column. */
  readonly total?: boolean;
  /** True where amounts below zero stand in parentheses, as the forms print akumulasi. */
  readonly kurung?: boolean;
}

/** Paper as printed; F4 is 215 x 330 mm. */
export interface Kertas {
  readonly ukuran: 'A4' | 'F4' | 'A3';
  readonly orientasi: 'tegak' | 'mendatar';
}

/** A row of sums: `label` spans the cells before the first summed column; the other cells stand in `sel`. */
export interface BarisJumlah {
  readonly label: string;
  /** One cell per column; exact sums in the columns with `total`, null elsewhere unless a mark is due. */
  readonly sel: Baris;
}

/** Text beside tables: minutes, letters and notes are made of it. */
export interface Paragraf {
  readonly teks: string;
  /** `judul` is a bold line, `butir` is indented behind its `nomor`, `isi` is running text. */
  readonly bentuk: 'judul' | 'isi' | 'butir';
  /** In front of a `butir` (`1.`, `a.`, `-`), or of a `judul` (`I.`). */
  readonly nomor?: string;
}

/**
 * A run of rows under one title. `R` is a function giving the rows anew (large reports are never held
 * in memory), or the rows themselves in the JSON form.
 */
export interface Bagian<R> {
  readonly id: string;
  /** Title above the table and in the outline; null for a document with a single untitled table. */
  readonly judul: string | null;
  /** Name of the XLSX sheet when the section has one of its own. */
  readonly lembar: string | null;
  /** True when the section starts a new page (and, with `lembar`, a new sheet). */
  readonly halamanBaru: boolean;
  /** Opens with the whole head of the document on a page of its own (not when it is text alone), and is signed by itself. */
  readonly kartu?: Kartu;
  /** Text above the table. */
  readonly uraian?: readonly Paragraf[];
  /** Columns of this section where they differ from those of the document; none at all: text without a table. */
  readonly columns?: readonly Kolom[];
  readonly rows: R;
  readonly jumlahBaris: number;
  readonly subtotal: BarisJumlah | null;
}

export interface Pasangan {
  readonly label: string;
  readonly nilai: string;
}

/** Office header: the lines above the double rule. */
export interface Kop {
  readonly atas: string;
  readonly nama: string;
  readonly alamat: string;
}

export interface TandaTangan {
  /** Place and date, printed above; empty where the form has none there. */
  readonly tempatTanggal: string;
  /** The line above the office, such as `Mengetahui`. */
  readonly peran: string;
  readonly jabatan: string;
  /** Empty texts print as dots to be filled by hand. */
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

export interface BlokTandaTangan {
  readonly kiri: TandaTangan | null;
  readonly tengah: TandaTangan | null;
  readonly kanan: TandaTangan | null;
}

/** Where the paper came from, printed small in the footer. */
export interface Jejak {
  readonly aplikasi: string;
  /** Hash of the last command of the register; empty for a register without commands. */
  readonly hashKepala: string;
  /** Time of printing, as text. */
  readonly dicetak: string;
}

/** What makes a section a card that can be handed out alone, such as the list that hangs in a room. */
export interface Kartu {
  /** Header block of the card, in place of that of the document. */
  readonly headerBlok: readonly Pasangan[];
  /** Who signs the card. */
  readonly signatures: BlokTandaTangan;
}

/** A finished report: everything that any writer prints. Plain data, no rules. */
export interface Dokumen<R> {
  readonly id: string;
  readonly judul: string;
  readonly subjudul: readonly string[];
  /** SEMENTARA until the semester is closed. */
  readonly status: 'SEMENTARA' | 'FINAL';
  readonly kertas: Kertas;
  /** Size of the table's letters in points. */
  readonly huruf: number;
  readonly kop: Kop | null;
  readonly headerBlok: readonly Pasangan[];
  readonly columns: readonly Kolom[];
  /** True when a row with the column numbers 1..n stands under the headings. */
  readonly nomorKolom: boolean;
  /** True when each page ends and begins with the sum so far (Jumlah dipindahkan, Jumlah pindahan). */
  readonly pindahan: boolean;
  readonly sections: readonly Bagian<R>[];
  readonly totals: BarisJumlah | null;
  readonly catatan: readonly string[];
  readonly signatures: BlokTandaTangan;
  readonly jejak: Jejak;
}

/** Gives the rows from the start each time it is called, in the same order. */
export type SumberBaris = () => Iterable<Baris>;

/** The form that writers take: rows are read when they are written. */
export type ReportDocument = Dokumen<SumberBaris>;

/** The plain JSON form: golden files and the JSON writer. */
export type ReportDocumentJson = Dokumen<readonly Baris[]>;

/** The word that stands for an amount nobody has filled in; never 0. */
export const BELUM_DIISI = 'belum diisi';

/** What a section without rows prints. */
export const NIHIL = 'Nihil';

/** Who signs: the document at its end, or else its first section that is signed by itself. */
export const penandaUtama = <R>({ signatures, sections }: Dokumen<R>): BlokTandaTangan =>
  [signatures, ...sections.flatMap((b) => b.kartu?.signatures ?? [])].find((t) => t.kiri ?? t.tengah ?? t.kanan) ??
  signatures;

/** True for a section of text alone. */
export const tanpaTabel = <R>(dokumen: Dokumen<R>, bagian: Bagian<R>): boolean =>
  kolomBagian(dokumen, bagian).length === 0;

/** Columns of a section: its own, or those of the document. */
export function kolomBagian<R>(dokumen: Dokumen<R>, bagian: Bagian<R>): readonly Kolom[] {
  return bagian.columns ?? dokumen.columns;
}

/**
 * The section after which the grand totals stand: the last with the document's own columns, because tables with columns
 * of their own that follow it could not carry them. Undefined for a document without totals.
 */
export function bagianTotal<R>({ sections, totals }: Dokumen<R>): Bagian<R> | undefined {
  if (totals === null) return undefined;
  return sections.findLast((b) => b.columns === undefined) ?? sections.at(-1);
}

/**
 * The document with all rows in memory, as plain JSON.
 *
 * @throws AppError internal/laporan_berubah when a section gives another number of rows than it announced
 */
export function jadikanJson(dokumen: ReportDocument): ReportDocumentJson {
  return {
    ...dokumen,
    sections: dokumen.sections.map((bagian) => {
      const rows = [...bagian.rows()];
      pastikanJumlah(bagian, rows.length);
      return { ...bagian, rows };
    }),
  };
}

/**
 * Guards the promise that rows can be read twice and come out the same.
 *
 * @throws AppError internal/laporan_berubah
 */
export function pastikanJumlah<R>(bagian: Bagian<R>, terbaca: number): void {
  if (terbaca !== bagian.jumlahBaris) {
    throw new AppError('internal', 'laporan_berubah', { bagian: bagian.id, terbaca, tercatat: bagian.jumlahBaris });
  }
}
