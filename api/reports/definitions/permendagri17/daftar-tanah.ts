import { bagianBaris } from '../../bagian.ts';
import { BELUM_DIISI, type Bagian, type Baris, type Kolom, type Sel, type SumberBaris } from '../../document.ts';
import { jumlahkanKolom, tambah, tambahLuas } from '../../jumlah.ts';
import { selNilaiJumlah } from '../../nilai.ts';
import { selKeterangan, selRincian } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import { daftarPemeriksa } from './daftar-lot.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { harga, kode, luas, nama, NO, register, tahun } from './kolom.ts';

/** As it was filled in; a number of a certificate says that there is one. */
const status = (lot: LotLaporan): string => {
  const isi = selRincian(lot, 'statusSertifikat');
  if (isi !== null) return String(isi);
  return selRincian(lot, 'nomorSertifikat') === null ? BELUM_DIISI : 'Sudah bersertifikat';
};

const SERTIFIKAT = { grup: 'Sertifikat' };

/** Land with the state of its certificate, and how much of it has one: part of the evidence the KPK scores. */
export const daftarTanah = daftarPemeriksa({
  id: 'daftar-tanah',
  judul: 'Daftar Tanah dan Status Sertifikat',
  keterangan: 'Tanah dengan hak dan sertifikatnya, dan rekapitulasi menurut status sertifikat.',
  isiDari: 'barang golongan Tanah (1.3.1)',
  golongan: 'A',
  kolom: () => [
    NO,
    kode('Kode Barang'),
    register('Register', 15),
    nama('Nama Barang', 40),
    luas('Luas (M2)'),
    tahun('Tahun Perolehan'),
    teks('alamat', 'Letak/Alamat', 36, (lot) => lot.alamat),
    rincian('hak', 'Hak', 20, SERTIFIKAT),
    teks('status', 'Status', 22, status, SERTIFIKAT),
    rincian('nomorSertifikat', 'Nomor', 22, SERTIFIKAT),
    rincian('tanggalSertifikat', 'Tanggal', 18, { ...SERTIFIKAT, kind: 'tanggal', rata: 'tengah' }),
    rincian('atasNama', 'Atas Nama', 24, SERTIFIKAT),
    rincian('penggunaan', 'Penggunaan', 22),
    harga('Nilai (Rp)'),
    teks('keterangan', 'Keterangan', 24, (lot) => selKeterangan(lot)),
  ],
  tambahan: (lot) => [rekapStatus(lot)],
});

const KOLOM_REKAP: readonly Kolom[] = [
  { key: 'no', label: 'No.', kind: 'nomor', lebar: 10, rata: 'tengah' },
  { key: 'status', label: 'Status sertifikat', kind: 'teks', lebar: 80, rata: 'kiri' },
  { key: 'bidang', label: 'Bidang tanah', kind: 'bulat', lebar: 26, rata: 'kanan', total: true },
  { key: 'luas', label: 'Luas (M2)', kind: 'luas', lebar: 34, rata: 'kanan', total: true },
  { key: 'nilai', label: 'Nilai (Rp)', kind: 'rupiah', lebar: 46, rata: 'kanan', total: true },
];

interface JumlahStatus {
  lot: number;
  bidang: number;
  luas: number;
  nilaiSen: number;
  belum: number;
}

function rekapStatus(daftar: Iterable<LotLaporan>): Bagian<SumberBaris> {
  const perStatus = new Map<string, JumlahStatus>();
  for (const lot of daftar) {
    const ada = perStatus.get(status(lot)) ?? { lot: 0, bidang: 0, luas: 0, nilaiSen: 0, belum: 0 };
    perStatus.set(status(lot), {
      lot: ada.lot + 1,
      bidang: tambah(ada.bidang, lot.jumlah),
      luas: tambahLuas(ada.luas, lot.luasM2 ?? 0),
      nilaiSen: tambah(ada.nilaiSen, lot.nilaiTerisiSen),
      belum: ada.belum + (lot.nilaiSen === null ? 1 : 0),
    });
  }
  const rows = [...perStatus]
    .sort(([a], [b]) => (a === BELUM_DIISI ? 1 : b === BELUM_DIISI ? -1 : a.localeCompare(b, 'id')))
    .map(([nama, j], i): Baris => {
      const nilai: Sel = selNilaiJumlah(j);
      return [i + 1, nama, j.bidang, j.luas, nilai];
    });
  return bagianBaris('status', rows, {
    judul: 'Rekapitulasi status sertifikat',
    lembar: 'Status Sertifikat',
    columns: KOLOM_REKAP,
    subtotal: jumlahkanKolom('Jumlah', KOLOM_REKAP, rows),
  });
}
