import { z } from 'zod';
import { STATUS_TEMUAN, TINGKAT } from '../../domain/mutu/aturan.ts';
import { type KunciAturan, URUTAN_ATURAN } from '../../domain/mutu/daftar.ts';
import { Golongan, HasilPerintah, Id, Semester, TeksBebas } from './dasar.ts';
import { command, query } from './entri.ts';

/** A rule by its key. */
export const Aturan = z.enum(URUTAN_ATURAN as [KunciAturan, ...KunciAturan[]]); // the registry is not empty
const Tingkat = z.enum(TINGKAT);
const Status = z.enum(STATUS_TEMUAN);

/** One rule with what it found. */
export const RingkasanAturan = z.strictObject({
  aturan: Aturan,
  tingkat: Tingkat,
  judul: z.string(),
  sumber: z.string(),
  penjelasan: z.string(),
  caraMemperbaiki: z.string(),
  /** Findings that nobody dealt with. */
  terbuka: z.int(),
  ditangani: z.int(),
  diterima: z.int(),
});
export type RingkasanAturan = z.infer<typeof RingkasanAturan>;

/** Key of a finding: the rule, and the lot it speaks of; null for a rule about the register as a whole. */
export const KunciTemuan = z.strictObject({ aturan: Aturan, barangId: Id.nullable() });

/** One finding of the worklist. */
export const BarisTemuan = z.strictObject({
  ...KunciTemuan.shape,
  tingkat: Tingkat,
  judul: z.string(),
  pesan: z.string(),
  status: Status,
  /** Why it was accepted or how it is dealt with; null while open. */
  alasan: z.string().nullable(),
  /** Who marked it, and when (UTC); null while open. */
  oleh: z.string().nullable(),
  waktu: z.string().nullable(),
  namaBarang: z.string().nullable(),
  golongan: Golongan.nullable(),
  kodeBarang: z.string().nullable(),
});
export type BarisTemuan = z.infer<typeof BarisTemuan>;

const saringan = {
  aturan: Aturan.optional(),
  tingkat: Tingkat.optional(),
  status: Status.optional(),
  golongan: Golongan.optional(),
};

export const mutu = {
  'mutu.ringkasan': query({
    summary: 'Semua aturan mutu data dengan banyaknya temuan, terbuka, ditangani dan diterima',
    /** With a semester: as its closing would look at it, on its last day and at the lots as they stood then. */
    input: z.strictObject({ semester: Semester.optional() }),
    output: z.array(RingkasanAturan),
  }),
  'mutu.daftar': query({
    summary: 'Temuan mutu data, yang terberat lebih dulu, dengan saringan',
    input: z.strictObject({
      ...saringan,
      barangId: Id.optional(),
      semester: Semester.optional(),
      setelah: z.string().max(100).nullable().default(null),
      /** Rows to pass over after the cursor, for a jump with the scrollbar; within one rule only. */
      lewati: z.int().min(0).max(10_000_000).default(0),
      batas: z.int().min(1).max(1000).default(100),
    }),
    output: z.strictObject({ baris: z.array(BarisTemuan), kursor: z.string().nullable() }),
  }),
  'mutu.tandai': command({
    summary: 'Tandai temuan: ditangani, diterima dengan alasan, atau terbuka kembali',
    input: z.strictObject({
      /** Named findings, or (`saringan`) all findings of one rule. Exactly one of the two. */
      temuan: z.array(KunciTemuan).min(1).max(20_000).optional(),
      saringan: z.strictObject({ aturan: Aturan, status: Status.optional(), golongan: Golongan.optional() }).optional(),
      /** The findings are those that the closing of this semester sees, not those of today. */
      semester: Semester.optional(),
      status: Status,
      /** Must say something unless the findings are opened again. */
      alasan: TeksBebas(500).default(''),
    }),
    output: z.strictObject({ ...HasilPerintah.shape, temuan: z.int() }),
  }),
};
