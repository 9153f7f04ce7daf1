import type { Sasaran } from '../../../api/contract/barang.ts';

/** A lot that stands in the way of a bulk entry. */
export interface LotGalat {
  readonly id: string;
  readonly namaBarang: string | null;
}

/** Lots that a refusal of a bulk entry names in `details.lot`; `semua` tells whether it names all of them. */
export function lotGalat(details: Record<string, unknown>): { lot: LotGalat[]; semua: boolean } {
  const daftar = Array.isArray(details['lot']) ? details['lot'] : [];
  const lot = daftar.flatMap((isi: unknown): LotGalat[] => {
    if (typeof isi !== 'object' || isi === null || !('id' in isi) || typeof isi.id !== 'string') return [];
    const nama = 'namaBarang' in isi && typeof isi.namaBarang === 'string' ? isi.namaBarang : null;
    return [{ id: isi.id, namaBarang: nama }];
  });
  return { lot, semua: lot.length > 0 && details['jumlah'] === lot.length };
}

/** A bulk target without the lots that stand in its way; null where nothing remains or the target is a filter. */
export function tanpaLot(sasaran: Sasaran, lot: readonly LotGalat[]): { id: string[] } | null {
  if (!('id' in sasaran)) return null;
  const lepas = new Set(lot.map((satu) => satu.id));
  const id = sasaran.id.filter((satu) => !lepas.has(satu));
  return id.length === 0 ? null : { id };
}
