import { z } from 'zod';
import { Berkas, NomorPerintah, Semester, Sen, Tanggal, Teks } from './dasar.ts';
import { commandJob, query, queryJob } from './entri.ts';
import { Pengesahan } from './pengesahan.ts';
import { Identitas, Pejabat } from './register.ts';

const Sidik = z.string().regex(/^[0-9a-f]{64}$/);
export const JumlahGolongan = z.strictObject({
  golongan: z.string(),
  unit: z.int(),
  nilaiSen: Sen,
  akumulasiSen: Sen,
  belumBernilai: z.int(),
});

export type JumlahGolongan = z.infer<typeof JumlahGolongan>;

/** What a package consists of, with the hash of every file and the grand totals of every form (sen). */
export const Manifes = z.strictObject({
  semester: Semester,
  /** Day the figures are of. */
  per: Tanggal,
  status: z.enum(['SEMENTARA', 'FINAL']),
  dinas: z.string(),
  /** Under which it was issued; null for a package that was only written. */
  nomor: z.string().nullable(),
  tanggal: Tanggal.nullable(),
  dibuat: z.string(),
  /** Last command of the register it was made from. */
  hashKepala: z.string(),
  /** Totals of the register that every form is held against, as frozen when the semester is closed. */
  jumlah: z.array(JumlahGolongan),
  halaman: z.int(),
  formulir: z.array(
    z.strictObject({
      id: z.string(),
      judul: z.string(),
      /** First page in the combined PDF. */
      halaman: z.int(),
      baris: z.int(),
      jumlah: z.array(z.strictObject({ kolom: z.string(), jenis: z.string(), nilai: z.number() })),
      /** Hash of all that the form says but where and when it was printed. */
      sidikIsi: Sidik,
    }),
  ),
  berkas: z.array(z.strictObject({ nama: z.string(), ukuran: z.int(), sha256: Sidik })),
});
export type Manifes = z.infer<typeof Manifes>;

/** An issued report as the register keeps it: what is needed to print it again, and to tell whether it says the same. */
export const TerbitTersimpan = z.strictObject({
  semester: Semester,
  nomor: z.string(),
  tanggal: Tanggal,
  waktu: z.string(),
  pelaku: z.string(),
  /** What people wrote beside the figures: the office, signers of single forms, their texts; by id of the form. */
  tulisan: z.strictObject({
    identitas: Identitas,
    pengesahan: z.record(z.string(), Pengesahan),
    naskah: z.record(z.string(), z.record(z.string(), z.string())),
  }),
  hashKepala: z.string(),
  jumlah: z.array(JumlahGolongan),
  /** Hash of every form by its id. */
  sidik: z.record(z.string(), Sidik),
});
export type TerbitTersimpan = z.infer<typeof TerbitTersimpan>;

const Penanda = z.strictObject({ penggunaBarang: Pejabat, pejabatPenatausahaan: Pejabat, pengurusBarang: Pejabat });

/** A semester report as it was issued. */
export const Terbit = z.strictObject({
  semester: Semester,
  nomor: z.string(),
  tanggal: Tanggal,
  waktu: z.string(),
  pelaku: z.string(),
  penanda: Penanda,
  hashKepala: z.string(),
  jumlah: z.array(JumlahGolongan),
  formulir: z.int(),
});
export type Terbit = z.infer<typeof Terbit>;

const Hasil = z.strictObject({ berkas: z.array(Berkas), manifes: Manifes });
/** One ZIP, or every file by itself. */
const bentuk = z.enum(['zip', 'berkas']).default('zip');

export const paket = {
  'paket.daftar': query({
    summary: 'Laporan semester yang sudah diterbitkan, terbaru lebih dulu',
    input: z.strictObject({}),
    output: z.array(Terbit),
  }),
  'paket.buat': queryJob({
    summary: 'Tulis paket laporan satu semester: semua formulir, PDF gabungan, buku kerja, manifes',
    input: z.strictObject({
      semester: Semester,
      bentuk,
      /** Number of an issued report to print again, with its day and signers. */
      nomor: Teks(120).optional(),
    }),
    output: Hasil.extend({
      /** Forms that no longer say what was issued; null unless an issued report is printed again. */
      berubah: z.array(z.string()).nullable(),
    }),
  }),
  'paket.terbitkan': commandJob({
    summary: 'Terbitkan laporan semester yang sudah ditutup: catat nomor, tanggal dan penanda tangan, tulis paketnya',
    input: z.strictObject({ semester: Semester, nomor: Teks(120), tanggal: Tanggal, bentuk }),
    output: Hasil.extend({ perintah: NomorPerintah }),
  }),
};
