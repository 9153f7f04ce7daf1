import { GOLONGAN, type BarisGolongan } from '../../../domain/kodeBarang.ts';
import { jumlahSaldo } from '../acuan.ts';
import { bagianTetap, muatUmum, subjudulSemester, type DataUmum } from '../bagianUmum.ts';
import { perLaporan, SEMUA_FORMAT, type DefinisiLaporan } from '../definisi.ts';
import type { Bagian, Baris, BarisJumlah, Kolom, Sel, SumberBaris } from '../document.ts';
import { GOLONGAN_TETAP, gabungJumlah, jumlahkanLot, type JumlahLot } from '../jumlah.ts';
import { CATATAN_KONDISI, catatanBelum, catatanNilai, formatBulat, selNilai, selNilaiJumlah } from '../nilai.ts';
import { gabung, selPerolehan } from '../selLot.ts';
import type { LotLaporan } from '../sumber.ts';

interface DataGolongan {
  readonly golongan: BarisGolongan;
  readonly jumlah: JumlahLot;
  readonly lot: () => Iterable<LotLaporan>;
}

interface Data {
  readonly umum: DataUmum;
  readonly golongan: readonly DataGolongan[];
}

const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 11, rata: 'tengah' },
  { key: 'kodeBarang', label: 'Kode Barang', kind: 'kode', lebar: 28, rata: 'kiri' },
  { key: 'register', label: 'Nomor Register', grup: 'Identitas Barang', kind: 'kode', lebar: 19, rata: 'kiri' },
  { key: 'namaBarang', label: 'Nama Barang', grup: 'Identitas Barang', kind: 'teks', lebar: 46, rata: 'kiri' },
  { key: 'merk', label: 'Merk/Tipe, Spesifikasi', grup: 'Identitas Barang', kind: 'teks', lebar: 32, rata: 'kiri' },
  { key: 'jumlah', label: 'Jumlah', kind: 'bulat', lebar: 14, rata: 'kanan', total: true },
  { key: 'satuan', label: 'Satuan', kind: 'teks', lebar: 13, rata: 'kiri' },
  { key: 'perolehan', label: 'Tahun/ Tanggal', grup: 'Perolehan', kind: 'tanggal', lebar: 19, rata: 'tengah' },
  { key: 'cara', label: 'Cara', grup: 'Perolehan', kind: 'teks', lebar: 18, rata: 'kiri' },
  { key: 'nilai', label: 'Nilai (Rp)', grup: 'Perolehan', kind: 'rupiah', lebar: 31, rata: 'kanan', total: true },
  { key: 'luas', label: 'Luas (m2)', kind: 'luas', lebar: 17, rata: 'kanan', total: true },
  { key: 'alamat', label: 'Letak/Alamat', kind: 'teks', lebar: 32, rata: 'kiri' },
  { key: 'kondisi', label: 'Kondisi (B/KB/RB)', kind: 'teks', lebar: 16, rata: 'tengah' },
  { key: 'keterangan', label: 'Keterangan', kind: 'teks', lebar: 29, rata: 'kiri' },
];

/** The register, one section per golongan, in register order. */
export const daftarBarang: DefinisiLaporan<Data> = {
  id: 'daftar-barang',
  judul: 'Daftar Barang per Golongan',
  keterangan: 'Seluruh barang dengan data register, satu bagian per golongan.',
  isiDari: 'barang dalam register',
  kelompok: 'ringkas',
  format: SEMUA_FORMAT,
  kertas: { ukuran: 'F4', orientasi: 'mendatar' },
  muat(sumber, param) {
    const umum = muatUmum(sumber, param);
    const golongan = GOLONGAN.map((g) => {
      const lot = (): Iterable<LotLaporan> => sumber.lotPer(umum.per, { golongan: g.golongan });
      return { golongan: g, lot, jumlah: jumlahkanLot(lot()) };
    });
    return { umum, golongan };
  },
  acuan(sumber, param) {
    const { unit, nilaiSen } = jumlahSaldo(sumber, perLaporan(param));
    return [
      { kolom: 'jumlah', nilai: unit },
      { kolom: 'nilai', nilai: nilaiSen },
    ];
  },
  susun({ umum, golongan }, param) {
    const tampil = golongan.filter((g) => g.jumlah.lot > 0 || GOLONGAN_TETAP.includes(g.golongan.golongan));
    const semua = gabungJumlah(tampil.map((g) => g.jumlah));
    return {
      id: this.id,
      judul: 'DAFTAR BARANG PENGGUNA',
      subjudul: subjudulSemester(umum, param),
      kertas: param.kertas ?? this.kertas,
      huruf: 7,
      ...bagianTetap(umum, param),
      columns: KOLOM,
      nomorKolom: true,
      pindahan: true,
      sections: tampil.map(bagianGolongan),
      totals: barisJumlah('Jumlah seluruhnya', semua),
      catatan: [CATATAN_KONDISI, ...[catatanBelum(semua.belum)].filter((c) => c !== null)],
    };
  },
};

function bagianGolongan({ golongan, jumlah, lot }: DataGolongan, indeks: number): Bagian<SumberBaris> {
  return {
    id: golongan.golongan,
    judul: `${golongan.kode} ${golongan.nama}`,
    lembar: `${golongan.golongan} ${golongan.nama}`,
    halamanBaru: indeks > 0,
    rows: () => barisLot(lot()),
    jumlahBaris: jumlah.lot,
    subtotal: jumlah.lot === 0 ? null : barisJumlah(`Jumlah ${golongan.nama}`, jumlah),
  };
}

function* barisLot(daftar: Iterable<LotLaporan>): Generator<Baris> {
  let nomor = 0;
  for (const lot of daftar) {
    nomor += 1;
    yield [
      nomor,
      lot.kodeBarang,
      gabung([lot.nomorRegister, lot.nibar], ' / '),
      lot.namaBarang,
      gabung([lot.merk, lot.spesifikasi], ', '),
      lot.jumlah,
      lot.satuan,
      selPerolehan(lot),
      lot.caraPerolehan,
      selNilai(lot),
      lot.luasM2,
      lot.alamat,
      lot.kondisi,
      gabung([lot.keterangan, catatanNilai(lot)], '; '),
    ];
  }
}

function barisJumlah(label: string, jumlah: JumlahLot): BarisJumlah {
  const isi = new Map<string, Sel>([
    ['jumlah', jumlah.unit],
    ['nilai', selNilaiJumlah(jumlah)],
    ['luas', jumlah.luasM2 === 0 ? null : jumlah.luasM2],
  ]);
  const lot = `${formatBulat(jumlah.lot)} lot${jumlah.belum === 0 ? '' : `, ${formatBulat(jumlah.belum)} belum bernilai`}`;
  return { label: `${label} (${lot})`, sel: KOLOM.map((k) => isi.get(k.key) ?? null) };
}
