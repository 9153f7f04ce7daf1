import type { Database } from 'better-sqlite3';
import { AppError } from '../../../domain/galat.ts';
import { type Angka, type AtributLot, NOL } from '../../../domain/lot.ts';
import { lanjutkanRegister } from '../nomorRegister.ts';
import type { Pencatat } from '../pencatat.ts';
import { bagianLot } from './keluar.ts';
import { golonganKode } from './perolehan.ts';

interface Kepala {
  readonly id: number;
  readonly tanggal: string;
  readonly dasar: string;
}

/** Adds later spending to a lot's value. @throws AppError rule/belum_bernilai when the lot has no value to add to */
export function catatKapitalisasi(catat: Pencatat, { id, tanggal, dasar }: Kepala, nilai: number): void {
  const lot = catat.lot(id);
  if (lot.angka.unitBelum > 0)
    throw new AppError('rule', 'belum_bernilai', { id: String(id), namaBarang: lot.atribut.namaBarang });
  if (lot.angka.unit === 0)
    throw new AppError('rule', 'lot_sudah_habis', { id: String(id), namaBarang: lot.atribut.namaBarang });
  catat.catat(id, { tanggal, dasar, jenis: 'kapitalisasi', gerak: 'tambah', delta: { ...NOL, nilai }, isi: null });
}

/**
 * Moves a lot, or some units of it, to another code; its register numbers are freed and not given again.
 * Gives the id of what moved.
 * @throws AppError rule/kode_sama, validation/kode_barang_tidak_sah
 */
export function catatReklas(catat: Pencatat, k: Kepala & { jumlah?: number | undefined }, keKode: string): number {
  const golongan = golonganKode(keKode);
  if (catat.lot(k.id).atribut.kodeBarang === keKode)
    throw new AppError('rule', 'kode_sama', { id: String(k.id), kode: keKode });
  const id = bagianLot(catat, k);
  const isi: Partial<AtributLot> = {
    kodeBarang: keKode,
    golongan,
    keyakinanKode: 'exact',
    registerDari: null,
    registerSampai: null,
  };
  catat.catat(id, { tanggal: k.tanggal, dasar: k.dasar, jenis: 'reklas', gerak: 'reklas', delta: NOL, isi }, 'setiap');
  return id;
}

/** New figures and attributes of a lot; what is left out stays. Sen, units, hundredths of m2. */
export interface Koreksi {
  readonly nilai?: number | undefined;
  readonly jumlah?: number | undefined;
  readonly luas?: number | undefined;
  readonly isi: Partial<AtributLot>;
}

/**
 * Corrects a lot on a date; every kind of correction is a fact of its own, so that reports can name it.
 * @throws AppError rule/tidak_ada_perubahan, rule/lot_sudah_habis, rule/register_tidak_berlanjut
 */
export function catatKoreksi(db: Database, catat: Pencatat, { id, tanggal, dasar }: Kepala, k: Koreksi): void {
  const lot = catat.lot(id);
  const { angka } = lot;
  if (angka.unit === 0)
    throw new AppError('rule', 'lot_sudah_habis', { id: String(id), namaBarang: lot.atribut.namaBarang });
  let ada = false;
  const satu = (jenis: string, delta: Angka, arah: number, isi: Partial<AtributLot> | null = null): void => {
    ada = true;
    const gerak = arah === 0 ? 'pindah' : arah > 0 ? 'tambah' : 'kurang';
    catat.catat(id, { tanggal, dasar, jenis, gerak, delta, isi });
  };
  if (k.jumlah !== undefined && k.jumlah !== angka.unit) {
    const selisih = k.jumlah - angka.unit;
    // Units of a lot that has no value yet have none either.
    const delta = { ...NOL, unit: selisih, unitBelum: angka.unitBelum > 0 ? selisih : 0 };
    satu('koreksi-jumlah', delta, selisih, lanjutkanRegister(db, lot.atribut, k.jumlah));
  }
  if (k.nilai !== undefined && (k.nilai !== angka.nilai || angka.unitBelum > 0)) {
    const selisih = k.nilai - angka.nilai;
    satu(
      'koreksi-nilai',
      { ...NOL, nilai: selisih, unitBelum: 0 - catat.lot(id).angka.unitBelum },
      selisih >= 0 ? 1 : -1,
    );
  }
  const isi: Partial<AtributLot> = { ...k.isi };
  if (k.luas !== undefined && k.luas !== lot.atribut.luas) isi.luas = k.luas;
  if (Object.keys(isi).length > 0) satu('koreksi-data', NOL, 0, isi);
  if (!ada) throw new AppError('rule', 'tidak_ada_perubahan', { id: String(id), namaBarang: lot.atribut.namaBarang });
}

/** Sets attributes without figures: moves within the office, use by others, protection, follow-up of RB. */
export function catatAtribut(
  catat: Pencatat,
  { id, tanggal, dasar }: Kepala,
  jenis: string,
  isi: Partial<AtributLot>,
): void {
  const lot = catat.lot(id);
  if (lot.angka.unit === 0)
    throw new AppError('rule', 'lot_sudah_habis', { id: String(id), namaBarang: lot.atribut.namaBarang });
  catat.catat(id, { tanggal, dasar, jenis, gerak: 'pindah', delta: NOL, isi });
}
