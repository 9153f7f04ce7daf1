import { bagianBaris } from '../../bagian.ts';
import { kolomKurung } from '../../kolomUang.ts';
import { GOLONGAN, type BarisGolongan } from '../../../../domain/kodeBarang.ts';
import type { StatusSusut } from '../../../../domain/penyusutan/jadwal.ts';
import { disusutkan } from '../../../../domain/penyusutan/objek.ts';
import type { Semester } from '../../../../domain/tanggal.ts';
import { jumlahSaldo } from '../../acuan.ts';
import { bagian47, subjudul47 } from '../../bagian47.ts';
import { muatUmum, type DataUmum } from '../../bagianUmum.ts';
import {
  perLaporan,
  SEMUA_FORMAT,
  tigaCakupan,
  type Cakupan,
  type DefinisiLaporan,
  type Laporan,
} from '../../definisi.ts';
import { BELUM_DIISI, type Bagian, type Baris, type Kolom, type Sel, type SumberBaris } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import { catatanBelum, catatanNilai, selNilai } from '../../nilai.ts';
import { gabung, selPerolehan } from '../../selLot.ts';
import type { LotLaporan, SumberLaporan, SusutLaporan } from '../../sumber.ts';
import { catatanPosting } from './catatanPosting.ts';

interface DataGolongan {
  readonly golongan: BarisGolongan;
  readonly jumlah: JumlahSusut;
  readonly rows: SumberBaris;
}

interface Data {
  readonly umum: DataUmum;
  readonly golongan: readonly DataGolongan[];
}

interface JumlahSusut {
  readonly lot: number;
  readonly belum: number;
  readonly sel: Baris;
}

const susut = (key: string, label: string, lebar = 26, grup = 'Akumulasi Penyusutan (Rp)'): Kolom =>
  kolomKurung(key, label, lebar, grup);

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 9, rata: 'tengah' },
  { key: 'kodeBarang', label: 'Kode Barang / Register', kind: 'kode', lebar: 27, rata: 'kiri' },
  { key: 'namaBarang', label: 'Nama Barang', kind: 'teks', lebar: 38, rata: 'kiri' },
  { key: 'perolehan', label: 'Tahun/ Tanggal Perolehan', kind: 'tanggal', lebar: 18, rata: 'tengah' },
  { key: 'jumlah', label: 'Jumlah', kind: 'bulat', lebar: 14, rata: 'kanan', total: true },
  { key: 'nilai', label: 'Nilai Perolehan (Rp)', kind: 'rupiah', lebar: 27, rata: 'kanan', total: true },
  { key: 'dasar', label: 'Dasar (Rp)', grup: 'Perhitungan', kind: 'rupiah', lebar: 26, rata: 'kanan' },
  { key: 'masa', label: 'Masa (bln)', grup: 'Perhitungan', kind: 'nomor', lebar: 12, rata: 'kanan' },
  { key: 'sisa', label: 'Sisa (bln)', grup: 'Perhitungan', kind: 'nomor', lebar: 12, rata: 'kanan' },
  susut('awal', 'Awal Semester'),
  susut('beban', 'Beban Semester', 24),
  susut('lain', 'Koreksi dan Mutasi', 24),
  susut('akhir', 'Akhir Semester'),
  { key: 'nilaiBuku', label: 'Nilai Buku (Rp)', kind: 'rupiah', lebar: 27, rata: 'kanan', total: true },
  { key: 'keterangan', label: 'Keterangan', kind: 'teks', lebar: 22, rata: 'kiri' },
];

/** Why a lot is not charged; one in the course of it needs no word. */
const KATA_STATUS: Readonly<Partial<Record<StatusSusut, string>>> = {
  habis: 'Habis disusutkan',
  beku: 'Penyusutan dihentikan (1.5.4)',
  'tidak-disusutkan': 'Tidak disusutkan',
  'belum-bernilai': 'Nilai belum diisi',
  'tanpa-masa-manfaat': 'Masa manfaat belum diatur',
  'tanpa-tanggal-perolehan': 'Tahun perolehan belum diisi',
};

/** Depreciation and amortisation lot by lot, from the ledger (Permendagri 47/2021 Lampiran IV.H, wording second-hand). */
export const PENYUSUTAN_RINCI: readonly Laporan[] = tigaCakupan(definisi);

function definisi(cakupan: Cakupan): DefinisiLaporan<Data> {
  return {
    id: 'penyusutan-rinci',
    judul: 'Penyusutan/Amortisasi per Barang',
    keterangan: 'Dasar, masa manfaat, beban semester, akumulasi dan nilai buku setiap barang, dari pembukuan.',
    isiDari: 'barang yang disusutkan atau diamortisasi',
    kelompok: 'permendagri-47',
    menu: 'Penyusutan/Amortisasi',
    format: SEMUA_FORMAT,
    kertas: { ukuran: 'F4', orientasi: 'mendatar' },
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const golongan = GOLONGAN.map((g): DataGolongan => {
        const baca = (): Iterable<LotSusut> => lotSusut(sumber, param.semester, umum.per, cakupan, g);
        return { golongan: g, rows: () => barisSusut(baca()), jumlah: jumlahkan(baca()) };
      });
      return { umum, golongan: golongan.filter((g) => g.jumlah.lot > 0) };
    },
    acuan(sumber, param) {
      const { akumulasiSen } = jumlahSaldo(sumber, perLaporan(param), { cakupan });
      return [{ kolom: 'akhir', nilai: 0 - akumulasiSen }];
    },
    susun({ umum, golongan }, param) {
      const semua = gabungJumlah(golongan.map((g) => g.jumlah));
      return {
        id: this.id,
        judul: 'DAFTAR PENYUSUTAN/AMORTISASI BARANG MILIK DAERAH',
        subjudul: subjudul47(umum, param, cakupan),
        kertas: param.kertas ?? this.kertas,
        huruf: 7,
        ...bagian47(umum, param),
        columns: KOLOM,
        nomorKolom: true,
        pindahan: true,
        sections: golongan.length === 0 ? [bagianBaris('kosong', [])] : golongan.map(bagianGolongan),
        totals: { label: 'Jumlah seluruhnya', sel: semua.sel },
        catatan: [
          catatanPosting(umum, param.semester),
          'Akumulasi dan beban dalam kurung karena mengurangi nilai perolehan; dasar adalah nilai yang dibagi selama masa ' +
            'manfaat, berubah sesudah kapitalisasi.',
          ...[catatanBelum(semua.belum)].filter((c) => c !== null),
        ],
      };
    },
  };
}

function bagianGolongan({ golongan, jumlah, rows }: DataGolongan, indeks: number): Bagian<SumberBaris> {
  return {
    id: golongan.golongan,
    judul: `${golongan.kode} ${golongan.nama}`,
    lembar: `${golongan.golongan} ${golongan.nama}`,
    halamanBaru: indeks > 0,
    rows,
    jumlahBaris: jumlah.lot,
    subtotal: { label: `Jumlah ${golongan.nama}`, sel: jumlah.sel },
  };
}

interface LotSusut {
  readonly lot: LotLaporan;
  readonly baris: Baris;
}

/** Objects of depreciation, and whatever else carries akumulasi, in register order. */
function* lotSusut(
  sumber: SumberLaporan,
  semester: Semester,
  per: string,
  cakupan: Cakupan,
  { golongan }: BarisGolongan,
): Generator<LotSusut> {
  let nomor = 0;
  for (const lot of sumber.lotPer(per, { golongan, ...(cakupan !== 'gabungan' && { komptabel: cakupan }) })) {
    if (disusutkan(lot.kodeBarang) === 'tidak' && lot.akumulasiSen === 0) continue;
    nomor += 1;
    yield { lot, baris: barisLot(lot, sumber.susut(lot.id, semester, per), nomor) };
  }
}

function* barisSusut(daftar: Iterable<LotSusut>): Generator<Baris> {
  for (const { baris } of daftar) yield baris;
}

function barisLot(lot: LotLaporan, s: SusutLaporan | null, nomor: number): Baris {
  const kurang = (sen: number): number => 0 - sen;
  return [
    nomor,
    gabung([lot.kodeBarang, lot.nomorRegister], ' / '),
    gabung([lot.namaBarang, lot.merk], ', '),
    selPerolehan(lot),
    lot.jumlah,
    selNilai(lot),
    s?.dasarSen ?? null,
    s?.masaBulan ?? null,
    s?.sisaBulan ?? null,
    kurang(s?.awalSen ?? lot.akumulasiSen),
    kurang(s?.bebanSen ?? 0),
    kurang(tambah(s?.koreksiSen ?? 0, s?.pindahSen ?? 0)),
    kurang(lot.akumulasiSen),
    lot.nilaiSen === null && lot.nilaiTerisiSen === 0 ? BELUM_DIISI : tambah(lot.nilaiTerisiSen, -lot.akumulasiSen),
    gabung([s === null ? null : (KATA_STATUS[s.status] ?? null), catatanNilai(lot)], '; '),
  ];
}

const NOL: Baris = KOLOM.map((k) => (k.total === true ? 0 : null));

/** Sums of rows in one pass; nilai belum diisi counts as nothing. @throws AppError rule/jumlah_melampaui_batas */
function jumlahkan(daftar: Iterable<LotSusut>): JumlahSusut {
  let [lot, belum, sel] = [0, 0, NOL];
  for (const satu of daftar) {
    lot += 1;
    if (satu.lot.nilaiSen === null) belum += 1;
    sel = tambahBaris(sel, satu.baris);
  }
  return { lot, belum, sel };
}

const gabungJumlah = (daftar: readonly JumlahSusut[]): JumlahSusut => ({
  lot: daftar.reduce((n, d) => tambah(n, d.lot), 0),
  belum: daftar.reduce((n, d) => tambah(n, d.belum), 0),
  sel: daftar.reduce((n, d) => tambahBaris(n, d.sel), NOL),
});

/** Adds the figures of a row to a sum; other cells of the sum stay as they are. */
function tambahBaris(jumlah: Baris, baris: Baris): Baris {
  return jumlah.map((n, i): Sel => {
    const isi = baris[i];
    return typeof n === 'number' && typeof isi === 'number' ? tambah(n, isi) : n;
  });
}
