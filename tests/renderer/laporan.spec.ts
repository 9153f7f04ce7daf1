import fs from 'node:fs';
import Pdf from 'pdfkit';
import { expect, tanpaPelanggaran, test } from './host.ts';

/** A PDF of a thousand pages with a table's worth of text on each. */
async function seribuHalaman(): Promise<Buffer> {
  const pdf = new Pdf({ autoFirstPage: false, size: 'A4', layout: 'landscape' });
  const potong: Buffer[] = [];
  pdf.on('data', (isi: Buffer) => potong.push(isi));
  const selesai = new Promise((jadi) => pdf.on('end', jadi));
  for (let n = 1; n <= 1000; n += 1) {
    pdf.addPage().fontSize(9).text(`Lembar ${n}`, 40, 40);
    for (let i = 0; i < 30; i += 1) pdf.text(`${i + 1}. Barang milik daerah 1.3.2.05.01.04.002`, 40, 60 + i * 14);
  }
  pdf.end();
  await selesai;
  return Buffer.concat(potong);
}

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

  test('offers the ways of coming in as versions of one report, in a list', async ({ program }) => {
    const { page } = program;
    await program.buka('/laporan?semester=2025-1&id=perolehan');
    const versi = page.getByRole('combobox', { name: 'Versi laporan' });
    await expect(versi).toHaveValue('Gabungan');
    await versi.click();
    await page.getByRole('option', { name: 'Hibah/Sumbangan', exact: true }).click();
    await expect(page).toHaveURL(/id=perolehan-hibah/);
    await expect(versi).toHaveValue('Hibah/Sumbangan');
    const lembar = page.getByRole('group', { name: /^Halaman 1 dari \d/ });
    await expect(lembar).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
    await expect(lembar.locator('.textLayer')).toContainText('IV.A.2.2');
    await tanpaPelanggaran(page);
    const gambar = process.env['GAMBAR_VERSI'];
    if (gambar) await page.screenshot({ path: gambar });
  });

  test('draws only pages in view, jumps, zooms, and follows the semester', async ({ program }) => {
    const { page } = program;
    await program.buka('/laporan?semester=2025-1&id=daftar-barang');
    const lembar = (n: number) => page.getByRole('group', { name: new RegExp(`^Halaman ${n} dari`) });
    await expect(lembar(1)).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
    const total = Number(/\d+$/.exec((await lembar(1).getAttribute('aria-label')) ?? '')?.[0]);
    expect(total).toBeGreaterThan(5);
    expect(await page.locator('main canvas').count()).toBeLessThan(16);

    await page.getByRole('textbox', { name: /^Halaman 1 dari/ }).fill('5');
    await page.keyboard.press('Enter');
    await expect(lembar(5)).toBeInViewport();
    await expect(lembar(5).locator('.textLayer')).not.toBeEmpty();
    await expect(lembar(1)).toHaveCount(0);

    const lebar = async () => Math.round((await lembar(5).boundingBox())?.width ?? 0);
    const semula = await lebar();
    await page.getByRole('button', { name: 'Perbesar' }).click();
    expect(await lebar()).toBeGreaterThan(semula);
    // The page being read stays in view while its size changes.
    await expect(lembar(5)).toBeInViewport();
    await page.getByRole('button', { name: 'Selebar layar' }).click();
    await expect.poll(lebar).toBe(semula);
    await page.getByRole('button', { name: 'Satu halaman' }).click();
    await expect.poll(async () => (await lembar(5).boundingBox())?.height ?? 0).toBeLessThan(660);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Satu halaman' })).toHaveAttribute('aria-pressed', 'true');

    await page.getByRole('combobox', { name: 'Semester' }).click();
    await page.getByRole('option', { name: 'Semester II Tahun 2025' }).click();
    await expect(page).toHaveURL(/semester=2025-2/);
    await expect(lembar(1).locator('.textLayer')).toContainText('SEMESTER II TAHUN 2025');
    await expect(
      page.getByRole('region', { name: 'Pratinjau', exact: true }).getByText('SEMENTARA').first(),
    ).toBeVisible();
  });

  test('walks through the pages by keys and by small pictures, which can be put away', async ({ program }) => {
    const { page } = program;
    await program.buka('/laporan?semester=2025-1&id=daftar-barang');
    const strip = page.getByRole('navigation', { name: 'Gambar mini halaman' });
    const kini = strip.locator('[aria-current="page"]');
    await expect(kini).toHaveAccessibleName(/^Halaman 1 dari/);
    await expect(strip.locator('canvas').first()).toBeVisible();
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Control+ArrowDown');
    await expect(kini).toHaveAccessibleName(/^Halaman 3 dari/);
    await page.keyboard.press('Control+ArrowUp');
    await expect(kini).toHaveAccessibleName(/^Halaman 2 dari/);
    await page.keyboard.press('Control+End');
    await expect(kini).toHaveAccessibleName(/^Halaman (\d+) dari \1$/);
    await expect(kini).toBeInViewport();
    await page.keyboard.press('Control+Home');
    await strip.getByRole('button', { name: /^Halaman 4 dari/ }).click();
    await expect(kini).toHaveAccessibleName(/^Halaman 4 dari/);
    await expect(page.getByRole('group', { name: /^Halaman 4 dari/ })).toBeInViewport();
    await page.keyboard.press('ArrowDown');
    await expect(kini).toHaveAccessibleName(/^Halaman 5 dari/);
    await expect(kini).toBeFocused();
    const besar = async () => (await page.getByRole('group', { name: /^Halaman 5 dari/ }).boundingBox())?.width ?? 0;
    const semula = await besar();
    await page.keyboard.press('+');
    await expect.poll(besar).toBeGreaterThan(semula);
    await page.keyboard.press('l');
    await expect.poll(besar).toBeCloseTo(semula, 0);
    await tanpaPelanggaran(page);
    await page.keyboard.press('g');
    await expect(strip).toBeHidden();
    await page.reload();
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ })).toBeVisible();
    await expect(strip).toBeHidden();
    await page.getByRole('button', { name: 'Tampilkan gambar mini' }).click();
    await expect(strip).toBeVisible();
  });

  test('a thousand pages scroll without a stop', async ({ program }) => {
    const { page } = program;
    const isi = await seribuHalaman();
    await page.route(/\/berkas\//, (rute) =>
      rute.request().method() === 'GET' ? rute.fulfill({ body: isi, contentType: 'application/pdf' }) : rute.continue(),
    );
    await program.buka('/laporan?semester=2025-1');
    await expect(page.getByRole('group', { name: 'Halaman 1 dari 1.000' })).toHaveAttribute('aria-busy', 'false');
    const gulir = page.getByRole('region', { name: 'Pratinjau halaman' });
    const terlama = await gulir.evaluate(async (tempat) => {
      let lama = 0;
      let lalu = performance.now();
      for (let i = 0; i < 120; i += 1) {
        tempat.scrollTop += tempat.scrollHeight / 120;
        await new Promise((jadi) => requestAnimationFrame(jadi));
        const kini = performance.now();
        lama = Math.max(lama, kini - lalu);
        lalu = kini;
      }
      return lama;
    });
    expect(terlama).toBeLessThan(700);
    await expect(page.getByRole('group', { name: 'Halaman 1000 dari 1.000' })).toHaveCount(0);
    await expect(page.getByRole('group', { name: 'Halaman 1.000 dari 1.000' }).locator('.textLayer')).toContainText(
      'Lembar 1000',
    );
    expect(await page.locator('main canvas').count()).toBeLessThan(16);
    expect(
      await page.getByRole('navigation', { name: 'Gambar mini halaman' }).getByRole('button').count(),
    ).toBeLessThan(16);
  });

  test('warns of figures that the paper cannot hold, and makes them fit', async ({ program }) => {
    const { page } = program;
    // Close to the largest sum there can be, on upright A4.
    for (const id of ['1', '2']) await program.panggil('barang.isiNilai', { id, nilaiSen: 4e15, dasar: 'Appraisal' });
    await program.buka('/laporan?semester=2025-1&id=rekap-kondisi');
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ })).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Kertas' }).click();
    await page.getByRole('option', { name: 'A4 tegak', exact: true }).click();
    const peringatan = page.getByRole('alert');
    await expect(peringatan).toContainText('"Baik (B): Nilai (Rp)"');
    await expect(peringatan.getByRole('button', { name: /^Pakai / })).toBeVisible();
    await tanpaPelanggaran(page);
    await peringatan.getByRole('button', { name: 'Perkecil agar muat' }).click();
    await expect(page.getByRole('checkbox', { name: 'Perkecil agar muat' })).toBeChecked();
    await expect(page.getByRole('group', { name: /^Halaman 1 dari/ }).locator('.textLayer')).toContainText(
      '80.000.000.000.000,00',
    );
    await expect(peringatan).toHaveCount(0);
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
