import type { Database } from 'better-sqlite3';
import type { DataBaris } from '../../domain/impor/data.ts';
import type { HasilCocok } from '../../domain/pencocokan/kumpulan.ts';
import { amanLike } from '../reads/saringan.ts';
import { siapkan } from '../sql.ts';

/**
 * Matching in a session's staging file: both lists as they were compared, the pairs and groups, and what the user rejected.
 * A thing belongs to one pair at most: its own column says to which.
 */
const SKEMA = `
CREATE TABLE IF NOT EXISTS cocok_usulan (
  nomor INTEGER PRIMARY KEY,
  skor REAL NOT NULL,
  saingan INTEGER NOT NULL,
  tangan INTEGER NOT NULL CHECK (tangan IN (0, 1)),
  status TEXT NOT NULL CHECK (status IN ('usulan', 'cocok'))
) STRICT;
CREATE INDEX IF NOT EXISTS cocok_usulan_status ON cocok_usulan (status, skor DESC, nomor);

CREATE TABLE IF NOT EXISTS cocok_barang (
  sisi TEXT NOT NULL CHECK (sisi IN ('mereka', 'kita')),
  nomor INTEGER NOT NULL,
  golongan TEXT NOT NULL,
  unit INTEGER NOT NULL,
  nilai INTEGER,
  cari TEXT NOT NULL,
  data TEXT NOT NULL CHECK (json_valid(data)),
  uraian TEXT,
  -- Of another golongan than was asked for: takes no part.
  luar INTEGER NOT NULL CHECK (luar IN (0, 1)),
  usulan INTEGER REFERENCES cocok_usulan (nomor),
  PRIMARY KEY (sisi, nomor)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS cocok_barang_usulan ON cocok_barang (usulan, sisi, nomor);

CREATE TABLE IF NOT EXISTS cocok_tolak (
  mereka INTEGER NOT NULL,
  kita INTEGER NOT NULL,
  PRIMARY KEY (mereka, kita)
) STRICT, WITHOUT ROWID;
`;

export type SisiCocok = 'mereka' | 'kita';
export type TabCocok = 'usulan' | 'cocok' | 'hanya-kita' | 'hanya-mereka';

/** A thing of one list, as it was compared. */
export interface BarangCocok {
  readonly sisi: SisiCocok;
  readonly nomor: number;
  readonly golongan: string;
  readonly unit: number;
  readonly nilai: number | null;
  readonly data: DataBaris;
  readonly uraian: string | null;
  readonly luar: boolean;
}

export interface UsulanCocok {
  readonly nomor: number;
  readonly skor: number;
  readonly saingan: number;
  readonly tangan: boolean;
  readonly status: 'usulan' | 'cocok';
}

/** Makes the tables in a staging file that has none yet. */
export const siapkanCocok = (db: Database): void => void db.exec(SKEMA);

const cari = ({ nomor, data }: BarangCocok): string =>
  [data.namaBarang, data.kodeBarang, data.merk, data.spesifikasi, data.nibar, data.alamat, `${nomor}`]
    .concat(Object.values(data.rincian ?? {}).map(String))
    .filter(Boolean)
    .join(' ')
    .toLowerCase();

/** Puts both lists in place of what was there, without pairs. */
export function gantiBarang(db: Database, barang: Iterable<BarangCocok>): void {
  db.exec('delete from cocok_barang');
  const sisip = db.prepare(
    'insert into cocok_barang (sisi, nomor, golongan, unit, nilai, cari, data, uraian, luar) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const b of barang)
    sisip.run(b.sisi, b.nomor, b.golongan, b.unit, b.nilai, cari(b), JSON.stringify(b.data), b.uraian, b.luar ? 1 : 0);
}

/** Confirmed pairs with their members, to be taken over into a new run. */
export function pasanganCocok(
  db: Database,
): (UsulanCocok & { mereka: number[]; kita: number[]; /** Units of our lots. */ unitKita: number })[] {
  return (siapkan(db, `select * from cocok_usulan where status = 'cocok' order by nomor`).all() as MentahUsulan[]).map(
    (u) => {
      const isi = anggota(db, u.nomor);
      const nomor = (sisi: SisiCocok): number[] => isi.filter((b) => b.sisi === sisi).map((b) => b.nomor);
      const unitKita = isi.reduce((n, b) => n + (b.sisi === 'kita' ? b.unit : 0), 0);
      return { ...uraiUsulan(u), mereka: nomor('mereka'), kita: nomor('kita'), unitKita };
    },
  );
}

/** Throws all pairs away, the rejections not. */
export const kosongkanUsulan = (db: Database): void =>
  void db.exec('update cocok_barang set usulan = null; delete from cocok_usulan');

/** Makes a pair or group of things that are free; gives its number. */
export function tulisUsulan(
  db: Database,
  { mereka, kita, skor, saingan }: HasilCocok['usulan'][number],
  { tangan, status }: Pick<UsulanCocok, 'tangan' | 'status'>,
): number {
  const nomor = Number(
    siapkan(db, 'insert into cocok_usulan (skor, saingan, tangan, status) values (?, ?, ?, ?)').run(
      skor,
      saingan,
      tangan ? 1 : 0,
      status,
    ).lastInsertRowid,
  );
  const ikat = siapkan(db, 'update cocok_barang set usulan = ? where sisi = ? and nomor = ? and usulan is null');
  for (const m of mereka) ikat.run(nomor, 'mereka', m);
  for (const k of kita) ikat.run(nomor, 'kita', k);
  return nomor;
}

interface MentahBarang extends Omit<BarangCocok, 'data' | 'luar'> {
  data: string;
  luar: number;
}
interface MentahUsulan extends Omit<UsulanCocok, 'tangan'> {
  tangan: number;
}
const uraiBarang = (b: MentahBarang): BarangCocok => ({
  sisi: b.sisi,
  nomor: b.nomor,
  golongan: b.golongan,
  unit: b.unit,
  nilai: b.nilai,
  uraian: b.uraian,
  data: JSON.parse(b.data) as DataBaris,
  luar: b.luar === 1,
});
const uraiUsulan = (u: MentahUsulan): UsulanCocok => ({ ...u, tangan: u.tangan === 1 });

const KOLOM = 'sisi, nomor, golongan, unit, nilai, data, uraian, luar';

/** Things of one side that take part and are in no pair yet. */
export const barangBebas = (db: Database, sisi: SisiCocok): BarangCocok[] =>
  (
    siapkan(db, `select ${KOLOM} from cocok_barang where sisi = ? and luar = 0 and usulan is null order by nomor`).all(
      sisi,
    ) as MentahBarang[]
  ).map(uraiBarang);

/** One thing with the pair it is in, or undefined. */
export function satuBarang(
  db: Database,
  sisi: SisiCocok,
  nomor: number,
): (BarangCocok & { usulan: number | null }) | undefined {
  const b = siapkan(db, `select ${KOLOM}, usulan from cocok_barang where sisi = ? and nomor = ?`).get(sisi, nomor) as
    | (MentahBarang & { usulan: number | null })
    | undefined;
  return b && { ...uraiBarang(b), usulan: b.usulan };
}

/** Members of a pair or group, theirs last. */
export const anggota = (db: Database, usulan: number): BarangCocok[] =>
  (
    siapkan(db, `select ${KOLOM} from cocok_barang where usulan = ? order by sisi, nomor`).all(usulan) as MentahBarang[]
  ).map(uraiBarang);

export const satuUsulan = (db: Database, nomor: number): UsulanCocok | undefined => {
  const u = siapkan(db, 'select * from cocok_usulan where nomor = ?').get(nomor) as MentahUsulan | undefined;
  return u && uraiUsulan(u);
};

/** All of a status, the surest first. */
export const semuaUsulan = (db: Database, status: UsulanCocok['status']): UsulanCocok[] =>
  (
    siapkan(db, 'select * from cocok_usulan where status = ? order by skor desc, nomor').all(status) as MentahUsulan[]
  ).map(uraiUsulan);

/** Numbers of proposals from a score on that have no rival. */
export const usulanDiAtas = (db: Database, skor: number): number[] =>
  siapkan(db, `select nomor from cocok_usulan where status = 'usulan' and skor >= ? and saingan = 0`)
    .pluck()
    .all(skor) as number[];

export const ubahStatus = (db: Database, nomor: number, status: UsulanCocok['status']): void =>
  void siapkan(db, 'update cocok_usulan set status = ? where nomor = ?').run(status, nomor);

/** Sets the members of a pair free and forgets it. */
export function bubarkan(db: Database, nomor: number): void {
  siapkan(db, 'update cocok_barang set usulan = null where usulan = ?').run(nomor);
  siapkan(db, 'delete from cocok_usulan where nomor = ?').run(nomor);
}

/** Takes a thing out of its group. */
export const lepaskan = (db: Database, sisi: SisiCocok, nomor: number): void =>
  void siapkan(db, 'update cocok_barang set usulan = null where sisi = ? and nomor = ?').run(sisi, nomor);

/** Remembers that these are not the same. */
export const catatTolak = (db: Database, mereka: number, kita: number): void =>
  void siapkan(db, 'insert into cocok_tolak (mereka, kita) values (?, ?) on conflict do nothing').run(mereka, kita);

/** Forgets a rejection, because the user paired them after all. */
export const hapusTolak = (db: Database, mereka: number, kita: number): void =>
  void siapkan(db, 'delete from cocok_tolak where mereka = ? and kita = ?').run(mereka, kita);

export const semuaTolak = (db: Database): { mereka: number; kita: number }[] =>
  siapkan(db, 'select mereka, kita from cocok_tolak').all() as { mereka: number; kita: number }[];

interface Halaman {
  readonly tab: TabCocok;
  readonly cari: string;
  readonly lewati: number;
  readonly batas: number;
}

const kataCari = (cari: string): string[] => cari.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 8);

/** A page of a tab, with how many there are: numbers of pairs, or things. */
export function halamanUsulan(
  db: Database,
  { tab, cari, lewati, batas }: Halaman,
): { isi: UsulanCocok[]; jumlah: number } {
  const kata = kataCari(cari);
  const syarat = kata.map(
    (_, i) =>
      `and exists (select 1 from cocok_barang b where b.usulan = u.nomor and b.cari like @kata${i} escape '\\')`,
  );
  const parameter = { status: tab, ...Object.fromEntries(kata.map((k, i) => [`kata${i}`, `%${amanLike(k)}%`])) };
  const dari = `from cocok_usulan u where u.status = @status ${syarat.join(' ')}`;
  const isi = siapkan(db, `select u.* ${dari} order by u.skor desc, u.nomor limit @batas offset @lewati`).all({
    ...parameter,
    batas,
    lewati,
  }) as MentahUsulan[];
  return { isi: isi.map(uraiUsulan), jumlah: siapkan(db, `select count(*) ${dari}`).pluck().get(parameter) as number };
}

/** A page of the things of one side that are in no pair. */
export function halamanBebas(
  db: Database,
  sisi: SisiCocok,
  { cari, lewati, batas }: Halaman,
): { isi: BarangCocok[]; jumlah: number } {
  const kata = kataCari(cari);
  const syarat = kata.map((_, i) => `and cari like @kata${i} escape '\\'`);
  const parameter = { sisi, ...Object.fromEntries(kata.map((k, i) => [`kata${i}`, `%${amanLike(k)}%`])) };
  const dari = `from cocok_barang where sisi = @sisi and luar = 0 and usulan is null ${syarat.join(' ')}`;
  const isi = siapkan(db, `select ${KOLOM} ${dari} order by nomor limit @batas offset @lewati`).all({
    ...parameter,
    batas,
    lewati,
  }) as MentahBarang[];
  return { isi: isi.map(uraiBarang), jumlah: siapkan(db, `select count(*) ${dari}`).pluck().get(parameter) as number };
}

/** Sums of one side of one list. */
export interface JumlahCocok {
  readonly barang: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly belumBernilai: number;
}

const KOSONG: JumlahCocok = { barang: 0, unit: 0, nilaiSen: 0, belumBernilai: 0 };

/** Sums by side and list; `luar` are those that take no part. */
export function jumlahCocok(
  db: Database,
): (sisi: SisiCocok, daftar: 'usulan' | 'cocok' | 'sendiri' | 'luar') => JumlahCocok {
  const baris = siapkan(
    db,
    `select b.sisi, case when b.luar = 1 then 'luar' else ifnull(u.status, 'sendiri') end as daftar, count(*) as barang,
       sum(b.unit) as unit, total(b.nilai) as nilaiSen, sum(b.nilai is null) as belumBernilai
     from cocok_barang b left join cocok_usulan u on u.nomor = b.usulan group by 1, 2`,
  ).all() as (JumlahCocok & { sisi: SisiCocok; daftar: string })[];
  return (sisi, daftar) => {
    const ada = baris.find((b) => b.sisi === sisi && b.daftar === daftar);
    if (!ada) return KOSONG;
    const { barang, unit, nilaiSen, belumBernilai } = ada;
    return { barang, unit, nilaiSen, belumBernilai };
  };
}

/** How many pairs there are of a status, and how many of the proposals have rivals. */
export const banyakUsulan = (db: Database): { usulan: number; cocok: number; bersaing: number } =>
  siapkan(
    db,
    `select count(*) filter (where status = 'usulan') as usulan, count(*) filter (where status = 'cocok') as cocok,
       count(*) filter (where status = 'usulan' and saingan > 0) as bersaing from cocok_usulan`,
  ).get() as { usulan: number; cocok: number; bersaing: number };

/** What of two lists was confirmed with another value: pairs whose values both lists tell and that differ. */
export const selisihNilai = (db: Database): { usulan: number; mereka: number; kita: number }[] =>
  siapkan(
    db,
    `select usulan, sum(iif(sisi = 'mereka', nilai, 0)) as mereka, sum(iif(sisi = 'kita', nilai, 0)) as kita
     from cocok_barang join cocok_usulan u on u.nomor = usulan where u.status = 'cocok'
     group by usulan having sum(nilai is null) = 0 and mereka <> kita order by abs(mereka - kita) desc, usulan`,
  ).all() as { usulan: number; mereka: number; kita: number }[];
