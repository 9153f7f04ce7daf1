import { selNilai } from '../../nilai.ts';
import { selAsal, selRincian } from '../../selLot.ts';
import type { KolomLot } from '../../tabelLot.ts';

// Columns that several forms of Permendagri 17/2007 share. Widths in millimetres of a F4 sheet.

export const NO: KolomLot = {
  key: 'no',
  label: 'No.',
  kind: 'nomor',
  lebar: 9,
  rata: 'tengah',
  isi: (_, nomor) => nomor,
};

/** A column of text whose cell is that of a lot. */
export const teks = (
  key: string,
  label: string,
  lebar: number,
  isi: KolomLot['isi'],
  lain: Partial<KolomLot> = {},
): KolomLot => ({ key, label, kind: 'teks', lebar, rata: 'kiri', isi, ...lain });

/** A column of text out of the card of the golongan. */
export const rincian = (kunci: string, label: string, lebar: number, lain: Partial<KolomLot> = {}): KolomLot =>
  teks(kunci, label, lebar, (lot) => selRincian(lot, kunci), lain);

export const nama = (label: string, lebar: number, lain: Partial<KolomLot> = {}): KolomLot =>
  teks('namaBarang', label, lebar, (lot) => lot.namaBarang, lain);

export const kode = (label: string, lain: Partial<KolomLot> = {}): KolomLot =>
  teks('kodeBarang', label, 26, (lot) => lot.kodeBarang, { kind: 'kode', ...lain });

export const register = (label: string, lebar: number, lain: Partial<KolomLot> = {}): KolomLot =>
  teks('register', label, lebar, (lot) => lot.nomorRegister, { kind: 'kode', ...lain });

export const tahun = (label: string): KolomLot =>
  teks('tahun', label, 17, (lot) => lot.tahunPerolehan, { kind: 'nomor', rata: 'tengah' });

export const asal = (label: string, lebar: number): KolomLot => teks('asal', label, lebar, selAsal);

export const kondisi = (label: string, lain: Partial<KolomLot> = {}): KolomLot =>
  teks('kondisi', label, 14, (lot) => lot.kondisi, { rata: 'tengah', ...lain });

/** Area of the lot in m2, summed. */
export const luas = (label: string, lain: Partial<KolomLot> = {}): KolomLot =>
  teks('luas', label, 18, (lot) => lot.luasM2, { kind: 'luas', rata: 'kanan', total: true, ...lain });

/** Value of the lot (sen), summed. The forms print thousands of rupiah; every system in use prints whole ones. */
export const harga = (label: string, lain: Partial<KolomLot> = {}): KolomLot =>
  teks('nilai', label, 28, selNilai, { kind: 'rupiah', rata: 'kanan', total: true, ...lain });
