import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Kondisi } from '../../domain/kondisi.ts';
import type { Semester } from '../../domain/tanggal.ts';
import type { BarisRekap, Rekonsiliasi } from '../contract/rekonsiliasi.ts';
import type { Identitas } from '../contract/register.ts';

/** The printed cells of the source document, pieces of broken lines joined. */
export interface TercetakLot {
  readonly nomor: string;
  readonly nama: string;
  readonly jumlah: string;
  readonly tahunLokasi: string;
  readonly kondisi: string;
}

/** A lot as reports and exports read it. Amounts in sen, areas in m2, dates `YYYY-MM-DD`. */
export interface LotLaporan {
  readonly id: string;
  readonly golongan: Golongan;
  readonly kodeBarang: string;
  readonly uraianKode: string | null;
  readonly namaBarang: string;
  readonly merk: string | null;
  readonly spesifikasi: string | null;
  readonly nomorRegister: string | null;
  readonly nibar: string | null;
  readonly jumlah: number;
  readonly satuan: string;
  readonly tahunPerolehan: number | null;
  readonly tanggalPerolehan: string | null;
  readonly presisi: 'tanggal' | 'tahun' | null;
  /** Null while any unit of the lot has no value; the filled part stands in `nilaiTerisiSen`. */
  readonly nilaiSen: number | null;
  readonly nilaiTerisiSen: number;
  readonly kondisi: Kondisi | null;
  readonly luasM2: number | null;
  readonly caraPerolehan: string | null;
  readonly alamat: string | null;
  readonly keterangan: string | null;
  readonly nomorCetak: string | null;
  /** The printed cells of the source document; null for lots that came otherwise. */
  readonly tercetak: TercetakLot | null;
  /** Sentences of the open findings. */
  readonly temuan: readonly string[];
}

/** A sum of lots; `belum` counts lots that lack a value. */
export interface Besaran {
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly belum: number;
}

/** What a movement changes; `belum` is not a movement of its own. */
export interface Gerak {
  readonly unit: number;
  readonly nilaiSen: number;
}

/** Roll-forward of one golongan over a semester. Invariant: awal + bertambah - berkurang = akhir. */
export interface BarisMutasi {
  readonly golongan: Golongan;
  readonly saldoAwal: Besaran;
  readonly bertambah: Gerak;
  readonly berkurang: Gerak;
  readonly saldoAkhir: Besaran;
}

/** Why something moved: one line per cause and golongan, both directions as positive figures. */
export interface SebabMutasi {
  readonly golongan: Golongan;
  /** Indonesian name of the cause, such as `Pengisian nilai saldo awal`. */
  readonly sebab: string;
  readonly bertambah: Gerak;
  readonly berkurang: Gerak;
}

export interface MutasiSemester {
  readonly golongan: readonly BarisMutasi[];
  readonly sebab: readonly SebabMutasi[];
}

/**
 * Everything the reports read. All calls on one instance must see the same state of the register (one
 * read transaction): rows are read more than once while a report is written.
 */
export interface SumberLaporan {
  identitas(): Identitas;
  /** Hash of the last command; empty when there is none. */
  kepalaRantai(): string;
  semesterTertutup(semester: Semester): boolean;
  /** Movements from the first day of the semester up to and including `per`. Entries of kind saldo awal stand in saldo awal. */
  mutasiSemester(semester: Semester, per: string): MutasiSemester;
  /** Totals by golongan and kondisi as of the end of `per`. */
  rekapKondisi(per: string): readonly BarisRekap[];
  rekonsiliasi(per: string): Rekonsiliasi;
  /** Living lots as of the end of `tanggal`, in register order. */
  lotPer(tanggal: string, saringan: { readonly golongan?: Golongan }): Iterable<LotLaporan>;
}
