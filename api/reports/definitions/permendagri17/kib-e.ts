import { gabung, selKeterangan, selRincian } from '../../selLot.ts';
import { kib } from './kib.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { asal, harga, kode, nama, NO, register } from './kolom.ts';
import type { LotLaporan } from '../../sumber.ts';

const BUKU = 'Buku/Perpustakaan';
const SENI = 'Barang bercorak kesenian/kebudayaan';
const HEWAN = 'Hewan/Ternak dan Tumbuhan';

/** Objek of books; what is not a book names its maker in the columns of art. */
const isBuku = (lot: LotLaporan): boolean => lot.kodeBarang.startsWith('1.3.5.01');

/** Other fixed assets, 16 columns: books, art, animals and plants. Column 12 counts the things of every row. */
export const kibE = kib({
  golongan: 'E',
  huruf: 6.5,
  isiDari: 'barang golongan Aset Tetap Lainnya (1.3.5)',
  kolom: [
    NO,
    nama('Nama/Jenis Barang', 36),
    kode('Kode Barang', { grup: 'Nomor' }),
    register('Register', 15, { grup: 'Nomor' }),
    teks(
      'judul',
      'Judul/Pencipta',
      30,
      (lot) => gabung([selRincian(lot, 'judul'), isBuku(lot) ? selRincian(lot, 'pencipta') : null], ' / '),
      { grup: BUKU },
    ),
    teks('spesifikasi', 'Spesifikasi', 22, (lot) => lot.spesifikasi ?? lot.merk, { grup: BUKU }),
    rincian('asalDaerah', 'Asal Daerah', 17, { grup: SENI }),
    teks('pencipta', 'Pencipta', 20, (lot) => (isBuku(lot) ? null : selRincian(lot, 'pencipta')), { grup: SENI }),
    rincian('bahan', 'Bahan', 15, { grup: SENI }),
    rincian('jenisHewan', 'Jenis', 18, { grup: HEWAN }),
    rincian('ukuran', 'Ukuran', 14, { grup: HEWAN }),
    teks('jumlah', 'Jumlah', 12, (lot) => lot.jumlah, {
      grup: HEWAN,
      kind: 'bulat',
      rata: 'kanan',
      total: true,
    }),
    teks('tahun', 'Tahun Cetak/ Pembelian', 15, (lot) => selRincian(lot, 'tahunCetak') ?? lot.tahunPerolehan, {
      kind: 'nomor',
      rata: 'tengah',
    }),
    asal('Asal usul/ cara perolehan', 18),
    harga('Harga (Rp)'),
    teks('keterangan', 'Ket.', 22, (lot) => selKeterangan(lot)),
  ],
});
