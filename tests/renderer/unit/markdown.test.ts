import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaMarkdown, bacaPotongan } from '../../../renderer/features/bantuan/markdown.ts';

const DOCS = path.resolve(import.meta.dirname, '../../../docs');
const PANDUAN = bacaMarkdown(fs.readFileSync(path.join(DOCS, 'panduan.md'), 'utf8'));

describe('bacaMarkdown', () => {
  it('reads headings, paragraphs, lists, tables, quotes and pictures', () => {
    const naskah =
      '# A\n\n## B c\nteks\nlanjut\n\n- satu\n  sambung\n- dua\n\n1. x\n2. y\n\n> kutip\n\n![k](gambar/a.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |';
    expect(bacaMarkdown(naskah).map((b) => b.jenis)).toEqual([
      'judul',
      'judul',
      'alinea',
      'daftar',
      'daftar',
      'kutipan',
      'gambar',
      'tabel',
    ]);
    const daftar = bacaMarkdown(naskah)[3];
    expect(daftar).toMatchObject({ bernomor: false, butir: [[{ isi: 'satu sambung' }], [{ isi: 'dua' }]] });
  });

  it('reads marks inside a line', () => {
    expect(bacaPotongan('a **b** `c` _d_ [e](#f).')).toEqual([
      { jenis: 'teks', isi: 'a ' },
      { jenis: 'tebal', isi: 'b' },
      { jenis: 'teks', isi: ' ' },
      { jenis: 'kode', isi: 'c' },
      { jenis: 'teks', isi: ' ' },
      { jenis: 'miring', isi: 'd' },
      { jenis: 'teks', isi: ' ' },
      { jenis: 'tautan', isi: 'e', ke: '#f' },
      { jenis: 'teks', isi: '.' },
    ]);
  });

  it('keeps markup as text', () => {
    expect(bacaMarkdown('<script>alert(1)</script>')).toEqual([
      { jenis: 'alinea', isi: [{ jenis: 'teks', isi: '<script>alert(1)</script>' }] },
    ]);
  });
});

describe('the user guide', () => {
  it('has every picture that it shows, and shows every picture there is', () => {
    const dipakai = PANDUAN.flatMap((b) => (b.jenis === 'gambar' ? [b.berkas] : []));
    const ada = fs.readdirSync(path.join(DOCS, 'gambar')).map((nama) => `gambar/${nama}`);
    expect(dipakai.toSorted()).toEqual(ada.toSorted());
  });

  it('leaves no mark unread', () => {
    const mentah = PANDUAN.flatMap((b) => ('isi' in b && Array.isArray(b.isi) ? b.isi : []));
    for (const p of mentah) if (p.jenis === 'teks') expect(p.isi).not.toMatch(/\*\*|`|\]\(/);
  });

  it('links only to chapters that are there', () => {
    const bab = new Set(PANDUAN.flatMap((b) => (b.jenis === 'judul' ? [`#${b.id}`] : [])));
    const tautan = PANDUAN.flatMap((b) => (b.jenis === 'alinea' ? b.isi : b.jenis === 'daftar' ? b.butir.flat() : []));
    for (const p of tautan) if (p.jenis === 'tautan' && !p.ke.startsWith('#/')) expect(bab).toContain(p.ke);
  });
});
