import type { Penjaga } from '../penjaga.ts';
import { formatHari, formatHariBawaan } from '../tanggal.ts';
import { dengarkan, type PendengarXml } from '../xml.ts';
import type { Arsip } from '../zip.ts';

/** Excel allows 65,490 formats of cells and half as many of numbers. */
const GAYA_TERBANYAK = 70_000;

/** Listens to the styles of a workbook for which formats show days. */
class PendengarGaya implements PendengarXml {
  readonly hari: boolean[] = [];
  readonly #format = new Map<number, boolean>();
  #dalamSel = false;

  buka(nama: string, a: Readonly<Record<string, string>>): void {
    if (nama === 'numFmt' && this.#format.size < GAYA_TERBANYAK)
      this.#format.set(Number(a['numFmtId']), formatHari(a['formatCode'] ?? ''));
    else if (nama === 'cellXfs') this.#dalamSel = true;
    else if (nama === 'xf' && this.#dalamSel && this.hari.length < GAYA_TERBANYAK) {
      const nomor = Number(a['numFmtId'] ?? 0);
      this.hari.push(this.#format.get(nomor) ?? formatHariBawaan(nomor));
    }
  }

  tutup(nama: string): void {
    if (nama === 'cellXfs') this.#dalamSel = false;
  }
}

/** For each cell format by number, whether it shows a number as a day. */
export async function bacaGaya(
  arsip: Arsip,
  bagian: string | undefined,
  penjaga: Penjaga,
): Promise<readonly boolean[]> {
  if (bagian === undefined || !arsip.ada(bagian)) return [];
  const pendengar = new PendengarGaya();
  await dengarkan(arsip.isi(bagian), bagian, pendengar, penjaga);
  return pendengar.hari;
}
