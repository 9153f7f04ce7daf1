import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Parser } from 'csv-parse';
import { AppError } from '../../../domain/galat.ts';
import { lepasLindungan } from '../../../domain/impor/lindungRumus.ts';
import type { Penjaga } from '../penjaga.ts';
import { type BarisMasuk, type BukuMasuk, jadikanLembar, type SelMasuk } from '../sel.ts';
import { bersihkan } from '../teks.ts';
import { kenaliPemisah, type Pemisah } from './pemisah.ts';
import { kenaliSandi, type Sandi } from './sandi.ts';

const AWAL = 64 * 1024;

/** Decoded text of a file in pieces, without a byte order mark. */
async function* potongTeks(jalur: string, sandi: Sandi, penjaga: Penjaga | null): AsyncGenerator<string> {
  const urai = new TextDecoder(sandi);
  for await (const isi of createReadStream(jalur, { highWaterMark: AWAL }) as AsyncIterable<Buffer>) {
    const teks = urai.decode(isi, { stream: true });
    if (teks !== '') yield teks;
    penjaga?.maju(isi.length);
  }
  const akhir = urai.decode();
  if (akhir !== '') yield akhir;
}

async function teksAwal(jalur: string, sandi: Sandi): Promise<string> {
  for await (const teks of potongTeks(jalur, sandi, null)) return teks;
  return '';
}

const uraiRekaman = (pemisah: Pemisah, penjaga: Penjaga): Parser =>
  parse({
    delimiter: pemisah,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: penjaga.batas.sambungXml,
  });

/** What stops the reading of a csv, as a refusal. */
function tolakCsv(galat: unknown, baris: number, penjaga: Penjaga): unknown {
  if (galat instanceof AppError) return galat;
  if (!(galat instanceof CsvError)) return penjaga.sistem(galat);
  // A quote that nothing closes takes in all that follows, to the end of the file or the longest record.
  if (galat.code === 'CSV_QUOTE_NOT_CLOSED' || galat.code === 'CSV_MAX_RECORD_SIZE')
    return penjaga.tolak('kutip_tidak_ditutup', { baris: baris + 1 }, galat);
  return penjaga.tolak('berkas_rusak', { baris: baris + 1 }, galat);
}

function bacaSel(mentah: string, nomor: number, penjaga: Penjaga): SelMasuk {
  const teks = bersihkan(lepasLindungan(mentah), penjaga.peringatan);
  if (teks.length > penjaga.batas.teks)
    throw penjaga.tolak('sel_terlalu_panjang', { baris: nomor, batas: penjaga.batas.teks });
  return teks === '' ? null : ['t', teks];
}

function bacaRekaman(rekaman: readonly string[], nomor: number, penjaga: Penjaga): SelMasuk[] {
  const { batas } = penjaga;
  if (nomor > batas.baris) throw penjaga.tolak('terlalu_banyak_baris', { baris: nomor, batas: batas.baris });
  const sel = rekaman.map((teks) => bacaSel(teks, nomor, penjaga));
  while (sel.at(-1) === null) sel.pop();
  if (sel.length > batas.kolomIsi) throw penjaga.tolak('terlalu_banyak_kolom', { baris: nomor, batas: batas.kolomIsi });
  penjaga.hitungSel(sel.length);
  return sel;
}

/** Rows of a csv; their numbers count records, as Excel does, with a record over several lines as one. */
async function* bacaBaris(
  teks: AsyncIterable<string>,
  pemisah: Pemisah,
  barisSep: boolean,
  penjaga: Penjaga,
): AsyncGenerator<BarisMasuk> {
  // The error reaches the loop below as well; the callback is only there because a pipeline wants one.
  const rekaman = pipeline(Readable.from(teks), uraiRekaman(pemisah, penjaga), () => undefined);
  let nomor = barisSep ? -1 : 0;
  try {
    for await (const satu of rekaman as AsyncIterable<readonly string[]>) {
      nomor += 1;
      if (nomor === 0) continue;
      const sel = penjaga.kerja(() => bacaRekaman(satu, nomor, penjaga));
      if (sel.length > 0) yield { nomor, sel };
    }
  } catch (galat) {
    throw tolakCsv(galat, nomor, penjaga);
  } finally {
    rekaman.destroy();
  }
}

/** Opens a csv: one sheet, everything text; encoding and separator are found in its content. */
export async function bukaCsv(jalur: string, ukuran: number, penjaga: Penjaga): Promise<BukuMasuk> {
  const sandi = await kenaliSandi(jalur, penjaga);
  const { pemisah, barisSep } = kenaliPemisah(await teksAwal(jalur, sandi));
  penjaga.total = ukuran;
  const baca = (): AsyncIterable<BarisMasuk> =>
    bacaBaris(potongTeks(jalur, sandi, penjaga), pemisah, barisSep, penjaga);
  return {
    format: 'csv',
    lembar: [jadikanLembar({ nama: 'csv', tersembunyi: false, gabungan: [], baca })],
    get peringatan() {
      return penjaga.peringatan.daftar();
    },
    tutup: async () => undefined,
  };
}
