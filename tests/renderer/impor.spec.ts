import fs from 'node:fs';
import path from 'node:path';
import { toast } from './barang.ts';
import { expect, tanpaPelanggaran, test } from './host.ts';
import { BARIS_KIB, bukaBerkas, hitung, lanjut, sampaiPeriksa, tabel, tulisDaftar, tulisKibB } from './impor.ts';

const JUDUL = ['Kode Barang', 'Nama Barang', 'Merk', 'Tahun Perolehan', 'Jumlah', 'Nilai Perolehan', 'Kondisi'];
const LAPTOP = ['1.3.2.10.01.02.002', 'Lap Top', 'Asus', 2021, 1, 8_500_000, 'B'];

/** Waits for the count of a status in the dry run. */
const jumlahDi = (nama: string, n: number) => new RegExp(`${nama} ${n}$`);

test.describe('Impor', () => {
  test('a KIB with merged headings and totals, from the file to the register and back', async ({ program }, info) => {
    const { page } = program;
    const berkas = await tulisKibB(info.outputDir, 'KIB B Dinas Perdagangan.xlsx', BARIS_KIB);
    const semula = await program.panggil('register.status', {});
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    await page.keyboard.press('Control+i');
    await expect(page.getByRole('tab', { name: 'Impor', exact: true })).toHaveAttribute('aria-selected', 'true');
    await tanpaPelanggaran(page);
    await bukaBerkas(program, berkas);
    // Every row says in words what it was taken for.
    const isi = page.getByRole('region', { name: 'Isi lembar KIB B' });
    await expect(isi.getByRole('row', { name: /^Jadikan baris 9 judul kolom Data 1 1\.3\.2\.10/ })).toBeVisible();
    await expect(isi.getByRole('row', { name: /^Jadikan baris 15 judul kolom .*JUMLAH/ })).toBeVisible();
    await tanpaPelanggaran(page);

    await lanjut(page, 'Petakan').click();
    await expect(page.getByRole('combobox', { name: 'Kolom untuk Kode Barang' })).toHaveValue(/^B: Kode Barang/);
    await tanpaPelanggaran(page);
    await lanjut(page, 'Periksa').click();
    await tanpaPelanggaran(page);
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await expect(hitung(page)).toBeVisible();
    await tanpaPelanggaran(page);
    // What is told adds up to the rows of the file.
    const [baris = 0, ...bagian] = ((await hitung(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(bagian.reduce((a, b) => a + b, 0)).toBe(baris);
    await expect(tabel(page).getByText(/^J14 Harga \(Rp\): "dua juta"/)).toBeVisible();

    await page.getByRole('tab', { name: /^Baru/ }).click();
    await expect(tabel(page).getByText('Sepeda Motor')).toBeVisible();
    await lanjut(page, 'Dampak').click();
    await expect(page.getByRole('row', { name: /^B Peralatan dan Mesin/ })).toContainText('298');
    await tanpaPelanggaran(page);
    const impor = page.getByRole('button', { name: /^Impor \d+ baris/ });
    await expect(impor).toBeDisabled();
    await expect(page.getByText('atau centang bahwa baris galat ditinggal')).toBeVisible();
    await page.getByRole('checkbox', { name: /^Impor tanpa/ }).check();
    await impor.click();

    await expect(page.getByRole('heading', { name: 'Impor selesai' })).toBeVisible();
    await expect(page.getByText('3 lot baru dan 0 lot berubah.').last()).toBeVisible();
    await expect(page.getByText(/Cadangan sebelum impor: .*sebelum-impor/)).toBeVisible();
    await tanpaPelanggaran(page);
    expect((await program.panggil('register.status', {})).lot).toBe((semula.lot ?? 0) + 3);

    // A page loaded anew tells the same: the session keeps what the run came to.
    const laporan = page.getByRole('region', { name: 'Impor selesai' });
    const kata = (await laporan.innerText()).trim();
    expect(kata).toMatch(/lot baru dan .*Cadangan sebelum impor: /su);
    await page.reload();
    await expect(laporan).toBeVisible();
    await expect.poll(async () => (await laporan.innerText()).trim()).toBe(kata);
    await tanpaPelanggaran(page);

    await page.getByRole('button', { name: 'Batalkan impor ini' }).click();
    await expect(page.getByRole('heading', { name: 'Impor ini sudah dibatalkan' })).toBeVisible();
    expect((await program.panggil('register.status', {})).lot).toBe(semula.lot);
    await page.keyboard.press('Control+Shift+Z');
    await expect(page.getByRole('heading', { name: 'Impor selesai' })).toBeVisible();
    await page.getByRole('button', { name: 'Lihat barang impor ini' }).click();
    await expect(page.getByRole('grid', { name: 'Daftar barang' })).toHaveAttribute('aria-rowcount', '4');
  });

  test('an error is mended in place by keyboard, and the row comes in', async ({ program }, info) => {
    const { page } = program;
    const berkas = await tulisDaftar(info.outputDir, 'daftar.xlsx', JUDUL, [
      LAPTOP,
      ['1.3.2.10.01.02.002', 'Lap Top', 'Acer', 2022, 1, 'sembilan juta', 'B'],
      ['1.3.2.10.01.02.002', 'Lap Top', 'HP', 'dua ribu', 1, 7_000_000, 'Bagus sekali'],
    ]);
    await bukaBerkas(program, berkas);
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('combobox', { name: 'Kolom untuk Kode Barang' })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('textbox', { name: /^Tanggal perubahan/ })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('tab', { name: jumlahDi('Galat', 2) })).toBeVisible();

    await page.keyboard.press('F8');
    const panel = page.getByRole('complementary', { name: 'Isi baris' });
    await expect(panel.getByRole('textbox', { name: 'Nilai Perolehan' })).toBeFocused();
    await tanpaPelanggaran(page);
    await page.keyboard.type('9.250.000,00');
    await page.keyboard.press('Enter');
    // On to the next one, with all that is wrong in it at once.
    await expect(panel.getByRole('textbox', { name: 'Tahun Perolehan' })).toBeFocused();
    await expect(panel.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.type('2020');
    await panel.getByRole('textbox', { name: 'Kondisi' }).fill('KB');
    await page.keyboard.press('Enter');
    await expect(toast(page, 'Perbaikan disimpan').last()).toBeVisible();
    await expect(page.getByText('Ada yang berubah sejak diperiksa.')).toBeVisible();
    await expect(lanjut(page, 'Dampak')).toBeDisabled();
    await page.getByRole('button', { name: 'Periksa ulang' }).click();
    await expect(page.getByRole('tab', { name: jumlahDi('Baru', 3) })).toBeVisible();
    await expect(page.getByRole('tab', { name: jumlahDi('Galat', 0) })).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: /^Impor 3 baris/ })).toBeEnabled();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Impor selesai' })).toBeVisible();
    const { baris } = await program.panggil('barang.daftar', { saringan: { cari: 'Lap Top Acer' } });
    expect(baris[0]).toMatchObject({ nilaiSen: 925_000_000 });
  });

  test('twins are held until it is said what they are, singly and in bulk', async ({ program }, info) => {
    const { page } = program;
    await program.panggil('mutasi.catat', {
      jenis: 'perolehan',
      data: {
        kodeBarang: '1.3.2.10.02.03.003',
        namaBarang: 'Printer',
        merk: 'Epson',
        jumlah: 1,
        satuan: 'Unit',
        nilaiSen: 200_000_000,
        tanggal: '2020-05-05',
        kondisi: 'B',
        caraPerolehan: 'pembelian',
        dokumen: { jenis: 'BAST', nomor: '1', tanggal: '2020-05-05' },
      },
    });
    const berkas = await tulisDaftar(info.outputDir, 'kembar.xlsx', JUDUL, [
      LAPTOP,
      LAPTOP,
      LAPTOP,
      ['1.3.2.10.02.03.003', 'Printer', 'Epson', 2020, 1, 2_000_000, 'B'],
    ]);
    await bukaBerkas(program, berkas);
    await sampaiPeriksa(page);
    await expect(page.getByRole('tab', { name: jumlahDi('Kembar', 4) })).toHaveAttribute('aria-selected', 'true');
    await tabel(page).getByText('Printer').click();
    const panel = page.getByRole('complementary', { name: 'Isi baris' });
    await expect(panel.getByRole('table', { name: 'Perbandingan dengan register' })).toContainText('Rp2.000.000,00');
    await tanpaPelanggaran(page);
    await panel.getByRole('radio', { name: 'Ini barang yang sama dengan di register' }).check();
    await expect(page.getByText('3 belum diputuskan, 0 dimasukkan, 0 dilewati, 1 dicocokkan')).toBeVisible();
    await page.getByRole('button', { name: 'Putuskan semua' }).click();
    await page.getByRole('menuitem', { name: 'Masukkan sebagai barang tersendiri' }).first().click();
    await expect(page.getByText('0 belum diputuskan, 3 dimasukkan, 0 dilewati, 1 dicocokkan')).toBeVisible();
    await page.getByRole('button', { name: 'Periksa ulang' }).click();
    await expect(lanjut(page, 'Dampak')).toBeEnabled();
    await lanjut(page, 'Dampak').click();
    await page.getByRole('button', { name: /^Impor \d+ baris/ }).click();
    await expect(page.getByText('3 lot baru dan 0 lot berubah.').last()).toBeVisible();
  });

  test('goes on after a reload where it was left, and can be thrown away', async ({ program }, info) => {
    const { page } = program;
    const berkas = await tulisDaftar(info.outputDir, 'lanjut.xlsx', JUDUL, [LAPTOP]);
    await bukaBerkas(program, berkas);
    await sampaiPeriksa(page);
    await page.reload();
    await expect(hitung(page)).toBeVisible();
    await page.keyboard.press('Escape');
    const daftar = page.getByRole('region', { name: 'Impor terakhir' });
    await expect(daftar.getByRole('row', { name: /lanjut\.xlsx/ })).toContainText('Belum selesai: Dampak');
    await tanpaPelanggaran(page);
    await daftar.getByRole('button', { name: 'Lanjutkan impor lanjut.xlsx' }).click();
    await expect(page.getByRole('heading', { name: 'Yang akan berubah' })).toBeVisible();
    await page.keyboard.press('Escape');
    await daftar.getByRole('button', { name: 'Buang impor lanjut.xlsx' }).click();
    await expect(daftar).toBeHidden();
    expect(await program.panggil('impor.daftar', {})).toEqual([]);
  });

  test('a file that cannot be read is refused in a sentence, dropped or picked', async ({ program }, info) => {
    const { page } = program;
    await program.buka('/excel/impor');
    const pilih = page.getByRole('button', { name: 'Pilih berkas' });
    await expect(pilih).toBeFocused();
    const rusak = path.join(info.outputDir, 'rusak.xlsx');
    fs.mkdirSync(info.outputDir, { recursive: true });
    fs.writeFileSync(rusak, 'PK\u0003\u0004 bukan zip');
    const [pemilih] = await Promise.all([page.waitForEvent('filechooser'), pilih.click()]);
    await pemilih.setFiles(rusak);
    await expect(page.getByRole('alert').filter({ hasText: 'Berkas tidak dapat dibaca' })).toBeVisible();
    await tanpaPelanggaran(page);
    // Anywhere on the page.
    const isi = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'foto.jpg'));
      return data;
    });
    await page.dispatchEvent('nav', 'drop', { dataTransfer: isi });
    await expect(page.getByText(/^foto\.jpg bukan berkas yang dapat diimpor/)).toBeVisible();
    expect(await program.panggil('impor.daftar', {})).toEqual([]);
  });
});
