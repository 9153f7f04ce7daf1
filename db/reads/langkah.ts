import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import type { TabelBarang } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { bacaJumlah, bacaUrut, type Jalan, jalanUrut } from './jalan.ts';
import { banyakKelompok, type KolomUrut, kondisiTampil } from './kelompok.ts';
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

/** Where a page ended: the value it was sorted by, and the id. */
export type Kursor = readonly [nilai: string | number | null, id: number];

const isNilaiKursor = (n: unknown): n is Kursor[0] => n === null || typeof n === 'string' || typeof n === 'number';

export const bacaKursor = (teks: string): Kursor => {
  try {
    const isi: unknown = JSON.parse(Buffer.from(teks, 'base64url').toString('utf8'));
    if (Array.isArray(isi) && isi.length === 2 && isNilaiKursor(isi[0]) && Number.isSafeInteger(isi[1]))
      return [isi[0], isi[1] as number];
  } catch {
    // falls through to the refusal
  }
  throw new AppError('validation', 'kursor_tidak_sah');
};

export const tulisKursor = (kursor: Kursor): string =>
  Buffer.from(JSON.stringify(kursor), 'utf8').toString('base64url');

/** One stretch of a list: a way to lots, and where on it to read. */
export interface Langkah {
  readonly jalan: Jalan;
  readonly kolom: KolomUrut;
  readonly tambahan: Potongan;
  /** How many lots the stretch has, where that is known without counting. */
  readonly banyak: () => number | null;
}

/** No condition at all. */
export const SEMUA: Potongan = { sql: 'true', nilai: [] };

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

/**
 * The stretches of a list after a cursor, in order, each found when the one before is used up. Lots in order of
 * condition are the lots of each condition in register order.
 */
export function* langkahDaftar(
  db: Database,
  saringan: SaringanBarang,
  { kolom: nama, arah }: UrutanBarang,
  kursor: Kursor | null,
): Generator<Langkah> {
  const turun = arah === 'turun';
  const kolom = KOLOM_URUTAN[nama];
  const hitungan = (dari: Kursor | null, hanya?: string) => () =>
    dari === null && hanyaKelompok(saringan) ? banyakKelompok(db, saringan, hanya) : null;
  if (kolom === 'kondisi') {
    const naik = kondisiTampil(db, saringan);
    const urut = turun ? naik.reverse() : naik;
    for (const kondisi of urut) {
      if (kursor && (turun ? kondisi > String(kursor[0]) : kondisi < String(kursor[0]))) continue;
      const dari = kondisi === kursor?.[0] ? kursor : null;
      const tambahan = dari ? sesudahId(turun, dari[1]) : SEMUA;
      yield { jalan: jalanUrut(db, saringan, 'id', kondisi), kolom: 'id', tambahan, banyak: hitungan(dari, kondisi) };
    }
    return;
  }
  const jalan = jalanUrut(db, saringan, kolom);
  if (kursor === null) yield { jalan, kolom, tambahan: SEMUA, banyak: hitungan(null) };
  else if (kolom === 'id') yield { jalan, kolom, tambahan: sesudahId(turun, kursor[1]), banyak: hitungan(kursor) };
  else
    for (const tambahan of bagianSesudah(kolom, turun, kursor))
      yield { jalan, kolom, tambahan, banyak: hitungan(kursor) };
}

/** A query of the lots of a stretch in order, as `id` and, unless sorted by it, `c`. */
export interface KueriLangkah extends Potongan {
  /** The rows come in the opposite order. */
  readonly terbalik: boolean;
}

/** From behind, when the place is nearer to the end; null when it lies behind the end. */
function kueriLangkah(l: Langkah, turun: boolean, lewati: number, batas: number): KueriLangkah | null {
  const banyak = lewati > 0 ? l.banyak() : null;
  if (l.jalan.length === 0 || (banyak !== null && lewati >= banyak)) return null;
  const ambil = banyak === null ? batas : Math.min(batas, banyak - lewati);
  const belakang = banyak === null ? Infinity : banyak - lewati - ambil;
  const terbalik = belakang < lewati;
  return {
    terbalik,
    ...bacaUrut(l.jalan, l.kolom, turun !== terbalik, l.tambahan, ambil, terbalik ? belakang : lewati),
  };
}

/**
 * Rows from the stretches of a list, passing over the first `lewati`.
 * @param baca runs the query of a stretch; gives rows in the order of the list
 */
export function susuri<T>(
  db: Database,
  langkah: Iterable<Langkah>,
  turun: boolean,
  lewati: number,
  batas: number,
  baca: (kueri: KueriLangkah, kolom: KolomUrut) => T[],
): T[] {
  const hasil: T[] = [];
  let sisa = lewati;
  for (const l of langkah) {
    const kueri = kueriLangkah(l, turun, sisa, batas - hasil.length);
    const dapat = kueri === null ? [] : baca(kueri, l.kolom);
    for (const satu of dapat) hasil.push(satu);
    if (hasil.length >= batas) break;
    // The stretch ended among the rows to pass over: how many of them it had is counted, never read.
    if (sisa > 0) sisa = dapat.length > 0 ? 0 : sisa - (l.banyak() ?? hitung(db, l));
  }
  return hasil;
}

function hitung(db: Database, { jalan, tambahan }: Langkah): number {
  if (jalan.length === 0) return 0;
  const { sql, nilai } = bacaJumlah(jalan, [], 'count(*) as n', tambahan);
  return (siapkan(db, sql).get(...nilai) as { n: number }).n;
}
