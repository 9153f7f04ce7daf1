import { namaCara } from '../../../../domain/jenisMutasi.ts';
import { BELUM_DIISI } from '../../document.ts';
import { teks } from '../../kolomLot.ts';
import { selNilai } from '../../nilai.ts';
import { gabung, selPerolehan } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import type { KolomLot } from '../../tabelLot.ts';

// Columns that the lists of Permendagri 47/2021 share. Widths are shares of the table.

export const NO: KolomLot = { key: 'no', label: 'No', kind: 'nomor', lebar: 9, rata: 'tengah', isi: (_, n) => n };

export const KODE = teks('kodeBarang', 'Kode Barang', 27, (l) => l.kodeBarang, { kind: 'kode' });
export const NAMA_KODE = teks('uraianKode', 'Nama Barang', 30, (l) => l.uraianKode ?? l.namaBarang);
export const SPESIFIKASI = teks('namaBarang', 'Spesifikasi Nama Barang', 34, (l) => l.namaBarang);
export const MERK = teks('merk', 'Merk/Tipe, Spesifikasi Lainnya', 26, (l) => gabung([l.merk, l.spesifikasi], ', '));
export const JUMLAH = teks('jumlah', 'Jumlah', 16, (l) => l.jumlah, { kind: 'bulat', rata: 'kanan', total: true });
export const SATUAN = teks('satuan', 'Satuan', 16, (l) => l.satuan);
export const NILAI = teks('nilai', 'Nilai Perolehan (Rp)', 28, selNilai, {
  kind: 'rupiah',
  rata: 'kanan',
  total: true,
});
export const KONDISI = teks('kondisi', 'Kondisi (B/RR/RB)', 17, (l) => (l.kondisi === 'KB' ? 'RR' : l.kondisi), {
  rata: 'tengah',
});
export const PEROLEHAN = teks('perolehan', 'Tahun/ Tanggal Perolehan', 20, selPerolehan, {
  kind: 'tanggal',
  rata: 'tengah',
});
export const CARA = teks('cara', 'Cara Perolehan', 22, (l) =>
  l.caraPerolehan === null ? null : namaCara(l.caraPerolehan),
);

/** Value of one unit (sen), rounded to the sen where the lot's does not divide; unknown while any unit has none. */
export const HARGA_SATUAN = teks('hargaSatuan', 'Harga Satuan (Rp)', 26, hargaSatuan, {
  kind: 'rupiah',
  rata: 'kanan',
});

function hargaSatuan(lot: LotLaporan): string | number {
  return lot.nilaiSen === null ? BELUM_DIISI : Math.round(lot.nilaiSen / lot.jumlah);
}
