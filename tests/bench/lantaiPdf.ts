import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import Database from 'better-sqlite3';

const KOLOM = `id, kode_barang, register_dari, nama_barang, merk, unit, satuan, tahun_perolehan, cara_perolehan, nilai / 100.0,
  luas / 100.0, alamat, kondisi, keterangan`;
/** Widths in points, and how many letters of the type fit into them. */
const LEBAR = [30, 78, 52, 125, 88, 38, 36, 52, 50, 86, 47, 88, 44, 80];
const PER_HALAMAN = 45;
const TINGGI_BARIS = 11;
const [LEBAR_KERTAS, TINGGI_KERTAS] = [936, 609];

const amankan = (isi: unknown, lebar: number): string =>
  (typeof isi === 'string' || typeof isi === 'number' ? String(isi) : '')
    .slice(0, Math.floor(lebar / 3.4))
    .replaceAll(/[\\()]/g, String.raw`\$&`);

function isiHalaman(baris: readonly unknown[][]): string {
  const isi: string[] = ['BT /F 7 Tf'];
  const garis: string[] = [];
  for (const [i, satu] of baris.entries()) {
    const y = TINGGI_KERTAS - 50 - i * TINGGI_BARIS;
    let x = 20;
    for (const [k, lebar] of LEBAR.entries()) {
      isi.push(`1 0 0 1 ${x + 2} ${y + 3} Tm (${amankan(satu[k], lebar)}) Tj`);
      garis.push(`${x} ${y} ${lebar} ${TINGGI_BARIS} re`);
      x += lebar;
    }
  }
  return `0.3 w ${garis.join(' ')} S\n${isi.join('\n')} ET`;
}

/** Writes all lots, or those of one golongan, 14 columns, as a table with lines and a built-in font, text cut to its column: no wrapping, no font, no totals. */
export function tulisPdfPolos(berkas: string, keluaran: string, golongan: string | null = null): { halaman: number } {
  const db = new Database(berkas, { readonly: true });
  const data: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const letak: number[] = [];
  let panjang = data[0]?.length ?? 0;
  const tambah = (nomor: number, isi: Buffer | string): void => {
    const potong = Buffer.concat([Buffer.from(`${nomor} 0 obj\n`), Buffer.from(isi), Buffer.from('\nendobj\n')]);
    letak[nomor] = panjang;
    panjang += potong.length;
    data.push(potong);
  };
  const anak: string[] = [];
  let kumpul: unknown[][] = [];
  const halaman = (): void => {
    const nomor = 4 + anak.length * 2;
    const aliran = deflateSync(Buffer.from(isiHalaman(kumpul), 'latin1'));
    const kepala = Buffer.from(`<</Length ${aliran.length}/Filter/FlateDecode>>stream\n`);
    tambah(nomor + 1, Buffer.concat([kepala, aliran, Buffer.from('\nendstream')]));
    tambah(
      nomor,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${LEBAR_KERTAS} ${TINGGI_KERTAS}]/Resources<</Font<</F 3 0 R>>>>/Contents ${nomor + 1} 0 R>>`,
    );
    anak.push(`${nomor} 0 R`);
    kumpul = [];
  };
  for (const baris of db
    .prepare(`select ${KOLOM} from barang where unit > 0 and golongan = ifnull(?, golongan) order by golongan, id`)
    .raw(true)
    .iterate(golongan)) {
    if (Array.isArray(baris)) kumpul.push(baris);
    if (kumpul.length === PER_HALAMAN) halaman();
  }
  if (kumpul.length > 0) halaman();
  db.close();
  tambah(1, '<</Type/Catalog/Pages 2 0 R>>');
  tambah(2, `<</Type/Pages/Count ${anak.length}/Kids[${anak.join(' ')}]>>`);
  tambah(3, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>');
  const tabel = letak.slice(1).map((n) => `${String(n).padStart(10, '0')} 00000 n \n`);
  const akhir = `xref\n0 ${letak.length}\n0000000000 65535 f \n${tabel.join('')}trailer<</Size ${letak.length}/Root 1 0 R>>\nstartxref\n${panjang}\n%%EOF\n`;
  writeFileSync(keluaran, Buffer.concat([...data, Buffer.from(akhir)]));
  return { halaman: anak.length };
}
