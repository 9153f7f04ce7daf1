import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The two Renstra tables in the document's own columns and order, with broken rows joined. This is a
 * second reading of the data files that shares no code with the loader, so that the two check each
 * other. Run it to write the golden file anew: `node tests/golden/renstra-sarana.ts > tests/golden/renstra-sarana.json`.
 */
export interface TabelRenstra {
  sarana: { kolom: string[]; baris: string[][]; jumlahBaris: number; jumlahUnit: number };
  rincian: { kolom: string[]; baris: string[][]; jumlah: string };
}

/** Text as it is compared with the source: without blanks and letter case. */
export function normalkan(teks: string): string {
  return teks.replace(/\s/gu, '').toLowerCase();
}

/** Reads both tables from the data files. */
export function bacaTabelRenstra(): TabelRenstra {
  return { sarana: bacaSarana(baca('sarana-prasarana.tsv')), rincian: bacaRincian(baca('rincian-aset-tetap.tsv')) };
}

function baca(nama: string): string {
  return readFileSync(fileURLToPath(new URL(`../../seeds/renstra/${nama}`, import.meta.url)), 'utf8');
}

function bacaSarana(teks: string): TabelRenstra['sarana'] {
  const tanpaPindahHalaman = teks.trimEnd().replace(/\n{2,}/g, '\n');
  // A row begins where the third cell holds a quantity; the lines up to the next such line belong to it.
  const [judul = '', ...rekaman] = tanpaPindahHalaman.split(/\n(?=[^\t\n]*\t[^\t\n]*\t\d)/);
  const baris = rekaman.map((r) => {
    const sel = r.split('\n').map((garis) => garis.split('\t'));
    const kolom = [0, 1, 2, 3, 4].map((k) => sel.map((s) => s[k] ?? '').filter((s) => s !== ''));
    // Of several numbers the row keeps the first; all other cells are joined.
    return kolom.map((potongan, k) => (k === 0 ? (potongan[0] ?? '') : potongan.join(' ')));
  });
  return {
    kolom: judul.split('\t'),
    baris,
    jumlahBaris: baris.length,
    jumlahUnit: baris.reduce((n, b) => n + Number.parseInt(b[2] ?? '', 10), 0),
  };
}

function bacaRincian(teks: string): TabelRenstra['rincian'] {
  const [judul = [], ...isi] = teks
    .trimEnd()
    .split('\n')
    .map((garis) => garis.split('\t'));
  return { kolom: judul, baris: isi.slice(0, -1), jumlah: isi.at(-1)?.at(-1) ?? '' };
}

/** One printed row per line, so that a change is easy to see. */
function cetak({ sarana, rincian }: TabelRenstra): string {
  const daftar = (baris: string[][]): string => baris.map((b) => `      ${JSON.stringify(b)}`).join(',\n');
  return `{
  "sarana": {
    "kolom": ${JSON.stringify(sarana.kolom)},
    "baris": [
${daftar(sarana.baris)}
    ],
    "jumlahBaris": ${sarana.jumlahBaris},
    "jumlahUnit": ${sarana.jumlahUnit}
  },
  "rincian": {
    "kolom": ${JSON.stringify(rincian.kolom)},
    "baris": [
${daftar(rincian.baris)}
    ],
    "jumlah": ${JSON.stringify(rincian.jumlah)}
  }
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(cetak(bacaTabelRenstra()));
