import { bagianBaris } from '../bagian.ts';
import { AppError } from '../../../domain/galat.ts';
import { GOLONGAN, namaGolongan, type Golongan } from '../../../domain/kodeBarang.ts';
import { formatTanggal, rentangSemester, tambahHari } from '../../../domain/tanggal.ts';
import { jumlahSaldo } from '../acuan.ts';
import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan } from '../definisi.ts';
import type { Bagian, Baris, Kolom, Sel, SumberBaris } from '../document.ts';
import { GOLONGAN_TETAP, jumlahkanKolom, tambah } from '../jumlah.ts';
import { catatanBelum, selNilaiJumlah } from '../nilai.ts';
import type { BarisMutasi, Besaran, Gerak, MutasiSemester, SebabMutasi } from '../sumber.ts';

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
  isiDari: 'saldo dan mutasi barang',
  kelompok: 'ringkas',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const mutasi = sumber.mutasiSemester(param.semester, umum.per);
    for (const baris of mutasi.golongan) pastikanSeimbang(baris);
    return { umum, mutasi };
  },
  acuan(sumber, param) {
    const { unit, nilaiSen } = jumlahSaldo(sumber, perLaporan(param));
    return [
      { kolom: 'akhirUnit', nilai: unit },
      { kolom: 'akhirNilai', nilai: nilaiSen },
    ];
  },
  susun({ umum, mutasi }, param) {
    const golongan = lengkapi(mutasi.golongan);
    const rows = golongan.map((b, i): Baris => {
      const kode = GOLONGAN.find((g) => g.golongan === b.golongan)?.kode ?? '';
      return [i + 1, kode, namaGolongan(b.golongan), ...selAngka([b])];
    });
    const sebab = mutasi.sebab.map(barisSebab);
    const { mulai } = rentangSemester(param.semester);
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
        bagianBaris('golongan', rows, {
          judul: 'Mutasi per golongan',
          lembar: 'Rekapitulasi Mutasi',
          subtotal: { label: 'Jumlah', sel: [null, null, null, ...selAngka(golongan)] },
        }),
        ...(sebab.length === 0 ? [] : [bagianSebab(sebab)]),
      ],
      totals: null,
      catatan: [
        `Saldo awal adalah keadaan pada akhir ${formatTanggal(tambahHari(mulai, -1))}; pencatatan saldo awal yang ` +
          'bertanggal dalam semester ini termasuk di dalamnya dan bukan penambahan.',
        ...(sebab.length === 0 ? ['Tidak ada mutasi jumlah atau nilai dalam semester ini.'] : []),
        ...[catatanBelum(belum)].filter((c) => c !== null),
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

/** Balances and movements of a golongan, or of all together; last the lots without a value. */
function selAngka(b: readonly BarisMutasi[]): Sel[] {
  const saldo = (pilih: (b: BarisMutasi) => Besaran): Sel[] => {
    const semua = b.map(pilih);
    const jumlah = (ambil: (s: Besaran) => number): number => semua.reduce((n, s) => tambah(n, ambil(s)), 0);
    const [lot, belum] = [jumlah((s) => s.lot), jumlah((s) => s.belum)];
    return [jumlah((s) => s.unit), selNilaiJumlah({ lot, belum, nilaiSen: jumlah((s) => s.nilaiSen) })];
  };
  const gerak = (pilih: (b: BarisMutasi) => Gerak): Sel[] => [
    b.reduce((n, m) => tambah(n, pilih(m).unit), 0),
    b.reduce((n, m) => tambah(n, pilih(m).nilaiSen), 0),
  ];
  return [
    ...saldo((m) => m.saldoAwal),
    ...gerak((m) => m.bertambah),
    ...gerak((m) => m.berkurang),
    ...saldo((m) => m.saldoAkhir),
    b.reduce((n, m) => tambah(n, m.saldoAkhir.belum), 0),
  ];
}

function barisSebab(s: SebabMutasi, indeks: number): Baris {
  const pasangan = [s.bertambah, s.berkurang].flatMap((g) => [g.unit, g.nilaiSen]);
  return [indeks + 1, namaGolongan(s.golongan), s.sebab, ...pasangan];
}
