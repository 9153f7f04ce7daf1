import type { Row, Style } from 'exceljs';
import type { BlokTandaTangan, Kolom, TandaTangan } from '../../document.ts';
import type { Buku } from './buku.ts';
import { gayaBaris, gayaKepala } from './gaya.ts';
import { nilaiTeks } from './sel.ts';
import { lebarKolom } from './ukuran.ts';

/** Writes a sheet row by row: lines of text over the whole width, heads with groups, signers. */
export class Pena {
  readonly #ws: ReturnType<Buku['addWorksheet']>;
  #nomor = 0;
  #kolom: readonly Kolom[] = [];

  constructor(ws: ReturnType<Buku['addWorksheet']>) {
    this.#ws = ws;
  }

  /** Number of the last row begun. */
  get nomor(): number {
    return this.#nomor;
  }

  /** Takes the columns over which lines of text are spread from here on. */
  pakaiKolom(kolom: readonly Kolom[]): void {
    this.#kolom = kolom;
  }

  barisBaru(): Row {
    this.#nomor += 1;
    return this.#ws.getRow(this.#nomor);
  }

  /** A line of text over all columns. */
  teks(isi: string, ukuran: number, tebal: boolean, rata: 'kiri' | 'tengah'): void {
    const row = this.barisBaru();
    this.rentangkan(row, 0, this.#kolom.length, isi, gayaBaris(ukuran, tebal, rata));
    // Letters of 9 points are about 1.25 to the unit in which Excel counts widths.
    const muat = (this.#kolom.reduce((n, k) => n + lebarKolom(k), 0) * 1.25 * 9) / ukuran;
    const baris = Math.ceil(isi.length / muat);
    if (baris > 1) row.height = baris * (ukuran + 4);
    row.commit();
  }

  /** One text over neighbouring cells. */
  rentangkan(row: Row, dari: number, banyak: number, isi: string, gaya: Partial<Style>): void {
    for (let i = dari; i < dari + banyak; i += 1) row.getCell(i + 1).style = gaya;
    row.getCell(dari + 1).value = isi === '' ? null : nilaiTeks(isi);
    if (banyak > 1) this.#ws.mergeCells(row.number, dari + 1, row.number, dari + banyak);
  }

  /** Head of a table: groups over their columns, and the column numbers when asked. */
  kepala(kolom: readonly Kolom[], nomorKolom: boolean): void {
    const atas = this.barisBaru();
    const bawah = kolom.some((k) => k.grup !== undefined) ? this.barisBaru() : null;
    const gabungan: [number, number, number, number][] = [];
    for (const [i, { grup, label }] of kolom.entries()) {
      const awalGrup = grup !== undefined && kolom[i - 1]?.grup !== grup;
      this.#kepalaSel(atas, i, grup === undefined || bawah === null ? label : awalGrup ? grup : null);
      if (bawah === null) continue;
      this.#kepalaSel(bawah, i, grup === undefined ? null : label);
      if (grup === undefined) gabungan.push([atas.number, i + 1, bawah.number, i + 1]);
      if (!awalGrup) continue;
      let akhir = i;
      while (kolom[akhir + 1]?.grup === grup) akhir += 1;
      if (akhir > i) gabungan.push([atas.number, i + 1, atas.number, akhir + 1]);
    }
    // Merged last: writing to a covered cell would write through to the heading.
    for (const [y1, x1, y2, x2] of gabungan) this.#ws.mergeCells(y1, x1, y2, x2);
    atas.height = bawah === null ? 26 : 14;
    if (bawah !== null) bawah.height = 26;
    atas.commit();
    bawah?.commit();
    if (!nomorKolom) return;
    const nomor = this.barisBaru();
    for (const i of kolom.keys()) this.#kepalaSel(nomor, i, i + 1);
    nomor.commit();
  }

  /** The signers side by side, each over a third of the columns. */
  tandaTangan({ kiri, tengah, kanan }: BlokTandaTangan): void {
    const sepertiga = Math.max(1, Math.floor(this.#kolom.length / 3));
    const akhir = this.#kolom.length - sepertiga;
    const letak: [TandaTangan | null, number, number][] = [
      [kiri, 0, sepertiga],
      [tengah, sepertiga, akhir - sepertiga],
      [kanan, akhir, sepertiga],
    ];
    const blok = letak.flatMap(([t, dari, banyak]) =>
      t === null || banyak < 1 ? [] : [{ baris: barisTanda(t), dari, banyak }],
    );
    const [pertama] = blok;
    if (pertama === undefined) return;
    for (const n of pertama.baris.keys()) {
      const row = this.barisBaru();
      for (const { baris, dari, banyak } of blok) {
        this.rentangkan(row, dari, banyak, baris[n] ?? '', gayaBaris(9, n === BARIS_NAMA, 'tengah'));
      }
      if (n === BARIS_JABATAN) row.height = 26;
      row.commit();
    }
  }

  #kepalaSel(row: Row, i: number, isi: string | number | null): void {
    const sel = row.getCell(i + 1);
    sel.value = isi;
    sel.style = gayaKepala();
  }
}

const BARIS_JABATAN = 3;
const BARIS_NAMA = 7;
const TITIK = '..............................';

/** Lines of a signature block, as many for every signer; short ones are filled up above and below. */
function barisTanda({ tempatTanggal, peran, jabatan, nama, pangkat, nip }: TandaTangan): string[] {
  const atas = ['', '', ...[tempatTanggal, peran].filter((t) => t !== '')].slice(-2);
  const bawah = [...[pangkat, `NIP. ${nip || TITIK}`].filter((t) => t !== ''), ''].slice(0, 2);
  return ['', ...atas, jabatan, '', '', '', nama || TITIK, ...bawah];
}
