import type { Database } from 'better-sqlite3';
import type { DataBaris } from '../../domain/impor/data.ts';
import { amanLike } from '../reads/saringan.ts';
import { siapkan } from '../sql.ts';

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

const larik = (teks: string | null): readonly unknown[] =>
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

const json = (isi: readonly unknown[]): string | null => (isi.length === 0 ? null : JSON.stringify(isi));

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

/** Forgets what an earlier check found. */
export function lupakanHasil(db: Database): void {
  db.exec(`
    update baris set status = null, barang = null, dikenali = null, kunci = null, kembar = null, perubahan = null, galat = null;
    delete from kembar_lot`);
}

/** Keeps what a row was recognised as. */
export const simpanKenal = (
  db: Database,
  nomor: number,
  k: { barang: number | null; dikenali: string | null; kunci: string | null; galat: readonly GalatBaris[] },
): void =>
  void siapkan(db, 'update baris set barang = ?, dikenali = ?, kunci = ?, galat = ?, status = ? where nomor = ?').run(
    k.barang,
    k.dikenali,
    k.kunci,
    json(k.galat),
    k.galat.length > 0 ? 'galat' : null,
    nomor,
  );

/** Keeps what became of a row. */
export const simpanStatus = (
  db: Database,
  nomor: number,
  status: StatusBaris,
  perubahan: readonly PerubahanBaris[],
): void =>
  void siapkan(db, 'update baris set status = ?, perubahan = ? where nomor = ?').run(status, json(perubahan), nomor);

/** Adds reasons against a row. */
export function tambahGalat(db: Database, nomor: number, galat: readonly GalatBaris[]): void {
  const ada = siapkan(db, 'select galat from baris where nomor = ?').pluck().get(nomor) as string | null;
  siapkan(db, "update baris set galat = ?, status = 'galat', perubahan = null where nomor = ?").run(
    json([...(larik(ada) as readonly GalatBaris[]), ...galat]),
    nomor,
  );
}

/** Rows that stand for one lot, by lot: more than one is a contradiction. */
export function lotDisebutGanda(db: Database): { barang: number; nomor: number[] }[] {
  const isi = siapkan(
    db,
    `select barang, nomor from baris where barang in
       (select barang from baris where barang is not null group by barang having count(*) > 1) order by barang, nomor`,
  ).all() as { barang: number; nomor: number }[];
  const hasil = new Map<number, number[]>();
  for (const { barang, nomor } of isi) {
    const ada = hasil.get(barang);
    if (ada) ada.push(nomor);
    else hasil.set(barang, [nomor]);
  }
  return [...hasil].map(([barang, nomor]) => ({ barang, nomor }));
}

/** Rows without a lot that bring the same NIBAR. */
export function nibarGanda(db: Database): { nibar: string; nomor: number[] }[] {
  const isi = siapkan(
    db,
    `select data ->> '$.nibar' as nibar, json_group_array(nomor) as nomor from baris
     where data ->> '$.nibar' is not null and barang is null group by 1 having count(*) > 1`,
  ).all() as { nibar: string; nomor: string }[];
  return isi.map((b) => ({ nibar: b.nibar, nomor: JSON.parse(b.nomor) as number[] }));
}

/** Register ranges that rows without a lot bring, by code and in order. */
export function* rentangRegister(
  db: Database,
): Generator<{ nomor: number; kode: string; dari: number; sampai: number }> {
  yield* siapkan(
    db,
    `select nomor, data ->> '$.kodeBarang' as kode, cast(data ->> '$.registerDari' as integer) as dari,
       cast(coalesce(data ->> '$.registerSampai', data ->> '$.registerDari') as integer) as sampai
     from baris where data ->> '$.registerDari' is not null and barang is null and kode is not null order by 2, 3, 1`,
  ).all() as { nomor: number; kode: string; dari: number; sampai: number }[];
}

/** Sheet and row of a running number, as the spreadsheet program shows them. */
export const letakBaris = (db: Database, nomor: number): { lembar: string; baris: number } | undefined =>
  siapkan(
    db,
    'select l.nama as lembar, m.baris from mentah m join lembar l on l.nomor = m.lembar where m.nomor = ?',
  ).get(nomor) as { lembar: string; baris: number } | undefined;

/** True when a row of goods without a lot has this content. */
export const adaKunci = (db: Database, kunci: string): boolean =>
  siapkan(db, 'select 1 from baris where kunci = ? limit 1').get(kunci) !== undefined;

/** Notes that a lot has the content of a row. */
export const catatKembarLot = (db: Database, kunci: string, barang: number): void =>
  void siapkan(db, 'insert into kembar_lot (kunci, barang) values (?, ?) on conflict do nothing').run(kunci, barang);

/** Marks the rows that are alike a lot or another row; twins of errors are told as errors. */
export function tandaiKembar(db: Database): void {
  db.exec(`
    update baris set kembar = 'berkas' where kunci in (select kunci from baris where kunci is not null group by kunci having count(*) > 1);
    update baris set kembar = 'register' where kunci in (select kunci from kembar_lot)`);
}

/** Rows and lots a row is alike, the first few. */
export function kembaran(db: Database, b: Pick<BarisSesi, 'nomor' | 'kunci'>): { baris: number[]; barang: number[] } {
  if (b.kunci === null) return { baris: [], barang: [] };
  return {
    baris: siapkan(db, 'select nomor from baris where kunci = ? and nomor <> ? order by nomor limit 20')
      .pluck()
      .all(b.kunci, b.nomor) as number[],
    barang: siapkan(db, 'select barang from kembar_lot where kunci = ? order by barang limit 20')
      .pluck()
      .all(b.kunci) as number[],
  };
}

/** Rows by status; those the check has not seen are left out. */
export function hitungStatus(db: Database): Record<StatusBaris, number> & { baris: number } {
  const isi = siapkan(db, 'select status, count(*) as n from baris where status is not null group by status').all() as {
    status: StatusBaris;
    n: number;
  }[];
  const hasil = { baris: 0, baru: 0, berubah: 0, sama: 0, galat: 0, kembar: 0 };
  for (const { status, n } of isi) {
    hasil[status] = n;
    hasil.baris += n;
  }
  return hasil;
}

/** Rows of kembar by what was decided, and by what they are alike. */
export function hitungKembar(db: Database) {
  const isi = siapkan(
    db,
    `select coalesce(sum(k.keputusan is null), 0) as belum, coalesce(sum(k.keputusan = 'masukkan'), 0) as masukkan,
       coalesce(sum(k.keputusan = 'lewati'), 0) as lewati, coalesce(sum(k.keputusan = 'cocok'), 0) as cocok,
       coalesce(sum(b.kembar = 'berkas'), 0) as dalamBerkas, coalesce(sum(b.kembar = 'register'), 0) as denganRegister
     from baris b left join keputusan k on k.nomor = b.nomor where b.status = 'kembar'`,
  ).get();
  return isi as Record<'belum' | 'masukkan' | 'lewati' | 'cocok' | 'dalamBerkas' | 'denganRegister', number>;
}

/** Decides about one row; null takes it back. */
export function putuskan(db: Database, nomor: number, keputusan: Keputusan | null, barang: number | null = null): void {
  if (keputusan === null) siapkan(db, 'delete from keputusan where nomor = ?').run(nomor);
  else
    siapkan(
      db,
      `insert into keputusan (nomor, keputusan, barang) values (?, ?, ?)
       on conflict (nomor) do update set keputusan = excluded.keputusan, barang = excluded.barang`,
    ).run(nomor, keputusan, barang);
}

/** Running numbers of the twins, all or by what they are alike. */
export const nomorKembar = (db: Database, dengan: 'register' | 'berkas' | null): number[] =>
  siapkan(
    db,
    "select nomor from baris where status = 'kembar' and (@dengan is null or kembar = @dengan) order by nomor",
  )
    .pluck()
    .all({ dengan }) as number[];

const PASANGKAN = `
  insert into keputusan (nomor, keputusan, barang)
  with dipilih as (select value as nomor from json_each(@nomor)),
  baris_urut as (
    select b.nomor, b.kunci, row_number() over (partition by b.kunci order by b.nomor) as ke
    from dipilih d join baris b on b.nomor = d.nomor where b.kunci is not null),
  terpakai as (
    select barang from baris where barang is not null and nomor not in (select nomor from dipilih)
    union select barang from keputusan where keputusan = 'cocok' and nomor not in (select nomor from dipilih)),
  lot_urut as (
    select kunci, barang, row_number() over (partition by kunci order by barang) as ke
    from kembar_lot where kunci in (select kunci from baris_urut) and barang not in (select barang from terpakai))
  select r.nomor, 'cocok', l.barang from baris_urut r join lot_urut l on l.kunci = r.kunci and l.ke = r.ke where true
  on conflict (nomor) do update set keputusan = excluded.keputusan, barang = excluded.barang`;

/** Takes rows for lots that have their content, each for one that no other row stands for; gives how many found one. */
export const pasangkan = (db: Database, nomor: readonly number[]): number =>
  siapkan(db, PASANGKAN).run({ nomor: JSON.stringify(nomor) }).changes;
