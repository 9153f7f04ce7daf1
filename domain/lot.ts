import { AppError } from './galat.ts';
import type { Golongan } from './kodeBarang.ts';
import type { Kondisi } from './kondisi.ts';

/**
 * What is known of a lot beside its figures. A mutasi carries the *new* value of the attributes it sets.
 * `luas` is in hundredths of a square metre, so that splitting it loses nothing; register numbers are
 * from-to, empty until the office assigns them.
 */
export interface AtributLot {
  golongan: Golongan;
  kodeBarang: string;
  kondisi: Kondisi | null;
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
}

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

/** One fact about one lot, on its effective date: the change of its figures and the attributes it sets. */
export interface Peristiwa {
  readonly tanggal: string;
  /** Number of the command that wrote it; with `urut` it orders facts of one day. */
  readonly perintah: number;
  readonly urut: number;
  readonly jenis: string;
  readonly delta: Angka;
  readonly isi: Partial<AtributLot> | null;
}

/** Where figures are booked: totals are kept per posisi. */
export interface Posisi {
  readonly golongan: Golongan;
  readonly kode: string;
  readonly kondisi: Kondisi | null;
}

/** An amount booked on a posisi; `lot` and `belum` count lots, so that totals need no second pass. */
export interface Posting {
  readonly posisi: Posisi;
  readonly lot: number;
  readonly belum: number;
  readonly angka: Angka;
  /** The attributes set ride on the last posting of a fact. */
  readonly isi: Partial<AtributLot> | null;
}

/** The posisi a lot is booked on. */
export const posisiLot = (atribut: AtributLot): Posisi => ({
  golongan: atribut.golongan,
  kode: atribut.kodeBarang,
  kondisi: atribut.kondisi,
});

/** Key of a posisi for maps. */
export const kunciPosisi = (posisi: Posisi): string => `${posisi.kode}|${posisi.kondisi ?? ''}`;

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

/** True while the lot has units. */
export const isHidup = (keadaan: KeadaanLot | null): keadaan is KeadaanLot => keadaan !== null && keadaan.angka.unit > 0;

const hitung = (angka: Angka) => ({ lot: angka.unit > 0 ? 1 : 0, belum: angka.unitBelum > 0 ? 1 : 0 });

/**
 * Refuses figures below zero, or more units without value than units. Checked at the end of a day, because
 * facts of one day may pass through such a state in between.
 * @throws AppError rule/saldo_negatif
 */
function periksaAngka(angka: Angka, tanggal: string): void {
  const rusak = angka.unit < 0 || angka.nilai < 0 || angka.akumulasi < 0 || angka.unitBelum < 0 || angka.unitBelum > angka.unit;
  if (rusak) throw new AppError('rule', 'saldo_negatif', { tanggal, ...angka });
}

/**
 * Applies one fact to a lot. Gives the new state and what has to be booked: the change on the same
 * posisi, or, when the fact moves the lot, everything out of the old posisi and into the new one.
 * @throws AppError rule/belum_ada when the fact comes before the lot exists
 */
export function terapkan(
  keadaan: KeadaanLot | null,
  fakta: Peristiwa,
): { keadaan: KeadaanLot; posting: readonly Posting[] } {
  if (keadaan === null && (fakta.isi?.kodeBarang === undefined || fakta.delta.unit <= 0)) {
    throw new AppError('rule', 'belum_ada', { tanggal: fakta.tanggal });
  }
  const atribut = { ...keadaan?.atribut, ...fakta.isi } as AtributLot; // the first fact of a lot is complete
  const angka = tambahAngka(keadaan?.angka ?? NOL, fakta.delta);
  const sesudah: KeadaanLot = { atribut, angka };
  const ke = posisiLot(atribut);
  const dari = keadaan ? posisiLot(keadaan.atribut) : ke;
  const lama = keadaan ? hitung(keadaan.angka) : { lot: 0, belum: 0 };
  const baru = hitung(angka);
  if (kunciPosisi(dari) === kunciPosisi(ke)) {
    const posting = { posisi: ke, lot: baru.lot - lama.lot, belum: baru.belum - lama.belum, angka: fakta.delta, isi: fakta.isi };
    return { keadaan: sesudah, posting: [posting] };
  }
  const keluar = { posisi: dari, lot: 0 - lama.lot, belum: 0 - lama.belum, angka: balik(keadaan?.angka ?? NOL), isi: null };
  const masuk = { posisi: ke, lot: baru.lot, belum: baru.belum, angka, isi: fakta.isi };
  return { keadaan: sesudah, posting: [keluar, masuk] };
}

/** Order of replay: effective date, then command, then line. */
export const urutPutarUlang = (a: Peristiwa, b: Peristiwa): number =>
  a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.perintah - b.perintah || a.urut - b.urut;

/** Replays facts (in any order) up to and including a day; null when the lot does not exist by then. */
export function putarUlang(fakta: readonly Peristiwa[], sampai = '9999-12-31'): KeadaanLot | null {
  return bukukan(fakta.filter((f) => f.tanggal <= sampai)).keadaan;
}

/** The last fact, put on a lot as it stands: what a command that is not backdated needs. */
export function terapkanTerakhir(keadaan: KeadaanLot | null, fakta: Peristiwa): ReturnType<typeof terapkan> {
  const hasil = terapkan(keadaan, fakta);
  periksaAngka(hasil.keadaan.angka, fakta.tanggal);
  return hasil;
}

/** What has to stand on one posisi on one day, summed. */
export interface SaldoHarian {
  readonly tanggal: string;
  readonly posisi: Posisi;
  lot: number;
  belum: number;
  angka: Angka;
}

/** Sums postings per day and posisi. */
export class Buku {
  readonly isi = new Map<string, SaldoHarian>();

  tambah(tanggal: string, posisi: Posisi, lot: number, belum: number, angka: Angka, kali: 1 | -1 = 1): void {
    const kunci = `${tanggal}|${kunciPosisi(posisi)}`;
    const ada = this.isi.get(kunci) ?? { tanggal, posisi, lot: 0, belum: 0, angka: NOL };
    ada.lot += kali * lot;
    ada.belum += kali * belum;
    ada.angka = tambahAngka(ada.angka, kali === 1 ? angka : balik(angka));
    this.isi.set(kunci, ada);
  }

  /** What is not zero, by day. */
  sisa(): SaldoHarian[] {
    return [...this.isi.values()]
      .filter((s) => s.lot !== 0 || s.belum !== 0 || !isNol(s.angka))
      .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : kunciPosisi(a.posisi) < kunciPosisi(b.posisi) ? -1 : 1));
  }
}

/** Result of replaying a whole lot: its last state, what must be booked per day and posisi, and per fact. */
export interface HasilBukukan {
  readonly keadaan: KeadaanLot | null;
  readonly buku: Buku;
  readonly per: ReadonlyMap<Peristiwa, readonly Posting[]>;
}

/**
 * Replays facts (in any order) and books them.
 * @throws AppError rule/saldo_negatif, rule/belum_ada
 */
export function bukukan(fakta: readonly Peristiwa[]): HasilBukukan {
  const buku = new Buku();
  const per = new Map<Peristiwa, readonly Posting[]>();
  let keadaan: KeadaanLot | null = null;
  let hari = '';
  for (const satu of [...fakta].sort(urutPutarUlang)) {
    if (keadaan !== null && satu.tanggal !== hari) periksaAngka(keadaan.angka, hari);
    hari = satu.tanggal;
    const hasil: ReturnType<typeof terapkan> = terapkan(keadaan, satu);
    keadaan = hasil.keadaan;
    per.set(satu, hasil.posting);
    for (const p of hasil.posting) buku.tambah(satu.tanggal, p.posisi, p.lot, p.belum, p.angka);
  }
  if (keadaan !== null) periksaAngka(keadaan.angka, hari);
  return { keadaan, buku, per };
}

/** Kinds of facts after which a lot is no longer the same lot: nothing may be booked before the last of them. */
const STRUKTUR = new Set(['pecah', 'gabung', 'reklas', 'penghapusan']);

/**
 * What stands in the way of a backdated fact: the later-dated facts that set the same attribute, split or
 * merged the lot, or (for a split) touched it at all.
 * @param setiap true when any later fact is in the way, as for a split, which would have to divide it
 */
export function penghalangMundur(
  fakta: readonly Peristiwa[],
  tanggal: string,
  isi: Partial<AtributLot> | null,
  setiap = false,
): Peristiwa[] {
  const kolom = new Set(Object.keys(isi ?? {}));
  return fakta.filter(
    (f) =>
      f.tanggal > tanggal &&
      (setiap || STRUKTUR.has(f.jenis) || Object.keys(f.isi ?? {}).some((k) => kolom.has(k))),
  );
}
