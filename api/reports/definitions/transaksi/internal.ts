import type { LotLaporan } from '../../sumber.ts';
import { daftarPerubahan, formulirTransaksi, type FormulirTransaksi } from './formulir.ts';
import {
  KERTAS_TRANSAKSI,
  KOLOM_BARANG,
  KOLOM_DOKUMEN,
  KOLOM_JUMLAH_LOT,
  KOLOM_KETERANGAN,
  KOLOM_NILAI_LOT,
  KOLOM_SATUAN,
  KOLOM_TANGGAL,
  kolom,
} from './kolom.ts';

/** Unit that holds goods which no unit was named for. */
const KANTOR_INDUK = 'Kantor induk';

const unitKerja = (lot: LotLaporan | null): string => lot?.unitKerja ?? KANTOR_INDUK;

type Internal = Pick<FormulirTransaksi, 'id' | 'judul' | 'keterangan' | 'isiDari' | 'menu' | 'cetak'>;

/** Moves within the office: value and quantity of the office stay what they were. */
const formulir = (f: Internal) =>
  formulirTransaksi({
    ...f,
    kertas: KERTAS_TRANSAKSI,
    huruf: 7,
    kolom: [
      ...KOLOM_BARANG,
      KOLOM_JUMLAH_LOT,
      KOLOM_SATUAN,
      ...KOLOM_NILAI_LOT,
      kolom('dari', 'Unit Asal', 'teks', 25, ({ t }) => unitKerja(t.sebelum)),
      kolom('ke', 'Unit Penerima', 'teks', 25, ({ t }) => unitKerja(t.sesudah)),
      KOLOM_TANGGAL,
      ...KOLOM_DOKUMEN,
      KOLOM_KETERANGAN,
    ],
    acuan: [],
    bagian: [daftarPerubahan(f.id)],
    catatan: ['Perpindahan di dalam Dinas tidak menambah atau mengurangi barang Pengguna Barang.'],
  });

/** Families IV.C and IV.D. Column wording not checked against the annex. */
export const LAPORAN_INTERNAL = [
  formulir({
    id: 'penerimaan-internal',
    judul: 'Penerimaan Internal',
    keterangan: 'Barang yang diterima unit kerja dari unit lain di dalam Dinas.',
    isiDari: 'mutasi penerimaan internal',
    menu: 'Penerimaan Internal',
    cetak: { judul: 'LAPORAN PENERIMAAN INTERNAL BARANG MILIK DAERAH', rincian: 'Lampiran IV.C' },
  }),
  formulir({
    id: 'pengeluaran-internal',
    judul: 'Pengeluaran Internal',
    keterangan: 'Barang yang dikeluarkan unit kerja kepada unit lain di dalam Dinas.',
    isiDari: 'mutasi pengeluaran internal',
    menu: 'Pengeluaran Internal',
    cetak: { judul: 'LAPORAN PENGELUARAN INTERNAL BARANG MILIK DAERAH', rincian: 'Lampiran IV.D' },
  }),
];
