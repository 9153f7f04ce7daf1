import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { bagianXlsx, bacaSemua, ditolak, folderUji, tulisIsi, tulisXlsxTangan, tulisZip } from './bantuBaca.ts';
import { bom, type EntriMentah, zipMentah } from './zipMentah.ts';

// Files made to do harm: each is refused for what it is, or read, within seconds and with little memory. What could take much
// is read in a process of its own, whose memory is measured.

const folder = folderUji();
let nomor = 0;
const baru = (akhiran = 'xlsx'): string => path.join(folder, `${(nomor += 1)}.${akhiran}`);
const berkas = (isi: string | Buffer, akhiran?: string): string => tulisIsi(baru(akhiran), isi);

const SUMBER = path.resolve(import.meta.dirname, '../../../api/baca/bacaBerkas.ts');
const ANAK = `
  const { bacaBerkas } = await import(${JSON.stringify(SUMBER)});
  const mulai = performance.now();
  let [baris, alasan] = [0, null];
  try {
    const buku = await bacaBerkas(process.argv[1]);
    for (const lembar of buku.lembar) for await (const _ of lembar.baris()) baris += 1;
    await buku.tutup();
  } catch (galat) {
    if (galat.name !== 'AppError') throw galat;
    alasan = galat.reason;
  }
  console.log(JSON.stringify({ baris, alasan, ms: performance.now() - mulai, mb: process.resourceUsage().maxRSS / 1024 }));
`;

interface HasilAnak {
  readonly baris: number;
  readonly alasan: string | null;
  readonly ms: number;
  readonly mb: number;
}

/** Reads a file in a process of its own; within 20 s on a busy machine and 350 MB, of which Node takes 60. */
async function diAnak(jalur: string): Promise<HasilAnak> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', ANAK, jalur], {
    timeout: 60_000,
  });
  const hasil = JSON.parse(stdout) as HasilAnak;
  expect(hasil.ms).toBeLessThan(20_000);
  expect(hasil.mb).toBeLessThan(350);
  return hasil;
}

/** A workbook by hand with one entry told or packed otherwise. */
function xlsxMentah(ganti: EntriMentah, sheetData = ''): string {
  const entri: EntriMentah[] = Object.entries(bagianXlsx(sheetData)).map(([nama, isi]) => ({
    nama,
    isi: Buffer.from(isi),
  }));
  return berkas(zipMentah([...entri.filter((e) => e.nama !== ganti.nama), ganti]));
}

const LEMBAR = 'xl/worksheets/sheet1.xml';
const AWAL = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const AKHIR = '</sheetData></worksheet>';

describe('zip bombs', () => {
  const spasi = ' '.repeat(10_000_000);

  it('flat: 1.5 GB of blanks in 1.5 MB', async () => {
    const padat = bom(spasi, 150);
    const jalur = xlsxMentah({ nama: LEMBAR, isi: Buffer.alloc(0), padat, ukuran: 1_500_000_000 });
    expect(padat.length).toBeLessThan(2_000_000);
    expect(await diAnak(jalur)).toMatchObject({ alasan: 'bom_zip', baris: 0 });
  });

  it('that says it is small', async () => {
    const jalur = xlsxMentah({ nama: LEMBAR, isi: Buffer.alloc(0), padat: bom(spasi, 150), ukuran: 1000 });
    expect(await diAnak(jalur)).toMatchObject({ alasan: 'berkas_rusak', baris: 0 });
  });

  it('that says it is larger than it is', async () => {
    const jalur = xlsxMentah({ nama: LEMBAR, isi: Buffer.from(AWAL + AKHIR), ukuran: 5000 });
    expect((await ditolak(jalur)).reason).toBe('berkas_rusak');
  });

  it('of many entries, none of which is large', async () => {
    const padat = bom(spasi, 6);
    const entri = Array.from({ length: 40 }, (_, i) => ({
      nama: `${i}.xml`,
      isi: Buffer.alloc(0),
      padat,
      ukuran: 60_000_000,
    }));
    expect(await diAnak(berkas(zipMentah(entri)))).toMatchObject({ alasan: 'bom_zip' });
  });

  it('in zips in zips', async () => {
    const dalam = zipMentah([{ nama: 'bom.txt', isi: Buffer.alloc(0), padat: bom(spasi, 100), ukuran: 1_000_000_000 }]);
    const galat = await ditolak(await tulisZip(baru(), { 'a.xlsx': dalam, 'b.zip': dalam }));
    expect(galat.pesan).toMatch(/isinya arsip ZIP\)\. Pilih berkas Excel/);
  });

  it('just below the limit are read for what they are', async () => {
    const isi = `${AWAL}${' '.repeat(60_000_000)}<row r="7"><c t="str"><v>x</v></c></row>${AKHIR}`;
    expect(await diAnak(xlsxMentah({ nama: LEMBAR, isi: Buffer.from(isi) }))).toMatchObject({
      alasan: 'sel_terlalu_panjang',
    });
    const baris = `${AWAL}${`<row>${' '.repeat(990)}</row>`.repeat(60_000)}<row><c><v>1</v></c></row>${AKHIR}`;
    expect(await diAnak(xlsxMentah({ nama: LEMBAR, isi: Buffer.from(baris) }))).toMatchObject({
      alasan: null,
      baris: 1,
    });
  });
});

describe('entities', () => {
  const tawa = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]>`;
  const rahasia = '<!DOCTYPE x [<!ENTITY r SYSTEM "file:///etc/passwd">]>';
  const bagian = bagianXlsx('<row><c t="s"><v>0</v></c></row>', {
    'xl/sharedStrings.xml':
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si></sst>',
    'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
  });

  it.each(Object.keys(bagian))('billion laughs in %s', async (nama) => {
    const jalur = await tulisZip(baru(), { ...bagian, [nama]: tawa + String(bagian[nama]).replace('>', '>&a29;') });
    expect((await ditolak(jalur)).reason).toBe('xml_berbahaya');
  });

  it('of other files, and of nobody', async () => {
    const isi = `${AWAL}<row><c t="str"><v>&r;</v></c></row>${AKHIR}`;
    expect((await ditolak(await tulisXlsxTangan(baru(), '', { [LEMBAR]: rahasia + isi }))).reason).toBe(
      'xml_berbahaya',
    );
    const luar = '<!DOCTYPE x SYSTEM "http://contoh.invalid/x.dtd">';
    expect((await ditolak(await tulisXlsxTangan(baru(), '', { [LEMBAR]: luar + isi }))).reason).toBe('berkas_rusak');
    expect(
      (await bacaSemua(await tulisXlsxTangan(baru(), '', { [LEMBAR]: luar + isi.replace('&r;', 'y') }))).lembar[0]
        ?.baris,
    ).toEqual([{ nomor: 1, sel: [['t', 'y']] }]);
  });

  it('in an ods', async () => {
    const jalur = await tulisZip(baru('ods'), {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `${tawa}<a>&a29;</a>`,
    });
    expect((await ditolak(jalur)).reason).toBe('xml_berbahaya');
  });
});

describe('XML without end', () => {
  it.each([
    ['deep', '<a>'.repeat(500_000), 'xml_berbahaya'],
    ['a huge cell', `<row><c t="str"><v>${'x'.repeat(50_000_000)}</v></c></row>`, 'sel_terlalu_panjang'],
    [
      'a cell of many runs',
      `<row><c t="inlineStr"><is>${'<r><t>xxxxxxxxxxxxxxxx</t></r>'.repeat(1_000_000)}</is></c></row>`,
      'sel_terlalu_panjang',
    ],
    ['a huge attribute', `<row spans="${'1'.repeat(50_000_000)}"/>`, 'sel_terlalu_panjang'],
    [
      'a million attributes',
      `<row ${Array.from({ length: 500_000 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      'sel_terlalu_panjang',
    ],
    ['a huge comment', `<!--${'x'.repeat(50_000_000)}-->`, 'sel_terlalu_panjang'],
    ['a huge name', `<${'x'.repeat(50_000_000)}/>`, 'sel_terlalu_panjang'],
    [
      'blanks in a text',
      `<row><c t="inlineStr"><is><t>x${' '.repeat(200_000)}x</t></is></c></row>`,
      'sel_terlalu_panjang',
    ],
    ['a million elements in a cell', `<row><c>${'<v/><f/>'.repeat(1_000_000)}</c></row>`, null],
    ['a million names', `<row><c>${Array.from({ length: 1_000_000 }, (_, i) => `<a${i}/>`).join('')}</c></row>`, null],
  ])('%s', async (_, isi, alasan) => {
    const jalur = xlsxMentah({ nama: LEMBAR, isi: Buffer.from(`${AWAL}${isi}${AKHIR}`) });
    expect((await diAnak(jalur)).alasan).toBe(alasan);
  });

  it('a huge shared string, and five million of them', async () => {
    const sst = (isi: string): EntriMentah => ({
      nama: 'xl/sharedStrings.xml',
      isi: Buffer.from(`<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${isi}</sst>`),
    });
    const huruf = xlsxMentah(sst(`<si><t>${'&#65;'.repeat(100_000)}</t></si>`), '<row/>');
    expect(await diAnak(huruf)).toMatchObject({ alasan: 'sel_terlalu_panjang' });
    const banyak = xlsxMentah(sst('<si><t>a</t></si>'.repeat(3_500_000)), '<row><c t="s"><v>1</v></c></row>');
    expect(await diAnak(banyak)).toMatchObject({ alasan: null, baris: 1 });
  });

  it('a format of a million brackets', async () => {
    const jalur = await tulisXlsxTangan(baru(), '<row><c s="1"><v>45000</v></c></row>', {
      'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(900_000)}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    });
    expect(await diAnak(jalur)).toMatchObject({ alasan: null, baris: 1 });
  });
});

describe('sheets of nothing', () => {
  it('a million empty rows', async () => {
    const isi = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" spans="1:20" ht="15"/>`).join('');
    expect(await diAnak(xlsxMentah({ nama: LEMBAR, isi: Buffer.from(`${AWAL}${isi}${AKHIR}`) }))).toMatchObject({
      alasan: null,
      baris: 0,
    });
  });

  it('rows of 16,384 styled cells without content', async () => {
    const baris = `<row>${'<c s="3"/>'.repeat(16_384)}</row>`;
    const isi = `${AWAL}${baris.repeat(300)}<row><c><v>1</v></c></row>${AKHIR}`;
    expect(await diAnak(xlsxMentah({ nama: LEMBAR, isi: Buffer.from(isi) }))).toMatchObject({ alasan: null, baris: 1 });
  });

  it.each([
    [
      '16,384 columns with content',
      `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`,
      'terlalu_banyak_kolom',
      /kolom SS terlalu|kolom SS: /,
    ],
    [
      'a cell in the last column',
      '<row r="9"><c r="XFD9"><v>1</v></c></row>',
      'terlalu_banyak_kolom',
      /baris 9 kolom XFD/,
    ],
    ['a cell beyond the last column', '<row r="1"><c r="XFE1"/></row>', 'terlalu_banyak_kolom', /paling banyak 512/],
    ['a row beyond the last', '<row r="1048577"/>', 'terlalu_banyak_baris', /paling banyak 1048576/],
  ])('%s', async (_, isi, alasan, pesan) => {
    const galat = await ditolak(await tulisXlsxTangan(baru(), isi));
    expect(galat.reason).toBe(alasan);
    expect(galat.pesan).toMatch(pesan);
  });
});

describe('broken and disguised', () => {
  it('truncated anywhere', async () => {
    const buku = new ExcelJS.Workbook();
    const lembar = buku.addWorksheet('A');
    for (let i = 0; i < 300; i += 1) lembar.addRow([i, `barang ${i}`, new Date(0)]);
    const utuh = Buffer.from(await buku.xlsx.writeBuffer());
    for (let n = 4; n < utuh.length; n += Math.ceil(utuh.length / 60)) {
      const { reason } = await ditolak(berkas(utuh.subarray(0, n)));
      expect(reason, `${n} of ${utuh.length}`).toBe('berkas_rusak');
    }
  });

  it('a digit flipped in the packed data does not change a value in silence', async () => {
    const entri = Object.entries(bagianXlsx('<row><c><v>1250000</v></c></row>')).map(([nama, isi]) => ({
      nama,
      isi: Buffer.from(isi),
      cara: 0,
    }));
    const isi = zipMentah(entri);
    isi[isi.indexOf('1250000')] = 0x39;
    expect((await ditolak(berkas(isi))).reason).toBe('berkas_rusak');
  });

  it.each([
    ['../../etc/passwd', 'berkas_rusak'],
    ['/etc/passwd', 'berkas_rusak'],
    ['xl\\..\\..\\x', 'berkas_rusak'],
    ['XL/WORKBOOK.XML', 'berkas_rusak'],
    ['xl/workbook.xml', 'berkas_rusak'],
  ])('an entry named %s', async (nama, alasan) => {
    const entri = Object.entries(bagianXlsx('')).map(([n, isi]) => ({ nama: n, isi: Buffer.from(isi) }));
    expect((await ditolak(berkas(zipMentah([...entri, { nama, isi: Buffer.from('x') }])))).reason).toBe(alasan);
  });

  it('encrypted or oddly packed entries', async () => {
    const isi = Buffer.from(AWAL + AKHIR);
    expect((await ditolak(xlsxMentah({ nama: LEMBAR, isi, bendera: 1 }))).reason).toBe('berkas_terkunci_sandi');
    expect((await ditolak(xlsxMentah({ nama: LEMBAR, isi, bendera: 0x41 }))).reason).toBe('berkas_rusak');
    expect((await ditolak(xlsxMentah({ nama: LEMBAR, isi, cara: 12 }))).reason).toBe('berkas_rusak');
    expect((await ditolak(xlsxMentah({ nama: LEMBAR, isi, crc: 1 }))).reason).toBe('berkas_rusak');
  });

  it('too many entries', async () => {
    const entri = Array.from({ length: 12_000 }, (_, i) => ({ nama: `${i}`, isi: Buffer.alloc(0), cara: 0 }));
    expect((await ditolak(berkas(zipMentah(entri)))).reason).toBe('terlalu_banyak_bagian');
  });

  it('parts that are not there', async () => {
    const tanpa = (nama: string): Promise<string> => tulisXlsxTangan(baru(), '', { [nama]: null });
    expect((await ditolak(await tanpa('xl/workbook.xml'))).reason).toBe('berkas_rusak');
    expect((await ditolak(await tanpa(LEMBAR))).reason).toBe('berkas_rusak');
    expect((await ditolak(await tanpa('xl/_rels/workbook.xml.rels'))).reason).toBe('berkas_kosong');
    expect((await ditolak(await tanpa('[Content_Types].xml'))).reason).toBe('bukan_lembar_kerja');
    expect((await bacaSemua(await tanpa('_rels/.rels'))).lembar).toHaveLength(1);
    for (const v of ['0', '-1', '1e9', 'x', '0.5', '__proto__'])
      expect((await ditolak(await tulisXlsxTangan(baru(), `<row><c t="s"><v>${v}</v></c></row>`))).reason).toBe(
        'berkas_rusak',
      );
  });

  it.each([
    ['PDF', '%PDF-1.7\n%âãÏÓ\n', /isinya dokumen PDF/],
    ['PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /isinya gambar/],
    ['program', Buffer.from('MZ\x90\0\x03\0\0', 'latin1'), /isinya program/],
    ['RTF', '{\\rtf1 tabel}', /isinya dokumen RTF/],
    ['XML', '<?xml version="1.0"?><data/>', /isinya dokumen XML/],
    ['random bytes', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31 + 7) % 256)), /bukan lembar kerja/],
    ['zeros', Buffer.alloc(5000), /bukan lembar kerja/],
    ['nothing', '', /tidak berisi tabel/],
    [
      'OLE of nothing',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]),
      /bukan lembar kerja/,
    ],
    [
      'OLE cut short',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from('Workbook\0', 'utf16le')]),
      /Excel lama/,
    ],
  ])('%s named xlsx', async (_, isi, pesan) => {
    expect((await ditolak(berkas(isi), { nama: 'KIB.xlsx' })).pesan).toMatch(pesan);
  });

  it.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', /isinya dokumen Word/],
    ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', /isinya presentasi/],
    ['xlsb', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', /Excel biner \(\.xlsb\)/],
  ])('%s named xlsx', async (_, jenis, pesan) => {
    const isi = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="${jenis}"/></Types>`;
    expect((await ditolak(await tulisZip(baru(), { '[Content_Types].xml': isi }))).pesan).toMatch(pesan);
  });

  it('the name says one thing, the content another that can be read', async () => {
    const xlsx = zipMentah(
      Object.entries(bagianXlsx('<row><c><v>1</v></c></row>')).map(([nama, isi]) => ({ nama, isi: Buffer.from(isi) })),
    );
    expect((await bacaSemua(berkas(xlsx, 'csv'))).format).toBe('xlsx');
    expect((await bacaSemua(berkas('a;b\n1;2\n', 'xlsx'))).format).toBe('csv');
    expect((await bacaSemua(berkas('<table><tr><td>a</td></tr></table>', 'csv'))).format).toBe('xls');
  });

  it('a sheet whose name is a story, or none', async () => {
    const buku = (nama: string): Record<string, string> => ({
      'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${nama}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    });
    const galat = await ditolak(await tulisXlsxTangan(baru(), '<row r="2"/><row r="1"/>', buku('x'.repeat(900_000))));
    expect(galat.pesan.length).toBeLessThan(400);
    expect((await bacaSemua(await tulisXlsxTangan(baru(), '', buku(' &#10; ')))).lembar[0]?.nama).toBe('Lembar 1');
    const entri = { nama: 'y'.repeat(60_000), isi: Buffer.from('x'), cara: 99 };
    expect((await ditolak(berkas(zipMentah([entri])))).pesan.length).toBeLessThan(400);
  });

  it('a folder, and nothing at all', async () => {
    const map = baru();
    mkdirSync(map);
    for (const jalur of [map, baru()]) expect((await ditolak(jalur)).reason).toBe('berkas_tidak_ada');
  });

  it('that the disk cannot give', async () => {
    // A file of the system that is there and whose first byte cannot be read.
    const galat = await ditolak('/proc/self/mem', { nama: 'KIB.xlsx' });
    expect(galat.pesan).toMatch(/^Disk tidak dapat membaca atau menulis KIB\.xlsx/);
  });

  it('larger than may be', async () => {
    expect((await ditolak(berkas('a;b\n'.repeat(1000)), { batas: { ukuranBerkas: 1000 } })).reason).toBe(
      'berkas_masuk_terlalu_besar',
    );
  });

  it('that takes too long for its size', async () => {
    const isi = '<row><c><v>1</v></c></row>'.repeat(100_000);
    const galat = await ditolak(await tulisXlsxTangan(baru(), isi), { batas: { waktuDasar: 20, waktuPerMB: 0 } });
    expect(galat.reason).toBe('berkas_terlalu_rumit');
  });

  it('of more cells, sheets or text than may be', async () => {
    const jalur = await tulisXlsxTangan(baru(), '<row><c t="s"><v>0</v></c><c><v>1</v></c></row>'.repeat(3), {
      'xl/sharedStrings.xml':
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>abcdef</t></si></sst>',
    });
    expect((await ditolak(jalur, { batas: { sel: 5 } })).reason).toBe('terlalu_banyak_sel');
    expect((await ditolak(jalur, { batas: { lembar: 0 } })).reason).toBe('terlalu_banyak_lembar');
    expect((await ditolak(jalur, { batas: { hurufBersama: 5 } })).reason).toBe('terlalu_banyak_teks');
    expect((await ditolak(jalur, { batas: { kataBersama: 0 } })).reason).toBe('terlalu_banyak_teks');
  });
});

describe('control characters', () => {
  it('are left out of XML, of escapes and of references, which is told', async () => {
    const sel = ['a\u0001b', 'c\u000bd', 'e_x0002_f', 'g&#3;h', 'i\u0085j', 'k\ufffel', 'm_xDC00_n'];
    const isi = sel.map((s) => `<c t="inlineStr"><is><t>${s}</t></is></c>`).join('');
    const { lembar, peringatan } = await bacaSemua(await tulisXlsxTangan(baru(), `<row>${isi}</row>`));
    expect(lembar[0]?.baris[0]?.sel.map((s) => s?.[1])).toEqual(['ab', 'cd', 'ef', 'g&#3;h', 'ij', 'kl', 'mn']);
    expect(peringatan).toHaveLength(1);
    expect(peringatan[0]).toMatch(/^Huruf kendali yang tidak tampak dibuang dari \d+ teks\.$/);
  });

  it('bytes that are no UTF-8 become the sign for that', async () => {
    const isi = Buffer.concat([
      Buffer.from(`${AWAL}<row><c t="str"><v>a`),
      Buffer.from([0xff, 0xed, 0xa0, 0x80]),
      Buffer.from(`b</v></c></row>${AKHIR}`),
    ]);
    const { lembar } = await bacaSemua(xlsxMentah({ nama: LEMBAR, isi }));
    expect(lembar[0]?.baris[0]?.sel[0]?.[1]).toMatch(/^a\ufffd+b$/);
  });
});

describe('csv', () => {
  it('of one line without end, and of one column a million times', async () => {
    expect((await diAnak(berkas('x'.repeat(30_000_000), 'csv'))).alasan).toBe('kutip_tidak_ditutup');
    expect((await diAnak(berkas(`"${'x\n'.repeat(15_000_000)}`, 'csv'))).alasan).toBe('kutip_tidak_ditutup');
    expect(await diAnak(berkas('\n'.repeat(1_000_000), 'csv'))).toMatchObject({ alasan: null, baris: 0 });
    expect((await diAnak(berkas('\n'.repeat(1_100_000), 'csv'))).alasan).toBe('terlalu_banyak_baris');
    expect((await diAnak(berkas(`a${';'.repeat(900_000)}\n`, 'csv'))).alasan).toBe(null);
  });
});
