import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import type { AtributLot } from '../../domain/lot.ts';
import { siapkan } from '../sql.ts';

/** What is asked for: the next running numbers, or a given range. */
export type MintaRegister = 'otomatis' | { readonly dari: number; readonly sampai: number };

/**
 * Every range given under a code, freed ones included. One whose command was cancelled counts only when a semester was
 * closed over it in between: its report has shown the number.
 */
const PERNAH = `
  select cast(b.isi ->> '$.registerDari' as integer) as dari, cast(b.isi ->> '$.registerSampai' as integer) as sampai
  from mutasi_baris b indexed by baris_register join mutasi m on m.nomor = b.mutasi
    left join perintah_lewat l on l.nomor = m.perintah
  where b.kode = ? and b.isi ->> '$.registerDari' is not null
    and (l.nomor is null or exists (
      select 1 from perintah t where t.jenis = 'periode.tutup' and t.nomor between m.perintah and l.dibatalkan_oleh
        and t.masukan ->> '$.semester' >= substr(m.tanggal, 1, 4) || iif(substr(m.tanggal, 6, 2) < '07', '-1', '-2')))`;

interface Rentang {
  readonly dari: number;
  readonly sampai: number;
}

/** Gives out register numbers within one command; a number that was ever given is never given again. */
export class PemberiNomor {
  readonly #db: Database;
  /** Ranges given so far under each code that was asked for. */
  readonly #pernah = new Map<string, Rentang[]>();

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * Register numbers for so many units of a code, unique under it.
   * @throws AppError rule/register_tidak_cocok when a range does not hold as many numbers as units;
   *   rule/register_sudah_dipakai naming the range it meets
   */
  beri(kode: string, jumlah: number, minta: MintaRegister): { registerDari: number; registerSampai: number } {
    const pernah = this.#pernah.get(kode) ?? (siapkan(this.#db, PERNAH).all(kode) as Rentang[]);
    const { dari, sampai } = minta === 'otomatis' ? berikut(pernah, jumlah) : minta;
    if (dari < 1 || sampai - dari + 1 !== jumlah)
      throw new AppError('rule', 'register_tidak_cocok', { dari, sampai, jumlah });
    const bentrok = pernah.find((r) => r.dari <= sampai && dari <= r.sampai);
    if (bentrok) throw new AppError('rule', 'register_sudah_dipakai', { dari, sampai, kode, ada: bentrok });
    // Only the highest matters from here on: a second range under one code comes from `otomatis`.
    this.#pernah.set(kode, [{ dari: 1, sampai: Math.max(sampai, berikut(pernah, 1).dari - 1) }]);
    return { registerDari: dari, registerSampai: sampai };
  }
}

function berikut(pernah: readonly Rentang[], jumlah: number): Rentang {
  const tertinggi = pernah.reduce((n, r) => Math.max(n, r.sampai), 0);
  return { dari: tertinggi + 1, sampai: tertinggi + jumlah };
}

/**
 * Register numbers of a lot whose count of units is corrected: those too many fall away for good, those that come follow
 * on its own; null when it has none.
 * @throws AppError rule/register_tidak_berlanjut when the numbers that follow have gone to other goods
 */
export function lanjutkanRegister(
  db: Database,
  { kodeBarang, registerDari, registerSampai }: Pick<AtributLot, 'kodeBarang' | 'registerDari' | 'registerSampai'>,
  jumlah: number,
): Partial<AtributLot> | null {
  if (registerDari === null || registerSampai === null) return null;
  const sampai = registerDari + jumlah - 1;
  if (sampai <= registerSampai) return { registerSampai: sampai };
  const pernah = siapkan(db, PERNAH).all(kodeBarang) as { dari: number; sampai: number }[];
  if (pernah.some((r) => r.dari <= sampai && registerSampai < r.sampai))
    throw new AppError('rule', 'register_tidak_berlanjut', { dari: registerSampai + 1, sampai, kode: kodeBarang });
  return { registerDari, registerSampai: sampai };
}

/** Numbers that restored commands gave out and that others have had since. A split or merge only hands them on. */
const BERTEMU = `
  select b.kode, cast(b.isi ->> '$.registerDari' as integer) as dari, cast(b.isi ->> '$.registerSampai' as integer) as sampai,
    cast(c.isi ->> '$.registerDari' as integer) as adaDari, cast(c.isi ->> '$.registerSampai' as integer) as adaSampai
  from mutasi m join mutasi_baris b on b.mutasi = m.nomor
    join mutasi_baris c indexed by baris_register on c.kode = b.kode and c.isi ->> '$.registerDari' is not null
      and c.isi ->> '$.registerDari' <= b.isi ->> '$.registerSampai' and c.isi ->> '$.registerSampai' >= b.isi ->> '$.registerDari'
    join mutasi n on n.nomor = c.mutasi
  where m.perintah in (select value from json_each(?)) and b.isi ->> '$.registerDari' is not null and n.perintah <> m.perintah and c.barang <> b.barang
    and m.jenis not in ('pecah', 'gabung') and n.jenis not in ('pecah', 'gabung')
    and not exists (select 1 from perintah_lewat l where l.nomor = n.perintah) limit 1`;

/**
 * Commands that come back may not bring numbers that were given to other goods meanwhile.
 * @throws AppError rule/register_sudah_dipakai
 */
export function tolakRegisterGanda(db: Database, perintah: readonly number[]): void {
  const ada = siapkan(db, BERTEMU).get(JSON.stringify(perintah)) as
    | { kode: string; dari: number; sampai: number; adaDari: number; adaSampai: number }
    | undefined;
  if (!ada) return;
  const { kode, dari, sampai, adaDari, adaSampai } = ada;
  throw new AppError('rule', 'register_sudah_dipakai', {
    dari,
    sampai,
    kode,
    ada: { dari: adaDari, sampai: adaSampai },
  });
}
