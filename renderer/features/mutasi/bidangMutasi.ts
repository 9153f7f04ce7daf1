import { CARA_PENGHAPUSAN, CARA_PEROLEHAN, type JenisMutasi } from '../../../api/contract/mutasi.ts';
import { KONDISI, labelKondisi } from '../../../domain/kondisi.ts';
import type { JenisRincian } from '../../../domain/rincian.ts';
import { t } from '../../i18n/id.ts';

const b = t.mutasi.bidang;

/** One field of a form, known by its place in the data (`kontrak.nomor`). */
export interface BidangIsian {
  readonly kunci: string;
  readonly label: string;
  readonly jenis: JenisRincian | 'panjang' | 'kode' | 'register';
  readonly wajib?: boolean;
  readonly maks?: number;
  readonly uraian?: string;
  readonly pilihan?: readonly { readonly nilai: string; readonly label: string }[];
  readonly usulan?: readonly string[];
  /** Also a day to come may be given. */
  readonly bolehDepan?: boolean;
}

/** Fields under one heading; an optional part is closed until somebody opens it. */
export interface BagianIsian {
  readonly judul: string;
  readonly bidang: readonly BidangIsian[];
  readonly tambahan?: boolean;
  /** The fields stand once for each of several (`sp2d.0.nomor`, `sp2d.1.nomor`); in `bidang` they are named without it. */
  readonly ulang?: { readonly kunci: string; readonly maks: number };
}

export type KelompokMutasi = keyof Omit<typeof t.mutasi.kelompok, 'lain'>;

/** How a kind is asked for. */
export interface FormMutasi {
  readonly jenis: JenisMutasi;
  readonly kelompok: KelompokMutasi;
  /** How many lots it is about: none (goods come in), one, one or more, two or more; or one that was written off. */
  readonly lot: 'tanpa' | 'satu' | 'banyak' | 'gabung' | 'terhapus';
  readonly bagian: readonly BagianIsian[];
  /** What the document usually is. */
  readonly dokumen: string;
  /** It may be booked without a document. */
  readonly tanpaDokumen?: boolean;
  /** Values a new form starts with. */
  readonly awal?: Readonly<Record<string, string>>;
}

const teks = (kunci: string, label: string, lain: Partial<BidangIsian> = {}): BidangIsian => ({
  kunci,
  label,
  jenis: 'teks',
  maks: 200,
  ...lain,
});
const bidang = (kunci: string, label: string, jenis: BidangIsian['jenis'], lain: Partial<BidangIsian> = {}) => ({
  kunci,
  label,
  jenis,
  ...lain,
});
const wajib = { wajib: true } as const;
const pilihan = (daftar: readonly string[]) => daftar.map((nilai) => ({ nilai, label: t.mutasi.cara(nilai) }));

const BARANG: readonly BidangIsian[] = [
  bidang('kodeBarang', b.kodeBarang, 'kode', wajib),
  teks('namaBarang', b.namaBarang, { ...wajib, maks: 300 }),
  bidang('jumlah', b.jumlah, 'bulat', wajib),
  teks('satuan', b.satuan, { ...wajib, maks: 30, usulan: ['unit', 'buah', 'set', 'bidang', 'paket'] }),
  bidang('kondisi', b.kondisi, 'pilihan', {
    ...wajib,
    pilihan: KONDISI.map((nilai) => ({ nilai, label: labelKondisi(nilai) })),
  }),
];
const URAIAN_BARANG: readonly BidangIsian[] = [
  bidang('nomorRegister', b.nomorRegister, 'register', { uraian: b.registerUraian }),
  teks('merk', b.merk),
  bidang('luasM2', b.luas, 'bilangan'),
  teks('alamat', b.alamat, { maks: 500 }),
  teks('unitKerja', b.unitKerja, { maks: 160 }),
  teks('nibar', b.nibar, { maks: 60 }),
  bidang('tanggalPerolehan', b.tanggalPerolehan, 'tanggal', { uraian: b.tanggalPerolehanUraian }),
  bidang('spesifikasi', b.spesifikasi, 'panjang', { maks: 1000 }),
  bidang('keterangan', b.keterangan, 'panjang', { maks: 1000 }),
];
const PENGADAAN: readonly BidangIsian[] = [
  bidang('hargaSen', b.harga, 'uang'),
  bidang('atribusiSen', b.atribusi, 'uang'),
  teks('pihak', b.pihak),
  teks('sumberDana', b.sumberDana, { maks: 120, usulan: ['APBD', 'DAK', 'DAU', 'Hibah', 'Bantuan provinsi'] }),
  teks('subKegiatan', b.subKegiatan),
  teks('rekening', b.rekening, { maks: 60 }),
  teks('kontrak.nomor', b.nomorKontrak, { maks: 120 }),
  bidang('kontrak.tanggal', b.tanggalKontrak, 'tanggal'),
  teks('bast.nomor', b.nomorBast, { maks: 120 }),
  bidang('bast.tanggal', b.tanggalBast, 'tanggal'),
];
const SP2D: readonly BidangIsian[] = [
  teks('nomor', b.nomorSp2d, { maks: 120 }),
  bidang('tanggal', b.tanggalSp2d, 'tanggal'),
  bidang('nilaiSen', b.nilaiSp2d, 'uang'),
];
const SEBAGIAN = bidang('jumlah', b.jumlahSebagian, 'bulat');
const AWAL_BARANG = { jumlah: '1', satuan: 'unit', kondisi: 'B' };

const satu = (isi: readonly BidangIsian[]): readonly BagianIsian[] => [{ judul: t.mutasi.bagian.barang, bidang: isi }];
const masuk = (isi: readonly BidangIsian[], tambahan: readonly BagianIsian[] = []): readonly BagianIsian[] => [
  { judul: t.mutasi.bagian.barang, bidang: [...BARANG, ...isi, ...URAIAN_BARANG] },
  ...tambahan,
];

/** Every kind of mutasi in the order it is offered, with its fields. */
export const FORM_MUTASI: readonly FormMutasi[] = [
  {
    jenis: 'perolehan',
    kelompok: 'bertambah',
    lot: 'tanpa',
    bagian: masuk(
      [
        bidang('caraPerolehan', b.caraPerolehan, 'pilihan', { ...wajib, pilihan: pilihan(CARA_PEROLEHAN) }),
        bidang('nilaiSen', b.nilai, 'uang', { uraian: b.nilaiUraian }),
      ],
      [
        { judul: t.mutasi.bagian.pengadaan, bidang: PENGADAAN, tambahan: true },
        { judul: t.mutasi.bagian.sp2d, bidang: SP2D, tambahan: true, ulang: { kunci: 'sp2d', maks: 100 } },
      ],
    ),
    dokumen: 'BAST',
    awal: { ...AWAL_BARANG, caraPerolehan: 'pembelian' },
  },
  {
    jenis: 'transfer-masuk',
    kelompok: 'bertambah',
    lot: 'tanpa',
    bagian: masuk([
      teks('asal', b.asal),
      bidang('nilaiSen', b.nilai, 'uang'),
      bidang('akumulasiSen', b.akumulasi, 'uang'),
    ]),
    dokumen: 'BAST',
    awal: AWAL_BARANG,
  },
  { jenis: 'pembatalan-penghapusan', kelompok: 'bertambah', lot: 'terhapus', bagian: [], dokumen: 'SK' },
  {
    jenis: 'penghapusan',
    kelompok: 'berkurang',
    lot: 'banyak',
    bagian: satu([
      bidang('cara', b.caraPenghapusan, 'pilihan', { ...wajib, pilihan: pilihan(CARA_PENGHAPUSAN) }),
      SEBAGIAN,
    ]),
    dokumen: 'SK',
  },
  {
    jenis: 'transfer-keluar',
    kelompok: 'berkurang',
    lot: 'banyak',
    bagian: satu([teks('tujuan', b.tujuan), SEBAGIAN]),
    dokumen: 'BAST',
  },
  {
    jenis: 'reklas',
    kelompok: 'pindah',
    lot: 'banyak',
    bagian: satu([bidang('keKode', b.keKode, 'kode', wajib), SEBAGIAN]),
    dokumen: 'BA',
  },
  {
    jenis: 'pengeluaran-internal',
    kelompok: 'pindah',
    lot: 'banyak',
    bagian: satu([teks('unitKerja', b.unitTujuan, { ...wajib, maks: 160 })]),
    dokumen: 'BAST',
  },
  {
    jenis: 'penerimaan-internal',
    kelompok: 'pindah',
    lot: 'banyak',
    bagian: satu([teks('unitKerja', b.unitPenerima, { ...wajib, maks: 160 })]),
    dokumen: 'BAST',
  },
  {
    jenis: 'kapitalisasi',
    kelompok: 'koreksi',
    lot: 'satu',
    bagian: satu([bidang('nilaiSen', b.nilaiTambah, 'uang', wajib)]),
    dokumen: 'BAST',
  },
  {
    jenis: 'koreksi',
    kelompok: 'koreksi',
    lot: 'satu',
    bagian: satu([
      bidang('nilaiSen', b.nilaiBaru, 'uang'),
      bidang('jumlah', b.jumlahBaru, 'bulat'),
      bidang('luasM2', b.luasBaru, 'bilangan'),
      bidang('tahunPerolehan', b.tahunBaru, 'bulat'),
      teks('sebab', b.sebab),
      bidang('spesifikasi', b.spesifikasiBaru, 'panjang', { maks: 1000 }),
    ]),
    dokumen: 'BA',
  },
  {
    jenis: 'pemanfaatan',
    kelompok: 'tanpaNilai',
    lot: 'banyak',
    bagian: satu([
      teks('bentuk', b.bentukManfaat, {
        ...wajib,
        maks: 60,
        usulan: ['Sewa', 'Pinjam pakai', 'Kerja sama pemanfaatan', 'Bangun guna serah', 'Bangun serah guna'],
      }),
      teks('mitra', b.mitra, wajib),
      bidang('sampai', b.sampai, 'tanggal', { bolehDepan: true }),
      bidang('nilaiSen', b.nilaiManfaat, 'uang'),
    ]),
    dokumen: 'Perjanjian',
  },
  {
    jenis: 'pengamanan',
    kelompok: 'tanpaNilai',
    lot: 'banyak',
    bagian: satu([
      teks('bentuk', b.bentukAman, {
        ...wajib,
        maks: 60,
        usulan: ['Sertifikat', 'Pagar', 'Papan tanda kepemilikan', 'Asuransi', 'Penyimpanan dokumen'],
      }),
      bidang('uraian', b.uraian, 'panjang', { ...wajib, maks: 500 }),
    ]),
    dokumen: 'Surat',
  },
  {
    jenis: 'pecah',
    kelompok: 'bagi',
    lot: 'satu',
    bagian: satu([
      bidang('jumlah', b.pecahJumlah, 'bulat', { uraian: b.pecahUraian }),
      bidang('nilaiSen', b.pecahNilai, 'uang'),
      bidang('luasM2', b.pecahLuas, 'bilangan'),
    ]),
    dokumen: 'BA',
    tanpaDokumen: true,
  },
  { jenis: 'gabung', kelompok: 'bagi', lot: 'gabung', bagian: [], dokumen: 'BA', tanpaDokumen: true },
];

/** The form of a kind. */
export const formMutasi = (jenis: JenisMutasi): FormMutasi => {
  const form = FORM_MUTASI.find((f) => f.jenis === jenis);
  if (!form) throw new Error(`no form for ${jenis}`);
  return form;
};

/** Whether a kind can be booked for so many lots picked beforehand. */
export function cocokUntuk(form: FormMutasi, banyak: number): boolean {
  if (banyak === 0) return true;
  if (form.lot === 'tanpa' || form.lot === 'terhapus') return false;
  return banyak === 1 || form.lot !== 'satu';
}
