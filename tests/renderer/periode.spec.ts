import { laptop, terimaGalat, TERIMA, tutup } from './bekal.ts';
import { expect, tanpaPelanggaran, test, type Program } from './host.ts';

const baris = (page: Program['page'], nama: string) =>
  page.getByRole('region', { name: 'Periode' }).getByRole('row', { name: new RegExp(nama) });

test.describe('Periode', () => {
  test('closes semesters in order, shows what will be booked, freezes totals with a hash', async ({ program }) => {
    const { page } = program;
    await laptop(program);
    await terimaGalat(program);
    await tutup(program, '2024-2');
    await program.buka('/periode');
    await expect(baris(page, 'Semester II Tahun 2024')).toContainText('Ditutup');
    await expect(baris(page, 'Semester II Tahun 2025')).toContainText('Tutup semester sebelumnya lebih dulu');
    await expect(baris(page, 'Semester II Tahun 2026')).toContainText('Sedang berjalan');
    await page.getByRole('button', { name: 'Tutup Semester I Tahun 2025' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tutup Semester I Tahun 2025' });
    await expect(dialog.getByRole('region', { name: 'Yang akan dibukukan' })).toContainText('Rp1.666.666,67');
    await expect(dialog).toContainText('403 lot belum bernilai');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog.getByRole('button', { name: /Tutup semester/ }).click();
    await expect(dialog.getByText('Tulis pernyataannya')).toBeVisible();
    await dialog.getByLabel('Pernyataan atas peringatan').fill(TERIMA);
    await dialog.getByRole('button', { name: /Tutup semester/ }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Semester I Tahun 2025 ditutup: beban Rp1.666.666,67')).toBeVisible();

    const saldo = page.getByRole('region', { name: 'Saldo beku Semester I Tahun 2025' });
    await expect(saldo).toContainText(`Peringatan diterima: ${TERIMA}`);
    await expect(saldo.getByRole('row', { name: /B Peralatan dan Mesin/ })).toContainText('1.666.666,67');
    const [, beku] = await program.panggil('periode.daftar', {});
    await expect(saldo).toContainText(beku?.hash ?? '-');
    await saldo.getByText('Per objek dan kondisi').click();
    await expect(saldo.getByRole('row', { name: /1\.3\.2\.10 .*Baik.*Intra/ })).toContainText('13.333.333,33');
    await tanpaPelanggaran(page);

    // Nothing goes into it any more; the refusal names the day from which on.
    await expect(
      program.panggil('barang.ubahKondisi', {
        sasaran: { id: ['1'] },
        ke: 'RB',
        tanggal: '2025-06-30',
        dasar: 'BA 1',
      }),
    ).rejects.toThrow('Catat koreksi dengan tanggal 1 Juli 2025 atau sesudahnya');
  });

  test('opens the last one again, with a reason that stays', async ({ program }) => {
    const { page } = program;
    await laptop(program);
    await terimaGalat(program);
    await tutup(program, '2025-1');
    await program.buka('/periode');
    await page.getByRole('button', { name: 'Buka kembali Semester I Tahun 2025' }).click();
    const dialog = page.getByRole('dialog', { name: 'Buka kembali Semester I Tahun 2025' });
    await dialog.getByRole('button', { name: /Buka kembali/ }).click();
    await expect(dialog.getByText('Tulis alasannya')).toBeVisible();
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog.getByLabel('Alasan').fill('BAST Juni terlambat');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(baris(page, 'Semester I Tahun 2025')).toContainText('Terbuka');
    await page.getByRole('button', { name: 'Tutup Semester I Tahun 2025' }).click();
    await page.getByLabel('Pernyataan atas peringatan').fill(TERIMA);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Tutup semester/ })
      .click();
    await expect(page.getByRole('region', { name: /Saldo beku/ })).toContainText('Alasan: BAST Juni terlambat');
  });

  test('does not close while an error stands', async ({ program }) => {
    const { page } = program;
    await program.buka('/periode');
    await page.getByRole('button', { name: 'Tutup Semester II Tahun 2024' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('region', { name: 'Pemeriksaan mutu data' })).toContainText(
      '1 galat menghalangi penutupan',
    );
    await expect(dialog).toContainText('Tahun perolehan di masa depan');
    await expect(dialog.getByRole('region', { name: 'Yang akan dibukukan' })).toBeVisible();
    await expect(dialog.getByRole('button', { name: /Tutup semester/ })).toBeDisabled();
    await tanpaPelanggaran(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});

test.describe('Periode of a large register', () => {
  test.use({ register: 'besar' });

  test('a closing that is cancelled half-way leaves everything as it was, and can be done again', async ({
    program,
  }) => {
    test.slow();
    const { page } = program;
    await terimaGalat(program);
    const keadaan = async () => ({
      perintah: (await program.panggil('perintah.daftar', { batas: 1 })).baris[0],
      rekap: await program.panggil('rekap.kondisi', {}),
      periode: await program.panggil('periode.daftar', {}),
    });
    const sebelum = await keadaan();
    await program.buka('/periode');
    await page.getByRole('button', { name: 'Tutup Semester II Tahun 2024' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tutup Semester II Tahun 2024' });
    await dialog.getByLabel('Pernyataan atas peringatan').fill(TERIMA);
    const tutupSemester = dialog.getByRole('button', { name: /Tutup semester/ });
    await tutupSemester.click();
    const kemajuan = dialog.getByRole('status').filter({ hasText: 'Menutup semester' });
    await kemajuan.filter({ hasText: 'penyusutan' }).getByRole('button').click();
    await expect(kemajuan).toBeHidden();
    await expect(tutupSemester).toBeEnabled();
    expect(await keadaan()).toEqual(sebelum);
    await tutupSemester.click();
    await expect(dialog).toBeHidden({ timeout: 60_000 });
    expect((await program.panggil('periode.daftar', {}))[0]).toMatchObject({ keadaan: 'tutup' });
    expect(await program.panggil('periksa.jalankan', {})).toMatchObject({ sah: true });
  });
});
