import type { Sisi } from '../domain/fakta.ts';
import type { Komptabel } from '../domain/lot.ts';

/** Row types of the file, as kysely sees them. Money in sen, area in hundredths of m2. */
export interface TabelPerintah {
  nomor: number;
  waktu: string;
  nama: string;
  peran: string;
  akun_os: string;
  jenis: string;
  judul: string;
  masukan: string;
  rujukan: string;
  membatalkan: string;
  jumlah_lot: number;
  hash_sebelum: string;
  hash: string;
}

export interface TabelMutasi {
  nomor: number;
  perintah: number;
  tanggal: string;
  jenis: string;
  dasar: string;
  membalik: number | null;
}

export interface TabelMutasiBaris {
  nomor: number;
  mutasi: number;
  barang: number;
  tanggal: string;
  sisi: Sisi;
  golongan: string;
  kode: string;
  kondisi: string;
  komptabel: Komptabel;
  d_lot: number;
  d_unit: number;
  d_nilai: number;
  d_akumulasi: number;
  d_unit_belum: number;
  d_belum: number;
  isi: string | null;
}

export interface TabelPerintahLewat {
  nomor: number;
  efektif: number;
  dibatalkan_oleh: number | null;
}

export interface TabelBarang {
  id: number;
  golongan: string;
  kode_barang: string;
  kondisi: string;
  komptabel: Komptabel;
  nama_barang: string;
  merk: string | null;
  spesifikasi: string | null;
  satuan: string;
  unit: number;
  nilai: number;
  akumulasi: number;
  unit_belum: number;
  tahun_perolehan: number | null;
  tanggal_perolehan: string | null;
  presisi: string | null;
  luas: number | null;
  register_dari: number | null;
  register_sampai: number | null;
  nibar: string | null;
  cara_perolehan: string | null;
  alamat: string | null;
  keterangan: string | null;
  nomor_cetak: string | null;
  keyakinan_kode: string | null;
  tercetak: string | null;
  temuan: string;
  jumlah_temuan: number;
  induk: number | null;
  tindak_lanjut: string | null;
  lain: string;
  tanggal_terakhir: string;
  perintah_terakhir: number;
}

export interface TabelSaldo {
  golongan: string;
  kondisi: string;
  komptabel: Komptabel;
  lot: number;
  unit: number;
  nilai: number;
  akumulasi: number;
  belum: number;
}

export interface TabelSaldoHarian extends TabelSaldo {
  tanggal: string;
  sisi: Sisi;
  jenis: string;
}

export interface TabelRujukan {
  jenis: string;
  kunci: string;
  nilai: string;
}

export interface TabelKodeBarang {
  kode: string;
  uraian: string;
  tingkat: number;
  sumber: string;
  aktif: number;
}

/** Names of all tables with their rows. */
export interface Skema {
  perintah: TabelPerintah;
  mutasi: TabelMutasi;
  mutasi_baris: TabelMutasiBaris;
  perintah_lewat: TabelPerintahLewat;
  barang: TabelBarang;
  saldo: TabelSaldo;
  saldo_harian: TabelSaldoHarian;
  rujukan: TabelRujukan;
  kode_barang: TabelKodeBarang;
}
