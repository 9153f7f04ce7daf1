import type { Database } from 'better-sqlite3';
import type { DataBaris } from '../../domain/impor/data.ts';
import { amanLike } from '../reads/saringan.ts';
import { siapkan } from '../sql.ts';

// Rows of goods of an import: put in as they were read from their cells, and given out again.

export type StatusBaris = 'baru' | 'berubah' | 'sama' | 'galat' | 'kembar';
export type Keputusan = 'masukkan' | 'lewati' | 'cocok';

/** A reason against a row: the field of ours it is about, the heading of its column and its cell, where there is one. */
export interface GalatBaris {
  readonly bidang: string | null;
  readonly kolom: string | null;
  readonly sel: string | null;
  readonly alasan: string;
}

/** A changed cell in words. */
export interface PerubahanBaris {
  readonly kolom: string;
  readonly dari: string | null;
  readonly ke: string | null;
}

/** A row of goods, as it is kept: in our own terms, with what the check found and what was decided. */
export interface BarisSesi {
  readonly nomor: number;
  readonly lembar: number;
  readonly baris: number;
  readonly data: DataBaris;
  readonly galatIsi: readonly GalatBaris[];
  readonly status: StatusBaris | null;
  readonly barang: number | null;
  readonly dikenali: string | null;
  readonly kunci: string | null;
  readonly kembar: 'register' | 'berkas' | null;
  readonly perubahan: readonly PerubahanBaris[];
  readonly galat: readonly GalatBaris[];
  readonly keputusan: Keputusan | null;
  readonly keputusanBarang: number | null;
}

interface Mentah {
  nomor: number;
  lembar: number;
  baris: number;
  data: string;
  galat_isi: string | null;
  status: StatusBaris | null;
  barang: number | null;
  dikenali: string | null;
  kunci: string | null;
  kembar: 'register' | 'berkas' | null;
  perubahan: string | null;
  galat: string | null;
  keputusan: Keputusan | null;
  keputusan_barang: number | null;
}

/** A list as it is kept; none for null. */
export const larik = (teks: string | null): readonly unknown[] =>
  teks === null ? [] : (JSON.parse(teks) as readonly unknown[]);

const urai = (b: Mentah): BarisSesi => ({
  nomor: b.nomor,
  lembar: b.lembar,
  baris: b.baris,
  data: JSON.parse(b.data) as DataBaris,
  galatIsi: larik(b.galat_isi) as readonly GalatBaris[],
  status: b.status,
  barang: b.barang,
  dikenali: b.dikenali,
  kunci: b.kunci,
  kembar: b.kembar,
  perubahan: larik(b.perubahan) as readonly PerubahanBaris[],
  galat: larik(b.galat) as readonly GalatBaris[],
  keputusan: b.keputusan,
  keputusanBarang: b.keputusan_barang,
});

const PILIH = `
  select b.nomor, b.lembar, b.baris, b.data, b.galat_isi, b.status, b.barang, b.dikenali, b.kunci, b.kembar, b.perubahan, b.galat,
    k.keputusan, k.barang as keputusan_barang
  from baris b left join keputusan k on k.nomor = b.nomor`;

/** A list to be kept; null for an empty one. */
export const json = (isi: readonly unknown[]): string | null => (isi.length === 0 ? null : JSON.stringify(isi));

/** Forgets the rows in our own terms; they are made anew from the cells. */
export function kosongkanBaris(db: Database): void {
  db.exec('delete from baris; delete from kembar_lot');
}

/** A row as it was read from its cells. */
export interface BarisTerurai {
  readonly nomor: number;
  readonly lembar: number;
  readonly baris: number;
  readonly data: DataBaris;
  readonly galat: readonly GalatBaris[];
}

/** The text a row is searched by. */
function teksCari({ baris, data }: BarisTerurai): string {
  const { kodeBarang, namaBarang, merk, nibar, spesifikasi } = data;
  return [namaBarang, kodeBarang, merk, spesifikasi, nibar, `${baris}`].filter(Boolean).join(' ').toLowerCase();
}

/** Puts in a row in our own terms. */
export function tulisBaris(db: Database, b: BarisTerurai): void {
  siapkan(db, 'insert into baris (nomor, lembar, baris, data, galat_isi, nama, cari) values (?, ?, ?, ?, ?, ?, ?)').run(
    b.nomor,
    b.lembar,
    b.baris,
    JSON.stringify(b.data),
    json(b.galat),
    b.data.namaBarang ?? '',
    teksCari(b),
  );
}

/** Puts a row that was mended in place of what it was; what it comes to is open until the next check. */
export function tulisUlangBaris(db: Database, b: BarisTerurai): void {
  siapkan(
    db,
    `update baris set data = ?, galat_isi = ?, nama = ?, cari = ?, kunci = null, kembar = null, perubahan = null, galat = ?,
       status = ? where nomor = ?`,
  ).run(
    JSON.stringify(b.data),
    json(b.galat),
    b.data.namaBarang ?? '',
    teksCari(b),
    json(b.galat),
    b.galat.length > 0 ? 'galat' : null,
    b.nomor,
  );
}

const HALAMAN = 500;

/** All rows in the order of the file; the staging file may be written to between them. */
export function* semuaBaris(db: Database, status?: StatusBaris): Generator<BarisSesi> {
  const baca = siapkan(
    db,
    `${PILIH} where b.nomor > ? ${status === undefined ? '' : 'and b.status = ?'} order by b.nomor limit ${HALAMAN}`,
  );
  for (let setelah = 0; ;) {
    const halaman = (status === undefined ? baca.all(setelah) : baca.all(setelah, status)) as Mentah[];
    for (const b of halaman) yield urai(b);
    const akhir = halaman.at(-1);
    if (akhir === undefined || halaman.length < HALAMAN) return;
    setelah = akhir.nomor;
  }
}

/** One row by its running number, or undefined. */
export function satuBaris(db: Database, nomor: number): BarisSesi | undefined {
  const b = siapkan(db, `${PILIH} where b.nomor = ?`).get(nomor) as Mentah | undefined;
  return b && urai(b);
}

/** How many rows of goods there are. */
export const banyakBaris = (db: Database): number => siapkan(db, 'select count(*) from baris').pluck().get() as number;

/** Rows that may become goods of their own: about how many new lots will come. */
export const banyakTanpaLot = (db: Database): number =>
  siapkan(
    db,
    "select count(*) from baris where barang is null and kembar is null and (status is null or status = 'baru')",
  )
    .pluck()
    .get() as number;

interface Permintaan {
  readonly status?: StatusBaris | undefined;
  readonly cari: string;
  readonly setelah: number;
  readonly lewati: number;
  readonly batas: number;
}

/** A page of rows of a status, with how many there are in all. */
export function halamanBaris(db: Database, minta: Permintaan): { baris: BarisSesi[]; jumlah: number } {
  const syarat = ['b.nomor > @setelah'];
  if (minta.status !== undefined) syarat.push('b.status = @status');
  const kata = minta.cari.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8);
  for (const [i] of kata.entries()) syarat.push(`b.cari like @kata${i} escape '\\'`);
  const parameter = {
    ...(minta.status !== undefined && { status: minta.status }),
    ...Object.fromEntries(kata.map((k, i) => [`kata${i}`, `%${amanLike(k)}%`])),
  };
  const baris = siapkan(db, `${PILIH} where ${syarat.join(' and ')} order by b.nomor limit @batas offset @lewati`).all({
    ...parameter,
    setelah: minta.setelah,
    batas: minta.batas,
    lewati: minta.lewati,
  }) as Mentah[];
  const jumlah = siapkan(db, `select count(*) from baris b where ${syarat.join(' and ')}`)
    .pluck()
    .get({ ...parameter, setelah: 0 }) as number;
  return { baris: baris.map(urai), jumlah };
}

/** Sheet and row of a running number, as the spreadsheet program shows them. */
export const letakBaris = (db: Database, nomor: number): { lembar: string; baris: number } | undefined =>
  siapkan(
    db,
    'select l.nama as lembar, m.baris from mentah m join lembar l on l.nomor = m.lembar where m.nomor = ?',
  ).get(nomor) as { lembar: string; baris: number } | undefined;
