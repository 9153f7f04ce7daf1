import type { CellFormulaValue, CellValue, Style, WorksheetView } from 'exceljs';
import {
  NIHIL,
  tanpaTabel,
  type Bagian,
  type Baris,
  type BarisJumlah,
  type BlokTandaTangan,
  type Kolom,
  type ReportDocument,
  type SumberBaris,
} from '../../document.ts';
import type { Buku } from './buku.ts';
import { gayaIsi, gayaJumlah, gayaTahun } from './gaya.ts';
import { hurufKolom, kutipLembar, nomorKertas } from './nama.ts';
import { Pena } from './pena.ts';
import { nilaiSel, terlaluPanjang } from './sel.ts';
import { barisKepala, kaki, lebarKolom, tinggiBaris } from './ukuran.ts';

/** Where the rows of a table stand, for the formulas that sum them. */
export interface Rentang {
  readonly lembar: string;
  readonly dari: number;
  readonly sampai: number;
  /** Columns in which a figure had to be written as text: no formula may claim to sum them. */
  readonly tanpaRumus: ReadonlySet<number>;
}

/** Head in view while rows scroll; a sheet that begins with text scrolls whole. */
const pandangan = (dokumen: ReportDocument, pertama: Bagian<SumberBaris>): Partial<WorksheetView> =>
  pertama.uraian === undefined && !tanpaTabel(dokumen, pertama)
    ? { state: 'frozen', ySplit: barisKepala(dokumen, pertama), xSplit: 0, showGridLines: false }
    : { state: 'normal', showGridLines: false };

/** One sheet in the printed layout: short head of the office, titles, tables, notes, signers. */
export class LembarLaporan {
  readonly #dokumen: ReportDocument;
  readonly #ws: ReturnType<Buku['addWorksheet']>;
  readonly #nama: string;
  readonly #pena: Pena;
  #kolom: readonly Kolom[] = [];
  #gaya: readonly Partial<Style>[] = [];
  #dari = 0;
  #tabel = 0;
  #bagian = 0;
  #tanpaRumus = new Set<number>();

  /** @param kolom columns that give the sheet its widths */
  constructor(
    buku: Buku,
    dokumen: ReportDocument,
    nama: string,
    pertama: Bagian<SumberBaris>,
    kolom: readonly Kolom[],
  ) {
    this.#dokumen = dokumen;
    this.#nama = nama;
    this.#ws = buku.addWorksheet(nama, {
      pageSetup: {
        paperSize: nomorKertas(dokumen.kertas),
        orientation: dokumen.kertas.orientasi === 'mendatar' ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { left: 0.7, right: 0.45, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: kaki(dokumen) },
      // Excel wants the views at the start of the sheet, before a single row is written.
      views: [pandangan(dokumen, pertama)],
    });
    this.#ws.columns = kolom.map((k) => ({ width: lebarKolom(k) }));
    this.#pena = new Pena(this.#ws);
    this.#pena.pakaiKolom(kolom);
    this.#pembuka(pertama);
  }

  /** Text of a section, one row per paragraph, with its title unless that opened the sheet. */
  uraian({ uraian, judul }: Bagian<SumberBaris>): void {
    if (uraian === undefined) return;
    if (this.#bagian > 0) this.#judulBagian(judul);
    this.#bagian += 1;
    for (const { teks, bentuk, nomor } of uraian)
      this.#pena.teks([nomor, teks].filter(Boolean).join(' '), 9, bentuk === 'judul', 'kiri');
  }

  #judulBagian(judul: string | null): void {
    if (judul === null) return;
    this.#pena.teks('', 9, false, 'kiri');
    this.#pena.teks(judul, 10, true, 'kiri');
  }

  /** Title and head of a table. The first table of a sheet also gives it filter and repeated rows. */
  mulaiTabel(judul: string | null, kolom: readonly Kolom[]): void {
    this.#kolom = kolom;
    this.#pena.pakaiKolom(kolom);
    this.#gaya = kolom.map(gayaIsi);
    this.#tanpaRumus = new Set();
    if (this.#bagian > 0) this.#judulBagian(judul);
    this.#bagian += 1;
    const awal = this.#pena.nomor + 1;
    this.#pena.kepala(kolom, this.#dokumen.nomorKolom);
    if (this.#tabel === 0) this.#ws.pageSetup.printTitlesRow = `${awal}:${this.#pena.nomor}`;
    this.#tabel += 1;
    this.#dari = this.#pena.nomor + 1;
  }

  baris(baris: Baris): void {
    const row = this.#pena.barisBaru();
    for (const [i, kolom] of this.#kolom.entries()) {
      const isi = baris[i] ?? null;
      const sel = row.getCell(i + 1);
      sel.value = nilaiSel(kolom.kind, isi);
      sel.style = (kolom.kind === 'tanggal' && typeof isi === 'number' ? gayaTahun(kolom.rata) : this.#gaya[i]) ?? {};
      if (kolom.kind === 'rupiah' && typeof isi === 'number' && terlaluPanjang(isi)) this.#tanpaRumus.add(i);
    }
    const tinggi = tinggiBaris(baris, this.#kolom);
    if (tinggi !== undefined) row.height = tinggi;
    row.commit();
  }

  /** Ends the rows of a table; an empty one says so. */
  akhiriTabel(): Rentang {
    const rentang = { lembar: this.#nama, dari: this.#dari, sampai: this.#pena.nomor, tanpaRumus: this.#tanpaRumus };
    if (this.#pena.nomor < this.#dari) {
      const row = this.#pena.barisBaru();
      this.#pena.rentangkan(row, 0, this.#kolom.length, NIHIL, gayaIsi({ kind: 'teks', rata: 'tengah' }));
      row.commit();
    } else if (this.#tabel === 1)
      this.#ws.autoFilter = `A${this.#dari - 1}:${hurufKolom(this.#kolom.length - 1)}${this.#pena.nomor}`;
    return rentang;
  }

  /** A totals row: formulas over the given ranges, with the document's exact sum as their result. */
  jumlah(jumlah: BarisJumlah, kolom: readonly Kolom[], rentang: readonly Rentang[]): void {
    const row = this.#pena.barisBaru();
    const pertama = jumlah.sel.findIndex((s) => s !== null);
    const label = pertama === -1 ? kolom.length : Math.max(pertama, 1);
    this.#pena.rentangkan(row, 0, label, jumlah.label, gayaJumlah({ kind: 'teks', rata: 'tengah' }));
    for (const [i, k] of kolom.entries()) {
      if (i < label) continue;
      const sel = row.getCell(i + 1);
      sel.value = this.#nilaiJumlah(jumlah, k, i, rentang);
      sel.style = gayaJumlah(k);
    }
    row.commit();
  }

  /** Notes, signers and the trace, below the last table of the document. */
  penutup(): void {
    const { catatan, signatures, jejak, status } = this.#dokumen;
    this.#pena.teks('', 9, false, 'kiri');
    for (const [i, c] of catatan.entries())
      this.#pena.teks(catatan.length === 1 ? c : `${i + 1}. ${c}`, 8, false, 'kiri');
    this.#pena.tandaTangan(signatures);
    this.#pena.teks([jejak.aplikasi, `dicetak ${jejak.dicetak}`, status].join(' · '), 7, false, 'kiri');
    if (jejak.hashKepala !== '') this.#pena.teks(`Jejak register: ${jejak.hashKepala}`, 7, false, 'kiri');
  }

  /** Signers of a card. */
  tandaTangan(signatures: BlokTandaTangan): void {
    this.#pena.tandaTangan(signatures);
  }

  tutup(): void {
    this.#ws.commit();
  }

  #nilaiJumlah(jumlah: BarisJumlah, kolom: Kolom, i: number, rentang: readonly Rentang[]): CellValue {
    const isi = jumlah.sel[i] ?? null;
    const hasil = nilaiSel(kolom.kind, isi);
    const berisi = rentang.filter((r) => r.sampai >= r.dari);
    const rumusBisa = kolom.total === true && berisi.length > 0 && !rentang.some((r) => r.tanpaRumus.has(i));
    if (!rumusBisa || typeof hasil !== 'number') return hasil;
    const huruf = hurufKolom(i);
    const bagian = berisi.map((r) => {
      const depan = r.lembar === this.#nama ? '' : `${kutipLembar(r.lembar)}!`;
      return `${depan}${huruf}${r.dari}:${huruf}${r.sampai}`;
    });
    const rumus: CellFormulaValue = { formula: `SUM(${bagian.join(',')})`, result: hasil, date1904: false };
    return rumus;
  }

  #pembuka({ judul, kartu }: Bagian<SumberBaris>): void {
    const { kop, subjudul, status, headerBlok: milikDokumen } = this.#dokumen;
    const headerBlok = kartu?.headerBlok ?? milikDokumen;
    if (kop !== null) {
      this.#pena.teks(kop.atas, 9, true, 'tengah');
      this.#pena.teks(kop.nama, 10, true, 'tengah');
    }
    this.#pena.teks(this.#dokumen.judul, 11, true, 'tengah');
    this.#pena.teks([...subjudul, ...(status === 'SEMENTARA' ? [status] : [])].join(' · '), 9, false, 'tengah');
    if (headerBlok.length > 0)
      this.#pena.teks(headerBlok.map((p) => `${p.label}: ${p.nilai}`).join('; '), 8, false, 'kiri');
    if (judul !== null || kop !== null) this.#pena.teks(judul ?? '', 10, true, 'kiri');
  }
}
