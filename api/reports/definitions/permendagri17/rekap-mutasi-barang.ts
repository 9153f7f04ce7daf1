import { bagianBaris } from '../../bagian.ts';
import { AppError } from '../../../../domain/galat.ts';
import { muatUmum, type DataUmum } from '../../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan } from '../../definisi.ts';
import type { Baris, Kolom, Sel } from '../../document.ts';
import { jumlahkanKolom, tambah } from '../../jumlah.ts';
import { catatanBelum, formatBulat, selNilaiJumlah } from '../../nilai.ts';
import { CATATAN_PERSEDIAAN, isInventaris } from './inventaris.ts';
import { bagianTetap17, KERTAS_17 } from './kepala.ts';
import {
  acuanAkhir,
  bukuMutasi,
  rentangMutasi,
  subjudulMutasi,
  type BukuMutasi,
  type Masa,
  type Rentang,
} from './mutasi.ts';
import { perBidang, type SaldoBidang } from './saldo.ts';

interface Bidang {
  readonly objek: string;
  readonly uraian: string;
  readonly awal: SaldoBidang | undefined;
  readonly kurang: SaldoBidang | undefined;
  readonly tambah: SaldoBidang | undefined;
  readonly akhir: SaldoBidang | undefined;
}

interface Data {
  readonly umum: DataUmum;
  readonly rentang: Rentang;
  readonly bidang: readonly Bidang[];
}

const pasangan = (grup: string, key: string): Kolom[] => [
  { key: `${key}Unit`, label: 'Jumlah Barang', grup, kind: 'bulat', lebar: 15, rata: 'kanan', total: true },
  { key: `${key}Nilai`, label: 'Jumlah Harga (Rp)', grup, kind: 'rupiah', lebar: 30, rata: 'kanan', total: true },
];

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No.', kind: 'nomor', lebar: 9, rata: 'tengah' },
  { key: 'golongan', label: 'Gol.', kind: 'kode', lebar: 13, rata: 'tengah' },
  { key: 'bidang', label: 'Bid.', kind: 'kode', lebar: 16, rata: 'tengah' },
  { key: 'nama', label: 'Nama Bidang Barang', kind: 'teks', lebar: 50, rata: 'kiri' },
  ...pasangan('Jumlah Awal', 'awal'),
  ...pasangan('Berkurang', 'kurang'),
  ...pasangan('Bertambah', 'tambah'),
  ...pasangan('Jumlah Akhir', 'akhir'),
  { key: 'keterangan', label: 'Ket.', kind: 'teks', lebar: 24, rata: 'kiri' },
];

/** One of the two recapitulations: of the semester and of the year. */
interface Bentuk {
  readonly id: string;
  readonly judul: string;
  readonly masa: Masa;
}

/** Opening balance, decrease, increase and closing balance of every bidang (13 columns, domain notes 3.5). */
export function rekapMutasiBarang({ id, judul, masa }: Bentuk): DefinisiLaporan<Data> {
  return {
    id,
    judul,
    keterangan: 'Jumlah awal, berkurang, bertambah dan jumlah akhir per bidang (objek).',
    isiDari: 'saldo dan mutasi barang',
    kelompok: 'permendagri-17',
    varian: { keluarga: 'rekap-mutasi-barang', label: masa === 'tahun' ? 'Tahunan' : 'Semester' },
    format: SEMUA_FORMAT,
    kertas: KERTAS_17,
    muat(sumber, param) {
      const rentang = rentangMutasi(masa, param);
      const bidang = susunBidang(bukuMutasi(sumber, rentang), (objek) => sumber.uraianKode(objek) ?? objek);
      return { umum: muatUmum(sumber, param), rentang, bidang };
    },
    acuan: (sumber, param) => acuanAkhir(sumber, param),
    susun({ umum, rentang, bidang }, param) {
      const rows = bidang.map(baris);
      const belum = bidang.reduce((n, b) => n + (b.akhir?.belumBernilai ?? 0), 0);
      return {
        id,
        judul: 'REKAPITULASI MUTASI BARANG',
        subjudul: subjudulMutasi(masa, umum, rentang, param),
        kertas: param.kertas ?? this.kertas,
        huruf: 7.5,
        ...bagianTetap17(umum, param),
        columns: KOLOM,
        nomorKolom: true,
        pindahan: false,
        sections: [bagianBaris('bidang', rows, { lembar: 'Rekap Mutasi Barang' })],
        totals: jumlahkanKolom('Jumlah', KOLOM, rows),
        catatan: [CATATAN_PERSEDIAAN, ...[catatanBelum(belum)].filter((c) => c !== null)],
      };
    },
  };
}

/** Bidang that have or had anything. @throws AppError internal/laporan_tidak_seimbang */
function susunBidang({ sebelum, gerak, sesudah }: BukuMutasi, uraian: (objek: string) => string): Bidang[] {
  const sisi = (...s: string[]): Map<string, SaldoBidang> => petakan(gerak.filter((g) => s.includes(g.sisi)));
  // A code put right within a golongan moves the balance, not goods: it is the balance of the right code from the start.
  const awal = petakan([...sebelum, ...gerak.filter((g) => g.sisi === 'awal' || g.sisi === 'pindah')]);
  const [kurang, bertambah, akhir] = [sisi('kurang'), sisi('tambah'), petakan(sesudah)];
  const objek = [...new Set([awal, kurang, bertambah, akhir].flatMap((m) => [...m.keys()]))].toSorted();
  const bidang = objek.map((o) => ({
    objek: o,
    uraian: uraian(o),
    awal: awal.get(o),
    kurang: kurang.get(o),
    tambah: bertambah.get(o),
    akhir: akhir.get(o),
  }));
  for (const b of bidang) pastikanSeimbang(b);
  return bidang.filter((b) =>
    baris(b, 0)
      .slice(4, -1)
      .some((s) => s !== 0),
  );
}

const petakan = (saldo: Parameters<typeof perBidang>[0]): Map<string, SaldoBidang> =>
  new Map(perBidang(saldo.filter((s) => isInventaris(s.golongan))).map((s) => [s.objek, s]));

function pastikanSeimbang(b: Bidang): void {
  for (const u of ['unit', 'nilaiSen'] as const) {
    const hasil = [b.awal, b.tambah, b.kurang].reduce((n, s) => tambah(n, s?.[u] ?? 0), 0);
    if (hasil !== (b.akhir?.[u] ?? 0))
      throw new AppError('internal', 'laporan_tidak_seimbang', { objek: b.objek, kolom: u });
  }
}

function baris(b: Bidang, i: number): Baris {
  const saldo = (s: SaldoBidang | undefined): Sel[] =>
    s === undefined ? [0, 0] : [s.unit, selNilaiJumlah({ ...s, belum: s.belumBernilai })];
  // Decreases are booked negative; the form prints how much went.
  const gerak = (s: SaldoBidang | undefined, kali: 1 | -1): Sel[] =>
    s === undefined ? [0, 0] : [kali * s.unit, kali * s.nilaiSen].map((n) => n + 0);
  const belum = b.akhir?.belumBernilai ?? 0;
  return [
    i + 1,
    b.objek.slice(0, 5),
    b.objek,
    b.uraian,
    ...saldo(b.awal),
    ...gerak(b.kurang, -1),
    ...gerak(b.tambah, 1),
    ...saldo(b.akhir),
    belum === 0 ? null : `${formatBulat(belum)} lot belum bernilai`,
  ];
}
