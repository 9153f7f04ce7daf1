import type { Penjaga } from '../penjaga.ts';
import { type BarisMasuk, type BukuMasuk, type Gabungan, jadikanLembar } from '../sel.ts';
import { type Atribut, dengarkan, type PendengarXml, uraikan } from '../xml.ts';
import type { Arsip } from '../zip.ts';
import { PendengarGayaOds } from './gaya.ts';
import { PendengarLembarOds, PenghitungTabel, type TabelOds } from './lembar.ts';

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
    this.lembar.push({ nama: a['table:name'] ?? '', gaya: a['table:style-name'] ?? '' });
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
 * Opens an ods. All its sheets stand in one document, which is read once for their names and once more, up to its end,
 * for the rows of each.
 */
export async function bukaOds(arsip: Arsip, penjaga: Penjaga): Promise<BukuMasuk> {
  await periksaSandi(arsip, penjaga);
  if (arsip.nama.some((n) => n.startsWith('basic/'))) penjaga.peringatan.catat('makro');
  const daftar = new PendengarDaftar(penjaga);
  // What is reckoned for the list of sheets is told as progress too, so that the rest is measured right.
  penjaga.total = arsip.ukuran(ISI) * 2;
  await dengarkan(arsip.isi(ISI), ISI, daftar, penjaga);
  penjaga.total = arsip.ukuran(ISI) * (1 + daftar.lembar.length);
  return {
    format: 'ods',
    lembar: daftar.lembar.map(({ nama, gaya }, nomor) => {
      const gabungan: Gabungan[] = [];
      const baca = (): AsyncIterable<BarisMasuk> => bacaLembar(arsip, nomor, nama, gabungan, penjaga);
      return jadikanLembar({ nama, tersembunyi: daftar.gaya.tersembunyi.has(gaya), gabungan, baca });
    }),
    get peringatan() {
      return penjaga.peringatan.daftar();
    },
    tutup: async () => arsip.tutup(),
  };
}

async function* bacaLembar(
  arsip: Arsip,
  nomor: number,
  nama: string,
  gabungan: Gabungan[],
  penjaga: Penjaga,
): AsyncGenerator<BarisMasuk> {
  const pendengar = new PendengarLembarOds(nomor, nama, penjaga);
  for await (const _ of uraikan(arsip.isi(ISI), ISI, pendengar, penjaga)) {
    yield* pendengar.ambil();
    if (pendengar.selesai) break;
  }
  gabungan.push(...pendengar.gabungan);
}
