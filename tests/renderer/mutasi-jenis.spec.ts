import type { Keluaran } from '../../api/contract/index.ts';
import { terimaGalat, tutup } from './bekal.ts';
import { expect, type Program, tanpaPelanggaran, test } from './host.ts';
import { akibat, baris, catat, dialog, mulai, pilihLot } from './mutasi.ts';

type Lot = Keluaran<'barang.lihat'>;

/** Lots of chairs, 8 units worth Rp8.000.000,00, and where they stand. */
async function kursi(program: Program): Promise<Lot> {
  const { baris: dapat } = await program.panggil('barang.daftar', { saringan: { cari: 'kursi rapat' } });
  const id = dapat[2]?.id ?? '';
  await program.panggil('barang.isiNilai', { id, nilaiSen: 800_000_000, dasar: 'KIB' });
  return lihat(program, id);
}

const lihat = (program: Program, id: string): Promise<Lot> => program.panggil('barang.lihat', { id });
const lotAda = async (program: Program): Promise<number> =>
  (await program.panggil('barang.ringkasan', { sasaran: { saringan: {} } })).lot;
const buku = async (program: Program, jenis: string) => (await program.panggil('mutasi.daftar', { jenis })).baris;

/** Takes back what was booked last, and sees that the lot is as it was. */
async function urungkan(program: Program, semula?: Lot): Promise<void> {
  await program.page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(baris(program.page).first()).toContainText('dibatalkan');
  if (semula === undefined) return;
  const { riwayat: _, ...kini } = await lihat(program, semula.id);
  const { riwayat: __, ...dulu } = semula;
  expect(kini).toEqual(dulu);
}

test.describe('Mutasi: kinds that move goods', () => {
  test('transfer-masuk: goods of another SKPD with value and akumulasi; taken back they are gone', async ({
    program,
  }) => {
    const { page } = program;
    const semula = await lotAda(program);
    const form = await mulai(program, 'Transfer masuk');
    await form.getByRole('combobox', { name: 'Kode barang' }).fill('1.3.2.10.01.02.002');
    await page.getByRole('option', { name: /1\.3\.2\.10\.01\.02\.002/ }).click();
    await form.getByLabel('Nama barang').fill('Lap Top Bappeda');
    await form.getByLabel('Jumlah').fill('2');
    await form.getByLabel('SKPD asal').fill('Bappeda');
    await form.getByLabel('Nilai perolehan seluruhnya').fill('20.000.000,00');
    await form.getByLabel('Akumulasi penyusutan').fill('25.000.000,00');
    await form.getByRole('textbox', { name: 'Tanggal perolehan' }).fill('15-03-2023');
    await form.getByLabel('Nomor dokumen').fill('9/BAST/2026');
    await akibat(page);
    // More akumulasi than value is said beside its field.
    await expect(
      form.getByText('Akumulasi penyusutan lebih besar dari nilai perolehan', { exact: false }),
    ).toBeVisible();
    await form.getByLabel('Akumulasi penyusutan').fill('7.500.000,00');
    await akibat(page);
    const lot = form.getByRole('table', { name: /Lap Top Bappeda/ });
    await expect(lot).toContainText('Rp20.000.000,00');
    await expect(lot).toContainText('Rp7.500.000,00');
    await expect(lot).toContainText('Rp12.500.000,00');
    await expect(form.getByRole('table', { name: 'Akibat pada saldo golongan' })).toContainText(
      'B Peralatan dan Mesin',
    );
    await catat(page);
    const [satu] = await buku(program, 'transfer-masuk');
    expect(satu).toMatchObject({ unit: 2, nilaiSen: 2_000_000_000, akumulasiSen: 750_000_000, golongan: 'B' });
    expect(satu?.dasar).toContain('9/BAST/2026');
    expect(await lihat(program, satu?.barangId ?? '')).toMatchObject({
      caraPerolehan: 'transfer dari Bappeda',
      tanggalPerolehan: '2023-03-15',
      jumlah: 2,
      komptabel: 'intra',
    });
    expect(await lotAda(program)).toBe(semula + 1);
    await urungkan(program);
    expect(await lotAda(program)).toBe(semula);
  });

  test('transfer-keluar: some units of a lot leave with their share', async ({ program }) => {
    const { page } = program;
    const semula = await kursi(program);
    const form = await mulai(program, 'Transfer keluar');
    await pilihLot(page, 'kursi rapat', 2);
    await form.getByLabel('SKPD tujuan').fill('Kecamatan Malili');
    await form.getByLabel('Jumlah unit').fill('3');
    await form.getByLabel('Nomor dokumen').fill('3/BAST');
    await akibat(page);
    await expect(form.getByRole('row', { name: /^Jumlah 8 .* 5 / })).toBeVisible();
    await expect(form.getByRole('row', { name: /^Nilai Rp8\.000\.000,00 Rp5\.000\.000,00/ })).toBeVisible();
    await expect(form.getByRole('table', { name: 'Akibat pada saldo golongan' })).toContainText(
      'Rp8.000.000,00Rp5.000.000,00',
    );
    await tanpaPelanggaran(page, '[role="dialog"]');
    await catat(page);
    const [satu] = await buku(program, 'transfer-keluar');
    expect(satu).toMatchObject({ unit: -3, nilaiSen: -300_000_000 });
    expect(satu?.dasar).toContain('ke Kecamatan Malili');
    expect(await lihat(program, semula.id)).toMatchObject({ jumlah: 5, nilaiSen: 500_000_000 });
    await urungkan(program, semula);
  });

  for (const [jenis, nama, bidang] of [
    ['pengeluaran-internal', 'Pengeluaran internal', 'Unit kerja tujuan'],
    ['penerimaan-internal', 'Penerimaan internal', 'Unit kerja penerima'],
  ] as const) {
    test(`${jenis}: the unit of the office that holds the goods, without figures`, async ({ program }) => {
      const { page } = program;
      const semula = await kursi(program);
      const form = await mulai(program, nama);
      await akibat(page);
      await expect(form.getByText('Pilih lot lebih dulu')).toBeVisible();
      await expect(form.getByText('Wajib diisi')).toBeVisible();
      await pilihLot(page, 'kursi rapat', 2);
      await form.getByLabel(bidang).fill('UPTD Pasar Wotu');
      await form.getByLabel('Nomor dokumen').fill('4/BAST');
      await akibat(page);
      await expect(form).toContainText('UPTD Pasar Wotu');
      await expect(form).toContainText('Saldo golongan tidak berubah.');
      await catat(page);
      const [satu] = await buku(program, jenis);
      expect(satu).toMatchObject({ unit: 0, nilaiSen: 0, akumulasiSen: 0, barangId: semula.id });
      expect(await lihat(program, semula.id)).toMatchObject({ unitKerja: 'UPTD Pasar Wotu', jumlah: 8 });
      await urungkan(program, semula);
    });
  }

  test('pengamanan: what protects the goods, on the card and without figures', async ({ program }) => {
    const { page } = program;
    const { baris: tanah } = await program.panggil('barang.daftar', { saringan: { golongan: ['A'] } });
    const semula = await lihat(program, tanah[0]?.id ?? '');
    const form = await mulai(program, 'Pengamanan');
    await pilihLot(page, semula.namaBarang);
    await form.getByRole('combobox', { name: 'Bentuk pengamanan' }).fill('Sertifikat');
    await form.getByLabel('Uraian').fill('Sertifikat hak pakai nomor 12, disimpan di BPKAD');
    await form.getByLabel('Nomor dokumen').fill('12/HP');
    await akibat(page);
    await expect(form).toContainText('Sertifikat: Sertifikat hak pakai nomor 12, disimpan di BPKAD');
    await expect(form).toContainText('Saldo golongan tidak berubah.');
    await catat(page);
    const [satu] = await buku(program, 'pengamanan');
    expect(satu).toMatchObject({ unit: 0, nilaiSen: 0, barangId: semula.id });
    expect(await lihat(program, semula.id)).toMatchObject({
      pengamanan: { bentuk: 'Sertifikat', uraian: 'Sertifikat hak pakai nomor 12, disimpan di BPKAD' },
    });
    await urungkan(program, semula);
  });

  test('pecah: one measure only; the part has its share to the last sen, and comes back together', async ({
    program,
  }) => {
    const { page } = program;
    const semula = await kursi(program);
    const form = await mulai(program, 'Pecah lot');
    await pilihLot(page, 'kursi rapat', 2);
    await akibat(page);
    await expect(form.getByLabel('Unit yang dipisahkan')).toBeFocused();
    await form.getByLabel('Unit yang dipisahkan').fill('8');
    await akibat(page);
    await expect(form.getByLabel('Unit yang dipisahkan')).toBeFocused();
    await form.getByLabel('Unit yang dipisahkan').fill('');
    await form.getByLabel('Nilai yang dipisahkan').fill('1.000.000,01');
    await akibat(page);
    await expect(form.getByRole('row', { name: /^Nilai Rp8\.000\.000,00 Rp6\.999\.999,99/ })).toBeVisible();
    await expect(form.getByRole('table', { name: /lot baru/ })).toContainText('Rp1.000.000,01');
    await expect(form).toContainText('Saldo golongan tidak berubah.');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await catat(page);
    const pecah = await buku(program, 'pecah');
    expect(pecah.toSorted((a, b) => a.unit - b.unit).map((b) => [b.unit, b.nilaiSen])).toEqual([
      [-1, -100_000_001],
      [1, 100_000_001],
    ]);
    const anak = pecah.find((b) => b.unit > 0)?.barangId ?? '';
    expect(await lihat(program, anak)).toMatchObject({ jumlah: 1, nilaiSen: 100_000_001 });
    expect(await lihat(program, semula.id)).toMatchObject({ jumlah: 7, nilaiSen: 699_999_999 });
    await urungkan(program, semula);
    await expect(lihat(program, anak)).rejects.toThrow();
  });
});

test('a date in a closed semester offers the first open day in the form', async ({ program }) => {
  const { page } = program;
  await terimaGalat(program);
  await tutup(program, '2025-1');
  const form = await mulai(program, 'Pengamanan');
  await pilihLot(page, 'gedang');
  await form.getByRole('combobox', { name: 'Bentuk pengamanan' }).fill('Pagar');
  await form.getByLabel('Uraian').fill('Pagar besi keliling');
  await form.getByRole('textbox', { name: 'Tanggal berlaku' }).fill('02-02-2025');
  await akibat(page);
  await expect(form.getByText(/semester yang sudah ditutup/)).toBeVisible();
  await form.getByRole('button', { name: 'Pakai 1 Juli 2025, hari pertama yang terbuka' }).click();
  await expect(form.getByRole('textbox', { name: 'Tanggal berlaku' })).toHaveValue('01-07-2025');
  await akibat(page);
  await catat(page);
  expect((await buku(program, 'pengamanan'))[0]).toMatchObject({ tanggal: '2025-07-01' });
});

test('perolehan takes several SP2D: rows are added and taken out', async ({ program }) => {
  const { page } = program;
  const form = await mulai(program, 'Perolehan');
  await form.getByRole('combobox', { name: 'Kode barang' }).fill('1.3.2.10.01.02.002');
  await page.getByRole('option', { name: /1\.3\.2\.10\.01\.02\.002/ }).click();
  await form.getByText('SP2D', { exact: true }).click();
  await form.getByLabel('Nomor SP2D', { exact: true }).fill('SP2D-1');
  await form.getByLabel('Nilai SP2D', { exact: true }).fill('1.000.000,00');
  await form.getByRole('button', { name: 'Tambah SP2D' }).click();
  await form.getByLabel('Nomor SP2D 2').fill('keliru');
  await form.getByLabel('Nilai SP2D 2').fill('5,00');
  await form.getByRole('button', { name: 'Tambah SP2D' }).click();
  await form.getByLabel('Nilai SP2D 3').fill('2.000.000,00');
  await form.getByRole('button', { name: 'Hapus SP2D 2' }).click();
  // What stood in the third line is in the second now.
  await expect(form.getByLabel('Nilai SP2D 2')).toHaveValue('2.000.000,00');
  await expect(form.getByLabel('Nomor SP2D 3')).toHaveCount(0);
  await tanpaPelanggaran(page, '[role="dialog"]');
  await akibat(page);
  await expect(form.getByLabel('Nomor SP2D 2')).toBeFocused();
  await form.getByLabel('Nomor SP2D 2').fill('SP2D-2');
  await form.getByRole('textbox', { name: 'Tanggal SP2D 2' }).fill('05-02-2026');
  await akibat(page);
  await catat(page);
  const [satu] = await buku(program, 'perolehan');
  expect((await lihat(program, satu?.barangId ?? '')).perolehan?.sp2d).toEqual([
    { nomor: 'SP2D-1', tanggal: null, nilaiSen: 100_000_000 },
    { nomor: 'SP2D-2', tanggal: '2026-02-05', nilaiSen: 200_000_000 },
  ]);
  await expect(dialog(page)).toBeHidden();
});
