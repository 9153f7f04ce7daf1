import { golonganDari } from '../kodeBarang.ts';
import { formatTanggal } from '../tanggal.ts';
import { type GalatBidang, rincianAsing } from './beda.ts';
import type { DataBaris } from './data.ts';

/**
 * What goods that come in cannot do without, and what they cannot be; none when they can. What the register can do without
 * (condition, year, value) is no error: it becomes a temuan.
 * @param saldoAwal day of the opening balance they are to be part of, or null
 */
export function galatBaru(data: DataBaris, saldoAwal: string | null): GalatBidang[] {
  const galat: GalatBidang[] = [];
  if (data.kodeBarang === undefined)
    galat.push({ bidang: 'kodeBarang', alasan: 'Barang baru memerlukan kode barang; isi kode tujuh tingkat.' });
  const golongan = golonganDari(data.kodeBarang ?? '');
  if (golongan !== null) galat.push(...rincianAsing(golongan, data.rincian));
  if (data.namaBarang === undefined)
    galat.push({ bidang: 'namaBarang', alasan: 'Barang baru memerlukan nama barang; isi namanya.' });
  if (saldoAwal !== null && (data.tanggalPerolehan ?? '') > saldoAwal)
    galat.push({
      bidang: 'tanggalPerolehan',
      alasan: `Barang ini diperoleh sesudah saldo awal ${formatTanggal(saldoAwal)}, jadi bukan bagiannya. Masukkan sebagai perolehan, atau pilih hari saldo awal yang lebih baru.`,
    });
  if (data.nilaiSen === undefined && (data.akumulasiSen ?? 0) > 0)
    galat.push({
      bidang: 'akumulasiSen',
      alasan: 'Akumulasi penyusutan disebut, tetapi nilainya tidak. Isi nilainya, atau kosongkan akumulasi.',
    });
  return galat;
}

/** Units of new goods: as told, else as many as their register numbers, else one. */
export const jumlahBaru = ({ jumlah, registerDari, registerSampai }: DataBaris): number =>
  jumlah ?? (registerDari === undefined ? 1 : (registerSampai ?? registerDari) - registerDari + 1);
