import type { LotLaporan, SumberLaporan, TransaksiLaporan } from '../../sumber.ts';
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
  kolom,
} from './kolom.ts';
import { transaksiFormulir, type Peristiwa, type Rentang } from './peristiwa.ts';

const ID = 'reklasifikasi';
const RUSAK_BERAT = '1.5.4.01.01.01';
const TIDAK_DIGUNAKAN = '1.5.4.01.01.02';

/** All of the lot moves: out of the old code, or into the new one. */
function seluruh(t: TransaksiLaporan, lot: LotLaporan, arah: 'tambah' | 'kurang'): Peristiwa {
  const kali = arah === 'tambah' ? 1 : -1;
  const angka = {
    unit: kali * lot.jumlah,
    nilaiSen: kali * lot.nilaiTerisiSen,
    akumulasiSen: kali * lot.akumulasiSen,
  };
  return { t, lot, angka, arah };
}

const reklas = (sumber: SumberLaporan, rentang: Rentang): Iterable<TransaksiLaporan> =>
  transaksiFormulir(sumber, rentang, ID, (j) => j === 'reklas');

const KURANG: BagianTransaksi = {
  id: 'kurang',
  judul: 'Reklasifikasi Kurang',
  *baca(sumber, rentang) {
    for (const t of reklas(sumber, rentang)) yield seluruh(t, t.sebelum ?? t.sesudah, 'kurang');
  },
};

const TAMBAH: BagianTransaksi = {
  id: 'tambah',
  judul: 'Reklasifikasi Tambah',
  *baca(sumber, rentang) {
    for (const t of reklas(sumber, rentang)) yield seluruh(t, t.sesudah, 'tambah');
  },
};

/** On or off the balance sheet: within the golongan, so it is told but moves nothing of this form. */
const KOMPTABEL: BagianTransaksi = {
  id: 'komptabel',
  judul: 'Perpindahan Intrakomptabel/Ekstrakomptabel',
  bilaAda: true,
  *baca(sumber, rentang) {
    for (const t of transaksiFormulir(sumber, rentang, ID, (j) => j === 'komptabel'))
      if (t.gerak === 'pindah') yield { ...seluruh(t, t.sesudah, 'tambah'), arah: null };
  },
};

/** The other code of a row: where the goods went, or where they came from. */
function lawan({ t, arah }: Peristiwa): LotLaporan {
  return arah === 'kurang' ? t.sesudah : (t.sebelum ?? t.sesudah);
}

const namaKode = (lot: LotLaporan): string | null => lot.uraianKode;

/** Cause of a move as the codes tell it. Words after the families 0601-0607 of systems built on Permendagri 47/2021. */
function penyebab({ t }: Peristiwa): string {
  const dari = t.sebelum ?? t.sesudah;
  const ke = t.sesudah;
  if (t.jenis === 'komptabel') return ke.komptabel === 'intra' ? 'Menjadi intrakomptabel' : 'Menjadi ekstrakomptabel';
  if (ke.kodeBarang.startsWith(RUSAK_BERAT)) return 'Rusak berat/usang';
  if (ke.kodeBarang.startsWith(TIDAK_DIGUNAKAN)) return 'Tidak digunakan dalam operasional';
  if (dari.golongan === 'F') return 'KDP menjadi aset definitif';
  return dari.golongan === ke.golongan ? 'Perubahan kodefikasi' : 'Perubahan golongan/fungsi';
}

/**
 * Form IV.F: the same move in two lists, under the code it leaves and under the code it joins. Wording not checked against
 * the annex.
 */
export const laporanReklasifikasi = formulirTransaksi({
  id: ID,
  judul: 'Reklasifikasi',
  keterangan: 'Barang yang berpindah kode atau golongan, pada kode yang ditinggalkan dan kode yang dituju.',
  isiDari: 'mutasi reklasifikasi, termasuk KDP menjadi aset definitif dan rusak berat ke aset lain-lain',
  menu: 'Reklasifikasi',
  cetak: { judul: 'LAPORAN REKLASIFIKASI BARANG MILIK DAERAH', rincian: 'Lampiran IV.F' },
  kertas: KERTAS_TRANSAKSI,
  huruf: 6.5,
  kolom: [
    ...KOLOM_BARANG,
    KOLOM_JUMLAH,
    KOLOM_SATUAN,
    ...KOLOM_NILAI_GERAK,
    kolom('lawanKode', 'Kode Barang', 'kode', 28, (p) => lawan(p).kodeBarang, { grup: 'Reklasifikasi Dari/Ke' }),
    kolom('lawanNama', 'Nama', 'teks', 28, (p) => namaKode(lawan(p)), { grup: 'Reklasifikasi Dari/Ke' }),
    kolom('penyebab', 'Penyebab', 'teks', 24, penyebab),
    ...KOLOM_DOKUMEN,
    KOLOM_KETERANGAN,
  ],
  bagian: [KURANG, TAMBAH, KOMPTABEL],
  totalTiapBagian: true,
  acuan: acuanSisi('kurang', (j) => j === 'reklas'),
});
