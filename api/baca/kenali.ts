import { open } from 'node:fs/promises';
import type { Penjaga } from './penjaga.ts';

/** What a file is by its content; `html` and `xml2003` are tables that other programs name .xls. */
export type Rupa = 'zip' | 'xls' | 'html' | 'xml2003' | 'teks';

const AWAL = 64 * 1024;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')];
/** Record of a bare BIFF 2-5 stream, as programs before OLE wrote it. */
const BIFF = [
  Buffer.from('0900', 'hex'),
  Buffer.from('0902', 'hex'),
  Buffer.from('0904', 'hex'),
  Buffer.from('0908', 'hex'),
];

const mulai = (isi: Buffer, tanda: Buffer): boolean => isi.subarray(0, tanda.length).equals(tanda);
const nama16 = (teks: string): Buffer => Buffer.from(`${teks}\0`, 'utf16le');

/** What else people choose by mistake, by its first bytes, in words. */
const LAIN: readonly (readonly [string, string])[] = [
  ['%PDF', 'dokumen PDF'],
  ['{\\rtf', 'dokumen RTF'],
  ['\x89PNG', 'gambar'],
  ['\xff\xd8\xff', 'gambar'],
  ['GIF8', 'gambar'],
  ['Rar!', 'arsip RAR'],
  ['7z\xbc\xaf', 'arsip 7z'],
  ['\x1f\x8b', 'arsip gzip'],
  ['SQLite format 3', 'basis data'],
  ['MZ', 'program'],
];

/** Whether the directory of an OLE file names this stream: a name begins an entry of 128 bytes. */
function adaAlir(isi: Buffer, nama: string): boolean {
  const cari = nama16(nama);
  for (let i = isi.indexOf(cari); i >= 0; i = isi.indexOf(cari, i + 1)) if (i % 128 === 0) return true;
  return false;
}

async function rupaOle(jalur: string, penjaga: Penjaga): Promise<Rupa> {
  const berkas = await open(jalur);
  try {
    const isi = await berkas.readFile();
    if (adaAlir(isi, 'EncryptedPackage')) throw penjaga.tolak('berkas_terkunci_sandi');
    if (adaAlir(isi, 'Workbook') || adaAlir(isi, 'Book')) return 'xls';
    if (adaAlir(isi, 'WordDocument')) throw penjaga.tolak('bukan_lembar_kerja', { rupa: 'dokumen Word' });
    throw penjaga.tolak('bukan_lembar_kerja');
  } finally {
    await berkas.close();
  }
}

/** Text has no NUL but in UTF-16, and hardly any control characters. */
function rupaTeks(awal: Buffer): boolean {
  if (mulai(awal, Buffer.from([0xff, 0xfe])) || mulai(awal, Buffer.from([0xfe, 0xff]))) return true;
  let kendali = 0;
  const nol = [0, 0];
  for (const [i, b] of awal.entries()) {
    if (b === 0) nol[i % 2] = (nol[i % 2] ?? 0) + 1;
    else if (b < 0x20 && b !== 9 && b !== 10 && b !== 13 && b !== 12) kendali += 1;
  }
  const [genap = 0, ganjil = 0] = nol;
  // UTF-16 without a mark: plain letters have their 0 always on the same side.
  if (genap + ganjil > 0)
    return Math.max(genap, ganjil) > awal.length * 0.3 && Math.min(genap, ganjil) < awal.length * 0.01;
  return kendali <= Math.max(4, awal.length * 0.02);
}

/**
 * What a file is, by its bytes and not by its name.
 * @throws AppError validation/berkas_kosong, bukan_lembar_kerja, berkas_terkunci_sandi
 */
export async function kenali(jalur: string, penjaga: Penjaga): Promise<Rupa> {
  const berkas = await open(jalur);
  const { buffer, bytesRead } = await berkas.read(Buffer.alloc(AWAL), 0, AWAL, 0).finally(() => berkas.close());
  const awal = buffer.subarray(0, bytesRead);
  if (awal.length === 0) throw penjaga.tolak('berkas_kosong');
  if (ZIP.some((tanda) => mulai(awal, tanda))) return 'zip';
  if (mulai(awal, OLE)) return rupaOle(jalur, penjaga);
  if (BIFF.some((tanda) => mulai(awal, tanda)) && awal[3] === 0) return 'xls';
  const lain = LAIN.find(([tanda]) => mulai(awal, Buffer.from(tanda, 'latin1')));
  if (lain !== undefined) throw penjaga.tolak('bukan_lembar_kerja', { rupa: lain[1] });
  if (!rupaTeks(awal)) throw penjaga.tolak('bukan_lembar_kerja');
  const teks = awal.toString('latin1').replaceAll('\0', '').slice(0, 4096);
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(teks) && /<(?:\w+:)?Workbook\b/.test(teks)) return 'xml2003';
  if (/^[^<]{0,8}<(?:!doctype\s+html|html|head|meta|style|body|table)\b/i.test(teks.trimStart())) return 'html';
  if (/^[^<]{0,8}<\?xml\b/.test(teks)) throw penjaga.tolak('bukan_lembar_kerja', { rupa: 'dokumen XML' });
  return 'teks';
}
