import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import {
  type Angka,
  type AtributLot,
  bukukan,
  isNol,
  type KeadaanLot,
  penghalangMundur,
  type Peristiwa,
  type Posting,
  putarUlang,
  terapkanTerakhir,
} from '../../domain/lot.ts';
import type { Sisi, TabelBarang } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { KOLOM_CARI, lotDariBarang } from './baris.ts';
import { barisLot, bukuDari, faktaDari } from './fakta.ts';
import type { Penulis } from './penulis.ts';

/** A fact to be booked: what, when, on what paper. */
export interface FaktaBaru {
  readonly tanggal: string;
  readonly jenis: string;
  readonly dasar: string;
  readonly sisi: Sisi;
  readonly delta: Angka;
  readonly isi: Partial<AtributLot> | null;
}

/** How a backdated fact is guarded: by the attributes it sets, against any later fact, or not at all (a completion). */
export type Penjagaan = 'kolom' | 'setiap' | 'melengkapi';

interface LotTerbuka {
  keadaan: KeadaanLot;
  tanggalTerakhir: string;
  baru: boolean;
  cari: boolean;
}

const ATRIBUT_CARI: readonly (keyof AtributLot)[] = [
  'namaBarang',
  'merk',
  'spesifikasi',
  'alamat',
  'keterangan',
  'kodeBarang',
  'nibar',
  'nomorCetak',
] as const satisfies { length: (typeof KOLOM_CARI)['length'] };

/** Books facts on lots within one command, and brings the projection up to date at its end. */
export class Pencatat {
  readonly #db: Database;
  readonly #tulis: Penulis;
  readonly #hariIni: string;
  readonly #lot = new Map<number, LotTerbuka>();
  readonly #mutasi = new Map<string, number>();

  constructor(db: Database, tulis: Penulis, hariIni: string) {
    this.#db = db;
    this.#tulis = tulis;
    this.#hariIni = hariIni;
  }

  /**
   * A lot as it stands now, within this command.
   * @throws AppError not_found/barang_tidak_ada
   */
  lot(id: number): KeadaanLot {
    return this.#buka(id).keadaan;
  }

  /** A lot as it stood at the end of a day; null when it did not exist. */
  lotPada(id: number, tanggal: string): KeadaanLot | null {
    const terbuka = this.#buka(id);
    return tanggal >= terbuka.tanggalTerakhir ? terbuka.keadaan : putarUlang(faktaDari(barisLot(this.#db, id)), tanggal);
  }

  /** Brings in a new lot; gives its id. */
  lotBaru(fakta: FaktaBaru): number {
    this.#tolakMasaDepan(fakta.tanggal);
    const id = this.#tulis.idBaru();
    const { keadaan, posting } = terapkanTerakhir(null, this.#peristiwa(fakta));
    this.#lot.set(id, { keadaan, tanggalTerakhir: fakta.tanggal, baru: true, cari: true });
    this.#tulisPosting(id, fakta, posting);
    return id;
  }

  /**
   * Books a fact on a lot. A backdated one is replayed into the lot's history: later moves carry its amounts on.
   * @throws AppError rule/tanggal_masa_depan, rule/belum_ada, rule/saldo_negatif, conflict/mundur_terhalang
   */
  catat(id: number, fakta: FaktaBaru, penjagaan: Penjagaan = 'kolom'): void {
    this.#tolakMasaDepan(fakta.tanggal);
    const terbuka = this.#buka(id);
    try {
      if (fakta.tanggal >= terbuka.tanggalTerakhir) {
        const { keadaan, posting } = terapkanTerakhir(terbuka.keadaan, this.#peristiwa(fakta));
        terbuka.keadaan = keadaan;
        this.#tulisPosting(id, fakta, posting);
      } else {
        this.#catatMundur(id, terbuka, fakta, penjagaan);
      }
    } catch (galat) {
      throw this.#denganLot(galat, id, terbuka.keadaan);
    }
    if (fakta.tanggal > terbuka.tanggalTerakhir) terbuka.tanggalTerakhir = fakta.tanggal;
    terbuka.cari ||= ATRIBUT_CARI.some((k) => fakta.isi?.[k] !== undefined);
  }

  /** Writes the projection of every lot that was touched. */
  selesai(): void {
    for (const [id, { keadaan, tanggalTerakhir, baru, cari }] of this.#lot) {
      if (baru) this.#tulis.lotBaru(id, keadaan, tanggalTerakhir);
      else this.#tulis.lotBerubah(id, keadaan, tanggalTerakhir, cari);
    }
    this.#lot.clear();
  }

  #buka(id: number): LotTerbuka {
    const ada = this.#lot.get(id);
    if (ada) return ada;
    const baris = siapkan(this.#db, 'select * from barang where id = ?').get(id) as TabelBarang | undefined;
    if (!baris) throw new AppError('not_found', 'barang_tidak_ada', { id: String(id) });
    const terbuka = { keadaan: lotDariBarang(baris), tanggalTerakhir: baris.tanggal_terakhir, baru: false, cari: false };
    this.#lot.set(id, terbuka);
    return terbuka;
  }

  #catatMundur(id: number, terbuka: LotTerbuka, fakta: FaktaBaru, penjagaan: Penjagaan): void {
    const baris = barisLot(this.#db, id);
    const lama = faktaDari(baris);
    if (penjagaan !== 'melengkapi') {
      const penghalang = penghalangMundur(lama, fakta.tanggal, fakta.isi, penjagaan === 'setiap');
      if (penghalang.length > 0) {
        throw new AppError('conflict', 'mundur_terhalang', {
          tanggal: fakta.tanggal,
          penghalang: penghalang.map((p) => ({ perintah: String(p.perintah), tanggal: p.tanggal, jenis: p.jenis })),
        });
      }
    }
    const baru = this.#peristiwa(fakta);
    const { keadaan, buku, per } = bukukan([...lama, baru]);
    if (keadaan === null) throw new AppError('rule', 'belum_ada', { tanggal: fakta.tanggal });
    const utama = per.get(baru) ?? [];
    this.#tulisPosting(id, fakta, utama);
    // What later moves must carry on: what has to stand, less what stands, less what was just written.
    for (const s of bukuDari(baris).isi.values()) buku.tambah(s.tanggal, s.posisi, s.lot, s.belum, s.angka, -1);
    for (const p of utama) buku.tambah(fakta.tanggal, p.posisi, p.lot, p.belum, p.angka, -1);
    for (const s of buku.sisa()) {
      const bawaan = { ...fakta, tanggal: s.tanggal, jenis: 'penyesuaian', sisi: 'pindah' as const };
      this.#tulisPosting(id, bawaan, [{ posisi: s.posisi, lot: s.lot, belum: s.belum, angka: s.angka, isi: null }]);
    }
    terbuka.keadaan = keadaan;
  }

  #peristiwa(fakta: FaktaBaru): Peristiwa {
    const { tanggal, jenis, delta, isi } = fakta;
    // Written last, so it comes last among the facts of its day.
    return { tanggal, jenis, delta, isi, perintah: this.#tulis.nomor, urut: Number.MAX_SAFE_INTEGER };
  }

  #tulisPosting(id: number, fakta: FaktaBaru, posting: readonly Posting[]): void {
    const kunci = `${fakta.tanggal}|${fakta.jenis}|${fakta.dasar}`;
    let mutasi = this.#mutasi.get(kunci);
    for (const p of posting) {
      if (isNol(p.angka) && p.lot === 0 && p.belum === 0 && p.isi === null) continue;
      if (mutasi === undefined) {
        mutasi = this.#tulis.mutasi(fakta.tanggal, fakta.jenis, fakta.dasar);
        this.#mutasi.set(kunci, mutasi);
      }
      this.#tulis.baris(mutasi, id, fakta.tanggal, fakta.sisi, p);
    }
  }

  #tolakMasaDepan(tanggal: string): void {
    if (tanggal > this.#hariIni) throw new AppError('rule', 'tanggal_masa_depan', { tanggal, hariIni: this.#hariIni });
  }

  #denganLot(galat: unknown, id: number, lot: KeadaanLot): unknown {
    if (!(galat instanceof AppError)) return galat;
    const rincian = { ...galat.details, id: String(id), namaBarang: lot.atribut.namaBarang };
    return new AppError(galat.code, galat.reason, rincian, { cause: galat });
  }
}
