import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaBerkas } from '../../../api/baca/bacaBerkas.ts';
import { bacaSemua, ditolak, folderUji, tulisZip } from './bantuBaca.ts';

const folder = folderUji();
let nomor = 0;
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

const tulisOds = (lembar: string, lain: Record<string, string> = {}, gaya = ''): Promise<string> =>
  tulisZip(path.join(folder, `${(nomor += 1)}.ods`), {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0" xmlns:style="${ODF}:style:1.0" xmlns:draw="${ODF}:drawing:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${gaya}</office:automatic-styles><office:body><office:spreadsheet>${lembar}</office:spreadsheet></office:body></office:document-content>`,
    ...lain,
  });

const tabel = (isi: string): string => `<table:table table:name="A">${isi}</table:table>`;
const baris = (isi: string, atribut = ''): string => `<table:table-row ${atribut}>${isi}</table:table-row>`;
const sel = (isi: string, atribut = ''): string => `<table:table-cell ${atribut}>${isi}</table:table-cell>`;

const isiDari = async (lembar: string): Promise<unknown> =>
  Object.fromEntries((await bacaSemua(await tulisOds(lembar))).lembar[0]?.baris.map((b) => [b.nomor, b.sel]) ?? []);

describe('cells', () => {
  it('of every kind', async () => {
    const isi = [
      sel('<text:p>12,50</text:p>', 'office:value-type="float" office:value="12.50"'),
      sel('<text:p>5%</text:p>', 'office:value-type="percentage" office:value="0.05"'),
      sel('<text:p>Rp1</text:p>', 'office:value-type="currency" office:currency="IDR" office:value="1.5E3"'),
      sel('<text:p>1 Mei</text:p>', 'office:value-type="date" office:date-value="2024-05-01T10:00:00"'),
      sel('<text:p>BENAR</text:p>', 'office:value-type="boolean" office:boolean-value="true"'),
      sel('<text:p>07:30</text:p>', 'office:value-type="time" office:time-value="PT07H30M00S"'),
      sel('<text:p>#REF!</text:p>', 'office:value-type="string" calcext:value-type="error"'),
      sel('', 'office:value-type="string" office:string-value="tersimpan"'),
      sel('<text:p>31 Feb</text:p>', 'office:value-type="date" office:date-value="2024-02-31"'),
    ];
    expect(await isiDari(tabel(baris(isi.join(''))))).toEqual({
      1: [
        ['n', '12.5'],
        ['n', '0.05'],
        ['n', '1500'],
        ['d', '2024-05-01'],
        ['b', '1'],
        ['t', '07:30'],
        ['e', '#REF!'],
        ['t', 'tersimpan'],
        ['t', '31 Feb'],
      ],
    });
  });

  it('join paragraphs, mind blanks, and leave notes and pictures out', async () => {
    const isi = [
      sel('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p><text:p>e</text:p>'),
      sel('<text:p>  rapat \n  sekali <text:span>ya</text:span></text:p>'),
      sel('<office:annotation><text:p>catatan</text:p></office:annotation><text:p>isi<text:a>nya</text:a></text:p>'),
      sel('<draw:frame><draw:text-box><text:p>gambar</text:p></draw:text-box></draw:frame>'),
      sel('<text:p/><text:p>dua</text:p>'),
      sel(`<text:p>luar</text:p>${tabel(baris(sel('<text:p>dalam</text:p>')))}`),
    ];
    expect(await isiDari(tabel(baris(isi.join(''))))).toEqual({
      1: [['t', 'a   b\tc\nd\ne'], ['t', 'rapat sekali ya'], ['t', 'isinya'], null, ['t', '\ndua'], ['t', 'luar']],
    });
  });

  it('repeated, covered and merged', async () => {
    const isi =
      baris(
        sel('<text:p>judul</text:p>', 'table:number-columns-spanned="3" table:number-rows-spanned="2"') +
          '<table:covered-table-cell table:number-columns-repeated="2"/>' +
          sel('<text:p>x</text:p>', 'table:number-columns-repeated="2"') +
          sel('', 'table:number-columns-repeated="16000"'),
      ) +
      baris('<table:covered-table-cell table:number-columns-repeated="3"/>', 'table:number-rows-repeated="4"') +
      `<table:table-header-rows>${baris(sel('<text:p>y</text:p>'), 'table:number-rows-repeated="2"')}</table:table-header-rows>` +
      `<table:table-row-group>${baris(sel(''), 'table:number-rows-repeated="1000000"')}</table:table-row-group>` +
      baris(sel('<text:p>akhir</text:p>'));
    const { lembar } = await bacaSemua(await tulisOds(tabel(isi)));
    expect(lembar[0]?.baris).toEqual([
      { nomor: 1, sel: [['t', 'judul'], null, null, ['t', 'x'], ['t', 'x']] },
      { nomor: 6, sel: [['t', 'y']] },
      { nomor: 7, sel: [['t', 'y']] },
      { nomor: 1_000_008, sel: [['t', 'akhir']] },
    ]);
    expect(lembar[0]?.gabungan).toEqual([{ barisDari: 1, barisSampai: 2, kolomDari: 1, kolomSampai: 3 }]);
  });
});

it('several sheets, one hidden, and what is no sheet', async () => {
  const gaya =
    '<style:style style:name="g1" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="g2" style:family="table"><style:table-properties table:display="true"/></style:style>';
  const isi =
    `<table:tracked-changes><table:deletion><table:table-cell><text:p>lama</text:p></table:table-cell>${tabel(baris(sel('<text:p>lama</text:p>')))}</table:deletion></table:tracked-changes>` +
    `<table:table table:name="Satu" table:style-name="g2"><table:shapes>${tabel('')}</table:shapes>${baris(sel('<text:p>1</text:p>'))}</table:table>` +
    `<table:table table:name="Dua" table:style-name="g1">${baris(sel('<text:p>2</text:p>'))}</table:table>` +
    '<table:table table:name="Tiga"/>';
  const { lembar, format } = await bacaSemua(await tulisOds(isi, {}, gaya));
  expect(format).toBe('ods');
  expect(lembar.map((l) => [l.nama, l.tersembunyi, l.baris.map((b) => b.sel[0]?.[1])])).toEqual([
    ['Satu', false, ['1']],
    ['Dua', true, ['2']],
    ['Tiga', false, []],
  ]);
});

it('sheets of any number are read through once, in any order, or left out', async () => {
  const isi = Array.from(
    { length: 300 },
    (_, i) =>
      `<table:table table:name="Ruang ${i}">${baris(sel(`<text:p>awal ${i}</text:p>`, 'table:number-columns-spanned="2"'))}${baris(sel(`<text:p>${'x'.repeat(700)}</text:p>`)).repeat(5)}</table:table>`,
  ).join('');
  const jalur = await tulisOds(isi);
  let potongan = 0;
  const semua = await bacaSemua(jalur, { kemajuan: () => (potongan += 1) });
  expect(semua.lembar.map((l) => [l.nama, l.baris.length, l.baris[0]?.sel[0]?.[1], l.gabungan.length])).toEqual(
    Array.from({ length: 300 }, (_, i) => [`Ruang ${i}`, 6, `awal ${i}`, 1]),
  );
  // Once for the names and once for the rows, in pieces of 128 kB.
  expect(potongan).toBeLessThan((2 * isi.length) / 100_000 + 5);
  const buku = await bacaBerkas(jalur);
  for (const i of [5, 290, 3, 3, 299, 4]) {
    const teks: unknown[] = [];
    for await (const b of buku.lembar[i]?.baris() ?? []) {
      teks.push(b.sel[0]?.[1]);
      if (i === 290) break;
    }
    expect(teks[0]).toBe(`awal ${i}`);
    expect(teks).toHaveLength(i === 290 ? 1 : 6);
  }
  await buku.tutup();
});

it('formulas of other files are told, macros and DDE too', async () => {
  const isi =
    tabel(
      baris(
        sel(
          '<text:p>5</text:p>',
          `table:formula="of:='file:///c:/x.ods'#$A.B1" office:value-type="float" office:value="5"`,
        ) + sel('', 'table:formula="of:=[.A1]+1"'),
      ),
    ) + '<table:dde-links><table:dde-link><office:dde-source/></table:dde-link></table:dde-links>';
  const { peringatan } = await bacaSemua(await tulisOds(isi, { 'Basic/Standard/Module1.xml': '<x/>' }));
  expect(peringatan).toEqual([
    'Makro di dalam berkas diabaikan.',
    'Tautan ke berkas lain diabaikan.',
    'Rumus ke berkas lain dibaca nilai terakhirnya: 1 sel, misalnya A!A1.',
    'Rumus tanpa hasil tersimpan dibaca kosong: 1 sel, misalnya A!B1. Buka di Excel, simpan, lalu pilih lagi berkasnya.',
  ]);
});

it('other prefixes mean the same', async () => {
  const isi = `<o:document-content xmlns:o="${ODF}:office:1.0" xmlns:t="${ODF}:table:1.0" xmlns:text="urn:lain" xmlns:x="${ODF}:text:1.0"><o:body><o:spreadsheet><t:table t:name="A"><t:table-row t:number-rows-repeated="2"><t:table-cell o:value-type="float" o:value="7"><x:p>tujuh</x:p></t:table-cell><t:table-cell><text:p>asing</text:p><x:p>ini</x:p></t:table-cell></t:table-row></t:table></o:spreadsheet></o:body></o:document-content>`;
  const { lembar } = await bacaSemua(await tulisOds('', { 'content.xml': isi }));
  expect(lembar[0]?.baris.map((b) => b.sel)).toEqual([
    [
      ['n', '7'],
      ['t', 'ini'],
    ],
    [
      ['n', '7'],
      ['t', 'ini'],
    ],
  ]);
});

describe('refused', () => {
  it('encrypted', async () => {
    const manifes = `<m:manifest xmlns:m="${ODF}:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>`;
    const galat = await ditolak(await tulisOds('', { 'META-INF/manifest.xml': manifes, 'content.xml': '\u0007acak' }));
    expect(galat.reason).toBe('berkas_terkunci_sandi');
  });

  it.each([
    [
      'rows repeated that have content',
      baris(sel('<text:p>x</text:p>'), 'table:number-rows-repeated="1000000"'),
      'terlalu_banyak_baris',
    ],
    [
      'cells repeated that have content',
      baris(sel('<text:p>x</text:p>', 'table:number-columns-repeated="16384"')),
      'terlalu_banyak_kolom',
    ],
    [
      'rows beyond the last',
      baris(sel(''), 'table:number-rows-repeated="1048576"') + baris(sel('<text:p>x</text:p>')),
      'terlalu_banyak_baris',
    ],
    ['a text of blanks', baris(sel(`<text:p>${'<text:s text:c="30000"/>'.repeat(3)}</text:p>`)), 'sel_terlalu_panjang'],
    ['row in row', baris(baris('')), 'baris_tidak_urut'],
  ])('%s', async (_, isi, alasan) => {
    expect((await ditolak(await tulisOds(tabel(isi)))).reason).toBe(alasan);
  });
});
