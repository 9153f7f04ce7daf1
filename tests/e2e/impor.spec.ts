import path from 'node:path';
import ExcelJS from 'exceljs';
import { answerDialogs } from './dialogs.ts';
import { expect, sayWhoWorks, test, value } from './program.ts';

// The steps of the import are tested in tests/renderer; here it is what only the desktop has: the system's picker, the
// menu's keys in the real window, and the job in the program's own data process.

test('a file picked in the system dialog is checked, brought in and taken back', async ({
  program: { app, page, folder, complaints },
}) => {
  const file = path.join(folder, 'Daftar barang.xlsx');
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Daftar').addRows([
    ['Kode Barang', 'Nama Barang', 'Merk', 'Tahun Perolehan', 'Jumlah', 'Nilai Perolehan', 'Kondisi'],
    ['1.3.2.10.01.02.002', 'Lap Top', 'Asus A416', 2021, 1, '8.500.000,00', 'Baik'],
    ['1.3.2.10.02.03.003', 'Printer', 'Epson L3110', 2020, 2, '4.200.000,00', 'Kurang Baik'],
  ]);
  await book.xlsx.writeFile(file);
  await sayWhoWorks(page);
  const { lot } = await value(page, 'register.status');

  await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  await page.keyboard.press('Control+i');
  await answerDialogs(app, {});
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await expect(page.getByRole('button', { name: 'Pilih berkas' })).toBeVisible();
  await answerDialogs(app, { open: file });
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await expect(page.getByRole('region', { name: 'Lembar dalam berkas' })).toBeVisible();
  await page.getByRole('button', { name: 'Lanjut ke Petakan' }).click();
  await page.getByRole('button', { name: 'Lanjut ke Periksa' }).click();
  await page.getByRole('button', { name: 'Periksa berkas' }).click();
  await expect(page.getByRole('tab', { name: 'Baru 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Lanjut ke Dampak' }).click();
  await page.getByRole('button', { name: /^Impor 2 baris/ }).click();
  await expect(page.getByRole('heading', { name: 'Impor selesai' })).toBeVisible();
  expect(await value(page, 'register.status')).toMatchObject({ lot: Number(lot) + 2 });

  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Impor ini sudah dibatalkan' })).toBeVisible();
  expect(await value(page, 'register.status')).toMatchObject({ lot });
  expect(await value(page, 'periksa.jalankan')).toMatchObject({ sah: true });
  expect(complaints).toEqual([]);
});
