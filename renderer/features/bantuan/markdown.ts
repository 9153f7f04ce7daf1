// The guide is the project's own file, written in a small part of Markdown: headings, paragraphs, lists, one level
// of quotes, tables, pictures, `code`, **bold**, _italic_ and links. That is read here into plain values and drawn
// by React: no HTML in between, so nothing in the text can become a script.

export type Potongan =
  | { jenis: 'teks' | 'tebal' | 'miring' | 'kode'; isi: string }
  | { jenis: 'tautan'; isi: string; ke: string };

export type Blok =
  | { jenis: 'judul'; tingkat: 1 | 2 | 3; isi: string; id: string }
  | { jenis: 'alinea' | 'kutipan'; isi: Potongan[] }
  | { jenis: 'daftar'; bernomor: boolean; butir: Potongan[][] }
  | { jenis: 'tabel'; kepala: Potongan[][]; baris: Potongan[][][] }
  | { jenis: 'gambar'; keterangan: string; berkas: string };

/** Anchor of a heading, for the table of contents. */
export function anker(judul: string): string {
  return judul
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Reads inline marks; marks inside marks are not part of the guide's Markdown. */
export function bacaPotongan(teks: string): Potongan[] {
  const pola = /`([^`]+)`|\*\*([^*]+)\*\*|_([^_]+)_|\[([^\]]+)\]\(([^)]+)\)/g;
  const hasil: Potongan[] = [];
  let akhir = 0;
  for (const cocok of teks.matchAll(pola)) {
    if (cocok.index > akhir) hasil.push({ jenis: 'teks', isi: teks.slice(akhir, cocok.index) });
    const [semua, kode, tebal, miring, label, ke] = cocok;
    if (kode !== undefined) hasil.push({ jenis: 'kode', isi: kode });
    else if (tebal !== undefined) hasil.push({ jenis: 'tebal', isi: tebal });
    else if (miring !== undefined) hasil.push({ jenis: 'miring', isi: miring });
    else hasil.push({ jenis: 'tautan', isi: label ?? '', ke: ke ?? '' });
    akhir = cocok.index + semua.length;
  }
  if (akhir < teks.length) hasil.push({ jenis: 'teks', isi: teks.slice(akhir) });
  return hasil;
}

/** Reads a whole guide into blocks. */
export function bacaMarkdown(sumber: string): Blok[] {
  return sumber
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((blok) => blok.trim())
    .filter((blok) => blok !== '')
    .flatMap(bacaBlok);
}

function bacaBlok(teks: string): Blok[] {
  const judul = /^(#{1,3}) (.+)$/.exec(teks.split('\n')[0] ?? '');
  if (judul) {
    const isi = judul[2] ?? '';
    const tingkat = judul[1]?.length === 1 ? 1 : judul[1]?.length === 2 ? 2 : 3;
    const sisa = teks.split('\n').slice(1).join('\n').trim();
    return [{ jenis: 'judul', tingkat, isi, id: anker(isi) }, ...(sisa === '' ? [] : bacaBlok(sisa))];
  }
  const gambar = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(teks);
  if (gambar) return [{ jenis: 'gambar', keterangan: gambar[1] ?? '', berkas: gambar[2] ?? '' }];
  const baris = teks.split('\n');
  if (baris.length > 2 && baris.every((b) => b.startsWith('|'))) return [bacaTabel(baris)];
  if (/^([-*]|\d+\.) /.test(teks)) return [bacaDaftar(baris)];
  if (baris.every((b) => b.startsWith('>'))) {
    return [{ jenis: 'kutipan', isi: bacaPotongan(baris.map((b) => b.replace(/^> ?/, '')).join(' ')) }];
  }
  return [{ jenis: 'alinea', isi: bacaPotongan(baris.join(' ')) }];
}

function bacaTabel(baris: readonly string[]): Blok {
  const sel = (b: string) =>
    b
      .slice(1, b.endsWith('|') ? -1 : undefined)
      .split('|')
      .map((isi) => bacaPotongan(isi.trim()));
  return { jenis: 'tabel', kepala: sel(baris[0] ?? ''), baris: baris.slice(2).map(sel) };
}

function bacaDaftar(baris: readonly string[]): Blok {
  const butir: string[] = [];
  for (const b of baris) {
    const awal = /^([-*]|\d+\.) (.*)$/.exec(b);
    if (awal) butir.push(awal[2] ?? '');
    else butir.push(`${butir.pop() ?? ''} ${b.trim()}`);
  }
  return { jenis: 'daftar', bernomor: /^\d/.test(baris[0] ?? ''), butir: butir.map(bacaPotongan) };
}
