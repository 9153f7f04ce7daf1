import type { DataBaris } from '../impor/data.ts';
import { kata } from './kata.ts';

/** Goods of one of the two lists: a row of theirs by its number, or a lot of ours by its id. */
export interface BarangBanding {
  readonly nomor: number;
  readonly data: DataBaris;
  /** Name of its code in the catalogue, which many lists print in place of the name. */
  readonly uraian?: string | undefined;
}

/** Numbers that belong to one thing only. What is told and equal proves a pair, what is told and differs speaks against it. */
export const KUNCI_KERAS = [
  { kunci: 'nibar', label: 'NIBAR' },
  { kunci: 'nomorPolisi', label: 'nomor polisi' },
  { kunci: 'nomorRangka', label: 'nomor rangka' },
  { kunci: 'nomorMesin', label: 'nomor mesin' },
  { kunci: 'nomorBpkb', label: 'nomor BPKB' },
  { kunci: 'nomorPabrik', label: 'nomor pabrik' },
  { kunci: 'nomorSertifikat', label: 'nomor sertifikat' },
] as const;

/** What is compared of goods, made ready once. Null: not told. Amounts in sen, area in hundredths of a square metre. */
export interface Ciri {
  readonly nomor: number;
  readonly kode: string | null;
  readonly tingkat: readonly string[];
  readonly nama: readonly string[];
  readonly uraian: readonly string[];
  readonly judul: readonly string[];
  readonly merk: readonly string[];
  readonly spesifikasi: readonly string[];
  /** Words of merk, spesifikasi and title, where a word of the other name may be found. */
  readonly sebutan: readonly string[];
  readonly tahun: number | null;
  readonly tanggal: string | null;
  readonly jumlah: number | null;
  /** Units it stands for: what is told, else as many as it has register numbers, else one. */
  readonly unit: number;
  readonly nilai: number | null;
  readonly registerDari: number | null;
  readonly registerSampai: number | null;
  readonly kondisi: string | null;
  readonly luas: number | null;
  readonly alamat: readonly string[];
  /** By the order of `KUNCI_KERAS`: letters and digits only. */
  readonly keras: readonly (string | null)[];
}

/** A number of a document without the ways of writing it: `DP 1234 AB` and `dp-1234-ab` are one. */
export function nomorPolos(teks: string | number | undefined): string | null {
  const isi = String(teks ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+(?=.)/, '');
  // A dash, `0` or `tidak ada` stands for nothing in such columns.
  return isi.length < 3 || /^(0+|TIDAK.*|TANPA.*|NIHIL|BELUM.*|ADA|NULL)$/.test(isi) ? null : isi;
}

/** Makes goods ready for comparing. */
export function ciri({ nomor, data, uraian }: BarangBanding): Ciri {
  const rincian = data.rincian ?? {};
  const merk = kata(data.merk ?? '');
  const spesifikasi = kata(data.spesifikasi ?? '');
  const judul = kata(String(rincian['judul'] ?? ''));
  const dari = data.registerDari ?? null;
  const sampai = data.registerSampai ?? dari;
  const jumlah = data.jumlah ?? null;
  const tahun = data.tahunPerolehan ?? (data.tanggalPerolehan ? Number(data.tanggalPerolehan.slice(0, 4)) : null);
  return {
    nomor,
    kode: data.kodeBarang ?? null,
    tingkat: data.kodeBarang?.split('.') ?? [],
    nama: kata(data.namaBarang ?? ''),
    uraian: kata(uraian ?? ''),
    judul,
    merk,
    spesifikasi,
    sebutan: [...new Set([...merk, ...spesifikasi, ...judul])],
    tahun,
    tanggal: data.tanggalPerolehan ?? null,
    jumlah,
    unit: jumlah ?? (dari !== null && sampai !== null ? sampai - dari + 1 : 1),
    nilai: data.nilaiSen ?? null,
    registerDari: dari,
    registerSampai: sampai,
    kondisi: data.kondisi ?? null,
    luas: data.luas ?? null,
    alamat: kata(data.alamat ?? ''),
    keras: KUNCI_KERAS.map(({ kunci }) => nomorPolos(kunci === 'nibar' ? data.nibar : rincian[kunci])),
  };
}
