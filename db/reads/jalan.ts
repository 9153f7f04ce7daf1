import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';
import {
  adaCari,
  kueriCari,
  type Potongan,
  salahSatu,
  type SaringanBarang,
  semuaSyarat,
  syaratKolom,
} from './saringan.ts';

// How a list of lots is reached. SQLite is told which index to take, because the right one depends on how many lots
// a value holds, which the planner does not know of the values of today:
// - the whole register: one small index per sort column;
// - a list by golongan and kondisi: an index per sort column that begins with both, read in order in every group and
//   merged, so that each page costs its rows and no sorting. These indexes also carry year, value, units and
//   findings: what a further filter turns away is turned away inside the index;
// - a further filter that few lots pass: its own index is read whole and its lots are sorted;
// - a search: the text index gives lots in register order.

/** A column that lists are sorted by. */
export type KolomUrut = 'id' | 'kode_barang' | 'nama_barang' | 'tahun_perolehan' | 'unit' | 'nilai';

/** One SELECT of a list: where it reads, and what narrows it there. */
export interface Cabang {
  readonly dari: string;
  /** Expression of the id that keeps the order of the source usable. */
  readonly id: 'b.id' | 'f.rowid';
  readonly syarat: Potongan;
}

/** The SELECTs that together make a list, each to be read in the order asked for. */
export type Jalan = readonly Cabang[];

const INDEKS_SEMUA: Record<KolomUrut, string> = {
  id: 'barang_urut',
  kode_barang: 'barang_kode',
  nama_barang: 'barang_nama',
  tahun_perolehan: 'barang_tahun',
  unit: 'barang_unit',
  nilai: 'barang_nilai',
};

const INDEKS_KELOMPOK: Record<KolomUrut, string> = {
  id: 'barang_kelompok',
  kode_barang: 'barang_kelompok_kode',
  nama_barang: 'barang_kelompok_nama',
  tahun_perolehan: 'barang_kelompok_tahun',
  unit: 'barang_kelompok_unit',
  nilai: 'barang_kelompok_nilai',
};

/** Up to so many lots are collected and sorted rather than met one by one in the order of the list. Tests set it to see both. */
export const BATAS_KUMPUL = { dalamIndeks: 20_000, kode: 60_000, bacaBaris: 3_000 };

interface Kelompok {
  readonly golongan: string;
  readonly kondisi: string;
}

/**
 * The groups of golongan and kondisi that hold a lot and that a filter lets through.
 * @param hanya one condition as it is stored, instead of all that the filter lets through
 */
function kelompokTampil(db: Database, s: SaringanBarang, hanya?: string): Kelompok[] {
  const ada = siapkan(
    db,
    'select golongan, kondisi from saldo where lot > 0 group by golongan, kondisi',
  ).all() as Kelompok[];
  const boleh = (isi: readonly string[] | undefined, satu: string): boolean => !isi?.length || isi.includes(satu);
  return ada.filter(
    (k) => boleh(s.golongan, k.golongan) && boleh(s.kondisi, k.kondisi) && (hanya === undefined || k.kondisi === hanya),
  );
}

/** Conditions, as stored, that a filter lets through, in order. */
export const kondisiTampil = (db: Database, s: SaringanBarang): string[] =>
  [...new Set(kelompokTampil(db, s).map((k) => k.kondisi))].sort();

interface Pengumpul {
  readonly indeks: string;
  readonly kolom: KolomUrut;
  readonly syarat: Potongan;
}

/** The indexes that a filter is answered from, the narrowest kind first. */
function pengumpul(s: SaringanBarang): Pengumpul[] {
  const daftar: Pengumpul[] = [];
  const tambah = (indeks: string, kolom: KolomUrut, milik: SaringanBarang) =>
    daftar.push({ indeks, kolom, syarat: semuaSyarat(syaratKolom(milik)) });
  if (s.temuan) tambah('barang_temuan', 'id', { temuan: 'ada' });
  if (s.kodeAwal) tambah('barang_kelompok_kode', 'kode_barang', { kodeAwal: s.kodeAwal });
  if (s.nilai === 'belum') tambah('barang_belum', 'id', { nilai: 'belum' });
  const { nilaiDari, nilaiSampai, tahunDari, tahunSampai } = s;
  if (nilaiDari !== undefined || nilaiSampai !== undefined)
    tambah('barang_kelompok_nilai', 'nilai', { nilaiDari, nilaiSampai });
  if (tahunDari !== undefined || tahunSampai !== undefined)
    tambah('barang_kelompok_tahun', 'tahun_perolehan', { tahunDari, tahunSampai });
  return daftar;
}

const dariIndeks = (indeks: string): string => `barang b indexed by ${indeks}`;

const dalamKelompok = (kelompok: readonly Kelompok[]): Potongan[] => [
  salahSatu('b.golongan', [...new Set(kelompok.map((k) => k.golongan))]),
  salahSatu('b.kondisi', [...new Set(kelompok.map((k) => k.kondisi))]),
];

const kumpulkan = (p: Pengumpul, kelompok: readonly Kelompok[], syarat: readonly Potongan[]): Jalan => [
  { dari: dariIndeks(p.indeks), id: 'b.id', syarat: semuaSyarat([...dalamKelompok(kelompok), ...syarat]) },
];

/** How many lots an index holds for a filter, counted up to a limit. */
function hitungSampai(db: Database, p: Pengumpul, kelompok: readonly Kelompok[], batas: number): number {
  const { sql, nilai } = semuaSyarat([...dalamKelompok(kelompok), p.syarat]);
  const teks = `select count(*) as n from (select 1 from ${dariIndeks(p.indeks)} where b.unit > 0 and ${sql} limit ?)`;
  return (siapkan(db, teks).get(...nilai, batas + 1) as { n: number }).n;
}

/** The index whose lots are few enough to be sorted, if there is one. */
function pengumpulSedikit(
  db: Database,
  s: SaringanBarang,
  kolom: KolomUrut,
  kelompok: readonly Kelompok[],
): Pengumpul | null {
  let terbaik: Pengumpul | null = null;
  let paling = Infinity;
  for (const p of pengumpul(s)) {
    const perluBaris = kolom === 'nama_barang' || (kolom === 'kode_barang' && p.kolom !== 'kode_barang');
    const batas = perluBaris
      ? BATAS_KUMPUL.bacaBaris
      : p.kolom === 'kode_barang'
        ? BATAS_KUMPUL.kode
        : BATAS_KUMPUL.dalamIndeks;
    const banyak = hitungSampai(db, p, kelompok, Math.min(batas, paling));
    if (banyak > batas || banyak >= paling) continue;
    terbaik = p;
    paling = banyak;
  }
  return terbaik;
}

/** Columns of a filter or an order that only the row itself has. */
const perluBaris = (s: SaringanBarang, kolom: KolomUrut): boolean =>
  kolom === 'nama_barang' ||
  kolom === 'kode_barang' ||
  Boolean(s.kodeAwal) ||
  (s.temuan !== undefined && s.temuan !== 'ada');

function jalanCari(s: SaringanBarang, kolom: KolomUrut, syarat: readonly Potongan[], hanya?: string): Jalan {
  const tabel = perluBaris(s, kolom) ? 'barang b' : dariIndeks('barang_urut');
  const golongan = s.golongan ?? [];
  return [
    {
      dari: `barang_cari f cross join ${tabel} on b.id = f.rowid`,
      id: 'f.rowid',
      syarat: semuaSyarat([
        { sql: 'barang_cari match ?', nilai: [kueriCari(s.cari ?? '', golongan)] },
        ...(golongan.length > 0 ? [salahSatu('b.golongan', golongan)] : []),
        ...(s.kondisi?.length ? [salahSatu('b.kondisi', s.kondisi)] : []),
        ...(hanya === undefined ? [] : [salahSatu('b.kondisi', [hanya])]),
        ...syarat,
      ]),
    },
  ];
}

/**
 * The way to the lots of a filter in the order of a column. No branch at all means that there are no such lots.
 * @param hanya only lots of this condition, as it is stored
 */
export function jalanUrut(db: Database, s: SaringanBarang, kolom: KolomUrut, hanya?: string): Jalan {
  const syarat = syaratKolom(s);
  if (adaCari(s)) return jalanCari(s, kolom, syarat, hanya);
  const polos = syarat.length === 0 && !s.golongan?.length && !s.kondisi?.length && hanya === undefined;
  if (polos) return [{ dari: dariIndeks(INDEKS_SEMUA[kolom]), id: 'b.id', syarat: { sql: 'true', nilai: [] } }];
  const kelompok = kelompokTampil(db, s, hanya);
  if (kelompok.length === 0) return [];
  const sedikit = syarat.length > 0 ? pengumpulSedikit(db, s, kolom, kelompok) : null;
  if (sedikit && sedikit.kolom !== kolom) return kumpulkan(sedikit, kelompok, syarat);
  // Lots with a finding and lots without a value have an index of their own in register order.
  const khusus = kolom === 'id' ? pengumpul(s).find((p) => p.kolom === 'id') : undefined;
  const dari = dariIndeks(khusus?.indeks ?? INDEKS_KELOMPOK[kolom]);
  return kelompok.map((k) => ({
    dari,
    id: 'b.id' as const,
    syarat: semuaSyarat([{ sql: 'b.golongan = ? and b.kondisi = ?', nilai: [k.golongan, k.kondisi] }, ...syarat]),
  }));
}

/** The way to the lots of a filter when their order does not matter. */
export function jalanJumlah(db: Database, s: SaringanBarang): Jalan {
  const syarat = syaratKolom(s);
  if (adaCari(s)) return jalanCari(s, 'id', syarat);
  const kelompok = kelompokTampil(db, s);
  if (kelompok.length === 0) return [];
  const p = pengumpul(s)[0] ?? { indeks: 'barang_kelompok', kolom: 'id', syarat: { sql: 'true', nilai: [] } };
  return kumpulkan(p, kelompok, syarat);
}

/** Lots of a way in order, from a place on: `c` (the value sorted by) and `id`. */
export function bacaUrut(
  jalan: Jalan,
  kolom: KolomUrut,
  turun: boolean,
  tambahan: Potongan,
  batas: number,
  lewati: number,
): Potongan {
  const arah = turun ? 'desc' : 'asc';
  const sortir = kolom === 'nama_barang' ? 'collate nocase ' : '';
  const bagian = jalan.map(({ dari, id, syarat }) => {
    const nilaiUrut = kolom === 'id' ? '' : `, b.${kolom} ${sortir}as c`;
    return `select ${id} as id${nilaiUrut} from ${dari} where b.unit > 0 and ${syarat.sql} and ${tambahan.sql.replaceAll('{id}', id)}`;
  });
  const urut = kolom === 'id' ? `1 ${arah}` : `2 ${sortir}${arah}, 1 ${arah}`;
  return {
    sql: `${bagian.join(' union all ')} order by ${urut} limit ? offset ?`,
    nilai: [...jalan.flatMap((c) => [...c.syarat.nilai, ...tambahan.nilai]), batas, lewati],
  };
}

/** Aggregates over the lots of a way; `isi` names columns of `b` only inside aggregate functions. */
export function bacaJumlah(jalan: Jalan, kolom: readonly string[], isi: string, tambahan: Potongan): Potongan {
  const pilih = kolom.length > 0 ? kolom.map((k) => `b.${k} as ${k}`).join(', ') : '1';
  const bagian = jalan.map(
    ({ dari, id, syarat }) =>
      `select ${pilih} from ${dari} where b.unit > 0 and ${syarat.sql} and ${tambahan.sql.replaceAll('{id}', id)}`,
  );
  return {
    sql: `select ${isi} from (${bagian.join(' union all ')})`,
    nilai: jalan.flatMap((c) => [...c.syarat.nilai, ...tambahan.nilai]),
  };
}
