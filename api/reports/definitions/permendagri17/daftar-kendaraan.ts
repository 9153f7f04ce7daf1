import { catatanJumlah, selKeterangan, selRincian } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import { daftarPemeriksa } from './daftar-lot.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { harga, kode, kondisi, nama, NO, register, tahun } from './kolom.ts';
import { CATATAN_KONDISI } from '../../nilai.ts';

/** Alat Angkutan Darat Bermotor of 108/2016. */
const BERMOTOR = '1.3.2.02.01.';

/** What stands under another code but has a plate, such as a dump truck among the heavy machines, is a vehicle too. */
const isKendaraan = (lot: LotLaporan): boolean =>
  lot.kodeBarang.startsWith(BERMOTOR) || selRincian(lot, 'nomorPolisi') !== null;

/** Motor vehicles with their numbers and who holds them. */
export const daftarKendaraan = daftarPemeriksa({
  id: 'daftar-kendaraan',
  judul: 'Daftar Kendaraan Dinas',
  keterangan: 'Kendaraan bermotor dengan nomor polisi, rangka, mesin, BPKB dan pemegangnya.',
  isiDari: 'barang berkode Alat Angkutan Darat Bermotor (1.3.2.02.01) atau yang diisi nomor polisinya',
  golongan: 'B',
  saring: isKendaraan,
  kolom: () => [
    NO,
    kode('Kode Barang'),
    register('Register', 15),
    nama('Nama/Jenis Kendaraan', 34),
    teks('merk', 'Merk/Type', 26, (lot) => lot.merk ?? lot.spesifikasi),
    rincian('ukuran', 'CC', 14),
    tahun('Tahun Perolehan'),
    rincian('nomorPolisi', 'Polisi', 18, { grup: 'Nomor' }),
    rincian('nomorRangka', 'Rangka', 28, { grup: 'Nomor' }),
    rincian('nomorMesin', 'Mesin', 24, { grup: 'Nomor' }),
    rincian('nomorBpkb', 'BPKB', 20, { grup: 'Nomor' }),
    rincian('pemegang', 'Pemegang', 28),
    teks('unitKerja', 'Unit Pemakai', 24, (lot) => lot.unitKerja),
    kondisi('Kondisi (B, KB, RB)'),
    harga('Nilai (Rp)'),
    teks('keterangan', 'Keterangan', 24, (lot) => selKeterangan(lot, [catatanJumlah(lot)])),
  ],
  catatan: [CATATAN_KONDISI],
});
