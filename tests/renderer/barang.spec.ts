import { baris, cari, kaki, saringan, sel, siapBarang, tabel, toast } from './barang.ts';
import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Daftar Barang: finding', () => {
  test('lists the register, searches as one types, keeps the filter in the address', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await expect(tabel(page)).toHaveAttribute('aria-rowcount', '433');
    await expect(kaki(page)).toContainText('432 lot');
    await expect(kaki(page)).toContainText('976 unit');
    await expect(kaki(page)).toContainText('belum diisi');

    await cari(page, 'kursi rapat', 5);
    await expect(kaki(page)).toContainText('5 dari 432 lot');
    expect(decodeURIComponent(page.url())).toContain('saringan={"cari":"kursi rapat"}');

    await page.reload();
    await expect(tabel(page)).toHaveAttribute('aria-rowcount', '6');
    await expect(page.getByRole('searchbox')).toHaveValue('kursi rapat');
    await page.getByRole('searchbox').press('Escape');
    await expect(tabel(page)).toHaveAttribute('aria-rowcount', '433');
  });

  test('only draws the rows on show, and reaches the last one by keyboard', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    expect(await tabel(page).getByRole('row').count()).toBeLessThan(80);
    await sel(page, 1, 'tahunPerolehan').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await expect(baris(page, 432)).toBeInViewport();
    await expect(sel(page, 432, 'namaBarang')).not.toBeEmpty();
    await page.keyboard.press('Control+Home');
    await expect(baris(page, 1)).toBeInViewport();
    await page.keyboard.press('PageDown');
    await expect(baris(page, 1)).not.toBeFocused();
    await expect(tabel(page).locator(':focus')).toHaveCount(1);
  });

  test('narrows by tab, by column, sorts by a click, and takes filters off one by one', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await page.getByRole('tab', { name: /Gedung/ }).click();
    await expect(kaki(page)).toContainText('72 dari 432 lot');

    await page.getByRole('button', { name: 'Saring Kondisi' }).click();
    await page.getByRole('checkbox', { name: /Rusak Berat/ }).check();
    await page.keyboard.press('Escape');
    const chip = page.getByRole('group', { name: 'Saringan yang berlaku' });
    await expect(chip).toContainText('Kondisi: Rusak Berat');
    await expect(page.getByRole('button', { name: 'Saring Kondisi, saringan aktif' })).toBeVisible();

    await page.getByRole('button', { name: 'Saring Tahun' }).click();
    await page.getByLabel('Dari', { exact: true }).fill('2012');
    await page.getByLabel('Sampai', { exact: true }).fill('2012');
    await page.keyboard.press('Enter');
    await expect(chip).toContainText('Tahun: 2012');
    const { baris: isi } = await program.panggil('barang.daftar', {
      saringan: { golongan: ['C'], kondisi: ['RB'], tahunDari: 2012, tahunSampai: 2012 },
    });
    await expect(tabel(page)).toHaveAttribute('aria-rowcount', String(isi.length + 1));

    await page.getByRole('button', { name: 'Hapus saringan Tahun: 2012' }).first().click();
    await page.getByRole('button', { name: 'Hapus semua saringan' }).click();
    await expect(kaki(page)).toContainText('72 dari 432 lot');

    await tabel(page).getByRole('button', { name: 'Tahun', exact: true }).click();
    await expect(tabel(page).getByRole('columnheader', { name: /Tahun/ })).toHaveAttribute('aria-sort', 'ascending');
    await tabel(page).getByRole('button', { name: 'Tahun', exact: true }).click();
    await expect(tabel(page).getByRole('columnheader', { name: /Tahun/ })).toHaveAttribute('aria-sort', 'descending');
    const teratas = await program.panggil('barang.daftar', {
      saringan: { golongan: ['C'] },
      urutan: { kolom: 'tahunPerolehan', arah: 'turun' },
      batas: 1,
    });
    await expect(sel(page, 1, 'tahunPerolehan')).toHaveText(String(teratas.baris[0]?.tahunPerolehan));
  });

  test('finds by code through words, and by temuan', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await page.getByRole('button', { name: 'Saring Kode barang' }).click();
    await page.getByRole('combobox', { name: 'Kode dimulai dengan' }).fill('kursi rapat');
    await page.getByRole('option', { name: /1\.3\.2\.05\.02\.01\.030/ }).click();
    await expect(kaki(page)).toContainText('5 dari 432 lot');
    await page.getByRole('button', { name: 'Hapus semua saringan' }).click();

    await page.getByRole('button', { name: 'Saring Temuan' }).click();
    await page.getByRole('radio', { name: /Tahun perolehan di masa depan/ }).click();
    await expect(kaki(page)).toContainText('1 dari 432 lot');
    await expect(sel(page, 1, 'tahunPerolehan')).toHaveText('2029');
  });

  test('says which filters hide everything and takes them off', async ({ program }) => {
    const { page } = program;
    await program.buka(`/barang${saringan({ cari: 'kursi', tahunDari: 1900, tahunSampai: 1901 })}`);
    await expect(page.getByText('Tidak ada barang yang cocok')).toBeVisible();
    await expect(page.getByText('tanpa ini: 26 lot')).toBeVisible();
    await tanpaPelanggaran(page);
    await page
      .getByRole('button', { name: /Hapus saringan Tahun/ })
      .last()
      .click();
    await expect(kaki(page)).toContainText('26 dari 432 lot');
  });

  test('hands the filter on to Ekspor', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['C'], kondisi: ['RB'] }));
    await page.getByRole('button', { name: 'Ekspor ke Excel' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Impor/Ekspor');
    expect(decodeURIComponent(page.url())).toContain('#/excel/ekspor?saringan={"golongan":["C"],"kondisi":["RB"]}');
    // The key of the place means the filtered list here, also where this is the first screen of the window.
    await program.buka(`/barang${saringan({ golongan: ['D'] })}`);
    await page.reload();
    await expect(kaki(page)).toBeVisible();
    await page.keyboard.press('Control+e');
    await expect(page.getByRole('radio', { name: /Hasil saringan/ })).toBeChecked();
    await expect(page.getByText('Golongan D Jalan, Irigasi dan Jaringan')).toBeVisible();
  });

  test('offers its actions in the palette and in the list of keys', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await sel(page, 15, 'tahunPerolehan').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    const daftar = page.getByRole('dialog', { name: 'Daftar tombol pintas' });
    for (const label of ['Isi nilai', 'Pilih atau lepas baris', 'Mode kondisi: jadikan Rusak Berat', 'Menu baris']) {
      await expect(daftar.getByText(label, { exact: true })).toBeAttached();
    }
    await page.keyboard.press('Escape');
    await expect(daftar).toBeHidden();
    await page.keyboard.press('Control+k');
    const palet = page.getByRole('dialog');
    const cari = palet.getByRole('searchbox').or(palet.getByRole('textbox')).or(palet.getByRole('combobox'));
    await expect(cari).toBeFocused();
    await page.keyboard.type('pecah');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Pecah lot: Pompa Air Merk Shimizu' })).toBeVisible();
  });

  test('takes an address it cannot read as no filter, and says so', async ({ program }) => {
    await siapBarang(program, '?saringan=%7Bburuk');
    await expect(program.page.getByText(/Saringan pada alamat tidak dikenali/)).toBeVisible();
    await expect(kaki(program.page)).toContainText('432 lot');
  });
});

test.describe('Daftar Barang: one lot', () => {
  test('shows everything about a lot beside the list and goes back to the row', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await cari(page, 'kursi rapat', 5);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Rincian barang' });
    await expect(panel).toBeFocused();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kursi Rapat');
    await expect(panel).toContainText('Uraian kode');
    await expect(panel).toContainText('Belum diisi');
    await expect(panel).toContainText('Tercetak di Renstra');
    await expect(panel).toContainText('Riwayat');
    await tanpaPelanggaran(page);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(sel(page, 3, 'namaBarang')).toBeFocused();
  });

  test('opens from an address and follows the rows while it is open', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, '?pilih=6');
    const panel = page.getByRole('complementary', { name: 'Rincian barang' });
    await expect(panel).toContainText('Tanah Bangunan Pasar');
    await expect(panel).toContainText('2029');
    await expect(panel.getByRole('heading', { name: 'Temuan' })).toBeVisible();
    await sel(page, 12, 'namaBarang').click();
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Dump Truk Merk Mitsubishi');
    await page.keyboard.press('ArrowDown');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Pompa Air');
  });

  test('says that a lot is not there, and can be closed', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, '?pilih=999999');
    const panel = page.getByRole('complementary', { name: 'Rincian barang' });
    await expect(panel.getByRole('alert')).toContainText('999999');
    await panel.getByRole('button', { name: /Tutup rincian/ }).click();
    await expect(panel).toBeHidden();
  });

  test('changes data, shows old and new in the history, and cancels it from there', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, '?pilih=13');
    const panel = page.getByRole('complementary', { name: 'Rincian barang' });
    await panel.getByRole('button', { name: 'Ubah data' }).click();
    const dialog = page.getByRole('dialog', { name: /Ubah data/ });
    await dialog.getByLabel('Merk').fill('Shimizu');
    await dialog.getByRole('textbox', { name: 'Nama barang' }).fill('');
    await dialog.getByRole('button', { name: /Simpan perubahan/ }).click();
    await expect(dialog.getByText('Wajib diisi', { exact: true })).toBeVisible();
    await expect(dialog.getByText(/Dasar wajib diisi/)).toBeVisible();
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog.getByRole('textbox', { name: 'Nama barang' }).fill('Pompa Air');
    await dialog.getByRole('combobox', { name: /Dasar/ }).fill('BA Opname 7/2026');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(panel.getByText('BA Opname 7/2026')).toBeVisible();
    await expect(panel.locator('li', { hasText: 'BA Opname 7/2026' })).toContainText('Merk');

    await panel
      .locator('li', { hasText: 'BA Opname 7/2026' })
      .getByRole('button', { name: /Batalkan/ })
      .click();
    const batal = panel.locator('li', { hasText: 'BA Opname 7/2026' });
    await expect(batal).toContainText('Dibatalkan oleh perintah nomor 3');
    expect((await program.panggil('barang.lihat', { id: '13' })).merk).toBeNull();
  });

  test('gives register numbers to a selection', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['B'], cari: 'kursi rapat' }));
    await page.keyboard.press('Control+a');
    await page.getByRole('button', { name: 'Beri nomor register' }).click();
    const dialog = page.getByRole('dialog', { name: /Beri nomor register/ });
    await dialog.getByRole('combobox', { name: /Dasar/ }).fill('SK 1/2026');
    await tanpaPelanggaran(page);
    await dialog.getByRole('button', { name: 'Beri nomor' }).click();
    await expect(page.getByText(/lot diberi nomor register/)).toBeVisible();
    const { baris } = await program.panggil('barang.daftar', {
      saringan: { golongan: ['B'], cari: 'kursi rapat' },
    });
    const nomor = await Promise.all(
      baris.map(async (l) => (await program.panggil('barang.lihat', { id: l.id })).nomorRegister),
    );
    expect(nomor.every((n) => n !== null)).toBe(true);
  });

  test('splits a lot and links both parts', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, '?pilih=15');
    const panel = page.getByRole('complementary', { name: 'Rincian barang' });
    await panel.getByRole('button', { name: 'Pecah lot' }).click();
    const dialog = page.getByRole('dialog', { name: /Pecah lot/ });
    await dialog.getByLabel(/Unit yang menjadi lot baru/).fill('3');
    await expect(dialog.getByText(/kurang dari isi lot/)).toBeVisible();
    await dialog.getByLabel(/Unit yang menjadi lot baru/).fill('2');
    await dialog.getByRole('combobox', { name: /Dasar/ }).fill('BA Pecah 1');
    await page.keyboard.press('Control+Enter');
    await expect(toast(page, /2 unit menjadi lot baru/)).toBeVisible();
    await panel.getByRole('button', { name: /Pompa Air Merk Shimizu \(2 unit\)/ }).click();
    await expect(panel).toContainText('Pecahan dari');
    await expect(kaki(page)).toContainText('433 lot');
    await expect(kaki(page)).toContainText('976 unit');
  });
});

test.describe('Daftar Barang: an empty register', () => {
  test.use({ register: 'kosong' });

  test('says so and leads to where it is filled', async ({ program }) => {
    const { page } = program;
    await program.panggil('register.siapkan', {});
    const identitas = await program.panggil('identitas.lihat', {});
    await program.panggil('identitas.ubah', { identitas: { ...identitas, dinas: 'Dinas Uji' } });
    await page.addInitScript(() =>
      localStorage.setItem('inventaris-bmd.pelaku', JSON.stringify({ nama: 'Siti', peran: 'Pengurus Barang' })),
    );
    await program.buka('/barang');
    await page.reload();
    await expect(page.getByText('Register belum berisi barang')).toBeVisible();
    await tanpaPelanggaran(page);
    await page.getByRole('button', { name: 'Impor Excel' }).click();
    await expect(page).toHaveURL(/#\/excel\/impor$/);
    await expect(page.getByRole('heading', { name: 'Jatuhkan berkas di sini' })).toBeVisible();
  });
});
