import { KUNCI_KERAS, type BarangBanding, type Ciri, ciri } from './ciri.ts';
import { miripKata, mungkinMirip } from './kata.ts';
import * as u from './unsur.ts';

type Mirip = (a: string, b: string) => number;
type Banding = (a: Ciri, b: Ciri, mirip: Mirip) => u.Tingkat | null;

interface Unsur {
  readonly bobot: number;
  readonly banding: Banding;
  /** For a part of a lot against the lot: another comparison, or none. */
  readonly bagian?: Banding | null;
}

// Weights: what tells two things of one office apart. Name and code say what it is, value and year which delivery; a
// register number is renumbered by every office that takes goods over, so it weighs little though it looks exact.
const UNSUR: readonly Unsur[] = [
  { bobot: 20, banding: u.unsurKode },
  { bobot: 25, banding: u.unsurNama },
  { bobot: 12, banding: u.unsurTahun },
  { bobot: 8, banding: u.unsurJumlah, bagian: null },
  { bobot: 20, banding: u.unsurNilai, bagian: u.unsurNilaiSatuan },
  { bobot: 8, banding: u.unsurMerk },
  { bobot: 6, banding: u.unsurRegister },
  { bobot: 12, banding: u.unsurLuas },
  { bobot: 8, banding: u.unsurAlamat },
  { bobot: 2, banding: u.unsurKondisi },
  { bobot: 3, banding: u.unsurSpesifikasi },
];

/** Weight of code and name together: what has to be compared at least for full trust. */
const CUKUP = 45;
/** What is left of a score that rests on nearly nothing (a name alone: 0.86). */
const DASAR_CAKUPAN = 0.7;
/** An equal plate or chassis number leaves a fifth of the doubt; beside one that differs it leaves more. */
const SISA_RAGU = 0.2;
const SISA_RAGU_CAMPUR = 0.6;
/** A plate that differs, and nothing of its kind that is equal: two things, however alike. */
const BERTENTANGAN = 0.35;
/** Things of two golongan are hardly ever one. */
const LAIN_GOLONGAN = 0.6;

/** A score in ten-thousandths, so that totals are exact. */
export const PENUH = 10_000;

/** How much a pair is worth, 0..`PENUH`: as one thing, and as a part against the whole (or the other way round). */
export interface SkorPasangan {
  readonly skor: number;
  readonly bagian: number;
}

/** Scores pairs; remembers how alike words and names are, which repeat a lot in a list. */
export function pembanding(): (a: Ciri, b: Ciri) => SkorPasangan {
  const mirip = ingatKata();
  const nama = ingatPasangan((a: Ciri, b: Ciri) => u.unsurNama(a, b, mirip));
  return (a, b) => {
    const keras = u.kunciKeras(a, b);
    let [jumlah, bobot, jumlahBagian, bobotBagian] = [0, 0, 0, 0];
    for (const unsur of UNSUR) {
      const satu = unsur.banding === u.unsurNama ? nama(a, b) : unsur.banding(a, b, mirip);
      if (satu) {
        jumlah += satu.skor * unsur.bobot;
        bobot += unsur.bobot;
      }
      if (unsur.bagian === null) continue;
      const lain = unsur.bagian ? unsur.bagian(a, b, mirip) : satu;
      if (lain) {
        jumlahBagian += lain.skor * unsur.bobot;
        bobotBagian += unsur.bobot;
      }
    }
    const golonganLain = a.kode !== null && b.kode !== null && u.unsurKode(a, b)?.skor === 0;
    return {
      skor: akhir(jumlah, bobot, keras, golonganLain),
      bagian: akhir(jumlahBagian, bobotBagian, keras, golonganLain),
    };
  };
}

function akhir(jumlah: number, bobot: number, keras: { sama: number; beda: number }, golonganLain: boolean): number {
  let skor = bobot === 0 ? 0 : jumlah / bobot;
  skor *= DASAR_CAKUPAN + (1 - DASAR_CAKUPAN) * Math.min(1, bobot / CUKUP);
  if (golonganLain) skor *= LAIN_GOLONGAN;
  if (keras.sama !== 0) skor = 1 - (1 - skor) * (keras.beda === 0 ? SISA_RAGU : SISA_RAGU_CAMPUR);
  else if (keras.beda !== 0) skor *= BERTENTANGAN;
  return Math.round(skor * PENUH);
}

/** Similarity of words, each pair computed once. */
function ingatKata(): Mirip {
  const ingat = new Map<string, Map<string, number>>();
  return (a, b) => {
    if (a === b) return 1;
    if (!mungkinMirip(a, b)) return 0;
    const [x, y] = a < b ? [a, b] : [b, a];
    let baris = ingat.get(x);
    if (!baris) ingat.set(x, (baris = new Map()));
    let skor = baris.get(y);
    if (skor === undefined) baris.set(y, (skor = miripKata(x, y)));
    return skor;
  };
}

/** Different names beyond which pairs of them are no longer remembered. */
const NAMA_DIINGAT = 4000;

/** Remembers a comparison by everything that the names of a pair say. */
function ingatPasangan(banding: (a: Ciri, b: Ciri) => u.Tingkat | null): (a: Ciri, b: Ciri) => u.Tingkat | null {
  const nomor = new Map<string, number>();
  const ciriNomor = new WeakMap<Ciri, number>();
  const ingat = new Map<number, u.Tingkat | null>();
  const kenal = (c: Ciri): number => {
    let n = ciriNomor.get(c);
    if (n === undefined) {
      const kunci = [c.nama, c.sebutan, c.uraian, c.judul].map((k) => k.join(' ')).join('|');
      n = nomor.get(kunci) ?? nomor.size;
      nomor.set(kunci, n);
      ciriNomor.set(c, n);
    }
    return n;
  };
  return (a, b) => {
    const kunci = kenal(a) * 0x4000000 + kenal(b);
    // Where hardly a name repeats, remembering costs more than it saves.
    if (nomor.size > NAMA_DIINGAT) return banding(a, b);
    let hasil = ingat.get(kunci);
    if (hasil === undefined) ingat.set(kunci, (hasil = banding(a, b)));
    return hasil;
  };
}

/** Why a pair was proposed, or not more surely. */
export interface Alasan {
  readonly cocok: boolean;
  readonly kata: string;
}

/** From here on a thing that was compared speaks for the pair. */
const MENDUKUNG = 0.6;

/** Score 0..1 of one pair with its reasons, those that speak for it first. */
export function jelaskan(mereka: BarangBanding, kita: BarangBanding): { skor: number; alasan: Alasan[] } {
  const [a, b] = [ciri(mereka), ciri(kita)];
  const { sama, beda } = u.kunciKeras(a, b);
  const alasan: Alasan[] = KUNCI_KERAS.flatMap(({ label }, i): Alasan[] =>
    sama & (1 << i)
      ? [{ cocok: true, kata: `${label} sama` }]
      : beda & (1 << i)
        ? [{ cocok: false, kata: `${label} berbeda` }]
        : [],
  );
  for (const { banding } of UNSUR) {
    const satu = banding(a, b, miripKata);
    if (satu) alasan.push({ cocok: satu.skor >= MENDUKUNG, kata: satu.alasan });
  }
  return {
    skor: pembanding()(a, b).skor / PENUH,
    alasan: [...alasan.filter((x) => x.cocok), ...alasan.filter((x) => !x.cocok)],
  };
}
