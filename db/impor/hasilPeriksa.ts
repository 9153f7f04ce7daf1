import type { Database } from 'better-sqlite3';
import { siapkan } from '../sql.ts';
import { type GalatBaris, json, larik, type PerubahanBaris, type StatusBaris } from './baris.ts';

// What the check finds of every row: which lot it is, what became of it, which rows contradict one another.

/** Forgets what an earlier check found. OR FAIL: as in `tandaiKembar`. */
export function lupakanHasil(db: Database): void {
  db.exec(`
    update or fail baris set status = null, barang = null, dikenali = null, kunci = null, kembar = null, perubahan = null, galat = null;
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
