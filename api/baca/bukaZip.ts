import { bukaOds } from './ods/buku.ts';
import type { Penjaga } from './penjaga.ts';
import type { BukuMasuk } from './sel.ts';
import { bukaXlsx } from './xlsx/buku.ts';
import { dengarkan } from './xml.ts';
import { Arsip } from './zip.ts';

const XLSX =
  /spreadsheetml\.(?:sheet|template)\.main\+xml$|ms-excel\.(?:sheet|template|addin)\.macroenabled\.main\+xml$/i;
const XLSB = /ms-excel\.sheet\.binary/i;
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const KECIL = 1_000_000;

/**
 * Which workbook a zip is, by what it says of its contents.
 * @throws AppError validation/bukan_lembar_kerja, berkas_xlsb, berkas_rusak
 */
async function kenaliZip(arsip: Arsip, penjaga: Penjaga): Promise<'xlsx' | 'ods'> {
  const jenis: string[] = [];
  if (arsip.ada('mimetype')) jenis.push((await arsip.utuh('mimetype', KECIL)).toString('latin1').trim());
  else if (arsip.ada('[content_types].xml')) jenis.push(...(await jenisIsi(arsip, penjaga)));
  else if (arsip.ada('content.xml')) jenis.push(ODS);
  if (jenis.some((j) => j.startsWith(ODS))) return 'ods';
  if (jenis.some((j) => XLSX.test(j))) return 'xlsx';
  if (jenis.some((j) => XLSB.test(j))) throw penjaga.tolak('berkas_xlsb');
  const rupa = jenis.some((j) => /wordprocessingml|opendocument\.text/.test(j))
    ? 'dokumen Word'
    : jenis.some((j) => /presentation/.test(j))
      ? 'presentasi'
      : arsip.nama.some((n) => n.endsWith('.iwa'))
        ? 'berkas Apple Numbers atau Pages'
        : 'arsip ZIP';
  throw penjaga.tolak('bukan_lembar_kerja', { rupa });
}

async function jenisIsi(arsip: Arsip, penjaga: Penjaga): Promise<string[]> {
  const jenis = new Set<string>();
  const bagian = '[content_types].xml';
  const buka = (_: string, a: Readonly<Record<string, string>>): void => {
    if (jenis.size < 1000) jenis.add(a['ContentType'] ?? '');
  };
  await dengarkan(arsip.isi(bagian), bagian, { buka, tutup: () => undefined }, penjaga);
  return [...jenis];
}

/** Opens a zip as the workbook it is. */
export async function bukaZip(jalur: string, penjaga: Penjaga): Promise<BukuMasuk> {
  const arsip = await Arsip.buka(jalur, penjaga);
  try {
    const jenis = await kenaliZip(arsip, penjaga);
    return await (jenis === 'ods' ? bukaOds : bukaXlsx)(arsip, penjaga);
  } catch (galat) {
    arsip.tutup();
    throw galat;
  }
}
