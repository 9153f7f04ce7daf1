import { sql, type ExpressionBuilder, type Expression, type SqlBool } from 'kysely';
import type { Golongan } from '../../domain/kodeBarang.ts';
import type { Kondisi } from '../../domain/kondisi.ts';
import type { Skema } from '../schema.ts';

/** What a list of lots is narrowed by; all given fields hold together. Values in sen. */
export interface SaringanBarang {
  readonly golongan?: readonly Golongan[] | undefined;
  readonly kondisi?: readonly Kondisi[] | undefined;
  readonly cari?: string | undefined;
  readonly kodeAwal?: string | undefined;
  readonly tahunDari?: number | undefined;
  readonly tahunSampai?: number | undefined;
  readonly nilaiDari?: number | undefined;
  readonly nilaiSampai?: number | undefined;
  readonly nilai?: 'terisi' | 'belum' | undefined;
  readonly temuan?: string | undefined;
}

/** The trigram index finds nothing shorter than this. */
const PANJANG_TRIGRAM = 3;

/** Escapes the wildcards of LIKE. */
export const amanLike = (teks: string): string => teks.replace(/[\\%_]/g, (c) => `\\${c}`);

/** Search words: the long ones for the full-text index, the short ones for a look at the beginning of words. */
export function kataCari(cari: string): { kueri: string | null; pendek: string[] } {
  const kata = cari.trim().split(/\s+/u).filter(Boolean);
  const panjang = kata.filter((k) => [...k].length >= PANJANG_TRIGRAM);
  return {
    kueri: panjang.length > 0 ? panjang.map((k) => `"${k.replaceAll('"', '""')}"`).join(' ') : null,
    pendek: kata.filter((k) => [...k].length < PANJANG_TRIGRAM),
  };
}

/** Conditions of a filter as SQL; living lots only. */
export function syarat(eb: ExpressionBuilder<Skema, 'barang'>, s: SaringanBarang): Expression<SqlBool> {
  const daftar: Expression<SqlBool>[] = [eb('unit', '>', 0)];
  if (s.golongan?.length) daftar.push(eb('golongan', 'in', s.golongan));
  if (s.kondisi?.length) daftar.push(eb('kondisi', 'in', s.kondisi));
  if (s.kodeAwal) daftar.push(eb.between('kode_barang', s.kodeAwal, `${s.kodeAwal}\u007f`));
  if (s.tahunDari !== undefined) daftar.push(eb('tahun_perolehan', '>=', s.tahunDari));
  if (s.tahunSampai !== undefined) daftar.push(eb('tahun_perolehan', '<=', s.tahunSampai));
  if (s.nilaiDari !== undefined) daftar.push(eb('nilai', '>=', s.nilaiDari));
  if (s.nilaiSampai !== undefined) daftar.push(eb('nilai', '<=', s.nilaiSampai));
  if (s.nilaiDari !== undefined || s.nilaiSampai !== undefined || s.nilai === 'terisi') daftar.push(eb('unit_belum', '=', 0));
  if (s.nilai === 'belum') daftar.push(eb('unit_belum', '>', 0));
  if (s.temuan) daftar.push(eb('jumlah_temuan', '>', 0));
  if (s.temuan && s.temuan !== 'ada') daftar.push(sql<SqlBool>`temuan like ${`%"aturan":"${amanLike(s.temuan)}"%`} escape '\\'`);
  if (s.cari?.trim()) {
    const { kueri, pendek } = kataCari(s.cari);
    if (kueri) daftar.push(sql<SqlBool>`id in (select rowid from barang_cari where barang_cari match ${kueri})`);
    for (const kata of pendek) {
      const awal = `${amanLike(kata)}%`;
      daftar.push(
        sql<SqlBool>`(nama_barang like ${awal} escape '\\' or nama_barang like ${`% ${awal}`} escape '\\' or kode_barang like ${awal} escape '\\' or nomor_cetak like ${awal} escape '\\')`,
      );
    }
  }
  return eb.and(daftar);
}
