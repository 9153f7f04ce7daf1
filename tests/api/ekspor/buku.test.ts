import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GOLONGAN } from '../../../domain/kodeBarang.ts';
import type { LotLaporan } from '../../../api/reports/sumber.ts';
import { LEMBAR_TANDA } from '../../../api/ekspor/tanda.ts';
import { tulisBukuDatar } from '../../../api/ekspor/buku.ts';
import { bacaXlsx, barisLembar, isiSel, lembarBernama, rumusSel } from '../reports/bacaXlsx.ts';
import { LOT_CONTOH } from '../reports/contohUji.ts';
import { lotRenstra } from '../reports/renstraUji.ts';
import { eksporUji } from './eksporUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'bpkad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ekspor(lot: readonly LotLaporan[], tujuh = false) {
  const path = join(folder, 'ekspor.xlsx');
  expect(await tulisBukuDatar(eksporUji(lot, 'datar', { tujuh }), path)).toBe(lot.length);
  const buku = await bacaXlsx(path);
  const tanda = buku.worksheets.at(-1);
  expect(tanda?.state).toBe('hidden');
  buku.removeWorksheet(LEMBAR_TANDA);
  return buku;
}

/** Column (from 0) of a heading. */
function kolom(kepala: readonly unknown[], label: string): number {
  const letak = kepala.indexOf(label);
  if (letak === -1) throw new Error(`no column ${label}`);
  return letak;
}

describe('the flat export', () => {
  it('has a recap and one sheet per golongan that has lots', async () => {
    const buku = await ekspor(LOT_CONTOH);
    expect(buku.worksheets.map((w) => w.name)).toEqual([
      'Rekap',
      'A Tanah',
      'B Peralatan dan Mesin',
      'C Gedung dan Bangunan',
      'P Persediaan',
    ]);
  });

  it('gives every lot with its data: codes as text, real dates and numbers, blanks for missing values', async () => {
    const buku = await ekspor(LOT_CONTOH);
    const lembar = lembarBernama(buku, 'B Peralatan dan Mesin');
    const kepala = barisLembar(lembar, 1);
    const milik = LOT_CONTOH.filter((l) => l.golongan === 'B');
    for (const [i, l] of milik.entries()) {
      const sel = (label: string) => lembar.getRow(i + 2).getCell(kolom(kepala, label) + 1);
      expect(isiSel(sel('ID'))).toBe(l.id);
      expect(sel('No').value).toBe(i + 1);
      expect(sel('Kode Barang').value).toBe(l.kodeBarang);
      expect(isiSel(sel('Nama Barang'))).toBe(l.namaBarang);
      expect(isiSel(sel('Merk/Tipe'))).toBe(l.merk);
      expect(isiSel(sel('Nomor Register'))).toBe(l.nomorRegister);
      expect(sel('Jumlah').value).toBe(l.jumlah);
      expect(sel('Tahun Perolehan').value).toBe(l.tahunPerolehan);
      expect(isiSel(sel('Tanggal Perolehan'))).toBe(l.tanggalPerolehan);
      expect(isiSel(sel('Nilai Perolehan (Rp)'))).toBe(l.nilaiSen === null ? null : l.nilaiSen / 100);
      expect(isiSel(sel('Terisi Sebagian (Rp)'))).toBe(l.nilaiSen === null ? l.nilaiTerisiSen / 100 : null);
      expect(isiSel(sel('Kondisi (B/KB/RB)'))).toBe(l.kondisi);
      expect(isiSel(sel('Keterangan'))).toBe(l.keterangan);
      expect(isiSel(sel('Temuan'))).toBe(l.temuan.length === 0 ? null : l.temuan.join('; '));
    }
    expect(lembar.getRow(3).getCell(kolom(kepala, 'Tanggal Perolehan') + 1).value).toEqual(
      new Date('2012-02-29T00:00:00Z'),
    );
    const tanah = lembarBernama(buku, 'A Tanah');
    expect(tanah.getRow(3).getCell(kolom(kepala, 'Nilai Perolehan (Rp)') + 1).value).toBeNull();
  });

  it('is flat: one header row, a filter, no merged cells; sums below with exact results', async () => {
    const buku = await ekspor(LOT_CONTOH);
    for (const lembar of buku.worksheets) {
      lembar.eachRow((row) => row.eachCell((sel) => expect(sel.isMerged).toBe(false)));
      expect(lembar.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      const kepala = barisLembar(lembar, 1);
      const isi = lembar.rowCount - 2;
      expect(lembar.autoFilter).toEqual(expect.stringMatching(new RegExp(`^A1:[A-Z]+${isi + 1}$`, 'u')));
      const jumlah = (label: string) => lembar.getRow(lembar.rowCount).getCell(kolom(kepala, label) + 1);
      const [golongan] = lembar.name;
      const milik = LOT_CONTOH.filter((l) => lembar.name === 'Rekap' || l.golongan === golongan);
      // In the recap what is filled; on the sheets the whole values, and beside them what is filled of the others.
      const label = ['Nilai Perolehan (Rp)', ...(lembar.name === 'Rekap' ? [] : ['Terisi Sebagian (Rp)'])];
      const sen = label.reduce((n, l) => n + Math.round(Number(isiSel(jumlah(l))) * 100), 0);
      expect(sen).toBe(milik.reduce((n, l) => n + l.nilaiTerisiSen, 0));
      for (const l of label) expect(rumusSel(jumlah(l))).toMatch(/^SUM\([A-Z]+2:[A-Z]+\d+\)$/u);
    }
  });

  it('recaps golongan x kondisi with lots, units, value and lots without a value', async () => {
    const rekap = lembarBernama(await ekspor(LOT_CONTOH), 'Rekap');
    const baris = Array.from({ length: rekap.rowCount }, (_, i) => barisLembar(rekap, i + 1));
    expect(baris.slice(1)).toEqual([
      ['1.3.1', 'Tanah', 'B', 2, 2, 8_859_912_370.21, 1],
      ['1.3.2', 'Peralatan dan Mesin', 'KB', 1, 4, 0.1, 0],
      ['1.3.2', 'Peralatan dan Mesin', 'RB', 1, 8, 150_000.05, 1],
      ['1.3.2', 'Peralatan dan Mesin', null, 1, 1, -50_000, 0],
      ['1.3.3', 'Gedung dan Bangunan', 'B', 1, 1, 106_546_369_870.06, 0],
      ['1.1.7', 'Persediaan', 'B', 1, 50, 2_500_000, 0],
      [null, 'Jumlah', null, 7, 66, 115_408_882_240.42, 2],
    ]);
  });

  it('splits the code over seven columns when asked', async () => {
    const lembar = lembarBernama(await ekspor(LOT_CONTOH, true), 'A Tanah');
    expect(barisLembar(lembar, 2).slice(2, 10)).toEqual(['1.3.1.01.01.02.001', '1', '3', '1', '01', '01', '02', '001']);
  });

  it('writes the Renstra register: 432 lots, in register order', async () => {
    const lot = lotRenstra();
    const buku = await ekspor(lot);
    const id = buku.worksheets
      .slice(1)
      .flatMap((w) => Array.from({ length: w.rowCount - 2 }, (_, i) => isiSel(w.getRow(i + 2).getCell(1))));
    expect(id).toEqual(GOLONGAN.flatMap((g) => lot.filter((l) => l.golongan === g.golongan).map((l) => l.id)));
  });

  it('passes over lots of other golongan when the source does not narrow', async () => {
    const path = join(folder, 'semua.xlsx');
    expect(await tulisBukuDatar({ ...eksporUji([]), lot: () => LOT_CONTOH }, path)).toBe(LOT_CONTOH.length);
  });

  it('an empty selection is a recap with nothing in it', async () => {
    const buku = await ekspor([]);
    expect(buku.worksheets.map((w) => w.name)).toEqual(['Rekap']);
    expect(barisLembar(lembarBernama(buku, 'Rekap'), 2)).toEqual([null, 'Jumlah', null, 0, 0, 0, 0]);
  });

  it('a cancelled export leaves nothing', async () => {
    const path = join(folder, 'batal.xlsx');
    await expect(tulisBukuDatar(eksporUji(LOT_CONTOH), path, { dibatalkan: () => true })).rejects.toThrow('dibatalkan');
    expect(readdirSync(folder).filter((b) => b.startsWith('batal'))).toEqual([]);
  });
});
