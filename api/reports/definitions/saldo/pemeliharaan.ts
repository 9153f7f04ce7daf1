import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { laporan, SEMUA_FORMAT, type DefinisiLaporan, type Laporan } from '../../definisi.ts';
import type { Bagian, Kolom, Pasangan, SumberBaris } from '../../document.ts';
import { kodeRegister } from '../../kodeRegister.ts';
import { muatBarang, type SatuBarang } from '../../satuBarang.ts';
import { gabung } from '../../selLot.ts';

// The register keeps no maintenance yet: both forms print their head and say which data would fill them.
const ISI_DARI =
  'catatan pemeliharaan barang (tanggal, jenis, uraian, pelaksana, kondisi sebelum dan sesudah, biaya, sumber dana), ' +
  'yang belum dicatat dalam register; pemeliharaan yang menambah nilai tercatat sebagai kapitalisasi';

/** Columns of Permendagri 47/2021 Pasal 40 and Lampiran II.J.2, wording second-hand. */
const KOLOM_KARTU: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 9, rata: 'tengah' },
  { key: 'tanggal', label: 'Tanggal', kind: 'tanggal', lebar: 20, rata: 'tengah' },
  { key: 'jenis', label: 'Jenis (Rutin/ Perbaikan/ Peningkatan)', kind: 'teks', lebar: 30, rata: 'kiri' },
  { key: 'uraian', label: 'Uraian Pemeliharaan', kind: 'teks', lebar: 55, rata: 'kiri' },
  { key: 'pelaksana', label: 'Pelaksana', kind: 'teks', lebar: 36, rata: 'kiri' },
  { key: 'kondisi', label: 'Kondisi Sebelum - Sesudah', kind: 'teks', lebar: 26, rata: 'tengah' },
  { key: 'biaya', label: 'Biaya (Rp)', kind: 'rupiah', lebar: 32, rata: 'kanan', total: true },
  { key: 'sumberDana', label: 'Sumber Dana', kind: 'teks', lebar: 26, rata: 'kiri' },
  { key: 'paraf', label: 'Paraf', kind: 'teks', lebar: 18, rata: 'tengah' },
];

/** Columns of the yearly list; the regulation's wording could not be checked. */
const KOLOM_DAFTAR: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 9, rata: 'tengah' },
  { key: 'kodeBarang', label: 'Kode Barang', kind: 'kode', lebar: 30, rata: 'kiri' },
  { key: 'register', label: 'Nomor Register / NIBAR', kind: 'kode', lebar: 28, rata: 'kiri' },
  { key: 'namaBarang', label: 'Nama Barang', kind: 'teks', lebar: 46, rata: 'kiri' },
  { key: 'jenis', label: 'Jenis Pemeliharaan', kind: 'teks', lebar: 34, rata: 'kiri' },
  { key: 'pelaksana', label: 'Yang Memelihara', kind: 'teks', lebar: 34, rata: 'kiri' },
  { key: 'tanggal', label: 'Tanggal', kind: 'tanggal', lebar: 20, rata: 'tengah' },
  { key: 'biaya', label: 'Biaya (Rp)', kind: 'rupiah', lebar: 32, rata: 'kanan', total: true },
  { key: 'bukti', label: 'Bukti Pemeliharaan', kind: 'teks', lebar: 32, rata: 'kiri' },
  { key: 'keterangan', label: 'Keterangan', kind: 'teks', lebar: 26, rata: 'kiri' },
];

interface DataKartu {
  readonly umum: DataUmum;
  readonly barang: SatuBarang;
}

/** Card of one lot's maintenance. */
const kartu: DefinisiLaporan<DataKartu> = {
  id: 'kartu-pemeliharaan',
  judul: 'Kartu Pemeliharaan Barang',
  keterangan: 'Kartu satu barang dengan seluruh pemeliharaannya dan biayanya.',
  isiDari: ISI_DARI,
  kelompok: 'permendagri-47',
  lingkup: 'barang',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    return { umum, barang: muatBarang(sumber, param, umum.per) };
  },
  susun({ umum, barang }, param) {
    const tetap = bagianTetap<SumberBaris>(umum, param);
    return {
      id: this.id,
      judul: 'KARTU PEMELIHARAAN BARANG',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 8,
      ...tetap,
      headerBlok: [...tetap.headerBlok, ...dataBarang(umum, barang)],
      ...tabel(KOLOM_KARTU),
      totals: { label: 'Jumlah biaya', sel: KOLOM_KARTU.map((k) => (k.total === true ? 0 : null)) },
      catatan: [],
    };
  },
};

/** The maintenance of a semester, all goods together. */
const daftar: DefinisiLaporan<{ readonly umum: DataUmum }> = {
  id: 'daftar-hasil-pemeliharaan',
  judul: 'Daftar Hasil Pemeliharaan Barang',
  keterangan: 'Pemeliharaan seluruh barang dalam satu semester dengan pelaksana, biaya dan buktinya.',
  isiDari: ISI_DARI,
  kelompok: 'permendagri-47',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat: (sumber, param) => ({ umum: muatUmum(sumber, param) }),
  susun({ umum }, param) {
    return {
      id: this.id,
      judul: 'DAFTAR HASIL PEMELIHARAAN BARANG',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 8,
      ...bagianTetap(umum, param),
      ...tabel(KOLOM_DAFTAR),
      totals: { label: 'Jumlah biaya', sel: KOLOM_DAFTAR.map((k) => (k.total === true ? 0 : null)) },
      catatan: [],
    };
  },
};

export const PEMELIHARAAN: readonly Laporan[] = [laporan(kartu), laporan(daftar)];

/** One table that has no rows yet. */
function tabel(columns: readonly Kolom[]) {
  const bagian: Bagian<SumberBaris> = {
    id: 'pemeliharaan',
    judul: null,
    lembar: null,
    halamanBaru: false,
    rows: () => [],
    jumlahBaris: 0,
    subtotal: null,
  };
  return { columns, nomorKolom: true, pindahan: false, sections: [bagian] };
}

function dataBarang({ identitas }: DataUmum, { lot }: SatuBarang): Pasangan[] {
  const isi: [string, string | number | null][] = [
    ['Kode Register', kodeRegister(identitas, lot) ?? gabung([lot.kodeBarang, lot.nomorRegister], '.')],
    ['Nama Barang/Merk', gabung([lot.namaBarang, lot.merk], ', ')],
    ['Tahun Perolehan', lot.tahunPerolehan],
    ['Lokasi', gabung([lot.rincian?.['ruangan'] ?? null, lot.unitKerja, lot.alamat], ', ')],
  ];
  return isi.map(([label, nilai]) => ({ label, nilai: nilai === null ? '-' : String(nilai) }));
}
