import type { Locator, Page } from '@playwright/test';
import { expect, type Program } from './host.ts';

/** The grid of Daftar Barang. */
export const tabel = (page: Page): Locator => page.getByRole('grid', { name: 'Daftar barang' });
/** Its footer. */
export const kaki = (page: Page): Locator => page.getByRole('status', { name: 'Jumlah baris dan nilai' });
/** The row at a place of the list, counted from 1. */
export const baris = (page: Page, nomor: number): Locator =>
  tabel(page).locator(`[role="row"][aria-rowindex="${nomor + 1}"]`);
/** A cell of it, by the id of its column. */
export const sel = (page: Page, nomor: number, kolom: string): Locator =>
  baris(page, nomor).locator(`[data-id="${kolom}"]`);
/** The toast that says something. */
export const toast = (page: Page, isi: string | RegExp): Locator =>
  page.locator('[role="alert"]').filter({ hasText: isi });

/** Opens Daftar Barang and waits for its first rows. */
export async function siapBarang(program: Program, kueri = ''): Promise<void> {
  await program.buka(`/barang${kueri}`);
  await expect(sel(program.page, 1, 'namaBarang')).not.toBeEmpty();
}

/** Address part of a filter. */
export const saringan = (isi: object): string => `?saringan=${encodeURIComponent(JSON.stringify(isi))}`;

/** Types into the search and waits until the list follows. */
export async function cari(page: Page, kata: string, banyak: number): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(kata);
  await expect(tabel(page)).toHaveAttribute('aria-rowcount', String(banyak + 1));
}
