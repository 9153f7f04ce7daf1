import type { Golongan } from '../../../../domain/kodeBarang.ts';
import { tambah } from '../../jumlah.ts';
import type { SumberLaporan } from '../../sumber.ts';

/** Units of one kode barang by condition. */
export interface RingkasKode {
  readonly golongan: Golongan;
  readonly kode: string;
  /** Official name, or the name of its first lot where the catalogue has none. */
  readonly nama: string;
  /** Counting unit where all lots agree; else `unit`. */
  readonly satuan: string;
  readonly baik: number;
  readonly kurangBaik: number;
  readonly rusakBerat: number;
  /** Units whose condition nobody has filled in. */
  readonly tanpaKondisi: number;
}

/** Goods of some golongan by kode barang, in order of code: as many rows as there are codes, however many lots. */
export function ringkasKode(sumber: SumberLaporan, per: string, golongan: readonly Golongan[]): RingkasKode[] {
  const hasil = new Map<string, RingkasKode>();
  for (const g of golongan) {
    for (const lot of sumber.lotPer(per, { golongan: g })) {
      const lama = hasil.get(lot.kodeBarang) ?? {
        golongan: g,
        kode: lot.kodeBarang,
        nama: lot.uraianKode ?? lot.namaBarang,
        satuan: lot.satuan,
        baik: 0,
        kurangBaik: 0,
        rusakBerat: 0,
        tanpaKondisi: 0,
      };
      const kunci = KUNCI[lot.kondisi ?? '-'];
      hasil.set(lot.kodeBarang, {
        ...lama,
        satuan: lama.satuan.toLowerCase() === lot.satuan.toLowerCase() ? lama.satuan : 'unit',
        [kunci]: tambah(lama[kunci], lot.jumlah),
      });
    }
  }
  return [...hasil.values()].toSorted((a, b) => (a.kode < b.kode ? -1 : 1));
}

const KUNCI = { B: 'baik', KB: 'kurangBaik', RB: 'rusakBerat', '-': 'tanpaKondisi' } as const;
