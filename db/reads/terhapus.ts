import type { Database } from 'better-sqlite3';
import type { Golongan } from '../../domain/kodeBarang.ts';
import { siapkan } from '../sql.ts';
import { amanLike } from './saringan.ts';

/** Goods that were written off, with what the decree took out; sen. */
export interface BarangTerhapus {
  readonly id: number;
  readonly namaBarang: string;
  readonly kodeBarang: string;
  readonly golongan: Golongan;
  readonly satuan: string;
  readonly jumlah: number;
  readonly nilaiSen: number;
}

// A lot that was merged or moved to another office is empty too; what emptied it last must be the writing off.
const KUERI = `
  select b.id, b.nama_barang as namaBarang, b.kode_barang as kodeBarang, b.golongan, b.satuan,
    0 - x.d_unit as jumlah, 0 - x.d_nilai as nilaiSen
  from barang b indexed by barang_habis join mutasi_baris x on x.nomor = (
    select y.nomor from mutasi_baris y join mutasi m on m.nomor = y.mutasi
    where y.barang = b.id and y.d_unit < 0 and m.membalik is null
      and not exists (select 1 from perintah_lewat l where l.nomor = m.perintah)
    order by m.tanggal desc, m.nomor desc limit 1)
  join mutasi h on h.nomor = x.mutasi and h.jenis between 'penghapusan-' and 'penghapusan-~'
  where b.unit = 0 and (b.nama_barang like :pola escape '\\' or b.kode_barang like :pola escape '\\')
  order by b.tanggal_terakhir desc, b.id desc limit :batas`;

/** Goods written off, the latest first, by words of their name or the beginning of their code. */
export const barangTerhapus = (db: Database, cari: string, batas: number): BarangTerhapus[] =>
  siapkan(db, KUERI).all({ pola: `%${amanLike(cari.trim())}%`, batas }) as BarangTerhapus[];
