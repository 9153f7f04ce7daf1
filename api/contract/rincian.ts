import { z } from 'zod';
import type { Golongan } from '../../domain/kodeBarang.ts';
import {
  type BidangRincian,
  RINCIAN_GOLONGAN,
  rincianDikenal,
  rincianTampil,
  type RincianLot,
} from '../../domain/rincian.ts';
import { NilaiSen, Tanggal, Teks } from './dasar.ts';

const kunci = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** Attributes of a golongan's card as an answer gives them, and as a form may send them before its lot is known. */
export const Rincian = z.record(kunci, z.union([z.string(), z.number()]));
export const RincianBebas = z.record(kunci, z.union([z.string().max(1000), z.number(), z.boolean()]));
export const PerubahanRincianBebas = z.record(
  kunci,
  z.union([z.string().max(1000), z.number(), z.boolean(), z.null()]),
);

const YaTidak = z.union([z.boolean(), z.enum(['ya', 'tidak'])]).transform((n) => {
  if (typeof n === 'string') return n;
  return n ? 'ya' : 'tidak';
});

function skemaBidang(b: BidangRincian): z.ZodType<string | number> {
  switch (b.jenis) {
    case 'bilangan':
      return z
        .number()
        .min(0)
        .max(b.sampai ?? 1e15);
    case 'bulat':
      return z
        .int()
        .min(1)
        .max(b.sampai ?? 1e15);
    case 'uang':
      return NilaiSen;
    case 'tanggal':
      return Tanggal;
    case 'ya-tidak':
      return YaTidak;
    case 'pilihan':
      return z.enum((b.pilihan ?? []).map((p) => p.nilai));
    case 'teks':
      return Teks(b.maks ?? 500);
  }
}

const opsional = (bidang: readonly BidangRincian[]) =>
  Object.fromEntries(bidang.map((b) => [b.kunci, skemaBidang(b).optional()]));

/** The schema of every golongan's card: what may be given for goods of that golongan. */
export const SKEMA_RINCIAN = Object.fromEntries(
  (Object.keys(RINCIAN_GOLONGAN) as Golongan[]).map((g) => [g, z.strictObject(opsional(rincianDikenal(g)))]),
) as Record<Golongan, ReturnType<typeof z.strictObject<ReturnType<typeof opsional>>>>;

/** What may be changed on a lot: the fields of its golongan and those it kept from another; null empties one. */
export const skemaUbahRincian = (golongan: Golongan, rincian: RincianLot | null) =>
  z.strictObject(
    Object.fromEntries(
      [...rincianTampil(golongan, rincian), ...rincianDikenal(golongan)].map((b) => [
        b.kunci,
        skemaBidang(b).nullable().optional(),
      ]),
    ),
  );
