import { bagianBaris } from '../bagian.ts';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { KONDISI, labelKondisi, type Kondisi } from '../../../domain/kondisi.ts';
import type { BarisRekap } from '../../contract/rekonsiliasi.ts';
import { jumlahSaldo } from '../acuan.ts';
import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan } from '../definisi.ts';
import type { Baris, Kolom, Sel } from '../document.ts';
import { GOLONGAN_TETAP, tambah } from '../jumlah.ts';
import { CATATAN_KONDISI, catatanBelum, selNilaiJumlah } from '../nilai.ts';

interface Data {
  readonly umum: DataUmum;
  readonly rekap: readonly BarisRekap[];
}

interface Kelompok {
  readonly key: string;
  readonly label: string;
  readonly punya: (kondisi: Kondisi | null) => boolean;
}

const KONDISI_DIKETAHUI: readonly Kelompok[] = KONDISI.map((k) => ({
  key: k,
  label: `${labelKondisi(k)} (${k})`,
  punya: (kondisi) => kondisi === k,
}));
const TANPA_KONDISI: Kelompok = { key: 'tanpa', label: 'Belum diisi', punya: (kondisi) => kondisi === null };
const SEMUA: Kelompok = { key: 'jumlah', label: 'Jumlah', punya: () => true };

/** Golongan by kondisi in lots, units and rupiah. */
export const rekapKondisi: DefinisiLaporan<Data> = {
  id: 'rekap-kondisi',
  judul: 'Rekapitulasi Kondisi Barang',
  keterangan: 'Lot, unit dan nilai per golongan menurut kondisi baik, kurang baik dan rusak berat.',
  isiDari: 'barang dalam register dan kondisinya',
  kelompok: 'ringkas',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    return { umum, rekap: sumber.rekapKondisi(umum.per).filter((b) => b.lot > 0) };
  },
  acuan(sumber, param) {
    const { unit, nilaiSen } = jumlahSaldo(sumber, perLaporan(param));
    return [
      { kolom: 'jumlahUnit', nilai: unit },
      { kolom: 'jumlahNilai', nilai: nilaiSen },
    ];
  },
  susun({ umum, rekap }, param) {
    const tanpa = rekap.some((b) => b.kondisi === null) ? [TANPA_KONDISI] : [];
    const kelompok = [...KONDISI_DIKETAHUI, ...tanpa, SEMUA];
    const kolom = susunKolom(kelompok);
    const golongan = GOLONGAN.filter(
      ({ golongan: g }) => GOLONGAN_TETAP.includes(g) || rekap.some((b) => b.golongan === g),
    );
    const rows = golongan.map(({ golongan: g, kode, nama }, i): Baris => {
      const milik = rekap.filter((b) => b.golongan === g);
      return [i + 1, kode, nama, ...selAngka(milik, kelompok)];
    });
    const belum = rekap.reduce((n, b) => tambah(n, b.belumBernilai), 0);
    return {
      id: this.id,
      judul: 'REKAPITULASI BARANG MILIK DAERAH MENURUT KONDISI',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 7.5,
      ...bagianTetap(umum, param),
      columns: kolom,
      nomorKolom: true,
      pindahan: false,
      sections: [bagianBaris('kondisi', rows, { lembar: 'Rekapitulasi Kondisi' })],
      totals: { label: 'Jumlah', sel: [null, null, null, ...selAngka(rekap, kelompok)] },
      catatan: [CATATAN_KONDISI, ...[catatanBelum(belum)].filter((c) => c !== null)],
    };
  },
};

function susunKolom(kelompok: readonly Kelompok[]): Kolom[] {
  return [
    { key: 'no', label: 'No', kind: 'nomor', lebar: 8, rata: 'tengah' },
    { key: 'kode', label: 'Kode', kind: 'kode', lebar: 11, rata: 'tengah' },
    { key: 'uraian', label: 'Golongan', kind: 'teks', lebar: 40, rata: 'kiri' },
    ...kelompok.flatMap(({ key, label }): Kolom[] => [
      { key: `${key}Lot`, label: 'Lot', grup: label, kind: 'bulat', lebar: 10, rata: 'kanan', total: true },
      { key: `${key}Unit`, label: 'Unit', grup: label, kind: 'bulat', lebar: 12, rata: 'kanan', total: true },
      { key: `${key}Nilai`, label: 'Nilai (Rp)', grup: label, kind: 'rupiah', lebar: 28, rata: 'kanan', total: true },
    ]),
    { key: 'belum', label: 'Belum bernilai (lot)', kind: 'bulat', lebar: 15, rata: 'kanan', total: true },
  ];
}

/** Lots, units and value per kondisi, then the lots without a value. */
function selAngka(rekap: readonly BarisRekap[], kelompok: readonly Kelompok[]): Sel[] {
  const jumlah = (pilih: (b: BarisRekap) => number, { punya }: Kelompok): number =>
    rekap.filter((b) => punya(b.kondisi)).reduce((n, b) => tambah(n, pilih(b)), 0);
  const sel = kelompok.flatMap((k) => {
    const [lot, unit] = [jumlah((b) => b.lot, k), jumlah((b) => b.unit, k)];
    const belum = jumlah((b) => b.belumBernilai, k);
    return [lot, unit, selNilaiJumlah({ lot, belum, nilaiSen: jumlah((b) => b.nilaiSen, k) })];
  });
  return [...sel, jumlah((b) => b.belumBernilai, SEMUA)];
}
