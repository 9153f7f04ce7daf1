import fs from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerDialogs } from './dialogs.ts';
import { expect, sayWhoWorks, test } from './program.ts';

// What an export writes is tested in tests/renderer and tests/api; here it is what only the desktop has: the file opened
// in the system's program for it, where the user saved it and nowhere else.

/** Takes the place of the system's programs; gives what they were asked to open. */
async function watchOpening(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, '__opened', opened);
    shell.openPath = (file) => {
      opened.push(file);
      return Promise.resolve('');
    };
  });
  return () =>
    app.evaluate(() => {
      const list: unknown = Reflect.get(globalThis, '__opened');
      return Array.isArray(list) ? list.map(String) : [];
    });
}

test('an export is opened where it was saved; never before, and only as the document it is', async ({
  program: { app, page, folder, complaints },
}) => {
  const opened = await watchOpening(app);
  await sayWhoWorks(page);
  await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  await page.keyboard.press('Control+e');
  await answerDialogs(app, {});
  await page.getByRole('button', { name: 'Susun Excel' }).click();
  await expect(page.getByText('Selesai: 432 lot.')).toBeVisible();

  const open = page.getByRole('main').getByRole('button', { name: 'Buka berkas' });
  await open.click();
  await expect(page.getByText('Berkas ini belum disimpan. Simpan dulu, lalu buka.')).toBeVisible();

  const odd = path.join(folder, 'Daftar.desktop');
  await answerDialogs(app, { save: odd });
  await page.getByRole('button', { name: 'Simpan berkas' }).click();
  await expect(page.getByText(`Tersimpan: ${odd}`)).toBeVisible();
  await open.click();
  await expect(page.getByText('Hanya berkas xlsx, csv, dan pdf yang dibuka dari sini.')).toBeVisible();
  expect(await opened()).toEqual([]);

  const target = path.join(folder, 'Daftar.xlsx');
  await answerDialogs(app, { save: target });
  await page.getByRole('button', { name: 'Simpan berkas' }).click();
  await expect(page.getByText(`Tersimpan: ${target}`)).toBeVisible();
  // From the news of it, too.
  await page.getByRole('button', { name: 'Buka berkas' }).last().click();
  await expect.poll(opened).toEqual([target]);

  fs.rmSync(target);
  await open.click();
  await expect(page.getByText('Daftar.xlsx sudah dipindahkan atau dihapus. Simpan lagi.')).toBeVisible();
  expect(await opened()).toEqual([target]);
  // No path, and no handle that was never saved.
  const answers = await page.evaluate(async () => [
    await window.desktop?.bukaBerkas('/etc/passwd').then(
      () => 'opened',
      () => 'refused',
    ),
    (await window.desktop?.bukaBerkas('0'.repeat(32)))?.ok,
  ]);
  expect(answers).toEqual(['refused', false]);
  expect(complaints).toEqual([]);
});
