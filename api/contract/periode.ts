import { z } from 'zod';
import { NomorPerintah, Semester, Sen, Tanggal, Teks } from './dasar.ts';
import { command, commandJob, query } from './entri.ts';

const BarisRingkasan = z.strictObject({
  golongan: z.string(),
  objek: z.string(),
  kondisi: z.string(),
  komptabel: z.string(),
  lot: z.int(),
  unit: z.int(),
  nilaiSen: Sen,
  akumulasiSen: Sen,
  belumBernilai: z.int(),
});

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
  hash: z.string().nullable(),
  ringkasan: z.array(BarisRingkasan),
});
export type Periode = z.infer<typeof Periode>;

export const periode = {
  'periode.daftar': query({
    summary: 'Semester dengan keadaannya: terbuka, berjalan, tutup',
    input: z.strictObject({}),
    output: z.array(Periode),
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
