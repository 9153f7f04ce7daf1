import { z } from 'zod';
import { Id, Semester, Sen, Tanggal } from './dasar.ts';
import { query } from './entri.ts';

export const BarisSusut = z.strictObject({
  barangId: Id,
  semester: Semester,
  /** Gross value at the end of the semester. */
  nilaiSen: Sen,
  bebanSen: Sen,
  /** Correction of earlier semesters that was, or will be, booked in this one. */
  koreksiSen: Sen,
  /** Akumulasi that came in or left by other entries; akumulasiSen = the line before + bebanSen + koreksiSen + pindahSen. */
  pindahSen: Sen,
  akumulasiSen: Sen,
  nilaiBukuSen: Sen,
  dasarSen: Sen,
  masaBulan: z.int(),
  sisaBulan: z.int(),
  /** Sentences: what changed the line. */
  catatan: z.array(z.string()),
  /** Booked in a closed semester; otherwise a projection. */
  terposting: z.boolean(),
});
export type BarisSusut = z.infer<typeof BarisSusut>;

/** Where a life comes from: a line of the table, with the rule behind it, or a decision about this lot. */
const SumberMasa = z.strictObject({
  awalan: z.string().nullable(),
  uraian: z.string().nullable(),
  tahun: z.int(),
  mulai: Tanggal.nullable(),
  /** The regulation that the setting names; empty: none was named. */
  dasar: z.string(),
  /** The line is the program's own, no setting of the office. */
  bawaan: z.boolean(),
});

/** A lot with its depreciation at a glance. */
export const KartuSusut = z.strictObject({
  status: z.string(),
  keterangan: z.string(),
  sumber: SumberMasa.nullable(),
  nilaiSen: Sen,
  akumulasiSen: Sen,
  nilaiBukuSen: Sen,
  akumulasiAwalSen: Sen,
  akumulasiAwalDihitung: z.boolean(),
  konvensi: z.string(),
});

export const penyusutan = {
  'penyusutan.kartu': query({
    summary: 'Kartu penyusutan satu lot: per semester sampai satu tanggal, dengan asal masa manfaatnya',
    input: z.strictObject({ per: Tanggal.optional(), id: Id }),
    output: z.strictObject({
      baris: z.array(BarisSusut),
      /** Figures as booked by that day. */
      lot: KartuSusut,
    }),
  }),
  'penyusutan.jadwal': query({
    summary: 'Penyusutan semua lot per semester sampai satu tanggal, sekian lot sekali tanya',
    input: z.strictObject({
      /** Today when left out. */
      per: Tanggal.optional(),
      /** Lot that an earlier answer ended with. */
      setelah: Id.nullable().default(null),
      /** Lots, not lines. */
      batas: z.int().min(1).max(1000).default(200),
    }),
    output: z.strictObject({
      kursor: Id.nullable(),
      baris: z.array(BarisSusut),
      /** Lots that are not depreciated though they could be, with why. */
      dilewati: z.array(z.strictObject({ barangId: Id, namaBarang: z.string(), status: z.string() })),
    }),
  }),
};
