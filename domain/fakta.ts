import { AppError } from './galat.ts';
import {
  type Angka,
  type AtributLot,
  balik,
  isNol,
  type IsiLot,
  type KeadaanLot,
  kolomIsi,
  kunciPosisi,
  NOL,
  pasangIsi,
  type Posisi,
  posisiLot,
  tambahAngka,
} from './lot.ts';

/** Which column of the roll-forward a booking belongs to; `pindah` bookings net to zero per golongan. */
export type Sisi = 'awal' | 'tambah' | 'kurang' | 'pindah';

/** How a fact moves: on one side, or out of one golongan (kurang) and into another (tambah). */
export type GerakFakta = Sisi | 'reklas';

/** One fact about one lot, on its effective date: the change of its figures and the attributes it sets. */
export interface Fakta {
  readonly tanggal: string;
  /** Number of the command that wrote it; with `urut` it orders facts of one day. */
  readonly perintah: number;
  readonly urut: number;
  /** Number of its mutasi; 0 before it is written. */
  readonly mutasi: number;
  readonly jenis: string;
  readonly gerak: GerakFakta;
  readonly delta: Angka;
  readonly isi: IsiLot | null;
}

/** An amount booked on a posisi; `lot` and `belum` count lots, so that totals need no second pass. */
export interface Posting {
  readonly posisi: Posisi;
  readonly sisi: Sisi;
  readonly lot: number;
  readonly belum: number;
  readonly angka: Angka;
  /** The attributes set ride on the last posting of a fact. */
  readonly isi: IsiLot | null;
}

const hitung = (angka: Angka) => ({ lot: angka.unit > 0 ? 1 : 0, belum: angka.unitBelum > 0 ? 1 : 0 });

/**
 * Refuses figures below zero, more units without value than units, and money without units. Checked at the end of a
 * day, because facts of one day may pass through such a state in between.
 * @throws AppError rule/saldo_negatif
 */
function periksaAngka(angka: Angka, tanggal: string): void {
  const rusak =
    angka.unit < 0 ||
    angka.nilai < 0 ||
    angka.akumulasi < 0 ||
    angka.unitBelum < 0 ||
    angka.unitBelum > angka.unit ||
    (angka.unit === 0 && (angka.nilai !== 0 || angka.akumulasi !== 0));
  if (rusak) throw new AppError('rule', 'saldo_negatif', { tanggal, ...angka });
}

/**
 * Applies one fact to a lot. Gives the new state and what has to be booked: the change on the same posisi, or, when
 * the fact moves the lot, everything out of the old posisi and into the new one.
 * @throws AppError rule/belum_ada when the fact comes before the lot exists
 */
export function terapkan(
  keadaan: KeadaanLot | null,
  fakta: Fakta,
): { keadaan: KeadaanLot; posting: readonly Posting[] } {
  if (keadaan === null && (fakta.isi?.kodeBarang === undefined || fakta.delta.unit <= 0)) {
    throw new AppError('rule', 'belum_ada', { tanggal: fakta.tanggal });
  }
  // The first fact of a lot is complete, so it is taken as it is: an import makes no second copy of every lot.
  const atribut = keadaan === null ? (fakta.isi as AtributLot) : pasangIsi(keadaan.atribut, fakta.isi);
  const angka = tambahAngka(keadaan?.angka ?? NOL, fakta.delta);
  const sesudah: KeadaanLot = { atribut, angka };
  const ke = posisiLot(atribut);
  const dari = keadaan ? posisiLot(keadaan.atribut) : ke;
  const lama = keadaan ? hitung(keadaan.angka) : { lot: 0, belum: 0 };
  const baru = hitung(angka);
  const [sisiKeluar, sisiMasuk]: [Sisi, Sisi] =
    fakta.gerak === 'reklas' ? ['kurang', 'tambah'] : [fakta.gerak, fakta.gerak];
  if (kunciPosisi(dari) === kunciPosisi(ke)) {
    const posting = {
      posisi: ke,
      sisi: sisiMasuk,
      lot: baru.lot - lama.lot,
      belum: baru.belum - lama.belum,
      angka: fakta.delta,
      isi: fakta.isi,
    };
    return { keadaan: sesudah, posting: [posting] };
  }
  const keluar = {
    posisi: dari,
    sisi: sisiKeluar,
    lot: 0 - lama.lot,
    belum: 0 - lama.belum,
    angka: balik(keadaan?.angka ?? NOL),
    isi: null,
  };
  const masuk = { posisi: ke, sisi: sisiMasuk, lot: baru.lot, belum: baru.belum, angka, isi: fakta.isi };
  return { keadaan: sesudah, posting: [keluar, masuk] };
}

/** Order of replay: effective date, then command, then line. */
export const urutPutarUlang = (a: Fakta, b: Fakta): number =>
  a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : a.perintah - b.perintah || a.urut - b.urut;

/** Facts in order of replay. */
export const urutkan = (fakta: readonly Fakta[]): Fakta[] => [...fakta].sort(urutPutarUlang);

/** The last fact, put on a lot as it stands: what a command that is not backdated needs. */
export function terapkanTerakhir(keadaan: KeadaanLot | null, fakta: Fakta): ReturnType<typeof terapkan> {
  const hasil = terapkan(keadaan, fakta);
  periksaAngka(hasil.keadaan.angka, fakta.tanggal);
  return hasil;
}

/** Result of replaying a whole lot: its last state, and what each fact books. */
export interface HasilBukukan {
  readonly keadaan: KeadaanLot | null;
  readonly per: ReadonlyMap<Fakta, readonly Posting[]>;
}

/**
 * Replays facts (in any order) and books them.
 * @throws AppError rule/saldo_negatif, rule/belum_ada
 */
export function bukukan(fakta: readonly Fakta[]): HasilBukukan {
  const per = new Map<Fakta, readonly Posting[]>();
  let keadaan: KeadaanLot | null = null;
  let hari = '';
  for (const satu of urutkan(fakta)) {
    if (keadaan !== null && satu.tanggal !== hari) periksaAngka(keadaan.angka, hari);
    hari = satu.tanggal;
    const hasil: ReturnType<typeof terapkan> = terapkan(keadaan, satu);
    keadaan = hasil.keadaan;
    per.set(satu, hasil.posting);
  }
  if (keadaan !== null) periksaAngka(keadaan.angka, hari);
  return { keadaan, per };
}

/** Replays facts (in any order) up to and including a day; null when the lot does not exist by then. */
export function putarUlang(fakta: readonly Fakta[], sampai = '9999-12-31'): KeadaanLot | null {
  return bukukan(fakta.filter((f) => f.tanggal <= sampai)).keadaan;
}

/** What has to be booked because a lot's facts changed: which fact's booking, and by how much. */
export interface SelisihPembukuan {
  readonly fakta: Fakta;
  readonly posting: Posting;
}

const KOSONG: readonly Posting[] = [];

function selisihFakta(lama: readonly Posting[], baru: readonly Posting[]): Posting[] {
  const jumlah = new Map<string, Posting>();
  const tambah = (p: Posting, kali: 1 | -1): void => {
    const kunci = `${kunciPosisi(p.posisi)}|${p.sisi}`;
    const ada = jumlah.get(kunci);
    jumlah.set(kunci, {
      posisi: p.posisi,
      sisi: p.sisi,
      lot: (ada?.lot ?? 0) + kali * p.lot,
      belum: (ada?.belum ?? 0) + kali * p.belum,
      angka: tambahAngka(ada?.angka ?? NOL, kali === 1 ? p.angka : balik(p.angka)),
      isi: null,
    });
  };
  for (const p of lama) tambah(p, -1);
  for (const p of baru) tambah(p, 1);
  return [...jumlah.values()].filter((p) => p.lot !== 0 || p.belum !== 0 || !isNol(p.angka));
}

/**
 * The bookings that bring a lot from one set of facts to another: those of facts that came, the mirror of those that
 * went, and for facts that stay what they now carry more or less (a value filled in later moves on with the lot).
 * A fact that is new altogether (mutasi 0) is booked whole, with the attributes it sets.
 */
export function selisihPembukuan(lama: HasilBukukan, baru: HasilBukukan): SelisihPembukuan[] {
  const hasil: SelisihPembukuan[] = [];
  for (const fakta of new Set([...baru.per.keys(), ...lama.per.keys()])) {
    const dulu = lama.per.get(fakta);
    const kini = baru.per.get(fakta);
    const posting = fakta.mutasi === 0 ? (kini ?? KOSONG) : selisihFakta(dulu ?? KOSONG, kini ?? KOSONG);
    // A fact that came or went without figures, such as a name, still leaves its line: the log tells of every lot.
    const tampak = dulu === undefined || kini === undefined ? (dulu ?? kini)?.slice(-1) : undefined;
    for (const p of posting.length > 0 ? posting : (tampak ?? KOSONG))
      hasil.push({ fakta, posting: posting.length > 0 ? p : nihil(p) });
  }
  return hasil;
}

const nihil = (p: Posting): Posting => ({ ...p, lot: 0, belum: 0, angka: NOL, isi: null });

/** Kinds of facts after which a lot is no longer the same lot: nothing may be booked before the last of them. */
const STRUKTUR = /^(pecah|gabung|reklas|penghapusan-.+|transfer-keluar|pembatalan-penghapusan)$/;

/**
 * What stands in the way of a backdated fact: the later-dated facts that set the same attribute, split or merged the
 * lot, or (for a split) touched it at all.
 * @param setiap true when any later fact is in the way, as for a split, which would have to divide it
 */
export function penghalangMundur(
  fakta: readonly Fakta[],
  tanggal: string,
  isi: IsiLot | null,
  setiap = false,
): Fakta[] {
  const kolom = new Set(kolomIsi(isi));
  return fakta.filter(
    (f) => f.tanggal > tanggal && (setiap || STRUKTUR.test(f.jenis) || kolomIsi(f.isi).some((k) => kolom.has(k))),
  );
}
