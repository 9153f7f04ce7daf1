import { expect, tanpaPelanggaran, test, type Program } from './host.ts';
import { terimaGalat, tutup } from './bekal.ts';

const DALAM_SATU_TAHUN = ['01-07-2025', '01-08-2025', '01-09-2025', '01-10-2025', '01-11-2025'] as const;

async function langkah(program: Program, tombol: string, nomor: string, tanggal: string): Promise<void> {
  const { page } = program;
  await page.getByRole('button', { name: tombol, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `${tombol}: 1 lot` });
  await dialog.getByLabel('Nomor surat').fill(nomor);
  await dialog.getByRole('textbox', { name: 'Tanggal surat' }).fill(tanggal);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

test.describe('Antrean Rusak Berat', () => {
  test('takes a lot through all steps, each on its paper, and out of the register', async ({ program }) => {
    const { page } = program;
    const { baris, tahap } = await program.panggil('tindakLanjut.daftar', { batas: 1 });
    const satu = baris[0];
    const [mulai] = tahap;
    await program.buka('/tindak-lanjut?tab=antrean');
    const tabel = page.getByRole('table', { name: 'Antrean rusak berat' });
    await expect(tabel.getByRole('row').nth(1)).toContainText(satu?.kodeBarang ?? '-');
    await expect(page.getByRole('radio', { name: `Belum ditindaklanjuti ${mulai?.lot}` })).toBeChecked();
    await expect(page.getByRole('button', { name: 'Catat berita acara' })).toBeDisabled();
    await tanpaPelanggaran(page);

    const pilih = () => tabel.getByRole('row').nth(1).getByRole('checkbox').check();
    const keTahap = (nama: string) => page.getByText(nama, { exact: true }).click();
    await pilih();
    await page.getByRole('button', { name: 'Catat berita acara' }).click();
    const dialog = page.getByRole('dialog');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Wajib diisi')).toBeVisible();
    await tanpaPelanggaran(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await langkah(program, 'Catat berita acara', '021/BA/2025', DALAM_SATU_TAHUN[0]);
    await keTahap('Sudah ada BA 1');
    await expect(tabel).toContainText('Berita Acara 021/BA/2025, 01-07-2025');
    await pilih();
    await langkah(program, 'Reklasifikasi ke 1.5.4', '022/BA/2025', DALAM_SATU_TAHUN[1]);
    await keTahap('Sudah di 1.5.4 1');
    await expect(tabel).toContainText('1.5.4.01.01.01.');
    await pilih();
    await langkah(program, 'Catat usulan penghapusan', '030/USUL/2025', DALAM_SATU_TAHUN[2]);
    await keTahap('Sudah diusulkan 1');
    await pilih();
    await langkah(program, 'Catat SK penghapusan', '188/SK/2025', DALAM_SATU_TAHUN[3]);
    await keTahap('Sudah ada SK 1');
    await pilih();
    await langkah(program, 'Hapuskan', '040/BA/2025', DALAM_SATU_TAHUN[4]);
    await expect(page.getByText('Tidak ada barang pada tahap ini.')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Sudah ada SK 0' })).toBeChecked();
    const jenis = (await program.panggil('mutasi.daftar', { barangId: satu?.barangId ?? '1' })).baris.map(
      (b) => b.jenis,
    );
    expect(jenis[0]).toBe('penghapusan-pemusnahan');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('radio', { name: 'Sudah ada SK 1' })).toBeChecked();
  });

  test('stock has no code of its own under 1.5.4: the step asks for one', async ({ program }) => {
    const { page } = program;
    const data = {
      kodeBarang: '1.1.7.01.03.01.001',
      namaBarang: 'Kertas HVS rusak',
      jumlah: 3,
      satuan: 'rim',
      nilaiSen: 9_000_000,
      tanggal: '2025-03-01',
      kondisi: 'RB',
      caraPerolehan: 'pembelian',
      dokumen: { jenis: 'BAST', nomor: '1' },
    };
    const { lot } = await program.panggil('mutasi.catat', { jenis: 'perolehan', data });
    const barangIds = lot.map((l) => l.id);
    await program.panggil('tindakLanjut.catat', { barangIds, tahap: 'ba', nomor: '1/BA', tanggal: '2025-04-01' });
    await program.buka('/tindak-lanjut?tab=antrean');
    await page.getByText('Sudah ada BA 1', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Pilih Kertas HVS rusak' }).check();
    await page.getByRole('button', { name: 'Reklasifikasi ke 1.5.4' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nomor surat').fill('2/BA');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText('Wajib diisi')).toBeVisible();
    await expect(dialog.getByText('Persediaan tidak punya kode rusak berat sendiri', { exact: false })).toBeVisible();
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog.getByLabel('Kode tujuan').fill('lain lainnya');
    await page.getByRole('option', { name: /^1\.5\.4\.01\.01\.03\.001/ }).click();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await page.getByText('Sudah di 1.5.4 1', { exact: true }).click();
    await expect(page.getByRole('table', { name: 'Antrean rusak berat' })).toContainText('1.5.4.01.01.03.001');
  });

  test('many lots are one command; a date in a closed semester offers the first open day', async ({ program }) => {
    const { page } = program;
    await terimaGalat(program);
    await tutup(program, '2025-1');
    await program.buka('/tindak-lanjut?tab=antrean');
    await page.getByRole('checkbox', { name: 'Pilih semua yang tampil' }).check();
    const { tahap } = await program.panggil('tindakLanjut.daftar', {});
    const banyak = tahap[0]?.lot ?? 0;
    await page.getByRole('button', { name: 'Catat berita acara' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nomor surat').fill('1/BA');
    await dialog.getByRole('textbox', { name: 'Tanggal surat' }).fill('30-06-2025');
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByRole('alert')).toContainText('semester yang sudah ditutup');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog.getByRole('button', { name: 'Pakai 1 Juli 2025, hari pertama yang terbuka' }).click();
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(`Sudah ada BA ${banyak}`, { exact: true })).toBeVisible();
  });
});
