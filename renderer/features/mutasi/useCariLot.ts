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

/** Lots that some words find; of goods written off the latest, narrowed by the words. */
export function useCariLot(kata: string, terhapus: boolean): readonly LotPilihan[] {
  const saringan = kata === '' ? {} : { cari: kata };
  const hidup = useTanya('barang.daftar', { saringan, batas: BATAS }, { aktif: !terhapus, tahan: true }).data;
  const hapus = useTanya('mutasi.daftar', { jenis: 'penghapusan', batas: 1000 }, { aktif: terhapus, tahan: true }).data;
  if (!terhapus) return hidup?.baris ?? [];
  const ada = new Map<string, LotPilihan>();
  for (const b of hapus?.baris ?? []) {
    const teks = `${b.namaBarang} ${b.kodeBarang}`.toLowerCase();
    if (b.dibatalkan || ada.has(b.barangId) || !teks.includes(kata.toLowerCase())) continue;
    ada.set(b.barangId, {
      id: b.barangId,
      namaBarang: b.namaBarang,
      kodeBarang: b.kodeBarang,
      golongan: b.golongan,
      jumlah: -b.unit,
      satuan: b.satuan,
      nilaiSen: -b.nilaiSen,
      kondisi: null,
      tahunPerolehan: null,
      luasM2: null,
    });
  }
  return [...ada.values()].slice(0, BATAS);
}
