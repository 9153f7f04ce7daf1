import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import {
  bukukan,
  type Fakta,
  penghalangMundur,
  putarUlang,
  selisihPembukuan,
  terapkanTerakhir,
} from '../../domain/fakta.ts';
import type { AtributLot, KeadaanLot } from '../../domain/lot.ts';
import { semesterDari, tambahHari } from '../../domain/tanggal.ts';
import type { TabelBarang } from '../schema.ts';
import { siapkan } from '../sql.ts';
import { type KOLOM_CARI, lotDariBarang } from './baris.ts';
import { barisLot, faktaDari } from './fakta.ts';
import { Jurnal } from './jurnal.ts';
import { tertutupSampai } from './periode.ts';
import type { Penulis } from './penulis.ts';

/** A fact to be booked: what, when, on what paper. */
export type FaktaBaru = Pick<Fakta, 'tanggal' | 'jenis' | 'gerak' | 'delta' | 'isi'> & { readonly dasar: string };

/** How a backdated fact is guarded: by the attributes it sets, against any later fact, or not at all (a completion). */
export type Penjagaan = 'kolom' | 'setiap' | 'melengkapi';

interface LotTerbuka {
  keadaan: KeadaanLot;
  tanggalTerakhir: string;
  baru: boolean;
  cari: boolean;
  /** Something was booked on it; a lot that was only looked at stays as it is. */
  tercatat: boolean;
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
  /** Today, where the office is. */
  readonly hariIni: string;
  /** Last day of the latest closed semester; nothing may be booked on it or before. */
  readonly tertutupSampai: string | null;
  readonly #lot = new Map<number, LotTerbuka>();
  readonly #jurnal: Jurnal;

  constructor(db: Database, tulis: Penulis, hariIni: string) {
    this.#db = db;
    this.#tulis = tulis;
    this.hariIni = hariIni;
    this.tertutupSampai = tertutupSampai(db);
    this.#jurnal = new Jurnal(tulis);
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
    return tanggal >= terbuka.tanggalTerakhir
      ? terbuka.keadaan
      : putarUlang(faktaDari(barisLot(this.#db, id)), tanggal);
  }

  /** True when something happened to a lot after a day. */
  adaSesudah(id: number, tanggal: string): boolean {
    return this.#buka(id).tanggalTerakhir > tanggal;
  }

  /** Brings in a new lot; gives its id. */
  lotBaru(fakta: FaktaBaru): number {
    this.tolakTanggal(fakta.tanggal);
    const id = this.#tulis.idBaru();
    const { keadaan, posting } = terapkanTerakhir(null, this.#fakta(fakta));
    this.#lot.set(id, { keadaan, tanggalTerakhir: fakta.tanggal, baru: true, cari: true, tercatat: true });
    this.#jurnal.baru(id, fakta, fakta.dasar, posting);
    return id;
  }

  /**
   * Books a fact on a lot. A backdated one is replayed into the lot's history: later moves carry its amounts on.
   * @throws AppError rule/tanggal_masa_depan, rule/semester_ditutup, rule/belum_ada, rule/saldo_negatif, conflict/mundur_terhalang
   */
  catat(id: number, fakta: FaktaBaru, penjagaan: Penjagaan = 'kolom'): void {
    this.tolakTanggal(fakta.tanggal);
    const terbuka = this.#buka(id);
    try {
      if (fakta.tanggal >= terbuka.tanggalTerakhir) {
        const { keadaan, posting } = terapkanTerakhir(terbuka.keadaan, this.#fakta(fakta));
        terbuka.keadaan = keadaan;
        this.#jurnal.baru(id, fakta, fakta.dasar, posting);
      } else {
        this.#catatMundur(id, terbuka, fakta, penjagaan);
      }
    } catch (galat) {
      throw this.#denganLot(galat, id, terbuka.keadaan);
    }
    if (fakta.tanggal > terbuka.tanggalTerakhir) terbuka.tanggalTerakhir = fakta.tanggal;
    terbuka.tercatat = true;
    terbuka.cari ||= ATRIBUT_CARI.some((k) => fakta.isi?.[k] !== undefined);
  }

  /**
   * Books facts that complete a lot's history, all at once: what comes in and what goes on to a part of it make sense
   * only together.
   * @throws AppError as catat
   */
  lengkapi(id: number, fakta: readonly FaktaBaru[]): void {
    const [satu, ...lain] = fakta;
    if (satu === undefined) return;
    if (lain.length === 0) return this.catat(id, satu, 'melengkapi');
    const terbuka = this.#buka(id);
    try {
      this.#replay(id, terbuka, satu.dasar, fakta);
    } catch (galat) {
      throw this.#denganLot(galat, id, terbuka.keadaan);
    }
    terbuka.tercatat = true;
  }

  /** Writes the projection of every lot that was touched. */
  selesai(): void {
    this.#tulis.akanBaru([...this.#lot.values()].filter((l) => l.baru).length);
    for (const [id, { keadaan, tanggalTerakhir, baru, cari, tercatat }] of this.#lot) {
      if (!tercatat) continue;
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
    const terbuka = {
      keadaan: lotDariBarang(baris),
      tanggalTerakhir: baris.tanggal_terakhir,
      baru: false,
      cari: false,
      tercatat: false,
    };
    this.#lot.set(id, terbuka);
    return terbuka;
  }

  #catatMundur(id: number, terbuka: LotTerbuka, fakta: FaktaBaru, penjagaan: Penjagaan): void {
    if (penjagaan !== 'melengkapi') {
      const penghalang = penghalangMundur(
        faktaDari(barisLot(this.#db, id)),
        fakta.tanggal,
        fakta.isi,
        penjagaan === 'setiap',
      );
      if (penghalang.length > 0) {
        throw new AppError('conflict', 'mundur_terhalang', {
          tanggal: fakta.tanggal,
          penghalang: penghalang.map((p) => ({ perintah: String(p.perintah), tanggal: p.tanggal, jenis: p.jenis })),
        });
      }
    }
    this.#replay(id, terbuka, fakta.dasar, [fakta]);
  }

  #replay(id: number, terbuka: LotTerbuka, dasar: string, baru: readonly FaktaBaru[]): void {
    const lama = faktaDari(barisLot(this.#db, id));
    const sesudah = bukukan([...lama, ...baru.map((f) => this.#fakta(f))]);
    if (sesudah.keadaan === null) throw new AppError('rule', 'belum_ada', { tanggal: baru[0]?.tanggal });
    this.#jurnal.selisih(id, dasar, selisihPembukuan(bukukan(lama), sesudah));
    terbuka.keadaan = sesudah.keadaan;
  }

  #fakta({ tanggal, jenis, gerak, delta, isi }: FaktaBaru): Fakta {
    // Written last, so it comes last among the facts of its day.
    return { tanggal, jenis, gerak, delta, isi, perintah: this.#tulis.nomor, urut: Number.MAX_SAFE_INTEGER, mutasi: 0 };
  }

  /**
   * Refuses a day on which nothing can be booked; for many lots it is asked once, before them.
   * @throws AppError rule/tanggal_masa_depan, rule/semester_ditutup
   */
  tolakTanggal(tanggal: string): void {
    if (tanggal > this.hariIni) throw new AppError('rule', 'tanggal_masa_depan', { tanggal, hariIni: this.hariIni });
    if (this.tertutupSampai !== null && tanggal <= this.tertutupSampai) {
      throw new AppError('rule', 'semester_ditutup', {
        tanggal,
        semester: semesterDari(tanggal),
        sampai: this.tertutupSampai,
        terbuka: tambahHari(this.tertutupSampai, 1),
      });
    }
  }

  #denganLot(galat: unknown, id: number, lot: KeadaanLot): unknown {
    if (!(galat instanceof AppError)) return galat;
    const rincian = { ...galat.details, id: String(id), namaBarang: lot.atribut.namaBarang };
    return new AppError(galat.code, galat.reason, rincian, { cause: galat });
  }
}
