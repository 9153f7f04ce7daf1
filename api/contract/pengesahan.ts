import { z } from 'zod';
import { HasilPerintah, Semester, Tanggal } from './dasar.ts';
import { command, query } from './entri.ts';
import { Pejabat } from './register.ts';

/** Signers in place of those a form takes from the identity, by their place under it. */
export const PenandaTangan = z.strictObject({
  kiri: Pejabat.optional(),
  tengah: Pejabat.optional(),
  kanan: Pejabat.optional(),
});

/** Who signs a report and on which day. */
export const Pengesahan = z.strictObject({
  /** Null: the day of printing. */
  tanggal: Tanggal.nullable(),
  penanda: PenandaTangan,
});

const sasaran = { id: z.string().max(60), semester: Semester };

export const pengesahan = {
  'pengesahan.lihat': query({
    summary: 'Tanggal dan penanda tangan satu laporan pada satu semester',
    input: z.strictObject(sasaran),
    output: Pengesahan,
  }),
  'pengesahan.atur': command({
    summary: 'Pilih tanggal dan penanda tangan satu laporan; penanda tangan berlaku juga untuk semester sesudahnya',
    input: z.strictObject({ ...sasaran, ...Pengesahan.shape }),
    output: HasilPerintah,
  }),
};
