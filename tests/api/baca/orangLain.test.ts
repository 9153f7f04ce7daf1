import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SelMasuk } from '../../../api/baca/sel.ts';
import { bacaSemua, folderUji } from './bantuBaca.ts';

// One table, written by everybody who writes spreadsheets here: it reads the same whoever wrote it. Programs that are missing
// fail these tests; `npm test` installs them.

const folder = folderUji();
const NAMA = 'KIB B';
const TERSEMBUNYI = 'Rahasia';
const FORMAT = ['yyyy-mm-dd', 'dd/mm/yyyy', 'd mmmm yyyy', 'dd-mmm-yy', 'mm/dd/yyyy hh:mm'];

const t = (teks: string): SelMasuk => ['t', teks];
const n = (teks: string): SelMasuk => ['n', teks];
const d = (hari: string): SelMasuk => ['d', hari];

/** Title block, headings of two levels, goods, blank rows, a total among them; and all that people type into such lists. */
const BARIS: Readonly<Record<number, readonly SelMasuk[]>> = {
  1: [t('KARTU INVENTARIS BARANG (KIB) B')],
  2: [t('PERALATAN DAN MESIN — “Dinas”')],
  4: [t('No'), t('Kode Barang'), t('Register'), t('Nama Barang'), t('Perolehan'), null, null, t('Harga (Rp)')],
  5: [null, null, null, null, t('Tanggal'), t('Dicatat'), t('Dibayar')],
  6: [
    n('1'),
    t('1.3.2.05.01.04.002'),
    t('0001'),
    t('Meja kerja '),
    d('2019-02-28'),
    d('2020-02-29'),
    t('31/12/2024'),
    n('1250000'),
  ],
  7: [
    n('2'),
    t('1.3.2.05.01.04.002'),
    t('0002'),
    t('Kursi\u00a0rapat\u00a0'),
    d('1999-12-31'),
    null,
    d('2024-01-01'),
    t('1.250.000,00'),
  ],
  9: [null, null, null, t('  Jumlah A'), null, null, null, n('8859912370.21')],
  10: [
    n('3'),
    t('1.3.2.02.01.01.001'),
    t('21 s/d 24'),
    t('Mobil "dinas"; <b>&amp;'),
    d('1904-06-01'),
    null,
    null,
    n('0.1'),
  ],
  11: [n('4'), t('007'), t('=1+1'), t('baris satu\nbaris dua'), null, null, null, n('-2500.5'), ['b', '1'], ['b', '0']],
  12: [
    n('5'),
    t("'petik"),
    t('-5'),
    t('Ñandú 😀 é'),
    d('2100-03-01'),
    null,
    null,
    n('136469999534.12'),
    n('123456789012345'),
  ],
  40: [t('Mengetahui'), null, null, null, null, null, null, t('x')],
};
const GABUNGAN = [
  [1, 1, 1, 8],
  [4, 5, 1, 1],
  [4, 4, 5, 7],
] as const;

const isiExcelJs = (sel: SelMasuk): ExcelJS.CellValue => {
  if (sel === null) return null;
  const [jenis, teks] = sel;
  if (jenis === 'n') return Number(teks);
  if (jenis === 'd') return new Date(`${teks}T00:00:00Z`);
  return jenis === 'b' ? teks === '1' : teks;
};

function isiLembar(lembar: ExcelJS.Worksheet, selesai: (baris: ExcelJS.Row) => void = () => undefined): void {
  for (const [nomor, baris] of Object.entries(BARIS)) {
    const tujuan = lembar.getRow(Number(nomor));
    for (const [i, sel] of baris.entries()) {
      if (sel === null) continue;
      const kotak = tujuan.getCell(i + 1);
      kotak.value = isiExcelJs(sel);
      if (sel[0] === 'd') kotak.numFmt = FORMAT[(i + 1) % FORMAT.length] ?? '';
    }
    selesai(tujuan);
  }
}

async function tulisExcelJs(nama: string, date1904: boolean): Promise<void> {
  const buku = new ExcelJS.Workbook();
  buku.properties.date1904 = date1904;
  const lembar = buku.addWorksheet(NAMA);
  isiLembar(lembar);
  for (const [b1, b2, k1, k2] of GABUNGAN) lembar.mergeCells(b1, k1, b2, k2);
  buku.addWorksheet(TERSEMBUNYI, { state: 'hidden' }).addRow(['x']);
  await buku.xlsx.writeFile(path.join(folder, nama));
}

async function tulisExcelJsAlir(nama: string, useSharedStrings: boolean): Promise<void> {
  const filename = path.join(folder, nama);
  const buku = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useStyles: true, useSharedStrings });
  const lembar = buku.addWorksheet(NAMA);
  for (const [b1, b2, k1, k2] of GABUNGAN) lembar.mergeCells(b1, k1, b2, k2);
  isiLembar(lembar, (baris) => baris.commit());
  lembar.commit();
  const rahasia = buku.addWorksheet(TERSEMBUNYI, { state: 'hidden' });
  rahasia.addRow(['x']).commit();
  rahasia.commit();
  await buku.commit();
}

/** Has LibreOffice write the files anew, under these names. */
function libreOffice(ke: string, akhiran: string, hasil: Readonly<Record<string, string>>): void {
  const keluar = path.join(folder, 'lo');
  mkdirSync(keluar, { recursive: true });
  const profil = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profil')).href}`;
  const opsi = ['--headless', '--norestore', '--nolockcheck', profil];
  const asal = Object.keys(hasil).map((nama) => path.join(folder, nama));
  execFileSync('soffice', [...opsi, '--convert-to', ke, '--outdir', keluar, ...asal], {
    stdio: 'pipe',
    timeout: 170_000,
  });
  for (const [nama, tujuan] of Object.entries(hasil))
    renameSync(path.join(keluar, `${path.parse(nama).name}.${akhiran}`), path.join(folder, tujuan));
}

beforeAll(async () => {
  writeFileSync(
    path.join(folder, 'tabel.json'),
    JSON.stringify({ nama: NAMA, tersembunyi: TERSEMBUNYI, baris: BARIS, gabungan: GABUNGAN, format: FORMAT }),
  );
  // Named whole: another Python may be the first in PATH, without Debian's packages.
  execFileSync('/usr/bin/python3', [path.join(import.meta.dirname, 'tulis_orang_lain.py'), folder], { stdio: 'pipe' });
  await tulisExcelJs('exceljs.xlsx', false);
  await tulisExcelJs('exceljs-1904.xlsx', true);
  await tulisExcelJsAlir('exceljs-alir.xlsx', true);
  await tulisExcelJsAlir('exceljs-alir-sebaris.xlsx', false);
  libreOffice('xlsx:Calc MS Excel 2007 XML', 'xlsx', { 'exceljs.xlsx': 'lo.xlsx', 'xlwt.xls': 'lo-dari-xls.xlsx' });
  libreOffice('ods:calc8', 'ods', { 'exceljs.xlsx': 'lo.ods', 'xlsxwriter-1904.xlsx': 'lo-1904.ods' });
  libreOffice('xls:MS Excel 97', 'xls', { 'exceljs.xlsx': 'lo.xls', 'xlsxwriter-1904.xlsx': 'lo-1904.xls' });
  libreOffice('html:HTML (StarCalc)', 'html', { 'exceljs.xlsx': 'lo-html.xls' });
  libreOffice('csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true', 'csv', { 'exceljs.xlsx': 'lo-utf8.csv' });
  libreOffice('csv:Text - txt - csv (StarCalc):44,34,1,1,,0,true,true', 'csv', { 'exceljs.xlsx': 'lo-1252.csv' });
  libreOffice('csv:Text - txt - csv (StarCalc):9,34,65535,1,,0,false,true', 'csv', { 'exceljs.xlsx': 'lo-utf16.csv' });
}, 300_000);

const urut = (gabungan: readonly object[]): string[] => gabungan.map((g) => JSON.stringify(g)).sort();
const harapGabungan = urut(
  GABUNGAN.map(([barisDari, barisSampai, kolomDari, kolomSampai]) => ({
    barisDari,
    barisSampai,
    kolomDari,
    kolomSampai,
  })),
);

describe.each([
  'openpyxl.xlsx',
  'openpyxl-1904.xlsx',
  'xlsxwriter.xlsx',
  'xlsxwriter-1904.xlsx',
  'exceljs.xlsx',
  'exceljs-1904.xlsx',
  'exceljs-alir.xlsx',
  'exceljs-alir-sebaris.xlsx',
  'lo.xlsx',
  'lo-dari-xls.xlsx',
  'lo.ods',
  'lo-1904.ods',
  'xlwt.xls',
  'lo.xls',
  'lo-1904.xls',
])('%s', (nama) => {
  it('reads as it was meant, cell for cell', async () => {
    const { lembar, format, peringatan } = await bacaSemua(path.join(folder, nama));
    expect(format).toBe(path.extname(nama).slice(1));
    expect(lembar.map((l) => [l.nama, l.tersembunyi])).toEqual([
      [NAMA, false],
      [TERSEMBUNYI, true],
    ]);
    expect(Object.fromEntries((lembar[0]?.baris ?? []).map((b) => [b.nomor, b.sel]))).toEqual(BARIS);
    expect(urut(lembar[0]?.gabungan ?? [])).toEqual(harapGabungan);
    expect(lembar[1]?.baris).toEqual([{ nomor: 1, sel: [['t', 'x']] }]);
    expect(peringatan).toEqual([]);
  });
});

describe.each(['lo-utf8.csv', 'lo-1252.csv', 'lo-utf16.csv'])('%s', (nama) => {
  it('has the same texts in the same rows', async () => {
    const { lembar, format } = await bacaSemua(path.join(folder, nama));
    expect(format).toBe('csv');
    const teks = Object.fromEntries((lembar[0]?.baris ?? []).map((b) => [b.nomor, b.sel.map((s) => s?.[1] ?? null)]));
    expect(Object.keys(teks).map(Number)).toEqual(Object.keys(BARIS).map(Number));
    for (const [nomor, baris] of Object.entries(BARIS))
      for (const [i, sel] of baris.entries()) {
        // Windows-1252 has no such letter; days and truths are written as they are shown; our guard is not theirs.
        if (sel === null || sel[0] === 'd' || sel[0] === 'b' || (nama === 'lo-1252.csv' && /😀/u.test(sel[1])))
          continue;
        if (sel[0] === 't') expect(teks[nomor]?.[i], `${nomor}:${i}`).toBe(sel[1]);
        else expect(Number(teks[nomor]?.[i]), `${nomor}:${i}`).toBe(Number(sel[1]));
      }
  });
});

it('lo-html.xls is read as text, and says so', async () => {
  const { lembar, format, peringatan } = await bacaSemua(path.join(folder, 'lo-html.xls'));
  expect(readFileSync(path.join(folder, 'lo-html.xls'), 'latin1')).toMatch(/^<!DOCTYPE html/);
  expect(format).toBe('xls');
  expect(peringatan).toEqual(['Berkas ini halaman HTML bernama .xls; semua isinya dibaca sebagai teks.']);
  const isi = lembar[0]?.baris.flatMap((b) => b.sel.flatMap((s) => (s === null ? [] : [s]))) ?? [];
  expect(new Set(isi.map(([jenis]) => jenis))).toEqual(new Set(['t']));
  expect(isi.map(([, teks]) => teks)).toEqual(expect.arrayContaining(['1.3.2.05.01.04.002', '0001', '1.250.000,00']));
});
