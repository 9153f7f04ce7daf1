import type { Database } from 'better-sqlite3';
import type { Golongan } from '../../domain/kodeBarang.ts';
import { siapkan } from '../sql.ts';

/** A paper that was attached to a mutasi after it was booked. */
export interface DokumenMutasi {
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string | null;
}

/** Head of a mutasi with its command; `dokumen` as it is stored. */
export interface KepalaMutasi {
  readonly nomor: number;
  readonly perintah: number;
  readonly judul: string;
  readonly tanggal: string;
  readonly jenis: string;
  readonly dasar: string;
  readonly dokumen: string | null;
  readonly pelaku: string;
  readonly dibatalkan: 0 | 1;
}

/** A place in the order of the list: date, then number, both falling. */
export interface Tempat {
  readonly tanggal: string;
  readonly nomor: number;
}

/** Which mutasi are wanted. */
export interface SaringanKepala {
  readonly jenis?: string | undefined;
  readonly golongan?: Golongan | undefined;
  readonly rentang: { readonly mulai: string; readonly selesai: string } | null;
}

const POTONGAN = 100;
const AWAL = '0001-01-01';
const AKHIR: Tempat = { tanggal: '9999-12-31', nomor: Number.MAX_SAFE_INTEGER };

// Adjustments and cancellations (membalik) are the program's own bookkeeping, not what happened to goods.
const kepala = (indeks: string): string => `
  select m.nomor, m.perintah, p.judul, m.tanggal, m.jenis, m.dasar, r.nilai as dokumen, p.nama as pelaku,
    (l.nomor is not null) as dibatalkan
  from mutasi m ${indeks} cross join perintah p on p.nomor = m.perintah left join perintah_lewat l on l.nomor = m.perintah
    left join rujukan r on r.jenis = 'dokumen' and r.kunci = cast(m.nomor as text)
  where m.membalik is null and p.membatalkan = '[]'`;

/** Heads of one kind (or of all) from a place on, the place included: the rest of its day, then the days before. */
function* menurutTanggal(
  db: Database,
  jenis: string | null,
  rentang: { mulai: string },
  mulai: Tempat,
): Generator<KepalaMutasi> {
  const [indeks, syarat, isi] =
    jenis === null ? ['indexed by mutasi_tanggal', '', []] : ['indexed by mutasi_jenis', ' and m.jenis = ?', [jenis]];
  const seHari = siapkan(
    db,
    `${kepala(indeks)}${syarat} and m.tanggal = ? and m.nomor <= ? order by m.nomor desc limit ${POTONGAN}`,
  );
  const sebelum = siapkan(
    db,
    `${kepala(indeks)}${syarat} and m.tanggal < ? and m.tanggal >= ? order by m.tanggal desc, m.nomor desc limit ${POTONGAN}`,
  );
  let { tanggal, nomor } = mulai;
  for (;;) {
    const hariIni = seHari.all(...isi, tanggal, nomor) as KepalaMutasi[];
    yield* hariIni;
    if (hariIni.length === POTONGAN) {
      nomor = (hariIni.at(-1)?.nomor ?? 1) - 1;
      continue;
    }
    const lalu = sebelum.all(...isi, tanggal, rentang.mulai) as KepalaMutasi[];
    yield* lalu;
    const akhir = lalu.at(-1);
    if (akhir === undefined || lalu.length < POTONGAN) return;
    ({ tanggal, nomor } = { tanggal: akhir.tanggal, nomor: akhir.nomor - 1 });
  }
}

/** Every kind there is, by jumps through its index. */
const JENIS = `
  with recursive j (jenis) as (
    select min(jenis) from mutasi
    union all select (select min(m.jenis) from mutasi m where m.jenis > j.jenis) from j where j.jenis is not null
  ) select jenis from j where jenis is not null`;

const isDulu = (a: Tempat, b: Tempat): boolean =>
  a.tanggal > b.tanggal || (a.tanggal === b.tanggal && a.nomor > b.nomor);

/** Several lists of heads, each in order, as one. */
function* jalin(daftar: readonly Generator<KepalaMutasi>[]): Generator<KepalaMutasi> {
  const ujung = daftar.map((d) => d.next());
  for (;;) {
    let i = -1;
    for (const [n, u] of ujung.entries()) {
      const kini = ujung[i];
      if (u.done !== true && (kini === undefined || kini.done === true || isDulu(u.value, kini.value))) i = n;
    }
    const pilih = ujung[i];
    if (pilih === undefined || pilih.done === true) return;
    yield pilih.value;
    ujung[i] = daftar[i]?.next() ?? pilih;
  }
}

const GOLONGAN_SEHARI = `
  select tanggal, mutasi as nomor from mutasi_baris indexed by baris_golongan
  where golongan = ? and tanggal = ? and mutasi <= ? order by mutasi desc limit 1`;
const GOLONGAN_SEBELUM = `
  select tanggal, mutasi as nomor from mutasi_baris indexed by baris_golongan
  where golongan = ? and tanggal < ? and tanggal >= ? order by tanggal desc, mutasi desc limit 1`;

/** Heads of mutasi with a line in a golongan, by jumps from one mutasi to the next. */
function* menurutGolongan(
  db: Database,
  golongan: Golongan,
  rentang: { mulai: string },
  mulai: Tempat,
): Generator<KepalaMutasi> {
  const baca = siapkan(db, `${kepala('')} and m.nomor = ?`);
  let tempat: Tempat = mulai;
  for (;;) {
    const kini = (siapkan(db, GOLONGAN_SEHARI).get(golongan, tempat.tanggal, tempat.nomor) ??
      siapkan(db, GOLONGAN_SEBELUM).get(golongan, tempat.tanggal, rentang.mulai)) as Tempat | undefined;
    if (kini === undefined) return;
    const satu = baca.get(kini.nomor) as KepalaMutasi | undefined;
    if (satu) yield satu;
    tempat = { tanggal: kini.tanggal, nomor: kini.nomor - 1 };
  }
}

/** From where a list goes, within the days asked for. */
const batasi = ({ rentang }: SaringanKepala, mulai: Tempat | null): { rentang: { mulai: string }; mulai: Tempat } => ({
  rentang: { mulai: rentang?.mulai ?? AWAL },
  mulai: mulai ?? { ...AKHIR, tanggal: rentang?.selesai ?? AKHIR.tanggal },
});

/** Heads of mutasi, latest first, from a place on (that one included). */
export function* kepalaMutasi(db: Database, saring: SaringanKepala, dari: Tempat | null): Generator<KepalaMutasi> {
  const { rentang, mulai } = batasi(saring, dari);
  const { jenis: awalan, golongan } = saring;
  if (awalan !== undefined) {
    const semua = siapkan(db, JENIS).pluck().all() as string[];
    yield* jalin(semua.filter((j) => j.startsWith(awalan)).map((j) => menurutTanggal(db, j, rentang, mulai)));
  } else if (golongan !== undefined) yield* menurutGolongan(db, golongan, rentang, mulai);
  else yield* menurutTanggal(db, null, rentang, mulai);
}

const LOT = `${kepala('')} and m.nomor in (select mutasi from mutasi_baris where barang = ?) order by m.tanggal desc, m.nomor desc`;

/** Heads of the mutasi that touched one lot; a lot has few. */
export function kepalaLot(db: Database, barang: number, saring: SaringanKepala, dari: Tempat | null): KepalaMutasi[] {
  const { rentang, mulai } = batasi(saring, dari);
  const semua = siapkan(db, LOT).all(barang) as KepalaMutasi[];
  return semua.filter((k) => k.tanggal >= rentang.mulai && !isDulu(k, mulai) && k.jenis.startsWith(saring.jenis ?? ''));
}

/** The head of one mutasi; undefined for none, and for adjustments and cancellations. */
export const satuMutasi = (db: Database, nomor: number): KepalaMutasi | undefined =>
  siapkan(db, `${kepala('')} and m.nomor = ?`).get(nomor) as KepalaMutasi | undefined;
