import { bagi } from '../pembagian.ts';
import type { AturanPenyusutan, SumberMasa } from './aturan.ts';
import type { Lanjutan } from './fakta.ts';
import { bebanGaris, bulatkanMasa } from './garisLurus.ts';
import type { Objek } from './objek.ts';
import { bulanSampai, type Mulai } from './waktu.ts';

/** A lot while its history is worked through. Money in sen, life in months. */
export interface Keadaan {
  nilai: number;
  akumulasi: number;
  /** The code it rightly had at the time, and the one that was on it. */
  kode: string;
  kodeTercatat: string;
  objek: Objek;
  lepas: boolean;
  /** Acquisition the convention starts from; null when unknown. */
  mulai: Mulai | null;
  sumber: SumberMasa | null;
  /** Straight line in force: a base spread over a life, of which `jalan` months have gone. null: none (yet). */
  garis: { dasar: number; masa: number; jalan: number } | null;
  /** Full life, the limit of an extension, and life used up since acquisition. */
  penuh: number;
  berlalu: number;
}

/** What is still to be charged. */
export const nilaiBuku = (k: Keadaan): number => k.nilai - k.akumulasi;

export const sisaMasa = (k: Keadaan): number => (k.garis === null ? 0 : k.garis.masa - k.garis.jalan);

/** A new line: what is left of the value over `bulan` from here on. */
export function garisBaru(k: Keadaan, aturan: AturanPenyusutan, bulan: number): void {
  k.garis = { dasar: nilaiBuku(k), masa: bulatkanMasa(aturan.konvensi, Math.max(bulan, 0)), jalan: 0 };
}

/** Sets the whole life anew: the rest over what remains of it, all at once when nothing remains. */
export function ubahMasa(k: Keadaan, aturan: AturanPenyusutan, penuh: number): void {
  k.penuh = penuh;
  garisBaru(k, aturan, penuh - k.berlalu);
}

/** The full life changes with the code or its table: what remains of the life changes by as much, extensions kept. */
export function geserMasa(k: Keadaan, aturan: AturanPenyusutan, penuh: number): void {
  const sisa = sisaMasa(k) + penuh - k.penuh;
  k.penuh = penuh;
  garisBaru(k, aturan, sisa);
}

/** First line of a lot that is older than its line: life has gone by since acquisition without a charge here. */
export function susulMasa(k: Keadaan, aturan: AturanPenyusutan, penuh: number, semesterLalu: number): void {
  k.berlalu = k.mulai === null ? 0 : Math.min(bulanSampai(aturan.konvensi, k.mulai, semesterLalu), penuh);
  ubahMasa(k, aturan, penuh);
}

/**
 * Charge of one semester that carries `bulan` months of the life, and moves the lot on. Never negative, never
 * more than what is left; the last semester of the life takes all of it.
 */
export function bebankan(k: Keadaan, aturan: AturanPenyusutan, bulan: number): number {
  const { garis } = k;
  if (garis === null || bulan <= 0) return 0;
  const sisa = nilaiBuku(k);
  const jalan = Math.min(garis.jalan + bulan, garis.masa);
  const beban =
    jalan >= garis.masa
      ? sisa
      : Math.min(bebanGaris(aturan.konvensi, garis.dasar, garis.masa, garis.jalan, jalan), sisa);
  k.berlalu += jalan - garis.jalan;
  garis.jalan = jalan;
  k.akumulasi += beban;
  return beban;
}

/** What goes with `nilai` sen of a lot: its akumulasi and its part of the base, by the largest-remainder rule. */
export function bagianKeluar(k: Keadaan, nilai: number): { akumulasi: number; dasar: number } {
  const bobot = [Math.max(k.nilai - nilai, 0), nilai];
  if (k.nilai <= 0 || nilai <= 0) return { akumulasi: 0, dasar: 0 };
  return { akumulasi: bagi(k.akumulasi, bobot)[1] ?? 0, dasar: bagi(k.garis?.dasar ?? 0, bobot)[1] ?? 0 };
}

/** Sharing by units, as the books do, and by value may differ by so many sen. */
const SELISIH_PEMBULATAN = 2;

/**
 * Takes `nilai` sen off a lot with its share of the akumulasi, and gives the akumulasi that left. A booked amount
 * holds when only rounding parts it from the share; any other was booked before a correction was known, and what
 * stays would never again be on its line.
 */
export function keluarkan(k: Keadaan, nilai: number, dibukukan: number | null): number {
  const bagian = bagianKeluar(k, nilai);
  const dekat = dibukukan !== null && Math.abs(dibukukan - bagian.akumulasi) <= SELISIH_PEMBULATAN;
  k.nilai = Math.max(k.nilai - nilai, 0);
  const keluar = Math.min(Math.max(dekat ? dibukukan : bagian.akumulasi, k.akumulasi - k.nilai), k.akumulasi);
  k.akumulasi -= keluar;
  if (k.garis !== null) k.garis.dasar -= bagian.dasar;
  return keluar;
}

/** The line in force, for a lot that goes on with it; null when there is none. */
export function lanjutanDari(k: Keadaan, dasarSen: number): Lanjutan | null {
  if (k.garis === null) return null;
  return {
    dasarSen,
    masaBulan: k.garis.masa,
    sisaBulan: k.garis.masa - k.garis.jalan,
    berlaluBulan: k.berlalu,
    penuhBulan: k.penuh,
    sumber: k.sumber,
  };
}
