import { stat } from 'node:fs/promises';
import { AppError } from '../../domain/galat.ts';
import { kenali } from './kenali.ts';
import { type OpsiBaca, Penjaga } from './penjaga.ts';
import type { BukuMasuk } from './sel.ts';

/** What reads a file is loaded when it is needed. */
async function bukaMenurutRupa(jalur: string, ukuran: number, penjaga: Penjaga): Promise<BukuMasuk> {
  const rupa = await kenali(jalur, penjaga);
  switch (rupa) {
    case 'zip':
      return (await import('./bukaZip.ts')).bukaZip(jalur, penjaga);
    case 'teks':
      return (await import('./csv/csv.ts')).bukaCsv(jalur, ukuran, penjaga);
    default:
      return (await import('./xls/xls.ts')).bukaXls(jalur, rupa, ukuran, penjaga);
  }
}

/**
 * Opens a spreadsheet that somebody else made: xlsx, xlsm, ods, csv and old xls, known by its content and not by its name. The
 * one door for foreign files: nothing in them is run, followed or expanded, every limit of `batas.ts` holds, and whatever is wrong
 * is an AppError, also in the middle of a sheet. Close it with `tutup`.
 *
 * @throws AppError not_found/berkas_tidak_ada; validation/berkas_kosong, bukan_lembar_kerja, berkas_xlsb, berkas_xls_gagal, berkas_terkunci_sandi,
 * berkas_rusak, berkas_masuk_terlalu_besar, bom_zip, xml_berbahaya, berkas_terlalu_rumit, baris_tidak_urut, terlalu_banyak_baris,
 * terlalu_banyak_kolom, terlalu_banyak_sel, terlalu_banyak_teks, terlalu_banyak_lembar, terlalu_banyak_bagian, sel_terlalu_panjang;
 * conflict/dihentikan; unavailable/berkas_sedang_dipakai, tidak_dapat_dibuka, disk_bermasalah
 */
export async function bacaBerkas(jalur: string, opsi: OpsiBaca = {}): Promise<BukuMasuk> {
  const ada = await stat(jalur).catch(() => null);
  if (ada === null || !ada.isFile())
    throw new AppError('not_found', 'berkas_tidak_ada', { berkas: opsi.nama ?? jalur });
  const penjaga = new Penjaga(opsi, ada.size);
  if (ada.size > penjaga.batas.ukuranBerkas)
    throw penjaga.tolak('berkas_masuk_terlalu_besar', { maksMB: Math.floor(penjaga.batas.ukuranBerkas / 1e6) });
  const buku = await bukaMenurutRupa(jalur, ada.size, penjaga).catch((galat: unknown) => {
    throw penjaga.sistem(galat);
  });
  if (buku.lembar.length > 0) return buku;
  await buku.tutup();
  throw penjaga.tolak('berkas_kosong');
}
