import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import type { Bagian, Kolom, Paragraf, ReportDocument, SumberBaris } from '../../../api/reports/document.ts';
import { tulisPdf } from '../../../api/reports/writers/pdf.ts';
import { tulisXlsx } from '../../../api/reports/writers/xlsx.ts';
import { bacaPdf, padatkan } from './bacaPdf.ts';
import { bacaXlsx, isiSel } from './bacaXlsx.ts';
import { letakTeks } from './letakTeks.ts';
import { sumberUji } from './sumberUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'uraian-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KOLOM: readonly Kolom[] = [
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 60, rata: 'kiri' },
  { key: 'nilai', label: 'Nilai', kind: 'rupiah', lebar: 30, rata: 'kanan', total: true },
];
const bagian = (isi: Partial<Bagian<SumberBaris>>): Bagian<SumberBaris> => ({
  id: 'b',
  judul: null,
  lembar: null,
  halamanBaru: false,
  rows: () => [],
  jumlahBaris: 0,
  subtotal: null,
  ...isi,
});
const PANJANG = Array.from({ length: 120 }, (_, i) => `Kalimat ke-${i + 1} dari keterangan yang panjang.`).join(' ');
const URAIAN: readonly Paragraf[] = [
  { bentuk: 'judul', nomor: 'I.', teks: 'PENDAHULUAN' },
  { bentuk: 'isi', teks: PANJANG },
  { bentuk: 'butir', nomor: '1.', teks: 'Butir pertama & <kedua> "tiga"' },
  { bentuk: 'isi', teks: PANJANG },
];

const dasar = cariLaporan('rekap-kondisi').buat(sumberUji({ lot: [] }), {
  semester: '2025-1',
  tanggalCetak: '2025-07-04',
});
const DOKUMEN: ReportDocument = {
  ...dasar,
  judul: 'BERITA ACARA',
  catatan: [],
  columns: KOLOM,
  totals: null,
  sections: [
    bagian({ id: 'teks', judul: 'Bab pertama', columns: [], uraian: URAIAN }),
    bagian({
      id: 'tabel',
      judul: 'Bab kedua',
      uraian: [{ bentuk: 'isi', teks: 'Tabel di bawah ini.' }],
      rows: () => [['Tanah', 123_456]],
      jumlahBaris: 1,
      subtotal: { label: 'Jumlah', sel: [null, 123_456] },
    }),
  ],
};

describe('text beside tables', () => {
  it('flows over pages in a PDF, in order, nothing lost, nothing overlapping', async () => {
    const path = join(folder, 'uraian.pdf');
    const { halaman } = await tulisPdf(DOKUMEN, path);
    const pdf = await bacaPdf(path);
    expect(halaman).toBeGreaterThan(1);
    // Foot and running head stand between the pieces.
    const semua = pdf.halaman.map((h) => h.padat).join('');
    for (const kalimat of [PANJANG.slice(0, 200), 'I.PENDAHULUAN', 'Butirpertama&<kedua>"tiga"', 'Tabeldibawahini.'])
      expect(semua).toContain(padatkan(kalimat));
    expect(semua.match(/Kalimatke-\d+dari/gu)).toHaveLength(240);
    expect(semua.indexOf('I.PENDAHULUAN')).toBeLessThan(semua.indexOf('Butirpertama'));
    expect(semua.indexOf('Tabeldibawahini.')).toBeLessThan(semua.indexOf('1.234,56'));
    expect(await letakTeks(path)).toEqual({ keluar: [], bertumpuk: [] });
    expect(pdf.penanda).toEqual(['Bab pertama', 'Bab kedua']);
  });

  it('stands in rows of its own in a workbook, above its table', async () => {
    const path = join(folder, 'uraian.xlsx');
    await tulisXlsx(DOKUMEN, path);
    const isi: unknown[] = [];
    (await bacaXlsx(path)).worksheets[0]?.eachRow({ includeEmpty: true }, (row) => isi.push(isiSel(row.getCell(1))));
    const letak = (teks: string) => isi.indexOf(teks);
    expect(letak('Bab pertama')).toBeGreaterThan(0);
    expect(letak('I. PENDAHULUAN')).toBeGreaterThan(letak('Bab pertama'));
    expect(letak('1. Butir pertama & <kedua> "tiga"')).toBeGreaterThan(letak(PANJANG));
    expect(letak('Bab kedua')).toBeGreaterThan(0);
    expect(letak('Tanah')).toBeGreaterThan(letak('Tabel di bawah ini.'));
    expect(isi.filter((t) => t === 'Nihil')).toEqual([]);
  });
});
