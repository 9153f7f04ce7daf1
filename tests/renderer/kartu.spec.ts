import { saringan, sel, siapBarang } from './barang.ts';
import { laptop, terimaGalat, tutup } from './bekal.ts';
import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Card of a lot', () => {
  test('shows the blocks of a KIBAR and the depreciation of a lap top line by line', async ({ program }) => {
    const { page } = program;
    const id = await laptop(program);
    await terimaGalat(program);
    await tutup(program, '2024-2');
    await tutup(program, '2025-1');
    await siapBarang(program, saringan({ cari: 'Lap Top Uji' }));
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Rincian barang' });
    await expect(panel).toContainText('Rp1.666.666,67');
    await expect(panel).toContainText('Rp11.666.666,66');
    await expect(panel).toContainText('4 tahun, dari tabel masa manfaat 1.3.2.10.01');
    await expect(panel).toContainText('bawaan program');
    await expect(panel.getByRole('heading', { name: 'Lokasi dan pemegang' })).toBeVisible();
    await tanpaPelanggaran(page);
    await panel.getByRole('button', { name: 'Kartu penyusutan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Kartu penyusutan: Lap Top Uji' });
    await expect(dialog.getByRole('row', { name: /^2025-1 / })).toContainText('Dibukukan');
    await expect(dialog.getByRole('row', { name: /^2025-2 / })).toContainText('Rencana');
    await dialog.getByText('Sampai habis').click();
    const akhir = dialog.getByRole('row', { name: /^2028-2 / });
    await expect(akhir).toContainText('1.666.666,64');
    await expect(akhir).toContainText('Semester terakhir mengambil sisa pembulatan');
    await expect(dialog.getByRole('row', { name: /Jumlah/ })).toContainText('13.333.333,33');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await page.keyboard.press('Escape');

    // A value corrected after closing stands as a correction in the open semester.
    await program.panggil('mutasi.catat', {
      jenis: 'koreksi',
      data: {
        barangId: id,
        tanggal: '2025-08-01',
        dokumen: { jenis: 'BA', nomor: '1', tanggal: '2025-08-01' },
        nilaiSen: 1_600_000_000,
      },
    });
    await page.reload();
    await page.getByRole('button', { name: 'Kartu penyusutan' }).click();
    await expect(dialog.getByRole('row', { name: /^2025-1 / })).toContainText('1.666.666,67');
    await expect(dialog.getByRole('row', { name: /^2025-2 / })).toContainText('Koreksi akumulasi Rp333.333,33');
  });

  test('says why land has none', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['A'] }));
    await sel(page, 1, 'namaBarang').click();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Rincian barang' });
    await expect(panel).toContainText('Tanah tidak disusutkan.');
    await expect(panel.getByRole('button', { name: 'Kartu penyusutan' })).toBeHidden();
  });
});
