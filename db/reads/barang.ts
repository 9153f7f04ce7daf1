import type { Database } from 'better-sqlite3';
import { sen } from '../../domain/uang.ts';
import type { TabelBarang } from '../schema.ts';
import { q, satu, semua, siapkan } from '../sql.ts';
import { bacaJumlah, jalanJumlah } from './jalan.ts';
import { bacaKursor, KOLOM_URUTAN, langkahDaftar, SEMUA, susuri, tulisKursor, type UrutanBarang } from './langkah.ts';
import { hanyaKelompok, type SaringanBarang } from './saringan.ts';

export { KOLOM_URUTAN, type UrutanBarang };

const KOLOM_RINGKAS = [
  'id',
  'golongan',
  'kode_barang',
  'kondisi',
  'nama_barang',
  'merk',
  'satuan',
  'unit',
  'nilai',
  'unit_belum',
  'tahun_perolehan',
  'luas',
  'cara_perolehan',
  'alamat',
  'nomor_cetak',
  'jumlah_temuan',
] as const satisfies readonly (keyof TabelBarang)[];

export type BarisRingkas = Pick<TabelBarang, (typeof KOLOM_RINGKAS)[number]>;

const PILIH_RINGKAS = KOLOM_RINGKAS.map((k) => `b.${k}`).join(', ');

/**
 * One page of lots.
 * @param setelah cursor of the page before, or null for the beginning
 * @param lewati rows to pass over after the cursor, for a jump of the scroll bar
 */
export function halamanBarang(
  db: Database,
  saringan: SaringanBarang,
  urutan: UrutanBarang,
  setelah: string | null,
  lewati: number,
  batas: number,
): { baris: BarisRingkas[]; kursor: string | null } {
  const turun = urutan.arah === 'turun';
  const langkah = langkahDaftar(db, saringan, urutan, setelah === null ? null : bacaKursor(setelah));
  const arah = turun ? 'desc' : 'asc';
  const baris = susuri(db, langkah, turun, lewati, batas, ({ sql, nilai }, kolom) => {
    const urut = kolom === 'id' ? '' : `i.c ${kolom === 'nama_barang' ? 'collate nocase ' : ''}${arah}, `;
    const teks = `select ${PILIH_RINGKAS} from (${sql}) i cross join barang b on b.id = i.id order by ${urut}i.id ${arah}`;
    return siapkan(db, teks).all(...nilai) as BarisRingkas[];
  });
  const akhir = baris.at(-1);
  const kolom = KOLOM_URUTAN[urutan.kolom];
  return { baris, kursor: akhir && baris.length === batas ? tulisKursor([akhir[kolom], akhir.id]) : null };
}

/** Ids of the lots of a filter in the order of the list, from a place on. */
export function idBarang(
  db: Database,
  saringan: SaringanBarang,
  urutan: UrutanBarang,
  lewati: number,
  batas: number,
): number[] {
  const langkah = langkahDaftar(db, saringan, urutan, null);
  return susuri(db, langkah, urutan.arah === 'turun', lewati, batas, ({ sql, nilai, terbalik }) => {
    const id = (siapkan(db, sql).all(...nilai) as { id: number }[]).map((b) => b.id);
    return terbalik ? id.reverse() : id;
  });
}

/** Count, units, value (sen) and lots without value of a set of lots. */
export interface RingkasanBarang {
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly belumBernilai: number;
}

interface MentahRingkasan {
  lot: bigint;
  unit: bigint | null;
  nilai: bigint | null;
  belum: bigint | null;
}

const rapikan = (b: MentahRingkasan): RingkasanBarang => ({
  lot: Number(b.lot),
  unit: sen(Number(b.unit ?? 0n)),
  nilaiSen: sen(Number(b.nilai ?? 0n)),
  belumBernilai: Number(b.belum ?? 0n),
});

const JUMLAH = 'count(*) as lot, sum(unit) as unit, sum(nilai) as nilai, sum(unit_belum > 0) as belum';

/** Totals by golongan and kondisi alone are kept, so no lot is read for them. */
function ringkasanKelompok(db: Database, saringan: SaringanBarang): RingkasanBarang {
  const baris = siapkan(
    db,
    `select sum(lot) as lot, sum(unit) as unit, sum(nilai) as nilai, sum(belum) as belum from saldo
     where (@golongan is null or golongan in (select value from json_each(@golongan)))
       and (@kondisi is null or kondisi in (select value from json_each(@kondisi)))`,
  );
  const larik = (daftar: readonly string[] | undefined) => (daftar?.length ? JSON.stringify(daftar) : null);
  const hasil = baris
    .safeIntegers(true)
    .get({ golongan: larik(saringan.golongan), kondisi: larik(saringan.kondisi) }) as MentahRingkasan;
  return rapikan({ ...hasil, lot: hasil.lot ?? 0n });
}

/** Totals of a filter. */
export function ringkasanSaringan(db: Database, saringan: SaringanBarang): RingkasanBarang {
  if (hanyaKelompok(saringan)) return ringkasanKelompok(db, saringan);
  const { nilai: isi, ...lain } = saringan;
  if (isi === 'terisi' && hanyaKelompok(lain)) {
    // Most lots have their value, so what is left after those without it is found sooner than counted.
    const [semuanya, belum] = [ringkasanKelompok(db, lain), ringkasanSaringan(db, { ...lain, nilai: 'belum' })];
    return {
      lot: semuanya.lot - belum.lot,
      unit: semuanya.unit - belum.unit,
      nilaiSen: sen(semuanya.nilaiSen - belum.nilaiSen),
      belumBernilai: 0,
    };
  }
  const jalan = jalanJumlah(db, saringan);
  if (jalan.length === 0) return rapikan({ lot: 0n, unit: null, nilai: null, belum: null });
  const { sql, nilai } = bacaJumlah(jalan, ['unit', 'nilai', 'unit_belum'], JUMLAH, SEMUA);
  return rapikan(
    siapkan(db, sql)
      .safeIntegers(true)
      .get(...nilai) as MentahRingkasan,
  );
}

/** Totals of named lots. */
export function ringkasanId(db: Database, id: readonly number[]): RingkasanBarang {
  const kueri = siapkan(
    db,
    `select count(*) as lot, sum(unit) as unit, sum(nilai) as nilai, sum(unit_belum > 0) as belum
     from barang where unit > 0 and id in (select value from json_each(?))`,
  );
  return rapikan(kueri.safeIntegers(true).get(JSON.stringify(id)) as MentahRingkasan);
}

/** The projection row of a lot, or undefined. */
export const barisBarang = (db: Database, id: number): TabelBarang | undefined =>
  satu(db, q.selectFrom('barang').selectAll().where('id', '=', id));

/** Lots split from a lot. */
export const anakBarang = (db: Database, id: number): Pick<TabelBarang, 'id' | 'nama_barang' | 'unit'>[] =>
  semua(db, q.selectFrom('barang').select(['id', 'nama_barang', 'unit']).where('induk', '=', id).orderBy('id'));

/** Open temuan by rule, with the number of lots. */
export function hitungTemuan(db: Database): { aturan: string; lot: number }[] {
  return siapkan(
    db,
    `select t.value ->> '$.aturan' as aturan, count(distinct b.id) as lot
     from barang b indexed by barang_temuan, json_each(b.temuan) t
     where b.jumlah_temuan > 0 and b.unit > 0 group by 1 order by lot desc, aturan`,
  ).all() as { aturan: string; lot: number }[];
}
