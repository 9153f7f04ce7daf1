import { GOLONGAN } from '../../../../domain/kodeBarang.ts';

/** Lines of the balance sheet that are no golongan of their own. Names: Permendagri 108/2016. */
const NAMA: Readonly<Record<string, string>> = {
  '1.3.7': 'Akumulasi Penyusutan',
  '1.5.2': 'Kemitraan dengan Pihak Ketiga',
  '1.5.3': 'Aset Tidak Berwujud',
  '1.5.4': 'Aset Lain-lain',
  '1.5.5': 'Akumulasi Amortisasi Aset Tidak Berwujud',
  '1.5.6': 'Akumulasi Penyusutan Aset Lainnya',
};

/** Name of a code of level 3, contra lines among them. */
export const namaPos = (kode: string): string => NAMA[kode] ?? GOLONGAN.find((g) => g.kode === kode)?.nama ?? '';
