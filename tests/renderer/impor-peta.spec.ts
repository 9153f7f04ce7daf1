import fs from 'node:fs';
import path from 'node:path';
import { expect, tanpaPelanggaran, test } from './host.ts';
import { bukaBerkas, hitung, lanjut, sampaiPeriksa, tabel, tulisDaftar } from './impor.ts';

const JUDUL = ['Kode Barang', 'Nama Barang', 'Tanggal Perolehan', 'Jumlah', 'Nilai Perolehan', 'Kondisi'];

test.describe('Impor: mapping and results', () => {
  test('asks what has two readings, maps an unknown code once, and remembers both', async ({ program }, info) => {
    const { page } = program;
    const isi = Array.from({ length: 6 }, (_, i) => [
      i % 2 === 0 ? '02.06.02.01.77' : '1.3.2.10.01.02.002',
      `Lap Top ${i}`,
      `0${i + 1}/03/2024`,
      1,
      `${i + 1}.250`,
      'B',
    ]);
    await bukaBerkas(program, await tulisDaftar(info.outputDir, 'ragu.xlsx', JUDUL, isi));
    await lanjut(page, 'Petakan').click();
    await expect(lanjut(page, 'Periksa')).toBeDisabled();
    await expect(page.getByText('Belum dapat dilanjutkan:')).toBeVisible();
    await tanpaPelanggaran(page);
    await page.getByRole('radio', { name: /01\/03\/2024 dibaca 1 Maret 2024/ }).check();
    await page.getByRole('radio', { name: /1\.250 dibaca Rp1\.250,00/ }).check();
    await expect(lanjut(page, 'Periksa')).toBeEnabled();
    await expect(page.getByText('1 kode belum dipetakan')).toBeVisible();
    const kode = page.getByRole('combobox', { name: 'Kode barang untuk 02.06.02.01.77' });
    await kode.fill('lap top');
    await page
      .getByRole('option', { name: /^1\.3\.2\.10\.01\.02\.002/ })
      .first()
      .click();
    await expect(page.getByText('0 kode belum dipetakan')).toBeVisible();

    // From the side of the column, by keyboard.
    await page.getByText('Menurut kolom berkas').click();
    const bidang = page.getByRole('combobox', { name: 'Bidang untuk kolom B: Nama Barang' });
    await bidang.click();
    await tanpaPelanggaran(page);
    await bidang.fill('keterangan');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Belum ada kolom untuk Nama Barang.').first()).toBeVisible();
    await bidang.click();
    await page.getByRole('option', { name: 'Nama Barang', exact: true }).click();
    await lanjut(page, 'Periksa').click();
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await expect(page.getByRole('tab', { name: /^Baru 6$/ })).toBeVisible();
    await lanjut(page, 'Dampak').click();
    await page.getByRole('button', { name: /^Impor 6 baris/ }).click();
    await expect(page.getByRole('heading', { name: 'Impor selesai' })).toBeVisible();
    const { baris } = await program.panggil('barang.daftar', { saringan: { cari: 'Lap Top 0' } });
    expect(baris).toMatchObject([{ kodeBarang: '1.3.2.10.01.02.002', nilaiSen: 125_000, tahunPerolehan: 2024 }]);

    const lagi = isi.map((b) => b.with(1, `Komputer ${String(b[1])}`));
    await page.getByRole('button', { name: 'Impor berkas lain' }).click();
    await bukaBerkas(program, await tulisDaftar(info.outputDir, 'lagi.xlsx', JUDUL, lagi));
    await lanjut(page, 'Petakan').click();
    await expect(page.getByText(/^Diingat dari berkas sebelumnya: ragu\.xlsx/)).toBeVisible();
    await expect(lanjut(page, 'Periksa')).toBeEnabled();
    await tanpaPelanggaran(page);
  });

  test('a word of no list is given its meaning once for all its rows', async ({ program }, info) => {
    const { page } = program;
    const judul = ['Kode Barang', 'Nama Barang', 'Asal-usul', 'Kondisi'];
    const isi = Array.from({ length: 4 }, (_, i) => [
      '1.3.2.10.01.02.002',
      `Lap Top ${i}`,
      i % 2 === 0 ? 'Dropping' : 'DROPPING',
      i === 0 ? 'Lumayan' : 'B',
    ]);
    await bukaBerkas(program, await tulisDaftar(info.outputDir, 'kata.xlsx', judul, isi));
    await lanjut(page, 'Petakan').click();
    await expect(page.getByRole('table', { name: 'Kata yang belum dikenal: Cara Perolehan' })).toContainText(
      'Lap Top 0',
    );
    await expect(page.getByText('1 kata belum ditetapkan')).toHaveCount(2);
    await tanpaPelanggaran(page);
    await page.getByRole('combobox', { name: 'Arti Dropping di Cara Perolehan' }).click();
    await page.getByRole('option', { name: 'Hibah', exact: true }).click();
    await page.getByRole('combobox', { name: 'Arti Lumayan di Kondisi' }).click();
    await page.getByRole('option', { name: 'Kurang Baik (KB)' }).click();
    await expect(page.getByText('0 kata belum ditetapkan')).toHaveCount(2);
    await lanjut(page, 'Periksa').click();
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await expect(page.getByRole('tab', { name: /^Baru 4$/ })).toBeVisible();
  });

  test('a column of several things is cut up, with examples, and can be taken whole or left out', async ({
    program,
  }, info) => {
    const { page } = program;
    const judul = ['Kode Barang', 'Nama Barang', 'No. Rangka/No. Mesin', 'Nomor Mesin', 'Jumlah'];
    const isi = [
      ['1.3.2.02.01.04.001', 'Sepeda Motor A', 'MH1/JB4', '', 1],
      ['1.3.2.02.01.04.001', 'Sepeda Motor B', 'MH2 JB5', '', 1],
    ];
    await bukaBerkas(program, await tulisDaftar(info.outputDir, 'gabungan.xlsx', judul, isi));
    await lanjut(page, 'Petakan').click();
    const kolom = page.getByRole('radiogroup', { name: 'C: No. Rangka/No. Mesin' });
    await expect(kolom.getByRole('radio', { name: '(tidak diimpor)' })).toBeChecked();
    await expect(kolom).toContainText('MH1/JB4 dibaca Nomor rangka: MH1; Nomor mesin: JB4');
    await expect(kolom).toContainText('1 sel tidak terbagi begitu (MH2 JB5)');
    await tanpaPelanggaran(page);
    await kolom.getByRole('radio', { name: 'Seluruhnya ke Nomor rangka' }).check();
    const mesin = page.getByRole('combobox', { name: 'Kolom untuk Nomor mesin' });
    await expect(mesin).toHaveValue('D: Nomor Mesin');
    await kolom.getByRole('radio', { name: 'Bagi: Nomor rangka + Nomor mesin' }).check();
    // The column that held one of its fields is left out.
    await expect(mesin).toHaveValue('C: No. Rangka/No. Mesin');
    await page.getByText('Menurut kolom berkas').click();
    await expect(page.getByRole('combobox', { name: 'Bidang untuk kolom C: No. Rangka/No. Mesin' })).toHaveValue(
      'Nomor rangka + Nomor mesin',
    );
    await lanjut(page, 'Periksa').click();
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await expect(page.getByRole('tab', { name: /^Baru 2$/ })).toBeVisible();
  });

  test('shows every changed cell, old and new, and what becomes of the register', async ({ program }, info) => {
    const { page } = program;
    const { baris } = await program.panggil('barang.daftar', { saringan: { golongan: ['B'], kondisi: ['B'] } });
    const isi = baris
      .slice(0, 3)
      .map((b, i) => [b.id, b.kodeBarang, b.namaBarang, i === 0 ? 'RB' : 'B', '5.000.000,00']);
    const judul = ['ID', 'Kode Barang', 'Nama Barang', 'Kondisi', 'Nilai Perolehan'];
    await bukaBerkas(program, await tulisDaftar(info.outputDir, 'ubah.xlsx', judul, isi));
    await sampaiPeriksa(page);
    await expect(page.getByRole('tab', { name: /^Berubah 3$/ })).toHaveAttribute('aria-selected', 'true');
    await expect(tabel(page).getByText(/→/)).toHaveCount(3);
    await tabel(page).getByText(/→/).first().click();
    const panel = page.getByRole('complementary', { name: 'Isi baris' });
    await expect(panel.getByRole('table', { name: 'Yang berubah' })).toContainText('5.000.000,00');
    await page.keyboard.press('ArrowDown');
    await expect(panel).toContainText('Baris 3, lembar Daftar');
    await tanpaPelanggaran(page);
    await lanjut(page, 'Dampak').click();
    const golongan = page.getByRole('row', { name: /^B Peralatan dan Mesin/ });
    await expect(golongan).toContainText('→ 15.000.000,00');
    await page.getByRole('button', { name: /^Impor 3 baris/ }).click();
    await expect(page.getByText('0 lot baru dan 3 lot berubah.').last()).toBeVisible();
    expect((await program.panggil('barang.lihat', { id: baris[0]?.id ?? '' })).kondisi).toBe('RB');
  });

  test('the rows with errors go out as a file and come back in', async ({ program }, info) => {
    const { page } = program;
    const isi = [['1.3.2.10.01.02.002', 'Lap Top', '2024-03-05', 1, 'mahal', 'B']];
    await bukaBerkas(program, await tulisDaftar(info.outputDir, 'salah.xlsx', JUDUL, isi));
    await sampaiPeriksa(page);
    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh galat sebagai Excel' }).click(),
    ]);
    const jalur = path.join(info.outputDir, unduhan.suggestedFilename());
    await unduhan.saveAs(jalur);
    await bukaBerkas(program, jalur);
    await expect(page.getByText('1 baris barang')).toBeVisible();
    await lanjut(page, 'Petakan').click();
    await lanjut(page, 'Periksa').click();
    await page.getByRole('button', { name: 'Periksa berkas' }).click();
    await expect(page.getByRole('tab', { name: /^Galat 1$/ })).toBeVisible();
  });

  test('a long list: stopped half-way nothing stays, and 600 rows are confirmed by their number', async ({
    program,
  }, info) => {
    const { page } = program;
    const tulis = (nama: string, n: number) => {
      const baris = Array.from({ length: n }, (_, i) => `1.3.2.10.01.02.002;Lap Top ${i};2024-03-05;1;1000,00;B`);
      fs.mkdirSync(info.outputDir, { recursive: true });
      const jalur = path.join(info.outputDir, nama);
      fs.writeFileSync(jalur, [JUDUL.join(';'), ...baris].join('\n'));
      return jalur;
    };
    await program.buka('/excel/impor');
    const [pilih] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Pilih berkas' }).click(),
    ]);
    await pilih.setFiles(tulis('panjang.csv', 150_000));
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Pilih berkas' })).toBeVisible();
    await expect.poll(() => program.panggil('impor.daftar', {})).toEqual([]);

    await bukaBerkas(program, tulis('enam-ratus.csv', 600));
    await sampaiPeriksa(page);
    await expect(hitung(page)).toContainText('600 baris');
    await lanjut(page, 'Dampak').click();
    const impor = page.getByRole('button', { name: /^Impor 600 baris/ });
    await expect(impor).toBeDisabled();
    await page.getByLabel('Ketik 600 untuk menegaskan').fill('60');
    await expect(page.getByText('Ketik 600, banyaknya baris yang dicatat.')).toBeVisible();
    await page.getByLabel('Ketik 600 untuk menegaskan').fill('600');
    await impor.click();
    await expect(page.getByText('600 lot baru dan 0 lot berubah.').last()).toBeVisible();
  });
});
