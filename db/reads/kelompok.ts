import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';
import { type Potongan, type SaringanBarang, semuaSyarat, syaratKolom } from './saringan.ts';

/** A column that lists are sorted by. */
export type KolomUrut = 'id' | 'kode_barang' | 'nama_barang' | 'tahun_perolehan' | 'unit' | 'nilai';

const INDEKS_KELOMPOK: Record<KolomUrut, string> = {
  id: 'barang_kelompok',
  kode_barang: 'barang_kelompok_kode',
  nama_barang: 'barang_kelompok_nama',
  tahun_perolehan: 'barang_kelompok_tahun',
  unit: 'barang_kelompok_unit',
  nilai: 'barang_kelompok_nilai',
};

/**
 * When it is cheaper to collect the lots of a group that pass a filter, and sort them, than to meet them one by one in
 * the order of the list. To find 100 among N lots of which n pass takes 100 N / n steps, to collect n takes n of
 * another kind: the two are equal where n^2 = weight x N. A step within an index costs about a fortieth of one that
 * reads the row (measured at a million lots). Up to `lotPerintah` lots of a command are sorted in any case. Tests set `kali` to see both ways.
 */
export const TIMBANGAN = {
  kali: 1,
  dalamIndeks: 40,
  kumpulBaris: 4,
  temuBaris: 1000,
  keduanyaBaris: 100,
  lotPerintah: 3000,
};

/** Lots of one golongan in one condition, and how many they are. */
export interface Kelompok {
  readonly golongan: string;
  readonly kondisi: string;
  readonly lot: number;
}

/**
 * The groups of golongan and kondisi that hold a lot and that a filter lets through.
 * @param hanya one condition as it is stored, instead of all that the filter lets through
 */
export function kelompokTampil(db: Database, s: SaringanBarang, hanya?: string): Kelompok[] {
  const ada = siapkan(
    db,
    'select golongan, kondisi, sum(lot) as lot from saldo group by golongan, kondisi having sum(lot) > 0',
  ).all() as Kelompok[];
  const boleh = (isi: readonly string[] | undefined, satu: string): boolean => !isi?.length || isi.includes(satu);
  return ada.filter(
    (k) => boleh(s.golongan, k.golongan) && boleh(s.kondisi, k.kondisi) && (hanya === undefined || k.kondisi === hanya),
  );
}

/** How many lots a filter of golongan and kondisi alone lets through, from the kept totals. */
export const banyakKelompok = (db: Database, s: SaringanBarang, hanya?: string): number =>
  kelompokTampil(db, s, hanya).reduce((n, k) => n + k.lot, 0);

/** Conditions, as stored, that a filter lets through, in order. */
export const kondisiTampil = (db: Database, s: SaringanBarang): string[] =>
  [...new Set(kelompokTampil(db, s).map((k) => k.kondisi))].sort();

/** An index that a filter is answered from. */
export interface Pengumpul {
  readonly indeks: string;
  readonly kolom: KolomUrut;
  readonly syarat: Potongan;
}

/** The indexes that a filter is answered from in a list sorted by a column, the narrowest kind first. */
export function pengumpul(s: SaringanBarang, kolom: KolomUrut): Pengumpul[] {
  const daftar: Pengumpul[] = [];
  const tambah = (indeks: string, urut: KolomUrut, milik: SaringanBarang) =>
    daftar.push({ indeks, kolom: urut, syarat: semuaSyarat(syaratKolom(milik)) });
  if (s.temuan) tambah('barang_temuan', 'id', { temuan: 'ada' });
  if (s.kodeAwal) tambah('barang_kelompok_kode', 'kode_barang', { kodeAwal: s.kodeAwal });
  // The values of lots without a value are nearly all nothing: by value they stand at one end, far from a page of the other.
  if (s.nilai === 'belum' && kolom === 'nilai') tambah('barang_belum_nilai', 'nilai', { nilai: 'belum' });
  else if (s.nilai === 'belum') tambah('barang_belum', 'id', { nilai: 'belum' });
  const { nilaiDari, nilaiSampai, tahunDari, tahunSampai } = s;
  if (nilaiDari !== undefined || nilaiSampai !== undefined)
    tambah('barang_kelompok_nilai', 'nilai', { nilaiDari, nilaiSampai });
  if (tahunDari !== undefined || tahunSampai !== undefined)
    tambah('barang_kelompok_tahun', 'tahun_perolehan', { tahunDari, tahunSampai });
  return daftar;
}

/** An index as the place to read lots from. */
export const dariIndeks = (indeks: string): string => `barang b indexed by ${indeks}`;

/** How many lots of a group an index holds for a filter, counted up to a limit. */
function hitungSampai(db: Database, p: Pengumpul, k: Kelompok, batas: number): number {
  const teks = `select count(*) as n from (select 1 from ${dariIndeks(p.indeks)}
    where b.unit > 0 and b.golongan = ? and b.kondisi = ? and ${p.syarat.sql} limit ?)`;
  return (siapkan(db, teks).get(k.golongan, k.kondisi, ...p.syarat.nilai, batas) as { n: number }).n;
}

/** Columns of a filter that only the row itself and the index of codes have. */
export const saringBaris = (s: SaringanBarang): boolean =>
  Boolean(s.kodeAwal) || (s.temuan !== undefined && s.temuan !== 'ada');

/** Up to how many lots of a group are collected from an index rather than met in the order of a column. */
function batasKumpul(s: SaringanBarang, p: Pengumpul, kolom: KolomUrut, k: Kelompok): number {
  const berkode = (kolomIndeks: KolomUrut): boolean => kolomIndeks === 'kode_barang' || kolomIndeks === 'nama_barang';
  const kumpulBaris =
    kolom === 'nama_barang' || ((kolom === 'kode_barang' || Boolean(s.kodeAwal)) && !berkode(p.kolom));
  const temuBaris = Boolean(s.kodeAwal) && !berkode(kolom);
  const { kali, ...bobot } = TIMBANGAN;
  const satu = temuBaris
    ? kumpulBaris
      ? bobot.keduanyaBaris
      : bobot.temuBaris
    : kumpulBaris
      ? bobot.kumpulBaris
      : bobot.dalamIndeks;
  return kali * Math.sqrt(satu * k.lot);
}

/** The index that gives the lots of a group in the order of a column, or, when few pass the filter, just those; null when none do. */
export function indeksKelompok(
  db: Database,
  s: SaringanBarang,
  kolom: KolomUrut,
  k: Kelompok,
  daftar: readonly Pengumpul[],
): string | null {
  // Lots with a finding and lots without a value have indexes of their own.
  let indeks = daftar.find((p) => p.kolom === kolom)?.indeks ?? INDEKS_KELOMPOK[kolom];
  let paling = Infinity;
  for (const p of daftar) {
    const batas = p.kolom === kolom ? 0 : batasKumpul(s, p, kolom, k);
    const banyak = hitungSampai(db, p, k, Math.ceil(Math.min(batas, paling, k.lot)) + 1);
    if (banyak === 0) return null;
    if (banyak > batas || banyak >= paling) continue;
    indeks = p.indeks;
    paling = banyak;
  }
  return indeks;
}
