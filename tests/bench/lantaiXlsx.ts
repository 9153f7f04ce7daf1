import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import Database from 'better-sqlite3';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';
const KANTOR = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LEMBAR = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const JENIS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const KERANGKA: readonly (readonly [string, string])[] = [
  [
    '[Content_Types].xml',
    `${XML}<Types xmlns="${PAKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${JENIS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${JENIS}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${XML}<Relationships xmlns="${PAKET}/relationships"><Relationship Id="r1" Type="${KANTOR}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${XML}<workbook xmlns="${LEMBAR}" xmlns:r="${KANTOR}"><sheets><sheet name="Barang" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${XML}<Relationships xmlns="${PAKET}/relationships"><Relationship Id="r1" Type="${KANTOR}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

const KOLOM = `id, rowid, kode_barang, (select uraian from kode_barang k where k.kode = barang.kode_barang), nama_barang, merk,
  spesifikasi, register_dari, nibar, unit, satuan, tahun_perolehan, tanggal_perolehan, cara_perolehan, nilai / 100.0, kondisi,
  luas / 100.0, alamat, keterangan, nomor_cetak, temuan`;

const aman = (teks: string): string =>
  /[&<>]/.test(teks) ? teks.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : teks;

const sel = (isi: string | number | null): string => {
  if (isi === null) return '<c/>';
  return typeof isi === 'number' ? `<c><v>${isi}</v></c>` : `<c t="inlineStr"><is><t>${aman(isi)}</t></is></c>`;
};

interface Entri {
  readonly nama: string;
  readonly padat: Buffer;
  readonly ukuran: number;
  readonly crc: number;
}

/** One entry whose text comes in pieces; each piece is packed and closed, which a ZIP reader does not notice. */
function padatkan(nama: string, potongan: Iterable<string>): Entri {
  const isi: Buffer[] = [];
  let [ukuran, crc] = [0, 0];
  for (const teks of potongan) {
    const mentah = Buffer.from(teks);
    crc = crc32(mentah, crc);
    ukuran += mentah.length;
    isi.push(deflateRawSync(mentah, { level: 6, finishFlush: 2 }));
  }
  isi.push(Buffer.from([3, 0]));
  return { nama, padat: Buffer.concat(isi), ukuran, crc };
}

/** Header of an entry, in the list (`0x02014b50`) or before the data (`0x04034b50`). */
function kepala(tanda: number, e: Entri, letak: number | null): Buffer {
  const nama = Buffer.from(e.nama);
  const isi = Buffer.alloc(letak === null ? 30 : 46);
  isi.writeUInt32LE(tanda, 0);
  const mulai = letak === null ? 4 : 6;
  isi.writeUInt16LE(20, 4);
  isi.writeUInt16LE(20, mulai);
  isi.writeUInt16LE(8, mulai + 4);
  isi.writeUInt32LE(e.crc, mulai + 10);
  isi.writeUInt32LE(e.padat.length, mulai + 14);
  isi.writeUInt32LE(e.ukuran, mulai + 18);
  isi.writeUInt16LE(nama.length, mulai + 22);
  if (letak !== null) isi.writeUInt32LE(letak, 42);
  return Buffer.concat([isi, nama]);
}

function zip(entri: readonly Entri[]): Buffer {
  const [data, daftar]: [Buffer[], Buffer[]] = [[], []];
  let letak = 0;
  for (const e of entri) {
    const awal = kepala(0x04034b50, e, null);
    data.push(awal, e.padat);
    daftar.push(kepala(0x02014b50, e, letak));
    letak += awal.length + e.padat.length;
  }
  const pusat = Buffer.concat(daftar);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50, 0);
  akhir.writeUInt16LE(entri.length, 8);
  akhir.writeUInt16LE(entri.length, 10);
  akhir.writeUInt32LE(pusat.length, 12);
  akhir.writeUInt32LE(letak, 16);
  return Buffer.concat([...data, pusat, akhir]);
}

function* isiLembar(berkas: string): Generator<string> {
  const db = new Database(berkas, { readonly: true });
  yield `${XML}<worksheet xmlns="${LEMBAR}"><sheetData>`;
  let kumpul: string[] = [];
  for (const baris of db.prepare(`select ${KOLOM} from barang where unit > 0 order by id`).raw(true).iterate()) {
    if (!Array.isArray(baris)) continue;
    kumpul.push(`<row>${baris.map(sel).join('')}</row>`);
    if (kumpul.length < 1000) continue;
    yield kumpul.join('');
    kumpul = [];
  }
  yield `${kumpul.join('')}</sheetData></worksheet>`;
  db.close();
}

/** Writes all lots, 21 columns, as a workbook of one sheet without styles, sums or checks: text joined by hand and zlib. */
export function tulisXlsxPolos(berkas: string, keluaran: string): void {
  const kerangka = KERANGKA.map(([nama, isi]) => padatkan(nama, [isi]));
  writeFileSync(keluaran, zip([...kerangka, padatkan('xl/worksheets/sheet1.xml', isiLembar(berkas))]));
}
