import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import { sen } from '../../domain/uang.ts';
import type { TabelBarang } from '../schema.ts';
import { q, satu, semua, siapkan } from '../sql.ts';
import { bacaJumlah, bacaUrut, type Jalan, jalanJumlah, jalanUrut, type KolomUrut, kondisiTampil } from './jalan.ts';
import { hanyaKelompok, type Potongan, type SaringanBarang } from './saringan.ts';

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

const isNilaiKursor = (n: unknown): n is Kursor[0] => n === null || typeof n === 'string' || typeof n === 'number';

const bacaKursor = (teks: string): Kursor => {
  try {
    const isi: unknown = JSON.parse(Buffer.from(teks, 'base64url').toString('utf8'));
    if (Array.isArray(isi) && isi.length === 2 && isNilaiKursor(isi[0]) && Number.isSafeInteger(isi[1]))
      return [isi[0], isi[1] as number];
  } catch {
    // falls through to the refusal
  }
  throw new AppError('validation', 'kursor_tidak_sah');
};

const tulisKursor = (kursor: Kursor): string => Buffer.from(JSON.stringify(kursor), 'utf8').toString('base64url');

/** One stretch of a list: a way to lots, and where on it to read. */
interface Langkah {
  readonly jalan: Jalan;
  readonly kolom: KolomUrut;
  readonly tambahan: Potongan;
}

const SEMUA: Potongan = { sql: 'true', nilai: [] };

/** `{id}` stands for the id in the words of the source, which keeps its order usable. */
const sesudahId = (turun: boolean, id: number): Potongan => ({ sql: `{id} ${turun ? '<' : '>'} ?`, nilai: [id] });

/**
 * What comes after a cursor, each part a seek on (column, id): the rest of the equal values, then the greater ones,
 * and last (descending) those without a value. A comparison of pairs would walk all equal values.
 */
function bagianSesudah(kolom: Exclude<KolomUrut, 'id'>, turun: boolean, [nilai, id]: Kursor): Potongan[] {
  const ref = kolom === 'nama_barang' ? 'b.nama_barang collate nocase' : `b.${kolom}`;
  const lewatId = sesudahId(turun, id);
  if (nilai === null) {
    const sama = { sql: `${ref} is null and ${lewatId.sql}`, nilai: lewatId.nilai };
    return turun ? [sama] : [sama, { sql: `${ref} is not null`, nilai: [] }];
  }
  const sama = { sql: `${ref} = ? and ${lewatId.sql}`, nilai: [nilai, ...lewatId.nilai] };
  const lebih = { sql: `${ref} ${turun ? '<' : '>'} ?`, nilai: [nilai] };
  const kosong = { sql: `${ref} is null`, nilai: [] };
  return turun && kolom === 'tahun_perolehan' ? [sama, lebih, kosong] : [sama, lebih];
}

/** The stretches of a list after a cursor, in order. Lots in order of condition are the lots of each condition in register order. */
function langkahDaftar(
  db: Database,
  saringan: SaringanBarang,
  { kolom: nama, arah }: UrutanBarang,
  kursor: Kursor | null,
): Langkah[] {
  const turun = arah === 'turun';
  const kolom = KOLOM_URUTAN[nama];
  if (kolom === 'kondisi') {
    const naik = kondisiTampil(db, saringan);
    const urut = turun ? naik.reverse() : naik;
    const mulai = kursor ? urut.filter((k) => (turun ? k <= String(kursor[0]) : k >= String(kursor[0]))) : urut;
    return mulai.map((kondisi) => ({
      jalan: jalanUrut(db, saringan, 'id', kondisi),
      kolom: 'id',
      tambahan: kursor && kondisi === kursor[0] ? sesudahId(turun, kursor[1]) : SEMUA,
    }));
  }
  const jalan = jalanUrut(db, saringan, kolom);
  if (jalan.length === 0) return [];
  if (kursor === null) return [{ jalan, kolom, tambahan: SEMUA }];
  if (kolom === 'id') return [{ jalan, kolom, tambahan: sesudahId(turun, kursor[1]) }];
  return bagianSesudah(kolom, turun, kursor).map((tambahan) => ({ jalan, kolom, tambahan }));
}

/** Rows from the stretches of a list, passing over the first `lewati`. */
function susuri<T>(
  db: Database,
  langkah: readonly Langkah[],
  lewati: number,
  batas: number,
  baca: (l: Langkah, batas: number, lewati: number) => T[],
): T[] {
  const hasil: T[] = [];
  let sisa = lewati;
  for (const l of langkah) {
    if (hasil.length >= batas) break;
    const dapat = baca(l, batas - hasil.length, sisa);
    for (const satu of dapat) hasil.push(satu);
    if (sisa === 0) continue;
    // The stretch ended among the rows to pass over: how many of them it had is counted, never read.
    sisa = dapat.length > 0 ? 0 : sisa - hitung(db, l);
  }
  return hasil;
}

function hitung(db: Database, { jalan, tambahan }: Langkah): number {
  const { sql, nilai } = bacaJumlah(jalan, [], 'count(*) as n', tambahan);
  return (siapkan(db, sql).get(...nilai) as { n: number }).n;
}

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
  const baris = susuri(db, langkah, lewati, batas, (l, banyak, lompat) => {
    const { sql, nilai } = bacaUrut(l.jalan, l.kolom, turun, l.tambahan, banyak, lompat);
    const arah = turun ? 'desc' : 'asc';
    const urut = l.kolom === 'id' ? '' : `i.c ${l.kolom === 'nama_barang' ? 'collate nocase ' : ''}${arah}, `;
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
  return susuri(db, langkahDaftar(db, saringan, urutan, null), lewati, batas, (l, banyak, lompat) => {
    const { sql, nilai } = bacaUrut(l.jalan, l.kolom, urutan.arah === 'turun', l.tambahan, banyak, lompat);
    return (siapkan(db, sql).all(...nilai) as { id: number }[]).map((b) => b.id);
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
