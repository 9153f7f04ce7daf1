import { z } from 'zod';
import { Berkas, Dasar, Golongan, Id, NomorPerintah, Sen, Tanggal, Teks, TeksBebas } from './dasar.ts';
import { commandJob, query, queryJob } from './entri.ts';

// An import is a session: the foreign file, read once into a staging file beside the register, and what the user decided
// about it so far. Nothing but `impor.jalankan` touches the register, so all else is a query; a session outlives the program.

export const IdSesi = z.string().regex(/^[0-9a-f]{16}$/, { error: 'nomor' });

/** What became of a row. Rows of a file = the sum of these, always. */
export const StatusBaris = z.enum(['baru', 'berubah', 'sama', 'galat', 'kembar']);
export type StatusBaris = z.infer<typeof StatusBaris>;

/** What to do with a row that is alike others: bring it in as goods of their own, leave it, or take it for that lot. */
export const KeputusanKembar = z.enum(['masukkan', 'lewati', 'cocok']);

const HitungStatus = z.strictObject({
  baris: z.int(),
  baru: z.int(),
  berubah: z.int(),
  sama: z.int(),
  galat: z.int(),
  kembar: z.int(),
});

/** How a column's numbers or days are written; `pilihan` has more than one while the cells do not settle it. */
export const GayaKolom = z.strictObject({
  /** Counted from 1 (A), as everywhere here. */
  kolom: z.int(),
  jenis: z.enum(['angka', 'tanggal']),
  gaya: z.string().nullable(),
  pilihan: z.array(
    z.strictObject({ gaya: z.string(), contoh: z.array(z.strictObject({ teks: z.string(), dibaca: z.string() })) }),
  ),
  /** Why it has to be asked, or what looks odd. */
  catatan: z.string().nullable(),
});

/**
 * A column whose heading names several things (*Nomor Sertifikat/Tanggal*), and what it may be taken for: cut up into fields
 * in their order, a `bidang` of its own, or whole for one field.
 */
export const BagiKolom = z.strictObject({
  kolom: z.int(),
  /** Those that fit most cells first. */
  pilihan: z.array(
    z.strictObject({
      bidang: z.string(),
      nama: z.string(),
      contoh: z.array(z.strictObject({ teks: z.string(), dibaca: z.string() })),
      /** Cells that have these parts; the others go whole into the first field the goods have, or are refused. */
      terbagi: z.int(),
      utuh: z.int(),
      contohUtuh: z.string().nullable(),
    }),
  ),
  utuh: z.array(z.strictObject({ bidang: z.string(), nama: z.string() })),
});

/** A column of a sheet and the field it was taken for; `bidang` null: left out. */
export const PetaKolom = z.strictObject({
  kolom: z.int(),
  /** Column letter and heading, levels joined by ` / `. */
  huruf: z.string(),
  judul: z.string(),
  contoh: z.array(z.string()),
  bidang: z.string().nullable(),
  /** How sure, 0..1, and why; null where the user chose. */
  skor: z.number().nullable(),
  alasan: z.string().nullable(),
});

export const LembarImpor = z.strictObject({
  nomor: z.int(),
  nama: z.string(),
  tersembunyi: z.boolean(),
  baris: z.int(),
  /** Takes part in the import; `alasan` says why the program thinks so, or not. */
  ikut: z.boolean(),
  alasan: z.string(),
  kepalaDari: z.int().nullable(),
  kepalaSampai: z.int().nullable(),
  /** Rows that are goods, and those that are none (titles, totals, repeated headings, signatures), by reason. */
  barisData: z.int(),
  bukanData: z.array(z.strictObject({ alasan: z.string(), baris: z.int() })),
  kolom: z.array(PetaKolom),
  gaya: z.array(GayaKolom),
  bagi: z.array(BagiKolom),
  /** Required fields that no column was found for, in words. */
  kurang: z.array(z.string()),
});
export type LembarImpor = z.infer<typeof LembarImpor>;

/**
 * A code of the file that the catalogue does not know, or a word in a column that takes only those of a list; how many rows
 * have it, and what it stands for.
 */
const AsingImpor = z.strictObject({
  /** The field of its column; `kodeBarang` for codes. */
  bidang: z.string(),
  asing: z.string(),
  contohNama: z.string(),
  baris: z.int(),
  /** A code or word of ours; empty: nothing, as if the cells were empty; null while nobody said. */
  arti: z.string().nullable(),
});

/** As what rows without a lot come in; `otomatis` decides by their dates. */
export const CaraMasuk = z.enum(['otomatis', 'saldo-awal', 'perolehan']);

export const OpsiImpor = z.strictObject({
  /** Effective day of changes, and of new goods whose own day is not told. */
  tanggal: Tanggal,
  dasar: Dasar,
  masuk: CaraMasuk.default('otomatis'),
  /** Day of the opening balance, for goods that come in as such. */
  tanggalSaldoAwal: Tanggal.optional(),
  /** How new goods came in where the file does not say. */
  caraPerolehan: Teks(60).default('pembelian'),
});
export type OpsiImpor = z.infer<typeof OpsiImpor>;

const Angka = z.strictObject({ lot: z.int(), unit: z.int(), nilaiSen: Sen, belumBernilai: z.int() });
export const DampakGolongan = z.strictObject({
  golongan: Golongan,
  nama: z.string(),
  sebelum: Angka,
  sesudah: Angka,
  kontrolSen: Sen.nullable(),
  /** Book less control total, before and after; null without a control total. */
  selisihSebelumSen: Sen.nullable(),
  selisihSesudahSen: Sen.nullable(),
});

/** Result of the dry run. */
export const HasilPeriksa = z.strictObject({
  opsi: OpsiImpor,
  jumlah: HitungStatus,
  /** Rows of kembar by what was decided; `belum` holds back the import of those rows only. */
  kembar: z.strictObject({
    belum: z.int(),
    masukkan: z.int(),
    lewati: z.int(),
    cocok: z.int(),
    dalamBerkas: z.int(),
    denganRegister: z.int(),
  }),
  /** As it will stand as of the later of today and the last entry. */
  dampak: z.array(DampakGolongan),
  /** The register or a choice changed since; the check has to be run again. */
  usang: z.boolean(),
  waktu: z.string(),
});
export type HasilPeriksa = z.infer<typeof HasilPeriksa>;

/** What a run came to. */
const LaporanImpor = z.strictObject({
  jumlah: HitungStatus,
  lotBaru: z.int(),
  lotBerubah: z.int(),
  /** Rows left out: errors, and twins nobody decided on or that were to be left. */
  dilewati: z.strictObject({ galat: z.int(), kembar: z.int() }),
  /** Name of the backup made before. */
  cadangan: z.string().nullable(),
});
export type LaporanImpor = z.infer<typeof LaporanImpor>;

export const SesiImpor = z.strictObject({
  sesi: IdSesi,
  namaBerkas: z.string(),
  ukuran: z.int(),
  format: z.enum(['xlsx', 'ods', 'csv', 'xls']),
  dibuka: z.string(),
  /** The step to go on with. */
  langkah: z.enum(['petakan', 'periksa', 'dampak', 'selesai']),
  peringatan: z.array(z.string()),
  lembar: z.array(LembarImpor),
  asing: z.array(AsingImpor),
  /** The mapping was remembered from an earlier file with these headings. */
  profil: z.strictObject({ nama: z.string(), waktu: z.string() }).nullable(),
  /** What still keeps the check from running, in words: a field without a column, a style that is not settled. */
  halangan: z.array(z.string()),
  /** Options to begin with, as the register suggests them. */
  usulan: OpsiImpor,
  hasil: HasilPeriksa.nullable(),
  perintah: NomorPerintah.nullable(),
  /** Kept once it was brought in; null until then, and where the program ended before it could be kept. */
  laporan: LaporanImpor.nullable(),
});
export type SesiImpor = z.infer<typeof SesiImpor>;

const SesiRingkas = SesiImpor.pick({ sesi: true, namaBerkas: true, dibuka: true, perintah: true }).extend({
  /** `rusak`: its staging file cannot be read any more; it can only be thrown away. */
  langkah: z.enum([...SesiImpor.shape.langkah.options, 'rusak']),
  baris: z.int(),
});

/** A row of the file with what the check found. */
export const BarisImpor = z.strictObject({
  /** Running number over the whole file. */
  nomor: z.int(),
  lembar: z.string(),
  /** Number of the row in its sheet, as the spreadsheet program shows it. */
  baris: z.int(),
  status: StatusBaris,
  namaBarang: z.string(),
  kodeBarang: z.string().nullable(),
  jumlah: z.int().nullable(),
  nilaiSen: Sen.nullable(),
  kondisi: z.string().nullable(),
  /** The lot it is, or the one it is alike. */
  barangId: Id.nullable(),
  /** By what it was taken for that lot: ID, NIBAR, kode + register, the user. */
  dikenali: z.string().nullable(),
  /** For `berubah`: every changed cell, old -> new, in words. */
  perubahan: z.array(z.strictObject({ kolom: z.string(), dari: z.string().nullable(), ke: z.string().nullable() })),
  /** For `galat`: all reasons at once. `kolom` is the heading in the file, `sel` its address such as `F12`. */
  galat: z.array(z.strictObject({ kolom: z.string().nullable(), sel: z.string().nullable(), alasan: z.string() })),
  /** For `kembar`: with what, and what was decided. */
  kembar: z
    .strictObject({
      dengan: z.enum(['register', 'berkas']),
      /** Rows of the file (running numbers) and lots it is alike; the first few. */
      baris: z.array(z.int()),
      barangId: z.array(Id),
      keputusan: KeputusanKembar.nullable(),
    })
    .nullable(),
});
export type BarisImpor = z.infer<typeof BarisImpor>;

/** Cells of a sheet as they stand, for the preview and for mending. */
const SelTampil = z.strictObject({ kolom: z.int(), teks: z.string(), diperbaiki: z.boolean() });

const Sesi = z.strictObject({ sesi: IdSesi });

export const impor = {
  'impor.buka': queryJob({
    summary: 'Baca berkas xlsx, ods, csv atau xls untuk diimpor; register belum berubah',
    input: z.strictObject({ berkas: z.string().regex(/^[0-9a-f]{32}$/) }),
    output: SesiImpor,
  }),
  'impor.daftar': query({
    summary: 'Impor yang belum selesai dan yang baru selesai',
    input: z.strictObject({}),
    output: z.array(SesiRingkas),
  }),
  'impor.lihat': query({ summary: 'Satu impor dan sampai di mana', input: Sesi, output: SesiImpor }),
  'impor.contoh': query({
    summary: 'Isi lembar berkas apa adanya, dengan jenis tiap baris',
    input: Sesi.extend({
      lembar: z.int(),
      dari: z.int().min(1).default(1),
      batas: z.int().min(1).max(200).default(40),
    }),
    output: z.array(
      z.strictObject({
        baris: z.int(),
        /** Kepala, data, or why it is no goods. */
        jenis: z.string(),
        sel: z.array(SelTampil),
      }),
    ),
  }),
  'impor.atur': query({
    summary: 'Tetapkan lembar, baris kepala, arti kolom, gaya angka dan tanggal, arti kode dan kata asing',
    input: Sesi.extend({
      lembar: z
        .array(
          z.strictObject({
            nomor: z.int(),
            ikut: z.boolean().optional(),
            kepalaDari: z.int().min(1).nullable().optional(),
            kepalaSampai: z.int().min(1).nullable().optional(),
            kolom: z
              .array(z.strictObject({ kolom: z.int(), bidang: z.string().max(300).nullable() }))
              .max(512)
              .optional(),
            gaya: z
              .array(z.strictObject({ kolom: z.int(), gaya: z.string().max(30) }))
              .max(512)
              .optional(),
          }),
        )
        .max(200)
        .default([]),
      asing: z
        .array(
          z.strictObject({
            bidang: z.string().max(60),
            asing: z.string().max(100),
            arti: z.string().max(60).nullable(),
          }),
        )
        .max(5000)
        .default([]),
    }),
    output: SesiImpor,
  }),
  'impor.periksa': queryJob({
    summary: 'Uji coba impor: baru, berubah, sama, galat, kembar, dan dampaknya; register belum berubah',
    input: Sesi.extend({ opsi: OpsiImpor }),
    output: SesiImpor,
  }),
  'impor.baris': query({
    summary: 'Baris hasil uji coba menurut statusnya',
    input: Sesi.extend({
      status: StatusBaris.optional(),
      cari: TeksBebas(200).default(''),
      /** Running number after which the page begins. */
      setelah: z.int().min(0).default(0),
      /** Rows to pass over, for a jump with the scrollbar. */
      lewati: z.int().min(0).default(0),
      batas: z.int().min(1).max(200).default(100),
    }),
    output: z.strictObject({ baris: z.array(BarisImpor), jumlah: z.int() }),
  }),
  'impor.sel': query({
    summary: 'Semua sel satu baris berkas dengan arti kolomnya, untuk diperbaiki',
    input: Sesi.extend({ nomor: z.int() }),
    output: z.strictObject({
      baris: BarisImpor,
      sel: z.array(
        z.strictObject({
          kolom: z.int(),
          judul: z.string(),
          bidang: z.string().nullable(),
          teks: z.string(),
          diperbaiki: z.boolean(),
        }),
      ),
    }),
  }),
  'impor.perbaiki': query({
    summary: 'Perbaiki sel satu baris di tempat; berkas aslinya tidak berubah',
    input: Sesi.extend({
      nomor: z.int(),
      /** New text by column; null takes the file's own again. */
      sel: z
        .array(z.strictObject({ kolom: z.int(), teks: z.string().max(2000).nullable() }))
        .min(1)
        .max(512),
    }),
    output: BarisImpor,
  }),
  'impor.putuskan': query({
    summary: 'Putuskan baris kembar: masukkan, lewati, atau cocokkan dengan lot',
    input: Sesi.extend({
      sasaran: z.union([
        z.strictObject({ baris: z.array(z.int()).min(1).max(20_000) }),
        z.strictObject({ semua: z.enum(['dalam-berkas', 'dengan-register', 'kembar']) }),
      ]),
      /** Null takes the decision back. */
      keputusan: KeputusanKembar.nullable(),
      /** For `cocok` of one row; in bulk each row gets a lot of its own. */
      barangId: Id.optional(),
    }),
    output: SesiImpor,
  }),
  'impor.unduhGalat': queryJob({
    summary: 'Baris galat sebagai xlsx dengan kolom Alasan, untuk diperbaiki dan diimpor lagi',
    input: Sesi,
    output: z.strictObject({ berkas: Berkas, baris: z.int() }),
  }),
  'impor.jalankan': commandJob({
    summary: 'Impor ke register: cadangan dulu, lalu satu perintah yang dapat dibatalkan',
    input: Sesi.extend({
      /** Bring in the good rows and leave those with errors out; otherwise an error stops all. */
      lewatiGalat: z.boolean().default(false),
    }),
    output: LaporanImpor.extend({
      sesi: SesiImpor,
      /** Null when there was nothing to change. */
      perintah: NomorPerintah.nullable(),
    }),
  }),
  'impor.buang': query({
    summary: 'Buang satu impor yang belum dijalankan; register tidak berubah',
    input: Sesi,
    output: z.strictObject({}),
  }),
};
