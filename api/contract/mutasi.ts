import { z } from 'zod';
import { DokumenSusulan, HasilLot, PerubahanKolom } from './barang.ts';
import {
  Golongan,
  HasilPerintah,
  Id,
  Jumlah,
  Kondisi,
  LuasM2,
  NilaiSen,
  NomorPerintah,
  NomorRegister,
  Semester,
  Sen,
  Tahun,
  Tanggal,
  Teks,
  TeksBebas,
} from './dasar.ts';
import { command, query } from './entri.ts';
import { RincianBebas, SKEMA_RINCIAN } from './rincian.ts';
import { golonganDari } from '../../domain/kodeBarang.ts';

/** The paper an entry rests on. */
export const Dokumen = z.strictObject({
  jenis: Teks(60),
  nomor: TeksBebas(120).default(''),
  tanggal: Tanggal.optional(),
});
export type Dokumen = z.infer<typeof Dokumen>;

export const KodeBarang = z.string().regex(/^\d\.\d\.\d\.\d{2}\.\d{2}\.\d{2}\.\d{3}$/, { error: 'kode_barang' });

/** Ways goods come in. Source: Permendagri 47/2021 families, as the forms name them. */
export const CARA_PEROLEHAN = [
  'pembelian',
  'hibah',
  'tukar-menukar',
  'perjanjian',
  'ketentuan-undang-undang',
  'putusan-pengadilan',
  'divestasi',
  'hasil-inventarisasi',
  'pembatalan-penghapusan',
  'lainnya',
] as const;

/** Ways goods leave for good. */
export const CARA_PENGHAPUSAN = [
  'hibah',
  'penjualan',
  'tukar-menukar',
  'penyertaan-modal',
  'pengalihan-status',
  'putusan-pengadilan',
  'ketentuan-undang-undang',
  'pemusnahan',
  'sebab-lain',
] as const;

const Surat = z.strictObject({ nomor: Teks(120), tanggal: Tanggal.optional() });

/** Attributes that any golongan may have; all optional: what is missing is a temuan, never a refusal. */
const atribut = {
  merk: Teks(200).optional(),
  spesifikasi: Teks(1000).optional(),
  alamat: Teks(500).optional(),
  keterangan: Teks(1000).optional(),
  luasM2: LuasM2.optional(),
  nibar: Teks(60).optional(),
  unitKerja: Teks(160).optional(),
  /** Attributes of the golongan's card (`nomorPolisi`, `nomorSertifikat`, ...); may stand beside the others as well. */
  rincian: RincianBebas.optional(),
};

const masuk = {
  kodeBarang: KodeBarang,
  namaBarang: Teks(300),
  jumlah: Jumlah,
  satuan: Teks(30),
  /** Of the whole lot; null or left out: belum diisi. */
  nilaiSen: NilaiSen.nullable().optional(),
  tanggal: Tanggal,
  tanggalPerolehan: Tanggal.optional(),
  tahunPerolehan: Tahun.optional(),
  kondisi: Kondisi,
  dokumen: Dokumen,
  nomorRegister: NomorRegister.optional(),
  ...atribut,
};

const satuLot = { barangId: Id, tanggal: Tanggal, dokumen: Dokumen };

/** What each kind of mutasi is asked with. Unknown fields are refused by name. */
export const DATA_MUTASI = {
  perolehan: z.strictObject({
    ...masuk,
    caraPerolehan: z.enum(CARA_PEROLEHAN),
    /** Price of the whole lot without attributable cost; with `atribusiSen` it makes up `nilaiSen`. */
    hargaSen: NilaiSen.optional(),
    /** Cost of bringing the goods to use: freight, installation, fees. */
    atribusiSen: NilaiSen.optional(),
    /** Who handed over: seller, giver. */
    pihak: Teks(200).optional(),
    sumberDana: Teks(120).optional(),
    subKegiatan: Teks(200).optional(),
    rekening: Teks(60).optional(),
    kontrak: Surat.optional(),
    bast: Surat.optional(),
    sp2d: z
      .array(Surat.extend({ nilaiSen: NilaiSen.optional() }))
      .max(100)
      .optional(),
  }),
  'transfer-masuk': z.strictObject({ ...masuk, akumulasiSen: NilaiSen.optional(), asal: Teks(200).optional() }),
  kapitalisasi: z.strictObject({ ...satuLot, nilaiSen: z.int().min(1) }),
  reklas: z.strictObject({ ...satuLot, keKode: KodeBarang, jumlah: Jumlah.optional() }),
  koreksi: z.strictObject({
    ...satuLot,
    nilaiSen: NilaiSen.optional(),
    jumlah: Jumlah.optional(),
    luasM2: LuasM2.optional(),
    tahunPerolehan: Tahun.optional(),
    spesifikasi: Teks(1000).optional(),
    sebab: Teks(200).optional(),
  }),
  penghapusan: z.strictObject({ ...satuLot, cara: z.enum(CARA_PENGHAPUSAN), jumlah: Jumlah.optional() }),
  'pembatalan-penghapusan': z.strictObject(satuLot),
  'transfer-keluar': z.strictObject({ ...satuLot, jumlah: Jumlah.optional(), tujuan: Teks(200).optional() }),
  'penerimaan-internal': z.strictObject({ ...satuLot, unitKerja: Teks(160) }),
  'pengeluaran-internal': z.strictObject({ ...satuLot, unitKerja: Teks(160) }),
  pemanfaatan: z.strictObject({
    ...satuLot,
    bentuk: Teks(60),
    mitra: Teks(200),
    sampai: Tanggal.optional(),
    nilaiSen: NilaiSen.optional(),
  }),
  pengamanan: z.strictObject({ ...satuLot, bentuk: Teks(60), uraian: Teks(500) }),
  pecah: z.strictObject({
    barangId: Id,
    tanggal: Tanggal,
    dokumen: Dokumen.optional(),
    jumlah: Jumlah.optional(),
    nilaiSen: z.int().min(1).optional(),
    luasM2: LuasM2.optional(),
  }),
  gabung: z.strictObject({ barangIds: z.array(Id).min(2).max(500), tanggal: Tanggal, dokumen: Dokumen.optional() }),
} as const;

export type JenisMutasi = keyof typeof DATA_MUTASI;
export type DataMutasi<J extends JenisMutasi> = z.output<(typeof DATA_MUTASI)[J]>;
export const JENIS_MUTASI = Object.keys(DATA_MUTASI) as JenisMutasi[];

/** Kinds that bring goods in, whose data take the attributes of the golongan too. */
const isMasuk = (jenis: JenisMutasi): jenis is 'perolehan' | 'transfer-masuk' =>
  jenis === 'perolehan' || jenis === 'transfer-masuk';

/** Kinds that one document often orders for many lots: with `barangIds` in place of `barangId` each lot goes whole. */
export const JENIS_BANYAK = [
  'reklas',
  'penghapusan',
  'transfer-keluar',
  'penerimaan-internal',
  'pengeluaran-internal',
  'pemanfaatan',
  'pengamanan',
] as const satisfies readonly JenisMutasi[];

export const isBanyak = (jenis: JenisMutasi): jenis is (typeof JENIS_BANYAK)[number] =>
  JENIS_BANYAK.some((j) => j === jenis);

/**
 * The schema for the data of a kind. For goods that come in it depends on their code: the attributes of its golongan
 * may stand at the top or in `rincian`, those of another golongan are unknown fields.
 */
export function skemaMutasi(jenis: JenisMutasi, data: Readonly<Record<string, unknown>>): z.ZodObject {
  if (isBanyak(jenis) && 'barangIds' in data) {
    const { barangId: _, ...lain } = DATA_MUTASI[jenis].shape;
    return z.strictObject({ ...lain, jumlah: z.never().optional(), barangIds: z.array(Id).min(1).max(500) });
  }
  const kode = data['kodeBarang'];
  const golongan = isMasuk(jenis) && typeof kode === 'string' ? golonganDari(kode) : null;
  if (!isMasuk(jenis) || golongan === null) return DATA_MUTASI[jenis];
  const rincian = SKEMA_RINCIAN[golongan];
  return DATA_MUTASI[jenis].extend({ ...rincian.shape, rincian: rincian.optional() });
}

const jenis = z.enum(JENIS_MUTASI as [JenisMutasi, ...JenisMutasi[]]);

/** A line of the ledger as a list shows it: what one mutasi did to one lot under one code. */
export const BarisMutasi = z.strictObject({
  mutasi: Id,
  perintah: NomorPerintah,
  /** Title of the command. */
  judul: z.string(),
  tanggal: Tanggal,
  jenis: z.string(),
  dasar: z.string(),
  /** Attached after the mutasi was booked. */
  dokumen: DokumenSusulan.nullable(),
  barangId: Id,
  namaBarang: z.string(),
  satuan: z.string(),
  golongan: Golongan,
  kodeBarang: z.string(),
  unit: z.int(),
  nilaiSen: Sen,
  akumulasiSen: Sen,
  pelaku: z.string(),
  dibatalkan: z.boolean(),
});
export type BarisMutasi = z.infer<typeof BarisMutasi>;

/** A lot as the preview shows it: figures in sen. */
export const KeadaanPratinjau = z.strictObject({
  namaBarang: z.string(),
  golongan: Golongan,
  kodeBarang: z.string(),
  kondisi: Kondisi.nullable(),
  komptabel: z.enum(['intra', 'ekstra']),
  jumlah: z.int(),
  satuan: z.string(),
  /** Null while any unit has no value. */
  nilaiSen: Sen.nullable(),
  nilaiTerisiSen: Sen,
  akumulasiSen: Sen,
  nilaiBukuSen: Sen,
  luasM2: LuasM2.nullable(),
  nomorRegister: z.string().nullable(),
});
export type KeadaanPratinjau = z.infer<typeof KeadaanPratinjau>;

const SaldoPratinjau = z.strictObject({ unit: z.int(), nilaiSen: Sen, akumulasiSen: Sen });

/** What a mutasi would do, before it is saved. */
export const Pratinjau = z.strictObject({
  /** Lots it touches (the first 200); `sebelum` is null for a new one, whose id is not promised. */
  lot: z.array(
    z.strictObject({
      id: Id,
      sebelum: KeadaanPratinjau.nullable(),
      sesudah: KeadaanPratinjau.nullable(),
      perubahan: z.array(PerubahanKolom),
    }),
  ),
  jumlahLot: z.int(),
  /** Present totals of every golongan it touches; lots off the balance sheet on a line of their own. */
  golongan: z.array(
    z.strictObject({
      golongan: Golongan,
      komptabel: z.enum(['intra', 'ekstra']),
      sebelum: SaldoPratinjau,
      sesudah: SaldoPratinjau,
    }),
  ),
});
export type Pratinjau = z.infer<typeof Pratinjau>;

const Gerak = z.strictObject({ unit: z.int(), nilaiSen: Sen });

export const mutasi = {
  'mutasi.catat': command({
    summary: 'Catat satu mutasi: perolehan, kapitalisasi, reklas, koreksi, penghapusan, ...',
    input: z.strictObject({ jenis, data: z.record(z.string(), z.unknown()) }),
    output: HasilLot,
  }),
  'mutasi.pratinjau': query({
    summary: 'Akibat satu mutasi pada lot dan saldo golongan, tanpa mencatatnya',
    input: z.strictObject({ jenis, data: z.record(z.string(), z.unknown()) }),
    output: Pratinjau,
  }),
  'mutasi.dokumen': command({
    summary: 'Lampirkan dokumen pada mutasi yang sudah dicatat; mutasi itu sendiri tidak berubah',
    input: z.strictObject({
      mutasi: Id,
      dokumen: z.strictObject({ jenis: Teks(60), nomor: Teks(120), tanggal: Tanggal.optional() }),
    }),
    output: z.strictObject({ ...HasilPerintah.shape, mutasi: Id }),
  }),
  'mutasi.daftar': query({
    summary: 'Mutasi menurut tanggal, terbaru lebih dulu, dengan saringan',
    input: z.strictObject({
      semester: Semester.optional(),
      jenis: TeksBebas(60).optional(),
      golongan: Golongan.optional(),
      barangId: Id.optional(),
      /** Cursor of an earlier answer. */
      setelah: z.string().max(100).nullable().default(null),
      batas: z.int().min(1).max(1000).default(100),
    }),
    output: z.strictObject({ baris: z.array(BarisMutasi), kursor: z.string().nullable() }),
  }),
  'mutasi.terhapus': query({
    summary: 'Barang yang sudah dihapuskan, terbaru lebih dulu, menurut kata dalam nama atau kodenya',
    input: z.strictObject({ cari: TeksBebas(100).default(''), batas: z.int().min(1).max(200).default(30) }),
    output: z.array(
      z.strictObject({
        id: Id,
        namaBarang: z.string(),
        kodeBarang: z.string(),
        golongan: Golongan,
        satuan: z.string(),
        /** What the writing off took out. */
        jumlah: z.int(),
        nilaiSen: Sen,
      }),
    ),
  }),
  'mutasi.rekap': query({
    summary: 'Saldo awal, bertambah, berkurang, saldo akhir per golongan dalam satu semester',
    input: z.strictObject({ semester: Semester }),
    output: z.array(
      z.strictObject({ golongan: Golongan, saldoAwal: Gerak, bertambah: Gerak, berkurang: Gerak, saldoAkhir: Gerak }),
    ),
  }),
};
