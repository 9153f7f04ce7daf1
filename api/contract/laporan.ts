import { z } from 'zod';
import { Saringan } from './barang.ts';
import { Berkas, Semester, Tanggal } from './dasar.ts';
import { query, queryJob } from './entri.ts';

export const FormatLaporan = z.enum(['pdf', 'xlsx', 'json']);
export type FormatLaporan = z.infer<typeof FormatLaporan>;
export const Kertas = z.strictObject({ ukuran: z.enum(['A4', 'F4', 'A3']), orientasi: z.enum(['tegak', 'mendatar']) });
export type Kertas = z.infer<typeof Kertas>;

export const laporan = {
  'laporan.daftar': query({
    summary: 'Laporan yang ada',
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: z.string(),
        judul: z.string(),
        keterangan: z.string(),
        format: z.array(FormatLaporan),
        kertas: Kertas,
      }),
    ),
  }),
  'laporan.buat': queryJob({
    summary: 'Susun satu laporan semester sebagai PDF, XLSX atau JSON',
    input: z.strictObject({
      id: z.string().max(60),
      semester: Semester,
      format: FormatLaporan,
      kertas: Kertas.optional(),
    }),
    output: z.strictObject({ berkas: Berkas, halaman: z.int().nullable(), sementara: z.boolean(), kertas: Kertas }),
  }),
  'ekspor.buat': queryJob({
    summary: 'Excel untuk BPKAD: seluruh register atau hasil saringan',
    input: z.strictObject({ saringan: Saringan.default({}), per: Tanggal.optional() }),
    output: z.strictObject({ berkas: Berkas, lot: z.int() }),
  }),
};
