import type { Kertas } from '../../document.ts';

const MM = 72 / 25.4;

/** Sheets in mm, upright. F4 is the Indonesian folio of 215 x 330 mm. */
const UKURAN_MM = { A4: [210, 297], F4: [215, 330], A3: [297, 420] } as const;

/** A page in points. The left margin is wider: reports are bound there. */
export interface Halaman {
  readonly lebar: number;
  readonly tinggi: number;
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  /** Lowest point of the text; the footer stands below it. */
  readonly bawah: number;
}

/** Page size and margins of a paper. */
export function halamanKertas(kertas: Kertas): Halaman {
  const [pendek, panjang] = UKURAN_MM[kertas.ukuran];
  const [lebar, tinggi] = kertas.orientasi === 'tegak' ? [pendek * MM, panjang * MM] : [panjang * MM, pendek * MM];
  return { lebar, tinggi, kiri: 18 * MM, kanan: lebar - 12 * MM, atas: 12 * MM, bawah: tinggi - 17 * MM };
}
