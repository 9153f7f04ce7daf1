import { nolAkhir } from './angka.ts';
import type { LotSelisih } from './data.ts';

interface Kelompok {
  readonly nomor: number;
  readonly satuan: Map<number, number>;
  banyak: number;
  /** Usual value of one unit; undefined until somebody asked. */
  lazim: number | null | undefined;
}

interface Sebaran {
  readonly tengah: number;
  readonly lebar: number;
}

/** Values of unlike goods spread over some five-fold either way. */
const LEBAR_UMUM = 1.6;
/** The spread of a code counts as much as this many lots of the general spread. */
const BERAT_UMUM = 4;

/** Same goods: same code and name. */
export const kunciNama = (l: { readonly kode: string; readonly nama: string }): string =>
  `${l.kode}|${l.nama.trim().toLowerCase()}`;

/** What the list shows of a lot: two that agree in it can be told apart by nobody. */
export const kunciTampak = (l: LotSelisih): string =>
  `${kunciNama(l)}|${l.tahun}|${l.unit}|${l.nilai}|${l.unitBelum}|${l.golongan}`;

const tengahDari = (urut: Float64Array): number => urut[Math.floor(urut.length / 2)] ?? 0;

/** Middle and spread that a few wild values do not move. */
function sebaran(nilai: readonly number[]): Sebaran {
  // Typed arrays sort numbers as numbers, many times faster than by a comparison of our own.
  const log = Float64Array.from(nilai).sort();
  const tengah = tengahDari(log);
  const simpang = log.map((x) => Math.abs(x - tengah)).sort();
  const lebar = 1.48 * tengahDari(simpang);
  const n = log.length;
  return { tengah, lebar: Math.sqrt((n * lebar ** 2 + BERAT_UMUM * LEBAR_UMUM ** 2) / (n + BERAT_UMUM)) };
}

/** Groups lots by code and name. A spelling is put into its plain form once, not once a lot. */
class PengenalNama {
  readonly #tertulis = new Map<string, Map<string, Kelompok>>();
  readonly #rapi = new Map<string, Kelompok>();

  kelompok(l: LotSelisih): Kelompok {
    let kode = this.#tertulis.get(l.kode);
    if (kode === undefined) this.#tertulis.set(l.kode, (kode = new Map()));
    const ada = kode.get(l.nama);
    if (ada !== undefined) return ada;
    const kunci = kunciNama(l);
    const k = this.#rapi.get(kunci) ?? { nomor: this.#rapi.size, satuan: new Map(), banyak: 0, lazim: undefined };
    this.#rapi.set(kunci, k);
    kode.set(l.nama, k);
    return k;
  }
}

/**
 * How plausible a value is for a lot, learned from the register itself: what the same goods cost elsewhere, how the
 * values of a code spread, and how round values of the golongan are. Used as a ratio of two values of one lot.
 */
export class Wajar {
  /** By id: the lots of the same goods. */
  readonly #kelompok = new Map<number, Kelompok>();
  readonly #kode = new Map<string, Sebaran>();
  #umum: Sebaran = { tengah: Math.log(100_000_000), lebar: LEBAR_UMUM };
  readonly #bulat: readonly number[];

  constructor(lot: readonly LotSelisih[]) {
    const kenal = new PengenalNama();
    const log = new Map<string, number[]>();
    const semua: number[] = [];
    const bulat = Array.from({ length: 13 }, () => 0.5);
    for (const l of lot) {
      const k = kenal.kelompok(l);
      this.#kelompok.set(l.id, k);
      if (l.unitBelum > 0 || l.nilai <= 0) continue;
      const satuan = l.nilai / l.unit;
      k.satuan.set(satuan, (k.satuan.get(satuan) ?? 0) + 1);
      k.banyak += 1;
      const x = Math.log(satuan);
      semua.push(x);
      const milik = log.get(l.kode);
      if (milik) milik.push(x);
      else log.set(l.kode, [x]);
      const z = nolAkhir(l.nilai);
      bulat[z] = (bulat[z] ?? 0) + 1;
    }
    const total = bulat.reduce((a, b) => a + b, 0);
    this.#bulat = bulat.map((n) => n / total);
    if (semua.length > 0) this.#umum = sebaran(semua);
    for (const [kode, isi] of log) if (isi.length >= 3) this.#kode.set(kode, sebaran(isi));
  }

  /** Tells goods of one code and name from others; a number for the lots that were learned from, quicker than the names. */
  jenis(l: LotSelisih): number | string {
    return this.#kelompok.get(l.id)?.nomor ?? kunciNama(l);
  }

  /** Lots of the same goods with a given value of one unit, the lot itself left out. */
  setara(l: LotSelisih, nilai: number): { sama: number; banyak: number } {
    const k = this.#kelompok.get(l.id);
    if (k === undefined) return { sama: 0, banyak: 0 };
    const sendiri = l.unitBelum === 0 && l.nilai > 0 ? 1 : 0;
    const sama = (k.satuan.get(nilai / l.unit) ?? 0) - (sendiri === 1 && nilai === l.nilai ? 1 : 0);
    return { sama, banyak: k.banyak - sendiri };
  }

  /** Value of one unit that most of the same goods have, when more than half of at least two others do; else null. */
  lazim(l: LotSelisih): number | null {
    const k = this.#kelompok.get(l.id);
    if (k === undefined || k.banyak < 3) return null;
    if (k.lazim === undefined) k.lazim = [...k.satuan].find(([, n]) => n >= 2 && n * 2 > k.banyak)?.[0] ?? null;
    return k.lazim;
  }

  /** Logarithm of the plausibility of a value. */
  log(l: LotSelisih, nilai: number): number {
    if (nilai <= 0) return -25;
    const { sama, banyak } = this.setara(l, nilai);
    const { tengah, lebar } = this.#kode.get(l.kode) ?? this.#umum;
    const x = (Math.log(nilai / l.unit) - tengah) / lebar;
    // Amounts far off are rare, but not as rare as the bell curve has it.
    const padat = Math.exp(-0.5 * Math.min(x * x, 30)) / (lebar * 2.5) + 1e-5;
    const z = nolAkhir(nilai);
    const massa = padat * (this.#bulat[z] ?? 0.001) * Math.min(1, (10 ** z * 1.1) / nilai);
    const persis = banyak === 0 ? 0 : sama / (banyak + 1);
    const bagian = banyak === 0 ? 0 : 0.5;
    return Math.log(bagian * persis + (1 - bagian) * massa);
  }

  /** How much likelier `baru` is than the value the lot has; logarithm, bounded. */
  rasio(l: LotSelisih, baru: number): number {
    return Math.max(-14, Math.min(14, this.log(l, baru) - this.log(l, l.nilai)));
  }
}
