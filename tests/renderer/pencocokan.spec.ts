import { toast } from './barang.ts';
import { expect, type Program, tanpaPelanggaran, test } from './host.ts';
import { tulisDaftar } from './impor.ts';
import { banyak, JUDUL, kartu, sampaiHasil, tab, tabel } from './pencocokan.ts';

/** Their list: the first lots of the register under other names, and one thing nobody has. */
async function daftarMereka(program: Program, folder: string): Promise<string> {
  const { baris } = await program.panggil('barang.daftar', { saringan: { golongan: ['A'] }, batas: 40 });
  const lot = baris.map((b, i) => [
    b.kodeBarang,
    b.namaBarang.toUpperCase(),
    b.tahunPerolehan,
    b.jumlah,
    1_000_000 * (i + 1),
    b.kondisi,
    `77.${b.id}`,
  ]);
  const lain = ['1.3.2.02.01.04.001', 'Perahu Karet', 2003, 1, 9_999_000, 'B', '77.0'];
  return tulisDaftar(folder, 'Daftar BPKAD.xlsx', JUDUL, [...lot, lain]);
}

test.describe('Pencocokan', () => {
  test('begins empty, says what it is, and lists files already read', async ({ program }) => {
    const { page } = program;
    await program.buka('/excel/pencocokan');
    await expect(page.getByRole('heading', { name: 'Mencocokkan dengan daftar BPKAD' })).toBeVisible();
    await tanpaPelanggaran(page);
  });

  test('from their list to values in the register, and back', async ({ program }, info) => {
    const { page } = program;
    await sampaiHasil(program, await daftarMereka(program, info.outputDir), 'A');
    await expect(page.getByText(/Cocok dengan sumbernya: \d+ baris berkas dan \d+ lot register\./)).toBeVisible();
    const usulan = await banyak(page, 'Usulan');
    expect(usulan).toBeGreaterThan(5);
    await tanpaPelanggaran(page);

    await page.getByRole('button', { name: 'Rincian jumlah' }).click();
    await expect(page.getByRole('table', { name: 'Jumlah ketiga daftar' })).toBeVisible();
    await tanpaPelanggaran(page);
    await page.getByRole('button', { name: 'Tutup rincian' }).click();

    // One by keyboard: the card shows why, Enter confirms, Delete rejects.
    await tabel(page).getByRole('row').nth(1).getByRole('gridcell').nth(2).click();
    await expect(kartu(page).getByText('kode sama')).toBeVisible();
    // The next key is about the next pair, also while the one before still stands there.
    await page.route('**/api', async (rute) => {
      if (rute.request().postData()?.includes('"pencocokan.daftar"')) await page.waitForTimeout(1500);
      await rute.continue();
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => banyak(page, 'Cocok')).toBe(1);
    await page.keyboard.press('Delete');
    await expect.poll(() => banyak(page, 'Usulan')).toBe(usulan - 2);
    expect(await banyak(page, 'Cocok')).toBe(1);
    await page.unrouteAll({ behavior: 'wait' });

    await page.getByRole('combobox', { name: 'Skor untuk diterima sekaligus' }).selectOption('0.6');
    await page.getByRole('button', { name: /^Terima semua mulai/ }).click();
    await expect(toast(page, 'usulan diterima')).toBeVisible();
    const cocok = await banyak(page, 'Cocok');
    expect(cocok).toBeGreaterThan(1);

    await tab(page, 'Cocok').click();
    await tanpaPelanggaran(page);
    await page.getByRole('button', { name: 'Terapkan ke register' }).click();
    const dialog = page.getByRole('dialog', { name: 'Terapkan pasangan yang diterima' });
    await dialog.getByRole('button', { name: 'Lihat yang akan berubah' }).click();
    await expect(dialog.getByText('Isi dokumen dasar.')).toBeVisible();
    await dialog.getByRole('combobox', { name: /^Dasar/ }).fill('BA Rekonsiliasi 12/2026');
    await tanpaPelanggaran(page);
    await dialog.getByRole('button', { name: 'Lihat yang akan berubah' }).click();
    await expect(dialog.getByText(`${cocok} lot berubah, 0 lot sudah sama.`)).toBeVisible();
    await tanpaPelanggaran(page);
    await dialog.getByRole('button', { name: 'Terapkan', exact: false }).last().click();
    await expect(toast(page, `${cocok} lot diisi dari daftar mereka.`)).toBeVisible();
    const ringkas = () => program.panggil('barang.ringkasan', { sasaran: { saringan: { golongan: ['A'] } } });
    expect((await ringkas()).nilaiSen).toBeGreaterThan(0);
    await expect(page.getByText(/^Sudah diterapkan sebagai perintah/)).toBeVisible();

    await page.getByRole('button', { name: 'Urungkan' }).first().click();
    await expect.poll(async () => (await ringkas()).nilaiSen).toBe(0);
  });

  test('pairs by hand, and writes the outcome into the minutes', async ({ program }, info) => {
    const { page } = program;
    await sampaiHasil(program, await daftarMereka(program, info.outputDir), '');
    const semula = await banyak(page, 'Hanya di register');
    await tab(page, 'Hanya di daftar mereka').click();
    await tabel(page).getByText('Perahu Karet').click();
    const cari = kartu(page).getByRole('textbox', { name: 'Cari di daftar sebelah' });
    await cari.fill('genset');
    await tanpaPelanggaran(page);
    await kartu(page)
      .getByRole('button', { name: /^Pasangkan dengan .*[Gg]enset/ })
      .first()
      .click();
    await expect(toast(page, 'Dipasangkan.')).toBeVisible();
    await expect.poll(() => banyak(page, 'Hanya di register')).toBe(semula - 1);

    await page.getByRole('button', { name: 'Catatan berita acara' }).click();
    const dialog = page.getByRole('dialog', { name: 'Catatan hasil rekonsiliasi' });
    await expect(dialog.getByRole('textbox', { name: 'Catatan' })).toHaveValue(/Hanya tercatat di register/);
    await tanpaPelanggaran(page);
    await dialog.getByRole('button', { name: 'Tulis ke berita acara' }).click();
    await expect(toast(page, 'Catatan ditulis ke berita acara.')).toBeVisible();
    const unduhan = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Excel ketiga daftar' }).click();
    expect((await unduhan).suggestedFilename()).toBe('Pencocokan Daftar BPKAD.xlsx');
  });

  test('puts several rows against one lot by keyboard, with sums, and refuses what cannot be', async ({
    program,
  }, info) => {
    const { page } = program;
    const perahu = [1, 2, 3].map((n) => ['1.3.2.02.01.04.001', `Perahu Karet ${n}`, 2003, n, 1_000_000 * n, 'B', null]);
    const berkas = await tulisDaftar(info.outputDir, 'Daftar BPKAD.xlsx', JUDUL, perahu);
    await sampaiHasil(program, berkas, '');
    const mereka = await banyak(page, 'Hanya di daftar mereka');
    const kita = await banyak(page, 'Hanya di register');
    expect(mereka).toBe(3);
    const pasang = page.getByRole('complementary', { name: 'Yang akan dipasangkan' });
    const baris = (n: number) => tabel(page).getByRole('row').nth(n);

    await tab(page, 'Hanya di daftar mereka').click();
    await baris(1).getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Space');
    await expect(pasang).toContainText('Pilih sekurang-kurangnya satu baris mereka dan satu lot register.');
    await expect(pasang.getByRole('button', { name: /^Pasangkan/ })).toBeDisabled();
    // Refused in words by the key, too.
    await page.keyboard.press('Enter');
    await expect(toast(page, 'Pilih sekurang-kurangnya satu baris mereka')).toBeVisible();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const jumlah = pasang.getByRole('table', { name: 'Jumlah yang dipilih' });
    await expect(jumlah.getByRole('row', { name: /^Daftar mereka/ })).toHaveText('Daftar mereka366.000.000,00');
    await page.keyboard.press('Shift+ArrowUp');
    await expect(jumlah.getByRole('row', { name: /^Daftar mereka/ })).toHaveText('Daftar mereka233.000.000,00');

    // What was chosen outlives the way to the other list and a search there.
    await page.keyboard.press('s');
    await expect(tab(page, 'Hanya di register')).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('[role="gridcell"]:focus')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('genset');
    await expect.poll(async () => tabel(page).getAttribute('aria-rowcount')).not.toBe(String(kita + 1));
    await baris(1).getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Space');
    await expect(jumlah.getByRole('row', { name: /^Register/ })).toContainText('1 belum bernilai');
    await expect(jumlah.getByRole('row', { name: /^Selisih/ })).toContainText('belum dapat dihitung');
    await tanpaPelanggaran(page);

    // A second lot makes it several against several.
    await page.getByRole('textbox', { name: 'Cari barang' }).fill('meja');
    await expect(baris(1)).toContainText(/meja/i);
    await baris(1).getByRole('checkbox').click();
    await expect(pasang.getByRole('status')).toContainText('tidak beberapa dengan beberapa');
    await expect(pasang.getByRole('button', { name: /^Pasangkan/ })).toBeDisabled();
    await tanpaPelanggaran(page);
    await pasang
      .getByRole('button', { name: /^Keluarkan .*meja.* dari/i })
      .first()
      .click();
    await expect(pasang.getByRole('button', { name: /^Pasangkan/ })).toBeEnabled();
    await baris(1).getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Enter');
    await expect(toast(page, 'Dipasangkan: 2 baris mereka dengan 1 lot register.')).toBeVisible();
    await expect.poll(() => banyak(page, 'Hanya di daftar mereka')).toBe(1);
    expect(await banyak(page, 'Hanya di register')).toBe(kita - 1);
    await expect(pasang).toBeHidden();

    // All of a search at once, and let go again.
    await page.getByRole('checkbox', { name: 'Pilih semua' }).click();
    await expect(pasang).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(pasang).toBeHidden();

    await page.getByRole('textbox', { name: 'Cari barang' }).fill('');
    await tab(page, 'Cocok').click();
    await expect(baris(1)).toContainText('Sendiri');
    await baris(1).getByRole('gridcell').nth(2).click();
    await expect(kartu(page).getByRole('list', { name: 'Isi kelompok' })).toContainText('Perahu Karet 2');
    await page.keyboard.press('Delete');
    await expect.poll(() => banyak(page, 'Hanya di daftar mereka')).toBe(3);
  });
});
