import { type Pembagian, uraiKunciBagi } from './bagi.ts';
import { BIDANG_POKOK } from './bidangPokok.ts';
import { BIDANG_KARTU } from './bidangKartu.ts';

/** How the cells of a field are read. */
export type IsiBidang =
  | 'id'
  | 'teks'
  | 'kode'
  | 'segmen'
  | 'register'
  | 'jumlah'
  | 'jumlah-register'
  | 'uang'
  | 'luas'
  | 'bilangan'
  | 'bulat'
  | 'tahun'
  | 'tanggal'
  | 'kondisi'
  | 'centang'
  | 'cara'
  | 'ya-tidak'
  | 'pilihan'
  | 'judul-pencipta'
  | 'bagi';

/** A field that a column of a foreign list may hold. */
export interface BidangImpor {
  /** Key in `DataBaris`, `rincian.<key>` for a field of the card, or the name of a helper that others are made of. */
  readonly kunci: string;
  readonly label: string;
  readonly isi: IsiBidang;
  /** `pokok`: what every lot has; `kartu`: of the golongan's card; `bantu`: another way to write one of those. */
  readonly kelompok: 'pokok' | 'kartu' | 'bantu';
  /** What the cells hold, for the screen. */
  readonly keterangan?: string;
  /** Letters at most, for texts. */
  readonly maks?: number;
  /** Largest number, for numbers. */
  readonly sampai?: number;
  /** Headings it goes by beside its label. */
  readonly alias: readonly string[];
  /** Headings it goes by where no other column is surer. */
  readonly aliasLemah?: readonly string[];
  /** Of a column that is cut up: how, and into what. */
  readonly bagi?: Pembagian;
}

/** Every field, in the order screens show them. */
export const BIDANG_IMPOR: readonly BidangImpor[] = [...BIDANG_POKOK, ...BIDANG_KARTU];

const DARI_KUNCI = new Map(BIDANG_IMPOR.map((b) => [b.kunci, b]));

/** How the parts of a cell may be read. What tells goods apart or counts them has a column of its own. */
const BOLEH_BAGIAN: ReadonlySet<IsiBidang> = new Set([
  'teks',
  'tanggal',
  'tahun',
  'luas',
  'bilangan',
  'bulat',
  'kondisi',
  'cara',
  'ya-tidak',
  'pilihan',
]);
const BUKAN_BAGIAN: ReadonlySet<string> = new Set(['namaBarang', 'nibar', 'nomorCetak']);
/** A column has one style. */
const BERGAYA: ReadonlySet<IsiBidang> = new Set(['tanggal', 'luas', 'bilangan']);

/** Whether the numbers or days of a field have a style. */
export const isBergaya = (b: BidangImpor): boolean => BERGAYA.has(b.isi);

/** The field of a column that is cut up, by its key; null where it cannot be. */
function bidangBagi(kunci: string): BidangImpor | null {
  const bagi = uraiKunciBagi(kunci);
  if (bagi === null) return null;
  const bagian = [...new Set(bagi.bidang)].flatMap((k) => DARI_KUNCI.get(k) ?? []);
  const boleh =
    bagian.length >= 2 &&
    bagian.length === new Set(bagi.bidang).size &&
    bagian.every((b) => BOLEH_BAGIAN.has(b.isi) && !BUKAN_BAGIAN.has(b.kunci)) &&
    bagian.filter(isBergaya).length <= 1;
  if (!boleh) return null;
  return { kunci, label: bagian.map((b) => b.label).join(' + '), isi: 'bagi', kelompok: 'bantu', alias: [], bagi };
}

/** A field by its key, also of a column that is cut up into several; or null. */
export const bidangImpor = (kunci: string): BidangImpor | null => DARI_KUNCI.get(kunci) ?? bidangBagi(kunci);

/** Whether a column holds a code, or a part of it. */
export const isBidangKode = (kunci: string): boolean => kunci === 'kodeBarang' || /^kode[1-7]$/.test(kunci);

/** The seven columns of a code that is spread over them. */
export const SEGMEN_KODE = ['kode1', 'kode2', 'kode3', 'kode4', 'kode5', 'kode6', 'kode7'] as const;

/**
 * Fields without which the rows of a sheet say nothing, in words. A row that names its lot (ID, NIBAR, or code and register
 * number) needs only that and what changes; every other row needs a name, and a code: where a sheet has no column of codes,
 * each name is given its code once. `jumlah` is 1 where it is not told.
 */
export function bidangKurang(ada: ReadonlySet<string>): string[] {
  const kode = ada.has('kodeBarang') || SEGMEN_KODE.every((k) => ada.has(k));
  const nama = ada.has('namaBarang');
  const register = ada.has('register') || ada.has('registerAwal') || ada.has('jumlahRegister');
  if (ada.has('nibar') || (kode && register) || (ada.has('id') && (kode || nama))) return [];
  const segmen = SEGMEN_KODE.filter((k) => ada.has(k)).length;
  const sebagian = segmen > 0 ? ` (baru ${segmen} dari 7 kolom kode yang dikenali)` : '';
  return [...(kode || (nama && segmen === 0) ? [] : [`Kode Barang${sebagian}`]), ...(nama ? [] : ['Nama Barang'])];
}
