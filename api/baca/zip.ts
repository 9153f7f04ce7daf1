import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { AppError } from '../../domain/galat.ts';
import type { Penjaga } from './penjaga.ts';

const TERKUNCI = 0x1;
const POTONGAN = 128 * 1024;

/** Part names compare without case and without a slash in front (ECMA-376 part 2, 6.2.2). */
const kunci = (nama: string): string => nama.replace(/^\/+/, '').toLowerCase();

/**
 * A zip as a set of named parts. All that its directory says is judged when it is opened (number, sizes, ratio, names that are
 * there twice or lead elsewhere), and again while a part is unpacked: no more bytes than the directory promised, and the checksum.
 */
export class Arsip {
  readonly #zip: ZipFile;
  readonly #entri: ReadonlyMap<string, Entry>;
  readonly #penjaga: Penjaga;

  private constructor(zip: ZipFile, entri: ReadonlyMap<string, Entry>, penjaga: Penjaga) {
    this.#zip = zip;
    this.#entri = entri;
    this.#penjaga = penjaga;
  }

  /** @throws AppError validation/berkas_rusak, bom_zip, berkas_terkunci_sandi, terlalu_banyak_bagian */
  static async buka(jalur: string, penjaga: Penjaga): Promise<Arsip> {
    const zip = await openPromise(jalur, { autoClose: false }).catch((sebab: unknown) => {
      throw penjaga.tolak('berkas_rusak', {}, sebab);
    });
    // Errors reach whoever waits; one that comes later, while the file is closed, must not end the program.
    zip.on('error', () => undefined);
    try {
      return new Arsip(zip, await daftarEntri(zip, penjaga), penjaga);
    } catch (galat) {
      zip.close();
      throw galat instanceof AppError ? galat : penjaga.tolak('berkas_rusak', {}, galat);
    }
  }

  get nama(): string[] {
    return [...this.#entri.keys()];
  }

  ada(nama: string): boolean {
    return this.#entri.has(kunci(nama));
  }

  /** Unpacked size of a part, 0 where there is none. */
  ukuran(nama: string): number {
    return this.#entri.get(kunci(nama))?.uncompressedSize ?? 0;
  }

  /**
   * A part's bytes, in pieces.
   * @throws AppError validation/berkas_rusak where it is missing, truncated, longer than promised, or its checksum differs
   */
  async *isi(nama: string): AsyncGenerator<Buffer> {
    const entri = this.#entri.get(kunci(nama));
    if (entri === undefined) throw this.#penjaga.tolak('berkas_rusak', { bagian: nama });
    const rusak = (sebab: unknown): AppError => this.#penjaga.tolak('berkas_rusak', { bagian: nama }, sebab);
    const mentah = await this.#zip.openReadStreamPromise(entri, { decodeFileData: false }).catch((sebab: unknown) => {
      throw rusak(sebab);
    });
    let [banyak, jumlah] = [0, 0];
    for await (const potongan of diperas(mentah, entri.compressionMethod === 8, rusak)) {
      banyak += potongan.length;
      if (banyak > entri.uncompressedSize) throw rusak('longer than promised');
      jumlah = crc32(potongan, jumlah);
      yield potongan;
    }
    if (banyak !== entri.uncompressedSize || jumlah !== entri.crc32) throw rusak('checksum');
  }

  /** A small part as a whole. @throws AppError validation/berkas_rusak */
  async utuh(nama: string, maks: number): Promise<Buffer> {
    if (this.ukuran(nama) > maks) throw this.#penjaga.tolak('berkas_rusak', { bagian: nama });
    const kumpul: Buffer[] = [];
    for await (const potongan of this.isi(nama)) kumpul.push(potongan);
    return Buffer.concat(kumpul);
  }

  tutup(): void {
    this.#zip.close();
  }
}

/** The unpacked bytes of a stream; an error of it or of unpacking arrives as `rusak`. */
async function* diperas(mentah: Readable, padat: boolean, rusak: (sebab: unknown) => AppError): AsyncGenerator<Buffer> {
  // The error reaches the loop below as well; the callback is only there because a pipeline wants one.
  const alir = padat ? pipeline(mentah, createInflateRaw({ chunkSize: POTONGAN }), () => undefined) : mentah;
  const baca = alir[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const { value, done } = await baca.next().catch((sebab: unknown) => {
        throw rusak(sebab);
      });
      if (done === true) return;
      yield value;
    }
  } finally {
    alir.destroy();
    mentah.destroy();
  }
}

async function daftarEntri(zip: ZipFile, penjaga: Penjaga): Promise<Map<string, Entry>> {
  const { batas } = penjaga;
  if (zip.entryCount > batas.entriZip) throw penjaga.tolak('terlalu_banyak_bagian', { batas: batas.entriZip });
  const daftar = new Map<string, Entry>();
  let total = 0;
  for await (const entri of zip.eachEntry()) {
    const nama = kunci(entri.fileName);
    if (nama.endsWith('/')) continue;
    if (daftar.has(nama)) throw penjaga.tolak('berkas_rusak', { bagian: entri.fileName.slice(0, 100) });
    if ((entri.generalPurposeBitFlag & TERKUNCI) !== 0) throw penjaga.tolak('berkas_terkunci_sandi');
    if (entri.compressionMethod !== 0 && entri.compressionMethod !== 8)
      throw penjaga.tolak('berkas_rusak', { bagian: entri.fileName.slice(0, 100) });
    const { uncompressedSize: ukuran, compressedSize: padat } = entri;
    total += ukuran;
    if (total > batas.bongkarTotal || (ukuran > batas.rasioMulai && ukuran > padat * batas.rasioBongkar))
      throw penjaga.tolak('bom_zip');
    daftar.set(nama, entri);
  }
  return daftar;
}
