import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import { ATURAN, isKunciAturan, type KunciAturan, URUTAN_ATURAN } from '../../domain/mutu/daftar.ts';
import type { StatusTemuan, Tingkat } from '../../domain/mutu/aturan.ts';
import { siapkan } from '../sql.ts';
import { SQL_IDENTITAS } from './mutu/identitas.ts';
import { SQL_KARTU } from './mutu/kartu.ts';
import { SQL_KEADAAN } from './mutu/keadaan.ts';
import { ATURAN_REGISTER, type KunciRegister, SQL_NILAI } from './mutu/nilai.ts';
import { SQL_PEROLEHAN } from './mutu/perolehan.ts';
import type { SqlAturan } from './mutu/sql.ts';
import { SQL_TERCETAK } from './mutu/tercetak.ts';

const SQL: Record<Exclude<KunciAturan, KunciRegister>, SqlAturan> = {
  ...SQL_IDENTITAS,
  ...SQL_PEROLEHAN,
  ...SQL_NILAI,
  ...SQL_KARTU,
  ...SQL_KEADAAN,
  ...SQL_TERCETAK,
};

/** Reference rows of this kind hold the marks on findings, keyed `aturan|id of the lot`, or `aturan|-`. */
export const JENIS_TANDA = 'temuan';

/** A mark on a finding. It holds while the finding says `pesan`. */
export interface Tanda {
  readonly status: Exclude<StatusTemuan, 'terbuka'>;
  readonly alasan: string;
  readonly pesan: string;
  readonly oleh: string;
  /** Instant in UTC. */
  readonly waktu: string;
}

export const kunciTanda = (aturan: KunciAturan, barang: number | null): string => `${aturan}|${barang ?? '-'}`;

/** What the rules are measured against. */
export interface Patokan {
  /** The day it is asked for. */
  readonly per: string;
  /** The day the register begins with. */
  readonly awal: string;
  /** Last day whose mutasi are looked at. The lots must stand as they did at its end. */
  readonly sampai: string;
  /** Days that goods may be in RB without a further step. */
  readonly hari: number;
  /** `MM-DD` that a lot counts as acquired on when only its year is known. */
  readonly tahunSaja: string;
  /** Of the codes in use: those that the catalogue lacks or doubts, that depreciate, and that have no useful life. */
  readonly asing: readonly string[];
  readonly diragukan: readonly string[];
  readonly susut: readonly string[];
  readonly tanpaMasa: readonly string[];
  /** Threshold per code in use as spans of days: code, first day, last day, sen per unit. */
  readonly batas: readonly (readonly [kode: string, dari: string, sampai: string, sen: number])[];
  /** What the rules about the whole register say, worked out by the caller. */
  readonly register: ReadonlyMap<KunciAturan, string>;
}

const parameter = (p: Patokan): Record<string, string | number | null> => ({
  per: p.per,
  awal: p.awal,
  tahunPer: Number(p.per.slice(0, 4)),
  sampai: p.sampai,
  hari: p.hari,
  tahunSaja: p.tahunSaja,
  asing: JSON.stringify(p.asing),
  diragukan: JSON.stringify(p.diragukan),
  susut: JSON.stringify(p.susut),
  tanpaMasa: JSON.stringify(p.tanpaMasa),
  batas: JSON.stringify(p.batas),
});

const HIDUP = 'b.unit > 0';

const isRegister = (k: KunciAturan): k is KunciRegister => ATURAN_REGISTER.some((r) => r === k);

type Sumber = { readonly dari: string; readonly syarat: string; readonly pesan: string };

/**
 * Where the findings of a rule are read, with its condition and its text.
 * @param satu only the findings of one lot (`:barang`) are wanted
 */
function sumber(kunci: Exclude<KunciAturan, KunciRegister>, satu = false): Sumber {
  const sql = SQL[kunci];
  return 'antar' in sql
    ? {
        dari: `(${sql.antar(satu ? sql.hanya : 'true')}) g cross join barang b on b.id = g.id`,
        syarat: 'true',
        pesan: 'g.pesan',
      }
    : { dari: 'barang b not indexed', syarat: sql.syarat, pesan: sql.pesan };
}

/** How many findings a rule has, by status. */
export type HitunganTemuan = Record<StatusTemuan, number>;

type Hitungan = Map<KunciAturan, HitunganTemuan>;

const KUNCI_LOT = URUTAN_ATURAN.filter((k): k is Exclude<KunciAturan, KunciRegister> => !isRegister(k));
const SENDIRI = KUNCI_LOT.filter((k) => !('antar' in SQL[k]));
const ANTAR = KUNCI_LOT.filter((k) => 'antar' in SQL[k]);

/** All findings by rule, marked or not. */
function hitungSemua(db: Database, p: Patokan): Map<KunciAturan, number> {
  const isi = parameter(p);
  const kolom = SENDIRI.map((k) => `count(*) filter (where ${sumber(k).syarat}) as ${k}`);
  const sekali = `select ${kolom.join(', ')} from barang b not indexed where ${HIDUP}`;
  const hasil = new Map<KunciAturan, number>();
  const satu = siapkan(db, sekali).get(isi) as Record<string, number>;
  for (const k of SENDIRI) hasil.set(k, satu[k] ?? 0);
  for (const k of ANTAR) {
    const { dari } = sumber(k);
    hasil.set(k, siapkan(db, `select count(*) from ${dari} where ${HIDUP}`).pluck().get(isi) as number);
  }
  for (const k of ATURAN_REGISTER) hasil.set(k, p.register.has(k) ? 1 : 0);
  return hasil;
}

/** Rules that have a mark on any finding. */
const aturanBertanda = (db: Database): KunciAturan[] =>
  (
    siapkan(db, `select distinct substr(kunci, 1, instr(kunci, '|') - 1) from rujukan where jenis = '${JENIS_TANDA}'`)
      .pluck()
      .all() as string[]
  ).filter(isKunciAturan);

/** Marks of a rule that still hold, by status. */
function hitungTanda(db: Database, p: Patokan, kunci: KunciAturan): { status: Tanda['status']; banyak: number }[] {
  if (isRegister(kunci)) {
    const tanda = bacaTanda(db, kunci);
    return tanda !== null && tanda.pesan === p.register.get(kunci) ? [{ status: tanda.status, banyak: 1 }] : [];
  }
  const { dari, syarat, pesan } = sumber(kunci);
  // A rule of a lot by itself is asked of the marked lots only.
  const tanda = `(select cast(substr(kunci, ${kunci.length + 2}) as integer) as id, nilai ->> '$.status' as status, nilai ->> '$.pesan' as pesan
    from rujukan where jenis = '${JENIS_TANDA}' and kunci between '${kunci}|' and '${kunci}|~') u`;
  const teks =
    'antar' in SQL[kunci]
      ? `select u.status, count(*) as banyak from ${dari} join ${tanda} on u.id = b.id where ${HIDUP} and u.pesan = ${pesan} group by 1`
      : `select u.status, count(*) as banyak from ${tanda} cross join barang b on b.id = u.id where ${HIDUP} and ${syarat} and u.pesan = ${pesan} group by 1`;
  return siapkan(db, teks).all(parameter(p)) as { status: Tanda['status']; banyak: number }[];
}

/** The mark on the finding of a rule about the register. */
function bacaTanda(db: Database, kunci: KunciRegister): Tanda | null {
  const teks = siapkan(db, `select nilai from rujukan where jenis = '${JENIS_TANDA}' and kunci = ?`)
    .pluck()
    .get(kunciTanda(kunci, null)) as string | undefined;
  return teks === undefined ? null : (JSON.parse(teks) as Tanda);
}

/** How many findings every rule has, by status. One pass over the register for most rules. */
export function hitungTemuanMutu(db: Database, p: Patokan): Hitungan {
  const semua = hitungSemua(db, p);
  const hasil: Hitungan = new Map();
  for (const k of URUTAN_ATURAN) hasil.set(k, { terbuka: semua.get(k) ?? 0, ditangani: 0, diterima: 0 });
  for (const k of aturanBertanda(db)) {
    const milik = hasil.get(k);
    if (milik === undefined || milik.terbuka === 0) continue;
    for (const { status, banyak } of hitungTanda(db, p, k)) {
      milik[status] += banyak;
      milik.terbuka -= banyak;
    }
  }
  return hasil;
}

/** What a list of findings is narrowed by. */
export interface SaringanTemuan {
  readonly aturan?: KunciAturan | undefined;
  readonly tingkat?: Tingkat | undefined;
  readonly status?: StatusTemuan | undefined;
  readonly golongan?: Golongan | undefined;
  readonly barang?: number | undefined;
  /** Only these lots. */
  readonly id?: readonly number[] | undefined;
}

/** One finding; `barang` is null for a rule about the register. */
export interface TemuanMutu {
  readonly aturan: KunciAturan;
  readonly barang: number | null;
  readonly pesan: string;
  readonly tanda: Tanda | null;
  readonly namaBarang: string | null;
  readonly golongan: Golongan | null;
  readonly kodeBarang: string | null;
}

interface Mentah {
  id: number;
  pesan: string;
  nama_barang: string;
  golongan: Golongan;
  kode_barang: string;
  tanda: string | null;
}

const berlaku = (tanda: string | null, pesan: string): Tanda | null => {
  const isi = tanda === null ? null : (JSON.parse(tanda) as Tanda);
  return isi?.pesan === pesan ? isi : null;
};

function temuanLot(
  db: Database,
  p: Patokan,
  kunci: Exclude<KunciAturan, KunciRegister>,
  s: SaringanTemuan,
  { sesudah, lewati, batas }: { sesudah: number; lewati: number; batas: number },
): TemuanMutu[] {
  const { dari, syarat, pesan } = sumber(kunci, s.barang !== undefined);
  const tanda = "case when u.nilai ->> '$.pesan' = i.pesan then u.nilai ->> '$.status' else 'terbuka' end";
  const teks = `
    select i.*, u.nilai as tanda from (
      select b.id, ${pesan} as pesan, b.nama_barang, b.golongan, b.kode_barang from ${s.id ? dari.replace('not indexed', '') : dari}
      where ${HIDUP} and b.id > :sesudah and ${syarat}
        ${s.golongan === undefined ? '' : 'and b.golongan = :golongan'}
        ${s.barang === undefined ? '' : 'and b.id = :barang'}
        ${s.id === undefined ? '' : 'and b.id in (select value from json_each(:id))'}
      order by b.id
    ) i left join rujukan u on u.jenis = '${JENIS_TANDA}' and u.kunci = '${kunci}|' || i.id
    ${s.status === undefined ? '' : `where ${tanda} = :status`}
    order by i.id limit :banyak offset :lewati`;
  const baris = siapkan(db, teks).all({
    ...parameter(p),
    sesudah,
    banyak: batas,
    lewati,
    golongan: s.golongan ?? null,
    barang: s.barang ?? null,
    id: s.id === undefined ? null : JSON.stringify(s.id),
    status: s.status ?? null,
  }) as Mentah[];
  return baris.map((b) => ({
    aturan: kunci,
    barang: b.id,
    pesan: b.pesan,
    tanda: berlaku(b.tanda, b.pesan),
    namaBarang: b.nama_barang,
    golongan: b.golongan,
    kodeBarang: b.kode_barang,
  }));
}

function temuanRegister(db: Database, p: Patokan, kunci: KunciRegister, s: SaringanTemuan): TemuanMutu[] {
  const pesan = p.register.get(kunci);
  if (pesan === undefined || s.golongan !== undefined || s.barang !== undefined || s.id !== undefined) return [];
  const isi = bacaTanda(db, kunci);
  const tanda = isi?.pesan === pesan ? isi : null;
  if (s.status !== undefined && s.status !== (tanda?.status ?? 'terbuka')) return [];
  return [{ aturan: kunci, barang: null, pesan, tanda, namaBarang: null, golongan: null, kodeBarang: null }];
}

/** @throws AppError validation/kursor_tidak_sah */
function bacaKursor(teks: string | null): { mulai: number; sesudah: number } {
  if (teks === null) return { mulai: 0, sesudah: 0 };
  const [aturan = '', id = ''] = teks.split('|');
  if (!isKunciAturan(aturan) || !/^\d{1,16}$/.test(id)) throw new AppError('validation', 'kursor_tidak_sah');
  return { mulai: URUTAN_ATURAN.indexOf(aturan), sesudah: Number(id) };
}

const termasuk = (kunci: KunciAturan, s: SaringanTemuan): boolean =>
  (s.aturan === undefined || s.aturan === kunci) && (s.tingkat === undefined || s.tingkat === ATURAN[kunci].tingkat);

/**
 * A page of findings: the gravest rules first, within a rule by lot. Each page goes on where the last one ended, so a
 * whole list asks every rule once.
 * @param lewati rows to pass over after the cursor, when the list is of one rule
 */
export function bagianTemuan(
  db: Database,
  p: Patokan,
  s: SaringanTemuan,
  setelah: string | null,
  batas: number,
  lewati = 0,
): { baris: TemuanMutu[]; kursor: string | null } {
  const { mulai, sesudah } = bacaKursor(setelah);
  const baris: TemuanMutu[] = [];
  for (const [i, kunci] of URUTAN_ATURAN.entries()) {
    if (i < mulai || !termasuk(kunci, s)) continue;
    const dari = i === mulai ? sesudah : 0;
    const kurang = batas - baris.length;
    if (isRegister(kunci)) baris.push(...(setelah !== null && i === mulai ? [] : temuanRegister(db, p, kunci, s)));
    else
      baris.push(
        ...temuanLot(db, p, kunci, s, { sesudah: dari, lewati: s.aturan === undefined ? 0 : lewati, batas: kurang }),
      );
    if (baris.length >= batas) break;
  }
  const akhir = baris.at(-1);
  const penuh = akhir !== undefined && baris.length === batas;
  return { baris, kursor: penuh ? `${akhir.aturan}|${akhir.barang ?? 0}` : null };
}

/** A code that is in use, with what the catalogue knows of it. */
export interface KodeDipakai {
  readonly kode: string;
  /** Null when the catalogue lacks it, or when there is no catalogue. */
  readonly aktif: boolean | null;
}

/**
 * Codes of living lots, or of one lot; `katalog` is false in a register that has no catalogue.
 */
export function kodeDipakai(db: Database, barang?: number): { katalog: boolean; kode: KodeDipakai[] } {
  const dari =
    barang === undefined
      ? 'select distinct kode_barang from barang indexed by barang_kode where unit > 0'
      : 'select kode_barang from barang where id = ?';
  const baris = siapkan(
    db,
    `select b.kode_barang as kode, k.aktif from (${dari}) b left join kode_barang k on k.kode = b.kode_barang and k.tingkat = 7`,
  ).all(...(barang === undefined ? [] : [barang])) as { kode: string; aktif: number | null }[];
  const katalog = siapkan(db, 'select 1 from kode_barang limit 1').get() !== undefined;
  return { katalog, kode: baris.map((b) => ({ kode: b.kode, aktif: b.aktif === null ? null : b.aktif === 1 })) };
}
