import { GOLONGAN, type BarisGolongan, type Golongan } from '../../../../domain/kodeBarang.ts';
import { formatLuas } from '../../nilai.ts';
import { gabung, selRincian } from '../../selLot.ts';
import type { LotLaporan } from '../../sumber.ts';
import type { KolomLot } from '../../tabelLot.ts';
import { rincian, teks } from '../../kolomLot.ts';
import { asal, kode, nama, register } from './kolom.ts';

/** Golongan of the books of 17/2007: stock (persediaan) has cards of its own and is no inventaris. */
export const GOLONGAN_INVENTARIS: readonly BarisGolongan[] = GOLONGAN.filter((g) => g.golongan !== 'P');

export const isInventaris = (golongan: Golongan): boolean => golongan !== 'P';

export const CATATAN_PERSEDIAAN = 'Persediaan (1.1.7) dicatat pada kartu barang dan tidak termasuk dalam formulir ini.';

/** Numbers that tell one thing from another, whatever its golongan. */
const nomorPengenal = (lot: LotLaporan): string | null =>
  gabung(
    ['nomorSertifikat', 'nomorPabrik', 'nomorRangka', 'nomorMesin'].map((k) => selRincian(lot, k)),
    ' / ',
  );

const ukuran = (lot: LotLaporan): string | null =>
  gabung(
    [
      selRincian(lot, 'ukuran'),
      selRincian(lot, 'bangunan'),
      selRincian(lot, 'konstruksi'),
      lot.luasM2 === null ? null : `${formatLuas(lot.luasM2)} M2`,
    ],
    ', ',
  );

/**
 * Columns 2-12 of Buku Inventaris, Laporan Mutasi Barang and Daftar Mutasi Barang. Source: domain notes 3.4 and 3.5.
 *
 * @param keadaan heading of the condition, which the forms call differently
 */
export function kolomInventaris(keadaan: string): readonly KolomLot[] {
  return [
    kode('Kode Barang', { grup: 'Nomor', lebar: 27 }),
    register('Register', 14, { grup: 'Nomor' }),
    nama('Nama/Jenis Barang', 32, { grup: 'Spesifikasi Barang' }),
    teks('merk', 'Merk/Type', 19, (lot) => lot.merk, { grup: 'Spesifikasi Barang' }),
    teks('pengenal', 'No. Sertifikat/ No. Pabrik/ No. Chasis/Mesin', 21, nomorPengenal, { grup: 'Spesifikasi Barang' }),
    rincian('bahan', 'Bahan', 12),
    asal('Asal/Cara Perolehan Barang', 18),
    teks('tahun', 'Tahun Perolehan', 17, (lot) => lot.tahunPerolehan, { kind: 'nomor', rata: 'tengah' }),
    teks('ukuran', 'Ukuran Barang/ Konstruksi (P, SP, D)', 17, ukuran),
    teks('satuan', 'Satuan', 13, (lot) => lot.satuan),
    teks('kondisi', keadaan, 13, (lot) => lot.kondisi, { rata: 'tengah' }),
  ];
}
