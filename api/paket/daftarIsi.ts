import { formatTanggal, namaSemester, type Semester } from '../../domain/tanggal.ts';
import { bagianBaris } from '../reports/bagian.ts';
import type { Baris, Kolom, ReportDocument } from '../reports/document.ts';

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 10, rata: 'tengah' },
  { key: 'formulir', label: 'Formulir', kind: 'teks', lebar: 130, rata: 'kiri' },
  { key: 'halaman', label: 'Halaman', kind: 'nomor', lebar: 16, rata: 'kanan' },
];

/** Number and day under which a package is issued. */
export interface Pengesahan {
  readonly nomor: string;
  readonly tanggal: string;
}

/** What stands around the contents: as on every form, but that nobody signs them. */
export type KepalaIsi = Pick<ReportDocument, 'status' | 'kop' | 'headerBlok' | 'jejak'>;

/** Contents of a package. Without `mulai` (a workbook has no pages) the column of pages is left out. */
export function daftarIsi(
  kepala: KepalaIsi,
  judul: readonly string[],
  semester: Semester,
  pengesahan: Pengesahan | null,
  mulai: readonly number[] | null,
): ReportDocument {
  const rows = judul.map((satu, i): Baris => (mulai === null ? [i + 1, satu] : [i + 1, satu, mulai[i] ?? 0]));
  return {
    id: 'daftar-isi',
    judul: 'LAPORAN PENATAUSAHAAN BARANG MILIK DAERAH',
    subjudul: [
      namaSemester(semester).toUpperCase(),
      ...(pengesahan === null ? [] : [`Nomor ${pengesahan.nomor}, tanggal ${formatTanggal(pengesahan.tanggal)}`]),
    ],
    kertas: { ukuran: 'F4', orientasi: 'tegak' },
    huruf: 8,
    ...kepala,
    columns: mulai === null ? KOLOM.slice(0, -1) : KOLOM,
    nomorKolom: false,
    pindahan: false,
    sections: [bagianBaris('isi', rows, { judul: 'Daftar Isi', lembar: 'Daftar Isi' })],
    totals: null,
    catatan: [],
    signatures: { kiri: null, tengah: null, kanan: null },
  };
}
