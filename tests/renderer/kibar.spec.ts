import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Forms about one lot', () => {
  test.setTimeout(120_000);

  test('the panel of a lot leads to its KIBAR', async ({ program }) => {
    const { page } = program;
    const { baris } = await program.panggil('barang.daftar', { saringan: {}, batas: 1 });
    const [lot] = baris;
    await program.buka(`/barang?pilih=${lot?.id}`);
    await page.getByRole('complementary').getByRole('button', { name: 'Cetak KIBAR' }).click();
    await expect(page).toHaveURL(new RegExp(`id=kibar&barang=${lot?.id}$`, 'u'));
    const lembar = page.getByRole('group', { name: /^Halaman 1 dari/ });
    await expect(lembar).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
    await expect(lembar.locator('.textLayer')).toContainText('KARTU IDENTITAS BARANG');
    await tanpaPelanggaran(page);
  });

  test('a form without its lot asks for one, by keyboard alone; another may be taken afterwards', async ({
    program,
  }) => {
    const { page } = program;
    await program.buka('/laporan?id=kartu-pemeliharaan&semester=2025-1');
    const cari = page.getByRole('textbox', { name: 'Cari barang' });
    await cari.focus();
    await page.keyboard.type('lap top');
    await expect(page.getByRole('option', { name: /Lap Top/ }).first()).toBeVisible();
    await tanpaPelanggaran(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/barang=\d+/u);
    const lembar = page.getByRole('group', { name: /^Halaman 1 dari/ });
    await expect(lembar).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
    await expect(lembar.locator('.textLayer')).toContainText('KARTU PEMELIHARAAN BARANG');
    await page.getByRole('button', { name: 'Barang lain…' }).click();
    await expect(cari).toBeVisible();
    await cari.fill('tidak ada barang begini');
    await expect(page.getByText('Tidak ada barang dengan kata itu.')).toBeVisible();
  });

  test('an id that the register does not have is told in a sentence', async ({ program }) => {
    const { page } = program;
    await program.buka('/laporan?id=kibar&semester=2025-1&barang=999999');
    await expect(page.getByText(/Barang dengan id 999999 tidak ada dalam register/)).toBeVisible({ timeout: 60_000 });
  });
});
