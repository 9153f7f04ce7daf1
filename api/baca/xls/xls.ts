import { kenaliSandi } from '../csv/sandi.ts';
import type { Penjaga } from '../penjaga.ts';
import { type BarisMasuk, type BukuMasuk, jadikanLembar, type SelMasuk } from '../sel.ts';
import { bersihkan } from '../teks.ts';
import type { LembarXls } from './pesanXls.ts';
import { UtasXls } from './utas.ts';

/** Cleans a row of the worker and holds it against the limits. */
function periksaBaris(sel: readonly SelMasuk[], nomor: number, nama: string, penjaga: Penjaga): SelMasuk[] {
  const { batas } = penjaga;
  const tempat = { lembar: nama, baris: nomor };
  const hasil = sel.map((satu): SelMasuk => {
    if (satu?.[0] !== 't') return satu;
    const teks = bersihkan(satu[1], penjaga.peringatan);
    if (teks.length > batas.teks) throw penjaga.tolak('sel_terlalu_panjang', { ...tempat, batas: batas.teks });
    return teks === '' ? null : ['t', teks];
  });
  while (hasil.at(-1) === null) hasil.pop();
  if (hasil.length > batas.kolomIsi) throw penjaga.tolak('terlalu_banyak_kolom', { ...tempat, batas: batas.kolomIsi });
  penjaga.hitungSel(hasil.length);
  return hasil;
}

async function* bacaLembar(
  utas: UtasXls,
  lembar: number,
  { nama, banyakBaris }: LembarXls,
  penjaga: Penjaga,
): AsyncGenerator<BarisMasuk> {
  const { barisXls: batas } = penjaga.batas;
  if (banyakBaris > batas) throw penjaga.tolak('terlalu_banyak_baris', { lembar: nama, batas });
  let dari: number | null = banyakBaris > 0 ? 0 : null;
  while (dari !== null) {
    const jawaban = await utas.tanya({ lembar, dari });
    if (jawaban.jenis !== 'baris') throw penjaga.tolak('berkas_xls_gagal');
    for (const [i, isi] of jawaban.baris.entries()) {
      if (isi === null) continue;
      const nomor = dari + i + 1;
      const sel = penjaga.kerja(() => periksaBaris(isi, nomor, nama, penjaga));
      if (sel.length > 0) yield { nomor, sel };
    }
    penjaga.maju(jawaban.baris.length);
    dari = jawaban.lanjut;
  }
}

/**
 * Opens an old xls, or what other programs call so: an HTML page with tables (read as text alone), or XML Spreadsheet 2003.
 * The library that knows these is loaded here and runs in a worker of its own, with its own limits.
 */
export async function bukaXls(
  jalur: string,
  rupa: 'xls' | 'html' | 'xml2003',
  ukuran: number,
  penjaga: Penjaga,
): Promise<BukuMasuk> {
  const { ukuranXls, lembar: batasLembar } = penjaga.batas;
  if (ukuran > ukuranXls) throw penjaga.tolak('berkas_masuk_terlalu_besar', { maksMB: Math.floor(ukuranXls / 1e6) });
  if (rupa !== 'xls') penjaga.peringatan.catat(rupa);
  const sandi = rupa === 'xls' ? null : await kenaliSandi(jalur, penjaga);
  const utas = new UtasXls({ jalur, sandi }, ukuran, penjaga);
  try {
    const buku = await utas.tanya();
    if (buku.jenis !== 'buku') throw penjaga.tolak('berkas_xls_gagal');
    if (buku.makro) penjaga.peringatan.catat('makro');
    if (buku.lembar.length > batasLembar) throw penjaga.tolak('terlalu_banyak_lembar', { batas: batasLembar });
    penjaga.total = buku.lembar.reduce((n, l) => n + l.banyakBaris, 0);
    return {
      format: 'xls',
      lembar: buku.lembar.map((l, i) => jadikanLembar({ ...l, baca: () => bacaLembar(utas, i, l, penjaga) })),
      get peringatan() {
        return penjaga.peringatan.daftar();
      },
      tutup: () => utas.tutup(),
    };
  } catch (galat) {
    await utas.tutup();
    throw galat;
  }
}
