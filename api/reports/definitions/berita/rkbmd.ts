import { bagianBaris } from '../../bagian.ts';
import { GOLONGAN, type Golongan } from '../../../../domain/kodeBarang.ts';
import { formatTanggal } from '../../../../domain/tanggal.ts';
import { bagianTetap, muatUmum, type DataUmum } from '../../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan, type NaskahLaporan } from '../../definisi.ts';
import type { Bagian, Baris, Kolom, SumberBaris } from '../../document.ts';
import { jumlahkanKolom, tambah } from '../../jumlah.ts';
import { atauTitik, bacaNaskah } from '../../naskah.ts';
import { ringkasKode, type RingkasKode } from './ringkasKode.ts';

/** What tells the two plans of need apart. */
interface Rupa {
  readonly id: string;
  readonly judul: string;
  readonly judulCetak: string;
  readonly keterangan: string;
  readonly golongan: readonly Golongan[];
  readonly kolom: readonly Kolom[];
  readonly isTampil: (r: RingkasKode) => boolean;
  readonly baris: (r: RingkasKode, nomor: number) => Baris;
  readonly catatan: readonly string[];
}

const teks = (key: string, label: string, lebar: number, grup?: string): Kolom => ({
  key,
  label,
  ...(grup !== undefined && { grup }),
  kind: 'teks',
  lebar,
  rata: 'kiri',
});
const unit = (key: string, label: string, grup: string, total = true): Kolom => ({
  key,
  label,
  grup,
  kind: 'bulat',
  lebar: 14,
  rata: 'kanan',
  ...(total && { total }),
});
const NOMOR: Kolom = { key: 'no', label: 'No', kind: 'nomor', lebar: 9, rata: 'tengah' };
const OUTPUT = teks('output', 'Program/ Kegiatan/ Output', 34);
const BARANG = (grup: string, key: string): Kolom[] => [
  { key: `${key}Kode`, label: 'Kode Barang', grup, kind: 'kode', lebar: 29, rata: 'kiri' },
  teks(`${key}Nama`, 'Nama Barang', 40, grup),
];
const layak = (r: RingkasKode): number => tambah(r.baik, r.kurangBaik);

const OPTIMAL = 'BMD yang Dapat Dioptimalkan';
const PENGADAAN: Rupa = {
  id: 'rkbmd-pengadaan',
  judul: 'RKBMD Pengadaan',
  judulCetak: 'RENCANA KEBUTUHAN BARANG MILIK DAERAH (RKBMD) PENGADAAN',
  keterangan:
    'Rencana kebutuhan pengadaan: barang yang dapat dioptimalkan dihitung dari register, usulan diisi tangan.',
  golongan: ['A', 'B', 'C', 'D', 'E'],
  kolom: [
    NOMOR,
    OUTPUT,
    ...BARANG('Usulan BMD', 'usulan'),
    unit('usulanJumlah', 'Jumlah', 'Usulan BMD', false),
    teks('usulanSatuan', 'Satuan', 13, 'Usulan BMD'),
    unit('maksimum', 'Jumlah', 'Kebutuhan Maksimum', false),
    teks('maksimumSatuan', 'Satuan', 13, 'Kebutuhan Maksimum'),
    ...BARANG(OPTIMAL, 'optimal'),
    unit('optimalJumlah', 'Jumlah', OPTIMAL),
    teks('optimalSatuan', 'Satuan', 13, OPTIMAL),
    unit('riil', 'Jumlah', 'Kebutuhan Riil', false),
    teks('riilSatuan', 'Satuan', 13, 'Kebutuhan Riil'),
    teks('ket', 'Ket', 18),
  ],
  isTampil: (r) => layak(r) > 0,
  baris: (r, nomor) => [
    nomor,
    ...Array<null>(7).fill(null),
    r.kode,
    r.nama,
    layak(r),
    r.satuan,
    null,
    null,
    r.tanpaKondisi > 0 ? `${r.tanpaKondisi} unit tanpa kondisi` : null,
  ],
  catatan: [
    'BMD yang dapat dioptimalkan adalah unit berkondisi B dan RR menurut register; barang rusak berat tidak dihitung.',
    'Kebutuhan riil = kebutuhan maksimum dikurangi BMD yang dapat dioptimalkan.',
    'Program/kegiatan, usulan dan kebutuhan maksimum belum ada dalam register: isi dengan tangan atau pada berkas XLSX. ' +
      'Kolom ini akan terisi bila rencana kebutuhan per sub kegiatan dicatat.',
  ],
};

const DIPELIHARA = 'Barang yang Dipelihara';
const PEMELIHARAAN: Rupa = {
  id: 'rkbmd-pemeliharaan',
  judul: 'RKBMD Pemeliharaan',
  judulCetak: 'RENCANA KEBUTUHAN BARANG MILIK DAERAH (RKBMD) PEMELIHARAAN',
  keterangan: 'Rencana kebutuhan pemeliharaan: barang dan kondisinya dari register, usulan pemeliharaan diisi tangan.',
  golongan: ['B', 'C', 'D', 'E'],
  kolom: [
    NOMOR,
    OUTPUT,
    ...BARANG(DIPELIHARA, 'barang'),
    unit('jumlah', 'Jumlah', DIPELIHARA),
    teks('satuan', 'Satuan', 13, DIPELIHARA),
    teks('status', 'Status', 18, DIPELIHARA),
    unit('b', 'B', 'Kondisi'),
    unit('rr', 'RR', 'Kondisi'),
    unit('rb', 'RB', 'Kondisi'),
    teks('pemeliharaan', 'Nama Pemeliharaan', 36, 'Usulan Pemeliharaan'),
    unit('usulanJumlah', 'Jumlah', 'Usulan Pemeliharaan', false),
    teks('usulanSatuan', 'Satuan', 13, 'Usulan Pemeliharaan'),
    teks('ket', 'Ket', 24),
  ],
  isTampil: (r) => layak(r) > 0,
  baris: (r, nomor) => [
    nomor,
    null,
    r.kode,
    r.nama,
    layak(r),
    r.satuan,
    null,
    r.baik,
    r.kurangBaik,
    r.rusakBerat,
    null,
    null,
    null,
    r.rusakBerat > 0 ? 'RB tidak dipelihara' : null,
  ],
  catatan: [
    'Jumlah yang dapat dipelihara adalah unit berkondisi B dan RR; barang rusak berat (RB) tidak dapat diusulkan dipelihara.',
    'Program/kegiatan, status dan usulan pemeliharaan belum ada dalam register: isi dengan tangan atau pada berkas XLSX. ' +
      'Kolom ini akan terisi bila rencana pemeliharaan per sub kegiatan dicatat.',
  ],
};

interface Data {
  readonly umum: DataUmum;
  readonly ringkas: readonly RingkasKode[];
  readonly tahun: string;
}

const NASKAH: readonly NaskahLaporan[] = [{ kunci: 'tahun', judul: 'Tahun anggaran', bentuk: 'baris', bawaan: '' }];

/** Plans of need after Permendagri 19/2016: the block that the register knows is computed, the rest is left to fill in. */
export const RKBMD: readonly DefinisiLaporan<Data>[] = [PENGADAAN, PEMELIHARAAN].map((rupa) => ({
  id: rupa.id,
  judul: rupa.judul,
  keterangan: rupa.keterangan,
  isiDari: 'barang berkondisi B dan KB dalam register, dan rencana yang diisi Dinas',
  kelompok: 'usulan',
  naskah: NASKAH,
  // Needs are planned in the middle of a year for the next one.
  bawaanNaskah: (_, { semester }) => ({ tahun: String(Number(semester.slice(0, 4)) + 1) }),
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const tahun = bacaNaskah(this, sumber, param)('tahun');
    return { umum, tahun, ringkas: ringkasKode(sumber, umum.per, rupa.golongan).filter(rupa.isTampil) };
  },
  susun({ umum, tahun, ringkas }, param) {
    return {
      id: this.id,
      judul: rupa.judulCetak,
      subjudul: [`TAHUN ANGGARAN ${atauTitik(tahun)}`, `Keadaan barang per ${formatTanggal(umum.per)}`],
      kertas: param.kertas ?? this.kertas,
      huruf: 6.5,
      ...bagianTetap(umum, param),
      columns: rupa.kolom,
      nomorKolom: true,
      pindahan: false,
      sections: susunBagian(rupa, ringkas),
      totals: null,
      catatan: rupa.catatan,
    };
  },
}));

function susunBagian(rupa: Rupa, ringkas: readonly RingkasKode[]): Bagian<SumberBaris>[] {
  const ada = GOLONGAN.filter((g) => ringkas.some((r) => r.golongan === g.golongan));
  const tampil = ada.length > 0 ? ada : GOLONGAN.filter((g) => g.golongan === 'B');
  return tampil.map((g) => {
    const rows = ringkas.filter((r) => r.golongan === g.golongan).map((r, i) => rupa.baris(r, i + 1));
    return bagianBaris(g.golongan, rows, {
      judul: `${g.kode} ${g.nama}`,
      lembar: `${g.golongan} ${g.nama}`,
      subtotal: rows.length === 0 ? null : jumlahkanKolom(`Jumlah ${g.nama}`, rupa.kolom, rows),
    });
  });
}
