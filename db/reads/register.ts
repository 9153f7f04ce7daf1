import type { Database } from 'better-sqlite3';
import { putarUlang } from '../../domain/fakta.ts';
import type { KeadaanLot } from '../../domain/lot.ts';
import { lotDariBarang } from '../ledger/baris.ts';
import { type BarisTersimpan, barisLot, faktaDari } from '../ledger/fakta.ts';
import type { TabelBarang } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { idPerintah } from './lotPerintah.ts';
import { type SaringanBarang, kueriKata } from './saringan.ts';

/** A lot as it stood on a day. */
export interface LotPada {
  readonly id: number;
  readonly lot: KeadaanLot;
}

const cocokTeks = (lot: KeadaanLot, kata: readonly string[]): boolean => {
  const a = lot.atribut;
  const teks = [a.namaBarang, a.merk, a.spesifikasi, a.alamat, a.keterangan, a.kodeBarang, a.nibar, a.nomorCetak]
    .join('\n')
    .toLowerCase();
  return kata.every((k) => teks.includes(k));
};

function cocok(lot: KeadaanLot, s: SaringanBarang, kata: readonly string[]): boolean {
  const { atribut: a, angka } = lot;
  return (
    angka.unit > 0 &&
    (!s.golongan?.length || s.golongan.includes(a.golongan)) &&
    (!s.kondisi?.length || (a.kondisi !== null && s.kondisi.includes(a.kondisi))) &&
    (!s.kodeAwal || a.kodeBarang.startsWith(s.kodeAwal)) &&
    (s.tahunDari === undefined || (a.tahunPerolehan ?? -Infinity) >= s.tahunDari) &&
    (s.tahunSampai === undefined || (a.tahunPerolehan ?? Infinity) <= s.tahunSampai) &&
    (s.nilaiDari === undefined || (angka.unitBelum === 0 && angka.nilai >= s.nilaiDari)) &&
    (s.nilaiSampai === undefined || (angka.unitBelum === 0 && angka.nilai <= s.nilaiSampai)) &&
    (s.nilai === undefined || (s.nilai === 'belum') === angka.unitBelum > 0) &&
    (!s.temuan || (s.temuan === 'ada' ? a.temuan.length > 0 : a.temuan.some((t) => t.aturan === s.temuan))) &&
    (kata.length === 0 || cocokTeks(lot, kata))
  );
}

/**
 * Lots as they stood at the end of a day, in register order. Lots that nothing touched since come straight from
 * the projection; the others are replayed.
 */
export function* lotPada(db: Database, per: string, saringan: SaringanBarang = {}): Generator<LotPada> {
  const kata = (saringan.cari ?? '')
    .toLowerCase()
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean);
  const { awal } = siapkan(db, 'select min(tanggal) as awal from saldo_harian').get() as { awal: string | null };
  if (awal === null || per < awal) return; // nothing was booked by then
  const set = new Set(siapkan(db, 'select id from barang where tanggal_terakhir > ?').pluck().all(per) as number[]);
  const milik = saringan.perintah === undefined ? null : idPerintah(db, Number(saringan.perintah));
  for (const b of proyeksiTersaring(db, per, saringan)) {
    if (milik !== null && !milik.has(b.id)) continue;
    const lot = set.has(b.id) ? putarUlang(faktaDari(barisBersih(db, b.id, per))) : lotDariBarang(b);
    if (lot !== null && cocok(lot, saringan, kata)) yield { id: b.id, lot };
  }
}

/**
 * Projection rows that may pass a filter, in register order: of the lots that nothing touched since, those that the
 * indexes of golongan and text let through; the touched ones all, because they may have been anything by then.
 */
function proyeksiTersaring(
  db: Database,
  per: string,
  { golongan, cari }: SaringanBarang,
): IterableIterator<TabelBarang> {
  const kueri = kueriKata(cari ?? '');
  const sempit = [
    ...(kueri === null ? [] : ['select rowid from barang_cari where barang_cari match @kueri']),
    ...(golongan?.length
      ? [
          'select id from barang indexed by barang_kelompok where unit > 0 and golongan in (select value from json_each(@golongan))',
        ]
      : []),
  ];
  const syarat =
    sempit.length === 0
      ? ''
      : `where id in (${sempit.join(' intersect ')} union select id from barang indexed by barang_terakhir where tanggal_terakhir > @per)`;
  const parameter = {
    ...(sempit.length > 0 && { per }),
    ...(kueri !== null && { kueri }),
    ...(golongan?.length && { golongan: JSON.stringify(golongan) }),
  };
  return db.prepare(`select * from barang ${syarat} order by id`).iterate(parameter) as IterableIterator<TabelBarang>;
}

const barisBersih = (db: Database, id: number, per: string): BarisTersimpan[] =>
  barisLot(db, id).filter((b) => b.tanggal <= per);

/** Hash of the first command: what tells a register from any other, alike in its copies and backups; null for one without commands. */
export const hashAwal = (db: Database): string | null =>
  (siapkan(db, 'select hash from perintah order by nomor limit 1').pluck().get() as string | undefined) ?? null;

/** Whether the register holds any lot, and how many units: what a start screen asks first. */
export function isiRegister(db: Database): { lot: number; unit: number; perintah: number; hashKepala: string | null } {
  const jumlah = siapkan(
    db,
    'select coalesce(sum(lot), 0) as lot, coalesce(sum(unit), 0) as unit from saldo',
  ).get() as { lot: number; unit: number };
  const kepala = siapkan(db, 'select nomor, hash from perintah order by nomor desc limit 1').get() as
    | { nomor: number; hash: string }
    | undefined;
  return { ...jumlah, perintah: kepala?.nomor ?? 0, hashKepala: kepala?.hash ?? null };
}
