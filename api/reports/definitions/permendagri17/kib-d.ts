import { CATATAN_KONDISI } from '../../nilai.ts';
import { catatanJumlah, selKeterangan, selRincian } from '../../selLot.ts';
import { kib } from './kib.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { asal, harga, kode, kondisi, luas, nama, NO, register } from './kolom.ts';

const METER_PER_KM = 1000;

const panjangKm = (meter: ReturnType<typeof selRincian>) => (typeof meter === 'number' ? meter / METER_PER_KM : meter);

/** Roads, irrigation and networks, 17 columns. The card keeps the length in metres, the form prints kilometres. */
export const kibD = kib({
  golongan: 'D',
  huruf: 6.5,
  isiDari: 'barang golongan Jalan, Irigasi dan Jaringan (1.3.4)',
  kolom: [
    NO,
    nama('Jenis/Nama Barang', 36),
    kode('Kode Barang', { grup: 'Nomor' }),
    register('Register', 15, { grup: 'Nomor' }),
    rincian('konstruksi', 'Konstruksi', 18),
    teks('panjang', 'Panjang (Km)', 14, (lot) => panjangKm(selRincian(lot, 'panjangM')), {
      kind: 'ukuran',
      rata: 'kanan',
    }),
    rincian('lebarM', 'Lebar (M)', 12, { kind: 'ukuran', rata: 'kanan' }),
    luas('Luas (M2)', { lebar: 16 }),
    teks('alamat', 'Letak/Lokasi', 28, (lot) => lot.alamat),
    rincian('tanggalDokumen', 'Tanggal', 16, { grup: 'Dokumen', kind: 'tanggal', rata: 'tengah' }),
    rincian('nomorDokumen', 'Nomor', 18, { grup: 'Dokumen' }),
    rincian('statusTanah', 'Status Tanah', 17),
    rincian('kodeTanah', 'Nomor Kode Tanah', 18),
    asal('Asal usul', 16),
    harga('Harga (Rp)'),
    kondisi('Kondisi (B, KB, RB)'),
    teks('keterangan', 'Ket.', 20, (lot) => selKeterangan(lot, [catatanJumlah(lot)])),
  ],
  catatan: [CATATAN_KONDISI],
});
