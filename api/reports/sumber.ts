import type { Golongan } from '../../domain/kodeBarang.ts';
import type { BatasKapitalisasi } from '../../domain/komptabel.ts';
import type { Kondisi } from '../../domain/kondisi.ts';
import type { AturanPenyusutan } from '../../domain/penyusutan/aturan.ts';
import type { GerakFakta, Sisi } from '../../domain/fakta.ts';
import type { Komptabel, Pemanfaatan, Pengamanan, Perolehan, TindakLanjut } from '../../domain/lot.ts';
import type { StatusSusut } from '../../domain/penyusutan/jadwal.ts';
import type { RincianLot } from '../../domain/rincian.ts';
import type { Semester } from '../../domain/tanggal.ts';
import type { BarisRekap, Rekonsiliasi } from '../contract/rekonsiliasi.ts';
import type { DokumenSumber } from '../../domain/dokumenSumber.ts';
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
  /** Accumulated depreciation that is booked by then, in sen. */
  readonly akumulasiSen: number;
  readonly komptabel: Komptabel;
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
  /** Unit of the office that holds the goods; null: the office itself. */
  readonly unitKerja: string | null;
  readonly perolehan: Perolehan | null;
  readonly pemanfaatan: Pemanfaatan | null;
  readonly pengamanan: Pengamanan | null;
  readonly tindakLanjut: TindakLanjut | null;
  /** Attributes of the golongan's card, by the keys of `domain/rincian.ts`. */
  readonly rincian: RincianLot | null;
}

/** What one mutasi did to one lot, with the lot before and after. */
export interface TransaksiLaporan {
  readonly mutasi: string;
  readonly tanggal: string;
  /** Kind as it is kept: `perolehan-hibah`, `reklas`, ...; `namaJenis` has its words. */
  readonly jenis: string;
  /** Where it stands in the roll-forward; `pindah` is no movement. */
  readonly gerak: GerakFakta;
  readonly dokumen: DokumenSumber;
  /** Office that the goods came from or went to; null where it was not told. */
  readonly pihak: string | null;
  /** Cause of a correction, in the words of who booked it. */
  readonly sebab: string | null;
  readonly delta: { readonly unit: number; readonly nilaiSen: number; readonly akumulasiSen: number };
  /** Null for the entry that brought the lot in. */
  readonly sebelum: LotLaporan | null;
  readonly sesudah: LotLaporan;
}

/** Depreciation of one lot in one semester as the ledger has it. Sen; awal + beban + koreksi + pindah = akumulasi. */
export interface SusutLaporan {
  /** Akumulasi before the semester, opening entries within it included. */
  readonly awalSen: number;
  readonly bebanSen: number;
  readonly koreksiSen: number;
  /** What came in or left by other entries: split, merge, transfer, part written off. */
  readonly pindahSen: number;
  /** What is spread, over how many months, of which so many are left after the semester; null without a charge. */
  readonly dasarSen: number | null;
  readonly masaBulan: number | null;
  readonly sisaBulan: number | null;
  readonly status: StatusSusut;
}

/** Figures of one objek (code of level 4) on or off the balance sheet. Sen. */
export interface SaldoObjek {
  readonly golongan: Golongan;
  readonly objek: string;
  readonly komptabel: Komptabel;
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly belumBernilai: number;
}

/** A movement of one objek by side and kind; figures of the side `kurang` are negative, as they are booked. */
export interface GerakObjek extends SaldoObjek {
  readonly sisi: Sisi;
  readonly jenis: string;
}

/** Units, sen, and units without a value. */
export interface AngkaGerak {
  readonly unit: number;
  readonly nilaiSen: number;
  readonly belum: number;
}

/**
 * Roll-forward of one lot under one code within a span of days: awal + tambah - kurang = akhir, all as positive figures.
 * A reklas is a decrease under the old code and an increase under the new one.
 */
export interface MutasiLotLaporan {
  readonly barang: string;
  readonly kode: string;
  readonly awal: AngkaGerak;
  readonly tambah: AngkaGerak;
  readonly kurang: AngkaGerak;
  readonly akhir: AngkaGerak;
  /** Kinds of mutasi that increased or decreased it. */
  readonly jenis: readonly string[];
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

/** Local rules that the notes to the report tell. */
export interface Kebijakan {
  readonly batas: readonly BatasKapitalisasi[];
  readonly penyusutan: Pick<AturanPenyusutan, 'konvensi' | 'ekstra' | 'masaManfaat'>;
}

/** A semester report that was issued. */
export interface LaporanTerbit {
  readonly semester: Semester;
  readonly nomor: string;
  readonly tanggal: string;
}

/** Which lots are wanted. */
export interface SaringanLot {
  readonly golongan?: Golongan;
  readonly komptabel?: Komptabel;
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
  lotPer(tanggal: string, saringan: SaringanLot): Iterable<LotLaporan>;
  /** One lot as of the end of a day; null when it is not there by then. */
  lot(id: string, tanggal: string): LotLaporan | null;
  /** Totals by objek and komptabel as of the end of a day, in order of code. */
  saldoObjek(per: string): readonly SaldoObjek[];
  /** What moved by objek, komptabel, side and kind, both days included. Side `awal`: opening entries dated within. */
  gerakObjek(mulai: string, selesai: string): readonly GerakObjek[];
  /** Transactions of the wanted kinds, both days included, by date; without what was cancelled. */
  transaksi(mulai: string, selesai: string, isJenis: (jenis: string) => boolean): Iterable<TransaksiLaporan>;
  /** Lots of a golongan that were increased or decreased, both days included, by code, then in register order. */
  mutasiLot(mulai: string, selesai: string, golongan: Golongan): readonly MutasiLotLaporan[];
  /** A lot as it last was under a code by the end of a day, also when it is gone by then; null when it never was. */
  lotTerakhir(id: string, kode: string, sampai: string): LotLaporan | null;
  /** Every mutasi of one lot up to the end of a day, in order of replay. */
  riwayat(id: string, sampai: string): readonly TransaksiLaporan[];
  /** Kind and day of what last happened to a lot by the end of a day, depreciation set aside; null when nothing did. */
  transaksiTerakhir(id: string, sampai: string): Pick<TransaksiLaporan, 'jenis' | 'tanggal'> | null;
  /** Depreciation of one lot in a semester, as booked at the end of a day; null when it is not there. */
  susut(id: string, semester: Semester, per: string): SusutLaporan | null;
  /** Official name of a code or of the beginning of one (`1.3.2.05`); null when the catalogue has none. */
  uraianKode(kode: string): string | null;
  /** Semester reports that were issued, by semester, the one being issued included. */
  laporanTerbit(): readonly LaporanTerbit[];
  /** Rules of capitalisation and depreciation as the office has set them. */
  kebijakan(): Kebijakan;
  /** Texts of a report that the office wrote for a semester, by their key. */
  naskah(id: string, semester: Semester): Readonly<Record<string, string>>;
}
