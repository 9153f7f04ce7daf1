import { z } from 'zod';
import { NomorPerintah, Semester, Sen, Tanggal, Teks } from './dasar.ts';
import { command, commandJob, query, queryJob } from './entri.ts';

export const BarisRingkasan = z.strictObject({
  golongan: z.string(),
  objek: z.string(),
  /** Name of the objek in the catalogue. */
  uraian: z.string().nullable(),
  kondisi: z.string(),
  komptabel: z.string(),
  lot: z.int(),
  unit: z.int(),
  nilaiSen: Sen,
  akumulasiSen: Sen,
  belumBernilai: z.int(),
});
export type BarisRingkasan = z.infer<typeof BarisRingkasan>;

export const Periode = z.strictObject({
  semester: Semester,
  nama: z.string(),
  mulai: Tanggal,
  selesai: Tanggal,
  keadaan: z.enum(['terbuka', 'berjalan', 'tutup']),
  /** May be closed now, being the next in order and over. */
  dapatDitutup: z.boolean(),
  dapatDibuka: z.boolean(),
  ditutupPada: z.string().nullable(),
  ditutupOleh: z.string().nullable(),
  /** What was said about the warnings that were left when it closed. */
  alasanPeringatan: z.string(),
  hash: z.string().nullable(),
  /** Totals as they were frozen; empty while it is open. */
  ringkasan: z.array(BarisRingkasan),
  /** Closings and reopenings, latest first. */
  riwayat: z.array(
    z.strictObject({
      perintah: NomorPerintah,
      jenis: z.enum(['tutup', 'buka']),
      waktu: z.string(),
      pelaku: z.string(),
      peran: z.string(),
      /** Why it was opened again, or why warnings were accepted. */
      alasan: z.string(),
    }),
  ),
});
export type Periode = z.infer<typeof Periode>;

export const periode = {
  'periode.daftar': query({
    summary: 'Semester dengan keadaannya: terbuka, berjalan, tutup',
    input: z.strictObject({}),
    output: z.array(Periode),
  }),
  'periode.pratinjau': queryJob({
    summary: 'Apa yang akan dibukukan bila satu semester ditutup sekarang',
    input: z.strictObject({ semester: Semester }),
    output: z.strictObject({
      semester: Semester,
      /** Lots there are at its end, and those something is booked on. */
      lot: z.int(),
      lotDibukukan: z.int(),
      /** Opening akumulasi that nobody gave, computed. */
      awalSen: Sen,
      bebanSen: Sen,
      koreksiSen: Sen,
      lotKoreksi: z.int(),
      /** Lots that are not depreciated, by why. */
      dilewati: z.array(z.strictObject({ status: z.string(), keterangan: z.string(), lot: z.int() })),
    }),
  }),
  'periode.tutup': commandJob({
    summary: 'Tutup semester: membukukan penyusutan, membekukan saldo dengan hash, mencadangkan',
    input: z.strictObject({ semester: Semester, terimaPeringatan: Teks(500).optional() }),
    output: z.strictObject({
      semester: Semester,
      ringkasan: z.array(BarisRingkasan),
      perintah: NomorPerintah,
      bebanSen: Sen,
      koreksiSen: Sen,
    }),
  }),
  'periode.buka': command({
    summary: 'Buka kembali semester yang terakhir ditutup, dengan alasan',
    input: z.strictObject({ semester: Semester, alasan: Teks(500) }),
    output: z.strictObject({ semester: Semester, ringkasan: z.array(BarisRingkasan), perintah: NomorPerintah }),
  }),
};
