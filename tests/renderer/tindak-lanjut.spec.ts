import { expect, tanpaPelanggaran, test } from './host.ts';

test('Periode leads to the findings as its closing sees them; one of goods that left since is accepted there', async ({
  program,
}) => {
  const { page } = program;
  // The year 2029 of the source document, on a lot that is written off in the next semester.
  await program.panggil('mutasi.catat', {
    jenis: 'penghapusan',
    data: { barangId: '6', tanggal: '2025-02-01', cara: 'pemusnahan', dokumen: { jenis: 'SK', nomor: '1' } },
  });
  await program.buka('/periode');
  await page.getByRole('button', { name: 'Tutup Semester II Tahun 2024' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Tahun perolehan di masa depan', { exact: false })).toBeVisible();
  await dialog.getByRole('link').first().click();
  await expect(page.getByRole('note')).toContainText('Keadaan pada akhir');
  await expect(page).toHaveURL(/semester=2024-2/);
  await expect(page.getByRole('region', { name: 'Tahun perolehan di masa depan' })).toBeVisible();
  await tanpaPelanggaran(page);
  await page.getByRole('button', { name: 'Terima dengan alasan' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Alasan' }).fill('Tercetak 2029 di Renstra');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 temuan diterima')).toBeVisible();
  const semester = '2024-2';
  const galat = async () => (await program.panggil('mutu.daftar', { semester, tingkat: 'galat' })).baris;
  expect(await galat()).toMatchObject([{ barangId: '6', status: 'diterima' }]);
  await page.getByRole('link', { name: 'Lihat keadaan hari ini' }).click();
  await expect(page.getByRole('note')).toBeHidden();
});

test.describe('Tindak Lanjut', () => {
  for (const skema of ['light', 'dark'] as const) {
    test(`rules by grade, with why and how, and their lots (${skema})`, async ({ program }) => {
      const { page } = program;
      await page.emulateMedia({ colorScheme: skema });
      await program.buka('/tindak-lanjut');
      await expect(page.getByRole('heading', { name: 'Tindak Lanjut', level: 1 })).toBeVisible();
      const aturan = page.getByRole('navigation', { name: 'Aturan mutu data' });
      // The gravest open rule is shown at once.
      await expect(aturan.getByRole('button', { name: /Tahun perolehan di masa depan/ })).toHaveAttribute(
        'aria-current',
        'true',
      );
      const rincian = page.getByRole('region', { name: 'Tahun perolehan di masa depan' });
      await expect(rincian).toContainText('terima dengan alasan');
      await expect(rincian.getByRole('grid')).toContainText('2029');
      await tanpaPelanggaran(page);
      await aturan.getByRole('button', { name: /Nilai belum diisi/ }).click();
      await expect(page.getByRole('region', { name: 'Nilai belum diisi' }).getByRole('grid')).toHaveAttribute(
        'aria-rowcount',
        '433',
      );
      expect(page.url()).toContain('aturan=belum_bernilai');
      await tanpaPelanggaran(page);
    });
  }

  test('accepts with a reason by keyboard, undoes from the toast', async ({ program }) => {
    const { page } = program;
    await program.buka('/tindak-lanjut?aturan=tahun_di_masa_depan');
    await page.getByRole('button', { name: 'Terima dengan alasan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Terima temuan dengan alasan' });
    await expect(dialog.getByLabel('Alasan')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Wajib diisi')).toBeVisible();
    await tanpaPelanggaran(page);
    await dialog.getByLabel('Alasan').fill('Tercetak 2029 di Renstra');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Tidak ada temuan terbuka pada aturan ini.')).toBeVisible();
    expect((await program.panggil('mutu.daftar', { status: 'diterima' })).baris).toMatchObject([
      { aturan: 'tahun_di_masa_depan', alasan: 'Tercetak 2029 di Renstra', oleh: 'Siti Aminah' },
    ]);
    await page.getByText('Diterima 1').click();
    await expect(page.getByRole('grid')).toContainText('Tercetak 2029 di Renstra');
    await tanpaPelanggaran(page);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(page.getByText('Terbuka 1')).toBeVisible();
    expect((await program.panggil('mutu.daftar', { status: 'diterima' })).baris).toEqual([]);
  });

  test('marks a selection, then all the rest, and opens some again', async ({ program }) => {
    const { page } = program;
    await program.buka('/tindak-lanjut?aturan=tanah_tanpa_sertifikat');
    const grid = page.getByRole('grid');
    await expect(grid).toHaveAttribute('aria-rowcount', '12');
    await grid.locator('[data-baris="0"] [data-id="pesan"]').click();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('group', { name: 'Temuan terpilih' })).toContainText('2 dari 11 terpilih');
    await page.getByRole('button', { name: 'Tandai ditangani' }).click();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('Berkas di BPN');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Ditangani 2', { exact: true })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Pilih semua temuan' }).click();
    await expect(page.getByRole('group', { name: 'Temuan terpilih' })).toContainText('Semua 9 temuan terpilih');
    await page.getByRole('button', { name: 'Terima dengan alasan' }).click();
    await page.getByRole('textbox', { name: 'Alasan' }).fill('Tanah negara');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Diterima 9', { exact: true })).toBeVisible();
    await page.getByText('Ditangani 2', { exact: true }).click();
    await expect(grid).toContainText('Berkas di BPN');
    await page.getByRole('button', { name: 'Buka kembali' }).click();
    await expect(page.getByText('Terbuka 1', { exact: true })).toBeVisible();
    const satu = (await program.panggil('mutu.ringkasan', {})).find((r) => r.aturan === 'tanah_tanpa_sertifikat');
    expect(satu).toMatchObject({ terbuka: 1, ditangani: 1, diterima: 9 });
  });

  test('leads to the lot, whose panel says the same', async ({ program }) => {
    const { page } = program;
    await program.buka('/tindak-lanjut?aturan=tahun_di_masa_depan');
    await page.getByRole('grid').locator('[data-baris="0"] [data-id="pesan"]').click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Daftar Barang' })).toBeVisible();
    expect(page.url()).toContain('pilih=6');
    const panel = page.getByRole('complementary');
    await expect(panel).toContainText('Tahun perolehan 2029 belum terjadi');
    await tanpaPelanggaran(page);
    await panel.getByRole('link', { name: 'Tindak Lanjut: Nilai belum diisi' }).click();
    await expect(page.getByRole('region', { name: 'Nilai belum diisi' })).toBeVisible();
  });

  test('shows rules without findings on demand; a rule about the register has no lot', async ({ program }) => {
    const { page } = program;
    await program.buka('/tindak-lanjut?aturan=selisih_kontrol');
    await expect(page.getByRole('grid')).toContainText('Seluruh register');
    const aturan = page.getByRole('navigation', { name: 'Aturan mutu data' });
    await expect(aturan.getByRole('button', { name: /NIBAR ganda/ })).toBeHidden();
    await aturan.getByRole('button', { name: /^Tampilkan \d+ aturan tanpa temuan/ }).click();
    await aturan.getByRole('button', { name: /NIBAR ganda/ }).click();
    await expect(page.getByText('Aturan ini tidak menemukan apa-apa.')).toBeVisible();
    await tanpaPelanggaran(page);
  });
});
