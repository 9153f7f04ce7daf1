import { saringan, sel, siapBarang, tabel, toast } from './barang.ts';
import { expect, tanpaPelanggaran, test } from './host.ts';
import { akibat, baris, catat, daftar, dialog, mulai, pilihLot } from './mutasi.ts';

test.describe('Mutasi: what is booked', () => {
  test('perolehan: code from the catalogue, running register numbers, attributes of its golongan', async ({
    program,
  }) => {
    const { page } = program;
    const form = await mulai(program, 'Perolehan');
    await form.getByRole('combobox', { name: 'Kode barang' }).fill('sepeda motor');
    await page.getByRole('option', { name: /1\.3\.2\.02\.01\.04\.001/ }).click();
    await expect(form.getByLabel('Nama barang')).toHaveValue('Sepeda Motor');
    await form.getByLabel('Jumlah').fill('2');
    await form.getByLabel('Nilai perolehan seluruhnya').fill('40.000.000,00');
    await form.getByRole('combobox', { name: 'Nomor register' }).fill('otomatis');
    await form.getByText('Atribut golongan B Peralatan dan Mesin').click();
    await form.getByLabel('Nomor polisi').fill('DP 1234 XY');
    await form.getByLabel('Nomor dokumen').fill('12/BAST/2026');
    await tanpaPelanggaran(page, '[role="dialog"]');
    await akibat(page);
    await expect(form.getByRole('table', { name: /Sepeda Motor/ })).toContainText('000001 s/d 000002');
    await expect(form.getByRole('table', { name: 'Akibat pada saldo golongan' })).toContainText(
      'B Peralatan dan Mesin: nilai',
    );
    await tanpaPelanggaran(page, '[role="dialog"]');
    // Nothing is booked until it is said so.
    expect((await program.panggil('mutasi.daftar', { jenis: 'perolehan' })).baris).toEqual([]);
    await catat(page);
    await expect(toast(page, 'Perolehan dicatat: Sepeda Motor')).toBeVisible();
    const [satu] = (await program.panggil('mutasi.daftar', { jenis: 'perolehan' })).baris;
    expect(satu).toMatchObject({ unit: 2, nilaiSen: 4_000_000_000, golongan: 'B' });
    expect(await program.panggil('barang.lihat', { id: satu?.barangId ?? '' })).toMatchObject({
      nomorRegister: '000001 s/d 000002',
      rincian: { nomorPolisi: 'DP 1234 XY' },
    });
    await expect(baris(page).first()).toContainText('Perolehan: pembelian');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(baris(page).first()).toContainText('dibatalkan');
    // The paper of the last one is a click away.
    await page.getByRole('button', { name: /^Catat mutasi/ }).click();
    await dialog(page)
      .getByRole('button', { name: /^Kapitalisasi/ })
      .click();
    await dialog(page)
      .getByRole('button', { name: /Pakai yang terakhir: BAST 12\/BAST\/2026/ })
      .click();
    await expect(dialog(page).getByLabel('Nomor dokumen')).toHaveValue('12/BAST/2026');
  });

  test('the open list of codes is one listbox that scrolls, whole by keyboard', async ({ program }) => {
    const { page } = program;
    const form = await mulai(program, 'Perolehan');
    const kode = form.getByRole('combobox', { name: 'Kode barang' });
    await kode.fill('meja');
    const pilihan = page.getByRole('option');
    await expect(pilihan.nth(20)).toBeAttached();
    const daftarKode = page.getByRole('listbox');
    await expect(daftarKode).toHaveCount(1);
    expect(await daftarKode.evaluate((e) => e.scrollHeight > e.clientHeight)).toBe(true);
    await tanpaPelanggaran(page);
    for (let i = 0; i < 20; i += 1) await page.keyboard.press('ArrowDown');
    const dipilih = pilihan.nth(19);
    await expect(dipilih).toHaveAttribute('data-combobox-selected', 'true');
    await expect(dipilih).toBeInViewport({ ratio: 0.9 });
    await tanpaPelanggaran(page);
    const teks = (await dipilih.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(kode).toHaveValue(teks.slice(0, 18));
    await expect(daftarKode).toBeHidden();
    // So do the lists of the other fields.
    await form.getByRole('combobox', { name: /^Cara perolehan/ }).click();
    await expect(page.getByRole('listbox')).toBeVisible();
    await tanpaPelanggaran(page);
  });

  test('penghapusan of a part of a lot from Daftar Barang; what is missing stands beside its field', async ({
    program,
  }) => {
    const { page } = program;
    await siapBarang(program, saringan({ cari: 'kursi rapat' }));
    await expect(tabel(page)).toHaveAttribute('aria-rowcount', '6');
    await sel(page, 3, 'namaBarang').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Catat mutasi…' }).click();
    const form = dialog(page);
    await expect(form.getByRole('button', { name: /^Perolehan/ })).toHaveCount(0);
    await form.getByRole('button', { name: /^Penghapusan/ }).click();
    await expect(form).toContainText('Kosongkan untuk seluruh 8 unit');
    await akibat(page);
    await expect(form.getByText('Wajib diisi')).toBeVisible();
    await expect(form.getByRole('combobox', { name: 'Cara penghapusan' })).toBeFocused();
    await form.getByRole('combobox', { name: 'Cara penghapusan' }).click();
    await page.getByRole('option', { name: 'Pemusnahan' }).click();
    await form.getByLabel('Jumlah unit').fill('9');
    await akibat(page);
    await expect(form.getByText(/Lot berisi 8 unit/)).toBeVisible();
    await expect(form.getByLabel('Jumlah unit')).toBeFocused();
    await form.getByLabel('Jumlah unit').fill('3');
    await form.getByLabel('Nomor dokumen').fill('SK 9');
    await akibat(page);
    await expect(form.getByRole('row', { name: /^Jumlah 8 .* 5 / })).toBeVisible();
    await catat(page);
    const [satu] = (await program.panggil('mutasi.daftar', { jenis: 'penghapusan' })).baris;
    expect(satu).toMatchObject({ unit: -3, dasar: expect.stringContaining('SK nomor SK 9') });
  });

  test('reklas of a finished construction, many lots written off at once, a correction', async ({ program }) => {
    const { page } = program;
    const kdp = await program.panggil('barang.daftar', { saringan: { golongan: ['F'] } });
    const id = kdp.baris[0]?.id ?? '';
    await program.panggil('barang.isiNilai', { id, nilaiSen: 5_000_000_00, dasar: 'Kontrak' });
    await siapBarang(program, saringan({ golongan: ['F'] }));
    await sel(page, 1, 'namaBarang').click();
    await page.getByRole('complementary').getByRole('button', { name: 'Catat mutasi…' }).click();
    const form = dialog(page);
    await form.getByRole('button', { name: /^Reklasifikasi/ }).click();
    await form.getByRole('combobox', { name: 'Kode tujuan' }).fill('1.3.3.01.01.12.001');
    await page.getByRole('option', { name: /1\.3\.3\.01\.01\.12\.001/ }).click();
    await form.getByLabel('Nomor dokumen').fill('BAST 5');
    await akibat(page);
    const saldo = form.getByRole('table', { name: 'Akibat pada saldo golongan' });
    await expect(saldo).toContainText('C Gedung dan Bangunan: nilai');
    await expect(saldo).toContainText('F Konstruksi Dalam Pengerjaan: nilai');
    await catat(page);
    expect((await program.panggil('barang.lihat', { id })).golongan).toBe('C');

    await mulai(program, 'Koreksi');
    await pilihLot(page, 'lemari besi');
    await form.getByLabel('Nilai yang benar').fill('750.000,00');
    await form.getByLabel('Nomor dokumen').fill('LHP 2');
    await akibat(page);
    await expect(form.getByRole('row', { name: /Nilai belum diisi Rp750\.000,00/ })).toBeVisible();
    await catat(page);

    await siapBarang(program, saringan({ golongan: ['E'] }));
    await page.keyboard.press('Control+a');
    await page.getByRole('group', { name: 'Pilihan' }).getByRole('button', { name: 'Catat mutasi…' }).click();
    await form.getByRole('button', { name: /^Penghapusan/ }).click();
    await form.getByRole('combobox', { name: 'Cara penghapusan' }).click();
    await page.getByRole('option', { name: 'Hibah' }).click();
    await form.getByLabel('Nomor dokumen').fill('SK 11');
    await akibat(page);
    await catat(page);
    await expect(toast(page, 'Penghapusan dicatat: 5 lot')).toBeVisible();
    expect((await program.panggil('barang.ringkasan', { sasaran: { saringan: { golongan: ['E'] } } })).lot).toBe(0);

    // Back again, one of them, by its own kind.
    await mulai(program, 'Pembatalan penghapusan');
    await form.getByRole('textbox', { name: 'Cari barang yang sudah dihapuskan' }).fill('tanaman');
    await page.getByRole('option', { name: /Tanaman/ }).click();
    await form.getByLabel('Nomor dokumen').fill('SK 12');
    await akibat(page);
    await catat(page);
    expect((await program.panggil('barang.ringkasan', { sasaran: { saringan: { golongan: ['E'] } } })).lot).toBe(1);
  });

  test('kapitalisasi asks for a value first, then adds; pemanfaatan leaves figures; gabung of two', async ({
    program,
  }) => {
    const { page } = program;
    const form = await mulai(program, 'Kapitalisasi');
    await pilihLot(page, 'gedang');
    await form.getByLabel('Nilai yang ditambahkan').fill('1.000.000,00');
    await akibat(page);
    await expect(form.getByText(/nilainya belum diisi; isi nilai lot lebih dulu/)).toBeVisible();
    await form.getByRole('button', { name: /^Lepas/ }).click();
    const gedung = await program.panggil('barang.daftar', { saringan: { golongan: ['C'] } });
    const id = gedung.baris[0]?.id ?? '';
    await program.panggil('barang.isiNilai', { id, nilaiSen: 900_000_000, dasar: 'KIB' });
    await pilihLot(page, gedung.baris[0]?.namaBarang ?? '');
    await akibat(page);
    await expect(form.getByRole('row', { name: /Nilai Rp9\.000\.000,00 Rp10\.000\.000,00/ })).toBeVisible();
    await catat(page);

    await mulai(program, 'Pemanfaatan');
    await pilihLot(page, gedung.baris[0]?.namaBarang ?? '');
    await form.getByRole('combobox', { name: 'Bentuk pemanfaatan' }).fill('Sewa');
    await form.getByLabel('Mitra').fill('Koperasi Pasar');
    await form.getByLabel('Sampai tanggal', { exact: true }).fill('31-12-2030');
    await akibat(page);
    await expect(form).toContainText('Sewa, Koperasi Pasar, sampai 31 Desember 2030');
    await expect(form).toContainText('Saldo golongan tidak berubah.');
    await catat(page);

    const { baris: kursi } = await program.panggil('barang.daftar', { saringan: { cari: 'kursi rapat' } });
    await program.panggil('barang.pecah', { id: kursi[2]?.id ?? '', jumlah: 3, tanggal: '2025-01-02', dasar: 'BA' });
    await mulai(program, 'Gabung lot');
    await akibat(page);
    await expect(form.getByText('Pilih sedikitnya dua lot')).toBeVisible();
    const cari = form.getByRole('textbox', { name: 'Cari barang' });
    await cari.fill('kursi rapat');
    await page.getByRole('option', { name: /5 unit/ }).click();
    await cari.fill('kursi rapat');
    await page.getByRole('option', { name: /3 unit/ }).click();
    await akibat(page);
    await expect(form.getByRole('row', { name: /^Jumlah 5 .* 8 / })).toBeVisible();
    await catat(page);
  });
});

test.describe('Mutasi: the list', () => {
  test('is narrowed by semester, kind, golongan and lot; leads to the lot; cancels from there', async ({ program }) => {
    const { page } = program;
    await program.panggil('barang.ubahKondisi', {
      sasaran: { saringan: { golongan: ['F'] } },
      ke: 'KB',
      tanggal: '2025-03-01',
      dasar: 'BA 3',
    });
    await program.buka('/mutasi');
    await expect(baris(page).first()).toContainText('Ubah kondisi');
    await tanpaPelanggaran(page);
    await page.getByRole('combobox', { name: 'Jenis' }).click();
    await page.getByRole('option', { name: 'Saldo awal', exact: true }).click();
    await expect(baris(page).first()).toContainText('Saldo awal');
    await page.getByRole('combobox', { name: 'Golongan' }).click();
    await page.getByRole('option', { name: 'F Konstruksi Dalam Pengerjaan' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'baris' })).toHaveText('17 baris');
    await page.getByRole('combobox', { name: 'Semester' }).click();
    await page.getByRole('option', { name: '2025-1' }).click();
    await expect(page.getByText('Tidak ada mutasi yang cocok dengan saringan.')).toBeVisible();
    expect(page.url()).toContain('golongan=F');
    await page.getByRole('button', { name: 'Hapus saringan' }).click();

    // Scrolled to its end, the whole opening entry comes by.
    await expect(page.getByRole('status').filter({ hasText: 'baris' })).toContainText('gulir');
    await expect(async () => {
      await daftar(page).evaluate((el) => el.scrollTo(0, el.scrollHeight));
      await expect(page.getByRole('status').filter({ hasText: 'baris' })).toHaveText('449 baris', { timeout: 500 });
    }).toPass();
    expect(await baris(page).count()).toBeLessThan(80);
    await daftar(page).evaluate((el) => el.scrollTo(0, 0));

    await baris(page).first().getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Mutasi lot ini saja' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'baris' })).toHaveText('2 baris');
    await baris(page).first().getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Batalkan perintah ini' }).click();
    await expect(baris(page).first()).toContainText('dibatalkan');
    await baris(page).last().getByRole('link').click();
    await expect(page.getByRole('complementary', { name: 'Rincian barang' })).toBeVisible();
  });

  test('takes a document that came later, and gives it back', async ({ program }) => {
    const { page } = program;
    await program.panggil('mutasi.catat', {
      jenis: 'perolehan',
      data: {
        kodeBarang: '1.3.2.10.01.02.002',
        namaBarang: 'Lap Top',
        jumlah: 1,
        satuan: 'unit',
        tanggal: '2026-01-05',
        kondisi: 'B',
        caraPerolehan: 'hibah',
        dokumen: { jenis: 'BAST' },
      },
    });
    await program.buka('/mutasi');
    await expect(baris(page).first()).toContainText('belum bernomor');
    await baris(page).first().getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Lampirkan dokumen…' }).click();
    await dialog(page)
      .getByRole('button', { name: /Lampirkan/ })
      .click();
    await expect(dialog(page).getByText('Wajib diisi')).toBeVisible();
    await tanpaPelanggaran(page, '[role="dialog"]');
    await dialog(page).getByLabel('Nomor dokumen').fill('7/HIBAH/2026');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(baris(page).first()).toContainText('BAST 7/HIBAH/2026 (dilampirkan)');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(baris(page).first()).toContainText('belum bernomor');
  });
});

test.describe('Ubah data', () => {
  test('changes the attributes of the golongan; history shows old and new', async ({ program }) => {
    const { page } = program;
    await siapBarang(program, saringan({ cari: 'sepeda motor' }));
    const id = (await program.panggil('barang.daftar', { saringan: { cari: 'sepeda motor' } })).baris[0]?.id ?? '';
    await program.panggil('barang.ubah', {
      id,
      perubahan: { rincian: { nomorPolisi: 'DP 1' } },
      tanggal: '2025-01-02',
      dasar: 'STNK',
    });
    await sel(page, 1, 'namaBarang').click();
    await page.getByRole('complementary').getByRole('button', { name: 'Ubah data' }).click();
    const form = dialog(page);
    await expect(form.getByLabel('Nomor polisi')).toHaveValue('DP 1');
    await form.getByLabel('Nomor polisi').fill('DP 2');
    await form.getByLabel('Pemegang').fill('Kepala Bidang Pasar');
    await form.getByRole('combobox', { name: /Dasar/ }).fill('STNK baru');
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    const riwayat = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'STNK baru' });
    await expect(riwayat).toContainText('Nomor polisi: DP 1 → DP 2');
    expect((await program.panggil('barang.lihat', { id })).rincian).toEqual({
      nomorPolisi: 'DP 2',
      pemegang: 'Kepala Bidang Pasar',
    });
  });
});
