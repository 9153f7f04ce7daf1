import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaSemua, barisPertama, ditolak, folderUji, tulisIsi } from './bantuBaca.ts';

const folder = folderUji();
let nomor = 0;
const berkas = (isi: string | Buffer): string => tulisIsi(path.join(folder, `${(nomor += 1)}.csv`), isi);

/** Texts of the rows, by number. */
const teksDari = async (isi: string | Buffer): Promise<Record<number, (string | null)[]>> =>
  Object.fromEntries(
    Object.entries(await barisPertama(berkas(isi))).map(([n, sel]) => [n, sel.map((s) => s?.[1] ?? null)]),
  );

const TABEL = 'Kode{p}Nama{p}Nilai\r\n1.3.2{p}Meja "rapat"{p}"1.250.000,50"\r\n1.3.3{p}"Gedung{p} lama"{p}2\r\n';

describe('separators', () => {
  it.each([';', ',', '\t', '|'])('%j is found', async (p) => {
    expect(await teksDari(TABEL.replaceAll('{p}', p))).toEqual({
      1: ['Kode', 'Nama', 'Nilai'],
      2: ['1.3.2', 'Meja "rapat"', '1.250.000,50'],
      3: ['1.3.3', `Gedung${p} lama`, '2'],
    });
  });

  it('commas in numbers and texts do not outweigh semicolons', async () => {
    expect(await teksDari('Nama;Harga\nMeja, kursi, lemari;"1,5"\nA, B;2,25\nC;3,75\n')).toMatchObject({
      2: ['Meja, kursi, lemari', '1,5'],
      3: ['A, B', '2,25'],
    });
  });

  it('sep= settles it and is no row', async () => {
    expect(await teksDari('sep=|\na,b|c;d\n')).toEqual({ 1: ['a,b', 'c;d'] });
  });

  it('one column is a column', async () => {
    expect(await teksDari('Nama\nMeja\n')).toEqual({ 1: ['Nama'], 2: ['Meja'] });
  });
});

describe('encodings', () => {
  const teks = 'Nama;Ket\nPapan nama “Dinas”;é — 5°\n';
  const harap = { 1: ['Nama', 'Ket'], 2: ['Papan nama “Dinas”', 'é — 5°'] };
  const win = Buffer.from(teks.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('—', '\x97'), 'latin1');
  const le = Buffer.from(teks, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(teks)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${teks}`)],
    ['UTF-16 LE', Buffer.from(`\ufeff${teks}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${teks}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', le],
    ['UTF-16 BE without a mark', Buffer.from(le).swap16()],
    ['Windows-1252', win],
  ])('%s', async (_, isi) => {
    expect(await teksDari(isi)).toEqual(harap);
  });

  it('Windows-1252 after much that is plain', async () => {
    const isi = Buffer.concat([Buffer.from('a;b\n'.repeat(100_000)), Buffer.from('caf\xe9;x\n', 'latin1')]);
    expect((await teksDari(isi))[100_001]).toEqual(['café', 'x']);
  });
});

describe('cells', () => {
  it('keep line breaks, blanks, and quotes; empty rows count', async () => {
    expect(await teksDari('a;b\r\n\r\n"baris 1\r\nbaris 2"; x \n;;\n"di ""kutip""";\u00a0y\u00a0')).toEqual({
      1: ['a', 'b'],
      3: ['baris 1\nbaris 2', ' x '],
      5: ['di "kutip"', '\u00a0y\u00a0'],
    });
  });

  it('lose the guard before what looks like a formula, and nothing else', async () => {
    expect(await teksDari("a;b;c;d\n'=1+1;'-5;'kata;=1+1\n\t=1;'@x;'+62;''\n'\t=1;''=1;\"'\r=1\";-\n")).toEqual({
      1: ['a', 'b', 'c', 'd'],
      2: ['=1+1', '-5', "'kata", '=1+1'],
      3: ['\t=1', '@x', '+62', "''"],
      4: ['\t=1', "'=1", '\n=1', '-'],
    });
  });

  it('lose control characters, which is told', async () => {
    const { lembar, peringatan } = await bacaSemua(berkas('a;b\n1\u0007;x\n'));
    expect(lembar[0]?.baris[1]?.sel).toEqual([
      ['t', '1'],
      ['t', 'x'],
    ]);
    expect(peringatan).toEqual(['Huruf kendali yang tidak tampak dibuang dari 1 teks.']);
  });

  it('a quote that nothing closes is told with its row', async () => {
    const galat = await ditolak(berkas('a;b\n1;2\n3;"4\n5;6\n'));
    expect(galat).toMatchObject({ reason: 'kutip_tidak_ditutup', details: { baris: 3 } });
    const panjang = await ditolak(berkas(`a;b\n"${'x;y\n'.repeat(500_000)}`));
    expect(panjang).toMatchObject({ reason: 'kutip_tidak_ditutup', details: { baris: 2 } });
  });

  it('too long, or too many in a row', async () => {
    expect((await ditolak(berkas(`a;b\n${'x'.repeat(32_768)};y\n`))).reason).toBe('sel_terlalu_panjang');
    expect((await ditolak(berkas(`a${';b'.repeat(512)}\n`))).reason).toBe('terlalu_banyak_kolom');
    expect((await teksDari(`a;b${';'.repeat(600)}\n`))[1]).toEqual(['a', 'b']);
  });
});
