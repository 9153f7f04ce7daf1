import type { Locator, Page } from '@playwright/test';
import { baris, sel, siapBarang, tabel, toast } from './barang.ts';
import { expect, type Program, test } from './host.ts';

// What must be in sight at 1366x768, the screen of the office.

const kotak = async (l: Locator) => {
  const isi = await l.boundingBox();
  if (!isi) throw new Error('not in the page');
  return { kiri: isi.x, kanan: isi.x + isi.width, atas: isi.y, bawah: isi.y + isi.height };
};

/** Names of buttons, links, fields and figures of the footer that the toast lies on. */
async function tertutup(page: Page, kabar: Locator): Promise<string[]> {
  const k = await kotak(kabar);
  return await page.locator('main :is(button, a, input, output, [role=tab], tfoot td, h1)').evaluateAll(
    (daftar, k) =>
      daftar
        .filter((e) => {
          const r = e.getBoundingClientRect();
          return r.width > 0 && r.left < k.kanan && r.right > k.kiri && r.top < k.bawah && r.bottom > k.atas;
        })
        .map((e) => e.textContent ?? ''),
    k,
  );
}

const ubah = (program: Program, ke: 'KB' | 'RB') =>
  program.panggil('barang.ubahKondisi', {
    sasaran: { id: ['1'] },
    ke,
    tanggal: '2025-01-02',
    dasar: 'BA 1',
  });

test('value and condition stay in sight beside the open panel', async ({ program }) => {
  const { page } = program;
  await siapBarang(program);
  await sel(page, 3, 'namaBarang').click();
  await expect(page.getByRole('complementary', { name: 'Rincian barang' })).toBeVisible();
  const bingkai = await kotak(tabel(page));
  for (const kolom of ['kodeBarang', 'namaBarang', 'jumlah', 'nilaiSen', 'kondisi']) {
    const k = await kotak(sel(page, 3, kolom));
    expect(k.kiri, kolom).toBeGreaterThanOrEqual(bingkai.kiri);
    expect(k.kanan, kolom).toBeLessThanOrEqual(bingkai.kanan - 15);
  }
  // Nothing of the longest value and condition is cut off.
  await program.panggil('barang.isiNilai', { id: '1', nilaiSen: 13_646_999_953_412, dasar: 'K' });
  await ubah(program, 'RB');
  await expect(sel(page, 1, 'nilaiSen')).toHaveText('136.469.999.534,12');
  await expect(sel(page, 1, 'kondisi')).toContainText('Rusak Berat');
  const terpotong = await baris(page, 1)
    .locator('[data-id="nilaiSen"], [data-id="kondisi"], [data-id="kodeBarang"]')
    .evaluateAll((daftar) => daftar.filter((e) => e.scrollWidth > e.clientWidth).map((e) => e.textContent));
  expect(terpotong).toEqual([]);
  const judul = await tabel(page)
    .getByRole('columnheader')
    .evaluateAll((daftar) =>
      daftar
        .slice(1, 7)
        .filter((e) => [...e.querySelectorAll('span')].some((s) => s.scrollWidth > s.clientWidth + 1))
        .map((e) => e.textContent),
    );
  expect(judul).toEqual([]);
});

test('news lies on no figure and no button', async ({ program }) => {
  const { page } = program;
  await siapBarang(program);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('F4');
  const dialog = page.getByRole('dialog', { name: /kondisi/i });
  await dialog.getByRole('radio', { name: /Rusak Berat/ }).check();
  await dialog.getByRole('combobox', { name: /Dasar/ }).fill('BA 2');
  await page.keyboard.press('Control+Enter');
  await expect(toast(page, /Rusak Berat/)).toBeVisible();
  const kabar = toast(page, /Rusak Berat/);
  await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
  for (const alamat of [
    '/barang',
    '/',
    '/rekonsiliasi',
    '/laporan',
    '/excel/ekspor',
    '/riwayat',
    '/tindak-lanjut',
    '/mutasi',
  ]) {
    await program.buka(alamat);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(kabar).toBeVisible();
    expect(await tertutup(page, kabar), alamat).toEqual([]);
  }
});

test('in the smallest window no sheet lies on another and no button is cut off', async ({ program }) => {
  const { page } = program;
  await page.setViewportSize({ width: 1024, height: 640 });
  for (const alamat of ['/', '/rekonsiliasi', '/laporan']) {
    await program.buka(alamat);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main :is(table, canvas)').first()).toBeVisible();
    const salah = await page.locator('main').evaluate((main) => {
      const tombol = [...main.querySelectorAll('button')].filter((b) => b.scrollWidth > b.clientWidth + 1);
      const lembar = [...main.querySelectorAll('section.lembar')].map((e) => e.getBoundingClientRect());
      const bertumpuk = lembar.some((a, i) =>
        lembar.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      const luar = [...main.querySelectorAll('section.lembar')].filter(
        (e) => e.scrollWidth > e.clientWidth && getComputedStyle(e).overflowX === 'visible',
      );
      return [...tombol, ...luar].map((e) => (e.textContent ?? '').slice(0, 60)).concat(bertumpuk ? ['sheets'] : []);
    });
    expect(salah, alamat).toEqual([]);
  }
});
