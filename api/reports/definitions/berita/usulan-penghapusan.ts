import { keadaanTindakLanjut, KATA_TAHAP } from '../../../../domain/tindakLanjut.ts';
import { terbilang } from '../../../../domain/terbilang.ts';
import { formatTanggal } from '../../../../domain/tanggal.ts';
import { formatRupiah } from '../../../../domain/uang.ts';
import type { Identitas } from '../../../contract/register.ts';
import {
  bagianTetap,
  muatUmum,
  namaKabupaten,
  namaLengkapDinas,
  subjudulSemester,
  tandaTangan,
  tempatTanggal,
  type DataUmum,
} from '../../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan, type NaskahLaporan, type ParamLaporan } from '../../definisi.ts';
import { NIHIL, type BlokTandaTangan, type Paragraf } from '../../document.ts';
import { atauTitik, bacaNaskah, keParagraf, TITIK } from '../../naskah.ts';
import { catatanBelum, CATATAN_KONDISI, formatBulat, selNilai } from '../../nilai.ts';
import { catatanJumlah, gabung, selKeterangan, selRincian } from '../../selLot.ts';
import type { LotLaporan, SumberLaporan } from '../../sumber.ts';
import { barisTabel, jumlahkanTabel, kolomDokumen, type JumlahTabel, type KolomLot } from '../../tabelLot.ts';
import { teksBerkas } from './bagianTeks.ts';

const PENGANTAR =
  'Dalam rangka tertib administrasi dan penatausahaan barang milik daerah, bersama ini kami mengusulkan penghapusan ' +
  'barang milik daerah dari Daftar Barang Pengguna, dengan rincian sebagaimana daftar terlampir.';
const ALASAN = 'Rusak berat, tidak ekonomis diperbaiki';
const PENUTUP = 'Demikian usulan ini kami sampaikan. Atas persetujuan Bapak/Ibu kami ucapkan terima kasih.';

const NASKAH: readonly NaskahLaporan[] = [
  { kunci: 'nomor', judul: 'Nomor surat', bentuk: 'baris', bawaan: '' },
  { kunci: 'kepada', judul: 'Kepada', bawaan: '' },
  { kunci: 'pengantar', judul: 'Isi surat', bawaan: PENGANTAR },
  { kunci: 'alasan', judul: 'Alasan (kolom daftar)', bentuk: 'baris', bawaan: ALASAN },
  { kunci: 'penutup', judul: 'Penutup', bawaan: PENUTUP },
];

/**
 * Columns of the list that goes with a proposal (domain practice after Permendagri 19/2016 Pasal 452, whose data they
 * hold: year, code, register number, name, kind, identity, condition, place, value).
 */
const kolom = (alasan: string): readonly KolomLot[] => [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 9, rata: 'tengah', isi: (_, nomor) => nomor },
  {
    key: 'register',
    label: 'Kode Barang/ Kode Register',
    kind: 'kode',
    lebar: 30,
    rata: 'kiri',
    isi: (l) => gabung([l.kodeBarang, l.nomorRegister ?? l.nibar], ' / '),
  },
  { key: 'nama', label: 'Nama Barang', kind: 'teks', lebar: 40, rata: 'kiri', isi: (l) => l.namaBarang },
  { key: 'jenis', label: 'Jenis', kind: 'teks', lebar: 34, rata: 'kiri', isi: (l) => l.uraianKode },
  { key: 'identitas', label: 'Identitas/Merk', kind: 'teks', lebar: 36, rata: 'kiri', isi: identitasBarang },
  { key: 'tahun', label: 'Tahun', kind: 'nomor', lebar: 12, rata: 'tengah', isi: (l) => l.tahunPerolehan },
  { key: 'kondisi', label: 'Kondisi', kind: 'teks', lebar: 13, rata: 'tengah', isi: (l) => l.kondisi },
  {
    key: 'lokasi',
    label: 'Lokasi',
    kind: 'teks',
    lebar: 30,
    rata: 'kiri',
    isi: (l) => gabung([selRincian(l, 'ruangan'), l.unitKerja, l.alamat], ', '),
  },
  { key: 'nilai', label: 'Nilai Perolehan (Rp)', kind: 'rupiah', lebar: 32, rata: 'kanan', total: true, isi: selNilai },
  { key: 'alasan', label: 'Alasan', kind: 'teks', lebar: 34, rata: 'kiri', isi: () => alasan },
  { key: 'keterangan', label: 'Keterangan', kind: 'teks', lebar: 40, rata: 'kiri', isi: keterangan },
];

function identitasBarang(lot: LotLaporan): string | null {
  const nomor = [
    ['No. pabrik', 'nomorPabrik'],
    ['Rangka', 'nomorRangka'],
    ['Mesin', 'nomorMesin'],
    ['Polisi', 'nomorPolisi'],
  ].map(([label = '', kunci = '']) => {
    const isi = selRincian(lot, kunci);
    return isi === null ? null : `${label} ${isi}`;
  });
  return gabung([lot.merk, ...nomor], '; ');
}

/** Units of the row, book value, and the paper that the goods are at on their way out. */
function keterangan(lot: LotLaporan): string | null {
  const { tindakLanjut: t } = lot;
  const tahap = keadaanTindakLanjut(lot);
  const surat = t === null ? null : `${t.dokumen} ${t.nomor} tanggal ${formatTanggal(t.tanggal)}`;
  const buku = lot.nilaiSen === null ? null : `Nilai buku Rp${formatRupiah(lot.nilaiSen - lot.akumulasiSen)}`;
  return selKeterangan(lot, [catatanJumlah(lot), buku, surat ?? (tahap === null ? null : KATA_TAHAP[tahap])]);
}

/** Goods beyond repair that no decree has been given for yet. */
function* diusulkan(sumber: SumberLaporan, per: string): Generator<LotLaporan> {
  for (const lot of sumber.lotPer(per, {})) {
    const tahap = keadaanTindakLanjut(lot);
    if (tahap !== null && tahap !== 'sk') yield lot;
  }
}

interface Data {
  readonly umum: DataUmum;
  readonly kolom: readonly KolomLot[];
  readonly jumlah: JumlahTabel;
  readonly lot: () => Iterable<LotLaporan>;
  readonly naskah: (kunci: string) => string;
}

/** Texts of letter and list are kept with the letter. */
function muat(sumber: SumberLaporan, param: ParamLaporan): Data {
  const umum = muatUmum(sumber, param);
  const naskah = bacaNaskah(suratUsulan, sumber, param);
  const milik = kolom(naskah('alasan'));
  const lot = (): Iterable<LotLaporan> => diusulkan(sumber, umum.per);
  return { umum, naskah, kolom: milik, lot, jumlah: jumlahkanTabel(milik, lot()) };
}

const ISI_DARI = 'barang berkondisi rusak berat yang belum ber-SK penghapusan';
const penanda = ({ identitas }: DataUmum, param: ParamLaporan): BlokTandaTangan => ({
  kiri: null,
  tengah: null,
  kanan: tandaTangan(identitas.penggunaBarang, '', 'Pengguna Barang', tempatTanggal(identitas, param)),
});

/** Letter that proposes writing off goods in RB. */
export const suratUsulan: DefinisiLaporan<Data> = {
  id: 'surat-usulan-penghapusan',
  judul: 'Surat Usulan Penghapusan',
  keterangan: 'Surat kepada Bupati melalui Sekretaris Daerah, dengan banyaknya barang dan jumlah nilainya.',
  isiDari: ISI_DARI,
  kelompok: 'usulan',
  naskah: NASKAH,
  bawaanNaskah: (sumber) => ({ kepada: kepada(sumber.identitas()) }),
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'tegak' },
  muat,
  susun({ umum, naskah, jumlah }, param) {
    const { identitas } = umum;
    return {
      id: this.id,
      judul: 'USULAN PENGHAPUSAN BARANG MILIK DAERAH',
      subjudul: [],
      kertas: param.kertas ?? this.kertas,
      huruf: 8,
      ...bagianTetap(umum, param),
      headerBlok: [
        { label: 'Nomor', nilai: atauTitik(naskah('nomor')) },
        { label: 'Lampiran', nilai: '1 (satu) berkas daftar barang' },
        { label: 'Perihal', nilai: `Usulan penghapusan barang milik daerah ${atauTitik(namaLengkapDinas(identitas))}` },
      ],
      columns: [],
      nomorKolom: false,
      pindahan: false,
      sections: [teksBerkas('surat', null, surat(naskah, umum, jumlah))],
      totals: null,
      catatan: [],
      signatures: penanda(umum, param),
    };
  },
};

/** List of the goods that a letter proposes to write off. */
export const daftarUsulan: DefinisiLaporan<Data> = {
  id: 'daftar-usulan-penghapusan',
  judul: 'Daftar Usulan Penghapusan',
  keterangan: 'Lampiran surat usulan: barang rusak berat yang belum ber-SK, dengan tahap tindak lanjutnya.',
  isiDari: ISI_DARI,
  kelompok: 'usulan',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat,
  susun({ umum, kolom: milik, lot, jumlah, naskah }, param) {
    return {
      id: this.id,
      judul: 'DAFTAR BARANG MILIK DAERAH YANG DIUSULKAN DIHAPUSKAN',
      subjudul: [...subjudulSemester(umum, param), `Lampiran surat nomor: ${atauTitik(naskah('nomor'))}`],
      kertas: param.kertas ?? this.kertas,
      huruf: 7,
      ...bagianTetap(umum, param),
      columns: kolomDokumen(milik),
      nomorKolom: true,
      pindahan: true,
      sections: [
        {
          id: 'daftar',
          judul: null,
          lembar: 'Daftar Usulan',
          halamanBaru: false,
          rows: barisTabel(milik, lot),
          jumlahBaris: jumlah.lot,
          subtotal: null,
        },
      ],
      totals: { label: `Jumlah (${formatBulat(jumlah.unit)} unit)`, sel: jumlah.sel },
      catatan: [CATATAN_KONDISI, ...[catatanBelum(jumlah.belum)].filter((c) => c !== null)],
      signatures: penanda(umum, param),
    };
  },
};

const kepada = (identitas: Identitas): string =>
  `Yth. Bupati ${namaKabupaten(identitas).replace(/^(kabupaten|kota)\s+/iu, '') || TITIK}\n` +
  `melalui Sekretaris Daerah selaku Pengelola Barang\ndi ${atauTitik(identitas.tempat)}`;

/** How many goods there are and what they cost, in figures and in words. */
function kalimatJumlah({ lot, unit, belum, sel }: JumlahTabel, per: string): string {
  if (lot === 0) return `${NIHIL}: per ${formatTanggal(per)} tidak ada ${ISI_DARI}.`;
  const nilai = sel.find((s) => typeof s === 'number') ?? 0;
  const sen = typeof nilai === 'number' ? nilai : 0;
  const kata = terbilang(Math.trunc(sen / 100)) + (sen % 100 === 0 ? ' rupiah' : ` rupiah ${terbilang(sen % 100)} sen`);
  const kataNilai = sen === 0 ? 'nilai perolehannya belum diisi' : `nilai perolehan Rp${formatRupiah(sen)} (${kata})`;
  const kurang = belum === 0 || sen === 0 ? '' : `, di luar ${formatBulat(belum)} baris yang belum diisi nilainya`;
  return (
    `Barang yang diusulkan menurut keadaan per ${formatTanggal(per)} berjumlah ${formatBulat(unit)} unit dalam ` +
    `${formatBulat(lot)} baris, dengan ${kataNilai}${kurang}.`
  );
}

const surat = (naskah: (kunci: string) => string, umum: DataUmum, jumlah: JumlahTabel): Paragraf[] => [
  ...keParagraf(`Kepada\n${naskah('kepada')}`),
  ...keParagraf(naskah('pengantar')),
  { bentuk: 'isi', teks: kalimatJumlah(jumlah, umum.per) },
  ...keParagraf(naskah('penutup')),
];
