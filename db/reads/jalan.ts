import type { Database } from 'better-sqlite3';
import {
  dariIndeks,
  indeksKelompok,
  kelompokTampil,
  type KolomUrut,
  pengumpul,
  saringBaris,
  TIMBANGAN,
} from './kelompok.ts';
import {
  adaCari,
  kueriCari,
  type Potongan,
  salahSatu,
  type SaringanBarang,
  semuaSyarat,
  syaratKolom,
} from './saringan.ts';
import { siapkanLotPerintah } from './lotPerintah.ts';

// How a list of lots is reached. SQLite is told which index to take, because the right one depends on how many lots
// a value holds, which the planner does not know of the values of today:
// - the whole register: one small index per sort column;
// - a list by golongan and kondisi: an index per sort column that begins with both, read in order in every group and
//   merged, so that each page costs its rows and no sorting. These indexes also carry year, value, units and
//   findings: what a further filter turns away is turned away inside the index;
// - a further filter that few lots of a group pass: its own index is read instead, and those lots are sorted;
// - a search: the text index gives lots in register order.

/** One SELECT of a list: where it reads, and what narrows it there. */
export interface Cabang {
  readonly dari: string;
  /** Expression of the id that keeps the order of the source usable. */
  readonly id: 'b.id' | 'f.rowid' | 'f.barang';
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

function jalanCari(s: SaringanBarang, kolom: KolomUrut, syarat: readonly Potongan[], hanya?: string): Jalan {
  const perluBaris = kolom === 'nama_barang' || kolom === 'kode_barang' || saringBaris(s);
  const tabel = perluBaris ? 'barang b' : dariIndeks('barang_urut');
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

/** How many lots the command of a filter touched, or null where the filter names none. */
const siapkanPerintah = (db: Database, { perintah }: SaringanBarang): number | null =>
  perintah === undefined ? null : siapkanLotPerintah(db, Number(perintah));

/** Starts from the lots of a command, in register order. */
function jalanPerintah({ perintah = '0', ...s }: SaringanBarang, hanya?: string): Jalan {
  return [
    {
      dari: `temp.lot_perintah f cross join barang b on b.id = f.barang`,
      id: 'f.barang',
      syarat: semuaSyarat([
        { sql: 'f.perintah = ?', nilai: [Number(perintah)] },
        ...(s.golongan?.length ? [salahSatu('b.golongan', s.golongan)] : []),
        ...(s.kondisi?.length ? [salahSatu('b.kondisi', s.kondisi)] : []),
        ...(hanya === undefined ? [] : [salahSatu('b.kondisi', [hanya])]),
        ...syaratKolom(s),
      ]),
    },
  ];
}

/**
 * The way to the lots of a filter in the order of a column. No branch at all means that there are no such lots.
 * @param hanya only lots of this condition, as it is stored
 */
export function jalanUrut(db: Database, s: SaringanBarang, kolom: KolomUrut, hanya?: string): Jalan {
  const milik = siapkanPerintah(db, s);
  const syarat = syaratKolom(s);
  if (adaCari(s)) return jalanCari(s, kolom, syarat, hanya);
  if (milik !== null && (kolom === 'id' || milik <= TIMBANGAN.lotPerintah * TIMBANGAN.kali))
    return jalanPerintah(s, hanya);
  const polos = syarat.length === 0 && !s.golongan?.length && !s.kondisi?.length && hanya === undefined;
  if (polos) return [{ dari: dariIndeks(INDEKS_SEMUA[kolom]), id: 'b.id', syarat: { sql: 'true', nilai: [] } }];
  const daftar = pengumpul(s, kolom);
  return kelompokTampil(db, s, hanya).flatMap((k) => {
    const indeks = indeksKelompok(db, s, kolom, k, daftar);
    const milik = { sql: 'b.golongan = ? and b.kondisi = ?', nilai: [k.golongan, k.kondisi] };
    return indeks === null
      ? []
      : [{ dari: dariIndeks(indeks), id: 'b.id' as const, syarat: semuaSyarat([milik, ...syarat]) }];
  });
}

/** The way to the lots of a filter when their order does not matter. */
export function jalanJumlah(db: Database, s: SaringanBarang): Jalan {
  const milik = siapkanPerintah(db, s);
  const syarat = syaratKolom(s);
  if (adaCari(s)) return jalanCari(s, 'id', syarat);
  if (milik !== null) return jalanPerintah(s);
  const kelompok = kelompokTampil(db, s);
  if (kelompok.length === 0) return [];
  const dalam = [
    salahSatu('b.golongan', [...new Set(kelompok.map((k) => k.golongan))]),
    salahSatu('b.kondisi', [...new Set(kelompok.map((k) => k.kondisi))]),
  ];
  const indeks = pengumpul(s, 'id')[0]?.indeks ?? 'barang_kelompok';
  return [{ dari: dariIndeks(indeks), id: 'b.id', syarat: semuaSyarat([...dalam, ...syarat]) }];
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
