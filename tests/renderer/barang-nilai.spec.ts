import { kaki, saringan, sel, siapBarang, tabel, toast } from './barang.ts';
import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Daftar Barang: value', () => {
  test('serial entry: Enter saves, the difference shrinks, the next lot without a value comes', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['A'] }));
    await sel(page, 1, 'nilaiSen').click();
    const kartu = page.getByRole('dialog', { name: 'Isi nilai: Tanah Bangunan Pasar' });
    await expect(kartu).toBeVisible();
    await expect(kartu).toContainText('Selisih golongan A terhadap nilai kontrol');
    await page.keyboard.type('1.000.000,50');
    await expect(kartu).toContainText('menyusut Rp1.000.000,50');
    await page.keyboard.press('Enter');
    await expect(kartu.getByText(/Dasar wajib diisi/)).toBeVisible();
    await tanpaPelanggaran(page);
    await page.keyboard.type('BAST 1');
    await page.keyboard.press('Enter');
    await expect(sel(page, 1, 'nilaiSen')).toHaveText('1.000.000,50');

    // The card has gone on to the second lot, with the document kept.
    await expect(kartu.getByRole('textbox', { name: /Nilai perolehan/ })).toHaveValue('');
    await expect(kartu.getByRole('textbox', { name: /Nilai perolehan/ })).toBeFocused();
    await page.keyboard.type('2.500.000');
    await page.keyboard.press('Enter');
    await expect(sel(page, 2, 'nilaiSen')).toHaveText('2.500.000,00');
    await page.keyboard.press('Escape');
    await expect(kartu).toBeHidden();
    await expect(tabel(page).locator(':focus')).toHaveCount(1);
    await expect(kaki(page)).toContainText('3.500.000,50');
    await expect(kaki(page)).toContainText('9 lot belum bernilai');
    const { golongan } = await program.panggil('rekonsiliasi.lihat', {});
    expect(golongan.find((g) => g.golongan === 'A')?.bukuSen).toBe(350_000_050);
  });

  test('asks about an amount with two readings', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['A'] }));
    await sel(page, 1, 'nilaiSen').click();
    const kartu = page.getByRole('dialog', { name: /Isi nilai/ });
    await page.keyboard.type('1.234');
    await kartu.getByRole('combobox', { name: /Dasar/ }).fill('BAST 2');
    await page.keyboard.press('Enter');
    await expect(kartu).toContainText('dua bacaan');
    expect((await program.panggil('barang.lihat', { id: '1' })).nilaiSen).toBeNull();
    await kartu.getByRole('button', { name: 'Rp1.234,00' }).click();
    await kartu.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(sel(page, 1, 'nilaiSen')).toHaveText('1.234,00');
    await expect(toast(page, /nilai diisi Rp1\.234,00/)).toBeVisible();
  });

  test('goes on within the filter of lots without a value', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['A'], nilai: 'belum' }));
    await sel(page, 1, 'tahunPerolehan').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    const kartu = page.getByRole('dialog', { name: /Isi nilai/ });
    await page.keyboard.type('100');
    await kartu.getByRole('combobox', { name: /Dasar/ }).fill('BAST 3');
    for (let sisa = 10; sisa >= 8; sisa--) {
      await page.keyboard.press('Enter');
      await expect(tabel(page)).toHaveAttribute('aria-rowcount', String(sisa + 1));
      // The card of the next lot begins empty; until it is there the field still holds what was saved.
      await expect(kartu.getByRole('textbox', { name: /Nilai perolehan/ })).toHaveValue('');
      await expect(kartu.getByRole('textbox', { name: /Nilai perolehan/ })).toBeFocused();
      await page.keyboard.type('100');
    }
    expect(
      (await program.panggil('barang.ringkasan', { sasaran: { saringan: { golongan: ['A'], nilai: 'terisi' } } })).lot,
    ).toBe(3);
  });

  test('what is typed before the next card stands lands in it, Enter too', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['A'] }));
    await page.route('**/api', async (rute) => {
      await new Promise((lanjut) => setTimeout(lanjut, 250));
      await rute.continue();
    });
    await sel(page, 1, 'nilaiSen').click();
    const kartu = page.getByRole('dialog', { name: /Isi nilai/ });
    const nilai = kartu.getByRole('textbox', { name: /Nilai perolehan/ });
    await page.keyboard.type('100');
    await kartu.getByRole('combobox', { name: /Dasar/ }).fill('BAST 4');
    await page.keyboard.press('Enter');
    for (const isi of ['200', '1.300.000', '4009']) {
      await page.keyboard.type(isi);
      if (isi === '4009') await page.keyboard.press('Backspace');
      await page.keyboard.press('Enter');
      // The finger that stays a little too long on Enter.
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('55');
    await expect(sel(page, 4, 'nilaiSen')).toHaveText('400,00');
    await expect(nilai).toBeFocused();
    await expect(nilai).toHaveValue('55');
    await page.keyboard.type('66');
    await expect(nilai).toHaveValue('5566');
    await page.keyboard.press('Enter');
    await expect(sel(page, 5, 'nilaiSen')).toHaveText('5.566,00');
    expect(
      (await program.panggil('barang.daftar', { saringan: { golongan: ['A'] } })).baris.map((b) => b.nilaiSen),
    ).toEqual([10_000, 20_000, 130_000_000, 40_000, 556_600, ...Array.from({ length: 6 }, () => null)]);
  });

  test('an amount that cannot be read stops there; what was typed after it goes nowhere', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['A'] }));
    await page.route('**/api', async (rute) => {
      await new Promise((lanjut) => setTimeout(lanjut, 250));
      await rute.continue();
    });
    await sel(page, 1, 'nilaiSen').click();
    const kartu = page.getByRole('dialog', { name: /Isi nilai/ });
    await page.keyboard.type('100');
    await kartu.getByRole('combobox', { name: /Dasar/ }).fill('BAST 4');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1.234');
    await page.keyboard.press('Enter');
    await page.keyboard.type('999');
    await page.keyboard.press('Enter');
    await expect(kartu).toContainText('dua bacaan');
    await expect(kartu.getByRole('textbox', { name: /Nilai perolehan/ })).toHaveValue('1.234');
    const { baris } = await program.panggil('barang.daftar', { saringan: { golongan: ['A'] } });
    expect(baris.map((b) => b.nilaiSen).filter((n) => n !== null)).toEqual([10_000]);
  });

  test('corrects a value with a date', async ({ program }) => {
    const { page } = program;
    await program.panggil('barang.isiNilai', { id: '1', nilaiSen: 500_00, dasar: 'BAST' });
    await siapBarang(program, '?pilih=1');
    const panel = page.getByRole('complementary', { name: 'Rincian barang' });
    await expect(panel).toContainText('Rp500,00');
    await panel.getByRole('button', { name: 'Perbaiki nilai' }).click();
    const kartu = page.getByRole('dialog', { name: /Perbaiki nilai/ });
    await page.keyboard.type('700,25');
    await kartu.getByRole('combobox', { name: /Dasar/ }).fill('LHP BPK 3');
    await expect(kartu.getByRole('textbox', { name: /Tanggal berlaku/ })).toBeVisible();
    await kartu.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(panel).toContainText('Rp700,25');
    await expect(panel.locator('li', { hasText: 'LHP BPK 3' })).toContainText('Rp500,00 → Rp700,25');
  });
});
