import type { GalatSel } from '../../../domain/impor/data.ts';
import type { SelMasuk } from '../../../domain/impor/sel.ts';
import { susunPengurai } from '../../../domain/impor/urai.ts';

/** A cell as a reader of files would give it: text as text, numbers exact, null as empty. */
export const sel = (isi: string | number | null | SelMasuk): SelMasuk =>
  isi === null || Array.isArray(isi)
    ? (isi as SelMasuk)
    : typeof isi === 'number'
      ? ['n', String(isi)]
      : ['t', isi as string];

export const baris = (isi: readonly (string | number | null | SelMasuk)[]): SelMasuk[] => isi.map(sel);

/** Codes the tests know. */
export const KODE = new Set([
  '1.3.1.01.01.01.001',
  '1.3.2.05.01.04.002',
  '1.3.2.02.01.01.003',
  '1.3.2.10.01.02.001',
  '1.3.3.01.01.01.001',
  '1.3.4.01.01.01.001',
  '1.3.5.01.01.01.001',
  '1.3.6.01.01.01.003',
  '1.3.7.01.01.01.001',
]);

export const OPSI = { kenaliKode: (kode: string) => KODE.has(kode), tahunAcuan: 2026 };

/** Reads one cell as a field. */
export function satu(bidang: string, isi: string | number | null | SelMasuk, gaya: string | null = null) {
  const urai = susunPengurai([{ kolom: 1, judul: 'Kolom', bidang, gaya }], OPSI);
  const { data, galat, kodeAsing } = urai([sel(isi)]);
  return { data, galat: galat.map((g: GalatSel) => g.alasan), kodeAsing };
}
