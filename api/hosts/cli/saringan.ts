import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { KONDISI } from '../../../domain/kondisi.ts';
import { bersih, salahSatu, teks } from './opsi.ts';
import type { Opsi } from './verba.ts';

const HURUF = GOLONGAN.map((g) => g.golongan);

/** Options that narrow a list. */
export const OPSI_SARINGAN = {
  golongan: { nilai: 'A..F|G|P', arti: 'hanya golongan ini' },
  kondisi: { nilai: 'B|KB|RB', arti: 'hanya kondisi ini' },
  cari: { nilai: 'TEKS', arti: 'kata dalam nama, merk, alamat, kode, nomor' },
} as const;

/** What they say, one by one. */
export const saringan = (opsi: Opsi) => ({
  golongan: salahSatu(opsi, 'golongan', HURUF),
  kondisi: salahSatu(opsi, 'kondisi', KONDISI),
  cari: teks(opsi, 'cari'),
});

/** What they say, as the filter of the contract. */
export function saringanKontrak(opsi: Opsi) {
  const { golongan, kondisi, cari } = saringan(opsi);
  return bersih({ golongan: golongan && [golongan], kondisi: kondisi && [kondisi], cari });
}
