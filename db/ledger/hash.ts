import { createHash, type Hash } from 'node:crypto';

/** Hash before the first command. */
export const HASH_AWAL = '0'.repeat(64);

/** Columns of a mutasi in the order they are hashed. */
export type LarikMutasi = readonly [
  nomor: number,
  tanggal: string,
  jenis: string,
  dasar: string,
  membalik: number | null,
];

/** Columns of a line in the order they are hashed and inserted. */
export type LarikBaris = readonly [
  nomor: number,
  mutasi: number,
  barang: number,
  tanggal: string,
  sisi: string,
  golongan: string,
  kode: string,
  kondisi: string,
  komptabel: string,
  dLot: number,
  dUnit: number,
  dNilai: number,
  dAkumulasi: number,
  dUnitBelum: number,
  dBelum: number,
  isi: string | null,
];

/** Columns of a command, without its hashes, in the order they are hashed. */
export type LarikPerintah = readonly [
  nomor: number,
  waktu: string,
  nama: string,
  peran: string,
  akunOS: string,
  jenis: string,
  judul: string,
  masukan: string,
  rujukan: string,
  membatalkan: string,
  jumlahLot: number,
];

/** Characters of lines that wait to be hashed together. */
const ANTRE = 32_768;

/**
 * Hash of one command: over the hash before it, every mutasi it wrote, every line, and last its own columns (which
 * hold the before and after of every reference row). JSON arrays in fixed column order are the canonical form: one
 * spelling for one content. Heads and lines are hashed apart, because a command may write them interleaved.
 */
export class HashPerintah {
  readonly #sebelum: string;
  readonly #mutasi: Hash = createHash('sha256');
  readonly #baris: Hash = createHash('sha256');
  #antre = '';

  constructor(sebelum: string) {
    this.#sebelum = sebelum;
  }

  mutasi(larik: LarikMutasi): void {
    this.#mutasi.update(`${JSON.stringify(larik)}\n`);
  }

  baris(larik: LarikBaris): void {
    this.#antre += `${JSON.stringify(larik)}\n`;
    if (this.#antre.length > ANTRE) this.#kosongkan();
  }

  // Each call of the hash costs as much as the hash of a line.
  #kosongkan(): void {
    this.#baris.update(this.#antre);
    this.#antre = '';
  }

  selesai(larik: LarikPerintah): string {
    this.#kosongkan();
    const bagian = [this.#sebelum, this.#mutasi.digest('hex'), this.#baris.digest('hex'), JSON.stringify(larik)];
    return createHash('sha256').update(bagian.join('\n')).digest('hex');
  }
}
