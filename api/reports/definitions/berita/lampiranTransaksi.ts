import { bagianBaris } from '../../bagian.ts';
import { AppError } from '../../../../domain/galat.ts';
import type { Bagian, Baris, Kolom, Sel, SumberBaris } from '../../document.ts';
import { jumlahkanKolom, tambah } from '../../jumlah.ts';
import type { AngkaPosisi, PosisiSemester } from '../../posisi.ts';
import type { GerakObjek } from '../../sumber.ts';
import { namaPos } from './namaPos.ts';

const SISI = (grup: string, key: string): Kolom[] => [
  { key: `${key}Unit`, label: 'Unit', grup, kind: 'bulat', lebar: 13, rata: 'kanan', total: true },
  { key: `${key}Nilai`, label: 'Nilai Perolehan (Rp)', grup, kind: 'rupiah', lebar: 31, rata: 'kanan', total: true },
  { key: `${key}Akumulasi`, label: 'Akumulasi (Rp)', grup, kind: 'rupiah', lebar: 29, rata: 'kanan', total: true },
];

/** Columns of Lampiran 2. */
const KOLOM: readonly Kolom[] = [
  { key: 'kode', label: 'No', kind: 'kode', lebar: 9, rata: 'tengah' },
  { key: 'uraian', label: 'Transaksi', kind: 'teks', lebar: 48, rata: 'kiri' },
  ...SISI('Tambah', 'tambah'),
  ...SISI('Kurang', 'kurang'),
];

interface JenisTransaksi {
  readonly kode: string;
  readonly nama: string;
  readonly jenis: readonly string[];
}

const jenis = (kode: string, nama: string, ...daftar: string[]): JenisTransaksi => ({ kode, nama, jenis: daftar });

/** Transactions in the order of Permendagri 47/2021 (V.3 Lampiran 2); 8 and 9 make the balances add up. */
const TRANSAKSI: readonly JenisTransaksi[] = [
  jenis('1.a', 'Pengadaan', 'perolehan-pembelian'),
  jenis('1.b', 'Hibah/sumbangan', 'perolehan-hibah'),
  jenis('1.c', 'Pelaksanaan perjanjian/kontrak', 'perolehan-perjanjian'),
  jenis('1.d', 'Ketentuan peraturan perundang-undangan', 'perolehan-ketentuan-undang-undang'),
  jenis('1.e', 'Putusan pengadilan', 'perolehan-putusan-pengadilan'),
  jenis('1.f', 'Divestasi', 'perolehan-divestasi'),
  jenis('1.g', 'Hasil inventarisasi', 'perolehan-hasil-inventarisasi'),
  jenis('1.h', 'Hasil tukar menukar', 'perolehan-tukar-menukar'),
  jenis('1.i', 'Pembatalan penghapusan', 'pembatalan-penghapusan', 'perolehan-pembatalan-penghapusan'),
  jenis('1.j', 'Perolehan lainnya', 'perolehan-lainnya', 'perolehan'),
  jenis('2', 'Pengalihan status penggunaan', 'transfer-masuk', 'transfer-keluar'),
  jenis('3', 'Penerimaan internal', 'penerimaan-internal'),
  jenis('4', 'Pengeluaran internal', 'pengeluaran-internal'),
  jenis('5', 'Reklasifikasi', 'reklas'),
  jenis(
    '6',
    'Koreksi',
    'koreksi-nilai',
    'koreksi-jumlah',
    'koreksi-data',
    'koreksi-akumulasi',
    'pengisian-nilai-susulan',
  ),
  jenis(
    '7.a',
    'Penghapusan: pemindahtanganan',
    'penghapusan-hibah',
    'penghapusan-penjualan',
    'penghapusan-tukar-menukar',
    'penghapusan-penyertaan-modal',
  ),
  jenis('7.b', 'Penghapusan: pengalihan status', 'penghapusan-pengalihan-status'),
  jenis('7.c', 'Penghapusan: putusan pengadilan', 'penghapusan-putusan-pengadilan'),
  jenis('7.d', 'Penghapusan: ketentuan undang-undang', 'penghapusan-ketentuan-undang-undang'),
  jenis('7.e', 'Penghapusan: pemusnahan', 'penghapusan-pemusnahan'),
  jenis('7.f', 'Penghapusan: sebab lain', 'penghapusan-sebab-lain', 'penghapusan'),
  jenis('8', 'Kapitalisasi/pengembangan', 'kapitalisasi'),
  jenis('9', 'Penyusutan dan amortisasi', 'penyusutan', 'akumulasi-awal', 'akumulasi-ikut'),
];

/** What the program books beside them, such as a change between intra- and ekstrakomptabel. */
const LAINNYA = { kode: '10', nama: 'Perubahan intra/ekstrakomptabel dan lainnya' };

interface Angka {
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
}
const NOL: Angka = { unit: 0, nilaiSen: 0, akumulasiSen: 0 };
const jumlahAngka = (a: Angka, b: Angka): Angka => ({
  unit: tambah(a.unit, b.unit),
  nilaiSen: tambah(a.nilaiSen, b.nilaiSen),
  akumulasiSen: tambah(a.akumulasiSen, b.akumulasiSen),
});
const isNol = (a: Angka): boolean => a.unit === 0 && a.nilaiSen === 0 && a.akumulasiSen === 0;

/**
 * Lampiran 2: movements of intrakomptabel goods by kind of transaction, a line per code of level 3 that moved.
 *
 * @param gerak movements of the semester
 * @param posisi the roll-forward of the semester
 * @throws AppError internal/laporan_tidak_seimbang when they are not its movements
 */
export function bagianTransaksi(gerak: readonly GerakObjek[], posisi: PosisiSemester): Bagian<SumberBaris> {
  const milik = gerak.filter((g) => g.komptabel === 'intra' && g.sisi !== 'awal');
  const dikenal = new Set(TRANSAKSI.flatMap((t) => t.jenis));
  const lain = [...new Set(milik.map((g) => g.jenis))].filter((j) => !dikenal.has(j));
  const semua = [...TRANSAKSI, { ...LAINNYA, jenis: lain }];
  const rows = semua.flatMap((t) => barisTransaksi(t, milik));
  pastikanSampai(rows, posisi);
  return bagianBaris('lampiran-2', rows, {
    judul: 'Lampiran 2: Transaksi per jenis',
    lembar: 'Lampiran 2',
    halamanBaru: true,
    columns: KOLOM,
    subtotal: jumlahkanKolom('Jumlah', KOLOM, rows),
  });
}

function barisTransaksi(transaksi: JenisTransaksi, gerak: readonly GerakObjek[]): Baris[] {
  const milik = gerak.filter((g) => transaksi.jenis.includes(g.jenis));
  const rows = [...new Set(milik.map((g) => g.objek.slice(0, 5)))].toSorted().flatMap((kode): Baris[] => {
    const { naik, turun } = duaSisi(milik.filter((g) => g.objek.startsWith(kode)));
    if (isNol(naik) && isNol(turun)) return [];
    return [[transaksi.kode, `${transaksi.nama}: ${kode} ${namaPos(kode)}`, ...sel(naik), ...sel(turun)]];
  });
  return rows.length > 0 ? rows : [[transaksi.kode, transaksi.nama, null, null, null, null, null, null]];
}

/** Both directions as positive figures. What moves between goods (pindah) counts by what is left of it. */
function duaSisi(gerak: readonly GerakObjek[]): { naik: Angka; turun: Angka } {
  const sisi = (s: GerakObjek['sisi']): Angka => gerak.filter((g) => g.sisi === s).reduce<Angka>(jumlahAngka, NOL);
  const pindah = sisi('pindah');
  const pilih = (n: number, arah: 1 | -1): number => Math.max(0, n * arah);
  const bagian = (arah: 1 | -1): Angka => ({
    unit: pilih(pindah.unit, arah),
    nilaiSen: pilih(pindah.nilaiSen, arah),
    akumulasiSen: pilih(pindah.akumulasiSen, arah),
  });
  const kurang = sisi('kurang');
  // 0 - n, because -0 is not the 0 that JSON keeps.
  const turun = { unit: 0 - kurang.unit, nilaiSen: 0 - kurang.nilaiSen, akumulasiSen: 0 - kurang.akumulasiSen };
  return { naik: jumlahAngka(sisi('tambah'), bagian(1)), turun: jumlahAngka(turun, bagian(-1)) };
}

/** A side on which nothing moved stays blank. */
const sel = (a: Angka): Sel[] => (isNol(a) ? [null, null, null] : [a.unit, a.nilaiSen, a.akumulasiSen]);

/** The sums must be the movements of the roll-forward, which lead from the opening to the closing balance. */
function pastikanSampai(rows: readonly Baris[], { objek }: PosisiSemester): void {
  const kolom = (i: number): number => rows.reduce((n, r) => tambah(n, typeof r[i] === 'number' ? r[i] : 0), 0);
  for (const [i, pilih] of PILIH.entries()) {
    const gerak = objek.reduce((n, p) => tambah(n, pilih(p.bertambah) - pilih(p.berkurang)), 0);
    if (kolom(2 + i) - kolom(5 + i) !== gerak)
      throw new AppError('internal', 'laporan_tidak_seimbang', { laporan: 'Lampiran 2', kolom: KOLOM[2 + i]?.label });
  }
}

const PILIH: readonly ((a: AngkaPosisi) => number)[] = [(a) => a.unit, (a) => a.nilaiSen, (a) => a.akumulasiSen];
