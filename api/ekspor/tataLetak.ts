import { RINCIAN_GOLONGAN } from '../../domain/rincian.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { KolomLot } from '../reports/tabelLot.ts';
import { kolomRincian, kolomSegmen, type AmbilKolom } from './kolom.ts';

/** What a table is made for. */
export interface PermintaanKolom {
  readonly ambil: AmbilKolom;
  /** Golongan that the table holds. */
  readonly golongan: readonly Golongan[];
  /** Fields of cards that its lots keep from another golongan. */
  readonly rincianLain: Iterable<string>;
  readonly tujuh: boolean;
}

/** A layout with a row per lot: which columns, in which order, under which headings. */
export interface TataLetakDatar {
  readonly kolom: (minta: PermintaanKolom) => KolomLot[];
  /** Also a recap and the mark of the register, by which the import knows the ids as its own. */
  readonly dikenali: boolean;
  /** Whether it lists depreciation lot by lot. */
  readonly susut: boolean;
}

/** Fields of the cards of some golongan, each once, then what lots keep from others. */
const kunciRincian = ({ golongan, rincianLain }: PermintaanKolom): Set<string> =>
  new Set([...golongan.flatMap((g) => RINCIAN_GOLONGAN[g].map((b) => b.kunci)), ...rincianLain]);

/**
 * Our own: everything the import can take. Its headings are what `domain/impor` knows first, so that such a file comes
 * back without a question.
 */
const DATAR: TataLetakDatar = {
  dikenali: true,
  susut: false,
  kolom: (minta) => {
    const k = minta.ambil;
    return [
      ...(['id', 'no', 'kodeBarang'] as const).map((n) => k(n)),
      ...(minta.tujuh ? kolomSegmen() : []),
      ...(['uraian', 'nama', 'merk', 'spesifikasi', 'register', 'nibar', 'jumlah', 'satuan'] as const).map((n) => k(n)),
      ...(['tahun', 'tanggal', 'cara', 'nilai', 'sebagian', 'akumulasi', 'kondisi', 'luas'] as const).map((n) => k(n)),
      ...(['alamat', 'keterangan', 'unitKerja', 'ekstra'] as const).map((n) => k(n)),
      ...kolomRincian(kunciRincian(minta)),
      k('cetak'),
      k('temuan'),
    ];
  },
};

/** Golongan whose rows SIMDA gives with depreciation. */
const BERSUSUT: ReadonlySet<Golongan> = new Set(['B', 'C', 'D']);

/**
 * SIMDA BMD (BPKP): its columns of every row in its order, then what the KIB of the golongan has. The old name and code,
 * and the code of the OPD, are not in this register. Source: domain notes 3.1, from public exports.
 */
const SIMDA: TataLetakDatar = {
  dikenali: false,
  susut: true,
  kolom: (minta) => {
    const k = minta.ambil;
    const kosong = (key: string, label: string): KolomLot => ({ ...k('kosong', label), key });
    return [
      k('dinas', 'NAMA OPD'),
      kosong('kodeOpd', 'KODE OPD'),
      k('lokasi', 'NAMA LOKASI'),
      k('kodeLokasi', 'KODE LOKASI'),
      kosong('namaLama', 'NAMA LAMA'),
      kosong('kodeLama', 'KODE LAMA'),
      k('nama', 'NAMA ASET'),
      k('kodeBarang', 'KODE ASET 108'),
      ...(minta.tujuh ? kolomSegmen() : []),
      k('perolehan', 'TANGGAL PEROLEHAN'),
      k('pengadaan', 'TANGGAL PENGADAAN'),
      k('kataKondisi', 'KONDISI'),
      k('register', 'NOMOR REGISTER'),
      k('asal', 'ASAL USUL'),
      k('satuan', 'SATUAN'),
      k('komptabel', 'KLASIFIKASI ASET'),
      k('masa', 'UMUR EKONOMIS'),
      k('pakai', 'MASA PAKAI'),
      k('nilai', 'NILAI PEROLEHAN'),
      k('jumlah', 'KUANTITAS'),
      ...(minta.golongan.some((g) => BERSUSUT.has(g)) ? susutSimda(k) : []),
      k('merk', 'MERK/TYPE'),
      k('spesifikasi', 'SPESIFIKASI'),
      k('luas', 'LUAS (M2)'),
      k('alamat', 'LETAK/ALAMAT'),
      ...kolomRincian(kunciRincian(minta), (l) => l.toUpperCase()),
      k('keterangan', 'KETERANGAN'),
    ];
  },
};

const susutSimda = (k: AmbilKolom): KolomLot[] => [
  k('dasarSusut', 'NILAI DASAR PERHITUNGAN SUSUT'),
  k('susutTahun', 'PENYUSUTAN PER TAHUN'),
  k('beban', 'BEBAN'),
  k('akumulasi', 'AKUMULASI'),
  k('nilaiBuku', 'NILAI BUKU'),
];

/** Fields of the card that *Daftar Barang* of e-BMD has a place of its own for, in its order. */
const RINCIAN_EBMD = [
  ['ukuran', 'Ukuran/CC'],
  ['bahan', 'Bahan'],
  ['nomorPabrik', 'No Pabrik'],
  ['nomorRangka', 'No Rangka'],
  ['nomorMesin', 'No Mesin'],
  ['nomorPolisi', 'No Polisi'],
  ['nomorBpkb', 'No BPKB'],
] as const;

/**
 * *Daftar Barang* of e-BMD (Kemendagri): its twenty columns in its order, the code over seven where asked; behind them
 * what block II of the KIBAR has besides. Source: domain notes 3.2, peers (e-BMD), from public exports.
 */
const EBMD: TataLetakDatar = {
  dikenali: false,
  susut: false,
  kolom: (minta) => {
    const k = minta.ambil;
    const [ukuran, bahan, ...nomor] = RINCIAN_EBMD.flatMap(([kunci, label]) => kolomRincian([kunci], () => label));
    const lain = kunciRincian(minta);
    for (const [kunci] of RINCIAN_EBMD) lain.delete(kunci);
    return [
      k('no'),
      k('dinas'),
      k('nibar'),
      ...(minta.tujuh ? kolomSegmen() : [k('kodeBarang')]),
      k('nama'),
      k('register'),
      k('merk', 'Merk/Type'),
      ...[ukuran, bahan].filter((x) => x !== undefined),
      k('tahun', 'Tahun Pembelian'),
      ...nomor,
      k('asal'),
      k('nilai', 'Harga'),
      k('kondisi'),
      k('jumlah'),
      k('keterangan'),
      k('spesifikasi', 'Spesifikasi Nama Barang'),
      k('satuan'),
      k('satuanHarga'),
      k('luas'),
      k('alamat', 'Alamat'),
      ...kolomRincian(lain),
    ];
  },
};

export const TATA_LETAK_DATAR = { datar: DATAR, simda: SIMDA, ebmd: EBMD } as const;
