import type { Penjaga } from '../penjaga.ts';
import { type BarisMasuk, type BukuMasuk, type Gabungan, jadikanLembar, namaLembar } from '../sel.ts';
import { type Atribut, dengarkan, type PendengarXml, uraikan } from '../xml.ts';
import type { Arsip } from '../zip.ts';
import { PendengarGayaOds } from './gaya.ts';
import { type BarisOds, PendengarLembarOds, PenghitungTabel, type TabelOds } from './lembar.ts';

const ISI = 'content.xml';
const DAFTAR = 'meta-inf/manifest.xml';

/** Listens to a whole document for its sheets. */
class PendengarDaftar implements PendengarXml {
  readonly lembar: TabelOds[] = [];
  readonly gaya = new PendengarGayaOds();
  readonly #tabel = new PenghitungTabel();
  readonly #penjaga: Penjaga;

  constructor(penjaga: Penjaga) {
    this.#penjaga = penjaga;
  }

  buka(nama: string, a: Atribut): void {
    this.gaya.buka(nama, a);
    if (nama === 'table:dde-link' || nama === 'office:dde-source' || nama === 'table:table-source')
      this.#penjaga.peringatan.catat('tautan_luar');
    if (!this.#tabel.buka(nama)) return;
    const { lembar: batas } = this.#penjaga.batas;
    if (this.lembar.length >= batas) throw this.#penjaga.tolak('terlalu_banyak_lembar', { batas });
    this.lembar.push({
      nama: namaLembar(a['table:name'] ?? '', this.lembar.length + 1),
      gaya: a['table:style-name'] ?? '',
    });
  }

  tutup(nama: string): void {
    this.gaya.tutup(nama);
    this.#tabel.tutup();
  }
}

/** @throws AppError validation/berkas_terkunci_sandi when parts of it are encrypted */
async function periksaSandi(arsip: Arsip, penjaga: Penjaga): Promise<void> {
  if (!arsip.ada(DAFTAR)) return;
  const buka = (nama: string): void => {
    if (nama === 'manifest:encryption-data') throw penjaga.tolak('berkas_terkunci_sandi');
  };
  await dengarkan(arsip.isi(DAFTAR), DAFTAR, { buka, tutup: () => undefined }, penjaga);
}

/**
 * Rows of the sheets of a document. It goes on from sheet to sheet as long as they are asked for in order, so that a file of
 * hundreds of sheets is read through once; who goes back begins at the beginning.
 */
class PembacaOds {
  readonly #arsip: Arsip;
  readonly #daftar: readonly TabelOds[];
  readonly #penjaga: Penjaga;
  #urai: AsyncGenerator<void> | null = null;
  #pendengar: PendengarLembarOds;
  #tunggu: BarisOds[] = [];
  /** Sheets before this one are gone by. */
  #mulai = 0;

  constructor(arsip: Arsip, daftar: readonly TabelOds[], penjaga: Penjaga) {
    this.#arsip = arsip;
    this.#daftar = daftar;
    this.#penjaga = penjaga;
    this.#pendengar = new PendengarLembarOds(daftar, penjaga);
  }

  async *baca(nomor: number, gabungan: Gabungan[]): AsyncGenerator<BarisMasuk> {
    if (this.#urai === null || nomor < this.#mulai) await this.#ulangi();
    this.#mulai = nomor + 1;
    for (;;) {
      const siap = this.#tunggu;
      this.#tunggu = siap.filter((b) => b.lembar > nomor);
      for (const { lembar, baris } of siap) if (lembar === nomor) yield baris;
      if (this.#pendengar.lewat > nomor || (await this.#urai?.next())?.done !== false) break;
      this.#tunggu.push(...this.#pendengar.ambil());
    }
    gabungan.push(...(this.#pendengar.gabungan[nomor] ?? []));
  }

  async #ulangi(): Promise<void> {
    await this.tutup();
    this.#pendengar = new PendengarLembarOds(this.#daftar, this.#penjaga);
    this.#tunggu = [];
    this.#urai = uraikan(this.#arsip.isi(ISI), ISI, this.#pendengar, this.#penjaga);
  }

  async tutup(): Promise<void> {
    await this.#urai?.return(undefined);
  }
}

/** Opens an ods. All its sheets stand in one document, which is read once for their names and once for their rows. */
export async function bukaOds(arsip: Arsip, penjaga: Penjaga): Promise<BukuMasuk> {
  await periksaSandi(arsip, penjaga);
  if (arsip.nama.some((n) => n.startsWith('basic/'))) penjaga.peringatan.catat('makro');
  const daftar = new PendengarDaftar(penjaga);
  penjaga.total = arsip.ukuran(ISI) * 2;
  await dengarkan(arsip.isi(ISI), ISI, daftar, penjaga);
  const pembaca = new PembacaOds(arsip, daftar.lembar, penjaga);
  return {
    format: 'ods',
    lembar: daftar.lembar.map(({ nama, gaya }, nomor) => {
      const gabungan: Gabungan[] = [];
      const baca = (): AsyncIterable<BarisMasuk> => pembaca.baca(nomor, gabungan);
      return jadikanLembar({ nama, tersembunyi: daftar.gaya.tersembunyi.has(gaya), gabungan, baca });
    }),
    get peringatan() {
      return penjaga.peringatan.daftar();
    },
    tutup: async () => {
      await pembaca.tutup();
      arsip.tutup();
    },
  };
}
