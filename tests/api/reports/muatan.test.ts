import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Baris, Kertas, Kolom, ReportDocument } from '../../../api/reports/document.ts';
import { tulisPdf } from '../../../api/reports/writers/pdf.ts';
import { HURUF_TERKECIL, Muatan } from '../../../api/reports/writers/pdf/muatan.ts';
import { bacaPdf } from './bacaPdf.ts';
import { letakTeks } from './letakTeks.ts';

const folder = mkdtempSync(join(tmpdir(), 'muatan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const A4: Kertas = { ukuran: 'A4', orientasi: 'tegak' };
/** Rp900 billion, in sen: sixty of them come near the largest sum there can be. */
const BESAR = 90_071_992_547_409;

/** A form with a name and `banyak` columns of money, under one heading. */
function kolom(banyak: number): Kolom[] {
  return [
    { key: 'no', label: 'No', kind: 'nomor', lebar: 10, rata: 'tengah' },
    { key: 'nama', label: 'Nama Barang', kind: 'teks', lebar: 60, rata: 'kiri' },
    ...Array.from({ length: banyak }, (_, i): Kolom => ({
      key: `n${i}`,
      label: `Nilai ${i + 1}\n(Rp)`,
      grup: 'Saldo',
      kind: 'rupiah',
      lebar: 20,
      rata: 'kanan',
      total: true,
    })),
  ];
}

function dokumen(banyak: number, nilai: (baris: number, kolom: number) => number, kertas = A4): ReportDocument {
  const rows: Baris[] = Array.from({ length: 60 }, (_, b) => [
    b + 1,
    `Barang yang bernama panjang nomor ${b + 1}`,
    ...Array.from({ length: banyak }, (_k, k) => nilai(b, k)),
  ]);
  const jumlah = Array.from({ length: banyak }, (_, k) => rows.reduce((n, r) => n + Number(r[k + 2]), 0));
  return {
    id: 'uji',
    judul: 'DAFTAR UJI',
    subjudul: [],
    status: 'FINAL',
    kertas,
    huruf: 8,
    kop: null,
    headerBlok: [],
    columns: kolom(banyak),
    nomorKolom: true,
    pindahan: true,
    sections: [
      { id: 'a', judul: null, lembar: null, halamanBaru: false, rows: () => rows, jumlahBaris: 60, subtotal: null },
    ],
    totals: { label: 'Jumlah', sel: [null, null, ...jumlah] },
    catatan: [],
    signatures: { kiri: null, tengah: null, kanan: null },
    jejak: { aplikasi: 'Uji', hashKepala: '', dicetak: 'hari ini' },
  };
}

/** Sizes of the letters in which figures with two decimals stand. */
async function hurufAngka(path: string): Promise<number[]> {
  const tugas = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await tugas.promise;
  const ukuran: number[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent();
    for (const i of items)
      if ('str' in i && /^[\d.]+,\d\d$/u.test(i.str)) ukuran.push(Math.abs((i.transform as number[])[3] ?? 0));
  }
  await tugas.destroy();
  return [...new Set(ukuran.map((u) => Math.round(u * 100) / 100))].toSorted((a, b) => a - b);
}

describe('a paper that is too narrow', () => {
  it('says nothing of a form that fits', async () => {
    const path = join(folder, 'muat.pdf');
    const biasa = await tulisPdf(
      dokumen(3, () => 12_345_600),
      path,
    );
    expect(biasa).toMatchObject({ huruf: 8, terpotong: [], usulKertas: null });
    const isi = (await bacaPdf(path)).halaman.map((h) => h.padat);
    expect(
      await tulisPdf(
        dokumen(3, () => 12_345_600),
        path,
        { muatkan: true },
      ),
    ).toEqual(biasa);
    expect((await bacaPdf(path)).halaman.map((h) => h.padat)).toEqual(isi);
  });

  it('names the columns, and fits them by smaller letters and by room from the others', async () => {
    // Only the third column is too wide, by far.
    const isi = dokumen(6, (_, k) => (k === 2 ? BESAR : 150_000));
    const path = join(folder, 'satu.pdf');
    const sempit = await tulisPdf(isi, path);
    expect(sempit.terpotong).toEqual(['Saldo: Nilai 3 (Rp)']);
    expect(Math.min(...(await hurufAngka(path)))).toBeLessThan(HURUF_TERKECIL);

    const muat = await tulisPdf(isi, path, { muatkan: true });
    expect(muat).toMatchObject({ terpotong: [], usulKertas: null });
    expect(muat.huruf).toBeGreaterThanOrEqual(HURUF_TERKECIL);
    expect(muat.huruf).toBeLessThanOrEqual(8);
    // Every figure stands in the one size of the table, whole, over nothing else.
    expect(await hurufAngka(path)).toEqual([muat.huruf]);
    expect(await letakTeks(path)).toEqual({ keluar: [], bertumpuk: [] });
    expect((await bacaPdf(path)).halaman[0]?.padat).toContain('900.719.925.474,09');
  });

  it('is told a larger paper where no readable letters do', async () => {
    const isi = (kertas: Kertas) => dokumen(9, () => BESAR, kertas);
    const path = join(folder, 'banyak.pdf');
    const sempit = await tulisPdf(isi(A4), path, { muatkan: true });
    expect(sempit.terpotong).toContain('Saldo: Nilai 9 (Rp)');
    expect(sempit.huruf).toBe(HURUF_TERKECIL);
    expect((await letakTeks(path)).bertumpuk).toEqual([]);
    expect(sempit.usulKertas).not.toBeNull();
    const lain = await tulisPdf(isi(sempit.usulKertas ?? A4), path, { muatkan: true });
    expect(lain.terpotong).toEqual([]);
    expect(await letakTeks(path)).toEqual({ keluar: [], bertumpuk: [] });
    expect(await hurufAngka(path)).toEqual([lain.huruf]);
  });

  it('is told nothing where no paper does', async () => {
    const hasil = await tulisPdf(
      dokumen(40, () => BESAR),
      join(folder, 'mustahil.pdf'),
    );
    expect(hasil.terpotong.length).toBeGreaterThanOrEqual(40);
    expect(hasil.usulKertas).toBeNull();
  });
});

it('the letters chosen are the largest that fit, and the widths fill the table', () => {
  const perPoin = fc.double({ min: 0, max: 14, noNaN: true });
  fc.assert(
    fc.property(fc.array(perPoin, { minLength: 2, maxLength: 20 }), (lebar) => {
      const muatan = new Muatan({ kertas: { ukuran: 'F4', orientasi: 'mendatar' }, huruf: 7 });
      const takaran = muatan.takaran(kolom(lebar.length - 2));
      for (const [i, l] of lebar.entries()) takaran.terlebar[i] = l;
      const berubah = muatan.muatkan();
      if (!berubah) expect(muatan.huruf).toBe(7);
      expect(muatan.huruf).toBeGreaterThanOrEqual(HURUF_TERKECIL);
      // Nothing is named that fits, and all that is named does not.
      if (muatan.huruf > HURUF_TERKECIL) expect(muatan.terpotong).toEqual([]);
      expect(takaran.bagi.every((b) => b > 0)).toBe(true);
    }),
  );
});
