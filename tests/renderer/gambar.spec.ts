import fs from 'node:fs';
import path from 'node:path';
import { laptop, terimaGalat, tutup } from './bekal.ts';
import { expect, ROOT, test } from './host.ts';
import { BARIS_KIB, bukaBerkas, sampaiPeriksa, tulisDaftar, tulisKibB } from './impor.ts';
import { JUDUL, kartu, sampaiHasil, tabel } from './pencocokan.ts';

// The pictures of the user guide, made from the real program. They are written into docs/gambar only when asked for
// (INVENTARIS_BMD_GAMBAR=1), so that an ordinary run leaves the project's files alone.

const tujuan = (lain: string) => (process.env['INVENTARIS_BMD_GAMBAR'] === '1' ? path.join(ROOT, 'docs/gambar') : lain);
const BARU = { dasar: 'LHP BPK 2024', tanggal: '2024-12-31' };

test('pictures of the guide', async ({ program }, info) => {
  test.setTimeout(300_000);
  const { page } = program;
  page.setDefaultTimeout(20_000);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const folder = tujuan(info.outputDir);
  fs.mkdirSync(folder, { recursive: true });
  const potret = async (nama: string) => {
    await page.mouse.move(0, 0);
    await page.screenshot({ path: path.join(folder, `${nama}.png`), animations: 'disabled' });
  };

  const identitas = await program.panggil('identitas.lihat', {});
  await program.panggil('identitas.ubah', {
    identitas: {
      ...identitas,
      pengurusBarang: {
        nama: 'Siti Aminah, S.E.',
        nip: '19850412 201001 2 007',
        pangkat: 'Penata',
        jabatan: 'Pengurus Barang Pengguna',
      },
    },
  });
  const { rekonsiliasi } = await program.panggil('beranda.lihat', {});
  const tanah = await program.panggil('barang.daftar', { saringan: { golongan: ['A'] } });
  const sasaran = rekonsiliasi.golongan.find((g) => g.golongan === 'A')?.kontrolSen ?? 0;
  const [pertama, ...lain] = tanah.baris;
  for (const lot of lain) await program.panggil('barang.isiNilai', { id: lot.id, nilaiSen: 45_000_000_000, ...BARU });
  await program.panggil('barang.isiNilai', {
    id: pertama?.id ?? '1',
    nilaiSen: sasaran - 45_000_000_000 * lain.length,
    ...BARU,
  });

  await page.reload();
  await expect(page.getByText('Sesuai')).toBeVisible();
  await potret('beranda');

  const { baris } = await program.panggil('barang.daftar', { saringan: { cari: 'kursi' } });
  const kursi = baris.find((b) => b.jumlah >= 5 && b.jumlah <= 12) ?? baris[0];
  await program.buka(`/barang?saringan=${encodeURIComponent('{"cari":"kursi"}')}&pilih=${kursi?.id}`);
  await expect(
    page
      .getByRole('complementary', { name: 'Rincian barang' })
      .or(page.getByRole('region', { name: 'Rincian barang' })),
  ).toBeVisible();
  await expect(page.getByText('belum diisi').first()).toBeVisible();
  await potret('daftar-barang');

  await page.getByRole('button', { name: 'Ubah kondisi' }).first().click();
  const kondisi = page.getByRole('dialog', { name: /^Ubah kondisi/ });
  await kondisi.getByLabel(/^Dasar/).fill('BA Opname 021/BA/2025 tanggal 30-06-2025');
  await kondisi.getByRole('textbox', { name: /^Tanggal berlaku/ }).fill('30-06-2025');
  await kondisi.getByRole('radio', { name: 'Rusak Berat' }).check();
  await kondisi.getByLabel(/yang berubah/).fill('3');
  await expect(kondisi.getByText(/Lot ini dipecah/)).toBeVisible();
  await potret('ubah-kondisi');
  await page.keyboard.press('Escape');
  await expect(kondisi).toBeHidden();

  await page.getByRole('button', { name: 'Isi nilai' }).first().click();
  const isian = page.getByLabel('Nilai perolehan seluruh lot');
  await isian.fill('12.500.000,00');
  await expect(page.getByText(/menyusut/)).toBeVisible();
  await potret('isi-nilai');
  await page.keyboard.press('Escape');

  await program.panggil('barang.ubahKondisi', {
    sasaran: { id: [kursi?.id ?? '1'] },
    ke: 'RB',
    tanggal: '2025-06-30',
    dasar: 'BA Opname 021/BA/2025',
    jumlah: 3,
  });
  await program.buka('/riwayat');
  await page
    .getByRole('button', { name: /^Batalkan perintah/ })
    .first()
    .click();
  await expect(page.getByText(/^Dibatalkan oleh no\./)).toBeVisible();
  await page.getByRole('button', { name: 'Tutup' }).first().click();
  await potret('riwayat');

  await program.buka('/rekonsiliasi');
  await expect(page.getByRole('row', { name: /A Tanah/ })).toContainText('Sesuai');
  await potret('rekonsiliasi');

  await program.buka('/laporan?semester=2024-2');
  await expect(page.getByRole('group', { name: /^Halaman 1 dari/ })).toHaveAttribute('aria-busy', 'false', {
    timeout: 60_000,
  });
  await potret('laporan');

  await program.buka(`/excel/ekspor?saringan=${encodeURIComponent('{"golongan":["B"],"kondisi":["RB"]}')}`);
  await expect(page.getByText(/lot, .* unit, nilai/)).toBeVisible();
  await potret('ekspor');

  await bukaBerkas(program, await tulisKibB(info.outputDir, 'KIB B Dinas Perdagangan.xlsx', BARIS_KIB));
  await sampaiPeriksa(page);
  await page.keyboard.press('F8');
  await expect(page.getByRole('textbox', { name: 'Harga (Rp)' })).toBeInViewport();
  await potret('impor');

  await program.panggil('cadangan.buat', {});
  await program.buka('/cadangan');
  await page
    .getByRole('button', { name: /^Pulihkan…/ })
    .first()
    .click();
  await expect(page.getByLabel(/^Ketik PULIHKAN/)).toBeVisible();
  await potret('cadangan');
  await page.keyboard.press('Escape');

  await laptop(program);
  await program.buka('/mutasi');
  await page.getByRole('button', { name: /^Catat mutasi/ }).click();
  const catat = page.getByRole('dialog');
  await catat.getByRole('button', { name: /^Kapitalisasi/ }).click();
  await catat.getByRole('textbox', { name: 'Cari barang' }).fill('Lap Top Uji');
  await page.getByRole('option', { name: /Lap Top Uji/ }).click();
  await catat.getByRole('textbox', { name: /^Nilai yang ditambahkan/ }).fill('2.500.000,00');
  await catat.getByLabel('Nomor dokumen').fill('31/BAST/2025');
  await catat.getByRole('button', { name: /Lihat akibatnya/ }).click();
  await expect(catat.getByRole('table', { name: /Lap Top Uji/ })).toBeVisible();
  await potret('mutasi');
  await page.keyboard.press('Escape');

  await program.buka('/tindak-lanjut');
  await expect(page.getByText(/belum terjadi ketika barang dicatat/).first()).toBeVisible();
  await potret('tindak-lanjut');

  await terimaGalat(program);
  await tutup(program, '2024-2');
  await program.buka('/periode');
  await page.getByRole('button', { name: 'Tutup Semester I Tahun 2025' }).click();
  await expect(page.getByRole('region', { name: 'Yang akan dibukukan' })).toBeVisible();
  await potret('periode');
  await page.keyboard.press('Escape');

  await tutup(program, '2025-1');
  const [uji] = (await program.panggil('barang.daftar', { saringan: { cari: 'Lap Top Uji' } })).baris;
  await program.buka(`/barang?saringan=${encodeURIComponent('{"cari":"Lap Top Uji"}')}&pilih=${uji?.id}`);
  await page.getByRole('button', { name: 'Kartu penyusutan' }).click();
  await expect(
    page.getByRole('dialog', { name: /^Kartu penyusutan/ }).getByRole('row', { name: /^2025-1 / }),
  ).toBeVisible();
  await potret('kartu-penyusutan');
});

test('picture of Pencocokan', async ({ program }, info) => {
  const { page } = program;
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const folder = tujuan(info.outputDir);
  fs.mkdirSync(folder, { recursive: true });
  const { baris } = await program.panggil('barang.daftar', { saringan: { golongan: ['B'], cari: 'meja' }, batas: 12 });
  // Their list: shorter names, a year that differs, a value ten times ours, and one thing that nobody has.
  const [pertama] = baris;
  await program.panggil('barang.isiNilai', { id: pertama?.id ?? '1', nilaiSen: 150_000_000, ...BARU });
  const mereka = baris.map((b, i) => [
    b.kodeBarang,
    b.namaBarang.replace('Meja Kerja', 'Mj. Kerja').toUpperCase(),
    (b.tahunPerolehan ?? 2010) + (i % 4 === 3 ? 1 : 0),
    b.jumlah,
    i === 0 ? 15_000_000 : 1_750_000 * (i + 1),
    b.kondisi,
    null,
  ]);
  const lain = ['1.3.2.02.01.04.001', 'Perahu Karet', 2003, 1, 9_999_000, 'B', null];
  await sampaiHasil(program, await tulisDaftar(info.outputDir, 'Daftar BPKAD.xlsx', JUDUL, [...mereka, lain]), 'B');
  await tabel(page).getByRole('row').filter({ hasText: '15.000.000,00' }).getByRole('gridcell').nth(1).click();
  await expect(kartu(page).getByText('angka nilai sama, terpaut 10 kali lipat')).toBeVisible();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, 'pencocokan.png'), animations: 'disabled' });
});

test.describe('an empty register', () => {
  test.use({ register: 'kosong' });

  test('picture of Mulai', async ({ program }, info) => {
    const { page } = program;
    const folder = tujuan(info.outputDir);
    fs.mkdirSync(folder, { recursive: true });
    await page.getByLabel('Nama').fill('Siti Aminah');
    await page.getByLabel('Peran').fill('Pengurus Barang Pengguna');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Register ini masih kosong' })).toBeVisible();
    await page.screenshot({ path: path.join(folder, 'mulai.png'), clip: { x: 183, y: 40, width: 1000, height: 400 } });
  });
});
