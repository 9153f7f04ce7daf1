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

/** Numbers given under one code: as they were found, and put together for looking up. */
interface Terpakai {
  readonly ditemukan: readonly Rentang[];
  /** In order, none touching another. */
  readonly rapat: { dari: number; sampai: number }[];
}

/** Where in `rapat` the first range stands that ends at or after a number. */
function tempat(rapat: readonly Rentang[], nomor: number): number {
  let [bawah, atas] = [0, rapat.length];
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if ((rapat[tengah]?.sampai ?? 0) < nomor) bawah = tengah + 1;
    else atas = tengah;
  }
  return bawah;
}

/** Puts a range among the others; what it touches becomes one with it. */
function rapatkan(rapat: { dari: number; sampai: number }[], { dari, sampai }: Rentang): void {
  const mulai = tempat(rapat, dari - 1);
  let [akhir, baru] = [mulai, { dari, sampai }];
  for (let r = rapat[akhir]; r !== undefined && r.dari <= sampai + 1; r = rapat[akhir]) {
    baru = { dari: Math.min(baru.dari, r.dari), sampai: Math.max(baru.sampai, r.sampai) };
    akhir += 1;
  }
  if (akhir - mulai === 1) rapat[mulai] = baru;
  else rapat.splice(mulai, akhir - mulai, baru);
}

/** Gives out register numbers within one command; a number that was ever given is never given again. */
export class PemberiNomor {
  readonly #db: Database;
  readonly #terpakai = new Map<string, Terpakai>();

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * Register numbers for so many units of a code, unique under it.
   * @throws AppError rule/register_tidak_cocok when a range does not hold as many numbers as units;
   *   rule/register_sudah_dipakai naming the range it meets
   */
  beri(kode: string, jumlah: number, minta: MintaRegister): { registerDari: number; registerSampai: number } {
    const { ditemukan, rapat } = this.#milik(kode);
    const berikut = (rapat.at(-1)?.sampai ?? 0) + 1;
    const { dari, sampai } = minta === 'otomatis' ? { dari: berikut, sampai: berikut + jumlah - 1 } : minta;
    if (dari < 1 || sampai - dari + 1 !== jumlah)
      throw new AppError('rule', 'register_tidak_cocok', { dari, sampai, jumlah });
    const bentrok = rapat[tempat(rapat, dari)];
    if (bentrok !== undefined && bentrok.dari <= sampai) {
      const ada = ditemukan.find((r) => r.dari <= sampai && dari <= r.sampai) ?? bentrok;
      throw new AppError('rule', 'register_sudah_dipakai', { dari, sampai, kode, ada });
    }
    rapatkan(rapat, { dari, sampai });
    return { registerDari: dari, registerSampai: sampai };
  }

  #milik(kode: string): Terpakai {
    const ada = this.#terpakai.get(kode);
    if (ada) return ada;
    const ditemukan = siapkan(this.#db, PERNAH).all(kode) as Rentang[];
    const rapat: Terpakai['rapat'] = [];
    for (const r of ditemukan.toSorted((a, b) => a.dari - b.dari)) rapatkan(rapat, r);
    const baru = { ditemukan, rapat };
    this.#terpakai.set(kode, baru);
    return baru;
  }
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
