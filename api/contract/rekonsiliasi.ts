import { z } from 'zod';
import { Golongan, HasilPerintah, Kondisi, NilaiSen, Sen, Tanggal, Teks } from './dasar.ts';
import { command, query } from './entri.ts';

export const BarisRekap = z.strictObject({
  golongan: Golongan,
  kondisi: Kondisi.nullable(),
  lot: z.int(),
  unit: z.int(),
  nilaiSen: Sen,
  belumBernilai: z.int(),
});
export type BarisRekap = z.infer<typeof BarisRekap>;

const angka = { kontrolSen: Sen, bukuSen: Sen, selisihSen: Sen, lot: z.int(), unit: z.int(), belumBernilai: z.int() };

export const BarisRekonsiliasi = z.strictObject({
  golongan: Golongan,
  kode: z.string(),
  nama: z.string(),
  ...angka,
  /** False where no control total is set for the golongan: kontrolSen is then 0. */
  adaKontrol: z.boolean(),
});
export type BarisRekonsiliasi = z.infer<typeof BarisRekonsiliasi>;

export const Rekonsiliasi = z.strictObject({
  per: Tanggal,
  /** Date of the control totals used, the latest on or before `per`; null when there are none. */
  kontrolPer: Tanggal.nullable(),
  sumber: z.string().nullable(),
  golongan: z.array(BarisRekonsiliasi),
  total: z.strictObject(angka),
});
export type Rekonsiliasi = z.infer<typeof Rekonsiliasi>;

export const Kontrol = z.strictObject({
  per: Tanggal,
  sumber: z.string(),
  rincian: z.array(z.strictObject({ golongan: Golongan, nilaiSen: Sen })),
  totalSen: Sen,
});
export type Kontrol = z.infer<typeof Kontrol>;

export const rekonsiliasi = {
  'rekap.kondisi': query({
    summary: 'Lot, unit dan nilai per golongan dan kondisi',
    input: z.strictObject({ per: Tanggal.optional() }),
    output: z.array(BarisRekap),
  }),
  'rekonsiliasi.lihat': query({
    summary: 'Register dibandingkan dengan nilai kontrol per golongan',
    input: z.strictObject({ per: Tanggal.optional() }),
    output: Rekonsiliasi,
  }),
  'kontrol.daftar': query({
    summary: 'Nilai kontrol per tanggal beserta sumbernya',
    input: z.strictObject({}),
    output: z.array(Kontrol),
  }),
  'kontrol.atur': command({
    summary: 'Tetapkan nilai kontrol pada satu tanggal beserta sumbernya; daftar kosong menghapusnya',
    input: z.strictObject({
      per: Tanggal,
      sumber: Teks(300),
      rincian: z.array(z.strictObject({ golongan: Golongan, nilaiSen: NilaiSen })).max(8),
    }),
    output: HasilPerintah,
  }),
};
