import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Beranda', () => {
  for (const skema of ['light', 'dark'] as const) {
    test(`says where the register stands (${skema})`, async ({ program }) => {
      const { page } = program;
      await page.emulateMedia({ colorScheme: skema });
      await expect(page.getByRole('meter', { name: /^Tanah: nilai buku 0% dari nilai kontrol/ })).toBeVisible();
      const rekonsiliasi = page.getByRole('region', { name: 'Rekonsiliasi' });
      await expect(rekonsiliasi.getByRole('row', { name: /Jumlah/ })).toContainText('−136.469.999.534,12');
      await expect(rekonsiliasi.getByRole('row', { name: /B Peralatan dan Mesin/ })).toContainText('298 dari 298');
      const kondisi = page.getByRole('region', { name: 'Kondisi' });
      await expect(kondisi.getByRole('row', { name: /B Peralatan dan Mesin/ })).toContainText('837');
      await expect(page.getByRole('region', { name: 'Tenggat laporan berikutnya' })).toContainText('hari');
      await tanpaPelanggaran(page);
    });
  }

  test('follows a filled value to the sen', async ({ program }) => {
    const { page } = program;
    const { rekonsiliasi } = await program.panggil('beranda.lihat', {});
    const tanah = rekonsiliasi.golongan[0]?.kontrolSen ?? 0;
    await program.panggil('barang.isiNilai', { id: '1', nilaiSen: tanah, dasar: 'LHP' });
    const baris = page.getByRole('region', { name: 'Rekonsiliasi' }).getByRole('row', { name: /A Tanah/ });
    await expect(baris).toContainText('Sesuai');
    await expect(baris).toContainText('10 dari 11');
    await expect(page.getByRole('meter', { name: /^Tanah/ })).toHaveAttribute('aria-valuenow', '100');
  });

  test('leads from every figure to its lots', async ({ program }) => {
    const { page } = program;
    const alamat = () => decodeURIComponent(page.url());
    const kaki = page.getByRole('main');
    await page.getByRole('link', { name: '298 dari 298' }).click();
    await expect(kaki).toContainText('298');
    expect(alamat()).toContain('/barang?saringan={"golongan":["B"],"nilai":"belum"}');
    await page.goBack();
    await page.getByRole('link', { name: /unit Rusak Berat, Gedung dan Bangunan/ }).click();
    expect(alamat()).toContain('{"golongan":["C"],"kondisi":["RB"]}');
    await page.goBack();
    const [terberat] = (await program.panggil('mutu.ringkasan', {})).filter((r) => r.terbuka > 0);
    await page.getByRole('region', { name: 'Temuan terbuka' }).getByRole('link').first().click();
    expect(alamat()).toContain(`/tindak-lanjut?aturan=${terberat?.aturan}`);
    await expect(page.getByRole('region', { name: terberat?.judul ?? '' })).toBeVisible();
  });
});
