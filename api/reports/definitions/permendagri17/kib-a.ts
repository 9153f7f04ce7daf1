import { selKeterangan } from '../../selLot.ts';
import { kib } from './kib.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { asal, harga, kode, luas, nama, NO, register, tahun } from './kolom.ts';

/** Land, 14 columns. */
export const kibA = kib({
  golongan: 'A',
  huruf: 7,
  isiDari: 'barang golongan Tanah (1.3.1)',
  kolom: [
    NO,
    nama('Jenis/Nama Barang', 42),
    kode('Kode Barang'),
    register('Register', 17),
    luas('Luas (M2)'),
    tahun('Tahun Pengadaan'),
    teks('alamat', 'Letak/Alamat', 38, (lot) => lot.alamat),
    rincian('hak', 'Hak', 20, { grup: 'Status Tanah' }),
    rincian('tanggalSertifikat', 'Tanggal', 18, { grup: 'Sertifikat', kind: 'tanggal', rata: 'tengah' }),
    rincian('nomorSertifikat', 'Nomor', 22, { grup: 'Sertifikat' }),
    rincian('penggunaan', 'Penggunaan', 22),
    asal('Asal usul', 18),
    harga('Harga (Rp)'),
    teks('keterangan', 'Keterangan', 26, (lot) => selKeterangan(lot)),
  ],
});
