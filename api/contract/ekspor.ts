import { z } from 'zod';
import { Saringan } from './barang.ts';
import { Berkas, Tanggal } from './dasar.ts';
import { queryJob } from './entri.ts';

/**
 * Layouts of an export: our own flat one, the columns of SIMDA BMD, those of *Daftar Barang* of e-BMD, and KIB A-F in their
 * printed form.
 */
export const TATA_LETAK = ['datar', 'simda', 'ebmd', 'kib'] as const;
export type TataLetak = (typeof TATA_LETAK)[number];

export const KODE_EKSPOR = ['satu', 'tujuh'] as const;
export const FORMAT_EKSPOR = ['xlsx', 'csv'] as const;
export const PEMISAH_CSV = [';', ','] as const;

/** Worksheets: missing values; condition as it is found. */
export const JENIS_KERTAS_KERJA = ['nilai', 'kondisi'] as const;
export type JenisKertasKerja = (typeof JENIS_KERTAS_KERJA)[number];
/** One sheet, or one per room or address (a market is an address). */
export const KELOMPOK_KERTAS_KERJA = ['satu', 'ruangan', 'alamat'] as const;
export type KelompokKertasKerja = (typeof KELOMPOK_KERTAS_KERJA)[number];

export const ekspor = {
  'ekspor.buat': queryJob({
    summary: 'Excel atau csv untuk BPKAD: seluruh register atau hasil saringan, dalam tata letak yang dipilih',
    input: z.strictObject({
      saringan: Saringan.default({}),
      per: Tanggal.optional(),
      tataLetak: z.enum(TATA_LETAK).default('datar'),
      /** The code in one column or over seven; left out: as the layout usually has it. The KIB have no choice. */
      kode: z.enum(KODE_EKSPOR).optional(),
      format: z.enum(FORMAT_EKSPOR).default('xlsx'),
      /** csv: between the cells; with `;` numbers have a decimal comma, with `,` a point. */
      pemisah: z.enum(PEMISAH_CSV).default(';'),
    }),
    output: z.strictObject({
      berkas: Berkas,
      lot: z.int(),
      /** Lots of the selection that the layout has no place for: there is no KIB of aset lainnya and persediaan. */
      terlewat: z.int(),
    }),
  }),
  'kertasKerja.buat': queryJob({
    summary: 'Kertas kerja Excel untuk diisi lalu diimpor: nilai yang belum ada, atau kondisi per ruangan atau alamat',
    input: z.strictObject({
      jenis: z.enum(JENIS_KERTAS_KERJA),
      saringan: Saringan.default({}),
      kelompok: z.enum(KELOMPOK_KERTAS_KERJA).default('satu'),
    }),
    output: z.strictObject({ berkas: Berkas, lot: z.int(), lembar: z.int() }),
  }),
};
