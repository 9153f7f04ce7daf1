import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { laporan, SEMUA_FORMAT, type DefinisiLaporan, type Laporan } from '../../definisi.ts';
import {
  NIHIL,
  type Bagian,
  type Baris,
  type Kolom,
  type Paragraf,
  type Pasangan,
  type SumberBaris,
} from '../../document.ts';
import { catatanNilai } from '../../nilai.ts';
import { muatBarang, type SatuBarang } from '../../satuBarang.ts';
import { blokData, blokPemakai, blokPenerimaan } from './blokKibar.ts';
import { barisRiwayat, BLOK_RIWAYAT, KOLOM_RIWAYAT } from './riwayatKibar.ts';

interface Data {
  readonly umum: DataUmum;
  readonly barang: SatuBarang;
}

/** Two pairs side by side, so that a card stays on few pages. */
const KOLOM_DATA: readonly Kolom[] = [
  { key: 'label1', label: 'Data', kind: 'teks', lebar: 34, rata: 'kiri' },
  { key: 'isi1', label: 'Isi', kind: 'teks', lebar: 60, rata: 'kiri' },
  { key: 'label2', label: 'Data', kind: 'teks', lebar: 34, rata: 'kiri' },
  { key: 'isi2', label: 'Isi', kind: 'teks', lebar: 60, rata: 'kiri' },
];

/** Kartu Identitas Barang: one card per lot with its whole life (Permendagri 47/2021, blocks second-hand). */
const definisi: DefinisiLaporan<Data> = {
  id: 'kibar',
  judul: 'Kartu Identitas Barang (KIBAR)',
  keterangan: 'Satu kartu per barang: data, penerimaan awal dan seluruh riwayat mutasinya.',
  isiDari: 'data dan riwayat satu barang',
  kelompok: 'permendagri-47',
  lingkup: 'barang',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'tegak' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    return { umum, barang: muatBarang(sumber, param, umum.per) };
  },
  susun({ umum, barang }, param) {
    const { identitas } = umum;
    const { lot, riwayat, keluar } = barang;
    return {
      id: this.id,
      judul: 'KARTU IDENTITAS BARANG (KIBAR)',
      subjudul: [lot.namaBarang, ...subjudulSemester(umum, param)],
      kertas: param.kertas ?? this.kertas,
      huruf: 7.5,
      ...bagianTetap(umum, param),
      columns: KOLOM_RIWAYAT,
      nomorKolom: false,
      pindahan: false,
      sections: [
        bagianData('I', 'Unit Pemakai', blokPemakai(identitas, lot)),
        bagianData('II', 'Data Barang', blokData(identitas, barang)),
        bagianData('III', 'Penerimaan Awal', blokPenerimaan(barang)),
        ...BLOK_RIWAYAT.map((b) => bagianRiwayat(b.nomor, b.nama, barisRiwayat(b, riwayat))),
        bagianKeterangan(barang),
      ],
      totals: null,
      catatan: keluar
        ? ['Barang ini sudah tidak ada dalam register pada tanggal tersebut; kartu memuat keadaan terakhirnya.']
        : [],
    };
  },
};

export const KIBAR: Laporan = laporan(definisi);

/** A block of pairs; the second half stands beside the first. */
function bagianData(nomor: string, nama: string, isi: readonly Pasangan[]): Bagian<SumberBaris> {
  const tinggi = Math.ceil(isi.length / 2);
  const rows = Array.from({ length: tinggi }, (_, i): Baris => {
    const [kiri, kanan] = [isi[i], isi[i + tinggi]];
    return [kiri?.label ?? null, kiri?.nilai ?? null, kanan?.label ?? null, kanan?.nilai ?? null];
  });
  return { ...kepala(nomor, nama), columns: KOLOM_DATA, rows: () => rows, jumlahBaris: rows.length };
}

function bagianRiwayat(nomor: string, nama: string, rows: readonly Baris[]): Bagian<SumberBaris> {
  if (rows.length === 0) return bagianTeks(nomor, nama, [NIHIL]);
  return { ...kepala(nomor, nama), rows: () => rows, jumlahBaris: rows.length };
}

function bagianTeks(nomor: string, nama: string, isi: readonly string[]): Bagian<SumberBaris> {
  const uraian = isi.map((teks): Paragraf => ({ teks, bentuk: 'isi' }));
  return { ...kepala(nomor, nama), columns: [], uraian, rows: () => [], jumlahBaris: 0 };
}

function bagianKeterangan({ lot }: SatuBarang): Bagian<SumberBaris> {
  const isi = [
    lot.keterangan,
    catatanNilai(lot),
    lot.pengamanan && `Pengamanan: ${lot.pengamanan.bentuk}, ${lot.pengamanan.uraian}`,
    lot.tindakLanjut && `Tindak lanjut: ${lot.tindakLanjut.dokumen} ${lot.tindakLanjut.nomor}`,
    ...lot.temuan,
  ].filter((t): t is string => t !== null && t !== '');
  return bagianTeks('XII', 'Keterangan', isi.length === 0 ? ['-'] : isi);
}

const kepala = (nomor: string, nama: string) => ({
  id: nomor,
  judul: `${nomor}. ${nama}`,
  lembar: null,
  halamanBaru: false,
  subtotal: null,
});
