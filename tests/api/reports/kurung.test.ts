import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import type { Kolom, ReportDocument } from '../../../api/reports/document.ts';
import { tulisPdf } from '../../../api/reports/writers/pdf.ts';
import { tulisXlsx } from '../../../api/reports/writers/xlsx.ts';
import { bacaPdf } from './bacaPdf.ts';
import { bacaXlsx } from './bacaXlsx.ts';
import { sumberUji } from './sumberUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'kurung-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KOLOM: readonly Kolom[] = [
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 60, rata: 'kiri' },
  { key: 'nilai', label: 'Nilai', kind: 'rupiah', lebar: 30, rata: 'kanan', total: true, kurung: true },
];
const dasar = cariLaporan('rekap-kondisi').buat(sumberUji({ lot: [] }), {
  semester: '2025-1',
  tanggalCetak: '2025-07-04',
});
const DOKUMEN: ReportDocument = {
  ...dasar,
  catatan: [],
  columns: KOLOM,
  totals: null,
  sections: [
    {
      id: 'b',
      judul: null,
      lembar: null,
      halamanBaru: false,
      rows: () => [
        ['Peralatan', 500_000],
        ['Akumulasi', -623_456],
      ],
      jumlahBaris: 2,
      subtotal: { label: 'Jumlah', sel: [null, -123_456] },
    },
  ],
};

it('amounts below zero stand in parentheses, on paper as text, in a workbook as numbers with that format', async () => {
  const pdf = join(folder, 'kurung.pdf');
  await tulisPdf(DOKUMEN, pdf);
  const teks = (await bacaPdf(pdf)).halaman[0]?.padat ?? '';
  for (const isi of ['5.000,00', '(6.234,56)', '(1.234,56)']) expect(teks).toContain(isi);
  expect(teks).not.toContain('-6.234,56');

  const xlsx = join(folder, 'kurung.xlsx');
  await tulisXlsx(DOKUMEN, xlsx);
  const sel: { nilai: unknown; format: string }[] = [];
  (await bacaXlsx(xlsx)).worksheets[0]?.eachRow((row) => {
    const { value, numFmt } = row.getCell(2);
    if (typeof value === 'number' && numFmt !== undefined) sel.push({ nilai: value, format: numFmt });
  });
  expect(sel).toEqual([
    { nilai: 5000, format: '#,##0.00;(#,##0.00)' },
    { nilai: -6234.56, format: '#,##0.00;(#,##0.00)' },
  ]);
});
