import type { Database } from 'better-sqlite3';
import type { KeadaanLot } from '../../domain/lot.ts';
import { lotDariBarang } from '../ledger/baris.ts';
import type { TabelBarang } from '../schema.ts';
import { siapkan } from '../sql.ts';

/** What a lot is recognised by. */
export interface LotKenal {
  readonly id: number;
  readonly unit: number;
  readonly kodeBarang: string;
  readonly namaBarang: string;
  readonly registerDari: number | null;
  readonly registerSampai: number | null;
}

const KOLOM = `id, unit, kode_barang as kodeBarang, nama_barang as namaBarang,
  register_dari as registerDari, register_sampai as registerSampai`;

/** The lot with an id, also one that no longer holds a unit. */
export const lotDenganId = (db: Database, id: number): LotKenal | undefined =>
  siapkan(db, `select ${KOLOM} from barang where id = ?`).get(id) as LotKenal | undefined;

/** Living lots with a NIBAR; more than one is one too many. */
export const lotDenganNibar = (db: Database, nibar: string): LotKenal[] =>
  siapkan(db, `select ${KOLOM} from barang where nibar = ? and unit > 0 limit 3`).all(nibar) as LotKenal[];

/** Living lots of a code whose register numbers begin with one. */
export const lotDenganRegister = (db: Database, kode: string, dari: number): LotKenal[] =>
  siapkan(
    db,
    `select ${KOLOM} from barang where kode_barang = ? and register_dari = ? and register_dari is not null and unit > 0 limit 3`,
  ).all(kode, dari) as LotKenal[];

const HALAMAN = 500;

/** Living lots of a code, in register order. */
export function* lotBerkode(db: Database, kode: string): Generator<{ id: number; lot: KeadaanLot }> {
  const baca = siapkan(
    db,
    `select * from barang where kode_barang = ? and unit > 0 and id > ? order by id limit ${HALAMAN}`,
  );
  for (let setelah = 0; ;) {
    const baris = baca.all(kode, setelah) as TabelBarang[];
    for (const b of baris) yield { id: b.id, lot: lotDariBarang(b) };
    const akhir = baris.at(-1);
    if (akhir === undefined || baris.length < HALAMAN) return;
    setelah = akhir.id;
  }
}

/** Day of the opening balance: the latest on which goods came in as such; null where none did. */
export const hariSaldoAwal = (db: Database): string | null =>
  siapkan(
    db,
    `select max(m.tanggal) from mutasi m where m.jenis = 'saldo-awal'
       and not exists (select 1 from perintah_lewat l where l.nomor = m.perintah)`,
  )
    .pluck()
    .get() as string | null;

/** The command of the log that ran an import, still standing or not; null when it never ran. */
export const perintahImpor = (db: Database, sesi: string): number | null =>
  (siapkan(db, "select nomor from perintah where jenis = 'impor.jalankan' and masukan ->> '$.sesi' = ?")
    .pluck()
    .get(sesi) as number | undefined) ?? null;

/** The last command that fed the register from a session's matching and still stands; null when there is none. */
export function perintahTerap(db: Database, sesi: string): string | null {
  const nomor = siapkan(
    db,
    `select max(p.nomor) from perintah p where p.jenis = 'pencocokan.terapkan' and p.masukan ->> '$.sesi' = ?
       and not exists (select 1 from perintah_lewat l where l.nomor = p.nomor)`,
  )
    .pluck()
    .get(sesi) as number | null;
  return nomor === null ? null : String(nomor);
}

/** Hash of the last command: tells whether anything was written since. */
export const hashTerakhir = (db: Database): string =>
  (siapkan(db, 'select hash from perintah order by nomor desc limit 1').pluck().get() as string | undefined) ?? '';
