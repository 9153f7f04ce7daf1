import { golonganDari, namaGolongan } from '../kodeBarang.ts';
import { bidangRincian, rincianDikenal } from '../rincian.ts';
import type { DataBaris, GalatSel } from './data.ts';

const baris = (alasan: string): GalatSel => ({ kolom: null, alasan });

/**
 * What is missing or cannot be for a row that is to become a new lot; none when it can. A row that names its lot needs none
 * of it. What the register can do without (condition, year, value) is no error: it becomes a temuan.
 */
export function kurangUntukBaru(data: DataBaris): GalatSel[] {
  const hasil: GalatSel[] = [];
  if (data.kodeBarang === undefined) hasil.push(baris('kode barang kosong; barang baru harus berkode tujuh tingkat'));
  if (data.namaBarang === undefined) hasil.push(baris('nama barang kosong; isi namanya'));
  if (data.akumulasiSen !== undefined && data.akumulasiSen > (data.nilaiSen ?? 0)) {
    hasil.push(
      baris(
        data.nilaiSen === undefined
          ? 'akumulasi penyusutan diisi, tetapi nilai perolehannya kosong; isi nilainya'
          : 'akumulasi penyusutan melebihi nilai perolehan; perbaiki salah satu',
      ),
    );
  }
  const golongan = data.kodeBarang === undefined ? null : golonganDari(data.kodeBarang);
  if (golongan === null || data.rincian === undefined) return hasil;
  const boleh = new Set(rincianDikenal(golongan).map((b) => b.kunci));
  for (const kunci of Object.keys(data.rincian)) {
    if (boleh.has(kunci)) continue;
    hasil.push(
      baris(
        `${bidangRincian(kunci)?.label ?? kunci} tidak ada untuk golongan ${namaGolongan(golongan)}; kosongkan, atau perbaiki kodenya`,
      ),
    );
  }
  return hasil;
}

/** A new lot's row with what follows from the rest: the number of things from its register numbers, or one; its unit. */
export function lengkapiBaru(data: DataBaris): DataBaris & { jumlah: number; satuan: string } {
  const rentang =
    data.registerDari === undefined ? 1 : (data.registerSampai ?? data.registerDari) - data.registerDari + 1;
  return { ...data, jumlah: data.jumlah ?? rentang, satuan: data.satuan ?? 'unit' };
}
