import { z } from 'zod';
import { HasilPerintah, Semester, TeksBebas } from './dasar.ts';
import { command, query } from './entri.ts';

/** How a text is typed: running text, or one line. */
export const BENTUK_NASKAH = ['paragraf', 'baris'] as const;

const IdLaporan = TeksBebas(60);

export const naskah = {
  'laporan.naskah': query({
    summary: 'Naskah satu laporan untuk satu semester: teks yang ditulis sendiri oleh Dinas',
    input: z.strictObject({ id: IdLaporan, semester: Semester }),
    output: z.array(
      z.strictObject({
        kunci: z.string(),
        judul: z.string(),
        /** Heading that texts share; null for one that stands alone. */
        grup: z.string().nullable(),
        bentuk: z.enum(BENTUK_NASKAH),
        /** What stands there until somebody writes. */
        bawaan: z.string(),
        /** What the office wrote; null: nothing. */
        isi: z.string().nullable(),
      }),
    ),
  }),
  'laporan.tulisNaskah': command({
    summary: 'Tulis naskah satu laporan untuk satu semester; null mengembalikan teks bawaan',
    input: z.strictObject({
      id: IdLaporan,
      semester: Semester,
      isi: z.record(z.string().max(60), TeksBebas(20_000).nullable()).refine((isi) => Object.keys(isi).length <= 200, {
        error: 'terlalu_banyak',
      }),
    }),
    output: HasilPerintah,
  }),
};
