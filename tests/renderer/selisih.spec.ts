import { expect, type Program, tanpaPelanggaran, test } from './host.ts';

// Before the opening balance the register holds only what is booked here: lap tops, one of them twice, one with a zero
// too many.

const PER = '2024-06-30';
const BENAR = 1_250_000_000;

const beli = (program: Program, namaBarang: string, nilaiSen: number) =>
  program.panggil('mutasi.catat', {
    jenis: 'perolehan',
    data: {
      kodeBarang: '1.3.2.10.01.02.002',
      namaBarang,
      jumlah: 1,
      satuan: 'unit',
      nilaiSen,
      tanggal: '2024-03-15',
      kondisi: 'B',
      caraPerolehan: 'pembelian',
      dokumen: { jenis: 'BAST', nomor: '12/2024' },
    },
  });

async function siapkan(program: Program, { ganda }: { ganda: boolean }): Promise<void> {
  for (const [i, nilai] of [BENAR, BENAR, 777_300_000, 431_700_000].entries())
    await beli(program, `Lap Top ${i < 2 ? '' : i}`.trim(), nilai);
  await beli(program, 'Lap Top', BENAR * 10);
  if (ganda) for (let i = 0; i < 2; i += 1) await beli(program, 'Proyektor', 618_250_000);
  await program.panggil('kontrol.atur', {
    per: PER,
    sumber: 'Neraca semester I',
    rincian: [{ golongan: 'B', nilaiSen: 3 * BENAR + 777_300_000 + 431_700_000 + (ganda ? 618_250_000 : 0) }],
  });
}

async function bukaPanel(program: Program) {
  const { page } = program;
  await program.buka('/rekonsiliasi');
  const per = page.getByLabel('Per tanggal', { exact: true });
  await per.fill('30-06-2024');
  await per.press('Enter');
  await page.getByRole('button', { name: 'Cari sebab selisih Peralatan dan Mesin' }).click();
  return page.getByRole('dialog', { name: 'Sebab selisih B Peralatan dan Mesin' });
}

test.describe('Pencari Selisih', () => {
  test('names the cause, opens the ordinary form with the right value, and is done', async ({ program }) => {
    const { page } = program;
    await siapkan(program, { ganda: false });
    const panel = await bukaPanel(program);
    const pertama = panel
      .getByRole('list', { name: /^Dugaan sebab/ })
      .getByRole('listitem')
      .first();
    await expect(pertama).toContainText('Kelebihan atau kekurangan nol');
    await expect(pertama).toContainText('+112.500.000,00, seluruhnya');
    await expect(panel).toContainText('+112.500.000,00');
    await tanpaPelanggaran(page);

    // The difference walks to nothing while a guess is ticked, by keyboard.
    await pertama.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await expect(panel.getByText('✓ Sesuai')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(panel.getByText('✓ Sesuai')).toBeHidden();

    await pertama.getByRole('button', { name: 'Buka usulan: nilai menjadi Rp12.500.000,00' }).click();
    const form = page.getByRole('dialog', { name: /^Perbaiki nilai/ });
    await expect(form.getByLabel(/^Nilai/)).toHaveValue('12.500.000,00');
    await tanpaPelanggaran(page);
    // Esc leaves the form, not the panel.
    await page.keyboard.press('Escape');
    await expect(form).toBeHidden();
    await expect(panel).toBeVisible();
    await pertama.getByRole('button', { name: /^Buka usulan: nilai/ }).click();
    await expect(form.getByLabel(/^Tanggal berlaku/).first()).toHaveValue('30-06-2024');
    await form.getByLabel(/^Dasar/).fill('BA koreksi 1/2024');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(panel.getByRole('heading', { name: 'Sudah sesuai' })).toBeVisible();
  });

  test('two causes at once; one that is not it stays hidden; lots lead to their card', async ({ program }) => {
    const { page } = program;
    await siapkan(program, { ganda: true });
    const panel = await bukaPanel(program);
    const daftar = panel.getByRole('list', { name: /^Dugaan sebab/ });
    const dua = daftar.getByRole('listitem').filter({ hasText: 'Kelebihan atau kekurangan nol + Tercatat ganda' });
    await expect(
      dua.or(daftar.getByRole('listitem').filter({ hasText: 'Tercatat ganda + Kelebihan' })).first(),
    ).toContainText('seluruhnya');
    const banyak = await daftar
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox') })
      .count();
    await daftar
      .getByRole('button', { name: /^Bukan ini/ })
      .first()
      .click();
    await expect(panel.getByText('1 dugaan disembunyikan selama program terbuka.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await page.getByRole('button', { name: 'Cari sebab selisih Peralatan dan Mesin' }).click();
    await expect(panel.getByText('1 dugaan disembunyikan selama program terbuka.')).toBeVisible();
    await panel.getByRole('button', { name: 'Tampilkan lagi' }).click();
    await expect(daftar.getByRole('checkbox')).toHaveCount(banyak);
    await daftar.getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Daftar Barang' })).toBeVisible();
    expect(page.url()).toContain('pilih=');
  });

  test('opens from Beranda, and says what it looked at in a register without values', async ({ program }) => {
    const { page } = program;
    await program.buka('/');
    await page.getByRole('link', { name: /^Cari sebab selisih Peralatan dan Mesin/ }).click();
    const panel = page.getByRole('dialog', { name: 'Sebab selisih B Peralatan dan Mesin' });
    await expect(panel.getByRole('listitem').first()).toContainText('Nilai belum diisi');
    await tanpaPelanggaran(page);
  });

  test('an address of a golongan without a difference says so', async ({ program }) => {
    const { page } = program;
    await program.buka('/rekonsiliasi?sebab=P');
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('belum mempunyai nilai kontrol');
  });
});
