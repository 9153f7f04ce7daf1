import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerDialogs, said } from './dialogs.ts';
import { pdfInfo, pdfText, startFilePrinter } from './file-printer.ts';
import { type Program, bmd, call, expect, launch, sayWhoWorks, test, value } from './program.ts';

interface Handle {
  id: string;
  nama: string;
  mime: string;
  ukuran: number;
}

/** Makes a report and gives the handle of its file. */
async function report(page: Page, format: 'pdf' | 'xlsx'): Promise<Handle> {
  const made = await value(page, 'laporan.buat', { id: 'rekonsiliasi', semester: '2024-2', format });
  return made['berkas'] as Handle;
}

const save = (page: Page, handle: Handle) =>
  page.evaluate(({ id, nama }) => window.desktop?.simpanBerkas(id, nama), { id: handle.id, nama: handle.nama });

test('a report is saved as PDF and as XLSX', async ({ program: { app, page, folder } }) => {
  const pdf = await report(page, 'pdf');
  const pdfTarget = path.join(folder, 'Rekonsiliasi.pdf');
  await answerDialogs(app, { save: pdfTarget });
  expect(await save(page, pdf)).toEqual({ disimpan: true, lokasi: pdfTarget });
  expect(pdfText(pdfTarget)).toContain('136.469.999.534,12');

  const xlsx = await report(page, 'xlsx');
  const xlsxTarget = path.join(folder, 'Rekonsiliasi.xlsx');
  await answerDialogs(app, { save: xlsxTarget });
  expect(await save(page, xlsx)).toEqual({ disimpan: true, lokasi: xlsxTarget });
  expect(execFileSync('unzip', ['-l', xlsxTarget], { encoding: 'utf8' })).toContain('xl/workbook.xml');
  expect(fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a cancelled or failed save writes nothing and says why', async ({ program: { app, page, folder } }) => {
  const pdf = await report(page, 'pdf');
  await answerDialogs(app, {});
  expect(await save(page, pdf)).toEqual({ disimpan: false });
  expect(await said(app)).toEqual([]);

  await answerDialogs(app, { save: path.join(folder, 'tidak-ada', 'a.pdf') });
  expect(await save(page, pdf)).toEqual({ disimpan: false });
  expect((await said(app)).join()).toContain('tidak dapat disimpan');

  await answerDialogs(app, { save: path.join(folder, 'b.pdf') });
  expect(await save(page, { ...pdf, id: '0'.repeat(32) })).toEqual({ disimpan: false });
  expect(fs.existsSync(path.join(folder, 'b.pdf'))).toBe(false);
});

test('a file behind a handle is served whole and in parts, by app:// alone', async ({ program: { page } }) => {
  const pdf = await report(page, 'pdf');
  const seen = await page.evaluate(async (id) => {
    const whole = await fetch(`/berkas/${id}`);
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const part = await fetch(`/berkas/${id}`, { headers: { Range: 'bytes=0-4' } });
    const beyond = await fetch(`/berkas/${id}`, { headers: { Range: 'bytes=999999999-' } });
    return {
      type: whole.headers.get('content-type'),
      size: bytes.length,
      partStatus: part.status,
      part: await part.text(),
      range: part.headers.get('content-range'),
      beyond: beyond.status,
    };
  }, pdf.id);
  expect(seen).toEqual({
    type: 'application/pdf',
    size: pdf.ukuran,
    partStatus: 206,
    part: '%PDF-',
    range: `bytes 0-4/${pdf.ukuran}`,
    beyond: 416,
  });
});

test('a file that the page sends becomes a handle', async ({ program: { page } }) => {
  const answer = await page.evaluate(async () => {
    const sent = await fetch('/berkas?nama=..%2F..%2Fdata.csv', { method: 'PUT', body: new Blob(['a;b\n1;2\n']) });
    const file: unknown = await sent.json();
    const id = typeof file === 'object' && file !== null ? String(Reflect.get(file, 'id')) : '';
    return {
      status: sent.status,
      nama: String(Reflect.get(Object(file), 'nama')),
      text: await (await fetch(`/berkas/${id}`)).text(),
    };
  });
  expect(answer).toEqual({ status: 201, nama: '-..-data.csv', text: 'a;b\n1;2\n' });
});

test('a backup picked in the system dialog can be looked into and restored', async ({
  program: { app, page, folder },
}) => {
  const made = await value(page, 'cadangan.buat', {});
  const { berkas } = await value(page, 'cadangan.unduh', { nama: made['nama'] });
  const target = path.join(folder, 'cadangan.db');
  await answerDialogs(app, { save: target, open: target });
  expect(await save(page, berkas as Handle)).toMatchObject({ disimpan: true });
  const picked = await page.evaluate(() => window.desktop?.pilihBerkas('cadangan'));
  expect(picked).toMatchObject({ nama: 'cadangan.db' });
  expect(await value(page, 'cadangan.tinjau', { berkas: picked?.id })).toMatchObject({ cadangan: { lot: 432 } });
  expect(await value(page, 'cadangan.pulihkan', { berkas: picked?.id })).toMatchObject({ lot: 432 });
  expect(await value(page, 'periksa.jalankan')).toMatchObject({ sah: true });
});

test('a register that can no longer be read is replaced from the window, and kept beside it', async ({ folder }) => {
  const db = path.join(folder, 'register', 'inventaris.db');
  expect(bmd(db, 'siapkan', '--contoh', 'renstra')).toMatchObject({ ok: true });
  expect(bmd(db, 'panggil', 'cadangan.buat', '{}')).toMatchObject({ ok: true });
  fs.truncateSync(db, 4096 * 100);
  const ruin = fs.readFileSync(db);
  const program = await launch(folder, db);
  try {
    const { page } = program;
    await expect(page.getByRole('heading', { name: 'Register tidak dapat dibuka' })).toBeVisible();
    await expect(page.getByText(`Berkas register: ${db}`)).toBeVisible();
    await page.getByRole('button', { name: /^Pulihkan… inventaris_/ }).click();
    // Nobody was picked at this desk yet, and somebody has to stand for it.
    await page.getByLabel('Nama').fill('Ani');
    await page.getByLabel('Peran').fill('Pengurus Barang');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Pulihkan register' }).click();
    await page.getByRole('button', { name: 'Buka register' }).click();
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
    expect(await value(page, 'register.status')).toMatchObject({ lot: 432 });
    expect(await value(page, 'periksa.jalankan')).toMatchObject({ sah: true });
    const [kept = ''] = fs.readdirSync(path.dirname(db)).filter((name) => name.endsWith('_rusak.db'));
    expect(fs.readFileSync(path.join(path.dirname(db), kept)).equals(ruin)).toBe(true);
    expect(program.complaints).toEqual([]);
  } finally {
    await program.app.close();
  }
});

test.describe('printing', () => {
  let printer: Awaited<ReturnType<typeof startFilePrinter>>;
  let program: Program;

  test.beforeAll(async () => {
    printer = await startFilePrinter();
  });
  test.afterAll(() => printer.close());
  test.afterEach(() => program.app.close());

  test('a report comes out of a printer with the text that the screen shows', async ({ folder }) => {
    const db = path.join(folder, 'register', 'inventaris.db');
    program = await launch(folder, db, { CUPS_SERVER: printer.socket });
    const { page } = program;
    expect(await call(page, 'register.siapkan', { contoh: 'renstra' })).toMatchObject({ ok: true });
    expect(await page.evaluate(() => window.desktop?.daftarPencetak())).toEqual([{ nama: printer.name, utama: true }]);

    const made = await value(page, 'laporan.buat', {
      id: 'rekonsiliasi',
      semester: '2024-2',
      format: 'pdf',
      kertas: { ukuran: 'F4', orientasi: 'mendatar' },
    });
    const handle = made['berkas'] as Handle;
    const hasil = await page.evaluate(
      ({ id, pencetak }) =>
        window.desktop?.cetak(id, { pencetak, salinan: 1, kertas: { ukuran: 'F4', orientasi: 'mendatar' } }),
      { id: handle.id, pencetak: printer.name },
    );
    expect(hasil).toEqual({ ok: true });
    const printed = await printer.nextJob();
    expect(pdfText(printed)).toContain('136.469.999.534,12');
    // The sheet is F4 as it lies in the tray: 215 x 330 mm.
    expect(pdfInfo(printed)).toMatch(/Page size:\s+609(\.\d+)? x 935(\.\d+)? pts/);
  });

  test('the dialog prints a range of pages, and exactly these, on the paper of the report', async ({ folder }) => {
    const db = path.join(folder, 'register', 'inventaris.db');
    program = await launch(folder, db, { CUPS_SERVER: printer.socket });
    const { page } = program;
    expect(await call(page, 'register.siapkan', { contoh: 'renstra' })).toMatchObject({ ok: true });
    await sayWhoWorks(page);
    await page.evaluate(() => {
      window.location.hash = '#/laporan?semester=2025-1&id=daftar-barang';
    });
    await expect(page.getByRole('group', { name: /^Halaman 1 dari 20/ })).toBeVisible({ timeout: 60_000 });
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: 'Cetak laporan' });
    await dialog.getByRole('radio', { name: 'Halaman' }).check();
    await dialog.getByLabel('Dari halaman').fill('3');
    await dialog.getByLabel('Sampai halaman').fill('21');
    await expect(dialog.getByText('Nomor halaman antara 1 dan 20.')).toBeVisible();
    const cetak = dialog.getByRole('button', { name: /^Cetak( Ctrl|$)/ });
    await expect(cetak).toBeDisabled();
    await dialog.getByLabel('Sampai halaman').fill('5');
    await page.screenshot({ path: test.info().outputPath('cetak.png') });
    await cetak.click();
    await expect(dialog).toBeHidden();
    const printed = await printer.nextJob();
    const nomor = [...pdfText(printed).matchAll(/Halaman (\d+) dari 20/g)].map((m) => Number(m[1]));
    expect(nomor).toEqual([3, 4, 5]);
    expect(pdfInfo(printed)).toMatch(/Pages:\s+3\b/);
    expect(pdfInfo(printed)).toMatch(/Page size:\s+609(\.\d+)? x 935(\.\d+)? pts/);
  });

  test('a printer that is not there is named', async ({ folder }) => {
    program = await launch(folder, path.join(folder, 'register', 'inventaris.db'), { CUPS_SERVER: printer.socket });
    const { page } = program;
    expect(await call(page, 'register.siapkan', { contoh: 'renstra' })).toMatchObject({ ok: true });
    const handle = await report(page, 'pdf');
    const hasil = await page.evaluate(
      (id) =>
        window.desktop?.cetak(id, { pencetak: 'Tidak_Ada', salinan: 1, kertas: { ukuran: 'A4', orientasi: 'tegak' } }),
      handle.id,
    );
    expect(hasil).toMatchObject({ ok: false, pesan: expect.stringContaining('Tidak_Ada') });
  });
});
