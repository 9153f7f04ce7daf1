import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { diAnak } from './keluar.ts';
import { type BarisHasil, tabel } from './tabel.ts';

const BARIS = 100_000;
const KOLOM = 20;

/** What a cell of the measured workbook holds: texts that repeat and such that do not, money, days, codes. */
function isiSel(i: number, k: number): ExcelJS.CellValue {
  if (k === 0) return i + 1;
  if (k === 3) return new Date(Date.UTC(2000 + (i % 25), i % 12, 1 + (i % 28)));
  if (k % 5 === 2) return ((i * 7919) % 1_000_000_007) + 0.25;
  if (k % 5 === 4) return `Keterangan ${k} barang nomor ${i}`;
  return `1.3.2.05.01.${String((i * k) % 97).padStart(2, '0')}.${String(i % 89).padStart(3, '0')}`;
}

/** Writes a workbook of 100,000 rows of 20 cells as another program would: shared strings, styles, references. */
async function tulisBuku(filename: string): Promise<void> {
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings: true });
  const lembar = buku.addWorksheet('Barang');
  lembar.getColumn(4).numFmt = 'dd/mm/yyyy';
  for (let i = 0; i < BARIS; i += 1) lembar.addRow(Array.from({ length: KOLOM }, (_, k) => isiSel(i, k))).commit();
  await buku.commit();
}

/** Reading a foreign workbook, beside looking for its tags by hand. */
function ukurBacaXlsx(berkas: string): BarisHasil {
  return {
    kerja: 'baca xlsx, 20 kolom',
    lot: BARIS,
    hasil: diAnak('baca-xlsx', berkas, 3),
    lantai: { nama: 'tag dicari dengan tangan', hasil: diAnak('baca-xlsx-polos', berkas, 3) },
    anggaran: { rasio: 4, mb: 400 },
  };
}

/** Measures what goes in and out as spreadsheets and prints its table; files lie in a folder that goes afterwards. */
export async function jalankanExcel(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'inventaris-bench-excel-'));
  try {
    const berkas = path.join(folder, 'buku.xlsx');
    await tulisBuku(berkas);
    console.log(tabel([ukurBacaXlsx(berkas)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
