import { muatUmum, type DataUmum } from '../bagianUmum.ts';
import { SEMUA_FORMAT, type DefinisiLaporan } from '../definisi.ts';
import type { Baris, Kolom } from '../document.ts';
import { jumlahkanLot, type JumlahLot } from '../jumlah.ts';
import { formatBulat } from '../nilai.ts';
import { bagianRenstra, selRenstra } from '../renstra.ts';
import type { LotLaporan } from '../sumber.ts';

interface Data {
  readonly umum: DataUmum;
  readonly jumlah: JumlahLot;
  readonly lot: () => Iterable<LotLaporan>;
}

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'kode', lebar: 9, rata: 'tengah' },
  { key: 'nama', label: 'Jenis Barang/Nama Barang', kind: 'teks', lebar: 58, rata: 'kiri' },
  { key: 'jumlah', label: 'Jumlah', kind: 'teks', lebar: 18, rata: 'kiri' },
  { key: 'tahunLokasi', label: 'Tahun Pembelian/Lokasi', kind: 'teks', lebar: 42, rata: 'kiri' },
  { key: 'kondisi', label: 'Kondisi Bangunan (B,KB,RB)', kind: 'teks', lebar: 26, rata: 'kiri' },
];

/** The Renstra table *Sarana dan Prasarana*: one row per lot in register order, in the document's own columns. */
export const renstraSaranaPrasarana: DefinisiLaporan<Data> = {
  id: 'renstra-sarana-prasarana',
  judul: 'Renstra: Sarana dan Prasarana',
  keterangan: 'Tabel Sarana dan Prasarana untuk dokumen Renstra, satu baris per lot menurut urutan register.',
  isiDari: 'barang dalam register',
  kelompok: 'renstra',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'tegak' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const lot = (): Iterable<LotLaporan> => tanpaPersediaan(sumber.lotPer(umum.per, {}));
    return { umum, lot, jumlah: jumlahkanLot(lot()) };
  },
  susun({ umum, jumlah, lot }, param) {
    return {
      id: this.id,
      ...bagianRenstra(umum, param, 'Sarana dan Prasarana', umum.per),
      kertas: param.kertas ?? this.kertas,
      huruf: 9,
      columns: KOLOM,
      nomorKolom: false,
      pindahan: false,
      sections: [
        {
          id: 'sarana-prasarana',
          judul: null,
          lembar: 'Sarana dan Prasarana',
          halamanBaru: false,
          rows: () => baris(lot()),
          jumlahBaris: jumlah.lot,
          subtotal: null,
        },
      ],
      totals: null,
      catatan: [`Jumlah: ${formatBulat(jumlah.lot)} baris, ${formatBulat(jumlah.unit)} unit barang.`],
    };
  },
};

/** Stock is not among the facilities of an office. */
function* tanpaPersediaan(daftar: Iterable<LotLaporan>): Generator<LotLaporan> {
  for (const lot of daftar) if (lot.golongan !== 'P') yield lot;
}

function* baris(daftar: Iterable<LotLaporan>): Generator<Baris> {
  for (const lot of daftar) yield selRenstra(lot);
}
