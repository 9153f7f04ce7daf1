import type { Database } from 'better-sqlite3';
import { putarUlang } from '../../domain/fakta.ts';
import type { KeadaanLot } from '../../domain/lot.ts';
import { lotDariBarang } from '../ledger/baris.ts';
import { type BarisTersimpan, barisLot, faktaDari } from '../ledger/fakta.ts';
import type { TabelBarang } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { type SaringanBarang, kataCari } from './saringan.ts';

/** A lot as it stood on a day. */
export interface LotPada {
  readonly id: number;
  readonly lot: KeadaanLot;
}

const cocokTeks = (lot: KeadaanLot, kata: readonly string[]): boolean => {
  const a = lot.atribut;
  const teks = [a.namaBarang, a.merk, a.spesifikasi, a.alamat, a.keterangan, a.kodeBarang, a.nibar, a.nomorCetak].join('\n').toLowerCase();
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
  const kata = (saringan.cari ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
  const sempit = saringan.golongan?.length === 1 && kata.length === 0 ? saringan.golongan[0] : null;
  const berubah = db
    .prepare('select distinct barang from mutasi_baris indexed by baris_barang where tanggal > ? order by barang')
    .pluck()
    .all(per) as number[];
  const set = new Set(berubah);
  const { kueri } = kataCari(saringan.cari ?? '');
  // With many later entries or none alike, the projection is walked once; a word narrows it where nothing changed.
  const syarat = set.size === 0 && kueri ? 'where id in (select rowid from barang_cari where barang_cari match @kueri)' : '';
  const golongan = set.size === 0 && sempit ? `${syarat ? 'and' : 'where'} golongan = @sempit` : '';
  const jalan = db.prepare(`select * from barang ${syarat} ${golongan} order by id`);
  const parameter = { ...(syarat && { kueri }), ...(golongan && { sempit }) };
  const proyeksi = jalan.iterate(parameter) as IterableIterator<TabelBarang>;
  for (const b of proyeksi) {
    const lot = set.has(b.id) ? putarUlang(faktaDari(barisBersih(db, b.id, per))) : lotDariBarang(b);
    if (lot !== null && cocok(lot, saringan, kata)) yield { id: b.id, lot };
  }
}

const barisBersih = (db: Database, id: number, per: string): BarisTersimpan[] => barisLot(db, id).filter((b) => b.tanggal <= per);

/** Whether the register holds any lot, and how many units: what a start screen asks first. */
export function isiRegister(db: Database): { lot: number; unit: number; perintah: number; hashKepala: string | null } {
  const jumlah = siapkan(db, 'select coalesce(sum(lot), 0) as lot, coalesce(sum(unit), 0) as unit from saldo').get() as { lot: number; unit: number };
  const kepala = siapkan(db, 'select nomor, hash from perintah order by nomor desc limit 1').get() as { nomor: number; hash: string } | undefined;
  return { ...jumlah, perintah: kepala?.nomor ?? 0, hashKepala: kepala?.hash ?? null };
}
