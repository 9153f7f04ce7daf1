import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll } from 'vitest';
import { ZipFile } from 'yazl';
import { bacaBerkas } from '../../../api/baca/bacaBerkas.ts';
import type { OpsiBaca } from '../../../api/baca/penjaga.ts';
import type { BarisMasuk, FormatMasuk, Gabungan, SelMasuk } from '../../../api/baca/sel.ts';
import { pesanGalat } from '../../../api/contract/pesan.ts';
import { AppError } from '../../../domain/galat.ts';

/** A folder for the files of a test file; it goes when the tests are done. */
export function folderUji(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'baca-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file read whole. */
export interface Terbaca {
  readonly format: FormatMasuk;
  readonly lembar: readonly {
    readonly nama: string;
    readonly tersembunyi: boolean;
    readonly baris: readonly BarisMasuk[];
    readonly gabungan: readonly Gabungan[];
  }[];
  readonly peringatan: readonly string[];
}

export async function bacaSemua(jalur: string, opsi?: OpsiBaca): Promise<Terbaca> {
  const buku = await bacaBerkas(jalur, opsi);
  try {
    const lembar = [];
    for (const { nama, tersembunyi, ...l } of buku.lembar) {
      const baris: BarisMasuk[] = [];
      for await (const satu of l.baris()) baris.push(satu);
      lembar.push({ nama, tersembunyi, baris, gabungan: l.gabungan() });
    }
    return { format: buku.format, lembar, peringatan: buku.peringatan };
  } finally {
    await buku.tutup();
  }
}

/** Rows of the first sheet, by number. */
export async function barisPertama(jalur: string, opsi?: OpsiBaca): Promise<Record<number, readonly SelMasuk[]>> {
  const { lembar } = await bacaSemua(jalur, opsi);
  return Object.fromEntries((lembar[0]?.baris ?? []).map(({ nomor, sel }) => [nomor, sel]));
}

/** The refusal of a file and its sentence; a file that is read after all, or any other error, fails the test. */
export async function ditolak(jalur: string, opsi?: OpsiBaca): Promise<AppError & { pesan: string }> {
  const galat: unknown = await bacaSemua(jalur, opsi).then(
    () => new Error('it was read'),
    (g: unknown) => g,
  );
  if (!(galat instanceof AppError)) throw galat;
  return Object.assign(galat, { pesan: pesanGalat(galat) });
}

/** Writes a zip of these entries, in order. */
export async function tulisZip(jalur: string, isi: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const zip = new ZipFile();
  for (const [nama, teks] of Object.entries(isi)) zip.addBuffer(Buffer.from(teks), nama, { mtime: new Date(0) });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(jalur));
  return jalur;
}

const LEMBAR = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Entries of a workbook of one sheet by hand; any may be replaced, or left out with null. */
export function bagianXlsx(
  sheetData: string,
  ganti: Readonly<Record<string, string | Buffer | null>> = {},
): Record<string, string | Buffer> {
  const isi: Record<string, string | Buffer | null> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${JENIS}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${HUBUNGAN}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${LEMBAR}" xmlns:r="${HUBUNGAN}"><sheets><sheet name="Barang" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${HUBUNGAN}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${HUBUNGAN}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${HUBUNGAN}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${LEMBAR}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...ganti,
  };
  const hasil: Record<string, string | Buffer> = {};
  for (const [nama, teks] of Object.entries(isi)) if (teks !== null) hasil[nama] = teks;
  return hasil;
}

/** A workbook of one sheet by hand. */
export const tulisXlsxTangan = (
  jalur: string,
  sheetData: string,
  ganti: Readonly<Record<string, string | Buffer | null>> = {},
): Promise<string> => tulisZip(jalur, bagianXlsx(sheetData, ganti));

export const tulisIsi = (jalur: string, isi: string | Buffer): string => {
  writeFileSync(jalur, isi);
  return jalur;
};
