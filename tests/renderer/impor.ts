import fs from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Locator, Page } from '@playwright/test';
import { expect, type Program } from './host.ts';

// Files as offices make them, and the ways about the import that every spec goes.

type Sel = string | number | Date | null;

/** A KIB B as it lies in offices: title block, merged headings of two levels, a total in the middle, signatures. */
export async function tulisKibB(folder: string, nama: string, baris: readonly Sel[][]): Promise<string> {
  const buku = new ExcelJS.Workbook();
  const lembar = buku.addWorksheet('KIB B');
  lembar.getCell('A1').value = 'KARTU INVENTARIS BARANG (KIB) B';
  lembar.mergeCells('A1:K1');
  lembar.getCell('A2').value = 'PERALATAN DAN MESIN';
  lembar.mergeCells('A2:K2');
  lembar.getCell('A4').value = 'SKPD : Dinas Perdagangan';
  lembar.getRow(6).values = ['No. Urut', 'Kode Barang', 'Nama Barang / Jenis Barang', 'Nomor Register', 'Merk / Type'];
  lembar.getCell('F6').value = 'Tahun Pembelian';
  lembar.getCell('G6').value = 'Jumlah';
  lembar.getCell('H6').value = 'Nomor';
  lembar.mergeCells('H6:I6');
  lembar.getCell('J6').value = 'Harga (Rp)';
  lembar.getCell('K6').value = 'Keadaan Barang';
  lembar.getCell('H7').value = 'Rangka';
  lembar.getCell('I7').value = 'Mesin';
  for (const kolom of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'J', 'K']) lembar.mergeCells(`${kolom}6:${kolom}7`);
  lembar.getRow(8).values = Array.from({ length: 11 }, (_, i) => i + 1);
  lembar.addRows(baris.map((satu) => [...satu]));
  lembar.addRow([null, 'JUMLAH', null, null, null, null, null, null, null, 'Rp 1.250.000.000,00']);
  lembar.addRow([]);
  lembar.addRow([null, null, null, null, null, null, 'Mengetahui,']);
  fs.mkdirSync(folder, { recursive: true });
  const jalur = path.join(folder, nama);
  await buku.xlsx.writeFile(jalur);
  return jalur;
}

/** A plain list: one heading row, then goods. */
export async function tulisDaftar(
  folder: string,
  nama: string,
  judul: readonly string[],
  baris: readonly Sel[][],
): Promise<string> {
  const buku = new ExcelJS.Workbook();
  const lembar = buku.addWorksheet('Daftar');
  lembar.addRow([...judul]);
  lembar.addRows(baris.map((satu) => [...satu]));
  fs.mkdirSync(folder, { recursive: true });
  const jalur = path.join(folder, nama);
  await buku.xlsx.writeFile(jalur);
  return jalur;
}

/** Ten goods of a KIB B: one with a bad price, two that are alike, the rest plain. */
export const BARIS_KIB: readonly Sel[][] = [
  [1, '1.3.2.10.01.02.002', 'Lap Top', '', 'Asus A416', 2021, 1, '', '', '8.500.000,00', 'Baik'],
  [2, '1.3.2.10.01.02.002', 'Lap Top', '', 'Acer Aspire', 2022, 1, '', '', '9.250.000,00', 'Baik'],
  [3, '1.3.2.05.02.01.002', 'Meja Kerja Kayu', '', 'Olympic', 2019, 4, '', '', '4.000.000,00', 'Kurang Baik'],
  [4, '1.3.2.05.02.01.002', 'Meja Kerja Kayu', '', 'Olympic', 2019, 4, '', '', '4.000.000,00', 'Kurang Baik'],
  [
    5,
    '1.3.2.02.01.04.001',
    'Sepeda Motor',
    '',
    'Honda Supra',
    2015,
    1,
    'MH1JB9',
    'JB9E',
    '14.000.000,00',
    'Rusak Berat',
  ],
  [6, '1.3.2.10.02.03.003', 'Printer', '', 'Epson L3110', 2020, 1, '', '', 'dua juta', 'Baik'],
];

/** Picks a file on the first step and waits for what was found in it. */
export async function bukaBerkas(program: Program, jalur: string): Promise<void> {
  const { page } = program;
  await program.buka('/excel/impor');
  const pilih = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await (await pilih).setFiles(jalur);
  await expect(page.getByRole('region', { name: 'Lembar dalam berkas' })).toBeVisible();
}

/** The button that goes on. */
export const lanjut = (page: Page, ke: string): Locator => page.getByRole('button', { name: `Lanjut ke ${ke}` });

/** The counts of the dry run. */
export const hitung = (page: Page): Locator => page.getByRole('status', { name: 'Jumlah baris menurut hasilnya' });

/** The rows of the dry run. */
export const tabel = (page: Page): Locator => page.getByRole('grid', { name: /^Baris: / });

/** Goes on from what was opened to the result of the dry run. */
export async function sampaiPeriksa(page: Page): Promise<void> {
  await lanjut(page, 'Petakan').click();
  await lanjut(page, 'Periksa').click();
  await page.getByRole('button', { name: 'Periksa berkas' }).click();
  await expect(hitung(page)).toBeVisible();
}
