import { teks } from '../../kolomLot.ts';
import { selNilai } from '../../nilai.ts';
import { selAsal } from '../../selLot.ts';
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
