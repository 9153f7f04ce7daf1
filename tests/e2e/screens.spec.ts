import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, said } from './dialogs.ts';
import { pdfInfo, pdfText, startFilePrinter } from './file-printer.ts';
import { bmd, expect, launch, sayWhoWorks, test, value } from './program.ts';

// The main job by hand, in the real window: from an empty register to a printed report. The screens themselves are
// tested in tests/renderer; here it is what only the desktop has: the menu's keys, dialogs, printing, the policy.

const total = '136.469.999.534,12';

const goTo = (page: Page, place: string) =>
  page.getByRole('navigation', { name: 'Laman' }).getByRole('link', { name: place }).click();

test('from an empty register to a printed report', async ({ folder }) => {
  const printer = await startFilePrinter();
  const db = path.join(folder, 'register', 'inventaris.db');
  const program = await launch(folder, db, { CUPS_SERVER: printer.socket });
  const { app, page } = program;
  try {
    await test.step('Mulai', async () => {
      await sayWhoWorks(page);
      await page.getByRole('button', { name: 'Muat register Renstra' }).click();
      await expect(page.getByRole('heading', { name: 'Identitas Dinas dan penanda tangan' })).toBeVisible();
      await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
      await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(total);
    });

    await test.step('Daftar Barang: a condition changed by key, undone by Ctrl+Z', async () => {
      await goTo(page, 'Daftar Barang');
      const grid = page.getByRole('grid', { name: 'Daftar barang' });
      await expect(grid).toHaveAttribute('aria-rowcount', '433');
      await page.keyboard.press('/');
      await page.keyboard.type('kursi rapat');
      await expect(grid).toHaveAttribute('aria-rowcount', '6');
      await page.keyboard.press('Enter');
      await page.keyboard.press('F4');
      const dialog = page.getByRole('dialog', { name: /Ubah kondisi/ });
      await dialog.getByRole('radio', { name: 'Kurang Baik' }).check();
      await dialog.getByRole('combobox', { name: /Dasar/ }).fill('BA 9');
      await page.keyboard.press('Control+Enter');
      await expect(dialog).toBeHidden();
      const head = async () => (await value(page, 'register.status'))['perintahTerakhir'];
      const changed = await head();
      await page.keyboard.press('Control+z');
      await expect.poll(head).not.toBe(changed);
    });

    await test.step('Laporan: preview, save, print', async () => {
      await goTo(page, 'Laporan');
      await page
        .getByRole('option', { name: /^Rekonsiliasi/ })
        .first()
        .click();
      const sheet = page.getByRole('group', { name: /^Halaman 1 dari \d/ });
      await expect(sheet.locator('.textLayer')).toContainText(total, { timeout: 60_000 });

      const pdf = path.join(folder, 'Rekonsiliasi.pdf');
      await answerDialogs(app, { save: pdf });
      await page.getByRole('button', { name: 'Simpan PDF' }).click();
      await expect.poll(() => fs.existsSync(pdf)).toBe(true);
      expect(pdfText(pdf)).toContain(total);
      const xlsx = path.join(folder, 'Rekonsiliasi.xlsx');
      await answerDialogs(app, { save: xlsx });
      await page.getByRole('button', { name: 'Simpan XLSX' }).click();
      await expect.poll(() => fs.existsSync(xlsx)).toBe(true);
      expect(await said(app)).toEqual([]);

      await page.getByRole('button', { name: 'Cetak…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Cetak laporan' });
      await dialog.getByRole('button', { name: /^Cetak( Ctrl|$)/ }).click();
      await expect(dialog).toBeHidden();
      const printed = await printer.nextJob();
      expect(pdfText(printed)).toContain(total);
      expect(pdfInfo(printed)).toMatch(/Pages:\s+1\b/);
    });

    // Neither an error nor a refusal by the policy on the whole way.
    expect(program.complaints).toEqual([]);
  } finally {
    await app.close();
    printer.close();
  }
});

test('the screen follows another writer', async ({ program: { page, db } }) => {
  await sayWhoWorks(page);
  await goTo(page, 'Riwayat');
  bmd(db, 'nilai', '--id', '1', '--sen', '12345678900', '--dasar', 'Appraisal KJPP 7', '--pelaku', 'Budi');
  await expect(page.getByRole('main')).toContainText('Budi', { timeout: 20_000 });
});
