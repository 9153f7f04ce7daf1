import { rentangSemester, formatTanggal, tambahHari } from '../../../../domain/tanggal.ts';
import { jumlahSaldo } from '../../acuan.ts';
import { bagian47, subjudul47 } from '../../bagian47.ts';
import { muatUmum, type DataUmum } from '../../bagianUmum.ts';
import { barisNeraca, type BarisNeraca, type KelompokNeraca } from '../../barisNeraca.ts';
import {
  perLaporan,
  SEMUA_FORMAT,
  tigaCakupan,
  type Cakupan,
  type DefinisiLaporan,
  type Laporan,
} from '../../definisi.ts';
import type { Kolom, Sel } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import { catatanBelum } from '../../nilai.ts';
import { muatPosisi } from '../../posisi.ts';
import { bagianNeraca, kolomPasangan, namaBaris, totalNeraca, type PilihAngka } from './kolomNeraca.ts';

interface Data {
  readonly umum: DataUmum;
  readonly kelompok: readonly KelompokNeraca[];
  readonly nama: ReadonlyMap<string, string>;
}

/** What differs between the forms of this family. */
interface Bentuk {
  readonly id: string;
  readonly judul: string;
  readonly judulCetak: string;
  readonly keterangan: string;
  readonly tingkat: 'jenis' | 'objek';
  /** Only this heading. */
  readonly hanya?: '1.5';
}

const KOLOM: readonly Kolom[] = [
  { key: 'kode', label: 'Kode Barang', kind: 'kode', lebar: 17, rata: 'kiri' },
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 50, rata: 'kiri' },
  ...kolomPasangan('Saldo Awal', 'awal'),
  ...kolomPasangan('Bertambah', 'tambah'),
  ...kolomPasangan('Berkurang', 'kurang'),
  ...kolomPasangan('Saldo Akhir', 'akhir'),
];

const PILIH: PilihAngka = (b) => [b.awal, b.bertambah, b.berkurang, b.akhir];

/** Forms that roll a balance forward (Permendagri 47/2021 Lampiran IV.L, second-hand). */
const BENTUK: readonly Bentuk[] = [
  {
    id: 'laporan-bmd-iv-l-4-1',
    judul: 'IV.L.4.1 Rekapitulasi Mutasi BMD',
    judulCetak: 'REKAPITULASI MUTASI BARANG MILIK DAERAH',
    keterangan: 'Saldo awal, bertambah, berkurang dan saldo akhir menurut susunan neraca, akumulasi sebagai pengurang.',
    tingkat: 'jenis',
  },
  {
    id: 'laporan-bmd-iv-l-2-2',
    judul: 'IV.L.2.2 Mutasi BMD per Objek',
    judulCetak: 'LAPORAN MUTASI BARANG MILIK DAERAH PER OBJEK',
    keterangan: 'Saldo awal, mutasi dan saldo akhir setiap objek barang (kode tingkat empat).',
    tingkat: 'objek',
  },
  {
    id: 'laporan-bmd-iv-l-2-3',
    judul: 'IV.L.2.3 Mutasi BMD per Jenis',
    judulCetak: 'LAPORAN MUTASI BARANG MILIK DAERAH PER JENIS',
    keterangan: 'Saldo awal, mutasi dan saldo akhir setiap jenis barang (kode tingkat tiga).',
    tingkat: 'jenis',
  },
  {
    id: 'laporan-bmd-iv-l-3-2',
    judul: 'IV.L.3.2 Mutasi Aset Lainnya',
    judulCetak: 'LAPORAN MUTASI ASET LAINNYA',
    keterangan: 'Kemitraan, aset tidak berwujud dan aset lain-lain dengan amortisasi dan akumulasi penyusutannya.',
    tingkat: 'objek',
    hanya: '1.5',
  },
];

/** The forms of Laporan BMD that show what moved, each as gabungan, intra- and ekstrakomptabel. */
export const MUTASI_POSISI: readonly Laporan[] = BENTUK.flatMap((b) => tigaCakupan((cakupan) => definisi(b, cakupan)));

function definisi(bentuk: Bentuk, cakupan: Cakupan): DefinisiLaporan<Data> {
  const { id, judul, judulCetak, keterangan, tingkat, hanya } = bentuk;
  return {
    id,
    judul,
    keterangan,
    isiDari: 'saldo dan mutasi barang',
    kelompok: 'permendagri-47',
    menu: 'Laporan BMD',
    format: SEMUA_FORMAT,
    kertas: { ukuran: 'F4', orientasi: 'mendatar' },
    muat(sumber, param) {
      const umum = muatUmum(sumber, param);
      const posisi = muatPosisi(sumber, param.semester, umum.per, cakupan);
      const kelompok = barisNeraca(posisi, tingkat).filter((k) => hanya === undefined || k.kode === hanya);
      const kode = kelompok.flatMap((k) => k.baris.map((b) => b.kode));
      return { umum, kelompok, nama: new Map(kode.map((k) => [k, namaBaris(sumber, k)])) };
    },
    acuan(sumber, param) {
      const per = perLaporan(param);
      const { unit, nilaiSen, akumulasiSen } = jumlahSaldo(sumber, per, {
        cakupan,
        ...(hanya !== undefined && { golongan: 'G' }),
      });
      return [
        { kolom: 'akhirUnit', nilai: unit },
        { kolom: 'akhirNilai', nilai: tambah(nilaiSen, -akumulasiSen) },
      ];
    },
    susun({ umum, kelompok, nama }, param) {
      const awalan = (b: BarisNeraca): Sel[] => [b.kode, nama.get(b.kode) ?? ''];
      const belum = kelompok.flatMap((k) => k.baris).reduce((n, b) => tambah(n, b.akhir.belum), 0);
      const { mulai } = rentangSemester(param.semester);
      return {
        id: this.id,
        judul: judulCetak,
        subjudul: subjudul47(umum, param, cakupan),
        kertas: param.kertas ?? this.kertas,
        huruf: 8,
        ...bagian47(umum, param),
        columns: KOLOM,
        nomorKolom: true,
        pindahan: false,
        sections: bagianNeraca(kelompok, awalan, PILIH),
        totals: totalNeraca(kelompok, awalan, PILIH),
        catatan: [
          'Nilai dalam kurung adalah akumulasi penyusutan atau amortisasi, pengurang nilai perolehan.',
          `Saldo awal adalah keadaan pada akhir ${formatTanggal(tambahHari(mulai, -1))}, termasuk pencatatan saldo ` +
            'awal yang bertanggal dalam semester ini.',
          ...[catatanBelum(belum)].filter((c) => c !== null),
        ],
      };
    },
  };
}
