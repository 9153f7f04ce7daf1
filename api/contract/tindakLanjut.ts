import { z } from 'zod';
import { TAHAP_TINDAK_LANJUT } from '../../domain/lot.ts';
import { KEADAAN_TINDAK_LANJUT } from '../../domain/tindakLanjut.ts';
import { HasilLot } from './barang.ts';
import { Golongan, Id, Sen, Tanggal, Teks } from './dasar.ts';
import { command, query } from './entri.ts';
import { CARA_PENGHAPUSAN, Dokumen, KodeBarang } from './mutasi.ts';

const Keadaan = z.enum(KEADAAN_TINDAK_LANJUT);
const BarangIds = z.array(Id).min(1).max(20_000);

/** A lot of the queue with the step it is at. */
export const BarisTindakLanjut = z.strictObject({
  barangId: Id,
  namaBarang: z.string(),
  golongan: Golongan,
  kodeBarang: z.string(),
  jumlah: z.int(),
  satuan: z.string(),
  nilaiSen: Sen.nullable(),
  keadaan: Keadaan,
  /** The last paper: minutes, proposal or decree. */
  dokumen: z.string().nullable(),
  nomor: z.string().nullable(),
  tanggal: Tanggal.nullable(),
});
export type BarisTindakLanjut = z.infer<typeof BarisTindakLanjut>;

export const tindakLanjut = {
  'tindakLanjut.daftar': query({
    summary: 'Antrean barang rusak berat menurut tahapnya, dengan banyaknya per tahap',
    input: z.strictObject({
      tahap: Keadaan.optional(),
      setelah: Id.nullable().default(null),
      batas: z.int().min(1).max(1000).default(100),
    }),
    output: z.strictObject({
      baris: z.array(BarisTindakLanjut),
      kursor: Id.nullable(),
      /** Every step there is, in order. */
      tahap: z.array(
        z.strictObject({ keadaan: Keadaan, lot: z.int(), unit: z.int(), nilaiSen: Sen, belumBernilai: z.int() }),
      ),
    }),
  }),
  'tindakLanjut.catat': command({
    summary: 'Catat surat tindak lanjut barang rusak berat: berita acara, usulan penghapusan, SK',
    input: z.strictObject({
      barangIds: BarangIds,
      tahap: z.enum(TAHAP_TINDAK_LANJUT),
      nomor: Teks(120),
      /** Date of the paper, from which the step counts. */
      tanggal: Tanggal,
      /** Kind of the paper, when it is not the usual one. */
      dokumen: Teks(60).optional(),
    }),
    output: HasilLot,
  }),
  'tindakLanjut.reklas': command({
    summary: 'Reklasifikasi barang rusak berat yang sudah ber-berita acara ke 1.5.4, menurut golongannya',
    input: z.strictObject({
      barangIds: BarangIds,
      tanggal: Tanggal,
      dokumen: Dokumen,
      /** Code under 1.5.4 for all of them; without it each goes to the one of its golongan. */
      keKode: KodeBarang.optional(),
    }),
    output: HasilLot,
  }),
  'tindakLanjut.hapuskan': command({
    summary: 'Hapuskan barang rusak berat yang sudah ber-SK',
    input: z.strictObject({ barangIds: BarangIds, tanggal: Tanggal, cara: z.enum(CARA_PENGHAPUSAN), dokumen: Dokumen }),
    output: HasilLot,
  }),
};
