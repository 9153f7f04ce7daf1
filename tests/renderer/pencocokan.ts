import type { Page } from '@playwright/test';
import { expect, type Program } from './host.ts';
import { lanjut } from './impor.ts';

// The way to the lists of a matching, and what stands there.

/** Headings of their list. */
export const JUDUL = ['Kode Barang', 'Nama Barang', 'Tahun Perolehan', 'Jumlah', 'Nilai Perolehan', 'Kondisi', 'NIBAR'];

/** From a file of theirs to the lists it comes to. @param golongan its letter, or empty for all */
export async function sampaiHasil(program: Program, berkas: string, golongan: string): Promise<void> {
  const { page } = program;
  await program.buka('/excel/pencocokan');
  const pilih = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Pilih berkas' }).click();
  await (await pilih).setFiles(berkas);
  await lanjut(page, 'Petakan').click();
  await lanjut(page, 'Pencocokan').click();
  await page.getByRole('combobox', { name: 'Golongan' }).selectOption(golongan);
  await page.getByRole('button', { name: 'Cocokkan', exact: false }).first().click();
  await expect(tab(page, 'Usulan')).toBeVisible();
}

/** A list by its name and count. */
export const tab = (page: Page, nama: string) => page.getByRole('tab', { name: new RegExp(`^${nama} \\d`) });
/** How many a list holds. */
export const banyak = async (page: Page, nama: string): Promise<number> =>
  Number((await tab(page, nama).textContent())?.match(/\d+$/)?.[0]);
export const tabel = (page: Page) => page.getByRole('grid', { name: /^Pencocokan: / });
export const kartu = (page: Page) => page.getByRole('complementary', { name: 'Perbandingan' });
