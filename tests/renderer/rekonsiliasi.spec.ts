import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Rekonsiliasi', () => {
  test('compares by golongan and leads to the lots behind a difference', async ({ program }) => {
    const { page } = program;
    await program.buka('/rekonsiliasi');
    const tabel = page.getByRole('region', { name: 'Rekonsiliasi' });
    await expect(tabel.getByRole('row', { name: /Jumlah/ })).toContainText('432');
    await tanpaPelanggaran(page);
    await tabel.getByRole('link', { name: /^Selisih Tanah/ }).click();
    await expect(page.getByRole('heading', { name: 'Daftar Barang' })).toBeVisible();
    expect(decodeURIComponent(page.url())).toContain('{"golongan":["A"],"nilai":"belum"}');
  });

  test('looks at another day, typed in any of the usual ways', async ({ program }) => {
    const { page } = program;
    await program.buka('/rekonsiliasi');
    const per = page.getByLabel('Per tanggal', { exact: true });
    await per.fill('31/12/2023');
    await per.press('Enter');
    await expect(per).toHaveValue('31-12-2023');
    await expect(page.getByText('Belum ada nilai kontrol pada atau sebelum tanggal ini.')).toBeVisible();
    await per.press('ArrowUp');
    await expect(per).toHaveValue('01-01-2024');
    await per.press('Shift+ArrowUp');
    await expect(per).toHaveValue('01-02-2024');
    await per.fill('30-02-2024');
    await per.blur();
    await expect(page.getByText('Tulis sebagai 31-12-2024')).toBeVisible();
    await per.fill('');
    await per.press('t');
    const { hariIni } = await program.panggil('register.status', {});
    await expect(per).toHaveValue(hariIni.split('-').toReversed().join('-'));
    await page.getByRole('button', { name: 'Buka kalender: Per tanggal' }).click();
    await tanpaPelanggaran(page);
    await page.keyboard.press('Escape');
  });

  test('adds control totals: asks about two readings, keeps the sen, undoes from the toast', async ({ program }) => {
    const { page } = program;
    await program.buka('/rekonsiliasi');
    await page.getByRole('button', { name: 'Tambah nilai kontrol' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tambah nilai kontrol' });
    await dialog.getByLabel('Nilai kontrol Tanah').fill('8.859.912.370,21');
    await dialog.getByLabel('Nilai kontrol Peralatan dan Mesin').fill('1.234');
    await expect(dialog.getByText('Ada dua bacaan.')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Wajib diisi')).toBeVisible();
    await tanpaPelanggaran(page);

    await dialog.getByLabel('Dokumen sumber').fill('Neraca audited 2025');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Rp1.234,00' }).click();
    await expect(dialog.getByText('Rp8.859.913.604,21')).toBeVisible();
    // Esc closes the calendar alone.
    await dialog.getByRole('button', { name: 'Buka kalender: Per tanggal' }).click();
    await expect(page.getByRole('table', { name: /2025/ }).or(page.getByText('Desember 2025'))).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('Dokumen sumber').press('Enter');
    await expect(dialog).toBeHidden();

    const daftar = await program.panggil('kontrol.daftar', {});
    expect(daftar.find((k) => k.per.endsWith('-12-31') && k.sumber === 'Neraca audited 2025')).toMatchObject({
      rincian: [
        { golongan: 'A', nilaiSen: 885_991_237_021 },
        { golongan: 'B', nilaiSen: 123_400 },
      ],
    });
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(page.getByRole('cell', { name: 'Neraca audited 2025' })).toBeHidden();
    expect(await program.panggil('kontrol.daftar', {})).toHaveLength(1);
  });

  test('changes and takes away, both undoable', async ({ program }) => {
    const { page } = program;
    await program.buka('/rekonsiliasi');
    await page.getByRole('button', { name: 'Ubah nilai kontrol per 31 Desember 2024' }).click();
    const tanah = page.getByLabel('Nilai kontrol Tanah');
    await expect(tanah).toBeFocused();
    await expect(tanah).toHaveValue('8.859.912.370,21');
    await tanah.fill('1,00');
    await page.keyboard.press('Control+Enter');
    const selisih = page.getByRole('region', { name: 'Rekonsiliasi' }).getByRole('row', { name: /A Tanah/ });
    await expect(selisih).toContainText('−1,00');
    await page.getByRole('button', { name: 'Hapus nilai kontrol per 31 Desember 2024' }).click();
    await expect(page.getByRole('heading', { name: 'Belum ada nilai kontrol' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Ubah nilai kontrol per 31 Desember 2024' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(selisih).toContainText('−8.859.912.370,21');
  });
});
