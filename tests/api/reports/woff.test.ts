import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cariLaporan } from '../../../api/reports/daftar.ts';
import { tulisPdf } from '../../../api/reports/writers/pdf.ts';
import { bukaWoff } from '../../../api/reports/writers/pdf/woff.ts';
import { bacaPdf } from './bacaPdf.ts';
import { lot, sumberUji } from './sumberUji.ts';

const folder = mkdtempSync(join(tmpdir(), 'woff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const berkas = (nama: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@fontsource/arimo/files/arimo-${nama}-normal.woff`));

/** Sum of a table's 32-bit words, as sfnt defines its checksum; of `head` without its own adjustment. */
function jumlahUji(tag: string, tabel: Buffer): number {
  const isi = Buffer.alloc((tabel.length + 3) & ~3);
  tabel.copy(isi);
  if (tag === 'head') isi.writeUInt32BE(0, 8);
  let n = 0;
  for (let i = 0; i < isi.length; i += 4) n = (n + isi.readUInt32BE(i)) >>> 0;
  return n;
}

describe('a font that is unpacked', () => {
  it.each(['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'])(
    '%s has every table whole, by its own checksum',
    (nama) => {
      const woff = berkas(nama);
      const sfnt = bukaWoff(woff);
      const banyak = sfnt.readUInt16BE(4);
      expect(banyak).toBe(woff.readUInt16BE(12));
      expect(sfnt.length).toBe(woff.readUInt32BE(16));
      for (let i = 0; i < banyak; i += 1) {
        const baris = 12 + i * 16;
        const tag = sfnt.toString('latin1', baris, baris + 4);
        const letak = sfnt.readUInt32BE(baris + 8);
        const tabel = sfnt.subarray(letak, letak + sfnt.readUInt32BE(baris + 12));
        expect(letak % 4).toBe(0);
        expect(jumlahUji(tag, tabel), tag).toBe(sfnt.readUInt32BE(baris + 4));
      }
    },
  );

  it('refuses what is no WOFF font', () => {
    expect(() => bukaWoff(Buffer.from('%PDF-1.7 is something else'))).toThrow('not a WOFF font');
  });

  it('prints letters of both parts of the alphabet, in both weights', async () => {
    const nama = 'Kāraṇa Ğazi Şükrü Łódź';
    const sumber = sumberUji({ lot: [lot({ id: '1', golongan: 'B', namaBarang: nama, nilaiSen: 100 })] });
    const dokumen = cariLaporan('daftar-barang').buat(sumber, { semester: '2025-1', tanggalCetak: '2025-07-04' });
    const path = join(folder, 'huruf.pdf');
    await tulisPdf({ ...dokumen, judul: nama.toUpperCase() }, path);
    const teks = (await bacaPdf(path)).halaman.map((h) => h.padat).join('');
    expect(teks).toContain('ĞaziŞükrüŁódź');
    expect(teks).toContain('ĞAZIŞÜKRÜŁÓDŹ');
  });
});
