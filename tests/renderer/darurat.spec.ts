import fs from 'node:fs';
import path from 'node:path';
import { expect, tanpaPelanggaran, test } from './host.ts';

test.describe('A register that cannot be opened', () => {
  test.use({ register: 'rusak' });

  test('says what is wrong, where, and which backups can be read; one takes its place', async ({ program }, info) => {
    const { page, db } = program;
    const ruin = fs.readFileSync(db);
    await expect(page.getByRole('heading', { name: 'Register tidak dapat dibuka' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('rusak');
    await expect(page.getByText(`Berkas register: ${db}`)).toBeVisible();
    const baris = page.getByRole('region', { name: 'Cadangan yang ada' }).getByRole('row');
    await expect(baris).toHaveCount(3);
    await expect(baris.nth(1)).toContainText('Rusak, tidak dapat dipakai');
    await expect(baris.nth(1).getByRole('button')).toHaveCount(0);
    await expect(baris.nth(2)).toContainText('432');
    await expect(baris.nth(2)).toContainText('976');
    await expect(baris.nth(2)).toContainText('Terbaca, sudah dihitung');
    await tanpaPelanggaran(page);
    await page.screenshot({ path: info.outputPath('darurat.png') });

    await baris
      .nth(2)
      .getByRole('button', { name: /^Pulihkan/ })
      .click();
    const dialog = page.getByRole('dialog', { name: /Pulihkan register/ });
    await expect(dialog.getByRole('row', { name: /Lot/ })).toContainText('432');
    await expect(dialog.getByText(/tidak dihapus/)).toBeVisible();
    await tanpaPelanggaran(page);
    await page.screenshot({ path: info.outputPath('tinjau.png') });
    await dialog.getByRole('button', { name: 'Pulihkan register' }).click();
    await expect(dialog.getByText('Register dipulihkan')).toBeVisible();
    const sisihan = fs.readdirSync(path.dirname(db)).find((n) => /^register_.*_rusak\.db$/.test(n)) ?? '';
    await expect(dialog.getByText(path.join(path.dirname(db), sisihan))).toBeVisible();
    expect(fs.readFileSync(path.join(path.dirname(db), sisihan)).equals(ruin)).toBe(true);
    await page.screenshot({ path: info.outputPath('sesudah.png') });
    await dialog.getByRole('button', { name: 'Buka register' }).click();

    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    expect(await program.panggil('register.status', {})).toMatchObject({ lot: 432 });
    expect(await program.panggil('periksa.jalankan', {})).toMatchObject({ sah: true });
  });

  test('takes a file from elsewhere; a wrong one changes nothing', async ({ program }, info) => {
    const { page, db } = program;
    await expect(page.getByRole('region', { name: 'Cadangan yang ada' })).toBeVisible();
    const pilih = async (berkas: string): Promise<void> => {
      const [pemilih] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Pulihkan dari berkas…' }).click(),
      ]);
      await pemilih.setFiles(berkas);
    };
    const salah = info.outputPath('bukan.db');
    fs.writeFileSync(salah, 'ini bukan register');
    const ruin = fs.readFileSync(db);
    await pilih(salah);
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('bukan register');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(fs.readFileSync(db).equals(ruin)).toBe(true);

    const usb = info.outputPath('usb.db');
    const folder = path.join(path.dirname(db), 'cadangan');
    fs.copyFileSync(path.join(folder, fs.readdirSync(folder).toSorted()[0] ?? ''), usb);
    await pilih(usb);
    const dialog = page.getByRole('dialog', { name: /usb\.db/ });
    await dialog.getByRole('button', { name: 'Pulihkan register' }).click();
    await dialog.getByRole('button', { name: 'Buka register' }).click();
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  });
});

test.describe('An empty register', () => {
  test.use({ register: 'kosong' });

  test('is filled from a backup file, as on a new computer', async ({ program, benih }, info) => {
    const { page } = program;
    await page.getByLabel('Nama').fill('Siti Aminah');
    await page.getByLabel('Peran').fill('Pengurus Barang');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pulihkan dari cadangan' }).click();
    await expect(page.getByText(/Tidak ada cadangan di komputer ini/)).toBeVisible();
    await tanpaPelanggaran(page);
    await page.screenshot({ path: info.outputPath('mulai-pulih.png') });
    const [pemilih] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Pulihkan dari berkas…' }).click(),
    ]);
    await pemilih.setFiles(benih);
    const dialog = page.getByRole('dialog', { name: /Pulihkan register/ });
    await dialog.getByRole('button', { name: 'Pulihkan register' }).click();
    await dialog.getByRole('button', { name: 'Buka register' }).click();
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    expect(await program.panggil('register.status', {})).toMatchObject({ lot: 432 });
  });
});
