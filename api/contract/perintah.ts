import { z } from 'zod';
import { HasilPerintah, NomorPerintah, Teks } from './dasar.ts';
import { command, query } from './entri.ts';

/** A command as the screens name it. */
export const RingkasanPerintah = z.strictObject({
  perintah: NomorPerintah,
  waktu: z.string(),
  nama: z.string(),
  peran: z.string(),
  akunOS: z.string(),
  jenis: z.string(),
  judul: z.string(),
  jumlahLot: z.int(),
  membatalkan: z.array(NomorPerintah),
  dibatalkanOleh: NomorPerintah.nullable(),
  hash: z.string(),
});
export type RingkasanPerintah = z.infer<typeof RingkasanPerintah>;

const Langkah = z.strictObject({ perintah: NomorPerintah, judul: z.string() }).nullable();

export const perintah = {
  'perintah.batalkan': command({
    summary: 'Batalkan satu perintah; membatalkan pembatalan mengulanginya',
    input: z.strictObject({
      perintah: NomorPerintah,
      /** Also cancel the later commands that stand in the way. */
      beserta: z.boolean().default(false),
    }),
    output: z.strictObject({ ...HasilPerintah.shape, judul: z.string(), dibatalkan: z.array(NomorPerintah) }),
  }),
  'perintah.tumpukan': query({
    summary: 'Apa yang akan dibatalkan oleh Ctrl+Z dan diulangi oleh Ctrl+Shift+Z',
    input: z.strictObject({}),
    output: z.strictObject({ urungkan: Langkah, ulangi: Langkah }),
  }),
  'perintah.daftar': query({
    summary: 'Catatan semua perintah, terbaru lebih dulu',
    input: z.strictObject({
      sebelum: NomorPerintah.nullable().default(null),
      cari: Teks(100).optional(),
      batas: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({ baris: z.array(RingkasanPerintah), kursor: NomorPerintah.nullable() }),
  }),
};
