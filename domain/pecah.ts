import { AppError } from './galat.ts';
import { balik, type Angka, type AtributLot, type KeadaanLot } from './lot.ts';
import { bagi } from './pembagian.ts';

/** What a split writes: the change on the original, and the figures and attributes of the child. */
export interface HasilPecah {
  readonly asal: { delta: Angka; isi: Partial<AtributLot> | null };
  readonly anak: { delta: Angka; isi: AtributLot };
}

/** Findings about the printed row stay with the original, which keeps the printed row. */
const ikutAnak = (aturan: string): boolean => !/^(nomor_cetak|nama_terpotong|kondisi_terpotong|satuan_menempel)/.test(aturan);

/**
 * Splits `jumlah` units off a lot. Units, value, accumulated depreciation, units without value, area and
 * register numbers are conserved to the last sen by the largest-remainder rule; the original keeps its id
 * and the first register numbers.
 * @throws AppError rule/jumlah_pecah unless 0 < jumlah < units of the lot
 */
export function pecah(lot: KeadaanLot, idAsal: number, jumlah: number): HasilPecah {
  const { angka, atribut } = lot;
  if (!Number.isSafeInteger(jumlah) || jumlah <= 0 || jumlah >= angka.unit) {
    throw new AppError('rule', 'jumlah_pecah', { jumlah, unit: angka.unit });
  }
  const bobot = [angka.unit - jumlah, jumlah];
  const bagian = (total: number): number => bagi(total, bobot)[1] ?? 0;
  const pindah: Angka = {
    unit: jumlah,
    nilai: bagian(angka.nilai),
    akumulasi: bagian(angka.akumulasi),
    unitBelum: bagian(angka.unitBelum),
  };
  const luasAnak = atribut.luas === null ? null : bagian(atribut.luas);
  const isiAsal: Partial<AtributLot> = {};
  if (luasAnak !== null && atribut.luas !== null) isiAsal.luas = atribut.luas - luasAnak;
  let registerAnak: number | null = null;
  if (atribut.registerDari !== null && atribut.registerSampai !== null) {
    registerAnak = atribut.registerSampai - jumlah + 1;
    isiAsal.registerSampai = registerAnak - 1;
  }
  const isiAnak: AtributLot = {
    ...atribut,
    luas: luasAnak,
    registerDari: registerAnak,
    registerSampai: registerAnak === null ? null : atribut.registerSampai,
    nibar: null,
    nomorCetak: null,
    tercetak: null,
    temuan: atribut.temuan.filter((t) => ikutAnak(t.aturan)),
    induk: idAsal,
  };
  return {
    asal: { delta: balik(pindah), isi: Object.keys(isiAsal).length > 0 ? isiAsal : null },
    anak: { delta: pindah, isi: isiAnak },
  };
}
