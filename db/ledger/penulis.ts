import type { Database, Statement } from 'better-sqlite3';
import type { Posting } from '../../domain/fakta.ts';
import type { KeadaanLot } from '../../domain/lot.ts';
import { sisipan, siapkan } from '../sql.ts';
import { dariKondisi, KOLOM_BARANG, larikBarang } from './baris.ts';
import { IndeksBarang } from './indeksBarang.ts';
import { tulisIsi } from './isi.ts';
import { perbaruiBarang } from './proyeksi.ts';
import { SaldoPerintah } from './saldoPerintah.ts';
import { TeksCari } from './teksCari.ts';
import { HASH_AWAL, HashPerintah, type LarikBaris, type LarikPerintah } from './hash.ts';

/** Who acts, as the log keeps it. */
export interface PelakuCatatan {
  readonly nama: string;
  readonly peran: string;
  readonly akunOS: string;
}

/** Head of a command: who, when, what was asked. */
export interface KepalaPerintah {
  readonly pelaku: PelakuCatatan;
  /** Instant in UTC, ISO 8601. */
  readonly waktu: string;
  /** Contract entry. */
  readonly jenis: string;
  readonly masukan: unknown;
  readonly membatalkan?: readonly number[];
}

/** A reference row (identity, control totals, settings) before and after a command; null where it was not. */
export interface PerubahanRujukan {
  readonly jenis: string;
  readonly kunci: string;
  readonly sebelum: unknown;
  readonly sesudah: unknown;
}

const KOLOM_BARIS = [
  'nomor',
  'mutasi',
  'barang',
  'tanggal',
  'sisi',
  'golongan',
  'kode',
  'kondisi',
  'komptabel',
  'd_lot',
  'd_unit',
  'd_nilai',
  'd_akumulasi',
  'd_unit_belum',
  'd_belum',
  'isi',
] as const;

const nomorTerakhir = (db: Database, tabel: 'perintah' | 'mutasi' | 'mutasi_baris'): number =>
  (siapkan(db, `select coalesce(max(nomor), 0) as n from ${tabel}`).get() as { n: number }).n;

/**
 * What a command may write while it runs: mutasi with their lines, the projection of lots, reference rows.
 * Everything it writes goes into the command's hash.
 */
export class Penulis {
  readonly nomor: number;
  readonly #db: Database;
  readonly #hash: HashPerintah;
  readonly #hashSebelum: string;
  readonly #rujukan: PerubahanRujukan[] = [];
  readonly #lot = new Set<number>();
  readonly #cari: TeksCari;
  readonly #indeks: IndeksBarang;
  readonly #saldo = new SaldoPerintah();
  readonly #jenis = new Map<number, string>();
  readonly #sisipMutasi: Statement;
  readonly #sisipBaris: Statement;
  readonly #sisipBarang: Statement;
  #baru = 0;
  #mutasi: number;
  #baris: number;
  #idTerakhir: number | null = null;

  constructor(db: Database) {
    this.#db = db;
    const kepala = siapkan(db, 'select nomor, hash from perintah order by nomor desc limit 1').get() as
      | { nomor: number; hash: string }
      | undefined;
    this.nomor = (kepala?.nomor ?? 0) + 1;
    this.#hashSebelum = kepala?.hash ?? HASH_AWAL;
    this.#hash = new HashPerintah(this.#hashSebelum);
    this.#cari = new TeksCari(db);
    this.#indeks = new IndeksBarang(db);
    this.#mutasi = nomorTerakhir(db, 'mutasi');
    this.#baris = nomorTerakhir(db, 'mutasi_baris');
    this.#sisipMutasi = sisipan(db, 'mutasi', ['nomor', 'perintah', 'tanggal', 'jenis', 'dasar', 'membalik']);
    this.#sisipBaris = sisipan(db, 'mutasi_baris', KOLOM_BARIS);
    this.#sisipBarang = sisipan(db, 'barang', KOLOM_BARANG);
  }

  /** Writes the head of a mutasi; gives its number. */
  mutasi(tanggal: string, jenis: string, dasar: string, membalik: number | null = null): number {
    this.#mutasi += 1;
    this.#jenis.set(this.#mutasi, jenis);
    this.#hash.mutasi([this.#mutasi, tanggal, jenis, dasar, membalik]);
    this.#sisipMutasi.run(this.#mutasi, this.nomor, tanggal, jenis, dasar, membalik);
    return this.#mutasi;
  }

  /** Writes one line of a mutasi. */
  baris(mutasi: number, barang: number, tanggal: string, { posisi, sisi, lot, belum, angka, isi }: Posting): void {
    this.#baris += 1;
    const larik: LarikBaris = [
      this.#baris,
      mutasi,
      barang,
      tanggal,
      sisi,
      posisi.golongan,
      posisi.kode,
      dariKondisi(posisi.kondisi),
      posisi.komptabel,
      lot,
      angka.unit,
      angka.nilai,
      angka.akumulasi,
      angka.unitBelum,
      belum,
      isi === null ? null : tulisIsi(isi),
    ];
    this.#hash.baris(larik);
    this.#sisipBaris.run(...larik);
    this.#saldo.tambah(
      [tanggal, posisi.golongan, dariKondisi(posisi.kondisi), posisi.komptabel, sisi, this.#jenis.get(mutasi) ?? ''],
      lot,
      angka,
      belum,
    );
    this.#lot.add(barang);
  }

  /** An id that no lot ever had, cancelled ones included. */
  idBaru(): number {
    this.#idTerakhir ??= (
      siapkan(this.#db, 'select coalesce(max(barang), 0) as n from mutasi_baris').get() as { n: number }
    ).n;
    this.#idTerakhir += 1;
    return this.#idTerakhir;
  }

  /** Says how many new lots are about to come, so that the file can make ready for them. */
  akanBaru(banyak: number): void {
    this.#indeks.lepasBilaPerlu(banyak);
  }

  /** Puts a new lot into the projection. */
  lotBaru(id: number, lot: KeadaanLot, tanggalTerakhir: string): void {
    this.#sisipBarang.run(...larikBarang(id, lot, tanggalTerakhir, this.nomor));
    this.#cari.ada(id);
    this.#baru += 1;
    if (this.#baru % 5000 === 0) this.#indeks.lepasBilaPerlu(this.#baru, this.#baru);
  }

  /** Brings the projection of an existing lot up to date; `cari` when a searchable text changed. */
  lotBerubah(id: number, lot: KeadaanLot, tanggalTerakhir: string, cari: boolean): void {
    if (cari) this.#cari.sisihkan(id);
    perbaruiBarang(this.#db, id, larikBarang(id, lot, tanggalTerakhir, this.nomor));
    if (cari) this.#cari.ada(id);
  }

  /** Takes a lot out of the projection, when the entry that brought it in was cancelled. */
  lotHilang(id: number): void {
    this.#cari.sisihkan(id);
    this.#cari.hilang(id);
    siapkan(this.#db, 'delete from barang where id = ?').run(id);
  }

  /** Sets a reference row; null removes it. The command keeps what was there before. */
  rujukan(jenis: string, kunci: string, sesudah: unknown): void {
    const ada = siapkan(this.#db, 'select nilai from rujukan where jenis = ? and kunci = ?').get(jenis, kunci) as
      | { nilai: string }
      | undefined;
    const sebelum: unknown = ada ? JSON.parse(ada.nilai) : null;
    this.#rujukan.push({ jenis, kunci, sebelum, sesudah });
    if (sesudah === null) {
      siapkan(this.#db, 'delete from rujukan where jenis = ? and kunci = ?').run(jenis, kunci);
      return;
    }
    siapkan(
      this.#db,
      'insert into rujukan (jenis, kunci, nilai) values (?, ?, ?) on conflict (jenis, kunci) do update set nilai = excluded.nilai',
    ).run(jenis, kunci, JSON.stringify(sesudah));
  }

  /** Number of the last line written: tells whether a piece of work wrote any. */
  get barisTerakhir(): number {
    return this.#baris;
  }

  /** How many lots the command touched so far. */
  get jumlahLot(): number {
    return this.#lot.size;
  }

  /** Ids of the lots the command touched, in the order it touched them. */
  get lot(): readonly number[] {
    return [...this.#lot];
  }

  /** Closes the command: search and totals in one statement each, then its row with the hash. */
  tutup(kepala: KepalaPerintah, judul: string): string {
    this.#indeks.pasang();
    this.#cari.tutup();
    this.#saldo.tutup(this.#db);
    const larik: LarikPerintah = [
      this.nomor,
      kepala.waktu,
      kepala.pelaku.nama,
      kepala.pelaku.peran,
      kepala.pelaku.akunOS,
      kepala.jenis,
      judul,
      JSON.stringify(kepala.masukan),
      JSON.stringify(this.#rujukan),
      JSON.stringify(kepala.membatalkan ?? []),
      this.#lot.size,
    ];
    const hash = this.#hash.selesai(larik);
    sisipan(this.#db, 'perintah', [
      'nomor',
      'waktu',
      'nama',
      'peran',
      'akun_os',
      'jenis',
      'judul',
      'masukan',
      'rujukan',
      'membatalkan',
      'jumlah_lot',
      'hash_sebelum',
      'hash',
    ]).run(...larik, this.#hashSebelum, hash);
    return hash;
  }
}

/** Work of a command: gives its result and the title that the log and the undo toast show, in Indonesian. */
type KerjaPerintah<T> = (tulis: Penulis) => { hasil: T; judul: string };

/** Writes one command in whatever transaction runs; a trial that is taken back as a whole needs none of its own. */
export function tulisPerintah<T>(
  db: Database,
  kepala: KepalaPerintah,
  kerja: KerjaPerintah<T>,
): { perintah: number; hasil: T } {
  const tulis = new Penulis(db);
  const { hasil, judul } = kerja(tulis);
  tulis.tutup(kepala, judul);
  return { perintah: tulis.nomor, hasil };
}

/** Runs one command: one immediate transaction, one entry of the log. Whatever `kerja` throws undoes all of it. */
export function jalankanPerintah<T>(
  db: Database,
  kepala: KepalaPerintah,
  kerja: KerjaPerintah<T>,
): { perintah: number; hasil: T } {
  return db.transaction(() => tulisPerintah(db, kepala, kerja)).immediate();
}
