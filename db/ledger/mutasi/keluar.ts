import type { Database } from 'better-sqlite3';
import { AppError } from '../../../domain/galat.ts';
import { type Fakta, urutkan } from '../../../domain/fakta.ts';
import { balik, tambahAngka } from '../../../domain/lot.ts';
import { pecahLot } from '../operasi.ts';
import { barisLot, faktaDari } from '../fakta.ts';
import type { Pencatat } from '../pencatat.ts';

/** Goods that leave the register, or are moved to another office. */
export interface Keluar {
  readonly id: number;
  readonly tanggal: string;
  readonly dasar: string;
  /** `penghapusan-<cara>` or `transfer-keluar`. */
  readonly jenis: string;
  /** Units that leave; all of them unless given, fewer split the lot. */
  readonly jumlah?: number | undefined;
}

/** The lot itself, or the part of it that a split makes for `jumlah` units. */
export function bagianLot(catat: Pencatat, k: Omit<Keluar, 'jenis'>): number {
  const lot = catat.lotPada(k.id, k.tanggal);
  if (lot === null)
    throw new AppError('rule', 'belum_ada', {
      id: String(k.id),
      tanggal: k.tanggal,
      namaBarang: catat.lot(k.id).atribut.namaBarang,
    });
  if (lot.angka.unit === 0)
    throw new AppError('rule', 'lot_sudah_habis', { id: String(k.id), namaBarang: lot.atribut.namaBarang });
  return k.jumlah === undefined || k.jumlah === lot.angka.unit
    ? k.id
    : pecahLot(catat, k.id, k.jumlah, k.tanggal, k.dasar);
}

/** Takes a lot, or some units of it, out of the register with its value and akumulasi; gives the id of what left. */
export function catatKeluar(catat: Pencatat, k: Keluar): number {
  const id = bagianLot(catat, k);
  const lot = catat.lotPada(id, k.tanggal);
  if (lot === null) throw new AppError('rule', 'belum_ada', { id: String(id), tanggal: k.tanggal });
  catat.catat(
    id,
    { tanggal: k.tanggal, dasar: k.dasar, jenis: k.jenis, gerak: 'kurang', delta: balik(lot.angka), isi: null },
    'setiap',
  );
  return id;
}

/**
 * Brings back what a penghapusan had taken out of a lot, by decree.
 * @throws AppError rule/belum_dihapus when the lot is still there, or left in another way
 */
export function catatPulih(db: Database, catat: Pencatat, id: number, tanggal: string, dasar: string): void {
  const lot = catat.lot(id);
  const fakta = urutkan(faktaDari(barisLot(db, id)));
  // Goods that came back and then went to another office are no longer written off.
  const hapus = fakta.findLast((f) => f.delta.unit < 0);
  if (lot.angka.unit > 0 || !hapus?.jenis.startsWith('penghapusan'))
    throw new AppError('rule', 'belum_dihapus', { id: String(id), namaBarang: lot.atribut.namaBarang });
  catat.catat(id, {
    tanggal,
    dasar,
    jenis: 'pembatalan-penghapusan',
    gerak: 'tambah',
    delta: balik(fakta.filter((f) => isIkutKeluar(f, hapus)).reduce((n, f) => tambahAngka(n, f.delta), hapus.delta)),
    isi: null,
  });
}

/** Akumulasi that a later closing sent along with goods that had left. */
const isIkutKeluar = (f: Fakta, hapus: Fakta): boolean =>
  f.jenis === 'akumulasi-ikut' && f.gerak !== 'pindah' && f.tanggal === hapus.tanggal && f.perintah > hapus.perintah;
