import type { Database } from 'better-sqlite3';
import type { TabelPerintah } from '../schema.ts';
import { amanLike } from './saringan.ts';
import { siapkan } from '../sql.ts';

/** A command with whether it still counts. */
export interface PerintahTercatat extends TabelPerintah {
  readonly efektif: 0 | 1;
  readonly dibatalkan_oleh: number | null;
}

const PILIH = `
  select p.*, coalesce(l.efektif, 1) as efektif, l.dibatalkan_oleh
  from perintah p left join perintah_lewat l on l.nomor = p.nomor`;

/** A page of the log, latest first, before a number; optionally only commands whose title or actor has a text. */
export function daftarPerintah(db: Database, sebelum: number | null, cari: string, batas: number): PerintahTercatat[] {
  const pola = `%${amanLike(cari.trim())}%`;
  return siapkan(
    db,
    `${PILIH} where p.nomor < ? and (? = '%%' or p.judul like ? escape '\\' or p.nama like ? escape '\\') order by p.nomor desc limit ?`,
  ).all(sebelum ?? Number.MAX_SAFE_INTEGER, pola, pola, pola, batas) as PerintahTercatat[];
}

/** A command, or undefined. */
export const bacaPerintah = (db: Database, nomor: number): PerintahTercatat | undefined =>
  siapkan(db, `${PILIH} where p.nomor = ?`).get(nomor) as PerintahTercatat | undefined;

/**
 * A text that is another one as soon as anything in the file changed, by this connection or by another program: what
 * was worked out from the file may be kept as long as it stays the same.
 */
export function keadaanBerkas(db: Database): string {
  const versi = db.pragma('data_version', { simple: true });
  const ubah = siapkan(db, 'select total_changes()').pluck().get();
  return `${String(versi)}|${String(ubah)}`;
}

/** Loading a register, restoring, opening and closing semesters are undone on purpose only, never by a key. */
const BUKAN_TUMPUKAN = "('register.siapkan', 'cadangan.pulihkan', 'periode.tutup', 'periode.buka')";

/** What the undo key cancels next, and what the redo key restores: the last cancellation nothing new came after. */
export function tumpukan(db: Database): {
  urungkan: PerintahTercatat | undefined;
  ulangi: PerintahTercatat | undefined;
} {
  const urungkan = siapkan(
    db,
    `${PILIH} where l.nomor is null and p.jenis not in ${BUKAN_TUMPUKAN} order by p.nomor desc limit 1`,
  ).get() as PerintahTercatat | undefined;
  const ulangi = siapkan(
    db,
    `${PILIH} where l.efektif = 1 and p.jenis not in ${BUKAN_TUMPUKAN} and p.nomor > coalesce((select max(p2.nomor) from perintah p2 where p2.membatalkan = '[]'), 0)
       and not exists (select 1 from json_each(p.membatalkan) j join perintah s on s.nomor = j.value where s.membatalkan <> '[]')
     order by p.nomor desc limit 1`,
  ).get() as PerintahTercatat | undefined;
  return { urungkan, ulangi };
}

/** Who worked on this register, most recent first. */
export function daftarPelaku(db: Database, batas = 20): { nama: string; peran: string }[] {
  return siapkan(db, 'select nama, peran from perintah group by nama, peran order by max(nomor) desc limit ?').all(
    batas,
  ) as {
    nama: string;
    peran: string;
  }[];
}
