import { GOLONGAN, namaGolongan, type Golongan } from '../../../domain/kodeBarang.ts';
import { KONDISI, labelKondisi, type Kondisi } from '../../../domain/kondisi.ts';
import type { BarisRekap } from '../../contract/rekonsiliasi.ts';
import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan } from '../definisi.ts';
import type { Baris, Kolom } from '../document.ts';
import { GOLONGAN_TETAP, jumlahkanKolom, tambah } from '../jumlah.ts';
import { CATATAN_KONDISI, catatanBelum } from '../nilai.ts';

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
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    return { umum, rekap: sumber.rekapKondisi(umum.per).filter((b) => b.lot > 0) };
  },
  susun({ umum, rekap }, param) {
    const tanpa = rekap.some((b) => b.kondisi === null) ? [TANPA_KONDISI] : [];
    const kelompok = [...KONDISI_DIKETAHUI, ...tanpa, SEMUA];
    const kolom = susunKolom(kelompok);
    const golongan = GOLONGAN.map((g) => g.golongan).filter(
      (g) => GOLONGAN_TETAP.includes(g) || rekap.some((b) => b.golongan === g),
    );
    const rows = golongan.map((g, i) => susunBaris(g, i, rekap, kelompok));
    const belum = rekap.reduce((n, b) => tambah(n, b.belumBernilai), 0);
    const nilai = rekap.reduce((n, b) => tambah(n, b.nilaiSen), 0);
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
      sections: [
        {
          id: 'kondisi',
          judul: null,
          lembar: 'Rekapitulasi Kondisi',
          halamanBaru: false,
          rows: () => rows,
          jumlahBaris: rows.length,
          subtotal: null,
        },
      ],
      totals: jumlahkanKolom('Jumlah', kolom, rows),
      catatan: [CATATAN_KONDISI, ...[catatanBelum(belum, nilai)].filter((c) => c !== null)],
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

function susunBaris(
  golongan: Golongan,
  indeks: number,
  rekap: readonly BarisRekap[],
  kelompok: readonly Kelompok[],
): Baris {
  const milik = rekap.filter((b) => b.golongan === golongan);
  const jumlah = (pilih: (b: BarisRekap) => number, kel: Kelompok): number =>
    milik.filter((b) => kel.punya(b.kondisi)).reduce((n, b) => tambah(n, pilih(b)), 0);
  return [
    indeks + 1,
    GOLONGAN.find((g) => g.golongan === golongan)?.kode ?? '',
    namaGolongan(golongan),
    ...kelompok.flatMap((k) => [jumlah((b) => b.lot, k), jumlah((b) => b.unit, k), jumlah((b) => b.nilaiSen, k)]),
    jumlah((b) => b.belumBernilai, SEMUA),
  ];
}
