import { SEN_MAKS } from '../uang.ts';

/** Most things of one side that go into one pair. */
export const MAKS_SISI = 5000;

/** A thing as far as a sum needs to know it. */
export interface Terhitung {
  readonly unit: number;
  /** Sen; null: not told. */
  readonly nilaiSen: number | null;
}

/** What was chosen of one side. */
export interface JumlahSisi {
  readonly barang: number;
  readonly unit: number;
  /** Sum of the values that are told, in sen; null where it cannot be held. */
  readonly nilaiSen: number | null;
  /** Things without a value. */
  readonly belumBernilai: number;
}

export interface BandingSisi {
  readonly mereka: JumlahSisi;
  readonly kita: JumlahSisi;
  /** Theirs less ours; the value is known only where every thing has one. */
  readonly selisih: { readonly unit: number; readonly nilaiSen: number | null };
}

/** Why things of both sides cannot be paired by hand. */
export type HalanganPasang = 'sisi_kosong' | 'banyak_lawan_banyak' | 'sisi_terlalu_banyak';

function jumlahSisi(isi: readonly Terhitung[]): JumlahSisi {
  const total = isi.reduce((n, b) => n + BigInt(b.nilaiSen ?? 0), 0n);
  return {
    barang: isi.length,
    unit: isi.reduce((n, b) => n + b.unit, 0),
    nilaiSen: total > BigInt(SEN_MAKS) || total < -BigInt(SEN_MAKS) ? null : Number(total),
    belumBernilai: isi.filter((b) => b.nilaiSen === null).length,
  };
}

/** What was chosen of both sides, and by how much they differ. */
export function bandingkanSisi(mereka: readonly Terhitung[], kita: readonly Terhitung[]): BandingSisi {
  const sisi = { mereka: jumlahSisi(mereka), kita: jumlahSisi(kita) };
  const lengkap = sisi.mereka.belumBernilai === 0 && sisi.kita.belumBernilai === 0;
  const nilaiSen =
    lengkap && sisi.mereka.nilaiSen !== null && sisi.kita.nilaiSen !== null
      ? sisi.mereka.nilaiSen - sisi.kita.nilaiSen
      : null;
  return { ...sisi, selisih: { unit: sisi.mereka.unit - sisi.kita.unit, nilaiSen } };
}

/**
 * What keeps so many of theirs and so many of ours from being one pair: a thing of one side may stand against several of
 * the other, but of several against several nobody can tell which goes with which.
 */
export function halanganPasang(mereka: number, kita: number): HalanganPasang | null {
  if (mereka === 0 || kita === 0) return 'sisi_kosong';
  if (mereka > 1 && kita > 1) return 'banyak_lawan_banyak';
  return mereka > MAKS_SISI || kita > MAKS_SISI ? 'sisi_terlalu_banyak' : null;
}
