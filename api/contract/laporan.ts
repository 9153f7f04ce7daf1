import { z } from 'zod';
import { Berkas, Id, Semester } from './dasar.ts';
import { query, queryJob } from './entri.ts';
import { Pejabat } from './register.ts';

/** Families of reports, in the order of the screen. */
export const KELOMPOK_LAPORAN = [
  'ringkas',
  'permendagri-47',
  'permendagri-17',
  'rekonsiliasi',
  'usulan',
  'daftar',
  'renstra',
] as const;

/** The twelve menus of Permendagri 47/2021, in its order and words. */
export const MENU_BMD = [
  'Perolehan/Penerimaan',
  'Penggunaan',
  'Penerimaan Internal',
  'Pengeluaran Internal',
  'Pemanfaatan',
  'Reklasifikasi',
  'Koreksi',
  'Penyusutan/Amortisasi',
  'Persediaan',
  'Pengamanan',
  'Penghapusan',
  'Laporan BMD',
] as const;

export const FormatLaporan = z.enum(['pdf', 'xlsx', 'json']);
export type FormatLaporan = z.infer<typeof FormatLaporan>;
export const Kertas = z.strictObject({ ukuran: z.enum(['A4', 'F4', 'A3']), orientasi: z.enum(['tegak', 'mendatar']) });
export type Kertas = z.infer<typeof Kertas>;

/** A signer as printed, or null where the form has none. */
const Penanda = z.strictObject({ peran: z.string(), ...Pejabat.shape }).nullable();

export const laporan = {
  'laporan.daftar': query({
    summary: 'Laporan yang ada',
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: z.string(),
        judul: z.string(),
        keterangan: z.string(),
        kelompok: z.enum(KELOMPOK_LAPORAN),
        /** Menu of Permendagri 47/2021. */
        menu: z.enum(MENU_BMD).nullable(),
        /** Reports with one `keluarga` are versions of one. */
        varian: z.strictObject({ keluarga: z.string(), label: z.string() }).nullable(),
        /** `barang`: needs a lot. */
        lingkup: z.enum(['semester', 'barang']),
        /** Texts that the office writes itself. */
        naskah: z.array(z.strictObject({ kunci: z.string(), judul: z.string(), bawaan: z.string() })),
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
      /** PDF: letters and column widths are chosen so that every figure fits its column. */
      muatkan: z.boolean().default(false),
      /** The lot, for a report about one lot. */
      barangId: Id.optional(),
    }),
    output: z.strictObject({
      berkas: Berkas,
      halaman: z.int().nullable(),
      sementara: z.boolean(),
      kertas: Kertas,
      /** Who signs, as printed, by place. */
      penanda: z.strictObject({ kiri: Penanda, tengah: Penanda, kanan: Penanda }),
      /** PDF: size of the table's letters, in points. */
      huruf: z.number().nullable(),
      /** PDF: columns with figures that are too small to be read on this paper. */
      terpotong: z.array(z.string()),
      /** A larger paper on which they would fit. */
      usulKertas: Kertas.nullable(),
    }),
  }),
};
