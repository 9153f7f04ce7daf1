import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tulisBukuDatar } from '../../../api/ekspor/buku.ts';
import { tulisCsvDatar } from '../../../api/ekspor/csv.ts';
import { LEMBAR_TANDA } from '../../../api/ekspor/tanda.ts';
import { bacaXlsx, barisLembar, isiSel, lembarBernama, rumusSel } from '../reports/bacaXlsx.ts';
import { LOT_CONTOH } from '../reports/contohUji.ts';
import { eksporUji } from './eksporUji.ts';
import { lewatLibreOffice } from './kantorUji.ts';
import { LOT_SULIT } from './lotSulit.ts';

// What the office does with an export: it opens it in LibreOffice and saves it again.

const folder = mkdtempSync(join(tmpdir(), 'ekspor-kantor-'));
const TATA_LETAK = ['datar', 'simda', 'ebmd'] as const;
const LOT = [...LOT_CONTOH, ...LOT_SULIT];
let hasil: string;

beforeAll(async () => {
  for (const t of TATA_LETAK) await tulisBukuDatar(eksporUji(LOT, t, { tujuh: true }), join(folder, `${t}.xlsx`));
  await tulisCsvDatar(eksporUji(LOT), ';', join(folder, 'tabel.csv'));
  hasil = lewatLibreOffice(
    folder,
    TATA_LETAK.map((t) => `${t}.xlsx`),
  );
  // `;`, `"`, UTF-8, from row 1, quoted fields as text: what the dialog of LibreOffice is set to for such a file.
  lewatLibreOffice(folder, ['tabel.csv'], 'CSV:59,34,76,1,,1033,true,false');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const perSeratus = (isi: string | number | null): string | number | null =>
  typeof isi === 'number' ? Math.round(isi * 10_000) : isi;

describe.each(TATA_LETAK)('%s through LibreOffice', (tataLetak) => {
  it('comes back cell for cell: texts, days, numbers, blanks, sums', async () => {
    const [kita, mereka] = [
      await bacaXlsx(join(folder, `${tataLetak}.xlsx`)),
      await bacaXlsx(join(hasil, `${tataLetak}.xlsx`)),
    ];
    expect(mereka.worksheets.map((w) => [w.name, w.state])).toEqual(kita.worksheets.map((w) => [w.name, w.state]));
    for (const asal of kita.worksheets) {
      const lembar = lembarBernama(mereka, asal.name);
      for (let n = 1; n <= asal.rowCount; n += 1) {
        expect(barisLembar(lembar, n).slice(0, asal.columnCount).map(perSeratus), `${asal.name} ${n}`).toEqual(
          barisLembar(asal, n).map(perSeratus),
        );
        // Nothing that was text became a formula, and every sum is still one.
        asal.getRow(n).eachCell((sel, k) => {
          expect(rumusSel(lembar.getRow(n).getCell(k)) !== '', `${asal.name} ${n}:${k}`).toBe(rumusSel(sel) !== '');
        });
      }
    }
  });
});

it('the hidden mark stays hidden and readable', async () => {
  const lembar = lembarBernama(await bacaXlsx(join(hasil, 'datar.xlsx')), LEMBAR_TANDA);
  expect(lembar.state).toBe('hidden');
  expect(barisLembar(lembar, 2).slice(0, 2)).toEqual(['register', 'ab'.repeat(32)]);
});

it('csv opens as a table in which nothing is a formula', async () => {
  const lembar = (await bacaXlsx(join(hasil, 'tabel.xlsx'))).worksheets[0];
  if (lembar === undefined) throw new Error('no sheet');
  expect(lembar.rowCount).toBe(LOT.length + 1);
  lembar.eachRow((row) => row.eachCell((sel) => expect(rumusSel(sel), sel.address).toBe('')));
  const kepala = barisLembar(lembar, 1);
  const isi = (n: number, label: string) => isiSel(lembar.getRow(n + 1).getCell(kepala.indexOf(label) + 1));
  const baris = Array.from({ length: LOT.length }, (_, i) => i + 1);
  const rumus = baris.find((n) => isi(n, 'Nama Barang') === "'=SUM(A1:A9)");
  expect(rumus).toBeDefined();
  expect(isi(rumus ?? 0, 'NIBAR')).toBe('0012345678901234567890123456789012345678901');
  expect(isi(rumus ?? 0, 'Keterangan')).toBe('baris satu\nbaris "dua"; tiga, empat');
});
