import { z } from 'zod';
import { GOLONGAN } from '../../domain/kodeBarang.ts';
import { KONDISI } from '../../domain/kondisi.ts';
import { isSemester, isTanggal } from '../../domain/tanggal.ts';

// The renderer's CSP forbids eval, which zod would use to compile its parsers.
z.config({ jitless: true });

/** Any id on the wire: the decimal number of a row, as text, so that no host rounds it. */
export const Id = z.string().regex(/^[1-9]\d{0,15}$/, { error: 'nomor' });
/** `YYYY-MM-DD`, a day that exists. */
export const Tanggal = z.string().refine(isTanggal, { error: 'tanggal' });
/** `2025-1` or `2025-2`. */
export const Semester = z.string().refine(isSemester, { error: 'semester' });
/** Money in integer sen; may be negative where a difference is meant. */
export const Sen = z.int();
/** A value of goods in integer sen. */
export const NilaiSen = z.int().min(0);
/** Units, always whole. */
export const Jumlah = z.int().min(1).max(1_000_000_000);
/** Square metres; a printed dot is a thousands separator, so whole numbers and at most two decimals occur. */
export const LuasM2 = z.number().min(0).max(1_000_000_000_000);
export const Golongan = z.enum(GOLONGAN.map((baris) => baris.golongan));
export const Kondisi = z.enum(KONDISI);
export const Tahun = z.int().min(1000).max(9999);
/** Free text that must say something. */
export const Teks = (maks: number) => z.string().trim().min(1).max(maks);
/** Free text that may be empty. */
export const TeksBebas = (maks: number) => z.string().trim().max(maks);
/** What an entry rests on: BA, LHI, SK, surat, with its number. */
export const Dasar = Teks(500);
/** A file that a host keeps for its caller, fetched from `/berkas/<id>`. */
export const Berkas = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  nama: Teks(255),
  mime: Teks(100),
  ukuran: z.int().min(0),
});
export type Berkas = z.infer<typeof Berkas>;

/** Who acts: picked once at start, stands in every entry of the log. */
export const Pelaku = z.strictObject({ nama: Teks(120), peran: Teks(80) });
export type Pelaku = z.infer<typeof Pelaku>;

/** Number of the command in the log. */
export const NomorPerintah = Id;
export const HasilPerintah = z.strictObject({ perintah: NomorPerintah });

/** Register numbers: the next running ones, none, or a given range such as `3 s/d 5`. */
export const NomorRegister = z
  .string()
  .regex(/^(otomatis|\d{1,6}( ?(s\/d|-) ?\d{1,6})?)?$/, { error: 'nomor_register' });
