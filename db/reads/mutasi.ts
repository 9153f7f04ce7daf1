import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import type { Golongan } from '../../domain/kodeBarang.ts';
import { rentangSemester, type Semester } from '../../domain/tanggal.ts';
import type { TabelMutasiBaris } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { type DokumenMutasi, type KepalaMutasi, kepalaMutasi, kepalaLot, type Tempat } from './kepalaMutasi.ts';

/** A page of the ledger, latest first. */
export interface MintaMutasi {
  readonly semester?: Semester | undefined;
  /** Kind, or the beginning of one: `penghapusan` is every way of it. */
  readonly jenis?: string | undefined;
  readonly golongan?: Golongan | undefined;
  readonly barangId?: string | undefined;
  readonly setelah: string | null;
  readonly batas: number;
}

/** What one mutasi did to one lot under one code, as the ledger's list shows it; sen. A reklas has two. */
export interface BarisMutasi {
  readonly mutasi: string;
  readonly perintah: string;
  readonly judul: string;
  readonly tanggal: string;
  readonly jenis: string;
  readonly dasar: string;
  /** Attached afterwards. */
  readonly dokumen: DokumenMutasi | null;
  readonly barangId: string;
  readonly namaBarang: string;
  readonly satuan: string;
  readonly golongan: Golongan;
  readonly kodeBarang: string;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly pelaku: string;
  readonly dibatalkan: boolean;
}

interface Baris extends Pick<TabelMutasiBaris, 'barang' | 'kode' | 'd_unit' | 'd_nilai' | 'd_akumulasi'> {
  golongan: Golongan;
  nama: string | null;
  satuan: string | null;
}

/** Where a page ends: a lot within a mutasi; lines of a mutasi go by golongan, then by lot. */
interface Kursor extends Tempat {
  readonly golongan: string;
  readonly barang: number;
}

function bacaKursor(teks: string): Kursor {
  const bagian = /^(\d{4}-\d\d-\d\d)_(\d{1,15})_([A-Z]?)_(\d{1,15})$/.exec(teks);
  if (!bagian) throw new AppError('validation', 'kursor_tidak_sah');
  const [, tanggal = '', nomor, golongan = '', barang] = bagian;
  return { tanggal, nomor: Number(nomor), golongan, barang: Number(barang) };
}

const tulisKursor = (k: Kursor): string => `${k.tanggal}_${k.nomor}_${k.golongan}_${k.barang}`;

// A lot whose entry was cancelled is gone from the projection; its line still knows the name.
const BARIS = `
  select b.barang, b.golongan, b.kode, b.d_unit, b.d_nilai, b.d_akumulasi,
    coalesce(g.nama_barang, b.isi ->> '$.namaBarang') as nama, coalesce(g.satuan, b.isi ->> '$.satuan') as satuan
  from mutasi_baris b indexed by baris_mutasi left join barang g on g.id = b.barang`;
const SISA_GOLONGAN = `${BARIS} where b.mutasi = ? and b.golongan = ? and b.barang > ? order by b.barang`;
const GOLONGAN_LAIN = `${BARIS} where b.mutasi = ? and b.golongan > ? order by b.golongan, b.barang`;
const BARIS_LOT = `${BARIS} where b.mutasi = ? and b.golongan > ? and b.barang = ? order by b.golongan`;

/** Lines of a mutasi by golongan and lot, from after a place on. */
function* barisMutasi(db: Database, nomor: number, minta: MintaMutasi, mulai: Kursor | null): Generator<Baris> {
  const { golongan, barangId } = minta;
  if (barangId !== undefined) {
    const lot = siapkan(db, BARIS_LOT).all(nomor, mulai?.golongan ?? '', Number(barangId)) as Baris[];
    yield* golongan === undefined ? lot : lot.filter((b) => b.golongan === golongan);
    return;
  }
  const dari = mulai?.golongan ?? golongan ?? '';
  if (dari !== '')
    yield* siapkan(db, SISA_GOLONGAN).iterate(nomor, dari, mulai?.barang ?? 0) as IterableIterator<Baris>;
  if (golongan === undefined) yield* siapkan(db, GOLONGAN_LAIN).iterate(nomor, dari) as IterableIterator<Baris>;
}

const barisBaru = (k: KepalaMutasi, b: Baris): BarisMutasi => ({
  mutasi: String(k.nomor),
  perintah: String(k.perintah),
  judul: k.judul,
  tanggal: k.tanggal,
  jenis: k.jenis,
  dasar: k.dasar,
  dokumen: k.dokumen === null ? null : (JSON.parse(k.dokumen) as DokumenMutasi),
  barangId: String(b.barang),
  namaBarang: b.nama ?? '(dibatalkan)',
  satuan: b.satuan ?? '',
  golongan: b.golongan,
  kodeBarang: b.kode,
  unit: b.d_unit,
  nilaiSen: b.d_nilai,
  akumulasiSen: b.d_akumulasi,
  pelaku: k.pelaku,
  dibatalkan: k.dibatalkan === 1,
});

/** Lines of one lot under one code are one row of the list. */
function gabungkan(daftar: BarisMutasi[], baru: BarisMutasi): void {
  let i = daftar.length - 1;
  const milik = (b: BarisMutasi | undefined): b is BarisMutasi =>
    b !== undefined && b.mutasi === baru.mutasi && b.golongan === baru.golongan && b.barangId === baru.barangId;
  while (milik(daftar[i]) && daftar[i]?.kodeBarang !== baru.kodeBarang) i -= 1;
  const ada = daftar[i];
  if (!milik(ada)) {
    daftar.push(baru);
    return;
  }
  daftar[i] = {
    ...ada,
    unit: ada.unit + baru.unit,
    nilaiSen: ada.nilaiSen + baru.nilaiSen,
    akumulasiSen: ada.akumulasiSen + baru.akumulasiSen,
  };
}

/**
 * A page of mutasi by effective date, latest first; what was cancelled is marked. Costs what the page holds, however
 * long the ledger is. May hold a row more than asked, so that no lot is cut in two.
 * @throws AppError validation/kursor_tidak_sah
 */
export function bagianMutasi(db: Database, minta: MintaMutasi): { baris: BarisMutasi[]; kursor: string | null } {
  const mulai = minta.setelah === null ? null : bacaKursor(minta.setelah);
  const rentang = minta.semester ? rentangSemester(minta.semester) : null;
  const kepala =
    minta.barangId === undefined
      ? kepalaMutasi(db, { ...minta, rentang }, mulai)
      : kepalaLot(db, Number(minta.barangId), { ...minta, rentang }, mulai);
  const hasil: BarisMutasi[] = [];
  let akhir = null as Kursor | null;
  for (const k of kepala) {
    for (const b of barisMutasi(db, k.nomor, minta, mulai?.nomor === k.nomor ? mulai : null)) {
      const lain = akhir?.nomor !== k.nomor || akhir.golongan !== b.golongan || akhir.barang !== b.barang;
      if (lain && hasil.length >= minta.batas && akhir) return { baris: hasil, kursor: tulisKursor(akhir) };
      akhir = { tanggal: k.tanggal, nomor: k.nomor, golongan: b.golongan, barang: b.barang };
      gabungkan(hasil, barisBaru(k, b));
    }
  }
  return { baris: hasil, kursor: null };
}
