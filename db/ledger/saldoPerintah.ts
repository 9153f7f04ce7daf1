import type { Database } from 'better-sqlite3';
import { AppError } from '../../domain/galat.ts';
import type { Angka } from '../../domain/lot.ts';
import { siapkan } from '../sql.ts';

/** What a daily sum is kept by. */
type Kunci = readonly [
  tanggal: string,
  golongan: string,
  kondisi: string,
  komptabel: string,
  sisi: string,
  jenis: string,
];

type Jumlah = [lot: number, unit: number, nilai: number, akumulasi: number, belum: number];

const KOLOM = 'lot, unit, nilai, akumulasi, belum';
const TAMBAH = KOLOM.split(', ')
  .map((k) => `${k} = ${k} + excluded.${k}`)
  .join(', ');

const HARIAN = `
  insert into saldo_harian (tanggal, golongan, kondisi, komptabel, sisi, jenis, ${KOLOM}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (tanggal, golongan, kondisi, komptabel, sisi, jenis) do update set ${TAMBAH}`;
const KINI = `
  insert into saldo (golongan, kondisi, komptabel, ${KOLOM}) values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (golongan, kondisi, komptabel) do update set ${TAMBAH}`;

/** Sums of the lines of one command, for the kept totals of now and of each day. */
export class SaldoPerintah {
  readonly #isi = new Map<string, { kunci: Kunci; jumlah: Jumlah }>();

  /** @throws AppError rule/jumlah_melampaui_batas when a sum leaves the exact numbers: no register can hold as much */
  tambah(kunci: Kunci, lot: number, angka: Angka, belum: number): void {
    const nama = kunci.join('|');
    let ada = this.#isi.get(nama);
    if (!ada) this.#isi.set(nama, (ada = { kunci, jumlah: [0, 0, 0, 0, 0] }));
    const j = ada.jumlah;
    j[0] += lot;
    j[1] += angka.unit;
    j[2] += angka.nilai;
    j[3] += angka.akumulasi;
    j[4] += belum;
    if (!Number.isSafeInteger(j[2]) || !Number.isSafeInteger(j[3]))
      throw new AppError('rule', 'jumlah_melampaui_batas');
  }

  /**
   * Adds the sums to the kept totals.
   * @throws AppError rule/jumlah_melampaui_batas beyond 2^53-1 sen
   */
  tutup(db: Database): void {
    for (const { kunci, jumlah } of this.#isi.values()) {
      siapkan(db, HARIAN).run(...kunci, ...jumlah);
      siapkan(db, KINI).run(kunci[1], kunci[2], kunci[3], ...jumlah);
    }
    const lampau = siapkan(
      db,
      'select 1 from (select sum(nilai) as nilai from saldo) where nilai > 9007199254740991',
    ).get();
    if (lampau) throw new AppError('rule', 'jumlah_melampaui_batas');
  }
}
