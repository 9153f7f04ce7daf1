import { catatanJumlah, selKeterangan } from '../../selLot.ts';
import { kib } from './kib.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { asal, harga, kode, nama, NO, register, tahun } from './kolom.ts';

const nomor = (kunci: string, label: string, lebar: number) => rincian(kunci, label, lebar, { grup: 'Nomor' });

/** Equipment and machines, 16 columns. A lot of several things stands in one row with its range of register numbers. */
export const kibB = kib({
  golongan: 'B',
  huruf: 6.5,
  isiDari: 'barang golongan Peralatan dan Mesin (1.3.2)',
  kolom: [
    NO,
    kode('Kode Barang'),
    nama('Nama/Jenis Barang', 36),
    register('Nomor Register', 15),
    teks('merk', 'Merk/Type', 24, (lot) => lot.merk ?? lot.spesifikasi),
    rincian('ukuran', 'Ukuran/CC', 15),
    rincian('bahan', 'Bahan', 15),
    tahun('Tahun Pembelian'),
    nomor('nomorPabrik', 'Pabrik', 19),
    nomor('nomorRangka', 'Rangka', 21),
    nomor('nomorMesin', 'Mesin', 18),
    nomor('nomorPolisi', 'Polisi', 15),
    nomor('nomorBpkb', 'BPKB', 15),
    asal('Asal usul/ cara perolehan', 17),
    harga('Harga (Rp)'),
    teks('keterangan', 'Keterangan', 24, (lot) => selKeterangan(lot, [catatanJumlah(lot)])),
  ],
  catatan: ['Baris dengan lebih dari satu barang memuat harga seluruhnya; banyaknya ada pada kolom keterangan.'],
});
