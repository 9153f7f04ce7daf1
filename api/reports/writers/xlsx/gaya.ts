import type { Alignment, Borders, Fill, Style } from 'exceljs';
import type { JenisKolom, Rata } from '../../document.ts';
import { FORMAT_ANGKA } from './sel.ts';

/** Arial 9 throughout: the look of the PDF, on every machine. */
const HURUF = { name: 'Arial', size: 9 } as const;
const GARIS = { style: 'thin', color: { argb: 'FF808080' } } as const;
const KOTAK: Partial<Borders> = { top: GARIS, left: GARIS, bottom: GARIS, right: GARIS };
const MENDATAR = { kiri: 'left', tengah: 'center', kanan: 'right' } as const;

function arsir(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

// Each style is one object used for all its cells: exceljs looks styles up by identity, which is what
// keeps a hundred thousand rows cheap.
const simpanan = new Map<string, Partial<Style>>();

function tetap(kunci: string, buat: () => Partial<Style>): Partial<Style> {
  const ada = simpanan.get(kunci) ?? buat();
  simpanan.set(kunci, ada);
  return ada;
}

/** What a style depends on; parentheses are a number format, so that the cell stays a number. */
interface Rupa {
  readonly kind: JenisKolom;
  readonly rata: Rata;
  readonly kurung?: boolean;
}

const formatAngka = ({ kind, kurung }: Rupa): string =>
  kurung === true ? `${FORMAT_ANGKA[kind]};(${FORMAT_ANGKA[kind]})` : FORMAT_ANGKA[kind];

/** Style of a body cell. Marks (texts in a number column) are set to the right like the numbers. */
export function gayaIsi(rupa: Rupa): Partial<Style> {
  const { kind, rata } = rupa;
  return tetap(`isi ${formatAngka(rupa)} ${kind} ${rata}`, () => ({
    font: HURUF,
    numFmt: formatAngka(rupa),
    border: KOTAK,
    alignment: {
      horizontal: MENDATAR[rata],
      vertical: 'top',
      wrapText: kind === 'teks' || kind === 'kode',
      // Keeps a figure off the text of the next column.
      indent: rata === 'kanan' ? 1 : 0,
    },
  }));
}

/** Style of a cell that is to be filled in on a protected sheet; its ground shows where. */
export function gayaIsian(rupa: Rupa): Partial<Style> {
  return tetap(`isian ${formatAngka(rupa)} ${rupa.kind} ${rupa.rata}`, () => ({
    ...gayaIsi(rupa),
    fill: arsir('FFFFF8DC'),
    protection: { locked: false },
  }));
}

/** Style of a cell in a flat sheet: no borders and no wrapping, so that rows stay one line high. */
export function gayaDatar(kind: JenisKolom, rata: Rata): Partial<Style> {
  return tetap(`datar ${kind} ${rata}`, () => ({
    font: HURUF,
    numFmt: FORMAT_ANGKA[kind],
    alignment: { horizontal: MENDATAR[rata] },
  }));
}

/** A year alone in a column of dates. */
export function gayaTahun(rata: Rata): Partial<Style> {
  return tetap(`tahun ${rata}`, () => ({ ...gayaIsi({ kind: 'tanggal', rata }), numFmt: '0' }));
}

/** Style of a cell in a totals row. */
export function gayaJumlah(rupa: Rupa): Partial<Style> {
  return tetap(`jumlah ${formatAngka(rupa)} ${rupa.kind} ${rupa.rata}`, () => ({
    ...gayaIsi(rupa),
    font: { ...HURUF, bold: true },
    fill: arsir('FFF2F2F2'),
  }));
}

/** Style of a heading cell. */
export function gayaKepala(): Partial<Style> {
  return tetap('kepala', () => ({
    font: { ...HURUF, bold: true },
    fill: arsir('FFE3E3E3'),
    border: KOTAK,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  }));
}

/** Style of a line of text above or below the table. */
export function gayaBaris(ukuran: number, tebal: boolean, rata: Rata): Partial<Style> {
  const alignment: Partial<Alignment> = { horizontal: MENDATAR[rata], vertical: 'middle', wrapText: rata === 'tengah' };
  return tetap(`baris ${ukuran} ${tebal} ${rata}`, () => ({
    font: { ...HURUF, size: ukuran, bold: tebal },
    alignment,
  }));
}
