import type { Ukuran } from './ukur.ts';

/** What a piece of work may cost. */
export interface Anggaran {
  /** Milliseconds, of the clock and of the processor. */
  readonly ms?: number;
  /** Processor time as a multiple of the floor's. */
  readonly rasio?: number;
  /** Most memory, in MB. */
  readonly mb?: number;
}

/** One line of the table. */
export interface BarisHasil {
  readonly kerja: string;
  readonly lot: number;
  readonly hasil: Ukuran;
  readonly lantai: { readonly nama: string; readonly hasil: Ukuran };
  readonly anggaran: Anggaran | null;
}

/** Three digits that count. */
const angka = (n: number): string => (n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2));
const bulat = (n: number): string => n.toLocaleString('en-US').replaceAll(',', '.');

const rasio = ({ hasil, lantai }: BarisHasil): number => hasil.cpu / Math.max(lantai.hasil.cpu, 0.0001);

function sebutAnggaran({ ms, rasio, mb }: Anggaran): string {
  const bagian = [
    ms === undefined ? [] : [`<= ${bulat(ms)} ms`],
    rasio === undefined ? [] : [`<= ${rasio}x`],
    mb === undefined ? [] : [`<= ${mb} MB`],
  ];
  return bagian.flat().join(', ');
}

/**
 * How far over a budget a result is, as words; empty when it keeps it. Over by the clock alone may be the work of
 * other programs on the machine.
 */
function lewat(b: BarisHasil): string[] {
  if (b.anggaran === null) return [];
  const { ms = Infinity, rasio: kali = Infinity, mb = Infinity } = b.anggaran;
  return [
    b.hasil.cpu > ms ? [`${angka(b.hasil.cpu / ms)}x CPU`] : [],
    b.hasil.ms > ms ? [`${angka(b.hasil.ms / ms)}x jam`] : [],
    rasio(b) > kali ? [`${angka(rasio(b) / kali)}x rasio`] : [],
    (b.hasil.mb ?? 0) > mb ? [`${angka((b.hasil.mb ?? 0) / mb)}x memori`] : [],
  ].flat();
}

const KEPALA = ['pekerjaan', 'lot', 'ms', 'CPU ms', 'MB', 'lantai', 'lantai CPU ms', 'rasio CPU', 'anggaran', 'hasil'];
const RATA = ['---', '--:', '--:', '--:', '--:', '---', '--:', '--:', '---', '---'];

function sel(b: BarisHasil): string[] {
  const kelebihan = lewat(b);
  return [
    b.kerja,
    bulat(b.lot),
    angka(b.hasil.ms),
    angka(b.hasil.cpu),
    b.hasil.mb === undefined ? '' : b.hasil.mb.toFixed(0),
    b.lantai.nama,
    angka(b.lantai.hasil.cpu),
    `${angka(rasio(b))}x`,
    b.anggaran === null ? '-' : sebutAnggaran(b.anggaran),
    b.anggaran === null ? '-' : kelebihan.length === 0 ? 'ok' : `lewat (${kelebihan.join(', ')})`,
  ];
}

/** The results as a table in Markdown. */
export const tabel = (daftar: readonly BarisHasil[]): string =>
  [KEPALA, RATA, ...daftar.map(sel)].map((s) => `| ${s.join(' | ')} |`).join('\n');
