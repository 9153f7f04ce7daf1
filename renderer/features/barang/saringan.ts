import type { Saringan } from '../../../api/contract/barang.ts';
import { labelKondisi } from '../../../domain/kondisi.ts';
import { namaGolongan } from '../../../domain/kodeBarang.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { t } from '../../i18n/id.ts';
import { rapikan } from './alamat.ts';

/** One part of a filter as the user sees and removes it. */
export interface Chip {
  readonly kunci: string;
  readonly label: string;
  /** The filter without this part. */
  readonly tanpa: Saringan;
}

const BAGIAN = {
  cari: ['cari'],
  golongan: ['golongan'],
  kondisi: ['kondisi'],
  kode: ['kodeAwal'],
  tahun: ['tahunDari', 'tahunSampai'],
  nilai: ['nilai', 'nilaiDari', 'nilaiSampai'],
  temuan: ['temuan'],
  perintah: ['perintah'],
} as const satisfies Record<string, readonly (keyof Saringan)[]>;

export type BagianSaringan = keyof typeof BAGIAN;

/** A filter without one of its parts. */
export function tanpaBagian(saringan: Saringan, bagian: BagianSaringan): Saringan {
  const sisa: Saringan = { ...saringan };
  for (const kunci of BAGIAN[bagian]) delete sisa[kunci];
  return rapikan(sisa);
}

/** True when the filter narrows by this part. */
export function bagianAktif(saringan: Saringan, bagian: BagianSaringan): boolean {
  return BAGIAN[bagian].some((kunci) => saringan[kunci] !== undefined);
}

/**
 * The chips of a filter, in reading order.
 *
 * @param namaTemuan name of a rule, for its key
 */
export function daftarChip(saringan: Saringan, namaTemuan: (aturan: string) => string): Chip[] {
  return bagian(saringan, namaTemuan).map(([kunci, label]) => ({ kunci, label, tanpa: tanpaBagian(saringan, kunci) }));
}

function bagian(s: Saringan, namaTemuan: (aturan: string) => string): [BagianSaringan, string][] {
  const c = t.barang.chip;
  const daftar: [BagianSaringan, string][] = [];
  if (s.cari !== undefined) daftar.push(['cari', c.cari(s.cari)]);
  // One golongan is a tab; only several of them need a chip.
  if (s.golongan !== undefined && s.golongan.length > 1) {
    daftar.push(['golongan', c.golongan(s.golongan.map(namaGolongan).join(', '))]);
  }
  if (s.kondisi !== undefined) daftar.push(['kondisi', c.kondisi(s.kondisi.map(labelKondisi).join(', '))]);
  if (s.kodeAwal !== undefined) daftar.push(['kode', c.kode(s.kodeAwal)]);
  if (s.tahunDari !== undefined || s.tahunSampai !== undefined)
    daftar.push(['tahun', c.tahun(s.tahunDari, s.tahunSampai)]);
  const nilai = labelNilai(s);
  if (nilai !== null) daftar.push(['nilai', nilai]);
  if (s.temuan !== undefined)
    daftar.push(['temuan', s.temuan === 'ada' ? c.temuanAda : c.temuan(namaTemuan(s.temuan))]);
  if (s.perintah !== undefined) daftar.push(['perintah', c.perintah(s.perintah)]);
  return daftar;
}

function labelNilai(s: Saringan): string | null {
  const c = t.barang.chip;
  if (s.nilai === 'belum') return c.belum;
  const tulis = (sen: number | undefined) => (sen === undefined ? undefined : formatRupiah(sen));
  if (s.nilaiDari !== undefined || s.nilaiSampai !== undefined)
    return c.nilai(tulis(s.nilaiDari), tulis(s.nilaiSampai));
  return s.nilai === 'terisi' ? c.terisi : null;
}
