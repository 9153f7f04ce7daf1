import { bagianTetap, muatUmum, namaKabupaten, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan } from '../../definisi.ts';
import type { Bagian, BlokTandaTangan, Kartu, SumberBaris, TandaTangan } from '../../document.ts';
import { catatanBelum } from '../../nilai.ts';
import { lotPerRuangan, type Ruangan } from '../../ruangan.ts';
import { gabung, selKeterangan, selRincian } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import {
  barisTabel,
  gabungTabel,
  jumlahkanTabel,
  kolomDokumen,
  type JumlahTabel,
  type KolomLot,
} from '../../tabelLot.ts';
import { KERTAS_17 } from './kepala.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { harga, kode, nama, NO, tahun } from './kolom.ts';

interface Data {
  readonly umum: DataUmum;
  readonly ruangan: readonly (Ruangan & { readonly jumlah: JumlahTabel })[];
}

const TANPA_RUANGAN = 'Belum ditempatkan';

/** The condition counts things: a row of several stands with its number in the column of its condition. */
const keadaan = (kondisi: 'B' | 'KB' | 'RB', label: string): KolomLot =>
  teks(kondisi, label, 14, (lot) => (lot.kondisi === kondisi ? lot.jumlah : null), {
    grup: 'Keadaan Barang',
    kind: 'bulat',
    rata: 'kanan',
    total: true,
  });

const KOLOM: readonly KolomLot[] = [
  NO,
  nama('Nama/Jenis Barang', 46),
  teks('merk', 'Merk/Model', 28, (lot) => lot.merk),
  rincian('nomorPabrik', 'No. Seri Pabrik', 24),
  rincian('ukuran', 'Ukuran', 18),
  rincian('bahan', 'Bahan', 18),
  tahun('Tahun Pembuatan/ Pembelian'),
  kode('Kode Barang'),
  teks('jumlah', 'Jumlah Barang/ Register', 26, (lot) => jumlahRegister(lot)),
  harga('Harga Beli/ Perolehan (Rp)'),
  keadaan('B', 'Baik (B)'),
  keadaan('KB', 'Kurang Baik (KB)'),
  keadaan('RB', 'Rusak Berat (RB)'),
  teks('keterangan', 'Keterangan Mutasi dll.', 28, (lot) =>
    selKeterangan(lot, [pemegang(lot), lot.kondisi === null ? 'kondisi belum diisi' : null]),
  ),
];

const jumlahRegister = (lot: LotLaporan): string =>
  gabung([`${lot.jumlah} ${lot.satuan}`, lot.nomorRegister], ' / ') ?? '';

const pemegang = (lot: LotLaporan): string | null => {
  const isi = selRincian(lot, 'pemegang');
  return isi === null ? null : `pemegang: ${isi}`;
};

/**
 * Kartu Inventaris Ruangan of Permendagri 17/2007 (Lampiran 31, 14 columns): one card per room, which hangs on its wall,
 * signed by the head of the office, the keeper of the register and whoever answers for the room. Goods without a room
 * come last. Source: domain notes 3.3.
 */
export const kir17: DefinisiLaporan<Data> = {
  id: 'kir-17',
  judul: 'Kartu Inventaris Ruangan (KIR)',
  keterangan: 'Barang per ruangan, satu kartu per ruangan; barang tanpa ruangan di akhir.',
  isiDari: 'barang golongan Peralatan dan Mesin, dan barang lain yang diisi ruangannya',
  kelompok: 'permendagri-17',
  format: SEMUA_FORMAT,
  kertas: KERTAS_17,
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const ruangan = lotPerRuangan(sumber, umum.per).map((r) => ({ ...r, jumlah: jumlahkanTabel(KOLOM, r.lot()) }));
    return { umum, ruangan };
  },
  susun({ umum, ruangan }, param) {
    const tetap = bagianTetap<SumberBaris>(umum, param);
    const semua = gabungTabel(
      KOLOM,
      ruangan.map((r) => r.jumlah),
    );
    const kartu = (namaRuangan: string): Kartu => kartuRuangan(umum, tetap.signatures, namaRuangan);
    const kosong = kartu('-');
    return {
      id: this.id,
      judul: 'KARTU INVENTARIS RUANGAN',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 7,
      ...tetap,
      ...(ruangan.length === 0 ? kosong : { headerBlok: [] }),
      signatures: { kiri: null, tengah: null, kanan: null },
      columns: kolomDokumen(KOLOM),
      nomorKolom: true,
      pindahan: true,
      sections: ruangan.length === 0 ? [bagianKosong(kosong)] : ruangan.map((r, i) => bagianRuangan(r, i, kartu)),
      totals: null,
      catatan: [catatanBelum(semua.belum)].filter((c) => c !== null),
    };
  },
};

function bagianRuangan(
  { nama: namaRuangan, lot, jumlah }: Data['ruangan'][number],
  indeks: number,
  kartu: (nama: string) => Kartu,
): Bagian<SumberBaris> {
  const judul = namaRuangan ?? TANPA_RUANGAN;
  return {
    id: `ruangan-${indeks + 1}`,
    judul: namaRuangan === null ? TANPA_RUANGAN : `Ruangan: ${judul}`,
    lembar: judul,
    halamanBaru: indeks > 0,
    kartu: kartu(judul),
    rows: barisTabel(KOLOM, lot),
    jumlahBaris: jumlah.lot,
    subtotal: { label: 'Jumlah', sel: jumlah.sel },
  };
}

function bagianKosong(kartu: Kartu): Bagian<SumberBaris> {
  return {
    id: 'ruangan',
    judul: null,
    lembar: 'KIR',
    halamanBaru: false,
    kartu,
    rows: () => [],
    jumlahBaris: 0,
    subtotal: null,
  };
}

function kartuRuangan({ identitas }: DataUmum, { kiri, kanan }: BlokTandaTangan, ruangan: string): Kartu {
  const pasangan = [
    ['KABUPATEN/KOTA', namaKabupaten(identitas).replace(/^kabupaten\s+/iu, '')],
    ['PROVINSI', identitas.provinsi.replace(/^\s*provinsi\s+/iu, '')],
    ['UNIT', identitas.dinas],
    ['SATUAN KERJA', identitas.dinas],
    ['RUANGAN', ruangan],
    ['NO. KODE LOKASI', identitas.kodeLokasi],
  ] as const;
  return {
    headerBlok: pasangan.map(([label, nilai]) => ({ label, nilai: nilai.trim() === '' ? '-' : nilai.trim() })),
    signatures: { kiri, tengah: PENANGGUNG_JAWAB, kanan },
  };
}

/** Not known to the register: name and NIP are filled in by hand. */
const PENANGGUNG_JAWAB: TandaTangan = {
  tempatTanggal: '',
  peran: '',
  jabatan: 'Penanggung Jawab Ruangan',
  nama: '',
  pangkat: '',
  nip: '',
};
