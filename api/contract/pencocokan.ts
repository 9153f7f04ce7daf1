import { z } from 'zod';
import { MAKS_SISI } from '../../domain/pencocokan/tangan.ts';
import type { BidangTerap as Bidang } from '../../domain/pencocokan/terap.ts';
import { Berkas, Dasar, Golongan, Id, NomorPerintah, Sen, Tanggal, TeksBebas } from './dasar.ts';
import { commandJob, query, queryJob } from './entri.ts';
import { DampakGolongan, IdSesi } from './impor.ts';

// Their list (a session of the import) against the register. What the user decides is kept in the session's staging file;
// only `pencocokan.terapkan` touches the register.

const Skor = z.number().min(0).max(1);
const NomorBaris = z.int().min(1);
const Sesi = z.strictObject({ sesi: IdSesi });

export const TAB_COCOK = ['usulan', 'cocok', 'hanya-kita', 'hanya-mereka'] as const;
export const TabCocok = z.enum(TAB_COCOK);
export type TabCocok = z.infer<typeof TabCocok>;

const BIDANG = {
  nilai: null,
  koreksi: null,
  nibar: null,
  register: null,
  kondisi: null,
  nama: null,
  merk: null,
  spesifikasi: null,
  perolehan: null,
  luas: null,
  alamat: null,
  keterangan: null,
  rincian: null,
} as const satisfies Record<Bidang, null>;
/** Fields of their list that may be fed into the register. */
export const BidangTerap = z.enum(Object.keys(BIDANG) as [Bidang, ...Bidang[]]);

/** Rows or lots, their units, what they are worth, and how many of them have no value. */
const Jumlah = z.strictObject({ barang: z.int(), unit: z.int(), nilaiSen: Sen, belumBernilai: z.int() });

export const RingkasanCocok = z.strictObject({
  sesi: IdSesi,
  namaBerkas: z.string(),
  golongan: Golongan.nullable(),
  ambang: Skor,
  waktu: z.string(),
  /** Register or file changed since; what is shown is of then. */
  usang: z.boolean(),
  pasangan: z.strictObject({
    usulan: z.int(),
    cocok: z.int(),
    /** Proposals with a rival that could take their place: left out when many are confirmed at once. */
    bersaing: z.int(),
  }),
  mereka: z.strictObject({ usulan: Jumlah, cocok: Jumlah, sendiri: Jumlah, luar: Jumlah }),
  kita: z.strictObject({ usulan: Jumlah, cocok: Jumlah, sendiri: Jumlah }),
  /** The lists against what file and register say by themselves. */
  periksa: z.strictObject({
    barisBerkas: z.int(),
    lotRegister: z.int(),
    unitRegister: z.int(),
    nilaiRegisterSen: Sen,
    cocok: z.boolean(),
  }),
  perintah: NomorPerintah.nullable(),
});
export type RingkasanCocok = z.infer<typeof RingkasanCocok>;

/** A thing of one list. */
const SisiBarang = z.strictObject({
  /** Running number of their row, or id of our lot. */
  nomor: z.string(),
  /** Where it stands in the file; null for a lot. */
  letak: z.string().nullable(),
  namaBarang: z.string(),
  kodeBarang: z.string().nullable(),
  merk: z.string().nullable(),
  tahunPerolehan: z.int().nullable(),
  unit: z.int(),
  nilaiSen: Sen.nullable(),
  nomorRegister: z.string().nullable(),
});
export type SisiBarang = z.infer<typeof SisiBarang>;

export const ButirCocok = z.strictObject({
  /** Number of the pair; of a thing that stands alone its own. */
  nomor: z.string(),
  status: z.enum(['usulan', 'cocok', 'sendiri']),
  skor: Skor.nullable(),
  saingan: z.int(),
  /** Paired by the user. */
  tangan: z.boolean(),
  /** The first of them; how many there are in all stands beside. */
  mereka: z.array(SisiBarang),
  kita: z.array(SisiBarang),
  banyakMereka: z.int(),
  banyakKita: z.int(),
  alasan: z.array(z.strictObject({ cocok: z.boolean(), kata: z.string() })),
  banding: z.array(
    z.strictObject({
      bidang: z.string(),
      mereka: z.string().nullable(),
      kita: z.string().nullable(),
      beda: z.boolean(),
    }),
  ),
});
export type ButirCocok = z.infer<typeof ButirCocok>;

const Putusan = z.union([
  z.strictObject({ aksi: z.literal('terima'), nomor: z.array(NomorBaris).min(1).max(20_000) }),
  /** All proposals from a score on that have no rival. */
  z.strictObject({ aksi: z.literal('terima-semua'), skor: Skor }),
  z.strictObject({ aksi: z.literal('tolak'), nomor: z.array(NomorBaris).min(1).max(20_000) }),
  /** Takes a confirmation back: a proposal again, or for one made by hand nothing. */
  z.strictObject({ aksi: z.literal('lepas'), nomor: z.array(NomorBaris).min(1).max(20_000) }),
  /** By hand, one against one or several; frees them from other pairs. */
  z.strictObject({
    aksi: z.literal('pasangkan'),
    mereka: z.array(NomorBaris).min(1).max(MAKS_SISI),
    kita: z.array(Id).min(1).max(MAKS_SISI),
  }),
  /** Takes things out of a group. */
  z.strictObject({
    aksi: z.literal('keluarkan'),
    nomor: NomorBaris,
    mereka: z.array(NomorBaris).max(MAKS_SISI).default([]),
    kita: z.array(Id).max(MAKS_SISI).default([]),
  }),
]);

const Terap = Sesi.extend({
  bidang: z.array(BidangTerap).min(1).max(20),
  tanggal: Tanggal,
  dasar: Dasar,
  /** Splits a lot that stands against several rows into as many lots. */
  pecah: z.boolean().default(false),
});

const Dilewati = z.strictObject({ nomor: z.string(), namaBarang: z.string(), alasan: z.string() });

const HasilCoba = z.strictObject({
  pasangan: z.int(),
  lotBerubah: z.int(),
  lotSama: z.int(),
  /** What was asked for and is left out, the first few; the other fields of the pair are fed. */
  dilewati: z.array(Dilewati),
  banyakDilewati: z.int(),
  /** Pairs the register refuses, whole. */
  ditolak: z.array(Dilewati),
  banyakDitolak: z.int(),
  dampak: z.array(DampakGolongan),
});

export const pencocokan = {
  'pencocokan.hitung': queryJob({
    summary: 'Cocokkan daftar dari berkas impor dengan register; register belum berubah',
    input: Sesi.extend({
      golongan: Golongan.nullable().default(null),
      ambang: z.number().min(0.3).max(0.95).default(0.6),
    }),
    output: RingkasanCocok,
  }),
  'pencocokan.lihat': query({
    summary: 'Hasil pencocokan satu berkas dan sampai di mana; kosong bila belum dihitung',
    input: Sesi,
    output: RingkasanCocok.nullable(),
  }),
  'pencocokan.daftar': query({
    summary: 'Usulan, pasangan, atau barang yang hanya ada di satu daftar',
    input: Sesi.extend({
      tab: TabCocok,
      cari: TeksBebas(200).default(''),
      lewati: z.int().min(0).default(0),
      batas: z.int().min(1).max(200).default(100),
    }),
    output: z.strictObject({ baris: z.array(ButirCocok), jumlah: z.int() }),
  }),
  'pencocokan.putuskan': query({
    summary: 'Terima, tolak, lepas, pasangkan sendiri, atau uraikan kelompok; register belum berubah',
    input: Sesi.extend({ putusan: Putusan }),
    output: RingkasanCocok,
  }),
  'pencocokan.pratinjau': queryJob({
    summary: 'Yang akan berubah bila pasangan yang diterima diterapkan, dan dampaknya per golongan',
    input: Terap,
    output: HasilCoba,
  }),
  'pencocokan.terapkan': commandJob({
    summary: 'Isi register dari pasangan yang diterima: cadangan dulu, lalu satu perintah yang dapat dibatalkan',
    input: Terap.extend({
      /** Leave out pairs the register refuses; otherwise one of them stops all. */
      lewatiDitolak: z.boolean().default(false),
    }),
    output: HasilCoba.extend({ perintah: NomorPerintah, cadangan: z.string() }),
  }),
  'pencocokan.ekspor': queryJob({
    summary: 'Ketiga daftar hasil pencocokan sebagai xlsx',
    input: Sesi,
    output: z.strictObject({ berkas: Berkas, baris: z.int() }),
  }),
  'pencocokan.catatan': query({
    summary: 'Usulan catatan hasil rekonsiliasi untuk berita acara',
    input: Sesi,
    output: z.strictObject({ laporan: z.string(), kunci: z.string(), teks: z.string() }),
  }),
};
