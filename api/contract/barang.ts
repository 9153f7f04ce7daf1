import { z } from 'zod';
import {
  Dasar,
  Golongan,
  Id,
  Jumlah,
  Kondisi,
  LuasM2,
  NilaiSen,
  NomorPerintah,
  NomorRegister,
  Sen,
  Tahun,
  Tanggal,
  Teks,
  TeksBebas,
} from './dasar.ts';
import { KEADAAN_TINDAK_LANJUT } from '../../domain/tindakLanjut.ts';
import { command, query } from './entri.ts';
import { PerubahanRincianBebas, Rincian } from './rincian.ts';

/** What a list may be narrowed by. Every field is optional; all given ones hold together. */
export const Saringan = z.strictObject({
  golongan: z.array(Golongan).max(8).optional(),
  kondisi: z.array(Kondisi).max(3).optional(),
  /** Words or numbers, matched in nama, merk, spesifikasi, alamat, keterangan, kode, register, NIBAR and nomor cetak. */
  cari: TeksBebas(200).optional(),
  /** Beginning of a kode barang, such as `1.3.2.05`. */
  kodeAwal: TeksBebas(20).optional(),
  tahunDari: Tahun.optional(),
  tahunSampai: Tahun.optional(),
  nilaiDari: NilaiSen.optional(),
  nilaiSampai: NilaiSen.optional(),
  /** Only lots whose value is filled, or only those without one. */
  nilai: z.enum(['terisi', 'belum']).optional(),
  /** `ada`: any temuan; otherwise the key of one rule. */
  temuan: TeksBebas(60).optional(),
  /** Only lots that a command touched, such as those of an import. */
  perintah: NomorPerintah.optional(),
});
export type Saringan = z.infer<typeof Saringan>;

export const KOLOM_URUT = [
  'register',
  'kodeBarang',
  'namaBarang',
  'tahunPerolehan',
  'jumlah',
  'nilaiSen',
  'kondisi',
] as const;
export const Urutan = z.strictObject({ kolom: z.enum(KOLOM_URUT), arah: z.enum(['naik', 'turun']) });
export type Urutan = z.infer<typeof Urutan>;

/** A finding on a lot: the rule that speaks and what it says, in Indonesian. */
export const Temuan = z.strictObject({ aturan: Teks(60), pesan: Teks(500) });
export type Temuan = z.infer<typeof Temuan>;

const inti = {
  id: Id,
  golongan: Golongan,
  kodeBarang: z.string(),
  namaBarang: z.string(),
  jumlah: z.int(),
  satuan: z.string(),
  tahunPerolehan: z.int().nullable(),
  /** Null while any unit of the lot has no value yet. */
  nilaiSen: Sen.nullable(),
  kondisi: Kondisi.nullable(),
  luasM2: LuasM2.nullable(),
  caraPerolehan: z.string().nullable(),
  nomorCetak: z.string().nullable(),
};

/** A row of Daftar Barang. */
export const BarangRingkas = z.strictObject({
  ...inti,
  merk: z.string().nullable(),
  alamat: z.string().nullable(),
  /** Sum of what is filled: equals nilaiSen unless a part of the lot lacks a value. */
  nilaiTerisiSen: Sen,
  jumlahTemuan: z.int(),
});
export type BarangRingkas = z.infer<typeof BarangRingkas>;

/** A row as the command line gives it. */
export const BarangRegister = z.strictObject({ ...inti, nilaiTerisiSen: Sen, temuan: z.array(z.string()) });
export type BarangRegister = z.infer<typeof BarangRegister>;

/** The printed cells of the source document, kept as they were. */
export const Tercetak = z.strictObject({
  nomor: z.string(),
  nama: z.string(),
  jumlah: z.string(),
  tahunLokasi: z.string(),
  kondisi: z.string(),
  baris: z.array(z.string()),
});
export type Tercetak = z.infer<typeof Tercetak>;

/** A field before and after, in words. */
export const PerubahanKolom = z.strictObject({
  kolom: z.string(),
  dari: z.string().nullable(),
  ke: z.string().nullable(),
});

/** A paper attached to a mutasi after it was booked. */
export const DokumenSusulan = z.strictObject({ jenis: z.string(), nomor: z.string(), tanggal: Tanggal.nullable() });
export type DokumenSusulan = z.infer<typeof DokumenSusulan>;

/** One line of a lot's history: who, when, what, on what document, old -> new. */
export const BarisRiwayat = z.strictObject({
  perintah: NomorPerintah,
  tanggal: Tanggal,
  waktu: z.string(),
  pelaku: z.string(),
  peran: z.string(),
  jenis: z.string(),
  judul: z.string(),
  dasar: z.string(),
  /** Number of the mutasi, and the paper attached to it afterwards. */
  mutasi: Id,
  dokumen: DokumenSusulan.nullable(),
  perubahan: z.array(PerubahanKolom),
  /** The command that cancelled this one, if any; such a line no longer counts. */
  dibatalkanOleh: NomorPerintah.nullable(),
});
export type BarisRiwayat = z.infer<typeof BarisRiwayat>;

const Kerabat = z.strictObject({ id: Id, namaBarang: z.string(), jumlah: z.int() });

const Surat = z.strictObject({ nomor: z.string(), tanggal: Tanggal.nullable() });

/** How a lot came in; amounts are those of the day, for `jumlah` units. */
export const Perolehan = z.strictObject({
  jumlah: z.int(),
  hargaSen: Sen.nullable(),
  atribusiSen: Sen.nullable(),
  pihak: z.string().nullable(),
  sumberDana: z.string().nullable(),
  subKegiatan: z.string().nullable(),
  rekening: z.string().nullable(),
  kontrak: Surat.nullable(),
  bast: Surat.nullable(),
  sp2d: z.array(Surat.extend({ nilaiSen: Sen.nullable() })),
});

/** Everything about one lot. */
export const BarangLengkap = z.strictObject({
  ...inti,
  uraianKode: z.string().nullable(),
  keyakinanKode: z.string().nullable(),
  merk: z.string().nullable(),
  spesifikasi: z.string().nullable(),
  nomorRegister: z.string().nullable(),
  nibar: z.string().nullable(),
  tanggalPerolehan: Tanggal.nullable(),
  presisi: z.enum(['tanggal', 'tahun']).nullable(),
  nilaiTerisiSen: Sen,
  unitBelumBernilai: z.int(),
  alamat: z.string().nullable(),
  keterangan: z.string().nullable(),
  /** Fields of the golongan's card that are filled. */
  rincian: Rincian,
  perolehan: Perolehan.nullable(),
  komptabel: z.enum(['intra', 'ekstra']),
  /** Accumulated depreciation as booked. */
  akumulasiSen: Sen,
  unitKerja: z.string().nullable(),
  pemanfaatan: z
    .strictObject({ bentuk: z.string(), mitra: z.string(), sampai: Tanggal.nullable(), nilaiSen: Sen.nullable() })
    .nullable(),
  pengamanan: z.strictObject({ bentuk: z.string(), uraian: z.string() }).nullable(),
  /** Where goods in RB stand on their way out; null in another condition. */
  tindakLanjut: z
    .strictObject({
      keadaan: z.enum(KEADAAN_TINDAK_LANJUT),
      dokumen: z.string().nullable(),
      nomor: z.string().nullable(),
      tanggal: Tanggal.nullable(),
    })
    .nullable(),
  tercetak: Tercetak.nullable(),
  temuan: z.array(Temuan),
  induk: Kerabat.nullable(),
  anak: z.array(Kerabat),
  riwayat: z.array(BarisRiwayat),
});
export type BarangLengkap = z.infer<typeof BarangLengkap>;

/** What a write gives back: the command's number and the lots it touched (the first 200) with how many there were. */
export const HasilLot = z.strictObject({ perintah: NomorPerintah, lot: z.array(BarangRegister), jumlahLot: z.int() });

/** Which lots a bulk command is about: named ones, or all that a filter gives. */
export const Sasaran = z.union([
  z.strictObject({ id: z.array(Id).min(1).max(20_000) }),
  z.strictObject({ saringan: Saringan }),
]);
export type Sasaran = z.infer<typeof Sasaran>;

/** What *ubah data* may change; null empties a field. */
export const PerubahanData = z.strictObject({
  namaBarang: Teks(300).optional(),
  merk: Teks(200).nullable().optional(),
  spesifikasi: Teks(1000).nullable().optional(),
  satuan: Teks(30).optional(),
  tahunPerolehan: Tahun.nullable().optional(),
  luasM2: LuasM2.nullable().optional(),
  alamat: Teks(500).nullable().optional(),
  keterangan: Teks(1000).nullable().optional(),
  nibar: Teks(60).nullable().optional(),
  /** Fields of the golongan's card; those that are not named stay. */
  rincian: PerubahanRincianBebas.optional(),
});
export type PerubahanData = z.infer<typeof PerubahanData>;

export const barang = {
  'barang.daftar': query({
    summary: 'Satu halaman Daftar Barang: saringan, urutan, kursor',
    input: z.strictObject({
      saringan: Saringan.default({}),
      urutan: Urutan.default({ kolom: 'register', arah: 'naik' }),
      /** Cursor of an earlier answer; the page begins after it. */
      setelah: z.string().max(2000).nullable().default(null),
      /** Rows to pass over after the cursor, for a jump with the scrollbar. */
      lewati: z.int().min(0).max(10_000_000).default(0),
      batas: z.int().min(1).max(200).default(100),
    }),
    output: z.strictObject({ baris: z.array(BarangRingkas), kursor: z.string().nullable() }),
  }),
  'barang.ringkasan': query({
    summary: 'Banyak lot, unit dan nilai dari satu saringan atau pilihan',
    input: z.strictObject({ sasaran: Sasaran }),
    output: z.strictObject({ lot: z.int(), unit: z.int(), nilaiSen: Sen, belumBernilai: z.int() }),
  }),
  'barang.id': query({
    summary: 'Id semua lot dari satu saringan, menurut urutan (untuk memilih rentang)',
    input: z.strictObject({
      saringan: Saringan,
      urutan: Urutan,
      lewati: z.int().min(0).default(0),
      batas: z.int().min(1).max(20_000),
    }),
    output: z.strictObject({ id: z.array(Id) }),
  }),
  'barang.register': query({
    summary: 'Daftar lot menurut urutan register, juga per tanggal lampau',
    input: z.strictObject({
      golongan: Golongan.optional(),
      kondisi: Kondisi.optional(),
      cari: TeksBebas(200).optional(),
      per: Tanggal.optional(),
      batas: z.int().min(1).optional(),
    }),
    output: z.array(BarangRegister),
  }),
  'barang.lihat': query({
    summary: 'Semua tentang satu lot, dengan temuan dan riwayatnya',
    input: z.strictObject({ id: Id }),
    output: BarangLengkap,
  }),
  'barang.ubahKondisi': command({
    summary: 'Ubah kondisi satu lot, sebagian lot (lot dipecah), pilihan, atau seluruh hasil saringan',
    input: z.strictObject({
      sasaran: Sasaran,
      ke: Kondisi,
      tanggal: Tanggal,
      dasar: Dasar,
      /** Only for one lot: how many of its units change; fewer than all splits the lot. */
      jumlah: Jumlah.optional(),
    }),
    output: HasilLot,
  }),
  'barang.isiNilai': command({
    summary: 'Isi atau perbaiki nilai satu lot',
    input: z.strictObject({ id: Id, nilaiSen: NilaiSen, dasar: Dasar, tanggal: Tanggal.optional() }),
    output: HasilLot,
  }),
  'barang.ubah': command({
    summary: 'Ubah data satu lot (nama, merk, alamat, keterangan, ...)',
    input: z.strictObject({ id: Id, perubahan: PerubahanData, tanggal: Tanggal, dasar: Dasar }),
    output: HasilLot,
  }),
  'barang.beriNomor': command({
    summary: 'Beri nomor register lot yang belum bernomor: satu lot, pilihan, atau seluruh hasil saringan',
    input: z.strictObject({
      sasaran: Sasaran,
      /** A range only for one lot; `otomatis` goes on after the highest number ever given under each code. */
      nomor: NomorRegister,
      tanggal: Tanggal,
      dasar: Dasar,
    }),
    output: HasilLot,
  }),
  'barang.pecah': command({
    summary: 'Pecah satu lot: sejumlah unit menjadi lot sendiri',
    input: z.strictObject({ id: Id, jumlah: Jumlah, tanggal: Tanggal, dasar: Dasar }),
    output: HasilLot,
  }),
};
