import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { bacaSemua, barisPertama, ditolak, folderUji, tulisIsi } from './bantuBaca.ts';

type OleBaru = object;
/** The part of the library that knows OLE files; it has no types of its own. */
const CFB = xlsx.CFB as {
  readonly utils: { cfb_new(): OleBaru; cfb_add(ole: OleBaru, nama: string, isi: Buffer): void };
  write(ole: OleBaru, opsi: { type: 'buffer' }): Buffer;
};

const TERKUNCI = 'Berkas ini dikunci sandi. Buka di Excel, simpan tanpa sandi, lalu pilih lagi.';
const folder = folderUji();
let nomor = 0;
const berkas = (isi: string | Buffer): string => tulisIsi(path.join(folder, `${(nomor += 1)}.xls`), isi);

/** Has Debian's xlwt write a file: `kode` fills the sheet `s` of the workbook `b`. */
function tulisXlwt(kode: string): string {
  const jalur = path.join(folder, `${(nomor += 1)}.xls`);
  const awal = 'import sys, datetime, xlwt\nb = xlwt.Workbook()\ns = b.add_sheet("A")\n';
  execFileSync('/usr/bin/python3', ['-c', `${awal}${kode}\nb.save(sys.argv[1])`, jalur], { stdio: 'pipe' });
  return jalur;
}

const XML2003 = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="s1"><NumberFormat ss:Format="Short Date"/></Style></Styles>
<Worksheet ss:Name="KIB B"><Table><Row ss:Index="2"><Cell><Data ss:Type="String">0001</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">1250000.5</Data></Cell><Cell ss:StyleID="s1"><Data ss:Type="DateTime">2024-05-01T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>`;

const HTML = `<html><head><meta charset="utf-8"></head><body><table><tr><th colspan="2">KIB &amp; B</th></tr><tr><td>0001</td><td>1.250.000,50</td></tr><tr><td>1.234</td><td>31/12/2024</td></tr></table></body></html>`;

describe('other things that are named .xls', () => {
  it('an HTML table is text, digit for digit', async () => {
    const { lembar, peringatan } = await bacaSemua(berkas(HTML));
    expect(lembar[0]?.baris.map((b) => b.sel)).toEqual([
      [['t', 'KIB & B']],
      [
        ['t', '0001'],
        ['t', '1.250.000,50'],
      ],
      [
        ['t', '1.234'],
        ['t', '31/12/2024'],
      ],
    ]);
    expect(peringatan[0]).toMatch(/HTML/);
  });

  it('XML Spreadsheet 2003 has its kinds', async () => {
    const { lembar, format, peringatan } = await bacaSemua(berkas(XML2003));
    expect(format).toBe('xls');
    expect(lembar.map((l) => [l.nama, l.baris])).toEqual([
      ['KIB B', [{ nomor: 2, sel: [['t', '0001'], null, ['n', '1250000.5'], ['d', '2024-05-01']] }]],
    ]);
    expect(peringatan).toEqual(['Berkas ini XML Spreadsheet 2003 bernama .xls.']);
  });
});

describe('binary', () => {
  it('formats of days, numbers with their digits, errors, formulas with results', async () => {
    const jalur = tulisXlwt(
      's.write(0,0,8859912370.2099991)\ns.write(0,1,1e22)\ns.write(0,2,0.5,xlwt.easyxf(num_format_str="h:mm"))\n' +
        's.write(0,3,45292.75,xlwt.easyxf(num_format_str="dd/mm/yyyy hh:mm"))\ns.write(0,4,45292,xlwt.easyxf(num_format_str=\'0 "hari"\'))\n' +
        's.write(0,5,"  spasi  ")\ns.write(0,6,True)\ns.row(0).set_cell_error(7,"#REF!")\ns.write(0,8,60,xlwt.easyxf(num_format_str="d/m/yy"))',
    );
    expect((await barisPertama(jalur))[1]).toEqual([
      ['n', '8859912370.21'],
      ['n', '10000000000000000000000'],
      ['n', '0.5'],
      ['d', '2024-01-01'],
      ['n', '45292'],
      ['t', '  spasi  '],
      ['b', '1'],
      ['e', '#REF!'],
      ['t', '29-02-1900'],
    ]);
  });

  it('many rows come in parts, empty ones cost nothing', async () => {
    const jalur = tulisXlwt('for i in range(0, 65536, 16): s.write(i, 1, i)');
    const { lembar } = await bacaSemua(jalur);
    expect(lembar[0]?.baris).toHaveLength(4096);
    expect(lembar[0]?.baris.at(-1)).toEqual({ nomor: 65_521, sel: [null, ['n', '65520']] });
  });

  it('locked with a password', async () => {
    const isi = readFileSync(tulisXlwt('s.write(0, 0, "rahasia")'));
    // The record of the user's name becomes one of encryption: RC4, version 1.1.
    const letak = isi.indexOf(Buffer.from('5c007000', 'hex'));
    isi.write('2f0070000100010001', letak, 'hex');
    isi.writeUInt16LE(1, letak + 8);
    expect((await ditolak(berkas(isi))).pesan).toBe(TERKUNCI);
  });

  it('a locked xlsx is an OLE file too', async () => {
    const ole: OleBaru = CFB.utils.cfb_new();
    CFB.utils.cfb_add(ole, '/EncryptionInfo', Buffer.alloc(200, 7));
    CFB.utils.cfb_add(ole, '/EncryptedPackage', Buffer.alloc(9000, 9));
    expect((await ditolak(berkas(CFB.write(ole, { type: 'buffer' })))).pesan).toBe(TERKUNCI);
  });

  it('a document of Word is none', async () => {
    const ole: OleBaru = CFB.utils.cfb_new();
    CFB.utils.cfb_add(ole, '/WordDocument', Buffer.alloc(9000, 9));
    expect((await ditolak(berkas(CFB.write(ole, { type: 'buffer' })))).pesan).toMatch(/isinya dokumen Word/);
  });
});

describe('limits of the worker', () => {
  const banyak = (): string =>
    berkas(`<html><table>${'<tr><td>satu</td><td>dua</td></tr>'.repeat(200_000)}</table></html>`);

  it('of time', async () => {
    const galat = await ditolak(banyak(), { batas: { waktuXls: 150, waktuXlsPerMB: 0 } });
    expect(galat.reason).toBe('berkas_terlalu_rumit');
  });

  it('of memory', async () => {
    const galat = await ditolak(banyak(), { batas: { memoriXlsMB: 24 } });
    expect(galat.reason).toBe('berkas_xls_gagal');
    expect(galat.pesan).toMatch(/simpan sebagai \.xlsx/);
  });

  it('of size and rows', async () => {
    expect((await ditolak(banyak(), { batas: { ukuranXls: 1000 } })).reason).toBe('berkas_masuk_terlalu_besar');
    const jalur = berkas(`<html><table>${'<tr><td>x</td></tr>'.repeat(200)}</table></html>`);
    expect((await ditolak(jalur, { batas: { barisXls: 100 } })).reason).toBe('terlalu_banyak_baris');
  });

  it('and stops when asked', async () => {
    let tanya = 0;
    await expect(bacaSemua(banyak(), { dibatalkan: () => (tanya += 1) > 2 })).rejects.toMatchObject({
      reason: 'dihentikan',
    });
  });
});
