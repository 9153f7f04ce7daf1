import type { DataValidation, Style } from 'exceljs';
import type { Baris, BlokTandaTangan, Kolom } from '../../document.ts';
import { tungguSurut, type Buku, type Lembar } from './buku.ts';
import { gayaIsi, gayaIsian } from './gaya.ts';
import { lindungiLembar, periksaIsian } from './lindung.ts';
import { hurufKolom, nomorKertas } from './nama.ts';
import { Pena } from './pena.ts';
import { nilaiSel } from './sel.ts';
import { lebarKolom, tinggiBaris } from './ukuran.ts';

/** A column of a worksheet; one with a rule is filled in by hand, the others are locked. */
export interface KolomKerja extends Kolom {
  readonly isian?: DataValidation;
}

/** A line above the headings. */
export interface BarisJudul {
  readonly teks: string;
  readonly bentuk: 'judul' | 'subjudul' | 'petunjuk';
}

const HURUF = { judul: [11, true, 'tengah'], subjudul: [9, true, 'tengah'], petunjuk: [8, false, 'kiri'] } as const;

/** Height in points that a pen needs. */
const TINGGI_TULIS = 17;

/** A sheet to be filled in on screen or on paper: title and instructions, headings that stay in view, rows, signers; protected. */
export class LembarKerja {
  readonly #ws: Lembar;
  readonly #pena: Pena;
  readonly #kolom: readonly KolomKerja[];
  readonly #gaya: readonly Partial<Style>[];
  readonly #kepala: number;

  constructor(buku: Buku, nama: string, judul: readonly BarisJudul[], kolom: readonly KolomKerja[], kaki: string) {
    this.#kolom = kolom;
    this.#gaya = kolom.map((k) => (k.isian === undefined ? gayaIsi(k) : gayaIsian(k)));
    this.#kepala = judul.length + 1;
    this.#ws = buku.addWorksheet(nama, {
      views: [{ state: 'frozen', ySplit: this.#kepala, xSplit: 0, showGridLines: false }],
      pageSetup: {
        paperSize: nomorKertas({ ukuran: 'F4', orientasi: 'mendatar' }),
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${this.#kepala}:${this.#kepala}`,
        margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: `&L&7${kaki.replaceAll('&', '&&').slice(0, 100)}&R&7Halaman &P dari &N` },
    });
    this.#ws.columns = kolom.map((k) => ({ width: lebarKolom(k) }));
    lindungiLembar(this.#ws);
    this.#pena = new Pena(this.#ws);
    this.#pena.pakaiKolom(kolom);
    for (const { teks, bentuk } of judul) {
      const [ukuran, tebal, rata] = HURUF[bentuk];
      this.#pena.teks(teks, ukuran, tebal, rata);
    }
    this.#pena.kepala(kolom, false);
  }

  baris(baris: Baris): void {
    const row = this.#pena.barisBaru();
    for (const [i, k] of this.#kolom.entries()) {
      const sel = row.getCell(i + 1);
      sel.value = nilaiSel(k.kind, baris[i] ?? null);
      sel.style = this.#gaya[i] ?? {};
    }
    row.height = Math.max(TINGGI_TULIS, tinggiBaris(baris, this.#kolom) ?? 0);
    row.commit();
  }

  /** Waits until the rows so far are packed. @throws what `lanjut` throws */
  surut(lanjut: () => Promise<void>): Promise<void> {
    return tungguSurut(this.#ws, lanjut);
  }

  /** Closes the sheet with its signers; the rules hold for the rows that are there. */
  tutup(signatures: BlokTandaTangan): void {
    const [dari, sampai] = [this.#kepala + 1, this.#pena.nomor];
    for (const [i, k] of this.#kolom.entries()) {
      if (k.isian === undefined || sampai < dari) continue;
      periksaIsian(this.#ws, `${hurufKolom(i)}${dari}:${hurufKolom(i)}${sampai}`, k.isian);
    }
    this.#ws.autoFilter = `A${this.#kepala}:${hurufKolom(this.#kolom.length - 1)}${sampai}`;
    this.#pena.teks('', 9, false, 'kiri');
    this.#pena.tandaTangan(signatures);
    this.#ws.commit();
  }
}
