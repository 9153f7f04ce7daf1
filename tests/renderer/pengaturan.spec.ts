import { laptop } from './bekal.ts';
import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Pengaturan: depreciation and thresholds', () => {
  test('changes the convention with its regulation, shows the history, undoes it', async ({ program }) => {
    const { page } = program;
    await program.buka('/pengaturan');
    await page.getByRole('tab', { name: 'Penyusutan' }).click();
    const baris = page.getByRole('row', { name: /Semester pertama/ });
    await expect(baris).toContainText('Semester perolehan dihitung penuh');
    await expect(baris).toContainText('Bawaan program');
    await tanpaPelanggaran(page);
    await page.getByRole('button', { name: 'Ubah: Semester pertama' }).click();
    const dialog = page.getByRole('dialog', { name: 'Semester pertama' });
    await dialog.getByRole('radio', { name: /Per bulan/ }).check();
    await dialog.getByLabel('Dasar peraturan').fill('Perbup 31/2013');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(baris).toContainText('Per bulan, mulai bulan sesudah perolehan');
    await expect(baris).toContainText('Dasar: Perbup 31/2013. Diatur Siti Aminah');
    await page.getByRole('button', { name: 'Riwayat: Semester pertama' }).click();
    await expect(page.getByRole('dialog')).toContainText('semester-penuh → bulan-berikut');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(baris).toContainText('Bawaan program');
  });

  test('keeps a table of lives: searches, refuses what says two things, changes, goes back to the default', async ({
    program,
  }) => {
    const { page } = program;
    const id = await laptop(program);
    await program.buka('/pengaturan?tab=masa');
    const tabel = page.getByRole('table', { name: 'Masa manfaat' });
    await page.getByLabel('Cari awalan atau uraian').fill('1.3.2.10');
    await expect(tabel.getByRole('row', { name: /1\.3\.2\.10\.01/ })).toContainText('4 tahun');
    await tanpaPelanggaran(page);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Tambah masa manfaat' }).click();
    await dialog.getByLabel('Awalan kode').fill('1.3.2.1');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toContainText('Tulis tiga sampai tujuh tingkat');
    await dialog.getByLabel('Awalan kode').fill('1.3.2.10.01');
    await dialog.getByRole('textbox', { name: 'Tahun' }).fill('5');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('alert')).toContainText('disebut lebih dari sekali');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog.getByRole('textbox', { name: 'Berlaku sejak' }).fill('01-01-2025');
    await dialog.getByLabel('Dasar peraturan').fill('Perbup 1/2025');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(tabel.getByRole('row', { name: /01-01-2025/ })).toContainText('Perbup 1/2025');
    const { lot } = await program.panggil('penyusutan.kartu', { per: '2025-06-30', id });
    expect(lot?.sumber).toMatchObject({ tahun: 5, dasar: 'Perbup 1/2025', bawaan: false });
    await tabel
      .getByRole('row', { name: /01-01-2025/ })
      .getByRole('button', { name: /Ubah/ })
      .click();
    await dialog.getByRole('textbox', { name: 'Tahun' }).fill('6');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(tabel.getByRole('row', { name: /01-01-2025/ })).toContainText('6 tahun');
    await page.getByRole('button', { name: 'Kembalikan ke bawaan' }).click();
    await expect(page.getByText('Bawaan program')).toBeVisible();
    await expect(tabel.getByRole('row', { name: /01-01-2025/ })).toBeHidden();
  });

  test('changes a band of overhaul', async ({ program }) => {
    const { page } = program;
    await program.buka('/pengaturan?tab=overhaul');
    await page.getByLabel('Cari awalan atau uraian').fill('1.3.2.02.01');
    await page.getByRole('button', { name: 'Ubah: 1.3.2.02.01' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ubah pita' });
    await dialog.getByLabel('Pita 1: sampai dengan (%)').fill('60');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toContainText('Persentase harus naik');
    await dialog.getByLabel('Pita 1: sampai dengan (%)').fill('25,5');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('row', { name: /1\.3\.2\.02\.01/ })).toContainText('0%–25,5%: +1');
  });

  test('sets a threshold, shows which lots move, books and undoes it', async ({ program }) => {
    const { page } = program;
    const id = await laptop(program);
    await program.buka('/pengaturan?tab=batas');
    await expect(page.getByText('Belum ada batas: semua barang intrakomptabel.')).toBeVisible();
    await page.getByRole('button', { name: 'Tambah batas' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tambah batas' });
    await dialog.getByLabel('Awalan kode').fill('1.3.2.10');
    await dialog.getByLabel('Batas per unit').fill('15.000.000,00');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Wajib diisi')).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Berlaku sejak' }).fill('01-01-2020');
    await dialog.getByLabel('Dasar peraturan').fill('Perbup 29/2013');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('table', { name: 'Batas kapitalisasi' })).toContainText('15.000.000,00');

    const ulang = page.getByRole('region', { name: 'Hitung ulang intra/ekstrakomptabel' });
    await ulang.getByRole('button', { name: 'Hitung dan tunjukkan' }).click();
    await expect(ulang).toContainText('1 lot menjadi ekstrakomptabel (Rp13.333.333,33)');
    await expect(ulang.getByRole('row', { name: /Lap Top Uji/ })).toContainText('15-03-2025');
    await tanpaPelanggaran(page);
    await ulang.getByRole('button', { name: 'Bukukan' }).click();
    await expect(page.getByText('Intra/ekstrakomptabel 1 lot dihitung ulang.')).toBeVisible();
    expect((await program.panggil('barang.lihat', { id })).komptabel).toBe('ekstra');
    await page.getByRole('button', { name: 'Urungkan' }).last().click();
    await expect.poll(async () => (await program.panggil('barang.lihat', { id })).komptabel).toBe('intra');
  });
});
