import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook, Worksheet } from 'exceljs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { cariLaporan, DAFTAR_LAPORAN } from '../../../api/reports/daftar.ts';
import { jadikanJson, type Kolom, type ReportDocument, type Sel } from '../../../api/reports/document.ts';
import { tulisXlsx } from '../../../api/reports/writers/xlsx.ts';
import { hurufKolom, kutipLembar, NamaLembar } from '../../../api/reports/writers/xlsx/nama.ts';
import { nilaiSel, nilaiTeks } from '../../../api/reports/writers/xlsx/sel.ts';
import { bacaXlsx, barisLembar, isiSel, lembarBernama, rumusSel } from './bacaXlsx.ts';
import { LOT_CONTOH, MUTASI_CONTOH } from './contohUji.ts';
import { lot, sumberUji } from './sumberUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'laporan-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PARAM = { semester: '2025-1', tanggalCetak: '2025-07-04', barangId: '1' } as const;

function susun(id: string, lotLaporan = LOT_CONTOH): ReportDocument {
  return cariLaporan(id).buat(sumberUji({ lot: lotLaporan, mutasi: MUTASI_CONTOH, kontrol: { A: 1 } }), PARAM);
}

async function tulis(dokumen: ReportDocument): Promise<Workbook> {
  const path = join(folder, `${dokumen.id}.xlsx`);
  await tulisXlsx(dokumen, path);
  return bacaXlsx(path);
}

/** What a cell of the document has to read as. */
function harapan({ kind }: Kolom, sel: Sel): string | number | null {
  if (sel === '') return null;
  if (typeof sel === 'number' && kind === 'rupiah') return sel / 100;
  return typeof sel === 'number' && (kind === 'teks' || kind === 'kode') ? String(sel) : sel;
}

/** The row that carries the column numbers or, without them, the labels; the table begins below it. */
function barisKepala(lembar: Worksheet, dokumen: ReportDocument, kolom: readonly Kolom[], setelah = 0): number {
  for (let n = setelah + 1; n <= lembar.rowCount; n += 1) {
    const isi = barisLembar(lembar, n);
    if (dokumen.nomorKolom ? kolom.every((_, i) => isi[i] === i + 1) : isi[0] === kolom[0]?.label) return n;
  }
  throw new Error('no head');
}

describe('every report', () => {
  it.each(DAFTAR_LAPORAN.map((l) => l.id))('%s: cells equal the document', async (id) => {
    const dokumen = susun(id);
    const buku = await tulis(dokumen);
    const json = jadikanJson(dokumen);
    // A section without a sheet of its own stands below the one before.
    expect(buku.worksheets).toHaveLength(json.sections.filter((b, i) => i === 0 || b.lembar !== null).length);
    let [n, akhir] = [-1, 0];
    for (const bagian of json.sections) {
      if (n === -1 || bagian.lembar !== null) [n, akhir] = [n + 1, 0];
      const lembar = buku.worksheets[n];
      if (lembar === undefined) throw new Error('sheet');
      const kolom = bagian.columns ?? json.columns;
      if (kolom.length === 0) continue;
      const kepala = barisKepala(lembar, dokumen, kolom, akhir);
      for (const [i, baris] of bagian.rows.entries()) {
        const cetak = kolom.map((_, k) => isiSel(lembar.getRow(kepala + 1 + i).getCell(k + 1)));
        expect(cetak).toEqual(kolom.map((k, j) => harapan(k, baris[j] ?? null)));
      }
      akhir = kepala + bagian.rows.length;
      for (const [i, k] of kolom.entries()) {
        const isi = bagian.subtotal?.sel[i] ?? null;
        if (isi === null || k.total !== true) continue;
        const sel = lembar.getRow(akhir + 1).getCell(i + 1);
        expect(isiSel(sel)).toBe(harapan(k, isi));
        const huruf = hurufKolom(i);
        expect(rumusSel(sel)).toBe(`SUM(${huruf}${kepala + 1}:${huruf}${akhir})`);
      }
    }
  });

  it('looks and prints as it should', async () => {
    const buku = await tulis(susun('daftar-barang'));
    expect(buku.worksheets.map((w) => w.name)).toEqual([
      'A Tanah',
      'B Peralatan dan Mesin',
      'C Gedung dan Bangunan',
      'D Jalan, Irigasi dan Jaringan',
      'E Aset Tetap Lainnya',
      'F Konstruksi Dalam Pengerjaan',
      'P Persediaan',
    ]);
    const lembar = lembarBernama(buku, 'B Peralatan dan Mesin');
    const kepala = 9;
    expect(barisLembar(lembar, kepala).slice(0, 3)).toEqual([1, 2, 3]);
    expect(lembar.views[0]).toMatchObject({ state: 'frozen', ySplit: kepala });
    expect(lembar.pageSetup).toMatchObject({
      paperSize: 14,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '7:9',
    });
    expect(lembar.autoFilter).toBe('A9:N12');
    expect(lembar.getCell('C7').value).toBe('Identitas Barang');
    expect(lembar.getCell('D7').master.address).toBe('C7');
    expect(lembar.getCell('A8').master.address).toBe('A7');
    expect(lembar.getCell('A4').value).toContain('SEMENTARA');
  });

  it('the last sheet sums all sheets', async () => {
    const buku = await tulis(susun('daftar-barang'));
    const lembar = lembarBernama(buku, 'P Persediaan');
    const nilai = lembar.getCell('J12');
    expect(rumusSel(nilai)).toBe(
      "SUM('A Tanah'!J10:J11,'B Peralatan dan Mesin'!J10:J12,'C Gedung dan Bangunan'!J10:J10,J10:J10)",
    );
    expect(isiSel(nilai)).toBe(LOT_CONTOH.reduce((n, l) => n + l.nilaiTerisiSen, 0) / 100);
  });

  it('says Nihil where there is nothing, and keeps 2,000 rows', async () => {
    const banyak = Array.from({ length: 2000 }, (_, i) =>
      lot({ id: String(i + 1), golongan: 'B', namaBarang: `Kursi ${i}`, nilaiSen: i }),
    );
    const buku = await tulis(susun('daftar-barang', banyak));
    expect(lembarBernama(buku, 'A Tanah').getCell('A10').value).toBe('Nihil');
    expect(lembarBernama(buku, 'B Peralatan dan Mesin').getCell('D2009').value).toBe('Kursi 1999');
    expect(isiSel(lembarBernama(buku, 'B Peralatan dan Mesin').getCell('J2010'))).toBe((1999 * 2000) / 2 / 100);
  });
});

describe('amounts beyond what Excel holds', () => {
  const BESAR = 900_719_925_474_099_1;

  it('are written as text, exact, and no formula claims to sum them', async () => {
    const isi = [
      lot({ id: '1', golongan: 'A', namaBarang: 'Besar', nilaiSen: BESAR - 5 }),
      lot({ id: '2', golongan: 'A', namaBarang: 'Kecil', nilaiSen: 5 }),
    ];
    const lembar = lembarBernama(await tulis(susun('daftar-barang', isi)), 'A Tanah');
    expect(lembar.getCell('J10').value).toBe('90.071.992.547.409,86');
    expect(lembar.getCell('J11').value).toBe(0.05);
    expect(lembar.getCell('J12').value).toBe('90.071.992.547.409,91');
  });

  it('a sum of small amounts that grows beyond is text as well', async () => {
    const isi = Array.from({ length: 3 }, (_, i) =>
      lot({ id: String(i), golongan: 'A', namaBarang: 'x', nilaiSen: 999_999_999_999_999 }),
    );
    const lembar = lembarBernama(await tulis(susun('daftar-barang', isi)), 'A Tanah');
    expect(lembar.getCell('J10').value).toBe(9_999_999_999_999.99);
    expect(lembar.getCell('J13').value).toBe('29.999.999.999.999,97');
  });

  it('every amount that is a number comes back to the sen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (sen) => {
        const nilai = nilaiSel('rupiah', sen);
        expect(typeof nilai).toBe('number');
        // Excel keeps 15 significant digits of what stands in the file.
        expect(Math.round(Number(Number(nilai).toPrecision(15)) * 100)).toBe(sen);
      }),
    );
  });
});

describe('texts', () => {
  it.each([
    ['formula', '=1+1'],
    ['formula with blanks', '  =HYPERLINK("http://x","y")'],
    ['plus, minus, at', '+1 -2 @SUM(A1)'],
    ['markup', `& < > " ' </v></c>`],
    ['outer blanks', '  dua di depan, satu di belakang '],
    ['lines', 'satu\ndua\n\nempat'],
    ['only a blank', ' '],
    ['tab', 'a\tb'],
    ["Excel's own escape", 'kode _x0041_ dan _x005F_'],
    ['leading zeros', '000021'],
    ['letters', 'Šķoda 漢字 \u{1F600}'],
  ])('%s comes back as typed, as text', async (_, nama) => {
    const lembar = lembarBernama(
      await tulis(susun('daftar-barang', [lot({ id: '1', golongan: 'A', namaBarang: nama, merk: nama })])),
      'A Tanah',
    );
    const sel = lembar.getCell('D10');
    // The reader at hand does not undo Excel's escapes; Excel and LibreOffice do.
    expect(String(isiSel(sel)).replaceAll('_x005F_x', '_x')).toBe(nama.replaceAll('_x005F_x', '_x'));
    expect(rumusSel(sel)).toBe('');
    expect(sel.numFmt).toBe('@');
  });

  it('loses control characters and broken surrogates, and is cut where Excel would refuse it', () => {
    expect(nilaiTeks('a\u0000b\u0007c\uD800d\uFFFFe')).toBe('abcde');
    expect(nilaiTeks('a\r\nb\rc')).toEqual({ richText: [{ text: 'a\nb\nc' }] });
    expect(nilaiTeks('x'.repeat(40_000))).toHaveLength(32_767);
  });

  it('never starts a formula, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (teks) => {
        const nilai = nilaiTeks(teks);
        expect(typeof nilai === 'string' || (nilai !== null && typeof nilai === 'object' && 'richText' in nilai)).toBe(
          true,
        );
      }),
    );
  });

  it('days before the calendar of Excel stay text', () => {
    expect(nilaiSel('tanggal', '1899-12-31')).toBe('31-12-1899');
    expect(nilaiSel('tanggal', '2012-02-29')).toEqual(new Date('2012-02-29T00:00:00Z'));
    expect(nilaiSel('tanggal', 2012)).toBe(2012);
  });
});

describe('names of sheets and columns', () => {
  it('are accepted by Excel and never repeat', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 45 }), { maxLength: 12 }), (usul) => {
        const nama = new NamaLembar();
        const hasil = usul.map((u) => nama.ambil(u));
        expect(new Set(hasil.map((h) => h.toLowerCase())).size).toBe(hasil.length);
        for (const h of hasil) {
          expect(h.length).toBeLessThanOrEqual(31);
          expect(h).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]*[^[\]:*?/\\'])?$/u);
        }
      }),
    );
  });

  it('are quoted in formulas', () => {
    expect(kutipLembar("Pasar Jum'at")).toBe("'Pasar Jum''at'");
    expect([0, 25, 26, 701, 702].map(hurufKolom)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

it('a cancelled write leaves nothing', async () => {
  await expect(
    tulisXlsx(susun('daftar-barang'), join(folder, 'batal.xlsx'), { dibatalkan: () => true }),
  ).rejects.toThrow('dibatalkan');
  expect(readdirSync(folder).filter((b) => b.startsWith('batal'))).toEqual([]);
});
