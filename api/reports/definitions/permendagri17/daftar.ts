import { laporan, type Laporan } from '../../definisi.ts';
import { bukuInventaris } from './buku-inventaris.ts';
import { daftarKdp } from './daftar-kdp.ts';
import { daftarKendaraan } from './daftar-kendaraan.ts';
import { daftarTanah } from './daftar-tanah.ts';
import { kibA } from './kib-a.ts';
import { kibB } from './kib-b.ts';
import { kibC } from './kib-c.ts';
import { kibD } from './kib-d.ts';
import { kibE } from './kib-e.ts';
import { kibF } from './kib-f.ts';
import { kir17 } from './kir.ts';
import { mutasiBarang } from './mutasi-barang.ts';
import { rekapBukuInventaris } from './rekap-buku-inventaris.ts';
import { rekapMutasiBarang } from './rekap-mutasi-barang.ts';

/** The forms of Permendagri 17/2007, in its order. */
export const LAPORAN_PERMENDAGRI_17: readonly Laporan[] = [
  laporan(kibA),
  laporan(kibB),
  laporan(kibC),
  laporan(kibD),
  laporan(kibE),
  laporan(kibF),
  laporan(kir17),
  laporan(bukuInventaris),
  laporan(rekapBukuInventaris),
  laporan(
    mutasiBarang({
      id: 'laporan-mutasi-barang',
      judul: 'Laporan Mutasi Barang',
      keterangan: 'Barang yang bertambah atau berkurang dalam semester, dengan jumlah awal dan akhirnya.',
      masa: 'semester',
    }),
  ),
  laporan(
    mutasiBarang({
      id: 'daftar-mutasi-barang',
      judul: 'Daftar Mutasi Barang',
      keterangan: 'Barang yang bertambah atau berkurang dalam tahun ini sampai akhir semester.',
      masa: 'tahun',
    }),
  ),
  laporan(
    rekapMutasiBarang({ id: 'rekap-mutasi-barang', judul: 'Rekapitulasi Mutasi Barang per Bidang', masa: 'semester' }),
  ),
  laporan(
    rekapMutasiBarang({
      id: 'rekap-mutasi-barang-tahunan',
      judul: 'Rekapitulasi Mutasi Barang per Bidang (Tahunan)',
      masa: 'tahun',
    }),
  ),
];

/** Lists of one kind of goods that auditors ask for. */
export const LAPORAN_DAFTAR: readonly Laporan[] = [laporan(daftarTanah), laporan(daftarKendaraan), laporan(daftarKdp)];
