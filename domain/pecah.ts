import { AppError } from './galat.ts';
import { balik, type Angka, type AtributLot, type KeadaanLot } from './lot.ts';
import { bagi } from './pembagian.ts';

/** What a split writes: the change on the original, and the figures and attributes of the child. */
export interface HasilPecah {
  readonly asal: { delta: Angka; isi: Partial<AtributLot> | null };
  readonly anak: { delta: Angka; isi: AtributLot };
}

/** Findings about the printed row stay with the original, which keeps the printed row. */
const ikutAnak = (aturan: string): boolean =>
  !/^(nomor_cetak|nama_terpotong|kondisi_terpotong|satuan_menempel)/.test(aturan);

/** What a split is measured by: units, sen, or hundredths of a square metre; exactly one is given. */
export interface UkuranPecah {
  readonly jumlah?: number | undefined;
  readonly nilai?: number | undefined;
  readonly luas?: number | undefined;
}

/** What goes to the part, each figure conserved to the last sen. */
interface Pindahan extends Angka {
  readonly luas: number | null;
}

/**
 * Splits `jumlah` units off a lot. Units, value, accumulated depreciation, units without value, area and
 * register numbers are conserved to the last sen by the largest-remainder rule; the original keeps its id
 * and the first register numbers.
 * @throws AppError rule/jumlah_pecah unless 0 < jumlah < units of the lot
 */
export function pecah(lot: KeadaanLot, idAsal: number, jumlah: number): HasilPecah {
  const { angka, atribut } = lot;
  tolakDiLuar(jumlah, angka.unit);
  const bagian = (total: number): number => bagi(total, [angka.unit - jumlah, jumlah])[1] ?? 0;
  return pisah(lot, idAsal, {
    unit: jumlah,
    nilai: bagian(angka.nilai),
    akumulasi: bagian(angka.akumulasi),
    unitBelum: bagian(angka.unitBelum),
    luas: atribut.luas === null ? null : bagian(atribut.luas),
  });
}

/**
 * Splits a lot by value or by area: that figure goes as asked, the others in proportion to it, the units too, at least
 * one on each side. The lot has two units or more.
 * @throws AppError rule/jumlah_pecah unless the part is less than the whole
 */
export function pecahMenurut(lot: KeadaanLot, idAsal: number, ukuran: UkuranPecah): HasilPecah {
  const { angka, atribut } = lot;
  const [minta, semua] =
    ukuran.luas === undefined ? [ukuran.nilai ?? 0, angka.nilai] : [ukuran.luas, atribut.luas ?? 0];
  tolakDiLuar(minta, semua);
  const bagian = (total: number): number => bagi(total, [semua - minta, minta])[1] ?? 0;
  const unit = Math.min(Math.max(bagian(angka.unit), 1), angka.unit - 1);
  return pisah(lot, idAsal, {
    unit,
    nilai: bagian(angka.nilai),
    akumulasi: bagian(angka.akumulasi),
    unitBelum: angka.unitBelum === angka.unit ? unit : (bagi(angka.unitBelum, [angka.unit - unit, unit])[1] ?? 0),
    luas: atribut.luas === null ? null : bagian(atribut.luas),
  });
}

function tolakDiLuar(minta: number, semua: number): void {
  if (!Number.isSafeInteger(minta) || minta <= 0 || minta >= semua)
    throw new AppError('rule', 'jumlah_pecah', { jumlah: minta, unit: semua });
}

function pisah({ atribut, angka }: KeadaanLot, idAsal: number, { luas: luasAnak, ...pindah }: Pindahan): HasilPecah {
  const isiAsal: Partial<AtributLot> = {};
  if (luasAnak !== null && atribut.luas !== null) isiAsal.luas = atribut.luas - luasAnak;
  let registerAnak: number | null = null;
  // Numbers are shared out only where every unit has one; a parcel cut in two keeps its own.
  const banyakNomor = (atribut.registerSampai ?? 0) - (atribut.registerDari ?? 0) + 1;
  if (atribut.registerDari !== null && atribut.registerSampai !== null && banyakNomor === angka.unit) {
    registerAnak = atribut.registerSampai - pindah.unit + 1;
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
