import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Kondisi } from '../../domain/kondisi.ts';

/** Stands for lots whose condition is not known. */
export const TANPA_KONDISI = '' as const;

/** What a list of lots is narrowed by; all given fields hold together. Values in sen. */
export interface SaringanBarang {
  readonly golongan?: readonly Golongan[] | undefined;
  readonly kondisi?: readonly (Kondisi | typeof TANPA_KONDISI)[] | undefined;
  readonly cari?: string | undefined;
  readonly kodeAwal?: string | undefined;
  readonly tahunDari?: number | undefined;
  readonly tahunSampai?: number | undefined;
  readonly nilaiDari?: number | undefined;
  readonly nilaiSampai?: number | undefined;
  readonly nilai?: 'terisi' | 'belum' | undefined;
  readonly temuan?: string | undefined;
  /** Number of a command, as text: lots that it touched. */
  readonly perintah?: string | undefined;
}

/** A piece of SQL with the values of its question marks, in order. */
export interface Potongan {
  readonly sql: string;
  readonly nilai: readonly (string | number)[];
}

/** Joins conditions by AND. */
export const semuaSyarat = (daftar: readonly Potongan[]): Potongan => ({
  sql: daftar.map((p) => p.sql).join(' and '),
  nilai: daftar.flatMap((p) => p.nilai),
});

/** `kolom in (?, ?, ...)`. */
export const salahSatu = (kolom: string, isi: readonly string[]): Potongan => ({
  sql: `${kolom} in (${isi.map(() => '?').join(', ')})`,
  nilai: isi,
});

/** Escapes the wildcards of LIKE. */
export const amanLike = (teks: string): string => teks.replace(/[\\%_]/g, (c) => `\\${c}`);

/** The trigram index knows no shorter words. */
const PANJANG_TRIGRAM = 3;

const kataDari = (cari: string): string[] => cari.split(/[\s\p{Cc}]+/u).filter(Boolean);

const frasa = (teks: string): string => `"${teks.replaceAll('"', '""')}"`;

/** The words of a search that the text index finds anywhere in a text, as a query; null when all are too short for that. */
export function kueriKata(cari: string): string | null {
  const panjang = kataDari(cari).filter((k) => Array.from(k).length >= PANJANG_TRIGRAM);
  return panjang.length > 0 ? panjang.map(frasa).join(' AND ') : null;
}

/**
 * A search as one query of the text index: long words anywhere, words of one or two letters at the beginning of a
 * word of the name, the code or the printed number. The indexed text has two blanks before every such word, so
 * that a beginning is a trigram of its own; the golongan is a word of its own too, because rows that a tab does
 * not show are passed over more cheaply inside the index than by looking at them.
 */
export function kueriCari(cari: string, golongan: readonly string[]): string {
  const bagian = kataDari(cari).map((k) => {
    const kurang = PANJANG_TRIGRAM - Array.from(k).length;
    return kurang > 0 ? `{nama_barang kode_barang nomor_cetak} : ${frasa(' '.repeat(kurang) + k)}` : frasa(k);
  });
  if (golongan.length > 0) bagian.push(`golongan : (${golongan.map((g) => frasa(`~${g}~`)).join(' OR ')})`);
  return bagian.join(' AND ');
}

/** True when a filter searches for any word. */
export const adaCari = (s: SaringanBarang): boolean => kataDari(s.cari ?? '').length > 0;

/** True when nothing but golongan and kondisi narrows the list. */
export const hanyaKelompok = (s: SaringanBarang): boolean => syaratKolom(s).length === 0 && !adaCari(s);

/** Conditions of a filter on columns of `barang b`, beside golongan, kondisi and search. */
export function syaratKolom(s: SaringanBarang): Potongan[] {
  const daftar: Potongan[] = [];
  const tambah = (sql: string, ...nilai: (string | number)[]) => daftar.push({ sql, nilai });
  if (s.kodeAwal) tambah('b.kode_barang between ? and ?', s.kodeAwal, `${s.kodeAwal}\u007f`);
  if (s.tahunDari !== undefined) tambah('b.tahun_perolehan >= ?', s.tahunDari);
  if (s.tahunSampai !== undefined) tambah('b.tahun_perolehan <= ?', s.tahunSampai);
  if (s.nilaiDari !== undefined) tambah('b.nilai >= ?', s.nilaiDari);
  if (s.nilaiSampai !== undefined) tambah('b.nilai <= ?', s.nilaiSampai);
  if (s.nilaiDari !== undefined || s.nilaiSampai !== undefined || s.nilai === 'terisi') tambah('b.unit_belum = 0');
  if (s.nilai === 'belum') tambah('b.unit_belum > 0');
  if (s.temuan) tambah('b.jumlah_temuan > 0');
  if (s.temuan && s.temuan !== 'ada') tambah(`b.temuan like ? escape '\\'`, `%"aturan":"${amanLike(s.temuan)}"%`);
  if (s.perintah !== undefined) daftar.push(lotPerintah(s.perintah));
  return daftar;
}

/** Lots of a command; `siapkanLotPerintah` has to have been called for it. */
const lotPerintah = (perintah: string): Potongan => ({
  sql: 'exists (select 1 from temp.lot_perintah p where p.perintah = ? and p.barang = b.id)',
  nilai: [Number(perintah)],
});
