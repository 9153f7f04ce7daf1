import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SelMasuk } from '../../../api/baca/sel.ts';
import { tulisBukuDatar } from '../../../api/ekspor/buku.ts';
import { tulisCsvDatar } from '../../../api/ekspor/csv.ts';
import { LOT_SULIT } from '../ekspor/lotSulit.ts';
import { eksporUji } from '../ekspor/eksporUji.ts';
import { bacaXlsx, isiSel, lembarBernama } from '../reports/bacaXlsx.ts';
import { LOT_CONTOH } from '../reports/contohUji.ts';
import { bacaSemua, folderUji } from './bantuBaca.ts';

// What this program writes itself, with texts that are hard on every writer, as its own reader sees it.

const folder = folderUji();
const LOT = [...LOT_CONTOH, ...LOT_SULIT];

const polos = (sel: SelMasuk | undefined): string | number | null =>
  sel === null || sel === undefined ? null : sel[0] === 'n' ? Number(sel[1]) : sel[1];

/** As another reader has it: an empty text is an empty cell. */
const kosong = (isi: string | number | null): string | number | null => (isi === '' ? null : isi);

describe.each(['datar', 'simda', 'ebmd'] as const)('export %s', (tataLetak) => {
  it('reads as another reader reads it, every sheet and cell', async () => {
    const jalur = path.join(folder, `${tataLetak}.xlsx`);
    await tulisBukuDatar(eksporUji(LOT, tataLetak, { tujuh: true }), jalur);
    const [kita, mereka] = [await bacaSemua(jalur), await bacaXlsx(jalur)];
    expect(kita.peringatan).toEqual([]);
    expect(kita.lembar.map((l) => [l.nama, l.tersembunyi])).toEqual(
      mereka.worksheets.map((w) => [w.name, w.state !== 'visible']),
    );
    let banyak = 0;
    for (const { nama, baris } of kita.lembar) {
      const lembar = lembarBernama(mereka, nama);
      const menurutNomor = new Map(baris.map((b) => [b.nomor, b.sel]));
      for (let n = 1; n <= lembar.rowCount; n += 1)
        for (let k = 1; k <= lembar.columnCount; k += 1) {
          const sel = polos(menurutNomor.get(n)?.[k - 1]);
          expect(sel, `${nama} ${n}:${k}`).toBe(kosong(isiSel(lembar.getRow(n).getCell(k))));
          if (sel !== null) banyak += 1;
        }
    }
    expect(banyak).toBeGreaterThan(100);
  });
});

it('a csv, with either separator, has the texts of the workbook', async () => {
  const teks = async (nama: string): Promise<(string | null)[][]> => {
    const { lembar, peringatan } = await bacaSemua(path.join(folder, nama));
    expect(peringatan).toEqual([]);
    return (lembar[0]?.baris ?? []).map((b) => b.sel.map((s) => s?.[1] ?? null));
  };
  await tulisCsvDatar(eksporUji(LOT), ';', path.join(folder, 'a.csv'));
  await tulisCsvDatar(eksporUji(LOT), ',', path.join(folder, 'b.csv'));
  const [titikKoma, koma] = [await teks('a.csv'), await teks('b.csv')];
  expect(titikKoma).toHaveLength(LOT.length + 1);
  const bilangan = (isi: string | null): string | null =>
    isi !== null && /^-?\d+,\d+$/.test(isi) ? isi.replace(',', '.') : isi;
  expect(titikKoma.map((b) => b.map(bilangan))).toEqual(koma.map((b) => b.map(bilangan)));
  const nama = new Set(koma.map((b) => b[koma[0]?.indexOf('Nama Barang') ?? 0]));
  for (const lot of LOT) expect(nama).toContain(lot.namaBarang.replace(/\r\n?/g, '\n'));
});
