import { z } from 'zod';
import { Berkas, HasilPerintah, Pelaku, Sen, Tanggal, TeksBebas } from './dasar.ts';
import { command, commandJob, query, queryJob } from './entri.ts';
import { BarisRekap, Rekonsiliasi } from './rekonsiliasi.ts';

export const Pejabat = z.strictObject({
  nama: TeksBebas(120),
  nip: TeksBebas(30),
  pangkat: TeksBebas(80),
  jabatan: TeksBebas(160),
});
export type Pejabat = z.infer<typeof Pejabat>;

/** Officials outside the office, or of its accounting, who sign minutes and receive letters with it. */
export const PEJABAT_LAIN = ['ppkSkpd', 'kepalaBpkad', 'sekda', 'bupati'] as const;

/** The office and those who sign; empty text where not known yet. */
export const Identitas = z.strictObject({
  dinas: TeksBebas(200),
  kabupaten: TeksBebas(100),
  provinsi: TeksBebas(100),
  alamat: TeksBebas(300),
  tempat: TeksBebas(100),
  kodeLokasi: TeksBebas(60),
  penggunaBarang: Pejabat,
  pejabatPenatausahaan: Pejabat,
  pengurusBarang: Pejabat,
  /** Left out until somebody fills one in. */
  pejabatLain: z.record(z.enum(PEJABAT_LAIN), Pejabat).optional(),
});
export type Identitas = z.infer<typeof Identitas>;

export const register = {
  'register.status': query({
    summary: 'Keadaan register: kosong atau berisi, versi, perintah terakhir',
    input: z.strictObject({}),
    output: z.strictObject({
      keadaan: z.enum(['kosong', 'berisi']),
      lot: z.int(),
      unit: z.int(),
      versiProgram: z.string(),
      versiSkema: z.int(),
      namaBerkas: z.string(),
      perintahTerakhir: z.string().nullable(),
      hashKepala: z.string(),
      hariIni: Tanggal,
      identitasTerisi: z.boolean(),
    }),
  }),
  'register.siapkan': command({
    summary: 'Buat register: kosong, atau dengan contoh register Renstra',
    input: z.strictObject({ contoh: z.enum(['renstra']).optional() }),
    output: z.strictObject({ lot: z.int(), unit: z.int(), perintah: z.string().nullable() }),
  }),
  'identitas.lihat': query({
    summary: 'Identitas dinas dan penanda tangan',
    input: z.strictObject({}),
    output: Identitas,
  }),
  'identitas.ubah': command({
    summary: 'Ubah identitas dinas dan penanda tangan',
    input: z.strictObject({ identitas: Identitas }),
    output: HasilPerintah,
  }),
  'pelaku.daftar': query({
    summary: 'Siapa yang pernah bekerja pada register ini, terakhir lebih dulu',
    input: z.strictObject({}),
    output: z.array(Pelaku),
  }),
  'kodeBarang.cari': query({
    summary: 'Cari kode barang Permendagri 108/2016 dengan kata atau angka',
    input: z.strictObject({ kata: TeksBebas(100), batas: z.int().min(1).max(100).default(30) }),
    output: z.array(
      z.strictObject({ kode: z.string(), uraian: z.string(), tingkat: z.int(), dapatDipilih: z.boolean() }),
    ),
  }),
  'temuan.daftar': query({
    summary: 'Temuan yang disimpan bersama lot dari dokumen sumber, per aturan, dengan banyaknya lot',
    input: z.strictObject({}),
    output: z.array(z.strictObject({ aturan: z.string(), nama: z.string(), lot: z.int() })),
  }),
  'beranda.lihat': query({
    summary: 'Isi Beranda: rekonsiliasi, kondisi, tenggat laporan berikutnya',
    input: z.strictObject({}),
    output: z.strictObject({
      rekonsiliasi: Rekonsiliasi,
      kondisi: z.array(BarisRekap),
      tenggat: z.strictObject({ semester: z.string(), nama: z.string(), tanggal: Tanggal, sisaHari: z.int() }),
    }),
  }),
  'periksa.jalankan': queryJob({
    summary: 'Periksa keutuhan berkas: putar ulang, rantai hash, saldo, pencarian, SQLite',
    input: z.strictObject({}),
    output: z.strictObject({
      sah: z.boolean(),
      temuan: z.array(z.strictObject({ bagian: z.string(), pesan: z.string() })),
      lot: z.int(),
      perintah: z.int(),
    }),
  }),
};

const RingkasanIsi = z.strictObject({
  lot: z.int(),
  unit: z.int(),
  nilaiSen: Sen,
  perintah: z.int(),
  hashKepala: z.string(),
});

export const BerkasCadangan = z.strictObject({
  nama: z.string(),
  waktu: z.string(),
  ukuran: z.int(),
  sebab: z.enum(['harian', 'manual', 'sebelum-migrasi', 'sebelum-pemulihan', 'sebelum-impor', 'sebelum-tutup']),
});
export type BerkasCadangan = z.infer<typeof BerkasCadangan>;

/** A backup with what it holds, or why it cannot be told. */
const CadanganTerbaca = z.strictObject({
  ...BerkasCadangan.shape,
  isi: RingkasanIsi.nullable(),
  masalah: z.string().nullable(),
});
export type CadanganTerbaca = z.infer<typeof CadanganTerbaca>;

export const cadangan = {
  'cadangan.daftar': query({
    summary: 'Cadangan otomatis dan manual yang tersimpan',
    input: z.strictObject({}),
    output: z.array(BerkasCadangan),
  }),
  'cadangan.isi': queryJob({
    summary: 'Cadangan yang tersimpan dengan isinya, dihitung dari berkasnya; juga bila register rusak',
    input: z.strictObject({}),
    output: z.array(CadanganTerbaca),
  }),
  'cadangan.keluarkan': queryJob({
    summary: 'Cadangan yang sudah diuji sebagai pegangan, tanpa menyimpan salinan di folder cadangan',
    input: z.strictObject({}),
    output: z.strictObject({ berkas: Berkas, ...RingkasanIsi.shape }),
  }),
  'cadangan.buat': commandJob({
    summary: 'Buat cadangan dan uji dengan membuka dan menghitung ulang',
    input: z.strictObject({ sebab: z.enum(['harian', 'manual']).default('manual') }),
    output: z.strictObject({ nama: z.string(), ...RingkasanIsi.shape }),
  }),
  'cadangan.unduh': query({
    summary: 'Berkas cadangan sebagai pegangan untuk disimpan ke USB atau folder lain',
    input: z.strictObject({ nama: z.string().max(200) }),
    output: z.strictObject({ berkas: Berkas }),
  }),
  'cadangan.tinjau': queryJob({
    summary: 'Isi cadangan di samping isi register sekarang, sebelum dipulihkan',
    input: z.strictObject({ nama: z.string().max(200).optional(), berkas: z.string().max(64).optional() }),
    output: z.strictObject({
      /** Null when the register can no longer be read. */
      sekarang: RingkasanIsi.nullable(),
      cadangan: RingkasanIsi,
    }),
  }),
  'cadangan.pulihkan': commandJob({
    summary: 'Pulihkan register dari cadangan; register sekarang dicadangkan lebih dulu, atau disisihkan bila rusak',
    input: z.strictObject({ nama: z.string().max(200).optional(), berkas: z.string().max(64).optional() }),
    output: z.strictObject({
      lot: z.int(),
      unit: z.int(),
      /** Null when the register could no longer be read. */
      sebelum: RingkasanIsi.nullable(),
      sesudah: RingkasanIsi,
      /** Where a register went that could no longer be read: beside the one that took its place. */
      disisihkan: z.string().nullable(),
    }),
  }),
};
