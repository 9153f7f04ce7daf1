import type { Database } from 'better-sqlite3';
import type { Golongan } from '../../domain/kodeBarang.ts';
import { KEADAAN_TINDAK_LANJUT, type KeadaanTindakLanjut } from '../../domain/tindakLanjut.ts';
import { siapkan } from '../sql.ts';

/** A lot of the queue; sen. */
export interface LotTindakLanjut {
  readonly id: number;
  readonly namaBarang: string;
  readonly golongan: Golongan;
  readonly kodeBarang: string;
  readonly jumlah: number;
  readonly satuan: string;
  readonly nilaiSen: number | null;
  readonly keadaan: KeadaanTindakLanjut;
  readonly dokumen: string | null;
  readonly nomor: string | null;
  readonly tanggal: string | null;
}

/** How many lots stand at a step; sen. */
export interface JumlahTahap {
  readonly keadaan: KeadaanTindakLanjut;
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly belumBernilai: number;
}

// The same as keadaanTindakLanjut in the domain, asked of the index barang_rusak alone.
const KEADAAN = `case
  when tindak_lanjut ->> '$.tahap' in ('usulan', 'sk') then tindak_lanjut ->> '$.tahap'
  when kode_barang like '1.5.4.%' then 'reklas' else coalesce(tindak_lanjut ->> '$.tahap', 'belum') end`;
const RUSAK = "from barang indexed by barang_rusak where kondisi = 'RB' and unit > 0";

/** Lots in RB in order of the register, after a given one, all or those at one step. */
export const halamanTindakLanjut = (
  db: Database,
  tahap: KeadaanTindakLanjut | null,
  setelah: number,
  batas: number,
): LotTindakLanjut[] =>
  siapkan(
    db,
    `select b.id, nama_barang as namaBarang, golongan, b.kode_barang as kodeBarang, b.unit as jumlah, satuan,
       iif(b.unit_belum > 0, null, b.nilai) as nilaiSen, p.keadaan, tindak_lanjut ->> '$.dokumen' as dokumen,
       tindak_lanjut ->> '$.nomor' as nomor, tindak_lanjut ->> '$.tanggal' as tanggal
     from (select id, ${KEADAAN} as keadaan ${RUSAK} and id > :setelah
       and (:tahap is null or ${KEADAAN} = :tahap) order by id limit :batas) p join barang b on b.id = p.id order by b.id`,
  ).all({ tahap, setelah, batas }) as LotTindakLanjut[];

/** Lots per step, every step named. */
export function jumlahTahap(db: Database): JumlahTahap[] {
  const ada = siapkan(
    db,
    `select ${KEADAAN} as keadaan, count(*) as lot, sum(unit) as unit, sum(nilai) as nilaiSen, sum(unit_belum > 0) as belumBernilai
     ${RUSAK} group by 1`,
  ).all() as JumlahTahap[];
  return KEADAAN_TINDAK_LANJUT.map(
    (keadaan) => ada.find((a) => a.keadaan === keadaan) ?? { keadaan, lot: 0, unit: 0, nilaiSen: 0, belumBernilai: 0 },
  );
}
