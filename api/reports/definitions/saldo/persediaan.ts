import { jumlahSaldo } from '../../acuan.ts';
import { bagian47, subjudul47 } from '../../bagian47.ts';
import { muatUmum, type DataUmum } from '../../bagianUmum.ts';
import { barisNeraca, type BarisNeraca, type KelompokNeraca } from '../../barisNeraca.ts';
import { laporan, perLaporan, SEMUA_FORMAT, type DefinisiLaporan, type Laporan } from '../../definisi.ts';
import type { Bagian, Kolom, Sel, SumberBaris } from '../../document.ts';
import { catatanBelum } from '../../nilai.ts';
import { muatPosisi } from '../../posisi.ts';
import { gabung, selKeterangan } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import { barisTabel, jumlahkanTabel, kolomDokumen, type JumlahTabel, type KolomLot } from '../../tabelLot.ts';
import { teks } from '../../kolomLot.ts';
import { HARGA_SATUAN, JUMLAH, KODE, MERK, NILAI, NO, PEROLEHAN, SATUAN, SPESIFIKASI } from './kolom47.ts';
import { bagianNeraca, kolomPasangan, namaBaris, type PilihAngka } from './kolomNeraca.ts';

interface Data {
  readonly umum: DataUmum;
  readonly kelompok: readonly KelompokNeraca[];
  readonly nama: ReadonlyMap<string, string>;
  readonly jumlah: JumlahTabel;
  readonly lot: () => Iterable<LotLaporan>;
}

/** Movements by objek. */
const KOLOM_MUTASI: readonly Kolom[] = [
  { key: 'kode', label: 'Kode Barang', kind: 'kode', lebar: 17, rata: 'kiri' },
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 50, rata: 'kiri' },
  ...kolomPasangan('Saldo Awal', 'awal'),
  ...kolomPasangan('Bertambah', 'tambah'),
  ...kolomPasangan('Berkurang', 'kurang'),
  ...kolomPasangan('Saldo Akhir', 'akhir'),
];

const KOLOM: readonly KolomLot[] = [
  NO,
  KODE,
  teks('nusp', 'NUSP/ Nomor Register', 24, (l) => gabung([l.nibar, l.nomorRegister], ' / '), { kind: 'kode' }),
  SPESIFIKASI,
  MERK,
  JUMLAH,
  SATUAN,
  HARGA_SATUAN,
  NILAI,
  PEROLEHAN,
  teks('keterangan', 'Keterangan', 28, (l) => selKeterangan(l)),
];

const PILIH: PilihAngka = (b) => [b.awal, b.bertambah, b.berkurang, b.akhir];

/** Stock: what moved by objek, then every lot that is left (Permendagri 47/2021 Lampiran IV.I, wording second-hand). */
const definisi: DefinisiLaporan<Data> = {
  id: 'persediaan',
  judul: 'IV.I Laporan Persediaan',
  keterangan: 'Mutasi persediaan per objek dalam semester dan daftar persediaan pada akhir semester.',
  isiDari: 'barang persediaan (1.1.7) dan mutasinya',
  kelompok: 'permendagri-47',
  menu: 'Persediaan',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const posisi = muatPosisi(sumber, param.semester, umum.per, 'gabungan');
    const kelompok = barisNeraca(posisi, 'objek').filter((k) => k.kode === '1.1');
    const lot = (): Iterable<LotLaporan> => sumber.lotPer(umum.per, { golongan: 'P' });
    const kode = kelompok.flatMap((k) => k.baris.map((b) => b.kode));
    const nama = new Map(kode.map((k) => [k, namaBaris(sumber, k)]));
    return { umum, kelompok, nama, lot, jumlah: jumlahkanTabel(KOLOM, lot()) };
  },
  acuan(sumber, param) {
    const { unit, nilaiSen } = jumlahSaldo(sumber, perLaporan(param), { golongan: 'P' });
    return [
      { kolom: 'jumlah', nilai: unit },
      { kolom: 'nilai', nilai: nilaiSen },
    ];
  },
  susun({ umum, kelompok, nama, jumlah, lot }, param) {
    const awalan = (b: BarisNeraca): Sel[] => [b.kode, nama.get(b.kode) ?? ''];
    const mutasi = bagianNeraca(kelompok, awalan, PILIH).map((b): Bagian<SumberBaris> => ({
      ...b,
      judul: 'Mutasi persediaan',
      lembar: 'Mutasi Persediaan',
      columns: KOLOM_MUTASI,
      subtotal: b.subtotal && { ...b.subtotal, label: 'Jumlah' },
    }));
    return {
      id: this.id,
      judul: 'LAPORAN PERSEDIAAN',
      subjudul: subjudul47(umum, param, 'gabungan'),
      kertas: param.kertas ?? this.kertas,
      huruf: 8,
      ...bagian47(umum, param),
      columns: kolomDokumen(KOLOM),
      nomorKolom: true,
      pindahan: false,
      sections: [
        ...mutasi,
        {
          id: 'daftar',
          judul: 'Daftar persediaan',
          lembar: 'Daftar Persediaan',
          halamanBaru: false,
          rows: barisTabel(KOLOM, lot),
          jumlahBaris: jumlah.lot,
          subtotal: null,
        },
      ],
      totals: { label: 'Jumlah', sel: jumlah.sel },
      catatan: [catatanBelum(jumlah.belum)].filter((c) => c !== null),
    };
  },
};

export const PERSEDIAAN: Laporan = laporan(definisi);
