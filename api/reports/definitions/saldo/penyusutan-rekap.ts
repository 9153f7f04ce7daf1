import { kolomKurung } from '../../kolomUang.ts';
import { bagianBaris } from '../../bagian.ts';
import { namaJenis } from '../../../../domain/jenisMutasi.ts';
import { disusutkan } from '../../../../domain/penyusutan/objek.ts';
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
import type { Bagian, Baris, Kolom, SumberBaris } from '../../document.ts';
import { jumlahkanKolom, tambah } from '../../jumlah.ts';
import { selNilaiJumlah } from '../../nilai.ts';
import { ANGKA_NOL, muatPosisi, tambahPosisi, type GerakPosisi, type Posisi } from '../../posisi.ts';
import { catatanPosting } from './catatanPosting.ts';
import { namaBaris } from './kolomNeraca.ts';

interface Data {
  readonly umum: DataUmum;
  readonly objek: readonly BarisRekap[];
  readonly nama: ReadonlyMap<string, string>;
}

/** One objek or jenis with the charge of the semester apart from other increases. Sen. */
interface BarisRekap extends Posisi {
  readonly bebanSen: number;
}

const akumulasi = (key: string, label: string): Kolom =>
  kolomKurung(key, label, 29, 'Akumulasi Penyusutan/Amortisasi (Rp)');

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 9, rata: 'tengah' },
  { key: 'kode', label: 'Kode Barang', kind: 'kode', lebar: 18, rata: 'kiri' },
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 50, rata: 'kiri' },
  { key: 'jumlah', label: 'Jumlah', kind: 'bulat', lebar: 15, rata: 'kanan', total: true },
  { key: 'nilai', label: 'Nilai Perolehan (Rp)', kind: 'rupiah', lebar: 31, rata: 'kanan', total: true },
  akumulasi('awal', 'Saldo Awal'),
  akumulasi('beban', 'Beban Semester'),
  akumulasi('tambah', 'Bertambah Lainnya'),
  akumulasi('kurang', 'Berkurang'),
  akumulasi('akhir', 'Saldo Akhir'),
  kolomKurung('nilaiBuku', 'Nilai Buku (Rp)', 31),
];

/** Contra line of the balance sheet on which each code's akumulasi stands (Permendagri 108/2016). */
const BAGIAN = [
  { id: '1.3.7', judul: '1.3.7 Akumulasi Penyusutan Aset Tetap', milik: /^1\.3\./u },
  { id: '1.5.5', judul: '1.5.5 Akumulasi Amortisasi Aset Tidak Berwujud', milik: /^1\.5\.3/u },
  { id: '1.5.6', judul: '1.5.6 Akumulasi Penyusutan Aset Lainnya', milik: /^1\.5\.[24]/u },
] as const;

/** Accumulated depreciation by objek (IV.H.4) and by jenis (IV.H.5) of Permendagri 47/2021, wording second-hand. */
export const PENYUSUTAN_REKAP: readonly Laporan[] = [
  ...tigaCakupan((cakupan) => definisi('objek', cakupan)),
  ...tigaCakupan((cakupan) => definisi('jenis', cakupan)),
];

function definisi(tingkat: 'objek' | 'jenis', cakupan: Cakupan): DefinisiLaporan<Data> {
  const nomor = tingkat === 'objek' ? '4' : '5';
  return {
    id: `penyusutan-iv-h-${nomor}`,
    judul: `IV.H.${nomor} Akumulasi Penyusutan per ${tingkat === 'objek' ? 'Objek' : 'Jenis'}`,
    keterangan: `Saldo awal, beban, mutasi dan saldo akhir akumulasi penyusutan dan amortisasi per ${tingkat} barang.`,
    isiDari: 'barang yang disusutkan atau diamortisasi',
    kelompok: 'permendagri-47',
    menu: 'Penyusutan/Amortisasi',
    format: SEMUA_FORMAT,
    kertas: { ukuran: 'F4', orientasi: 'mendatar' },
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const { objek, gerak } = muatPosisi(sumber, param.semester, umum.per, cakupan);
      const baris = objek.filter(terkait).map((p): BarisRekap => ({ ...p, bebanSen: beban(gerak, p.objek) }));
      const isi = tingkat === 'objek' ? baris : perJenis(baris);
      return { umum, objek: isi, nama: new Map(isi.map((b) => [b.objek, namaBaris(sumber, b.objek)])) };
    },
    acuan(sumber, param) {
      return [{ kolom: 'akhir', nilai: 0 - jumlahSaldo(sumber, perLaporan(param), { cakupan }).akumulasiSen }];
    },
    susun({ umum, objek, nama }, param) {
      const rows = objek.map((b, i) => barisRekap(b, i + 1, nama.get(b.objek) ?? ''));
      return {
        id: this.id,
        judul: `AKUMULASI PENYUSUTAN/AMORTISASI PER ${tingkat.toUpperCase()}`,
        subjudul: subjudul47(umum, param, cakupan),
        kertas: param.kertas ?? this.kertas,
        huruf: 7.5,
        ...bagian47(umum, param),
        columns: KOLOM,
        nomorKolom: true,
        pindahan: false,
        sections: BAGIAN.map((b) => bagian(b, objek, rows)),
        totals: jumlahkanKolom('Jumlah seluruhnya', KOLOM, rows),
        catatan: [catatanPosting(umum, param.semester)],
      };
    },
  };
}

/** Goods that are depreciated, and whatever else carries or carried akumulasi. */
const terkait = (p: Posisi): boolean =>
  disusutkan(p.objek) !== 'tidak' || [p.awal, p.bertambah, p.berkurang].some((a) => a.akumulasiSen !== 0);

const beban = (gerak: readonly GerakPosisi[], objek: string): number =>
  gerak
    .filter((g) => g.objek === objek && g.sebab === namaJenis('penyusutan'))
    .reduce((n, g) => tambah(n, g.bertambah.akumulasiSen), 0);

function perJenis(baris: readonly BarisRekap[]): BarisRekap[] {
  return [...new Set(baris.map((b) => b.objek.slice(0, 5)))].map((jenis) => {
    const milik = baris.filter((b) => b.objek.startsWith(`${jenis}.`));
    const jumlah = (pilih: (p: Posisi) => Posisi['awal']): Posisi['awal'] =>
      milik.reduce((n, b) => tambahPosisi(n, pilih(b)), ANGKA_NOL);
    return {
      objek: jenis,
      awal: jumlah((p) => p.awal),
      bertambah: jumlah((p) => p.bertambah),
      berkurang: jumlah((p) => p.berkurang),
      akhir: jumlah((p) => p.akhir),
      bebanSen: milik.reduce((n, b) => tambah(n, b.bebanSen), 0),
    };
  });
}

function barisRekap(
  { objek, awal, bertambah, berkurang, akhir, bebanSen }: BarisRekap,
  nomor: number,
  nama: string,
): Baris {
  return [
    nomor,
    objek,
    nama,
    akhir.unit,
    selNilaiJumlah({ lot: akhir.lot, belum: akhir.belum, nilaiSen: akhir.nilaiSen }),
    0 - awal.akumulasiSen,
    0 - bebanSen,
    tambah(bebanSen, -bertambah.akumulasiSen),
    0 - berkurang.akumulasiSen,
    0 - akhir.akumulasiSen,
    tambah(akhir.nilaiSen, -akhir.akumulasiSen),
  ];
}

function bagian(
  b: (typeof BAGIAN)[number],
  objek: readonly BarisRekap[],
  semua: readonly Baris[],
): Bagian<SumberBaris> {
  const rows = semua.filter((_, i) => b.milik.test(objek[i]?.objek ?? ''));
  return bagianBaris(b.id, rows, {
    judul: b.judul,
    subtotal: rows.length === 0 ? null : jumlahkanKolom(`Jumlah ${b.id}`, KOLOM, rows),
  });
}
