import {
  bagianTetap,
  muatUmum,
  subjudulSemester,
  tandaTangan,
  tempatTanggal,
  type DataUmum,
} from '../../bagianUmum.ts';
import { laporan, SEMUA_FORMAT, type DefinisiLaporan, type Laporan, type ParamLaporan } from '../../definisi.ts';
import type { Bagian, Kartu, SumberBaris } from '../../document.ts';
import { lotPerRuangan, type Ruangan } from '../../ruangan.ts';
import { gabung, selKeterangan, selRincian } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import { barisTabel, jumlahkanTabel, kolomDokumen, type JumlahTabel, type KolomLot } from '../../tabelLot.ts';
import { teks } from '../../kolomLot.ts';
import { JUMLAH, KODE, NAMA_KODE, NO, SATUAN, SPESIFIKASI } from './kolom47.ts';

interface Data {
  readonly umum: DataUmum;
  readonly ruangan: readonly (Ruangan & { readonly jumlah: JumlahTabel })[];
}

const TANPA_RUANGAN = 'Belum ditempatkan';

const KOLOM: readonly KolomLot[] = [
  NO,
  teks('nibar', 'NIBAR', 30, (l) => l.nibar, { kind: 'kode' }),
  teks('register', 'Nomor Register', 22, (l) => l.nomorRegister, { kind: 'kode' }),
  KODE,
  NAMA_KODE,
  { ...SPESIFIKASI, lebar: 46 },
  teks('merk', 'Merk/Tipe', 30, (l) => l.merk),
  teks('tahun', 'Tahun Perolehan', 18, (l) => l.tahunPerolehan, { kind: 'nomor', rata: 'tengah' }),
  JUMLAH,
  SATUAN,
  teks('keterangan', 'Keterangan', 32, (l) => selKeterangan(l, [kondisi(l), pemegang(l)])),
];

/** What a reader at the wall looks for first: goods that are not in order. */
const kondisi = ({ kondisi: k }: LotLaporan): string | null =>
  k === 'KB' ? 'Rusak Ringan' : k === 'RB' ? 'Rusak Berat' : null;
const pemegang = (lot: LotLaporan): string | null => {
  const isi = selRincian(lot, 'pemegang');
  return isi === null ? null : `pemegang: ${isi}`;
};

/**
 * Kartu Inventaris Ruangan in the form of Permendagri 47/2021 (11 columns): a card per room on a page of its own, signed
 * by the Pengurus Barang and whoever answers for the room. Source second-hand; its number in the annex differs between
 * sources and is not printed.
 */
const definisi: DefinisiLaporan<Data> = {
  id: 'kir-47',
  judul: 'Kartu Inventaris Ruangan (KIR)',
  keterangan: 'Barang per ruangan dengan NIBAR dan nomor register; barang tanpa ruangan di akhir.',
  isiDari: 'barang yang diisi ruangannya, serta Peralatan dan Mesin dan Aset Tetap Lainnya yang belum ditempatkan',
  kelompok: 'permendagri-47',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const ruangan = lotPerRuangan(sumber, umum.per).map((r) => ({ ...r, jumlah: jumlahkanTabel(KOLOM, r.lot()) }));
    return { umum, ruangan };
  },
  susun({ umum, ruangan }, param) {
    const kosong = kartu(umum, param, '-', null);
    return {
      id: this.id,
      judul: 'KARTU INVENTARIS RUANGAN',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 7.5,
      ...bagianTetap<SumberBaris>(umum, param),
      headerBlok: [],
      signatures: { kiri: null, tengah: null, kanan: null },
      columns: kolomDokumen(KOLOM),
      nomorKolom: true,
      pindahan: false,
      sections: ruangan.length === 0 ? [bagianKosong(kosong)] : ruangan.map((r, i) => bagianRuangan(r, i, umum, param)),
      totals: null,
      catatan: [],
    };
  },
};

export const KIR_47: Laporan = laporan(definisi);

function bagianRuangan(
  { nama, lot, jumlah }: Data['ruangan'][number],
  indeks: number,
  umum: DataUmum,
  param: ParamLaporan,
): Bagian<SumberBaris> {
  const ruangan = nama ?? TANPA_RUANGAN;
  const unit = nama === null ? [] : [...new Set(ambilUnit(lot()))].slice(0, 3);
  return {
    id: `ruangan-${indeks + 1}`,
    judul: nama === null ? TANPA_RUANGAN : `Ruangan: ${ruangan}`,
    lembar: ruangan,
    halamanBaru: indeks > 0,
    kartu: kartu(umum, param, ruangan, gabung(unit, ', ')),
    rows: barisTabel(KOLOM, lot),
    jumlahBaris: jumlah.lot,
    subtotal: { label: 'Jumlah', sel: jumlah.sel },
  };
}

/** Units of the office that hold goods of a room. */
function* ambilUnit(daftar: Iterable<LotLaporan>): Generator<string> {
  for (const { unitKerja } of daftar) if (unitKerja !== null) yield unitKerja;
}

const bagianKosong = (isi: Kartu): Bagian<SumberBaris> => ({
  id: 'ruangan',
  judul: null,
  lembar: 'KIR',
  halamanBaru: false,
  kartu: isi,
  rows: () => [],
  jumlahBaris: 0,
  subtotal: null,
});

function kartu({ identitas }: DataUmum, param: ParamLaporan, ruangan: string, unit: string | null): Kartu {
  const pasangan: [string, string][] = [
    ['Kuasa Pengguna Barang/Unit', unit ?? '-'],
    ['Pengguna Barang', identitas.dinas],
    ['Kode Lokasi', identitas.kodeLokasi],
    ['Nama Ruangan', ruangan],
  ];
  const kosong = { jabatan: '', nama: '', pangkat: '', nip: '' };
  return {
    headerBlok: pasangan.map(([label, nilai]) => ({ label, nilai: nilai.trim() === '' ? '-' : nilai.trim() })),
    signatures: {
      kiri: tandaTangan(kosong, '', 'Penanggung Jawab Ruangan', ''),
      tengah: null,
      kanan: tandaTangan(identitas.pengurusBarang, '', 'Pengurus Barang Pengguna', tempatTanggal(identitas, param)),
    },
  };
}
