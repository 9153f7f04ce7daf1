import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataValidation, Worksheet } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ambilKolom } from '../../../api/ekspor/kolom.ts';
import { tulisKertasKerja, type KertasKerja } from '../../../api/ekspor/kertasKerja.ts';
import { LEMBAR_TANDA } from '../../../api/ekspor/tanda.ts';
import type { LotLaporan } from '../../../api/reports/sumber.ts';
import { bacaXlsx, barisLembar, isiSel, lembarBernama } from '../reports/bacaXlsx.ts';
import { IDENTITAS, lot } from '../reports/sumberUji.ts';
import { TANDA_UJI } from './eksporUji.ts';
import { lewatLibreOffice } from './kantorUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'kertas-kerja-'));
let hasil: string;
let ditulis: { lot: number; lembar: number }[];

const LOT: readonly LotLaporan[] = [
  lot({
    id: '1',
    golongan: 'B',
    namaBarang: 'Kursi',
    merk: '007',
    jumlah: 8,
    kondisi: 'B',
    rincian: { ruangan: 'Aula' },
  }),
  lot({
    id: '2',
    golongan: 'B',
    namaBarang: '=Meja',
    nomorRegister: '000021',
    rincian: { ruangan: ' aula ' },
    keterangan: 'lama',
  }),
  lot({
    id: '3',
    golongan: 'B',
    namaBarang: 'Lemari',
    alamat: 'Pasar Malili',
    rincian: { ruangan: 'Bidang Pasar/Retribusi [1]' },
  }),
  lot({ id: '4', golongan: 'C', namaBarang: 'Los', alamat: 'Pasar  malili' }),
];

const kerja = (isi: Partial<KertasKerja> = {}): KertasKerja => ({
  jenis: 'kondisi',
  kelompok: 'satu',
  lot: () => LOT,
  ambil: ambilKolom({ per: '2025-06-30', identitas: IDENTITAS, masaTahun: () => null, susut: () => null }),
  identitas: IDENTITAS,
  hariIni: '2025-06-30',
  tanda: { ...TANDA_UJI, isi: 'kertas-kerja-kondisi' },
  ...isi,
});

const JALUR = {
  nilai: join(folder, 'nilai.xlsx'),
  ruangan: join(folder, 'ruangan.xlsx'),
  alamat: join(folder, 'alamat.xlsx'),
};

beforeAll(async () => {
  ditulis = [
    await tulisKertasKerja(kerja({ jenis: 'nilai' }), JALUR.nilai),
    await tulisKertasKerja(kerja({ kelompok: 'ruangan' }), JALUR.ruangan),
    await tulisKertasKerja(kerja({ kelompok: 'alamat' }), JALUR.alamat),
  ];
  hasil = lewatLibreOffice(folder, ['nilai.xlsx', 'ruangan.xlsx', 'alamat.xlsx']);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('tells how many lots and sheets it wrote', () => {
  expect(ditulis).toEqual([1, 3, 2].map((lembar) => ({ lot: 4, lembar })));
});

/** Row of the headings. */
function kepala(ws: Worksheet): number {
  for (let n = 1; n <= ws.rowCount; n += 1) if (isiSel(ws.getRow(n).getCell(1)) === 'ID') return n;
  throw new Error('no headings');
}

const NILAI = ['ID', 'Kode Barang', 'Nama Barang', 'Merk/Tipe', 'Tahun Perolehan', 'Jumlah', 'Alamat/Letak'];
const KONDISI = [
  'ID',
  'Kode Barang',
  'Nama Barang',
  'Merk/Tipe',
  'Nomor Register',
  'Tahun Perolehan',
  'Jumlah',
  'Tercatat',
];

/** A part of a workbook, as it stands there. */
const bagian = (jalur: string, nama: string): string =>
  execFileSync('unzip', ['-p', jalur, nama], { encoding: 'utf8' });

/** Columns (from 1) of a row whose style lets them be changed, from the XML: exceljs reads `false` as locked. */
function terbuka(jalur: string, lembar: number, baris: number): number[] {
  const [, gaya = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(bagian(jalur, 'xl/styles.xml')) ?? [];
  const buka = [...gaya.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gsu)].map(([xf]) => /locked="(?:0|false)"/u.test(xf));
  const xml = bagian(jalur, `xl/worksheets/sheet${lembar}.xml`);
  const [, isi = ''] = new RegExp(`<row [^>]*r="${baris}"[^>]*>(.*?)</row>`, 'su').exec(xml) ?? [];
  return [...isi.matchAll(/<c [^>]*?\bs="(\d+)"/gu)].flatMap(([, s], i) => (buka[Number(s)] === true ? [i + 1] : []));
}

/** Limits of the rule for days on the first sheet, as they stand in the file: exceljs reads no formula there. */
function batasTanggal(jalur: string): string[] {
  const xml = bagian(jalur, 'xl/worksheets/sheet1.xml');
  const [aturan = ''] = /<dataValidation [^>]*errorTitle="Tanggal periksa".*?<\/dataValidation>/su.exec(xml) ?? [];
  return [...aturan.matchAll(/<formula\d>(.*?)<\/formula\d>/gsu)].map(([, isi = '']) => isi);
}

describe.each([
  ['as written', folder],
  ['through LibreOffice', ''],
])('worksheets %s', (_, letak) => {
  const jalur = (nama: string) => join(letak === '' ? hasil : letak, `${nama}.xlsx`);

  it('nilai: what is known is locked, value and document are open and held to rules', async () => {
    const ws = lembarBernama(await bacaXlsx(jalur('nilai')), 'Nilai');
    const n = kepala(ws);
    expect(barisLembar(ws, n)).toEqual([...NILAI, 'Nilai Perolehan (Rp)', 'Dokumen/Keterangan']);
    expect(barisLembar(ws, n + 1)).toEqual(['1', LOT[0]?.kodeBarang, 'Kursi', '007', 2020, 8, null, null, null]);
    expect(isiSel(ws.getRow(n + 2).getCell(3))).toBe('=Meja');
    for (let i = 1; i <= LOT.length; i += 1) {
      expect(terbuka(jalur('nilai'), 1, n + i)).toEqual([8, 9]);
      const aturan: Partial<DataValidation> = ws.getRow(n + i).getCell(8).dataValidation;
      expect(aturan).toMatchObject({ type: 'decimal', operator: 'greaterThanOrEqual', errorStyle: 'warning' });
      expect(Number(aturan.formulae?.[0])).toBe(0);
      expect(ws.getRow(n + i).getCell(8).numFmt).toBe('#,##0.00');
    }
    // The row below the last is no longer data: a blank, then who signs.
    expect(barisLembar(ws, n + LOT.length + 1).every((s) => s === null)).toBe(true);
    expect(JSON.stringify(ws.getSheetValues().slice(n + LOT.length))).toContain('ANDI BASO');
  });

  it('kondisi: a sheet per room, a list to choose from, the remark as it is', async () => {
    const buku = await bacaXlsx(jalur('ruangan'));
    const nama = buku.worksheets.map((w) => w.name);
    expect(nama).toEqual(['Aula', 'Bidang Pasar Retribusi  1', 'Belum ditempatkan', LEMBAR_TANDA]);
    const ws = lembarBernama(buku, 'Aula');
    const n = kepala(ws);
    expect(barisLembar(ws, n)).toEqual([...KONDISI, 'Kondisi (B/KB/RB)', 'Tanggal Periksa', 'Keterangan']);
    expect(barisLembar(ws, n + 1).slice(7)).toEqual(['B', null, null, null]);
    expect(barisLembar(ws, n + 2).slice(4)).toEqual(['000021', 2020, 1, 'B', null, null, 'lama']);
    const aturan = [9, 10, 11].map((k) => ws.getRow(n + 2).getCell(k).dataValidation);
    expect(aturan[0]).toMatchObject({ type: 'list', errorStyle: 'stop' });
    expect(aturan[0]?.formulae[0]).toBe('"B,KB,RB"');
    expect(aturan[1]).toMatchObject({ type: 'decimal', operator: 'between', errorStyle: 'warning' });
    // Between 1 January 2000 and the day on which it is filled in.
    expect(batasTanggal(jalur('ruangan'))).toEqual(['36526', 'TODAY()']);
    expect(terbuka(jalur('ruangan'), 1, n + 1)).toEqual([9, 10, 11]);
    const isi = JSON.stringify(ws.getSheetValues());
    expect(isi).toContain('Ruangan: Aula · 2 lot · per 30 Juni 2025');
    expect(isi).toContain('Penanggung Jawab Ruangan');
  });

  it('is protected without a password, its headings frozen and repeated on paper, a page wide', async () => {
    for (const b of ['nilai', 'ruangan', 'alamat']) {
      const buku = await bacaXlsx(jalur(b));
      for (const ws of buku.worksheets.filter((w) => w.state === 'visible')) {
        const n = kepala(ws);
        // LibreOffice without a window keeps no views.
        if (letak !== '') expect(ws.views[0], b).toMatchObject({ state: 'frozen', ySplit: n });
        expect(ws.pageSetup, b).toMatchObject({ fitToWidth: 1, orientation: 'landscape' });
        expect(ws.pageSetup.printTitlesRow, b).toBe(`${n}:${n}`);
      }
      const xml = bagian(jalur(b), 'xl/worksheets/sheet1.xml');
      expect(xml, b).toMatch(/<sheetProtection[^>]* sheet="(?:1|true)"/u);
      expect(xml, b).toMatch(/fitToPage="(?:1|true)"/u);
      expect(xml, b).not.toMatch(/hashValue|password/u);
    }
  });

  it('by address: blanks and capitals make no other market', async () => {
    const buku = await bacaXlsx(jalur('alamat'));
    expect(buku.worksheets.map((w) => w.name)).toEqual(['Pasar Malili', 'Tanpa alamat', LEMBAR_TANDA]);
  });
});

it('keeps the order of the format, by which Excel tells a file from a damaged one', () => {
  const xml = bagian(JALUR.ruangan, 'xl/worksheets/sheet1.xml');
  const urutan = ['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter'];
  urutan.push('mergeCells', 'dataValidations', 'pageMargins', 'pageSetup', 'headerFooter');
  const ada = [...xml.matchAll(/<(\w+)[ >/]/gu)].map(([, t]) => t ?? '').filter((t) => urutan.includes(t));
  expect([...new Set(ada)]).toEqual(urutan);
  expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*formatColumns="0"/u);
});

describe('limits', () => {
  const banyak = (n: number, isi: (i: number) => Partial<LotLaporan> = () => ({})) =>
    function* baca(): Generator<LotLaporan> {
      for (let i = 0; i < n; i += 1) yield lot({ id: String(i), golongan: 'B', namaBarang: 'Kursi', ...isi(i) });
    };
  const tulis = (isi: Partial<KertasKerja>) => tulisKertasKerja(kerja(isi), join(folder, 'batas.xlsx'));

  it('refuses what nobody can work with, and nothing at all', async () => {
    await expect(tulis({ lot: banyak(0) })).rejects.toThrow('kertas_kerja_kosong');
    await expect(tulis({ lot: banyak(100_001) })).rejects.toThrow('kertas_kerja_terlalu_besar');
    await expect(tulis({ lot: banyak(20_001), kelompok: 'alamat' })).rejects.toThrow('kertas_kerja_terlalu_besar');
    const alamat = banyak(251, (i) => ({ alamat: `Jalan ${i}` }));
    await expect(tulis({ lot: alamat, kelompok: 'alamat' })).rejects.toThrow('kertas_kerja_banyak_lembar');
    expect(readdirSync(folder).filter((b) => b.startsWith('batas'))).toEqual([]);
  });

  it('leaves nothing when cancelled', async () => {
    const batal = tulisKertasKerja(kerja(), join(folder, 'batas.xlsx'), { dibatalkan: () => true });
    await expect(batal).rejects.toThrow('dibatalkan');
    expect(readdirSync(folder).filter((b) => b.startsWith('batas'))).toEqual([]);
  });
});
