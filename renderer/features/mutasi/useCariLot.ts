import type { BarangRingkas } from '../../../api/contract/barang.ts';
import { useTanya } from '../../klien/kait.ts';

/** What a form needs to know of a lot. */
export type LotPilihan = Pick<
  BarangRingkas,
  | 'id'
  | 'namaBarang'
  | 'kodeBarang'
  | 'golongan'
  | 'jumlah'
  | 'satuan'
  | 'nilaiSen'
  | 'kondisi'
  | 'tahunPerolehan'
  | 'luasM2'
>;

const BATAS = 30;

/** Lots that some words find; or goods that were written off, the latest first. */
export function useCariLot(kata: string, terhapus: boolean): readonly LotPilihan[] {
  const saringan = kata === '' ? {} : { cari: kata };
  const hidup = useTanya('barang.daftar', { saringan, batas: BATAS }, { aktif: !terhapus, tahan: true }).data;
  const hapus = useTanya('mutasi.terhapus', { cari: kata, batas: BATAS }, { aktif: terhapus, tahan: true }).data;
  if (!terhapus) return hidup?.baris ?? [];
  return (hapus ?? []).map((b) => ({ ...b, kondisi: null, tahunPerolehan: null, luasM2: null }));
}
