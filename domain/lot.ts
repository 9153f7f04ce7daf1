import type { Golongan } from './kodeBarang.ts';
import type { Kondisi } from './kondisi.ts';
import { gantiRincian, type PerubahanRincian, type RincianLot } from './rincian.ts';

/** Intrakomptabel lots make the balance sheet; ekstrakomptabel ones are listed beside it. */
export type Komptabel = 'intra' | 'ekstra';

/**
 * What is known of a lot beside its figures. A mutasi carries the *new* value of the attributes it sets.
 * `luas` is in hundredths of a square metre, so that splitting it loses nothing; register numbers are
 * from-to, empty until the office assigns them.
 */
export interface AtributLot {
  golongan: Golongan;
  kodeBarang: string;
  kondisi: Kondisi | null;
  /** On the balance sheet, or below the capitalisation threshold and only listed. */
  komptabel: Komptabel;
  namaBarang: string;
  merk: string | null;
  spesifikasi: string | null;
  satuan: string;
  tahunPerolehan: number | null;
  tanggalPerolehan: string | null;
  presisi: 'tanggal' | 'tahun' | null;
  luas: number | null;
  registerDari: number | null;
  registerSampai: number | null;
  nibar: string | null;
  caraPerolehan: string | null;
  alamat: string | null;
  keterangan: string | null;
  nomorCetak: string | null;
  keyakinanKode: string | null;
  /** The printed cells of the source document; null for lots that come from elsewhere. */
  tercetak: Tercetak | null;
  temuan: TemuanLot[];
  /** Lot this one was split from. */
  induk: number | null;
  /** Unit of the office that holds the goods; empty: the office itself. */
  unitKerja: string | null;
  pemanfaatan: Pemanfaatan | null;
  pengamanan: Pengamanan | null;
  /** How far a lot in RB is on its way out of the register. */
  tindakLanjut: TindakLanjut | null;
  /** Whether the accumulated depreciation came with the goods; otherwise the program computes it. */
  akumulasiDiberikan: boolean;
  /** How the lot came in: what was paid, by which contract, out of which activity. */
  perolehan: Perolehan | null;
  /** Attributes of the lot's golongan, as its card (KIB) has them. */
  rincian: RincianLot | null;
}

/** Attributes that a fact sets. Of the card's fields only those that change are named; null empties one. */
export type IsiLot = Partial<Omit<AtributLot, 'rincian'>> & { rincian?: PerubahanRincian | null };

/** A paper by number and day; the day may be unknown. */
export interface Surat {
  nomor: string;
  tanggal: string | null;
}

/**
 * The acquisition as KIBAR block III tells it. `jumlah` and the amounts (sen) are those of the day, also on a part that
 * was split off later: price and attributable cost together were the value.
 */
export interface Perolehan {
  jumlah: number;
  hargaSen: number | null;
  atribusiSen: number | null;
  /** Who handed the goods over: seller, giver. */
  pihak: string | null;
  sumberDana: string | null;
  subKegiatan: string | null;
  rekening: string | null;
  kontrak: Surat | null;
  bast: Surat | null;
  sp2d: readonly (Surat & { nilaiSen: number | null })[];
}

/** Use of goods by others, without change of value: sewa, pinjam pakai, ... */
export interface Pemanfaatan {
  bentuk: string;
  mitra: string;
  sampai: string | null;
  nilaiSen: number | null;
}

/** What protects the goods: certificate, fence, insurance, ... */
export interface Pengamanan {
  bentuk: string;
  uraian: string;
}

/** Steps of the way out of the register for goods in RB, after the condition and before the decree is carried out. */
export const TAHAP_TINDAK_LANJUT = ['ba', 'usulan', 'sk'] as const;

export interface TindakLanjut {
  tahap: (typeof TAHAP_TINDAK_LANJUT)[number];
  nomor: string;
  tanggal: string;
  /** Kind of the paper, in the words of who wrote it. */
  dokumen: string;
}

/** What a lot has when nothing is said about it. */
export const ATRIBUT_KOSONG = {
  kondisi: null,
  komptabel: 'intra',
  merk: null,
  spesifikasi: null,
  satuan: 'unit',
  tahunPerolehan: null,
  tanggalPerolehan: null,
  presisi: null,
  luas: null,
  registerDari: null,
  registerSampai: null,
  nibar: null,
  caraPerolehan: null,
  alamat: null,
  keterangan: null,
  nomorCetak: null,
  keyakinanKode: null,
  tercetak: null,
  temuan: [],
  induk: null,
  unitKerja: null,
  pemanfaatan: null,
  pengamanan: null,
  tindakLanjut: null,
  akumulasiDiberikan: false,
  perolehan: null,
  rincian: null,
} as const satisfies Partial<AtributLot>;

/** A finding on a lot: the rule that speaks and what it says. */
export interface TemuanLot {
  aturan: string;
  pesan: string;
}

/** The cells of a printed row as they stood, with the raw lines. */
export interface Tercetak {
  nomor: string;
  nama: string;
  jumlah: string;
  tahunLokasi: string;
  kondisi: string;
  baris: string[];
}

/** Figures of a lot, or the change of them: units, sen, sen, and units that have no value yet. */
export interface Angka {
  unit: number;
  nilai: number;
  akumulasi: number;
  unitBelum: number;
}

export const NOL: Angka = { unit: 0, nilai: 0, akumulasi: 0, unitBelum: 0 };

/** State of a lot after some of its history. */
export interface KeadaanLot {
  readonly atribut: AtributLot;
  readonly angka: Angka;
}

/** Where figures are booked: totals are kept per posisi. */
export interface Posisi {
  readonly golongan: Golongan;
  readonly kode: string;
  readonly kondisi: Kondisi | null;
  readonly komptabel: Komptabel;
}

/** The posisi a lot is booked on. */
export const posisiLot = (atribut: AtributLot): Posisi => ({
  golongan: atribut.golongan,
  kode: atribut.kodeBarang,
  kondisi: atribut.kondisi,
  komptabel: atribut.komptabel,
});

/** Key of a posisi for maps; the code decides the golongan. */
export const kunciPosisi = (posisi: Posisi): string => `${posisi.kode}|${posisi.kondisi ?? ''}|${posisi.komptabel}`;

export const tambahAngka = (a: Angka, b: Angka): Angka => ({
  unit: a.unit + b.unit,
  nilai: a.nilai + b.nilai,
  akumulasi: a.akumulasi + b.akumulasi,
  unitBelum: a.unitBelum + b.unitBelum,
});

export const balik = (a: Angka): Angka => ({
  unit: 0 - a.unit,
  nilai: 0 - a.nilai,
  akumulasi: 0 - a.akumulasi,
  unitBelum: 0 - a.unitBelum,
});

export const isNol = (a: Angka): boolean => a.unit === 0 && a.nilai === 0 && a.akumulasi === 0 && a.unitBelum === 0;

/** A lot's attributes after a fact: what it sets is new, the rest stays. */
export const pasangIsi = (lama: AtributLot, isi: IsiLot | null): AtributLot =>
  isi?.rincian === undefined
    ? ({ ...lama, ...isi } as AtributLot) // without rincian the two say the same
    : { ...lama, ...isi, rincian: gantiRincian(lama.rincian, isi.rincian) };

/** Names of the fields a fact sets; those of the card singly, so that changes of different ones stand beside another. */
export const kolomIsi = (isi: IsiLot | null): string[] =>
  Object.keys(isi ?? {}).flatMap((k) =>
    k === 'rincian' ? Object.keys(isi?.rincian ?? {}).map((r) => `rincian.${r}`) : [k],
  );
