import { AppError } from '../../../domain/galat.ts';
import { GOLONGAN, namaGolongan, type Golongan } from '../../../domain/kodeBarang.ts';
import { formatTanggal, rentangSemester, tambahHari } from '../../../domain/tanggal.ts';
import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan } from '../definisi.ts';
import type { Bagian, Baris, Kolom, SumberBaris } from '../document.ts';
import { GOLONGAN_TETAP, jumlahkanKolom, tambah } from '../jumlah.ts';
import { catatanBelum } from '../nilai.ts';
import type { BarisMutasi, Gerak, MutasiSemester, SebabMutasi } from '../sumber.ts';

interface Data {
  readonly umum: DataUmum;
  readonly mutasi: MutasiSemester;
}

const PASANGAN = (grup: string, key: string): Kolom[] => [
  { key: `${key}Unit`, label: 'Jumlah (unit)', grup, kind: 'bulat', lebar: 13, rata: 'kanan', total: true },
  { key: `${key}Nilai`, label: 'Nilai (Rp)', grup, kind: 'rupiah', lebar: 27, rata: 'kanan', total: true },
];

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 8, rata: 'tengah' },
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 12, rata: 'tengah' },
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 42, rata: 'kiri' },
  ...PASANGAN('Saldo Awal', 'awal'),
  ...PASANGAN('Bertambah', 'tambah'),
  ...PASANGAN('Berkurang', 'kurang'),
  ...PASANGAN('Saldo Akhir', 'akhir'),
  { key: 'belum', label: 'Belum bernilai (lot)', kind: 'bulat', lebar: 15, rata: 'kanan', total: true },
];

const KOLOM_SEBAB: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 8, rata: 'tengah' },
  { key: 'golongan', label: 'Golongan', kind: 'teks', lebar: 45, rata: 'kiri' },
  { key: 'sebab', label: 'Penyebab', kind: 'teks', lebar: 60, rata: 'kiri' },
  ...PASANGAN('Bertambah', 'tambah'),
  ...PASANGAN('Berkurang', 'kurang'),
];

/** Opening balance, movements and closing balance per golongan, in units and rupiah (Permendagri 47/2021 IV.L.4.1). */
export const rekapitulasiMutasi: DefinisiLaporan<Data> = {
  id: 'rekapitulasi-mutasi',
  judul: 'Rekapitulasi Mutasi Barang',
  keterangan: 'Saldo awal, bertambah, berkurang dan saldo akhir per golongan, dalam unit dan rupiah.',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const mutasi = sumber.mutasiSemester(param.semester, umum.per);
    for (const baris of mutasi.golongan) pastikanSeimbang(baris);
    return { umum, mutasi };
  },
  susun({ umum, mutasi }, param) {
    const golongan = lengkapi(mutasi.golongan);
    const rows = golongan.map(barisGolongan);
    const sebab = mutasi.sebab.map(barisSebab);
    const { mulai } = rentangSemester(param.semester);
    const jumlah = jumlahkanKolom('Jumlah', KOLOM, rows);
    const nilaiAkhir = jumlah.sel[KOLOM.findIndex((k) => k.key === 'akhirNilai')];
    const belum = golongan.reduce((n, g) => tambah(n, g.saldoAkhir.belum), 0);
    return {
      id: this.id,
      judul: 'REKAPITULASI MUTASI BARANG MILIK DAERAH',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 8,
      ...bagianTetap(umum, param),
      columns: KOLOM,
      nomorKolom: true,
      pindahan: false,
      sections: [
        {
          id: 'golongan',
          judul: 'Mutasi per golongan',
          lembar: 'Rekapitulasi Mutasi',
          halamanBaru: false,
          rows: () => rows,
          jumlahBaris: rows.length,
          subtotal: jumlah,
        },
        ...(sebab.length === 0 ? [] : [bagianSebab(sebab)]),
      ],
      totals: null,
      catatan: [
        `Saldo awal adalah keadaan pada akhir ${formatTanggal(tambahHari(mulai, -1))}, termasuk pencatatan saldo awal; ` +
          'pencatatan saldo awal bukan penambahan.',
        ...(sebab.length === 0 ? ['Tidak ada mutasi jumlah atau nilai dalam semester ini.'] : []),
        ...[catatanBelum(belum, typeof nilaiAkhir === 'number' ? nilaiAkhir : 0)].filter((c) => c !== null),
      ],
    };
  },
};

function bagianSebab(sebab: readonly Baris[]): Bagian<SumberBaris> {
  return {
    id: 'sebab',
    judul: 'Mutasi menurut penyebab',
    lembar: 'Penyebab Mutasi',
    halamanBaru: false,
    columns: KOLOM_SEBAB,
    rows: () => sebab,
    jumlahBaris: sebab.length,
    subtotal: jumlahkanKolom('Jumlah', KOLOM_SEBAB, sebab),
  };
}

/** A report that does not add up must never be printed. */
function pastikanSeimbang({ golongan, saldoAwal, bertambah, berkurang, saldoAkhir }: BarisMutasi): void {
  const seimbang = (pilih: (g: Gerak) => number): boolean =>
    tambah(tambah(pilih(saldoAwal), pilih(bertambah)), -pilih(berkurang)) === pilih(saldoAkhir);
  if (!seimbang((g) => g.unit) || !seimbang((g) => g.nilaiSen)) {
    throw new AppError('internal', 'laporan_tidak_seimbang', { golongan });
  }
}

/** All of aset tetap in report order, and the other golongan that have anything to tell. */
function lengkapi(baris: readonly BarisMutasi[]): BarisMutasi[] {
  const nol = { lot: 0, unit: 0, nilaiSen: 0, belum: 0 };
  const kosong = (golongan: Golongan): BarisMutasi => ({
    golongan,
    saldoAwal: nol,
    bertambah: nol,
    berkurang: nol,
    saldoAkhir: nol,
  });
  return GOLONGAN.flatMap(({ golongan }) => {
    const ada = baris.find((b) => b.golongan === golongan);
    if (ada !== undefined) return [ada];
    return GOLONGAN_TETAP.includes(golongan) ? [kosong(golongan)] : [];
  });
}

function barisGolongan(b: BarisMutasi, indeks: number): Baris {
  const kode = GOLONGAN.find((g) => g.golongan === b.golongan)?.kode ?? '';
  const pasangan = [b.saldoAwal, b.bertambah, b.berkurang, b.saldoAkhir].flatMap((g) => [g.unit, g.nilaiSen]);
  return [indeks + 1, kode, namaGolongan(b.golongan), ...pasangan, b.saldoAkhir.belum];
}

function barisSebab(s: SebabMutasi, indeks: number): Baris {
  const pasangan = [s.bertambah, s.berkurang].flatMap((g) => [g.unit, g.nilaiSen]);
  return [indeks + 1, namaGolongan(s.golongan), s.sebab, ...pasangan];
}
