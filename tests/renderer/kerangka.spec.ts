import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('Frame', () => {
  test('takes the token out of the address, and a reload still works', async ({ program }) => {
    const { page } = program;
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    expect(page.url()).not.toContain('token');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  });

  test('reaches every place by sidebar, by key and by palette', async ({ program }) => {
    const { page } = program;
    const tempat = [
      'Beranda',
      'Daftar Barang',
      'Mutasi',
      'Rekonsiliasi',
      'Tindak Lanjut',
      'Periode',
      'Laporan',
      'Impor/Ekspor',
      'Riwayat',
      'Cadangan',
      'Pengaturan',
    ];
    const judul = (nama: string) => page.getByRole('main').getByRole('heading', { name: nama, level: 1 });
    for (const nama of tempat) {
      await page.getByRole('navigation', { name: 'Laman' }).getByRole('link', { name: nama }).click();
      await expect(judul(nama)).toBeVisible();
    }
    for (const [i, nama] of tempat.entries()) {
      // Nine places have a number; the tenth is reached by the sidebar and the palette.
      if (nama === 'Cadangan') continue;
      await page.keyboard.press(nama === 'Pengaturan' ? 'Alt+0' : `Alt+${i + 1}`);
      await expect(judul(nama)).toBeVisible();
    }
    await page.keyboard.press('Control+k');
    const palet = page.getByRole('dialog');
    await palet.getByRole('searchbox').or(palet.getByRole('textbox')).or(palet.getByRole('combobox')).fill('rekons');
    await tanpaPelanggaran(page);
    await page.keyboard.press('Enter');
    await expect(judul('Rekonsiliasi')).toBeVisible();
    await expect(palet).toBeHidden();
    // Something holds the focus, so that the next Tab does not begin at the top of the window.
    await expect(page.locator(':focus')).toHaveCount(1);
  });

  test('lists its keys, and leaves letters to text fields', async ({ program }) => {
    const { page } = program;
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    await page.keyboard.press('?');
    const daftar = page.getByRole('dialog', { name: 'Daftar tombol pintas' });
    await expect(daftar.getByText('Ctrl+Shift+Z')).toBeVisible();
    await tanpaPelanggaran(page);
    await page.keyboard.press('Escape');
    await expect(daftar).toBeHidden();
    await program.buka('/riwayat');
    await page.getByLabel('Cari dalam riwayat').pressSequentially('?a');
    await expect(page.getByLabel('Cari dalam riwayat')).toHaveValue('?a');
    await expect(daftar).toBeHidden();
  });

  test('undoes and redoes the last command by key, on any screen', async ({ program }) => {
    const { page } = program;
    const kondisi = async () => (await program.panggil('barang.lihat', { id: '1' })).kondisi;
    await program.panggil('barang.ubahKondisi', {
      sasaran: { id: ['1'] },
      ke: 'RB',
      tanggal: '2025-02-01',
      dasar: 'BA 1',
    });
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Diurungkan:')).toBeVisible();
    expect(await kondisi()).toBe('B');
    await page.keyboard.press('Control+Shift+Z');
    await expect(page.getByText('Diulangi:')).toBeVisible();
    expect(await kondisi()).toBe('RB');
  });

  test('changes who works, with a press for those known', async ({ program }) => {
    const { page } = program;
    await program.panggil('kontrol.atur', {
      per: '2025-12-31',
      sumber: 'Neraca',
      rincian: [{ golongan: 'A', nilaiSen: 100 }],
    });
    await page.getByRole('button', { name: /Ganti$/ }).click();
    await page.getByLabel('Nama').fill('Budi');
    await page.getByLabel('Peran').fill('Staf Aset');
    await page.getByRole('button', { name: 'Mulai bekerja' }).click();
    await expect(page.getByRole('button', { name: /^Budi.*Ganti$/ })).toBeVisible();
    await page.getByRole('button', { name: /Ganti$/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Siti Aminah/ })
      .click();
    await expect(page.getByRole('button', { name: /^Siti Aminah.*Ganti$/ })).toBeVisible();
  });

  test('shows what another program wrote, without a reload', async ({ program }) => {
    const { page } = program;
    await program.buka('/rekonsiliasi');
    await expect(page.getByRole('main')).toContainText('136.469.999.534,12');
    await program.panggil('barang.isiNilai', { id: '1', nilaiSen: 12_345_67, dasar: 'BA 2' });
    await expect(page.getByRole('row', { name: /A Tanah/ })).toContainText('12.345,67');
  });

  test('says so at an address that leads nowhere', async ({ program }) => {
    const { page } = program;
    await program.buka('/entah');
    await expect(page.getByRole('heading', { name: 'Laman tidak ada' })).toBeVisible();
    await page.getByRole('button', { name: 'Ke Beranda' }).click();
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  });
});

test.describe('Without the program', () => {
  test('a call that reaches nobody is told in plain words, with a retry', async ({ program, keluhan }) => {
    const { page } = program;
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    await page.route('**/api', (rute) => rute.abort());
    await program.buka('/cadangan');
    const pesan = page.getByRole('alert');
    await expect(pesan).toContainText('Program tidak menjawab');
    await tanpaPelanggaran(page);
    await page.unroute('**/api');
    await pesan.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('heading', { name: 'Cadangan', level: 1 })).toBeVisible();
    await expect(pesan).toBeHidden();
    // The browser itself logs the request that was cut.
    keluhan.length = 0;
  });
});
