import type { Database } from 'better-sqlite3';
import { sql } from 'kysely';
import { AppError } from '../../domain/galat.ts';
import { sen } from '../../domain/uang.ts';
import type { TabelBarang } from '../schema.ts';
import { q, satu, semua, siapkan } from '../sql.ts';
import { type SaringanBarang, syarat } from './saringan.ts';

/** Columns a list can be sorted by, and the column of the file. */
export const KOLOM_URUTAN = {
  register: 'id',
  kodeBarang: 'kode_barang',
  namaBarang: 'nama_barang',
  tahunPerolehan: 'tahun_perolehan',
  jumlah: 'unit',
  nilaiSen: 'nilai',
  kondisi: 'kondisi',
} as const satisfies Record<string, keyof TabelBarang>;

export interface UrutanBarang {
  readonly kolom: keyof typeof KOLOM_URUTAN;
  readonly arah: 'naik' | 'turun';
}

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

/** Where a page ended: the value it was sorted by, and the id. */
export type Kursor = readonly [nilai: string | number | null, id: number];

const bacaKursor = (teks: string): Kursor => {
  try {
    const isi: unknown = JSON.parse(Buffer.from(teks, 'base64url').toString('utf8'));
    if (Array.isArray(isi) && isi.length === 2 && Number.isSafeInteger(isi[1]))
      return [isi[0] as Kursor[0], isi[1] as number];
  } catch {
    // falls through to the refusal
  }
  throw new AppError('validation', 'kursor_tidak_sah');
};

const tulisKursor = (kursor: Kursor): string => Buffer.from(JSON.stringify(kursor), 'utf8').toString('base64url');

type Tahap = 'sama' | 'lebih' | 'kosong';

/**
 * One page of lots. The page after a cursor is read in up to three steps, each a seek on (column, id): the rest
 * of the equal values, then the greater ones, and last (descending) those without a value.
 */
export function halamanBarang(
  db: Database,
  saringan: SaringanBarang,
  urutan: UrutanBarang,
  setelah: string | null,
  lewati: number,
  batas: number,
): { baris: BarisRingkas[]; kursor: string | null } {
  const kolom = KOLOM_URUTAN[urutan.kolom];
  const turun = urutan.arah === 'turun';
  const arah = turun ? 'desc' : 'asc';
  const dasar = () => {
    const pilih = q
      .selectFrom('barang')
      .select(KOLOM_RINGKAS)
      .where((eb) => syarat(eb, saringan));
    const urut =
      kolom === 'id' ? pilih : pilih.orderBy(kolom === 'nama_barang' ? sql`nama_barang collate nocase` : kolom, arah);
    return urut.orderBy('id', arah);
  };
  const baris: BarisRingkas[] = [];
  if (setelah === null) {
    baris.push(...semua(db, dasar().limit(batas).offset(lewati)));
  } else {
    const [nilai, id] = bacaKursor(setelah);
    const banding = turun ? ('<' as const) : ('>' as const);
    const langkah = (tahap: Tahap) => {
      if (kolom === 'id') return tahap === 'lebih' ? dasar().where('id', banding, id) : null;
      const ref = kolom === 'nama_barang' ? sql<string>`nama_barang collate nocase` : sql.ref<string | number>(kolom);
      if (tahap === 'sama')
        return dasar()
          .where(sql<boolean>`${ref} is ${nilai}`)
          .where('id', banding, id);
      if (tahap === 'kosong') return turun && nilai !== null ? dasar().where(sql<boolean>`${ref} is null`) : null;
      if (nilai === null) return turun ? null : dasar().where(sql<boolean>`${ref} is not null`);
      return dasar().where(sql<boolean>`${ref} ${sql.raw(banding)} ${nilai}`);
    };
    let sisaLewati = lewati;
    for (const tahap of ['sama', 'lebih', 'kosong'] as const) {
      const kueri = langkah(tahap);
      if (kueri === null || baris.length >= batas) continue;
      const dapat = semua(db, kueri.limit(batas - baris.length).offset(sisaLewati));
      baris.push(...dapat);
      if (sisaLewati === 0) continue;
      // The step ended among the rows to pass over: how many of them it had is counted, never read.
      const banyak = kueri
        .clearSelect()
        .clearOrderBy()
        .select(sql<number>`count(*)`.as('n'));
      sisaLewati = dapat.length > 0 ? 0 : sisaLewati - (satu(db, banyak)?.n ?? 0);
    }
  }
  const akhir = baris.at(-1);
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
  const kolom = KOLOM_URUTAN[urutan.kolom];
  const arah = urutan.arah === 'turun' ? 'desc' : 'asc';
  const pilih = q
    .selectFrom('barang')
    .select('id')
    .where((eb) => syarat(eb, saringan));
  const urut =
    kolom === 'id' ? pilih : pilih.orderBy(kolom === 'nama_barang' ? sql`nama_barang collate nocase` : kolom, arah);
  return semua(db, urut.orderBy('id', arah).limit(batas).offset(lewati)).map((b) => b.id);
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

/** Totals of a filter. A filter on golongan and kondisi alone is answered from the kept totals. */
export function ringkasanSaringan(db: Database, saringan: SaringanBarang): RingkasanBarang {
  const kunci = Object.entries(saringan).filter(
    ([, v]) => v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0),
  );
  if (kunci.every(([k]) => k === 'golongan' || k === 'kondisi')) {
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
  const kueri = q
    .selectFrom('barang')
    .select([
      sql<bigint>`count(*)`.as('lot'),
      sql<bigint>`sum(unit)`.as('unit'),
      sql<bigint>`sum(nilai)`.as('nilai'),
      sql<bigint>`sum(unit_belum > 0)`.as('belum'),
    ])
    .where((eb) => syarat(eb, saringan))
    .compile();
  return rapikan(
    siapkan(db, kueri.sql)
      .safeIntegers(true)
      .get(...kueri.parameters) as MentahRingkasan,
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
