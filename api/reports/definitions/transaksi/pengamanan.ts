import { daftarPerubahan, formulirTransaksi } from './formulir.ts';
import {
  KERTAS_TRANSAKSI,
  KOLOM_BARANG,
  KOLOM_DOKUMEN,
  KOLOM_JUMLAH_LOT,
  KOLOM_KETERANGAN,
  KOLOM_LOKASI,
  KOLOM_NILAI_LOT,
  KOLOM_SATUAN,
  KOLOM_TANGGAL,
  kolom,
} from './kolom.ts';

/** What was done in the semester to protect goods, family IV.J. Column wording not checked against the annex. */
export const laporanPengamanan = formulirTransaksi({
  id: 'pengamanan',
  judul: 'Pengamanan',
  keterangan: 'Pengamanan fisik, administrasi dan hukum atas barang: pagar, sertifikat, asuransi.',
  isiDari: 'mutasi pengamanan',
  menu: 'Pengamanan',
  cetak: { judul: 'LAPORAN PENGAMANAN BARANG MILIK DAERAH', rincian: 'Lampiran IV.J' },
  kertas: KERTAS_TRANSAKSI,
  huruf: 7,
  kolom: [
    ...KOLOM_BARANG,
    KOLOM_LOKASI,
    KOLOM_JUMLAH_LOT,
    KOLOM_SATUAN,
    ...KOLOM_NILAI_LOT.slice(0, 1),
    kolom('bentuk', 'Bentuk Pengamanan', 'teks', 24, ({ lot }) => lot.pengamanan?.bentuk ?? null),
    kolom('uraian', 'Uraian', 'teks', 36, ({ lot }) => lot.pengamanan?.uraian ?? null),
    KOLOM_TANGGAL,
    ...KOLOM_DOKUMEN,
    KOLOM_KETERANGAN,
  ],
  acuan: [],
  bagian: [daftarPerubahan('pengamanan')],
});
