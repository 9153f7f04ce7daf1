import { z } from 'zod';
import { Id, NomorPerintah, Sen, Tanggal, TeksBebas } from './dasar.ts';
import { commandJob, queryJob } from './entri.ts';

const Komptabel = z.enum(['intra', 'ekstra']);

/** Lots that move onto the balance sheet, or off it. */
const Pindah = z.strictObject({ lot: z.int(), unit: z.int(), nilaiSen: Sen });

/** A lot that stands otherwise than its threshold says. */
export const BarisKomptabel = z.strictObject({
  barangId: Id,
  namaBarang: z.string(),
  kodeBarang: z.string(),
  jumlah: z.int(),
  /** Of one unit at acquisition, rounded down; null while it has no value. */
  nilaiSatuanSen: Sen.nullable(),
  /** The threshold of its day; null: none. */
  batasSen: Sen.nullable(),
  dari: Komptabel,
  ke: Komptabel,
  /** Day it is booked on: that of its entry while that is open. */
  tanggal: Tanggal,
});
export type BarisKomptabel = z.infer<typeof BarisKomptabel>;

const Ringkasan = { keEkstra: Pindah, keIntra: Pindah };

export const komptabel = {
  'komptabel.pratinjau': queryJob({
    summary: 'Lot yang pencatatan intra/ekstrakomptabelnya tidak sesuai dengan batas kapitalisasi',
    input: z.strictObject({}),
    output: z.strictObject({
      ...Ringkasan,
      /** The first 200. */
      baris: z.array(BarisKomptabel),
    }),
  }),
  'komptabel.hitungUlang': commandJob({
    summary:
      'Hitung ulang intra/ekstrakomptabel semua lot menurut batas kapitalisasi; semester tertutup tidak tersentuh',
    input: z.strictObject({
      /** For goods whose entry is closed; today when left out. */
      tanggal: Tanggal.optional(),
      dasar: TeksBebas(300).default(''),
    }),
    output: z.strictObject({ ...Ringkasan, perintah: NomorPerintah }),
  }),
};
