import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { terimaGalat, tutup } from './bekal.ts';
import { expect, tanpaPelanggaran, test } from './host.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const buka = async (page: Page) => {
  await page.getByRole('button', { name: 'Paket semester…' }).click();
  await expect(dialog(page)).toBeVisible();
};
const unduh = async (page: Page, tekan: () => Promise<void>) => {
  const [unduhan] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), tekan()]);
  return { nama: unduhan.suggestedFilename(), isi: fs.readFileSync(await unduhan.path()) };
};

test.describe('Paket semester', () => {
  test('of an open semester is saved as provisional, and says what issuing needs', async ({ program }) => {
    test.setTimeout(240_000);
    const { page } = program;
    await program.buka('/laporan?semester=2025-1');
    await buka(page);
    await expect(dialog(page)).toContainText('belum ditutup');
    await expect(dialog(page).getByRole('button', { name: 'Terbitkan dan simpan' })).toHaveCount(0);
    await tanpaPelanggaran(page, '[role="dialog"]');
    const { nama, isi } = await unduh(page, () => dialog(page).getByRole('button', { name: 'Simpan paket' }).click());
    expect(nama).toBe('paket-2025-1.zip');
    expect(isi.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(isi.includes('manifest-2025-1.json')).toBe(true);
    expect(isi.includes('paket-2025-1.pdf')).toBe(true);
  });

  test('is issued with number and date, listed, counted, printed again, and undone', async ({ program }) => {
    test.setTimeout(300_000);
    const { page } = program;
    await terimaGalat(program);
    await tutup(program, '2024-2');
    await program.buka('/laporan?semester=2024-2');
    await buka(page);
    await dialog(page)
      .getByRole('button', { name: /Terbitkan dan simpan/ })
      .click();
    await expect(dialog(page).getByText('Isi nomor surat atau laporan.')).toBeVisible();
    await dialog(page).getByLabel('Nomor laporan').fill('028/15/DISDAG');
    await dialog(page).getByRole('textbox', { name: 'Tanggal laporan' }).fill('30-12-2024');
    await expect(dialog(page).getByText('Mendahului akhir semester.')).toBeVisible();
    await dialog(page).getByRole('textbox', { name: 'Tanggal laporan' }).fill('14-02-2025');
    await tanpaPelanggaran(page, '[role="dialog"]');
    const terbit = await unduh(page, () =>
      dialog(page)
        .getByRole('button', { name: /Terbitkan dan simpan/ })
        .click(),
    );
    expect(terbit.nama).toBe('paket-2024-2.zip');
    expect(await program.panggil('paket.daftar', {})).toMatchObject([
      { semester: '2024-2', nomor: '028/15/DISDAG', tanggal: '2025-02-14' },
    ]);
    await page.keyboard.press('Escape');
    await buka(page);
    await expect(dialog(page).getByRole('row', { name: /028\/15\/DISDAG 14 Februari 2025/ })).toBeVisible();
    await unduh(page, () => dialog(page).getByRole('button', { name: 'Cetak ulang laporan 028/15/DISDAG' }).click());
    await expect(dialog(page).getByText('Isi semua formulir sama dengan saat diterbitkan.')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await program.panggil('paket.daftar', {})).length).toBe(0);
  });
});

test.describe('Penanda tangan', () => {
  test('of one report are chosen, printed, kept for the next semester and given back to the identity', async ({
    program,
  }) => {
    test.setTimeout(120_000);
    const { page } = program;
    await program.buka('/laporan?semester=2025-1&id=rekap-kondisi');
    const teks = page.getByRole('group', { name: /^Halaman 1 dari/ }).locator('.textLayer');
    await expect(teks).toContainText('REKAPITULASI', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Penanda tangan…' }).click();
    await dialog(page).getByRole('textbox', { name: 'Tanggal di atas tanda tangan' }).fill('15-07-2025');
    const kiri = dialog(page).getByRole('group', { name: 'Kiri' });
    await kiri.getByRole('checkbox').check();
    await kiri.getByLabel('Nama').fill('');
    await dialog(page)
      .getByRole('button', { name: /^Simpan/ })
      .click();
    await expect(kiri.getByText('Isi nama, atau hapus centang.')).toBeVisible();
    await kiri.getByLabel('Nama').fill('RINA PELAKSANA');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog(page)
      .getByRole('button', { name: /^Simpan/ })
      .click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(teks).toContainText('RINA PELAKSANA', { timeout: 60_000 });
    await expect(teks).toContainText('15 Juli 2025');

    await program.buka('/laporan?semester=2025-2&id=rekap-kondisi');
    await expect(teks).toContainText('SEMESTER II TAHUN 2025', { timeout: 60_000 });
    await expect(teks).toContainText('RINA PELAKSANA');
    await expect(teks).not.toContainText('15 Juli 2025');
    await page.getByRole('button', { name: 'Penanda tangan…' }).click();
    await dialog(page).getByRole('group', { name: 'Kiri' }).getByRole('checkbox').uncheck();
    await dialog(page)
      .getByRole('button', { name: /^Simpan/ })
      .click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(teks).not.toContainText('RINA PELAKSANA', { timeout: 60_000 });
  });
});
