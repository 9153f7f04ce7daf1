import { formatTanggal, namaSemester, rentangSemester } from '../../../../domain/tanggal.ts';
import { KATA_KONVENSI } from '../../../contract/kataSusut.ts';
import { jumlahSaldo } from '../../acuan.ts';
import { bagian47 } from '../../bagian47.ts';
import { muatUmum, namaLengkapDinas, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import {
  perLaporan,
  SEMUA_FORMAT,
  type DefinisiLaporan,
  type NaskahLaporan,
  type ParamLaporan,
} from '../../definisi.ts';
import type { Bagian, Kolom, Paragraf, SumberBaris } from '../../document.ts';
import { atauTitik, bacaNaskah, keParagraf } from '../../naskah.ts';
import { catatanBelum } from '../../nilai.ts';
import { muatPosisi, type PosisiSemester } from '../../posisi.ts';
import type { Kebijakan, SaldoObjek } from '../../sumber.ts';
import { teksBerkas } from './bagianTeks.ts';
import { muatInformasi, NASKAH_INFORMASI, paragrafInformasi, type InformasiLain } from './informasiLain.ts';
import { bagianPos, KOLOM_POS } from './penjelasanPos.ts';

/** Regulations as they are cited second-hand; the office puts right what does not fit. */
const DASAR_HUKUM = [
  'Undang-Undang Nomor 1 Tahun 2004 tentang Perbendaharaan Negara;',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
  'Peraturan Pemerintah Nomor 27 Tahun 2014 tentang Pengelolaan Barang Milik Negara/Daerah sebagaimana diubah dengan Peraturan Pemerintah Nomor 28 Tahun 2020;',
  'Peraturan Pemerintah Nomor 71 Tahun 2010 tentang Standar Akuntansi Pemerintahan;',
  'Peraturan Menteri Dalam Negeri Nomor 19 Tahun 2016 tentang Pedoman Pengelolaan Barang Milik Daerah sebagaimana diubah dengan Peraturan Menteri Dalam Negeri Nomor 7 Tahun 2024;',
  'Peraturan Menteri Dalam Negeri Nomor 108 Tahun 2016 tentang Penggolongan dan Kodefikasi Barang Milik Daerah;',
  'Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2019 tentang Penyusutan Barang Milik Daerah;',
  'Peraturan Menteri Dalam Negeri Nomor 47 Tahun 2021 tentang Tata Cara Pelaksanaan Pembukuan, Inventarisasi, dan Pelaporan Barang Milik Daerah.',
].join('\n');
const KODEFIKASI =
  'Barang milik daerah digolongkan dan diberi kode menurut Peraturan Menteri Dalam Negeri Nomor 108 Tahun 2016. ' +
  'Barang dicatat sebesar nilai perolehan, yaitu harga beserta biaya atribusinya.';
const PENUTUP =
  'Demikian Catatan atas Laporan Barang Milik Daerah ini disusun sebagai bagian yang tidak terpisahkan dari Laporan ' +
  'Barang Milik Daerah.';

const NASKAH: readonly NaskahLaporan[] = [
  { kunci: 'dasarHukum', judul: 'I. Dasar hukum (satu baris per peraturan)', bawaan: DASAR_HUKUM },
  { kunci: 'pendahuluan', judul: 'I. Tambahan pendahuluan', bawaan: '' },
  { kunci: 'kebijakan', judul: 'II. Kebijakan kodefikasi dan pencatatan', bawaan: KODEFIKASI },
  { kunci: 'penjelasan', judul: 'III. Penjelasan tambahan', bawaan: '' },
  ...NASKAH_INFORMASI,
  { kunci: 'penutup', judul: 'V. Penutup', bawaan: PENUTUP },
];

const KOLOM_BATAS: readonly Kolom[] = [
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 24, rata: 'kiri' },
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 70, rata: 'kiri' },
  { key: 'mulai', label: 'Berlaku Sejak', kind: 'tanggal', lebar: 26, rata: 'tengah' },
  { key: 'batas', label: 'Batas per Unit (Rp)', kind: 'rupiah', lebar: 34, rata: 'kanan' },
];

interface Data {
  readonly umum: DataUmum;
  readonly intra: PosisiSemester;
  readonly saldo: readonly SaldoObjek[];
  readonly kebijakan: Kebijakan;
  readonly uraian: (kode: string) => string | null;
  readonly informasi: InformasiLain;
  readonly naskah: (kunci: string) => string;
}

/** Notes to the report (CaLBMD): parts I-III from the register, IV with what the office writes, V. */
export const calbmd: DefinisiLaporan<Data> = {
  id: 'calbmd',
  judul: 'Catatan atas Laporan BMD (CaLBMD)',
  keterangan: 'Pendahuluan, kebijakan, penjelasan pos, informasi lain dan penutup; teksnya dapat ditulis di Naskah.',
  isiDari: 'saldo dan mutasi barang, pengaturan, dan naskah yang ditulis Dinas',
  kelompok: 'rekonsiliasi',
  naskah: NASKAH,
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'tegak' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const gabungan = muatPosisi(sumber, param.semester, umum.per, 'gabungan');
    return {
      umum,
      intra: muatPosisi(sumber, param.semester, umum.per, 'intra'),
      saldo: sumber.saldoObjek(umum.per),
      kebijakan: sumber.kebijakan(),
      uraian: (kode) => sumber.uraianKode(kode),
      informasi: muatInformasi(sumber, umum.per, gabungan),
      naskah: bacaNaskah(this, sumber, param),
    };
  },
  acuan(sumber, param) {
    const { nilaiSen, akumulasiSen } = jumlahSaldo(sumber, perLaporan(param), { cakupan: 'intra' });
    return [{ kolom: 'akhir', nilai: nilaiSen - akumulasiSen }];
  },
  susun(data, param) {
    const { umum, saldo, intra, informasi, naskah } = data;
    const belum = saldo.reduce((n, s) => n + s.belumBernilai, 0);
    return {
      id: this.id,
      judul: 'CATATAN ATAS LAPORAN BARANG MILIK DAERAH',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 7,
      ...bagian47(umum, param),
      headerBlok: [],
      columns: KOLOM_POS,
      nomorKolom: true,
      pindahan: false,
      sections: [
        teksBerkas('pendahuluan', 'I. PENDAHULUAN', pendahuluan(data, param), 'I Pendahuluan'),
        bagianKebijakan(data),
        teksBerkas('penjelasan', 'III. PENJELASAN PER POS', penjelasan(data, param), 'III Penjelasan'),
        ...bagianPos(intra, saldo),
        teksBerkas('informasi', 'IV. INFORMASI LAIN', paragrafInformasi(informasi, naskah), 'IV Informasi Lain'),
        teksBerkas('penutup', 'V. PENUTUP', keParagraf(naskah('penutup')), 'V Penutup'),
      ],
      totals: null,
      catatan: [catatanBelum(belum)].filter((c) => c !== null),
    };
  },
};

const judul = (nomor: string, teks: string): Paragraf => ({ bentuk: 'judul', nomor, teks });
const isi = (teks: string): Paragraf => ({ bentuk: 'isi', teks });

function pendahuluan({ umum, naskah }: Data, param: ParamLaporan): Paragraf[] {
  const { identitas, per } = umum;
  const { mulai } = rentangSemester(param.semester);
  const hukum = naskah('dasarHukum')
    .split('\n')
    .map((t) => t.trim())
    .filter((t) => t !== '');
  return [
    judul('1.', 'Dasar hukum'),
    ...hukum.map((teks, i): Paragraf => ({ bentuk: 'butir', nomor: `${String.fromCodePoint(97 + i)}.`, teks })),
    judul('2.', 'Entitas pelaporan'),
    isi(
      `${atauTitik(namaLengkapDinas(identitas))}, beralamat di ${atauTitik(identitas.alamat)}, dengan kode lokasi ` +
        `${atauTitik(identitas.kodeLokasi)}. Pengguna Barang: ${atauTitik(identitas.penggunaBarang.nama)}; ` +
        `Pengurus Barang Pengguna: ${atauTitik(identitas.pengurusBarang.nama)}.`,
    ),
    judul('3.', 'Periode pelaporan'),
    isi(`${namaSemester(param.semester)}, dari ${formatTanggal(mulai)} sampai dengan ${formatTanggal(per)}.`),
    ...keParagraf(naskah('pendahuluan')),
  ];
}

/** Part II: how goods are recorded, from which value on, and how they are depreciated. */
function bagianKebijakan({ kebijakan, uraian, naskah }: Data): Bagian<SumberBaris> {
  const { batas, penyusutan } = kebijakan;
  const rows = batas.map((b) => [b.awalan, uraian(b.awalan), b.mulai, b.batasSen]);
  const dasar = teksBerkas(
    'kebijakan',
    'II. KEBIJAKAN PENATAUSAHAAN',
    [
      judul('1.', 'Kodefikasi dan pencatatan'),
      ...keParagraf(naskah('kebijakan')),
      judul('2.', 'Penyusutan dan amortisasi'),
      isi(
        `Metode garis lurus, dibukukan per semester; ${KATA_KONVENSI[penyusutan.konvensi]}. Barang ekstrakomptabel ` +
          `${penyusutan.ekstra ? 'disusutkan' : 'tidak disusutkan'}. Masa manfaat ditetapkan menurut kode barang ` +
          `(${penyusutan.masaManfaat.length} kelompok). Tanah dan konstruksi dalam pengerjaan tidak disusutkan; ` +
          'penyusutan barang yang direklasifikasi ke 1.5.4 dihentikan.',
      ),
      judul('3.', 'Kapitalisasi'),
      isi(
        rows.length === 0
          ? 'Batas kapitalisasi belum ditetapkan dalam register: semua barang tercatat intrakomptabel.'
          : 'Barang dengan nilai per unit di bawah batas berikut tercatat ekstrakomptabel:',
      ),
    ],
    'II Kebijakan',
  );
  return rows.length === 0 ? dasar : { ...dasar, columns: KOLOM_BATAS, rows: () => rows, jumlahBaris: rows.length };
}

function penjelasan({ umum, naskah }: Data, param: ParamLaporan): Paragraf[] {
  const { mulai } = rentangSemester(param.semester);
  return [
    isi(
      `Saldo awal adalah keadaan sebelum ${formatTanggal(mulai)} dan saldo akhir keadaan pada ${formatTanggal(umum.per)}. ` +
        'Pos akumulasi mengurangi nilai perolehan dan berdiri dalam kurung; jumlahnya adalah nilai buku.',
    ),
    ...keParagraf(naskah('penjelasan')),
  ];
}
