/** Letter of a group of goods: A-F are the six groups of aset tetap, G aset lainnya, P persediaan. */
export type Golongan = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'P';

/** One golongan: the code it stands under, its name, and its card (KIB) where the old forms have one. */
export interface BarisGolongan {
  readonly golongan: Golongan;
  readonly kode: string;
  readonly nama: string;
  readonly kib: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | null;
  /** Code prefixes that belong to it (level 3). */
  readonly awalan: readonly string[];
}

/** All golongan in report order. Codes and names: Permendagri 108/2016. */
export const GOLONGAN: readonly BarisGolongan[] = [
  { golongan: 'A', kode: '1.3.1', nama: 'Tanah', kib: 'A', awalan: ['1.3.1'] },
  { golongan: 'B', kode: '1.3.2', nama: 'Peralatan dan Mesin', kib: 'B', awalan: ['1.3.2'] },
  { golongan: 'C', kode: '1.3.3', nama: 'Gedung dan Bangunan', kib: 'C', awalan: ['1.3.3'] },
  { golongan: 'D', kode: '1.3.4', nama: 'Jalan, Irigasi dan Jaringan', kib: 'D', awalan: ['1.3.4'] },
  { golongan: 'E', kode: '1.3.5', nama: 'Aset Tetap Lainnya', kib: 'E', awalan: ['1.3.5'] },
  { golongan: 'F', kode: '1.3.6', nama: 'Konstruksi Dalam Pengerjaan', kib: 'F', awalan: ['1.3.6'] },
  { golongan: 'G', kode: '1.5', nama: 'Aset Lainnya', kib: null, awalan: ['1.5.2', '1.5.3', '1.5.4'] },
  { golongan: 'P', kode: '1.1.7', nama: 'Persediaan', kib: null, awalan: ['1.1.7'] },
];

const DARI_AWALAN = new Map(GOLONGAN.flatMap((g) => g.awalan.map((a) => [a, g.golongan] as const)));
const NAMA = new Map(GOLONGAN.map((g) => [g.golongan, g.nama]));

/** True for a complete code of seven levels (1.1.1.2.2.2.3 digits), the only kind a lot may carry. */
export function isKodeBarang(kode: string): boolean {
  return /^\d\.\d\.\d\.\d{2}\.\d{2}\.\d{2}\.\d{3}$/.test(kode);
}

/**
 * The golongan a code of level 3 or deeper belongs to; null for codes that no lot may carry, such as
 * the accumulated depreciation accounts 1.3.7, 1.5.5 and 1.5.6.
 */
export function golonganDari(kode: string): Golongan | null {
  if (!/^\d\.\d\.\d(\.|$)/.test(kode)) return null;
  return DARI_AWALAN.get(kode.slice(0, 5)) ?? null;
}

/** Name of a golongan as the reports print it. */
export function namaGolongan(golongan: Golongan): string {
  return NAMA.get(golongan) ?? golongan;
}
