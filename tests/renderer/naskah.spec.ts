import { expect, tanpaPelanggaran, test } from './host.ts';

const BA = '/laporan?semester=2025-1&id=ba-rekonsiliasi-internal';

test.describe('Naskah of a report', () => {
  test('is written beside the pages, redraws them, and is undone', async ({ program }) => {
    test.setTimeout(180_000);
    const { page } = program;
    await program.buka(BA);
    const panel = page.getByRole('complementary', { name: 'Naskah' });
    const lembar = page.getByRole('group', { name: /^Halaman 1 dari \d/ });
    await expect(lembar).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
    const simpan = panel.getByRole('button', { name: 'Simpan naskah' });
    await expect(simpan).toBeDisabled();

    await panel.getByRole('textbox', { name: 'Nomor berita acara' }).fill('900/17/BA/2025');
    await expect(panel.getByText('Ada perubahan yang belum disimpan.')).toBeVisible();
    await tanpaPelanggaran(page);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^Naskah Berita Acara .* disimpan\.$/)).toBeVisible();
    await expect(lembar.locator('.textLayer')).toContainText('900/17/BA/2025', { timeout: 60_000 });
    await expect(simpan).toBeDisabled();

    await page.getByRole('button', { name: 'Urungkan' }).first().click();
    await expect(panel.getByRole('textbox', { name: 'Nomor berita acara' })).toHaveValue('');
    await expect(lembar.locator('.textLayer')).not.toContainText('900/17/BA/2025', { timeout: 60_000 });
  });

  test('keeps what was typed while another report is looked at, and brings the own text back', async ({ program }) => {
    const { page } = program;
    await program.buka(BA);
    const panel = page.getByRole('complementary', { name: 'Naskah' });
    const penutup = panel.getByRole('textbox', { name: 'Penutup' });
    const bawaan = await penutup.inputValue();
    expect(bawaan).toContain('Demikian');
    await penutup.fill('Selesai.');
    await page.getByRole('option', { name: 'Rekonsiliasi Nilai Barang', exact: true }).click();
    await expect(panel).toHaveCount(0);
    await page.getByRole('option', { name: 'Berita Acara Rekonsiliasi Internal (V.3)', exact: true }).click();
    await expect(penutup).toHaveValue('Selesai.');
    await panel.getByRole('button', { name: 'Kembalikan teks bawaan Penutup' }).click();
    await expect(penutup).toHaveValue(bawaan);
    await expect(panel.getByRole('button', { name: 'Simpan naskah' })).toBeDisabled();

    await panel.getByRole('button', { name: 'Tutup naskah' }).click();
    await expect(penutup).toHaveCount(0);
    await panel.getByRole('button', { name: 'Buka naskah' }).click();
    await expect(penutup).toBeVisible();
  });

  test('asks for cause, action and deadline of every difference', async ({ program }) => {
    const { page } = program;
    await program.panggil('kontrol.atur', {
      per: '2025-06-30',
      sumber: 'Neraca uji',
      rincian: [{ golongan: 'A', nilaiSen: 100 }],
    });
    await program.buka(BA);
    const grup = page.getByRole('group', { name: 'Selisih 1.3.1 Tanah' });
    await expect(grup.getByRole('textbox', { name: 'Penyebab' })).toHaveValue(/11 lot belum diisi nilainya/);
    await expect(grup.getByRole('textbox', { name: 'Batas waktu' })).toHaveValue('31 Juli 2025');
    await expect(page.getByRole('group', { name: /^Selisih/ })).toHaveCount(6);
    for (const tema of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: tema });
      await tanpaPelanggaran(page);
      if (process.env['GAMBAR']) await page.screenshot({ path: `/tmp/berita/naskah-${tema}.png` });
    }
  });

  test('further signers are filled in at Pengaturan', async ({ program }) => {
    const { page } = program;
    await program.buka('/pengaturan');
    await page.getByRole('button', { name: /^Pejabat lain/ }).click();
    const sekda = page.getByRole('group', { name: 'Sekretaris Daerah (Pengelola Barang)' });
    await sekda.getByLabel('Nama').fill('Bahri');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect.poll(async () => (await program.panggil('identitas.lihat', {})).pejabatLain?.sekda.nama).toBe('Bahri');
    await tanpaPelanggaran(page);
    if (process.env['GAMBAR']) await page.screenshot({ path: '/tmp/berita/identitas.png', fullPage: true });
  });
});
