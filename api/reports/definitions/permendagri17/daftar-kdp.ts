import { bulanGenap, formatTanggalPendek } from '../../../../domain/tanggal.ts';
import { BELUM_DIISI, type Sel } from '../../document.ts';
import { gabung, selKeterangan, selRincian } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import type { KolomLot } from '../../tabelLot.ts';
import { daftarPemeriksa } from './daftar-lot.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { asal, harga, kode, nama, NO, register } from './kolom.ts';

/** Construction that runs longer is asked about (rule 20 of the checks on data). */
const BULAN_LAMA = 24;

/** The day the work began, or the best that is known of it; null when not even the year is. */
function mulai(lot: LotLaporan): string | null {
  const hari = [selRincian(lot, 'tanggalMulai'), selRincian(lot, 'tanggalKontrak'), lot.perolehan?.kontrak?.tanggal];
  const ada = hari.find((h) => typeof h === 'string');
  if (typeof ada === 'string') return ada;
  if (lot.presisi === 'tanggal' && lot.tanggalPerolehan !== null) return lot.tanggalPerolehan;
  return lot.tahunPerolehan === null ? null : `${String(lot.tahunPerolehan).padStart(4, '0')}-12-31`;
}

/** Whole months since the beginning; null when it is not known or lies ahead. */
function umurBulan(lot: LotLaporan, per: string): number | null {
  const sejak = mulai(lot);
  return sejak === null || sejak > per ? null : bulanGenap(sejak, per);
}

function umur(lot: LotLaporan, per: string): string | null {
  const bulan = umurBulan(lot, per);
  if (bulan === null) return null;
  const [tahun, sisa] = [Math.floor(bulan / 12), bulan % 12];
  return gabung([tahun === 0 ? null : `${tahun} tahun`, sisa === 0 && tahun > 0 ? null : `${sisa} bulan`], ' ');
}

const kontrak = (key: string, label: string, lebar: number, isi: KolomLot['isi'], lain: Partial<KolomLot> = {}) =>
  teks(key, label, lebar, isi, { grup: 'Kontrak', ...lain });

const nomorKontrak = (lot: LotLaporan): Sel => selRincian(lot, 'nomorKontrak') ?? lot.perolehan?.kontrak?.nomor ?? null;
const tanggalKontrak = (lot: LotLaporan): Sel =>
  selRincian(lot, 'tanggalKontrak') ?? lot.perolehan?.kontrak?.tanggal ?? null;

function catatanKdp(lot: LotLaporan, per: string): (string | null)[] {
  const bulan = umurBulan(lot, per);
  const ba = selRincian(lot, 'tanggalDokumen');
  return [
    bulan !== null && bulan > BULAN_LAMA ? 'lebih dari 2 tahun' : null,
    nomorKontrak(lot) === null ? 'tanpa kontrak' : null,
    typeof ba === 'string'
      ? `dokumen ${gabung([selRincian(lot, 'nomorDokumen'), formatTanggalPendek(ba)], ', ')}`
      : null,
  ];
}

/** Construction in progress with its contract, progress and age. */
export const daftarKdp = daftarPemeriksa({
  id: 'daftar-kdp',
  judul: 'Daftar Konstruksi Dalam Pengerjaan',
  keterangan: 'KDP dengan kontrak, persentase fisik, umur dan nilai yang sudah dicatat.',
  isiDari: 'barang golongan Konstruksi Dalam Pengerjaan (1.3.6)',
  golongan: 'F',
  kolom: (per) => [
    NO,
    kode('Kode Barang'),
    register('Register', 15),
    nama('Nama Barang', 42),
    teks('alamat', 'Letak/Alamat', 32, (lot) => lot.alamat),
    kontrak('nomorKontrak', 'Nomor', 24, nomorKontrak),
    kontrak('tanggalKontrak', 'Tanggal', 18, tanggalKontrak, { kind: 'tanggal', rata: 'tengah' }),
    kontrak('nilaiKontrak', 'Nilai (Rp)', 27, (lot) => selRincian(lot, 'nilaiKontrakSen') ?? BELUM_DIISI, {
      kind: 'rupiah',
      rata: 'kanan',
      total: true,
    }),
    teks('pelaksana', 'Pelaksana', 22, (lot) => lot.perolehan?.pihak ?? null),
    rincian('tanggalMulai', 'Tanggal Mulai', 18, { kind: 'tanggal', rata: 'tengah' }),
    teks('umur', 'Umur', 18, (lot) => umur(lot, per)),
    teks('fisik', 'Fisik (%)', 14, (lot) => selRincian(lot, 'persenSelesai') ?? BELUM_DIISI, {
      kind: 'ukuran',
      rata: 'kanan',
    }),
    asal('Asal usul', 16),
    harga('Nilai Tercatat (Rp)'),
    teks('keterangan', 'Keterangan', 28, (lot) => selKeterangan(lot, catatanKdp(lot, per))),
  ],
  catatan: [
    'Umur dihitung dari tanggal mulai; bila tidak diketahui, dari tanggal kontrak, tanggal perolehan, atau akhir tahun perolehan.',
  ],
});
