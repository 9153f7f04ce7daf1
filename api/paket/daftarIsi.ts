import { formatTanggal, namaSemester, type Semester } from '../../domain/tanggal.ts';
import type { Baris, Kolom, ReportDocument } from '../reports/document.ts';
import type { Formulir } from './isiPaket.ts';

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

/** Contents of a package. Without `mulai` (a workbook has no pages) the column of pages is left out. */
export function daftarIsi(
  formulir: readonly Formulir[],
  semester: Semester,
  pengesahan: Pengesahan | null,
  mulai: readonly number[] | null,
): ReportDocument | null {
  const [pertama] = formulir;
  if (pertama === undefined) return null;
  const { kop, headerBlok, status, jejak } = pertama.dokumen;
  const columns = mulai === null ? KOLOM.slice(0, -1) : KOLOM;
  const rows = formulir.map(({ judul }, i): Baris => (mulai === null ? [i + 1, judul] : [i + 1, judul, mulai[i] ?? 0]));
  return {
    id: 'daftar-isi',
    judul: 'LAPORAN PENATAUSAHAAN BARANG MILIK DAERAH',
    subjudul: [
      namaSemester(semester).toUpperCase(),
      ...(pengesahan === null ? [] : [`Nomor ${pengesahan.nomor}, tanggal ${formatTanggal(pengesahan.tanggal)}`]),
    ],
    status,
    kertas: { ukuran: 'F4', orientasi: 'tegak' },
    huruf: 8,
    kop,
    headerBlok,
    columns,
    nomorKolom: false,
    pindahan: false,
    sections: [
      {
        id: 'isi',
        judul: 'Daftar Isi',
        lembar: 'Daftar Isi',
        halamanBaru: false,
        rows: () => rows,
        jumlahBaris: rows.length,
        subtotal: null,
      },
    ],
    totals: null,
    catatan: [],
    signatures: { kiri: null, tengah: null, kanan: null },
    jejak,
  };
}
