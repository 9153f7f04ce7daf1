import { catatanJumlah, selKeterangan, selRincian, selYaTidak } from '../../selLot.ts';
import { kib } from './kib.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { asal, harga, kode, kondisi, luas, nama, NO, register } from './kolom.ts';
import { CATATAN_KONDISI } from '../../nilai.ts';

/** Buildings, 17 columns. */
export const kibC = kib({
  golongan: 'C',
  huruf: 6.5,
  isiDari: 'barang golongan Gedung dan Bangunan (1.3.3)',
  kolom: [
    NO,
    nama('Jenis/Nama Barang', 36),
    kode('Kode Barang', { grup: 'Nomor' }),
    register('Register', 15, { grup: 'Nomor' }),
    kondisi('Kondisi Bangunan (B, KB, RB)'),
    teks('bertingkat', 'Bertingkat/Tidak', 15, (lot) => selYaTidak(lot, 'bertingkat', 'Bertingkat'), {
      grup: 'Konstruksi',
    }),
    teks('beton', 'Beton/Tidak', 13, (lot) => selYaTidak(lot, 'beton', 'Beton'), { grup: 'Konstruksi' }),
    teks('luasLantai', 'Luas Lantai (M2)', 15, (lot) => selRincian(lot, 'luasLantaiM2'), {
      kind: 'luas',
      rata: 'kanan',
    }),
    teks('alamat', 'Letak/Lokasi Alamat', 28, (lot) => lot.alamat),
    rincian('tanggalDokumen', 'Tanggal', 16, { grup: 'Dokumen Gedung', kind: 'tanggal', rata: 'tengah' }),
    rincian('nomorDokumen', 'Nomor', 18, { grup: 'Dokumen Gedung' }),
    luas('Luas (M2)', { lebar: 16 }),
    rincian('statusTanah', 'Status Tanah', 17),
    rincian('kodeTanah', 'Nomor Kode Tanah', 18),
    asal('Asal usul', 16),
    harga('Harga (Rp)'),
    teks('keterangan', 'Ket.', 20, (lot) => selKeterangan(lot, [catatanJumlah(lot)])),
  ],
  catatan: [CATATAN_KONDISI],
});
