import type { Golongan } from '../kodeBarang.ts';

/** Kinds of causes the finder knows; the order breaks ties. */
export const SEBAB = [
  'belum-bernilai',
  'ganda',
  'dua-kali',
  'dibatalkan',
  'golongan',
  'ekstra',
  'semester',
  'faktor',
  'satuan',
  'digit-tukar',
  'digit-salah',
  'sen',
  'himpunan',
] as const;
export type Sebab = (typeof SEBAB)[number];

/** A lot as it stands on the day asked about: value in sen, units, units without a value. */
export interface LotSelisih {
  readonly id: number;
  readonly golongan: Golongan;
  readonly kode: string;
  readonly nama: string;
  readonly tahun: number | null;
  /** On the balance sheet: only such lots are compared with the control total. */
  readonly intra: boolean;
  readonly unit: number;
  readonly nilai: number;
  readonly unitBelum: number;
}

/** A line of the ledger that moved value of the golongan, with the command and paper it belongs to. */
export interface EntriSelisih {
  readonly mutasi: number;
  readonly perintah: number;
  readonly barang: number;
  readonly nama: string;
  readonly tanggal: string;
  readonly jenis: string;
  readonly dasar: string;
  readonly unit: number;
  /** Sen, with its sign. */
  readonly nilai: number;
  readonly intra: boolean;
  /** The command that cancelled it, while the cancellation holds; null for what counts. */
  readonly dibatalkanOleh: number | null;
}

/** Papers of an acquisition as far as they carry amounts (sen). */
export interface DokumenLot {
  /** Price and attributable cost together; null where not told. */
  readonly hargaSen: number | null;
  readonly sp2d: readonly { readonly nomor: string; readonly nilaiSen: number }[];
}

/** What is looked up for a few lots only. */
export interface RinciLot {
  readonly id: number;
  readonly merk: string | null;
  /** Hundredths of m2. */
  readonly luas: number | null;
  /** Numbers a thing has for itself: register, NIBAR, plate, chassis. */
  readonly ciri: readonly string[];
  readonly uraianKode: string | null;
  /** Where else the same name stands: golongan, its most frequent code, how many lots. */
  readonly namaLain: readonly { readonly golongan: Golongan; readonly kode: string; readonly banyak: number }[];
  /** The command that brought the lot in, and how many lots it touched. */
  readonly perintahMasuk: number | null;
  readonly lotPerintah: number;
}

/** Everything the search looks at. Amounts in sen. */
export interface DataSelisih {
  readonly golongan: Golongan;
  /** Book less control. */
  readonly selisih: number;
  readonly per: string;
  /** Day of the control total that is compared with. */
  readonly kontrolPer: string;
  /** Latest earlier control day on which the golongan agreed to the sen: the cause was booked after it. */
  readonly sesuaiPer: string | null;
  /** All lots of the golongan that are there on the day. */
  readonly lot: readonly LotSelisih[];
  /** Lines since `sesuaiPer`, or since the register began, up to some weeks after `per`. */
  readonly entri: readonly EntriSelisih[];
  /** Differences of the other golongan that have a control total. */
  readonly selisihLain: ReadonlyMap<Golongan, number>;
  /** Lots of other golongan: those worth the difference, and all of one whose difference is the opposite. */
  readonly lotLain: readonly LotSelisih[];
  /** Papers of lots that came in since `sesuaiPer` or the beginning. */
  readonly dokumen: ReadonlyMap<number, DokumenLot>;
  /** Capitalisation threshold (sen per unit) for a code; null: none is set. */
  readonly batas: (kode: string, tahun: number | null) => number | null;
  /** Details of a few lots. */
  readonly rinci: (id: readonly number[]) => ReadonlyMap<number, RinciLot>;
}

/** What would put it right, each an existing command that the user opens and judges. */
export type Usulan =
  /** The lot's whole value becomes `nilaiSen`; null: still to be looked up. */
  | { readonly jenis: 'nilai'; readonly barang: number; readonly nilaiSen: number | null }
  /** The lot should not be in the register. */
  | { readonly jenis: 'keluarkan'; readonly barang: number }
  | { readonly jenis: 'reklas'; readonly barang: number; readonly ke: Golongan; readonly kode: string | null }
  | { readonly jenis: 'komptabel'; readonly barang: number; readonly ke: 'intra' | 'ekstra' }
  /** Cancels a command: an entry booked twice, or the cancellation of one that was right. */
  | { readonly jenis: 'batalkan'; readonly perintah: number }
  /** The entry belongs on the other side of the cut-off. */
  | { readonly jenis: 'tanggal'; readonly barang: number; readonly perintah: number };

export interface LotDugaan {
  readonly id: number;
  readonly golongan: Golongan;
  readonly kode: string;
  readonly nama: string;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly unitBelum: number;
  /** `banding`: only compared with, nothing is wrong with it. */
  readonly peran: 'sebab' | 'banding';
}

/** A likely cause of a difference. */
export interface Dugaan {
  /** One kind, or two that add up. */
  readonly sebab: readonly Sebab[];
  readonly lot: readonly LotDugaan[];
  /** What goes away of the difference, with its sign, once the correction is made. */
  readonly jelasSen: number;
  /** 0-100: its share of all that was found to explain the difference. */
  readonly skor: number;
  readonly tingkat: 'kuat' | 'mungkin' | 'lemah';
  readonly alasan: readonly string[];
  readonly usulan: readonly Usulan[];
  /** Other combinations of lots that explain as much by the same kind of cause. */
  readonly lainnya: number;
}

export interface HasilSelisih {
  readonly dugaan: readonly Dugaan[];
  readonly lotDiperiksa: number;
  readonly entriDiperiksa: number;
}

/** A cause on its way to be ranked; `log` is the logarithm of how likely it is beside the others. */
export interface Calon {
  readonly sebab: Sebab;
  readonly lot: readonly LotSelisih[];
  /** Ids of lots that are only compared with. */
  readonly banding?: readonly number[];
  readonly jelas: number;
  readonly log: number;
  readonly alasan: readonly string[];
  readonly usulan: readonly Usulan[];
  readonly lainnya?: number;
}
