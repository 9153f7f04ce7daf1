import fs from 'node:fs';
import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Laporan', () => {
  test('shows a report of every group as the pages that will be printed', async ({ program }) => {
    // Every report starts a worker of its own, and the machines that run this are busy.
    test.setTimeout(300_000);
    const { page } = program;
    await program.buka('/laporan?semester=2025-1');
    const daftar = await program.panggil('laporan.daftar', {});
    const sampel = [...new Map(daftar.map((l) => [l.kelompok, l])).values()].filter((l) => l.lingkup === 'semester');
    expect(sampel.length).toBeGreaterThanOrEqual(2);
    for (const laporan of sampel) {
      const kunci = laporan.varian?.keluarga ?? laporan.id;
      const judul = daftar.find((l) => l.id === kunci)?.judul ?? '';
      await page.getByRole('option', { name: judul, exact: true }).click();
      const lembar = page.getByRole('group', { name: /^Halaman 1 dari \d/ });
      await expect(lembar).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
      await expect(lembar.locator('.textLayer')).not.toBeEmpty();
      await expect(page).toHaveURL(new RegExp(`id=${kunci}`));
    }
    await tanpaPelanggaran(page);
  });

  test('finds and chooses a report by keyboard alone, and keeps it in the address', async ({ program }) => {
    const { page } = program;
    await program.buka('/laporan?semester=2025-1');
    const cari = page.getByRole('combobox', { name: 'Cari laporan' });
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
    await page.keyboard.press('/');
    await expect(cari).toBeFocused();
    await page.keyboard.type('rekonsiliasi');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/id=rekonsiliasi/);
    await expect(page.getByRole('option', { selected: true })).toHaveText(/Rekonsiliasi/);
    await page.keyboard.press('Escape');
    await expect(cari).toHaveValue('');
    expect(await page.getByRole('option').count()).toBeGreaterThan(3);
    await page.reload();
    await expect(page.getByRole('option', { selected: true })).toHaveText(/Rekonsiliasi/);
    await cari.fill('tidak ada laporan begini');
    await expect(page.getByText('Tidak ada laporan dengan kata itu.')).toBeVisible();
    await tanpaPelanggaran(page);
  });

  test('draws only pages in view, jumps, zooms, and follows the semester', async ({ program }) => {
    const { page } = program;
    const [, kedua] = await program.panggil('laporan.daftar', {});
    await program.buka(`/laporan?semester=2025-1&id=${kedua?.id}`);
    const lembar = page.getByRole('group', { name: /^Halaman \d+ dari/ });
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ })).toHaveAttribute('aria-busy', 'false', {
      timeout: 60_000,
    });
    const total = await lembar.count();
    expect(total).toBeGreaterThan(5);
    expect(await page.locator('main canvas').count()).toBeLessThan(5);

    await page.getByRole('textbox', { name: /^Halaman 1 dari/ }).fill('5');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: `Halaman 5 dari ${total}` })).toBeInViewport();
    await expect(page.getByRole('group', { name: `Halaman 5 dari ${total}` }).locator('.textLayer')).not.toBeEmpty();

    const lebar = async () => (await lembar.first().boundingBox())?.width ?? 0;
    const semula = await lebar();
    await page.getByRole('button', { name: 'Perbesar' }).click();
    expect(await lebar()).toBeGreaterThan(semula);
    await page.getByRole('button', { name: 'Selebar layar' }).click();
    expect(await lebar()).toBeCloseTo(semula, 0);

    await page.getByRole('combobox', { name: 'Semester' }).click();
    await page.getByRole('option', { name: 'Semester II Tahun 2025' }).click();
    await expect(page).toHaveURL(/semester=2025-2/);
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ }).locator('.textLayer')).toContainText(
      'SEMESTER II TAHUN 2025',
    );
    await expect(
      page.getByRole('region', { name: 'Pratinjau', exact: true }).getByText('SEMENTARA').first(),
    ).toBeVisible();
  });

  test('saves the PDF that is on screen, and the same report as XLSX', async ({ program }) => {
    const { page } = program;
    await program.buka('/laporan?semester=2025-1');
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ })).toHaveAttribute('aria-busy', 'false');
    const isi = async (tombol: string) => {
      const [unduhan] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: tombol }).click(),
      ]);
      return {
        nama: unduhan.suggestedFilename(),
        awal: fs
          .readFileSync(await unduhan.path())
          .subarray(0, 4)
          .toString('latin1'),
      };
    };
    expect(await isi('Simpan PDF')).toEqual({ nama: expect.stringMatching(/2025-1\.pdf$/), awal: '%PDF' });
    expect(await isi('Simpan XLSX')).toEqual({ nama: expect.stringMatching(/2025-1\.xlsx$/), awal: 'PK\u0003\u0004' });
  });

  test('prints by way of the browser: the PDF in a tab of its own', async ({ program, context }) => {
    const { page } = program;
    await program.buka('/laporan?semester=2025-1');
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ })).toHaveAttribute('aria-busy', 'false');
    const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+p')]);
    await expect.poll(() => tab.url()).toMatch(/^blob:http/);
    await expect(page.getByText('PDF dibuka di tab baru')).toBeVisible();
  });

  test('follows a change of the register', async ({ program }) => {
    const { page } = program;
    const daftar = await program.panggil('laporan.daftar', {});
    const rekon = daftar.find((l) => /rekonsiliasi/i.test(l.judul));
    await program.buka(`/laporan?semester=2024-2&id=${rekon?.id}`);
    const teks = page.getByRole('group', { name: /^Halaman 1 dari/ }).locator('.textLayer');
    await expect(teks).toContainText('136.469.999.534,12');
    await program.panggil('barang.isiNilai', { id: '1', nilaiSen: 7_777_777, dasar: 'LHP' });
    await expect(teks).toContainText('77.777,77');
  });

  test('stops when told to, tells the program, and begins again', async ({ program }) => {
    const { page } = program;
    let tahan = true;
    await page.route('**/api', async (rute) => {
      if (tahan && rute.request().postData()?.includes('laporan.buat'))
        await new Promise((lanjut) => setTimeout(lanjut, 4000));
      await rute.continue();
    });
    await program.buka('/laporan?semester=2025-1');
    await expect(page.getByRole('progressbar', { name: 'Menyusun laporan…' })).toBeVisible();
    const [batal] = await Promise.all([
      page.waitForRequest('**/batal'),
      page.getByRole('button', { name: 'Batal' }).click(),
    ]);
    expect(batal.postDataJSON()).toEqual({ kunci: expect.any(String) });
    await expect(page.getByText('Penyusunan dibatalkan.')).toBeVisible();
    await tanpaPelanggaran(page);
    tahan = false;
    await page.getByRole('button', { name: 'Susun laporan' }).click();
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ })).toHaveAttribute('aria-busy', 'false', {
      timeout: 60_000,
    });
  });

  test('a report that fails says why, with a retry', async ({ program, keluhan }) => {
    const { page } = program;
    await page.route('**/api', async (rute) => {
      if (!rute.request().postData()?.includes('laporan.buat')) return rute.continue();
      return rute.fulfill({
        json: {
          ok: false,
          error: { code: 'unavailable', reason: 'penuh', details: {}, pesan: 'Tempat penyimpanan penuh.' },
        },
      });
    });
    await program.buka('/laporan?semester=2025-1');
    await expect(page.getByRole('alert')).toContainText('Tempat penyimpanan penuh.');
    await expect(page.getByRole('button', { name: 'Cetak…' })).toBeDisabled();
    await page.unroute('**/api');
    await page.getByRole('alert').getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ })).toBeVisible();
    keluhan.length = 0;
  });
});
