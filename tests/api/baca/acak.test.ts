import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { SelMasuk } from '../../../api/baca/sel.ts';
import { AppError } from '../../../domain/galat.ts';
import { pesanGalat } from '../../../api/contract/pesan.ts';
import { bagianXlsx, bacaSemua, folderUji, tulisZip } from './bantuBaca.ts';
import { zipMentah } from './zipMentah.ts';

// Good files, spoiled at random: whatever comes of it is rows or a refusal in words, soon. And random tables come back whole.

const folder = folderUji();
const BENIH = 20_261_124;

/** Numbers from a seed, below `n` (mulberry32). */
function acak(benih: number): (n: number) => number {
  let s = benih;
  return (n) => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

type Pilih = (n: number) => number;

/** Bytes changed, left out, doubled, or the end cut off. */
function rusakByte(asal: Buffer, pilih: Pilih): Buffer {
  const isi = Buffer.from(asal);
  switch (pilih(4)) {
    case 0:
      for (let i = pilih(8) + 1; i > 0; i -= 1) isi[pilih(isi.length)] = pilih(256);
      return isi;
    case 1:
      return isi.subarray(0, pilih(isi.length));
    case 2: {
      const [a, b] = [pilih(isi.length), pilih(isi.length)];
      return Buffer.concat([isi.subarray(0, a), isi.subarray(b)]);
    }
    default: {
      const a = pilih(isi.length);
      return Buffer.concat([isi.subarray(0, a), Buffer.alloc(pilih(300), pilih(256)), isi.subarray(a)]);
    }
  }
}

const SISIP = [
  '<',
  '>',
  '&',
  '&#0;',
  '&x;',
  ']]>',
  '<row>',
  '<c r="A1">',
  '</row>',
  '</c>',
  '<v>1e308</v>',
  '<![CDATA[',
  '<!--',
  '<?x?>',
  '<!DOCTYPE a>',
  ' r="ZZZZ99999999999"',
  ' t="s"',
  ' s="-1"',
  ' t="zz"',
  '"',
  '-9e99',
  '\u0000',
  '\ud800',
  '_xFFFF_',
  ' table:number-rows-repeated="999999999999"',
  ' table:number-columns-repeated="-5"',
  ' office:value="1e400"',
];

/** XML with something put in, taken out, or put elsewhere. */
function rusakXml(asal: string, pilih: Pilih): string {
  const letak = (): number => pilih(asal.length + 1);
  const [a, b] = [letak(), letak()].sort((x, y) => x - y) as [number, number];
  switch (pilih(3)) {
    case 0:
      return asal.slice(0, a) + (SISIP[pilih(SISIP.length)] ?? '') + asal.slice(a);
    case 1:
      return asal.slice(0, a) + asal.slice(Math.min(b, a + 40));
    default:
      return asal.slice(0, b) + asal.slice(a, Math.min(b, a + 200)) + asal.slice(b);
  }
}

let contoh: { nama: string; isi: Buffer }[] = [];

beforeAll(async () => {
  const jalurXls = path.join(folder, 'contoh.xls');
  const kode =
    'import sys, datetime, xlwt\nb = xlwt.Workbook()\ns = b.add_sheet("A")\nd = xlwt.easyxf(num_format_str="dd/mm/yyyy")\nfor i in range(40):\n  s.write(i, 0, "barang %d" % i); s.write(i, 1, i * 1.25); s.write(i, 2, datetime.date(2024, 1, 1), d)\nb.save(sys.argv[1])';
  execFileSync('/usr/bin/python3', ['-c', kode, jalurXls], { stdio: 'pipe' });
  const buku = new ExcelJS.Workbook();
  for (const nama of ['A', 'B']) {
    const lembar = buku.addWorksheet(nama);
    for (let i = 0; i < 60; i += 1)
      lembar.addRow([`barang ${i % 7}`, i * 1.25, new Date(1e12), i % 2 === 0, { formula: 'B1', result: 3 }]);
  }
  const ods = path.join(folder, 'contoh.ods');
  await tulisZip(ods, { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': ISI_ODS });
  contoh = [
    { nama: 'xlsx', isi: Buffer.from(await buku.xlsx.writeBuffer()) },
    { nama: 'ods', isi: readFileSync(ods) },
    { nama: 'xls', isi: readFileSync(jalurXls) },
    { nama: 'csv', isi: Buffer.from('Kode;Nama;Nilai\n' + '1.3.2;"Meja ""a""\nb";1.250,00\n'.repeat(50)) },
  ];
}, 60_000);

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const ISI_ODS = `<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0"><office:body><office:spreadsheet><table:table table:name="A">${'<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"/><table:table-cell office:value-type="date" office:date-value="2024-05-01"><text:p>a<text:s/>b</text:p></table:table-cell></table:table-row>'.repeat(20)}</table:table></office:spreadsheet></office:body></office:document-content>`;

/** Reads a spoiled file: rows that hold together, or a refusal with its sentence. Tells which. */
async function bacaRusak(isi: Buffer, tentang: string): Promise<'baris' | 'tolak'> {
  const jalur = path.join(folder, 'rusak');
  writeFileSync(jalur, isi);
  const mulai = performance.now();
  try {
    const { lembar } = await bacaSemua(jalur, { batas: { waktuXls: 8000, memoriXlsMB: 200 } });
    for (const { baris } of lembar) {
      let sebelum = 0;
      for (const { nomor, sel } of baris) {
        if (nomor <= sebelum || sel.length === 0 || sel.at(-1) === null) expect.fail(`${tentang}: row ${nomor}`);
        sebelum = nomor;
      }
    }
    return 'baris';
  } catch (galat) {
    if (!(galat instanceof AppError)) throw new Error(tentang, { cause: galat });
    expect(pesanGalat(galat), tentang).not.toMatch(/^Permintaan ditolak|undefined/);
    return 'tolak';
  } finally {
    expect(performance.now() - mulai, tentang).toBeLessThan(15_000);
  }
}

it.each([
  ['xlsx', 200],
  ['ods', 150],
  ['xls', 60],
  ['csv', 100],
])('spoiled bytes of %s, %i times', async (nama, kali) => {
  const asal = contoh.find((c) => c.nama === nama)?.isi ?? Buffer.alloc(0);
  expect(await bacaRusak(asal, nama)).toBe('baris');
  const hasil = new Set<string>();
  for (let i = 0; i < kali; i += 1)
    hasil.add(await bacaRusak(rusakByte(asal, acak(BENIH + i)), `${nama}, seed ${BENIH + i}`));
  expect(hasil).toContain('tolak');
});

it('spoiled XML in a zip that is whole, 400 times', async () => {
  const sst =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>x</t></si><si><r><t xml:space="preserve"> y</t></r></si></sst>';
  const gaya =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>';
  const baris = Array.from(
    { length: 12 },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i % 2}</v></c><c r="B${i + 1}" s="1"><v>45000.5</v></c><c r="D${i + 1}" t="inlineStr"><is><t>a</t></is></c><c r="E${i + 1}"><f>A1</f><v>1.5E-3</v></c></row>`,
  ).join('');
  const xlsx = bagianXlsx(baris, { 'xl/sharedStrings.xml': sst, 'xl/styles.xml': gaya });
  const ods = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': ISI_ODS };
  const hasil = { baris: 0, tolak: 0 };
  for (let i = 0; i < 400; i += 1) {
    const pilih = acak(BENIH * 2 + i);
    const bagian: Record<string, string | Buffer> = pilih(3) === 0 ? ods : xlsx;
    const nama = Object.keys(bagian)[pilih(Object.keys(bagian).length)] ?? '';
    const isi = Object.entries(bagian).map(([n, teks]) => ({
      nama: n,
      isi: Buffer.from(n === nama ? rusakXml(String(teks), pilih) : teks),
    }));
    hasil[await bacaRusak(zipMentah(isi), `${nama}, seed ${BENIH * 2 + i}`)] += 1;
  }
  // Both happen often, or the spoiling is too coarse or too fine to prove anything.
  expect(Math.min(hasil.baris, hasil.tolak)).toBeGreaterThan(30);
});

const teks = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  // oxlint-disable-next-line no-control-regex -- what no cell may keep
  .filter((s) => !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}|_x[0-9a-f]{4}_/iu.test(s));
const angka = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([n, geser]): number => Number(`${n}e-${geser}`));
const hari = fc.integer({ min: 61, max: 80_000 }).map((n) => new Date(Date.UTC(1899, 11, 30) + n * 86_400_000));
const sel = fc.oneof(teks, angka, hari, fc.boolean(), fc.constant(null));

const harapSel = (isi: string | number | Date | boolean | null): SelMasuk => {
  if (isi === null) return null;
  if (typeof isi === 'string') return ['t', isi];
  if (typeof isi === 'boolean') return ['b', isi ? '1' : '0'];
  return isi instanceof Date ? ['d', isi.toISOString().slice(0, 10)] : ['n', Object.is(isi, -0) ? '0' : String(isi)];
};

it('random tables that exceljs wrote come back equal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(sel, { maxLength: 8 }), { maxLength: 12 }), async (tabel) => {
      const buku = new ExcelJS.Workbook();
      const lembar = buku.addWorksheet('A');
      for (const [b, baris] of tabel.entries()) {
        for (const [k, isi] of baris.entries()) {
          if (isi === null) continue;
          const kotak = lembar.getCell(b + 1, k + 1);
          kotak.value = isi;
          if (isi instanceof Date) kotak.numFmt = 'dd/mm/yyyy';
        }
      }
      const jalur = path.join(folder, 'sifat.xlsx');
      await buku.xlsx.writeFile(jalur);
      const harap = tabel.flatMap((baris, i) => {
        const semua = baris.map(harapSel);
        while (semua.at(-1) === null) semua.pop();
        return semua.length === 0 ? [] : [{ nomor: i + 1, sel: semua }];
      });
      expect((await bacaSemua(jalur)).lembar[0]?.baris).toEqual(harap);
    }),
    { numRuns: 120, seed: BENIH },
  );
});
