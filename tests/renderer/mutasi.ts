import type { Locator, Page } from '@playwright/test';
import { expect, type Program } from './host.ts';

/** The list of the ledger. */
export const daftar = (page: Page): Locator => page.getByRole('region', { name: 'Daftar mutasi' });
/** Its rows. */
export const baris = (page: Page): Locator => daftar(page).locator('tbody tr:not([aria-hidden])');
/** The form that is open. */
export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opens the form of a kind on the screen of the ledger. */
export async function mulai(program: Program, jenis: string): Promise<Locator> {
  const { page } = program;
  await program.buka('/mutasi');
  await page.getByRole('button', { name: /^Catat mutasi/ }).click();
  await dialog(page)
    .getByRole('button', { name: new RegExp(`^${jenis}`) })
    .click();
  return dialog(page);
}

/** Picks a lot by words. */
export async function pilihLot(page: Page, kata: string, ke = 0): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Cari barang' }).fill(kata);
  await page
    .getByRole('option', { name: new RegExp(kata, 'i') })
    .nth(ke)
    .click();
}

/** On to what the form would do. */
export const akibat = (page: Page): Promise<void> =>
  dialog(page)
    .getByRole('button', { name: /Lihat akibatnya/ })
    .click();
/** Books it. */
export const catat = async (page: Page): Promise<void> => {
  await dialog(page)
    .getByRole('button', { name: /^Catat/ })
    .click();
  await expect(dialog(page)).toBeHidden();
};
