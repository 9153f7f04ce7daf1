import { readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaBerkas } from '../../../api/baca/bacaBerkas.ts';
import { bacaSemua, barisPertama, ditolak, folderUji, tulisXlsxTangan } from './bantuBaca.ts';

const folder = folderUji();
let nomor = 0;
const baru = (): string => path.join(folder, `${(nomor += 1)}.xlsx`);

const SST = (isi: string): string =>
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${isi}</sst>`;
const GAYA = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;Rp&quot;#,##0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>`;

/** Cells of the first row of a sheet made of this XML. */
const selDari = async (sel: string, ganti: Record<string, string | null> = {}): Promise<unknown> =>
  (await barisPertama(await tulisXlsxTangan(baru(), `<row r="1">${sel}</row>`, ganti)))[1];

describe('cells', () => {
  it('of every kind', async () => {
    const sel = await selDari(
      '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.50</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>' +
        '<c r="E1" t="str"><f>A1</f><v> teks </v></c><c r="F1" t="inlineStr"><is><t>di sel</t></is></c>' +
        '<c r="G1" t="d"><v>2024-05-01T10:00:00</v></c><c r="H1" t="n"><v>1.25E+6</v></c><c r="I1" t="b"><v>0</v></c>',
      { 'xl/sharedStrings.xml': SST('<si><t>bersama</t></si>') },
    );
    expect(sel).toEqual([
      ['t', 'bersama'],
      ['n', '12.5'],
      ['b', '1'],
      ['e', '#REF!'],
      ['t', ' teks '],
      ['t', 'di sel'],
      ['d', '2024-05-01'],
      ['n', '1250000'],
      ['b', '0'],
    ]);
  });

  it('that are empty are null, and none at the end', async () => {
    expect(
      await selDari(
        '<c r="B1" s="1"/><c r="C1"><v>1</v></c><c r="D1" t="s"><v>0</v></c><c r="E1" t="str"><v></v></c>',
        {
          'xl/sharedStrings.xml': SST('<si><t></t></si>'),
        },
      ),
    ).toEqual([null, null, ['n', '1']]);
  });

  it('without references stand one after another', async () => {
    const jalur = await tulisXlsxTangan(
      baru(),
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c r="B3"><v>4</v></c><c><v>5</v></c></row>',
    );
    expect(await barisPertama(jalur)).toEqual({
      1: [['n', '1'], null, ['n', '3']],
      3: [null, ['n', '4'], ['n', '5']],
    });
  });

  it('joins rich text, leaves phonetic runs out, minds xml:space and escapes', async () => {
    const teks = SST(
      '<si><r><t>Meja </t></r><r><rPr><b/></rPr><t xml:space="preserve"> kerja</t></r><rPh sb="0" eb="1"><t>fonetik</t></rPh></si>' +
        '<si><t xml:space="preserve">  dua  </t></si><si><t>  dua  </t></si><si><t>a_x000D_&#10;b_x005F_x000D_c</t></si>' +
        '<si><t><![CDATA[<a & b>]]></t></si><si><t>x_x0001_y_xD800_z</t></si><si><t>&lt;&amp;&#x41;&quot;</t></si>',
    );
    const sel = Array.from({ length: 7 }, (_, i) => `<c t="s"><v>${i}</v></c>`).join('');
    expect(await selDari(sel, { 'xl/sharedStrings.xml': teks })).toEqual([
      ['t', 'Meja kerja'],
      ['t', '  dua  '],
      ['t', 'dua'],
      ['t', 'a\nb_x000D_c'],
      ['t', '<a & b>'],
      ['t', 'xyz'],
      ['t', '<&A"'],
    ]);
  });

  it('shows days by their style, in both systems', async () => {
    const sel = [0, 1, 2, 3, 4].map((s) => `<c s="${s}"><v>45292.5</v></c>`).join('');
    expect(await selDari(sel, { 'xl/styles.xml': GAYA })).toEqual([
      ['n', '45292.5'],
      ['d', '2024-01-01'],
      ['d', '2024-01-01'],
      ['n', '45292.5'],
      ['n', '45292.5'],
    ]);
    const buku =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><workbookPr date1904="true"/><sheets><sheet name="A" sheetId="1" r:id="r1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></sheets></workbook>';
    expect(await selDari('<c s="1"><v>43830</v></c>', { 'xl/styles.xml': GAYA, 'xl/workbook.xml': buku })).toEqual([
      ['d', '2024-01-01'],
    ]);
  });

  it('are the same with strict namespaces and with prefixes', async () => {
    const ganti = {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:y="urn:lain"><x:sheetData><x:row r="1"><y:c r="A1"><y:v>9</y:v></y:c><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:C2"/></x:mergeCells></x:worksheet>',
      'xl/workbook.xml':
        '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:hub="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="B&amp;C" sheetId="1" hub:id="r1" state="veryHidden"/></x:sheets></x:workbook>',
    };
    const { lembar } = await bacaSemua(await tulisXlsxTangan(baru(), '', ganti));
    expect(lembar).toEqual([
      {
        nama: 'B&C',
        tersembunyi: true,
        baris: [{ nomor: 1, sel: [['n', '7']] }],
        gabungan: [{ barisDari: 1, barisSampai: 2, kolomDari: 1, kolomSampai: 3 }],
      },
    ]);
  });

  it('in UTF-16 are read as in UTF-8', async () => {
    const isi =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>é😀</v></c></row></sheetData></worksheet>';
    const jalur = await tulisXlsxTangan(baru(), '', {
      'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${isi}`, 'utf16le'),
    });
    expect((await barisPertama(jalur))[1]).toEqual([['t', 'é😀']]);
  });
});

describe('sheets', () => {
  const HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const panah = (id: string, jenis: string, tujuan: string, lain = ''): string =>
    `<Relationship Id="${id}" Type="${HUBUNGAN}/${jenis}" Target="${tujuan}" ${lain}/>`;
  const lembar = (isi: string): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>${isi}</v></c></row></sheetData></worksheet>`;

  it('are those of the workbook in its order, in an xlsm too; charts and what lies elsewhere are none', async () => {
    const jalur = await tulisXlsxTangan(baru(), '', {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${HUBUNGAN}"><sheets><sheet name="Kedua" sheetId="9" r:id="r2"/><sheet name="Grafik" sheetId="3" r:id="r3"/><sheet name="Pertama" sheetId="1" r:id="r1" state="hidden"/><sheet name="Luar" sheetId="4" r:id="r4"/><sheet name="Hilang" sheetId="5" r:id="r5"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${panah('r1', 'worksheet', 'worksheets/sheet1.xml')}${panah('r2', 'worksheet', '/xl/lain/Lembar.xml')}${panah('r3', 'chartsheet', 'chartsheets/sheet1.xml')}${panah('r4', 'worksheet', 'http://contoh.invalid/x.xml', 'TargetMode="External"')}</Relationships>`,
      'xl/worksheets/sheet1.xml': lembar('satu'),
      'XL/Lain/lembar.xml': lembar('dua'),
      'xl/vbaProject.bin': 'makro',
    });
    const hasil = await bacaSemua(jalur);
    expect(hasil.lembar.map((l) => [l.nama, l.tersembunyi, l.baris[0]?.sel])).toEqual([
      ['Kedua', false, [['t', 'dua']]],
      ['Pertama', true, [['t', 'satu']]],
    ]);
    expect(hasil.peringatan).toEqual([
      'Makro di dalam berkas diabaikan.',
      'Tautan ke berkas lain diabaikan.',
      'Lembar yang bukan tabel dilewati: 3, misalnya Grafik.',
    ]);
  });
});

describe('formulas', () => {
  it('give their last results, and say where there are none', async () => {
    const jalur = await tulisXlsxTangan(
      baru(),
      '<row r="3"><c r="B3"><f>1+1</f></c><c r="C3"><f>[1]Data!A1</f><v>5</v></c><c r="D3"><f>[2]Data!A1</f><v>6</v></c><c r="E3" t="str"><f>""</f><v></v></c><c r="F3"><f>cmd|\'/c calc\'!A0</f><v>0</v></c><c r="G3"><f>Tabel1[Nilai]*2</f><v>8</v></c></row>',
      { 'xl/vbaProject.bin': 'makro' },
    );
    const { lembar, peringatan } = await bacaSemua(jalur);
    expect(lembar[0]?.baris).toEqual([
      { nomor: 3, sel: [null, null, ['n', '5'], ['n', '6'], null, ['n', '0'], ['n', '8']] },
    ]);
    expect(peringatan).toEqual([
      'Makro di dalam berkas diabaikan.',
      'Rumus tanpa hasil tersimpan dibaca kosong: 1 sel, misalnya Barang!B3. Buka di Excel, simpan, lalu pilih lagi berkasnya.',
      'Rumus ke berkas lain dibaca nilai terakhirnya: 3 sel, misalnya Barang!C3.',
    ]);
  });
});

describe('rows that are no order', () => {
  it.each([
    ['a row again', '<row r="2"/><row r="2"/>'],
    ['a row before', '<row r="5"/><row r="2"/>'],
    ['a cell again', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a cell before', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>'],
    ['no number', '<row r="x"/>'],
    ['row in row', '<row><row/></row>'],
    ['cell in cell', '<row><c><c/></c></row>'],
  ])('%s', async (_, isi) => {
    const galat = await ditolak(await tulisXlsxTangan(baru(), isi), { nama: 'KIB B.xlsx' });
    expect(galat.reason).toBe('baris_tidak_urut');
    expect(galat.pesan).toMatch(/^KIB B\.xlsx, lembar Barang/);
  });
});

it('tells progress, and stops when asked', async () => {
  const isi = Array.from({ length: 20_000 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('');
  const jalur = await tulisXlsxTangan(baru(), isi);
  const kabar: [number, number][] = [];
  const { lembar } = await bacaSemua(jalur, { kemajuan: (...k) => kabar.push(k) });
  expect(lembar[0]?.baris).toHaveLength(20_000);
  expect(kabar.at(-1)?.[0]).toBe(kabar.at(-1)?.[1]);
  let tanya = 0;
  const buku = await bacaBerkas(jalur, { dibatalkan: () => (tanya += 1) > 10 });
  const baca = async (): Promise<void> => {
    for await (const _ of buku.lembar[0]?.baris() ?? []);
  };
  await expect(baca()).rejects.toMatchObject({ reason: 'dihentikan' });
  await buku.tutup();
});

it('can be left in the middle of a sheet, and holds no file afterwards', async () => {
  const isi = Array.from({ length: 20_000 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('');
  const jalur = await tulisXlsxTangan(baru(), isi);
  const rusak = await tulisXlsxTangan(baru(), `${isi}<row r="1"/>`);
  const terbuka = (): number =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return [jalur, rusak].includes(readlinkSync(`/proc/self/fd/${fd}`));
      } catch {
        return false;
      }
    }).length;
  for (let i = 0; i < 5; i += 1) {
    const buku = await bacaBerkas(jalur);
    for await (const satu of buku.lembar[0]?.baris() ?? []) if (satu.nomor === 3) break;
    await buku.tutup();
    await ditolak(rusak);
  }
  await expect.poll(terbuka).toBe(0);
});
