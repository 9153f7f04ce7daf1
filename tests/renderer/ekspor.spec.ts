import fs from 'node:fs';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { expect, tanpaPelanggaran, test } from './host.ts';

const saringan = (isi: object): string => `?saringan=${encodeURIComponent(JSON.stringify(isi))}`;

/** Presses a button and takes the file that comes of it. */
async function unduh(page: Page, tombol: string): Promise<{ nama: string; isi: Buffer }> {
  const [unduhan] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: tombol, exact: true }).click(),
  ]);
  return { nama: unduhan.suggestedFilename(), isi: fs.readFileSync(await unduhan.path()) };
}

async function lembar(isi: Buffer): Promise<string[]> {
  const buku = new ExcelJS.Workbook();
  await buku.xlsx.load(isi.buffer.slice(isi.byteOffset, isi.byteOffset + isi.byteLength) as ArrayBuffer);
  return buku.worksheets.filter((w) => w.state === 'visible').map((w) => w.name);
}

test.describe('Impor/Ekspor', () => {
  test('has a tab and a key for each way, and the old address of export still leads there', async ({ program }) => {
    const { page } = program;
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('tab', { name: 'Ekspor', exact: true })).toHaveAttribute('aria-selected', 'true');
    await program.buka(`/ekspor${saringan({ golongan: ['A'] })}`);
    await expect(page.getByRole('radio', { name: /Hasil saringan.*11 lot/ })).toBeChecked();
    expect(page.url()).toContain('#/excel/ekspor?saringan=');
    // The filter goes along to the worksheets.
    await page.getByRole('tab', { name: 'Kertas Kerja' }).click();
    await expect(page.getByRole('radio', { name: /Hasil saringan.*11 lot/ })).toBeChecked();
    await tanpaPelanggaran(page);
  });
});

test.describe('Ekspor', () => {
  test('writes the whole register', async ({ program }) => {
    const { page } = program;
    await program.buka('/excel/ekspor');
    await expect(page.getByText('432 lot, 976 unit')).toBeVisible();
    await tanpaPelanggaran(page);
    const { nama, isi } = await unduh(page, 'Susun Excel');
    expect(nama).toMatch(/^Daftar Barang .*\.xlsx$/);
    expect((await lembar(isi)).slice(0, 2)).toEqual(['Rekap', 'A Tanah']);
    await expect(page.getByText('Selesai: 432 lot.')).toBeVisible();
    // What only the desktop can do is not offered in a browser.
    await expect(page.getByRole('button', { name: 'Simpan berkas' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Buka (?:berkas|folder)$/ })).toHaveCount(0);
    await tanpaPelanggaran(page);
    // A result that is no longer that of what is chosen goes.
    await page.getByRole('radio', { name: /^SIMDA BMD/ }).check();
    await expect(page.getByText('Selesai: 432 lot.')).toBeHidden();
  });

  test('writes the filter brought along, shown by its parts, or all the same the whole', async ({ program }) => {
    const { page } = program;
    await program.buka(`/excel/ekspor${saringan({ golongan: ['A'], tahunDari: 2005 })}`);
    const bagian = page.getByRole('region', { name: 'Yang diekspor' });
    await expect(page.getByRole('radio', { name: /Hasil saringan/ })).toBeChecked();
    await expect(bagian.getByText('Golongan A Tanah')).toBeVisible();
    await expect(bagian.getByText(/2005/)).toBeVisible();
    await expect(bagian.getByText('10 lot, 10 unit')).toBeVisible();
    await page.getByRole('radio', { name: /^Seluruh register \(432 lot\)/ }).check();
    await expect(bagian.getByText('432 lot, 976 unit')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Ubah saringan di Daftar Barang' })).toHaveAttribute('href', /barang/);
  });

  test('keeps the last choice, by keyboard, and writes csv', async ({ program }) => {
    const { page } = program;
    await program.buka('/excel/ekspor');
    await page.getByRole('radio', { name: /^Lengkap/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^e-BMD/ })).toBeChecked();
    await expect(page.getByRole('radio', { name: 'Tujuh kolom' })).toBeChecked();
    await page.getByText('Teks (csv)').click();
    await expect(page.getByText('membuang nol di depan')).toBeVisible();
    await tanpaPelanggaran(page);
    const { nama, isi } = await unduh(page, 'Susun csv');
    expect(nama).toMatch(/^Daftar Barang e-BMD .*\.csv$/);
    expect(isi.toString('utf8').split('\r\n')[0]).toContain('"NIBAR";"Kode Akun";"Kode Kelompok"');
    await page.reload();
    await expect(page.getByRole('radio', { name: /^e-BMD/ })).toBeChecked();
    await expect(page.getByRole('button', { name: 'Susun csv' })).toBeVisible();
  });

  test('KIB are forms: no csv, and what has no card is told', async ({ program }) => {
    const { page } = program;
    await program.panggil('barang.ubahKondisi', {
      sasaran: { id: ['12'] },
      ke: 'RB',
      tanggal: '2025-02-01',
      dasar: 'BA 1',
    });
    await program.buka(`/excel/ekspor${saringan({ golongan: ['A', 'C'] })}`);
    await page.getByRole('radio', { name: /^KIB A-F/ }).check();
    await expect(page.getByText('KIB hanya ada sebagai Excel.')).toBeVisible();
    const { nama, isi } = await unduh(page, 'Susun Excel');
    expect(nama).toMatch(/^KIB .*\.xlsx$/);
    expect(await lembar(isi)).toEqual(['KIB A', 'KIB C']);
  });
});

test.describe('Kertas Kerja', () => {
  test('writes what has no value yet, and says when nothing is left', async ({ program }) => {
    const { page } = program;
    await program.buka('/excel/kertas-kerja');
    await expect(page.getByText('432 lot belum bernilai.')).toBeVisible();
    await tanpaPelanggaran(page);
    const { nama } = await unduh(page, 'Susun kertas kerja');
    expect(nama).toMatch(/^Kertas kerja nilai .*\.xlsx$/);
    await expect(page.getByText('Selesai: 432 lot dalam 1 lembar.')).toBeVisible();
    await expect(page.getByText(/buka di tab Impor/).last()).toBeVisible();
    await tanpaPelanggaran(page);
    await program.buka(`/excel/kertas-kerja${saringan({ cari: 'entah apa' })}`);
    await expect(page.getByText('Semua barang dalam pilihan ini sudah bernilai.')).toBeVisible();
    await page.getByRole('button', { name: 'Susun kertas kerja' }).click();
    await expect(page.getByRole('alert').getByText('tidak ada yang perlu diisi')).toBeVisible();
  });

  test('writes a sheet per address for the condition', async ({ program }) => {
    const { page } = program;
    for (const id of ['1', '2']) {
      const isi = { perubahan: { alamat: 'Pasar Malili' }, tanggal: '2025-02-01', dasar: 'BA 1' };
      await program.panggil('barang.ubah', { id, ...isi });
    }
    await program.buka(`/excel/kertas-kerja${saringan({ golongan: ['A'] })}`);
    await page.getByRole('radio', { name: /^Kondisi barang/ }).check();
    await page.getByText('Per alamat (pasar)').click();
    await expect(page.getByText('11 lot.', { exact: true })).toBeVisible();
    const { isi } = await unduh(page, 'Susun kertas kerja');
    expect(await lembar(isi)).toEqual(['Pasar Malili', 'Tanpa alamat']);
    await tanpaPelanggaran(page);
  });
});
