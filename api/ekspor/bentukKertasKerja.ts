import type { DataValidation } from 'exceljs';
import { KONDISI } from '../../domain/kondisi.ts';
import type { JenisKertasKerja } from '../contract/ekspor.ts';
import type { KolomLot } from '../reports/tabelLot.ts';
import type { KolomKerja } from '../reports/writers/xlsx/lembarKerja.ts';
import type { AmbilKolom, KunciKolom } from './kolom.ts';

/** A column of a worksheet, with what stands in it for a lot. */
export type KolomLotKerja = KolomKerja & KolomLot;

/** What a kind of worksheet looks like. */
interface BentukKertasKerja {
  readonly judul: string;
  /** Name of the sheet when there is one. */
  readonly lembar: string;
  readonly petunjuk: readonly string[];
  readonly kolom: (ambil: AmbilKolom) => KolomLotKerja[];
}

// A warning lets the user go on: who types `Rp 1.250.000,00` into an English Excel has typed a text, and the import reads it.
const NILAI: DataValidation = {
  type: 'decimal',
  operator: 'greaterThanOrEqual',
  formulae: [0],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: 'Nilai perolehan',
  error: 'Tulis angka rupiah nol atau lebih, misalnya 1250000 atau 1.250.000,00.',
  showInputMessage: true,
  promptTitle: 'Nilai perolehan',
  prompt: 'Rupiah untuk seluruh jumlah pada baris ini, bukan harga satuan.',
};
const KONDISI_BARANG: DataValidation = {
  type: 'list',
  formulae: [`"${KONDISI.join(',')}"`],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Kondisi',
  error: 'Pilih B (baik), KB (kurang baik), atau RB (rusak berat); kosongkan bila tidak diperiksa.',
};
/** 1 January 2000 as Excel counts days. */
const TAHUN_2000 = 36_526;
const TANGGAL: DataValidation = {
  // Days are numbers. As `date` exceljs takes the limits for milliseconds and writes no formula.
  type: 'decimal',
  operator: 'between',
  // Until the day on which it is filled in, whenever that is.
  formulae: [TAHUN_2000, 'TODAY()'],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: 'Tanggal periksa',
  error: 'Tulis tanggal seperti 30-06-2025, tidak sesudah hari ini. Kosongkan bila sama dengan tanggal impor.',
  showInputMessage: true,
  promptTitle: 'Tanggal periksa',
  prompt: 'Hari kondisinya dilihat. Perubahan kondisi dicatat pada hari itu; kosong berarti tanggal impor.',
};
const BEBAS: DataValidation = {
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formulae: [500],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Terlalu panjang',
  error: 'Paling banyak 500 huruf.',
};

const isian = (kolom: KolomLot, aturan: DataValidation, lebar: number): KolomLotKerja => ({
  ...kolom,
  isian: aturan,
  lebar,
});
/** A column to be filled in that starts empty. */
const kosong = (ambil: AmbilKolom, kind: KolomLot['kind'], label: string, aturan: DataValidation, lebar: number) =>
  isian({ ...ambil('kosong', label), key: label, kind, rata: kind === 'rupiah' ? 'kanan' : 'kiri' }, aturan, lebar);

/** Columns by key with their widths in millimetres of a F4 sheet. */
const kolomTetap = (ambil: AmbilKolom, lebar: Partial<Record<KunciKolom, number>>): KolomLotKerja[] =>
  (Object.keys(lebar) as KunciKolom[]).map((kunci) => ({ ...ambil(kunci), total: false, lebar: lebar[kunci] ?? 20 }));

/** The kinds of worksheets. Headings are those of the export wherever the import is to read the column. */
export const BENTUK_KERTAS_KERJA: Readonly<Record<JenisKertasKerja, BentukKertasKerja>> = {
  nilai: {
    judul: 'Kertas Kerja Nilai Perolehan',
    lembar: 'Nilai',
    petunjuk: [
      'Isi kolom Nilai Perolehan (Rp) dengan nilai seluruh jumlah pada baris itu, bukan harga satuan. Yang belum diketahui dibiarkan kosong, jangan diisi nol.',
      'Kolom lain terkunci. Jangan menghapus kolom ID: dengan ID program mengenali barangnya. Setelah diisi, simpan lalu buka di Impor/Ekspor, tab Impor.',
    ],
    kolom: (ambil) => [
      ...kolomTetap(ambil, { id: 13, kodeBarang: 30, nama: 62, merk: 30, tahun: 16, jumlah: 14, alamat: 48 }),
      kosong(ambil, 'rupiah', 'Nilai Perolehan (Rp)', NILAI, 36),
      // Filled with the remark there is: what is written here takes its place.
      isian(ambil('keterangan', 'Dokumen/Keterangan'), BEBAS, 52),
    ],
  },
  kondisi: {
    judul: 'Kertas Kerja Kondisi Barang',
    lembar: 'Kondisi',
    petunjuk: [
      'Isi kolom Kondisi (B/KB/RB) menurut yang dilihat: B baik, KB kurang baik, RB rusak berat. Yang tidak diperiksa dibiarkan kosong: kondisi tercatatnya tetap.',
      'Tanggal Periksa adalah hari barangnya dilihat, misalnya 30-06-2025: perubahan kondisi dicatat pada hari itu. Kosong berarti tanggal yang dipilih ketika mengimpor. Tidak boleh sesudah hari impor, dalam semester yang sudah ditutup, atau mendahului perubahan kondisi yang sudah tercatat.',
      'Kondisi berlaku untuk seluruh jumlah pada baris itu. Bila hanya sebagian yang berbeda, tulis di Keterangan lalu pecah lotnya di Daftar Barang.',
      'Kolom lain terkunci. Jangan menghapus kolom ID: dengan ID program mengenali barangnya. Setelah diisi, simpan lalu buka di Impor/Ekspor, tab Impor.',
    ],
    kolom: (ambil) => [
      ...kolomTetap(ambil, { id: 13, kodeBarang: 30, nama: 62, merk: 30, register: 26, tahun: 16, jumlah: 14 }),
      { ...ambil('kondisi', 'Tercatat'), key: 'tercatat', rata: 'tengah', lebar: 15 },
      { ...kosong(ambil, 'teks', 'Kondisi (B/KB/RB)', KONDISI_BARANG, 18), rata: 'tengah' },
      kosong(ambil, 'tanggal', 'Tanggal Periksa', TANGGAL, 22),
      isian(ambil('keterangan'), BEBAS, 58),
    ],
  },
};
