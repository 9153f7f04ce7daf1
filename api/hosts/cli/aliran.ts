import type { Keluaran, Masukan } from '../../contract/index.ts';
import { cetakManusia } from './cetak.ts';
import type { Alat } from './verba.ts';

/** Rows in pages, none empty: what a large register gives is never held whole. */
export type Aliran = AsyncIterable<readonly unknown[]>;

/** Writes a text; waits for a reader that is slower. */
type Cetak = (teks: string) => void | Promise<void>;

export const isAliran = (nilai: unknown): nilai is Aliran =>
  typeof nilai === 'object' && nilai !== null && Symbol.asyncIterator in nilai;

/** Entries that answer by pages. */
type Berhalaman = 'mutasi.daftar' | 'mutu.daftar' | 'penyusutan.jadwal';

/** All rows of an entry that answers by pages. `batas` is how much one page may hold, in the entry's own measure. */
export async function* semuaHalaman<N extends Berhalaman>(
  alat: Alat,
  nama: N,
  saringan: Omit<Masukan<N>, 'setelah' | 'batas'>,
  batas: number,
): AsyncGenerator<Keluaran<N>['baris']> {
  let setelah: string | null = null;
  do {
    // The filter and the two fields of paging together are the entry's input.
    const halaman: Keluaran<N> = await alat.panggil(nama, { ...saringan, setelah, batas } as unknown as Masukan<N>);
    if (halaman.baris.length > 0) yield halaman.baris;
    setelah = halaman.kursor;
  } while (setelah !== null);
}

const larik = (halaman: readonly unknown[]): string => halaman.map((b) => JSON.stringify(b)).join(',');

/** Prints rows as one JSON Reply: on one line when a page holds them all, else a line for each page. */
export async function cetakAliranJson(aliran: Aliran, out: Cetak): Promise<void> {
  let tunggu: readonly unknown[] | null = null;
  let mulai = false;
  for await (const halaman of aliran) {
    if (tunggu !== null) {
      await out(`${mulai ? ',' : '{"ok":true,"value":['}${larik(tunggu)}`);
      mulai = true;
    }
    tunggu = halaman;
  }
  const akhir = larik(tunggu ?? []);
  await out(mulai ? `,${akhir}]}` : `{"ok":true,"value":[${akhir}]}`);
}

/** Prints rows for a person, a table for each page. */
export async function cetakAliran(aliran: Aliran, out: Cetak): Promise<void> {
  let kosong = true;
  for await (const halaman of aliran) {
    await out(cetakManusia(halaman));
    kosong = false;
  }
  if (kosong) await out(cetakManusia([]));
}
