import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import { siapkan } from '../sql.ts';

/** What is asked for: the next running numbers, or a given range. */
export type MintaRegister = 'otomatis' | { readonly dari: number; readonly sampai: number };

/** Every range ever given under a code by a command that still counts; freed ones included. */
const PERNAH = `
  select cast(b.isi ->> '$.registerDari' as integer) as dari, cast(b.isi ->> '$.registerSampai' as integer) as sampai
  from mutasi_baris b indexed by baris_register join mutasi m on m.nomor = b.mutasi
  where b.kode = ? and b.isi ->> '$.registerDari' is not null
    and not exists (select 1 from perintah_lewat l where l.nomor = m.perintah)`;

/**
 * Register numbers for new goods, unique under their code; empty unless asked for. A number that was ever given is
 * never given again, also when its goods left.
 * @throws AppError rule/register_tidak_cocok when a range does not hold as many numbers as units;
 *   rule/register_sudah_dipakai naming the range it meets
 */
export function beriNomorRegister(
  db: Database,
  kode: string,
  jumlah: number,
  minta: MintaRegister | null,
): { registerDari: number | null; registerSampai: number | null } {
  if (minta === null) return { registerDari: null, registerSampai: null };
  const pernah = siapkan(db, PERNAH).all(kode) as { dari: number; sampai: number }[];
  if (minta === 'otomatis') {
    const tertinggi = pernah.reduce((n, r) => Math.max(n, r.sampai), 0);
    return { registerDari: tertinggi + 1, registerSampai: tertinggi + jumlah };
  }
  const { dari, sampai } = minta;
  if (dari < 1 || sampai - dari + 1 !== jumlah)
    throw new AppError('rule', 'register_tidak_cocok', { dari, sampai, jumlah });
  const bentrok = pernah.find((r) => r.dari <= sampai && dari <= r.sampai);
  if (bentrok) throw new AppError('rule', 'register_sudah_dipakai', { dari, sampai, kode, ada: bentrok });
  return { registerDari: dari, registerSampai: sampai };
}
