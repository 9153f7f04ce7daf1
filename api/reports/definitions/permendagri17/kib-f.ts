import { formatRupiah } from '../../../../domain/uang.ts';
import { catatanJumlah, selKeterangan, selRincian, selYaTidak } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import { formatUkuran } from '../../nilai.ts';
import { kib } from './kib.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { asal, harga, luas, nama, NO } from './kolom.ts';

/** What the form has no column for: contract and progress. */
function catatanKontrak(lot: LotLaporan): (string | null)[] {
  const [nilai, persen] = [selRincian(lot, 'nilaiKontrakSen'), selRincian(lot, 'persenSelesai')];
  return [
    typeof nilai === 'number' ? `kontrak Rp${formatRupiah(nilai)}` : null,
    typeof persen === 'number' ? `fisik ${formatUkuran(persen)}%` : null,
    catatanJumlah(lot),
  ];
}

/** Construction in progress, 15 columns. Its code and register number have no column on this form. */
export const kibF = kib({
  golongan: 'F',
  huruf: 6.5,
  isiDari: 'barang golongan Konstruksi Dalam Pengerjaan (1.3.6)',
  kolom: [
    NO,
    nama('Jenis/Nama Barang', 42),
    rincian('bangunan', 'Bangunan (P, SP, D)', 16, { rata: 'tengah' }),
    teks('bertingkat', 'Bertingkat/Tidak', 16, (lot) => selYaTidak(lot, 'bertingkat', 'Bertingkat'), {
      grup: 'Konstruksi',
    }),
    teks('beton', 'Beton/Tidak', 14, (lot) => selYaTidak(lot, 'beton', 'Beton'), { grup: 'Konstruksi' }),
    luas('Luas (M2)', { lebar: 16 }),
    teks('alamat', 'Letak/Lokasi Alamat', 32, (lot) => lot.alamat),
    teks('tanggalDokumen', 'Tanggal', 17, (lot) => dokumen(lot).tanggal, {
      grup: 'Dokumen',
      kind: 'tanggal',
      rata: 'tengah',
    }),
    teks('nomorDokumen', 'Nomor', 22, (lot) => dokumen(lot).nomor, { grup: 'Dokumen' }),
    rincian('tanggalMulai', 'Tgl, Bln, Thn mulai', 17, { kind: 'tanggal', rata: 'tengah' }),
    rincian('statusTanah', 'Status Tanah', 18),
    rincian('kodeTanah', 'Nomor Kode Tanah', 20),
    asal('Asal usul pembiayaan', 20),
    harga('Nilai Kontrak (Rp)'),
    teks('keterangan', 'Ket.', 28, (lot) => selKeterangan(lot, catatanKontrak(lot))),
  ],
  catatan: [
    'P = Permanen; SP = Semi Permanen; D = Darurat.',
    'Kolom 14 memuat nilai yang sudah dicatat dalam register (realisasi), agar jumlahnya sama dengan nilai buku KDP; nilai ' +
      'kontrak dan persentase fisik ada pada kolom keterangan.',
  ],
});

/** The paper of the construction: its own, or else the contract. */
function dokumen(lot: LotLaporan) {
  const [nomor, kontrak] = [selRincian(lot, 'nomorDokumen'), selRincian(lot, 'nomorKontrak')];
  return nomor === null && kontrak !== null
    ? { nomor: kontrak, tanggal: selRincian(lot, 'tanggalKontrak') }
    : { nomor, tanggal: selRincian(lot, 'tanggalDokumen') };
}
