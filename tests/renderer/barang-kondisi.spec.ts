import { baris, cari, kaki, saringan, sel, siapBarang, tabel, toast } from './barang.ts';
import { terimaGalat, tutup } from './bekal.ts';
import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Daftar Barang: condition', () => {
  test('by keyboard alone: 3 of 8 chairs, undo, redo, then a value', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await cari(page, 'kursi rapat', 5);
    await page.keyboard.press('Enter');
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown');
    await expect(sel(page, 3, 'jumlah')).toHaveText('×8');
    await expect(sel(page, 3, 'namaBarang')).toBeFocused();

    await page.keyboard.press('F4');
    const dialog = page.getByRole('dialog', { name: /Ubah kondisi/ });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('r');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3');
    await expect(dialog).toContainText('3 unit: Baik → Rusak Berat');
    await expect(dialog).toContainText('Lot ini dipecah: 3 unit menjadi lot baru, 5 unit tetap Baik');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await page.keyboard.press('Tab'); // date
    await page.keyboard.press('Tab'); // calendar
    await page.keyboard.press('Tab'); // document
    await page.keyboard.type('BA Opname 021/BA/2026');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(toast(page, '3 unit dipecah dan diubah menjadi Rusak Berat')).toBeVisible();
    await expect(tabel(page)).toHaveAttribute('aria-rowcount', '7');
    await expect(sel(page, 3, 'jumlah')).toHaveText('×5');
    await expect(sel(page, 3, 'namaBarang')).toBeFocused();
    const rekap = async () =>
      (await program.panggil('rekap.kondisi', {})).filter((r) => r.golongan === 'B').map((r) => r.unit);
    const sesudah = await rekap();

    await page.keyboard.press('Control+z');
    await expect(tabel(page)).toHaveAttribute('aria-rowcount', '6');
    await expect(sel(page, 3, 'jumlah')).toHaveText('×8');
    await page.keyboard.press('Control+Shift+z');
    await expect(tabel(page)).toHaveAttribute('aria-rowcount', '7');
    expect(await rekap()).toEqual(sesudah);

    await page.keyboard.press('F2');
    await expect(page.getByRole('dialog', { name: /Isi nilai: Kursi Rapat/ })).toBeVisible();
    await page.keyboard.type('8.859.912.370,21');
    await page.keyboard.press('Enter');
    // What the condition rests on is not what the value rests on: the empty field takes the keyboard.
    await expect(page.getByRole('combobox', { name: /^Dasar/ })).toBeFocused();
    await page.keyboard.type('BAST 12/2021');
    await page.keyboard.press('Enter');
    await expect(sel(page, 3, 'nilaiSen')).toHaveText('8.859.912.370,21');
  });

  test('all results of a filter at once, undone in one step', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await cari(page, 'kursi', 26);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    const pilihan = page.getByRole('group', { name: 'Pilihan' });
    await expect(pilihan).toContainText('2 dari 26 terpilih');
    await pilihan.getByRole('button', { name: 'Pilih semua 26 hasil saringan' }).click();
    await expect(pilihan).toContainText('Semua 26 hasil saringan terpilih');
    await expect(kaki(page)).toContainText('Terpilih: 26 lot');
    await tanpaPelanggaran(page);

    const awal = await program.panggil('barang.daftar', { saringan: { cari: 'kursi' } });
    await pilihan.getByRole('button', { name: /Ubah kondisi/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Ubah kondisi: 26 lot' });
    await dialog.getByRole('radio', { name: 'Kurang Baik' }).check();
    await expect(dialog).toContainText('12 lot (126 unit): Baik → Kurang Baik');
    await dialog.getByRole('combobox', { name: /Dasar/ }).fill('BA 9');
    await page.keyboard.press('Control+Enter');
    await expect(toast(page, /26 lot diubah menjadi Kurang Baik/)).toBeVisible();
    await expect(pilihan).toBeHidden();
    const hasil = await program.panggil('barang.daftar', { saringan: { cari: 'kursi' } });
    expect(new Set(hasil.baris.map((b) => b.kondisi))).toEqual(new Set(['KB']));

    await toast(page, /26 lot diubah/)
      .getByRole('button', { name: /Urungkan/ })
      .click();
    await expect(sel(page, 1, 'kondisi')).toContainText('Baik');
    const kembali = await program.panggil('barang.daftar', { saringan: { cari: 'kursi' } });
    expect(kembali.baris).toEqual(awal.baris);
  });

  test('nothing is chosen among the rows of a former filter', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await expect(sel(page, 1, 'namaBarang')).toHaveText(/Tanah/);
    let lepas = (): void => undefined;
    const ditahan = new Promise<void>((jadi) => (lepas = jadi));
    await page.route('**/api', async (rute) => {
      if (rute.request().postData()?.includes('kursi') === true) await ditahan;
      await rute.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('kursi');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(tabel(page)).toHaveAttribute('aria-busy', 'true');
    const pilihan = page.getByRole('group', { name: 'Pilihan' });
    await expect(pilihan).toBeHidden();
    lepas();
    await expect(sel(page, 1, 'namaBarang')).toHaveText(/Kursi/);
    await expect(pilihan).toBeHidden();
    await page.keyboard.press('Space');
    await expect(pilihan).toContainText('1 dari 26 terpilih');
  });

  test('refuses a date after today and a backdated entry beside their fields, losing nothing', async ({ program }) => {
    const { page } = program;
    await program.panggil('barang.ubahKondisi', {
      sasaran: { id: ['13'] },
      ke: 'RB',
      tanggal: '2026-06-30',
      dasar: 'BA Juni',
    });
    await siapBarang(program, '?pilih=13');
    await page.getByRole('complementary').getByRole('button', { name: 'Ubah kondisi' }).click();
    const dialog = page.getByRole('dialog', { name: /Ubah kondisi/ });
    await dialog.getByRole('radio', { name: 'Kurang Baik' }).check();
    await dialog.getByRole('combobox', { name: /Dasar/ }).fill('BA Mundur');
    const tanggal = dialog.getByRole('textbox', { name: /Tanggal berlaku/ });
    await tanggal.fill('31-12-2099');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Tanggal berlaku tidak boleh sesudah hari ini')).toBeVisible();
    await expect(tanggal).toBeFocused();

    await tanggal.fill('31-03-2026');
    await page.keyboard.press('Control+Enter');
    await expect(tanggal).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByRole('combobox', { name: /Dasar/ })).toHaveValue('BA Mundur');
    await expect(dialog.getByRole('radio', { name: 'Kurang Baik' })).toBeChecked();
    expect((await program.panggil('barang.lihat', { id: '13' })).kondisi).toBe('RB');

    await tanggal.fill('01-07-2026');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    expect((await program.panggil('barang.lihat', { id: '13' })).kondisi).toBe('KB');
  });

  test('names the lots in the way of a bulk change, and changes the others on demand', async ({ program }) => {
    const { page } = program;
    await program.panggil('barang.ubahKondisi', {
      sasaran: { id: ['13'] },
      ke: 'RB',
      tanggal: '2026-06-30',
      dasar: 'BA Juni',
    });
    await siapBarang(program);
    await sel(page, 12, 'centang').click();
    await sel(page, 14, 'namaBarang').click({ modifiers: ['Shift'] });
    await page.keyboard.press('F4');
    const dialog = page.getByRole('dialog', { name: 'Ubah kondisi: 3 lot' });
    await dialog.getByRole('radio', { name: 'Kurang Baik' }).check();
    await dialog.getByRole('textbox', { name: /Tanggal berlaku/ }).fill('31-03-2026');
    await dialog.getByRole('combobox', { name: /Dasar/ }).fill('BA Maret');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('alert')).toContainText('1 dari 3 lot tidak dapat diubah');
    await expect(dialog.getByRole('alert').getByRole('listitem')).toHaveText(['Pompa Air (lot nomor 13)']);
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog.getByRole('button', { name: 'Kecualikan yang menghalangi, ubah 2 lot lainnya' }).click();
    await expect(dialog).toBeHidden();
    await expect(toast(page, '2 lot diubah menjadi Kurang Baik')).toBeVisible();
    await expect(sel(page, 12, 'kondisi')).toContainText('Kurang Baik');
    await expect(sel(page, 13, 'kondisi')).toContainText('Rusak Berat');
    await expect(sel(page, 14, 'kondisi')).toContainText('Kurang Baik');
  });

  test('mode kondisi: the document once, then one key per row', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['A'] }));
    await tabel(page).getByRole('button', { name: 'No', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+m');
    const mode = page.getByRole('form', { name: 'Mode kondisi' });
    await expect(mode).toBeVisible();
    await page.keyboard.press('r');
    await expect(mode.getByRole('alert')).toContainText('Isi tanggal dan dasar dahulu');
    await mode.getByRole('combobox', { name: /Dasar/ }).fill('BA Opname Tanah');
    await page.keyboard.press('Enter');
    await page.keyboard.press('r');
    await expect(sel(page, 1, 'kondisi')).toContainText('Rusak Berat');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    await expect(sel(page, 2, 'kondisi')).toContainText('Kurang Baik');
    await page.keyboard.press('k');
    await expect(mode.getByRole('alert')).toContainText('sudah Kurang Baik');
    await tanpaPelanggaran(page);
    await page.keyboard.press('Control+m');
    await expect(mode).toBeHidden();
    await page.keyboard.press('b');
    await expect(sel(page, 2, 'kondisi')).toContainText('Kurang Baik');
  });

  test('mode kondisi: a date in a closed semester offers the first open day, and the keys go on', async ({
    program,
  }) => {
    const { page } = program;
    await terimaGalat(program);
    await tutup(program, '2025-1');
    await siapBarang(program, saringan({ golongan: ['A'] }));
    await tabel(page).getByRole('button', { name: 'No', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+m');
    const mode = page.getByRole('form', { name: 'Mode kondisi' });
    await mode.getByRole('textbox', { name: 'Tanggal' }).fill('01-03-2025');
    await mode.getByRole('combobox', { name: /Dasar/ }).fill('BA Opname Tanah');
    await page.keyboard.press('Enter');
    await page.keyboard.press('r');
    await expect(mode.getByRole('alert')).toContainText('semester yang sudah ditutup');
    await tanpaPelanggaran(page);
    await mode.getByRole('button', { name: 'Pakai 1 Juli 2025, hari pertama yang terbuka' }).click();
    await expect(mode.getByRole('alert')).toBeHidden();
    await expect(mode.getByRole('textbox', { name: 'Tanggal' })).toHaveValue('01-07-2025');
    await page.keyboard.press('r');
    await expect(sel(page, 1, 'kondisi')).toContainText('Rusak Berat');
  });

  test('ticks, ranges by mouse, and everything but one', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ golongan: ['A'] }));
    const pilihan = page.getByRole('group', { name: 'Pilihan' });
    await sel(page, 2, 'centang').click();
    await sel(page, 5, 'namaBarang').click({ modifiers: ['Shift'] });
    await expect(pilihan).toContainText('4 dari 11 terpilih');
    await expect(baris(page, 3)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Control+a');
    await expect(pilihan).toContainText('Semua 11 hasil saringan terpilih');
    await sel(page, 1, 'centang').click();
    await expect(pilihan).toContainText('10 dari 11 terpilih');
    await page.keyboard.press('Escape');
    await expect(pilihan).toBeHidden();
  });

  test('the menu of a row offers the same actions', async ({ program }) => {
    const { page } = program;
    await siapBarang(program);
    await sel(page, 15, 'namaBarang').click({ button: 'right' });
    const menu = page.getByRole('menu');
    await expect(menu.getByRole('menuitem', { name: /Pecah lot/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await page.keyboard.press('Shift+F10');
    await menu.getByRole('menuitem', { name: /Ubah kondisi/ }).click();
    await expect(page.getByRole('dialog', { name: 'Ubah kondisi: Pompa Air Merk Shimizu' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tabel(page).locator(':focus')).toHaveCount(1);
  });
});
