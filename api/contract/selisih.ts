import { z } from 'zod';
import { SEBAB } from '../../domain/selisih/data.ts';
import { Golongan, Id, NilaiSen, NomorPerintah, Sen, Tanggal } from './dasar.ts';
import { queryJob } from './entri.ts';

/** A correction as an existing command; the user opens it and judges, nothing is applied. */
export const UsulanSelisih = z.discriminatedUnion('jenis', [
  /** Fill or correct the value of the whole lot; null: still to be looked up. */
  z.strictObject({ jenis: z.literal('nilai'), barangId: Id, nilaiSen: NilaiSen.nullable() }),
  /** Take it off the register: it is there twice, or not at all in truth. */
  z.strictObject({ jenis: z.literal('keluarkan'), barangId: Id }),
  z.strictObject({ jenis: z.literal('reklas'), barangId: Id, ke: Golongan, kode: z.string().nullable() }),
  z.strictObject({ jenis: z.literal('komptabel'), barangId: Id, ke: z.enum(['intra', 'ekstra']) }),
  z.strictObject({ jenis: z.literal('batalkan'), perintah: NomorPerintah }),
  /** The entry belongs on the other side of the cut-off. */
  z.strictObject({ jenis: z.literal('tanggal'), barangId: Id, perintah: NomorPerintah }),
]);
export type UsulanSelisih = z.infer<typeof UsulanSelisih>;

export const LotDugaan = z.strictObject({
  id: Id,
  golongan: Golongan,
  kodeBarang: z.string(),
  namaBarang: z.string(),
  jumlah: z.int().min(0),
  /** null while it has none. */
  nilaiSen: NilaiSen.nullable(),
  /** `banding`: only compared with. */
  peran: z.enum(['sebab', 'banding']),
});
export type LotDugaan = z.infer<typeof LotDugaan>;

/** A likely cause of a difference. */
export const Dugaan = z.strictObject({
  /** One kind, or two that add up. */
  sebab: z.array(z.enum(SEBAB)).min(1).max(2),
  /** At most fifty; `jumlahLot` says how many there are. */
  lot: z.array(LotDugaan).max(50),
  jumlahLot: z.int(),
  /** What goes away of the difference, with its sign, and what stays. */
  jelasSen: Sen,
  sisaSen: Sen,
  /** Its share, in percent, of all that explains the difference. */
  skor: z.int().min(0).max(100),
  tingkat: z.enum(['kuat', 'mungkin', 'lemah']),
  alasan: z.array(z.string()),
  usulan: z.array(UsulanSelisih).max(200),
  /** Other combinations of lots with the same sum. */
  lainnya: z.int(),
});
export type Dugaan = z.infer<typeof Dugaan>;

export const HasilSelisih = z.strictObject({
  golongan: Golongan,
  nama: z.string(),
  per: Tanggal,
  kontrolPer: Tanggal,
  kontrolSen: Sen,
  bukuSen: Sen,
  selisihSen: Sen,
  /** Earlier day on which the golongan agreed; the cause was booked after it. */
  sesuaiPer: Tanggal.nullable(),
  lotDiperiksa: z.int(),
  entriDiperiksa: z.int(),
  dugaan: z.array(Dugaan).max(40),
});
export type HasilSelisih = z.infer<typeof HasilSelisih>;

export const selisih = {
  'selisih.cari': queryJob({
    summary: 'Sebab yang mungkin dari selisih satu golongan, dengan lot dan usulan perbaikannya',
    input: z.strictObject({ golongan: Golongan, per: Tanggal.optional() }),
    output: HasilSelisih,
  }),
};
