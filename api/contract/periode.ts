import { z } from 'zod';
import { Id, NomorPerintah, Semester, Sen, Tanggal, Teks, TeksBebas } from './dasar.ts';
import { command, commandJob, query } from './entri.ts';

const BarisRingkasan = z.strictObject({
  golongan: z.string(),
  objek: z.string(),
  kondisi: z.string(),
  komptabel: z.string(),
  lot: z.int(),
  unit: z.int(),
  nilaiSen: Sen,
  akumulasiSen: Sen,
  belumBernilai: z.int(),
});

export const Periode = z.strictObject({
  semester: Semester,
  nama: z.string(),
  mulai: Tanggal,
  selesai: Tanggal,
  keadaan: z.enum(['terbuka', 'berjalan', 'tutup']),
  /** May be closed now, being the next in order and over. */
  dapatDitutup: z.boolean(),
  dapatDibuka: z.boolean(),
  ditutupPada: z.string().nullable(),
  hash: z.string().nullable(),
  ringkasan: z.array(BarisRingkasan),
});
export type Periode = z.infer<typeof Periode>;

export const BarisSusut = z.strictObject({
  barangId: Id,
  semester: Semester,
  bebanSen: Sen,
  /** Correction of earlier semesters that was, or will be, booked in this one. */
  koreksiSen: Sen,
  akumulasiSen: Sen,
  nilaiBukuSen: Sen,
  dasarSen: Sen,
  masaBulan: z.int(),
  sisaBulan: z.int(),
  catatan: z.array(z.string()),
  terposting: z.boolean(),
});
export type BarisSusut = z.infer<typeof BarisSusut>;

export const periode = {
  'periode.daftar': query({
    summary: 'Semester dengan keadaannya: terbuka, berjalan, tutup',
    input: z.strictObject({}),
    output: z.array(Periode),
  }),
  'periode.tutup': commandJob({
    summary: 'Tutup semester: membukukan penyusutan, membekukan saldo dengan hash, mencadangkan',
    input: z.strictObject({ semester: Semester, terimaPeringatan: Teks(500).optional() }),
    output: z.strictObject({
      semester: Semester,
      ringkasan: z.array(BarisRingkasan),
      perintah: NomorPerintah,
      bebanSen: Sen,
      koreksiSen: Sen,
    }),
  }),
  'periode.buka': command({
    summary: 'Buka kembali semester yang terakhir ditutup, dengan alasan',
    input: z.strictObject({ semester: Semester, alasan: Teks(500) }),
    output: z.strictObject({ semester: Semester, ringkasan: z.array(BarisRingkasan), perintah: NomorPerintah }),
  }),
  'penyusutan.jadwal': query({
    summary: 'Penyusutan per semester sampai satu tanggal, untuk satu lot atau semua',
    input: z.strictObject({ per: Tanggal, id: Id.optional() }),
    output: z.strictObject({
      baris: z.array(BarisSusut),
      /** Lots that are not depreciated though they could be, with why. */
      dilewati: z.array(z.strictObject({ barangId: Id, namaBarang: z.string(), status: z.string() })),
    }),
  }),
  'pengaturan.lihat': query({
    summary: 'Pengaturan: konvensi, masa manfaat, pita overhaul, batas kapitalisasi',
    input: z.strictObject({ kunci: TeksBebas(60) }),
    output: z.strictObject({ kunci: z.string(), nilai: z.unknown(), bawaan: z.boolean() }),
  }),
  'pengaturan.atur': command({
    summary: 'Ubah satu pengaturan, dengan dasar peraturannya',
    input: z.strictObject({ kunci: TeksBebas(60), nilai: z.unknown(), dasar: TeksBebas(300).default('') }),
    output: z.strictObject({ kunci: z.string(), nilai: z.unknown(), perintah: NomorPerintah }),
  }),
};
