/** Rows fetched at a time: one answer of the program, well under its limit of 200. */
export const BARIS_PER_BLOK = 100;

/** What the program is asked for one block: the page after `setelah`, passing over `lewati` rows. */
export interface PermintaanBlok {
  readonly blok: number;
  readonly setelah: string | null;
  readonly lewati: number;
}

export interface IsiBlok<T> {
  readonly baris: readonly T[];
  /** Where the next block begins; null at the end of the list. */
  readonly kursor: string | null;
}

interface BlokTersimpan<T> extends IsiBlok<T> {
  readonly generasi: number;
}

/**
 * A bounded store of blocks of a long list, addressed by row number.
 *
 * It holds at most `maks` blocks and forgets those farthest from where the reader is. Cursors are kept
 * for every block ever seen (some bytes each), so that scrolling back never counts from the beginning.
 * `segarkan` keeps the rows on show, marked old, until fresh ones replace them: no flash after a change.
 */
export class SimpananBlok<T> {
  readonly #blok = new Map<number, BlokTersimpan<T>>();
  readonly #kursor = new Map<number, string>();
  readonly #dalamJalan = new Set<number>();
  readonly #maks: number;
  #generasi = 0;
  #jumlahDariBlok: number | null = null;

  constructor(maks = 40) {
    this.#maks = maks;
  }

  /** The row at a position, or undefined while its block is not here. */
  baris(indeks: number): T | undefined {
    return this.#blok.get(Math.floor(indeks / BARIS_PER_BLOK))?.baris[indeks % BARIS_PER_BLOK];
  }

  /** The rows from one position to another (both included); null where one of them is not here. */
  rentang(mulai: number, selesai: number): T[] | null {
    const isi: T[] = [];
    for (let i = mulai; i <= selesai; i++) {
      const baris = this.baris(i);
      if (baris === undefined) return null;
      isi.push(baris);
    }
    return isi;
  }

  /** Length of the list where a block has shown its end, otherwise null. */
  get jumlahDariBlok(): number | null {
    return this.#jumlahDariBlok;
  }

  get banyakBlok(): number {
    return this.#blok.size;
  }

  get generasi(): number {
    return this.#generasi;
  }

  /** Position of the first row held here that satisfies `cocok`, or -1. */
  cari(cocok: (baris: T) => boolean): number {
    for (const [nomor, isi] of this.#blok) {
      const di = isi.baris.findIndex(cocok);
      if (di >= 0) return nomor * BARIS_PER_BLOK + di;
    }
    return -1;
  }

  /** All rows held here that satisfy `cocok`. */
  saring(cocok: (baris: T) => boolean): T[] {
    return [...this.#blok.values()].flatMap((isi) => isi.baris.filter(cocok));
  }

  /** Blocks that rows `dari` to `sampai` (both included) still need and nobody is fetching. */
  perlu(dari: number, sampai: number): number[] {
    const daftar: number[] = [];
    const terakhir = Math.floor(Math.max(sampai, 0) / BARIS_PER_BLOK);
    for (let blok = Math.floor(Math.max(dari, 0) / BARIS_PER_BLOK); blok <= terakhir; blok++) {
      const ada = this.#blok.get(blok);
      if ((ada === undefined || ada.generasi !== this.#generasi) && !this.#dalamJalan.has(blok)) daftar.push(blok);
    }
    return daftar;
  }

  /** Marks a block as being fetched and says what to ask: from the nearest known cursor before it. */
  minta(blok: number): PermintaanBlok {
    this.#dalamJalan.add(blok);
    for (let sebelum = blok - 1; sebelum >= 0; sebelum--) {
      const kursor = this.#kursor.get(sebelum);
      if (kursor !== undefined) return { blok, setelah: kursor, lewati: (blok - 1 - sebelum) * BARIS_PER_BLOK };
    }
    return { blok, setelah: null, lewati: blok * BARIS_PER_BLOK };
  }

  /** Takes an answer in; one that was asked before the last `segarkan` is dropped (false). */
  terima(blok: number, generasi: number, isi: IsiBlok<T>): boolean {
    if (generasi !== this.#generasi) return false;
    this.#dalamJalan.delete(blok);
    this.#blok.set(blok, { ...isi, generasi });
    if (isi.kursor === null) {
      if (isi.baris.length > 0 || blok === 0) this.#jumlahDariBlok = blok * BARIS_PER_BLOK + isi.baris.length;
    } else this.#kursor.set(blok, isi.kursor);
    this.#lupakanYangJauh(blok);
    return true;
  }

  /** A fetch failed: the block may be asked for again. */
  gagal(blok: number, generasi: number): void {
    if (generasi === this.#generasi) this.#dalamJalan.delete(blok);
  }

  /** Something was written: everything held is old, and block borders may have moved. */
  segarkan(): void {
    this.#generasi++;
    this.#dalamJalan.clear();
    this.#kursor.clear();
    this.#jumlahDariBlok = null;
  }

  #lupakanYangJauh(pusat: number): void {
    if (this.#blok.size <= this.#maks) return;
    const menurutJarak = [...this.#blok.keys()].sort((a, b) => Math.abs(b - pusat) - Math.abs(a - pusat));
    for (const blok of menurutJarak.slice(0, this.#blok.size - this.#maks)) this.#blok.delete(blok);
  }
}
