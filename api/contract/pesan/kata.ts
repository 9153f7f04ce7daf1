import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import { formatTanggal, isTanggal } from '../../../domain/tanggal.ts';
import { formatRupiah } from '../../../domain/uang.ts';
import { labelKondisi, KONDISI } from '../../../domain/kondisi.ts';

/** Details of a refusal, as they came over the wire: of any shape. */
export type Rincian = Readonly<Record<string, unknown>>;
/** A sentence for a reason: what, where, and what to do. */
export type Kalimat = (r: Rincian) => string;
/** Sentences of a subject, by reason. */
export type Kumpulan = Readonly<Record<string, Kalimat>>;

/** A word or a number; nothing of anything else. */
export const teks = (n: unknown): string => (typeof n === 'string' || typeof n === 'number' ? String(n) : '');
/** Words of a list, or a dash. */
export const sebut = (n: unknown): string => (Array.isArray(n) ? n.map(teks).filter(Boolean).join(', ') : '') || '-';
/** A day in words. */
export const hari = (n: unknown): string => (typeof n === 'string' && isTanggal(n) ? formatTanggal(n) : teks(n));
/** A condition in words. */
export const kondisi = (n: unknown): string => {
  const k = KONDISI.find((satu) => satu === n);
  return k ? labelKondisi(k) : teks(n);
};
/** The objects of a list. */
export const daftar = (n: unknown): readonly Rincian[] =>
  Array.isArray(n) ? n.filter((satu): satu is Rincian => typeof satu === 'object' && satu !== null) : [];
/** Words of a list, or nothing. */
export const larik = (n: unknown): string => (Array.isArray(n) ? n.map(teks).join(', ') : '');
/** An amount in sen, as rupiah. */
export const rupiah = (n: unknown): string => (typeof n === 'number' && Number.isSafeInteger(n) ? formatRupiah(n) : '');
/** A golongan by its name. */
export const namaGolongan = (n: unknown): string => GOLONGAN.find((g) => g.golongan === n)?.nama ?? teks(n);
/** Names the lot when the refusal is about one. */
export const lot = (r: Rincian): string => (r['namaBarang'] ? `${teks(r['namaBarang'])} (id ${teks(r['id'])}): ` : '');
/** The file a refusal is about, at the beginning of its sentence. */
export const berkas = (r: Rincian): string => teks(r['berkas']) || 'Berkas ini';
