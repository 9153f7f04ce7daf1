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
  kolom,
} from './kolom.ts';

/** Use of goods by others that was entered in the semester, family IV.E. Column wording not checked against the annex. */
export const laporanPemanfaatan = formulirTransaksi({
  id: 'pemanfaatan',
  judul: 'Pemanfaatan',
  keterangan: 'Barang yang dimanfaatkan pihak lain: sewa, pinjam pakai, kerja sama, dengan mitra dan jangka waktunya.',
  isiDari: 'mutasi pemanfaatan (sewa, pinjam pakai, kerja sama pemanfaatan)',
  menu: 'Pemanfaatan',
  cetak: { judul: 'LAPORAN PEMANFAATAN BARANG MILIK DAERAH', rincian: 'Lampiran IV.E' },
  kertas: KERTAS_TRANSAKSI,
  huruf: 7,
  kolom: [
    ...KOLOM_BARANG,
    KOLOM_LOKASI,
    KOLOM_JUMLAH_LOT,
    KOLOM_SATUAN,
    ...KOLOM_NILAI_LOT.slice(0, 1),
    kolom('bentuk', 'Bentuk', 'teks', 22, ({ lot }) => lot.pemanfaatan?.bentuk ?? null),
    kolom('mitra', 'Mitra', 'teks', 26, ({ lot }) => lot.pemanfaatan?.mitra ?? null),
    kolom('mulai', 'Mulai', 'tanggal', 20, ({ t }) => t.tanggal, { grup: 'Jangka Waktu' }),
    kolom('sampai', 'Sampai', 'tanggal', 20, ({ lot }) => lot.pemanfaatan?.sampai ?? null, { grup: 'Jangka Waktu' }),
    kolom('hasil', 'Nilai Pemanfaatan (Rp)', 'rupiah', 26, ({ lot }) => lot.pemanfaatan?.nilaiSen ?? null, {
      total: true,
    }),
    ...KOLOM_DOKUMEN,
    KOLOM_KETERANGAN,
  ],
  acuan: [],
  bagian: [daftarPerubahan('pemanfaatan')],
});
