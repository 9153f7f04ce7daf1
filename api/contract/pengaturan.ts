import { z } from 'zod';
import { KONVENSI } from '../../domain/penyusutan/aturan.ts';
import { NilaiSen, NomorPerintah, Tanggal, TeksBebas } from './dasar.ts';
import { command, query } from './entri.ts';

const Awalan = z.string().regex(/^\d\.\d\.\d(\.\d{2}(\.\d{2}(\.\d{2}(\.\d{3})?)?)?)?$/);

/** Settings an office may replace by its own regulation, with the shape of each. */
export const PENGATURAN = {
  'penyusutan.konvensi': z.enum(KONVENSI),
  'penyusutan.tahunSaja': z.enum(['01-01', '12-31']),
  'penyusutan.dasarPersen': z.enum(['nilai-perolehan', 'nilai-buku']),
  'penyusutan.ekstra': z.boolean(),
  'penyusutan.masaManfaat': z
    .array(
      z.strictObject({
        awalan: Awalan,
        tahun: z.int().min(1).max(200),
        mulai: Tanggal.optional(),
        /** The regulation this line comes from. */
        dasar: TeksBebas(300).optional(),
      }),
    )
    .max(2000),
  'penyusutan.overhaul': z
    .array(
      z.strictObject({
        awalan: Awalan,
        lebihDari: z.int().min(0),
        sampai: z.int().min(0).nullable(),
        tambahTahun: z.int().min(0).max(200),
        mulai: Tanggal.optional(),
        dasar: TeksBebas(300).optional(),
      }),
    )
    .max(2000),
  'kapitalisasi.batas': z
    .array(z.strictObject({ awalan: Awalan, mulai: Tanggal, batasSen: NilaiSen, dasar: TeksBebas(300).optional() }))
    .max(500),
  /** Days that goods may be in RB, or stand at one step of their way out, before a check speaks of it. */
  'mutu.hariRusakBerat': z.int().min(0).max(36_500),
} as const;

export type KunciPengaturan = keyof typeof PENGATURAN;
export const isKunciPengaturan = (kunci: string): kunci is KunciPengaturan => Object.hasOwn(PENGATURAN, kunci);

/** One change of a setting: who, when, by which regulation, and what became of it. */
export const RiwayatPengaturan = z.strictObject({
  perintah: NomorPerintah,
  waktu: z.string(),
  pelaku: z.string(),
  peran: z.string(),
  dasar: z.string(),
  /** Old -> new in sentences; of a table the first changes, then how many more. */
  perubahan: z.array(z.string()),
  dibatalkanOleh: NomorPerintah.nullable(),
});
export type RiwayatPengaturan = z.infer<typeof RiwayatPengaturan>;

export const pengaturan = {
  'pengaturan.lihat': query({
    summary: 'Pengaturan: konvensi, masa manfaat, pita overhaul, batas kapitalisasi',
    input: z.strictObject({ kunci: TeksBebas(60) }),
    output: z.strictObject({
      kunci: z.string(),
      nilai: z.unknown(),
      /** The program's own value; the office has set none. */
      bawaan: z.boolean(),
      /** Regulation named when it was set. */
      dasar: z.string(),
      waktu: z.string().nullable(),
      pelaku: z.string().nullable(),
      /** Names of the codes that a table is about, as far as the catalogue has them. */
      uraian: z.record(z.string(), z.string()),
    }),
  }),
  'pengaturan.riwayat': query({
    summary: 'Perubahan satu pengaturan, terbaru lebih dulu',
    input: z.strictObject({ kunci: TeksBebas(60) }),
    output: z.array(RiwayatPengaturan),
  }),
  'pengaturan.atur': command({
    summary: 'Ubah satu pengaturan, dengan dasar peraturannya; null mengembalikan nilai bawaan program',
    input: z.strictObject({ kunci: TeksBebas(60), nilai: z.unknown(), dasar: TeksBebas(300).default('') }),
    output: z.strictObject({ kunci: z.string(), nilai: z.unknown(), perintah: NomorPerintah }),
  }),
};
