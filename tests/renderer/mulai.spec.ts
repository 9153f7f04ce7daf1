import { expect, tanpaPelanggaran, test } from './host.ts';

test.use({ register: 'kosong' });

test.describe('Mulai', () => {
  test('from an empty register to Beranda: who works, the Renstra register, the office', async ({ program }) => {
    const { page } = program;
    await expect(page).toHaveURL(/#\/$/);
    const siapa = page.getByRole('dialog', { name: 'Siapa yang bekerja sekarang?' });
    await tanpaPelanggaran(page);
    await page.keyboard.press('Escape');
    await siapa.getByRole('button', { name: 'Mulai bekerja' }).click();
    await expect(siapa.getByText('Wajib diisi')).toHaveCount(2);
    await siapa.getByLabel('Nama').fill('Siti Aminah');
    await siapa.getByLabel('Peran').fill('Pengurus Barang');
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { name: 'Register ini masih kosong' })).toBeVisible();
    await tanpaPelanggaran(page);
    await page.getByRole('button', { name: 'Muat register Renstra' }).click();

    await expect(page.getByRole('heading', { name: 'Identitas Dinas dan penanda tangan' })).toBeVisible();
    await expect(page.getByLabel('Kabupaten/Kota')).toHaveValue('Kabupaten Luwu Timur');
    await tanpaPelanggaran(page);
    const pengurus = page.getByRole('group', { name: 'Pengurus Barang Pengguna' });
    await pengurus.getByLabel('Nama').fill('Siti Aminah');
    await page.keyboard.press('Control+Enter');

    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    expect((await program.panggil('identitas.lihat', {})).pengurusBarang.nama).toBe('Siti Aminah');
    const { baris } = await program.panggil('perintah.daftar', {});
    expect(baris.map((p) => [p.nama, p.peran])).toEqual([
      ['Siti Aminah', 'Pengurus Barang'],
      ['Siti Aminah', 'Pengurus Barang'],
    ]);
  });

  test('begins empty, and every screen then says what to do next', async ({ program }) => {
    const { page } = program;
    await page.getByLabel('Nama').fill('Siti Aminah');
    await page.getByLabel('Peran').fill('Pengurus Barang');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Mulai kosong' }).click();
    await page.getByLabel('Nama Dinas').fill(' ');
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    await expect(page.getByText('Tulis nama Dinas seperti pada kop surat')).toBeVisible();
    await page.getByRole('button', { name: 'Isi nanti' }).click();

    await expect(page.getByRole('heading', { name: 'Belum ada barang dalam register' })).toBeVisible();
    await tanpaPelanggaran(page);
    await program.buka('/laporan');
    await expect(page.getByRole('heading', { name: 'Belum ada yang dilaporkan' })).toBeVisible();
    await program.buka('/rekonsiliasi');
    await expect(page.getByRole('heading', { name: 'Belum ada nilai kontrol' })).toBeVisible();
    await tanpaPelanggaran(page);
    await program.buka('/excel/ekspor');
    await expect(page.getByRole('heading', { name: 'Belum ada barang untuk diekspor' })).toBeVisible();
    await tanpaPelanggaran(page);

    await program.buka('/');
    await page.getByRole('button', { name: 'Muat register Renstra' }).click();
    await expect(page.getByRole('heading', { name: 'Tenggat laporan berikutnya' })).toBeVisible();
  });
});
