import { acuanSisi } from './acuanGerak.ts';
import { formulirTransaksi, type BagianTransaksi } from './formulir.ts';
import {
  KERTAS_TRANSAKSI,
  KOLOM_BARANG,
  KOLOM_DOKUMEN,
  KOLOM_JUMLAH,
  KOLOM_KETERANGAN,
  KOLOM_NILAI_GERAK,
  KOLOM_SATUAN,
  KOLOM_TANGGAL,
  kolom,
} from './kolom.ts';
import { keluar, masuk, transaksiFormulir } from './peristiwa.ts';

const ID = 'penggunaan';

const MASUK: BagianTransaksi = {
  id: 'masuk',
  judul: 'Diterima dari Pengguna Barang lain',
  *baca(sumber, rentang, pelengkap) {
    for (const t of transaksiFormulir(sumber, rentang, ID, (j) => j === 'transfer-masuk')) yield masuk(t, pelengkap);
  },
};

const KELUAR: BagianTransaksi = {
  id: 'keluar',
  judul: 'Diserahkan kepada Pengguna Barang lain',
  *baca(sumber, rentang, pelengkap) {
    for (const t of transaksiFormulir(sumber, rentang, ID, (j) => j === 'transfer-keluar')) yield keluar(t, pelengkap);
  },
};

/** Goods whose status of use moved between offices, family IV.B. Column wording not checked against the annex. */
export const laporanPenggunaan = formulirTransaksi({
  id: ID,
  judul: 'Penggunaan (Pengalihan Status)',
  keterangan:
    'Barang yang diterima dari dan diserahkan kepada Pengguna Barang lain dengan pengalihan status penggunaan.',
  isiDari: 'mutasi transfer masuk dan transfer keluar',
  menu: 'Penggunaan',
  cetak: {
    judul: 'LAPORAN PENGGUNAAN BARANG MILIK DAERAH',
    rincian: 'Pengalihan Status Penggunaan (Lampiran IV.B)',
  },
  kertas: KERTAS_TRANSAKSI,
  huruf: 7,
  kolom: [
    ...KOLOM_BARANG,
    KOLOM_JUMLAH,
    KOLOM_SATUAN,
    ...KOLOM_NILAI_GERAK,
    kolom('pihak', 'Pengguna Barang Asal/Penerima', 'teks', 30, ({ t }) => t.pihak),
    KOLOM_TANGGAL,
    ...KOLOM_DOKUMEN,
    KOLOM_KETERANGAN,
  ],
  bagian: [MASUK, KELUAR],
  totalTiapBagian: true,
  acuan: acuanSisi('tambah', (j) => j === 'transfer-masuk'),
});
