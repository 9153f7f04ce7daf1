import fs from 'node:fs';
import path from 'node:path';
import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Riwayat', () => {
  test('lists, searches, cancels and does again', async ({ program }) => {
    const { page } = program;
    await program.panggil('barang.isiNilai', { id: '1', nilaiSen: 100, dasar: 'LHP' });
    await program.buka('/riwayat');
    await expect(page.getByRole('row')).toHaveCount(3);
    await tanpaPelanggaran(page);
    await page.getByRole('button', { name: /^Batalkan perintah 2/ }).click();
    await expect(page.getByText('Dibatalkan oleh no. 3')).toBeVisible();
    await expect(page.getByText('Membatalkan no. 2')).toBeVisible();
    expect((await program.panggil('barang.lihat', { id: '1' })).nilaiSen).toBeNull();
    await page.getByRole('button', { name: /^Ulangi perintah 2/ }).click();
    await expect.poll(async () => (await program.panggil('barang.lihat', { id: '1' })).nilaiSen).toBe(100);
    await page.getByLabel('Cari dalam riwayat').fill('entah apa');
    await expect(page.getByText('Tidak ada perintah yang cocok dengan “entah apa”.')).toBeVisible();
  });

  test('a refused cancel names what stands in the way and takes it along when told to', async ({ program }) => {
    const { page } = program;
    const nilai = async (sen: number) => program.panggil('barang.isiNilai', { id: '1', nilaiSen: sen, dasar: 'LHP' });
    const pertama = await nilai(100);
    await nilai(200);
    await program.buka('/riwayat');
    await page.getByRole('button', { name: new RegExp(`^Batalkan perintah ${pertama.perintah}:`) }).click();
    const dialog = page.getByRole('dialog', { name: 'Terhalang perintah sesudahnya' });
    await expect(dialog.getByRole('listitem')).toHaveCount(1);
    await tanpaPelanggaran(page);
    await dialog.getByRole('button', { name: 'Batalkan beserta 1 perintah sesudahnya' }).click();
    await expect(dialog).toBeHidden();
    expect((await program.panggil('barang.lihat', { id: '1' })).nilaiSen).toBeNull();
  });

  test('checks that the file is whole', async ({ program }) => {
    const { page } = program;
    await program.buka('/riwayat');
    await page.getByRole('button', { name: 'Periksa keutuhan' }).click();
    await expect(page.getByText('Berkas utuh')).toBeVisible();
    await expect(page.getByText(/diputar ulang atas 432 lot/)).toBeVisible();
    await tanpaPelanggaran(page);
  });
});

test.describe('Cadangan', () => {
  test('makes a copy, carries it away, and brings it back after a typed word', async ({ program }) => {
    const { page } = program;
    await program.buka('/cadangan');
    await page.getByRole('button', { name: 'Cadangkan sekarang' }).first().click();
    const baris = page.getByRole('row', { name: /Dibuat sendiri/ });
    await expect(baris).toBeVisible();
    await tanpaPelanggaran(page);
    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      baris.getByRole('button', { name: /^Simpan ke…/ }).click(),
    ]);
    const salinan = await unduhan.path();
    expect(fs.readFileSync(salinan).subarray(0, 15).toString()).toBe('SQLite format 3');

    await program.panggil('barang.isiNilai', { id: '1', nilaiSen: 55_500, dasar: 'LHP' });
    await baris.getByRole('button', { name: /^Pulihkan/ }).click();
    const dialog = page.getByRole('dialog', { name: /Pulihkan register/ });
    const nilai = dialog.getByRole('row', { name: /Nilai terisi/ });
    await expect(nilai).toContainText('555,00');
    await expect(nilai).toContainText('0,00');
    await tanpaPelanggaran(page);
    const tombol = dialog.getByRole('button', { name: 'Pulihkan register' });
    await expect(tombol).toBeDisabled();
    await dialog.getByLabel('Ketik PULIHKAN untuk melanjutkan').fill('pulihkan');
    await tombol.click();
    await expect(dialog.getByText('Register dipulihkan')).toBeVisible();
    await dialog.getByRole('button', { name: 'Tutup' }).last().click();
    await expect(page.getByRole('row', { name: /Sebelum pemulihan/ })).toBeVisible();
    expect((await program.panggil('barang.lihat', { id: '1' })).nilaiSen).toBeNull();
    expect((await program.panggil('periksa.jalankan', {})).sah).toBe(true);
  });

  test('takes a picked file, and refuses what is no register', async ({ program }, info) => {
    const { page } = program;
    await program.buka('/cadangan');
    const salah = path.join(info.outputDir, 'bukan.db');
    fs.mkdirSync(info.outputDir, { recursive: true });
    fs.writeFileSync(salah, 'ini bukan register');
    const [pemilih] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Pulihkan dari berkas…' }).click(),
    ]);
    await pemilih.setFiles(salah);
    const dialog = page.getByRole('dialog', { name: /bukan\.db/ });
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Pulihkan register' })).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect((await program.panggil('register.status', {})).lot).toBe(432);
  });
});

test.describe('Pengaturan', () => {
  test('changes the office, undoable, and the look of this window', async ({ program }) => {
    const { page } = program;
    await program.buka('/pengaturan');
    await tanpaPelanggaran(page);
    const dinas = page.getByLabel('Nama Dinas');
    const semula = await dinas.inputValue();
    await dinas.fill('Dinas Baru');
    await expect(page.getByText('Ada perubahan yang belum disimpan.')).toBeVisible();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect.poll(async () => (await program.panggil('identitas.lihat', {})).dinas).toBe('Dinas Baru');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(dinas).toHaveValue(semula);
    await page.getByText('Gelap', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await tanpaPelanggaran(page);
  });
});

test.describe('Bantuan', () => {
  test('carries the guide, with its pictures and a way to each chapter', async ({ program }) => {
    const { page } = program;
    await program.buka('/bantuan');
    await expect(page.getByRole('heading', { name: 'Panduan Inventaris BMD' })).toBeVisible();
    const isi = page.getByRole('navigation', { name: 'Daftar isi' });
    await isi.getByRole('button').nth(2).click();
    await expect(page.getByRole('heading', { level: 2 }).nth(2)).toBeInViewport();
    const gambar = await page
      .getByRole('img')
      .evaluateAll((daftar) =>
        daftar.filter((g) => g instanceof HTMLImageElement).map((g) => [g.alt !== '', g.naturalWidth > 100]),
      );
    expect(gambar.length).toBeGreaterThan(5);
    expect(gambar.flat().every(Boolean)).toBe(true);
    await tanpaPelanggaran(page);
  });
});
