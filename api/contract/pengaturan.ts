import { z } from 'zod';
import { KONVENSI } from '../../domain/penyusutan/aturan.ts';
import { NilaiSen, Tanggal } from './dasar.ts';

const Awalan = z.string().regex(/^\d\.\d\.\d(\.\d{2}(\.\d{2}(\.\d{2}(\.\d{3})?)?)?)?$/);

/** Settings an office may replace by its own regulation, with the shape of each. */
export const PENGATURAN = {
  'penyusutan.konvensi': z.enum(KONVENSI),
  'penyusutan.tahunSaja': z.enum(['01-01', '12-31']),
  'penyusutan.dasarPersen': z.enum(['nilai-perolehan', 'nilai-buku']),
  'penyusutan.ekstra': z.boolean(),
  'penyusutan.masaManfaat': z
    .array(z.strictObject({ awalan: Awalan, tahun: z.int().min(1).max(200), mulai: Tanggal.optional() }))
    .max(2000),
  'penyusutan.overhaul': z
    .array(
      z.strictObject({
        awalan: Awalan,
        lebihDari: z.int().min(0),
        sampai: z.int().min(0).nullable(),
        tambahTahun: z.int().min(0).max(200),
        mulai: Tanggal.optional(),
      }),
    )
    .max(2000),
  'kapitalisasi.batas': z.array(z.strictObject({ awalan: Awalan, mulai: Tanggal, batasSen: NilaiSen })).max(500),
  /** Days that goods may be in RB, or stand at one step of their way out, before a check speaks of it. */
  'mutu.hariRusakBerat': z.int().min(0).max(36_500),
} as const;

export type KunciPengaturan = keyof typeof PENGATURAN;
export const isKunciPengaturan = (kunci: string): kunci is KunciPengaturan => Object.hasOwn(PENGATURAN, kunci);
