import type { CellFormulaValue, CellValue, Row, Style } from 'exceljs';
import {
  NIHIL,
  type Bagian,
  type Baris,
  type BarisJumlah,
  type BlokTandaTangan,
  type Kolom,
  type ReportDocument,
  type TandaTangan,
} from '../../document.ts';
import type { Buku } from './buku.ts';
import { gayaBaris, gayaIsi, gayaJumlah, gayaKepala, gayaTahun } from './gaya.ts';
import { hurufKolom, kutipLembar, nomorKertas } from './nama.ts';
import { nilaiSel, nilaiTeks, terlaluPanjang } from './sel.ts';
import { barisKepala, barisTeks, kaki, lebarKolom } from './ukuran.ts';

/** Where the rows of a table stand, for the formulas that sum them. */
export interface Rentang {
  readonly lembar: string;
  readonly dari: number;
  readonly sampai: number;
  /** Columns in which a figure had to be written as text: no formula may claim to sum them. */
  readonly tanpaRumus: ReadonlySet<number>;
}

/** One sheet in the printed layout: short head of the office, titles, tables, notes, signers. */
export class LembarLaporan {
  readonly #dokumen: ReportDocument;
  readonly #ws: ReturnType<Buku['addWorksheet']>;
  readonly #nama: string;
  #nomor = 0;
  #kolom: readonly Kolom[] = [];
  #gaya: readonly Partial<Style>[] = [];
  #dari = 0;
  #tabel = 0;
  #tanpaRumus = new Set<number>();

  constructor(buku: Buku, dokumen: ReportDocument, nama: string, pertama: Bagian<unknown>) {
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
      views: [{ state: 'frozen', ySplit: barisKepala(dokumen, pertama), xSplit: 0, showGridLines: false }],
    });
  }

  /** Title and head of a table. The first table of a sheet also gives it widths, filter and repeated rows. */
  mulaiTabel(judul: string | null, kolom: readonly Kolom[]): void {
    this.#kolom = kolom;
    this.#gaya = kolom.map((k) => gayaIsi(k.kind, k.rata));
    this.#tanpaRumus = new Set();
    if (this.#tabel === 0) {
      this.#ws.columns = kolom.map((k) => ({ width: lebarKolom(k) }));
      this.#pembuka(judul);
    } else if (judul !== null) {
      this.#teks('', 9, false, 'kiri');
      this.#teks(judul, 10, true, 'kiri');
    }
    const awal = this.#nomor + 1;
    this.#kepala(kolom);
    if (this.#tabel === 0) this.#ws.pageSetup.printTitlesRow = `${awal}:${this.#nomor}`;
    this.#tabel += 1;
    this.#dari = this.#nomor + 1;
  }

  baris(baris: Baris): void {
    const row = this.#barisBaru();
    let tinggi = 1;
    for (const [i, kolom] of this.#kolom.entries()) {
      const isi = baris[i] ?? null;
      if (typeof isi === 'string') tinggi = Math.max(tinggi, barisTeks(isi, kolom));
      const sel = row.getCell(i + 1);
      sel.value = nilaiSel(kolom.kind, isi);
      sel.style = (kolom.kind === 'tanggal' && typeof isi === 'number' ? gayaTahun(kolom.rata) : this.#gaya[i]) ?? {};
      if (kolom.kind === 'rupiah' && typeof isi === 'number' && terlaluPanjang(isi)) this.#tanpaRumus.add(i);
    }
    if (tinggi > 1) row.height = Math.min(409, tinggi * 12.5 + 2);
    row.commit();
  }

  /** Ends the rows of a table; an empty one says so. */
  akhiriTabel(): Rentang {
    const rentang = { lembar: this.#nama, dari: this.#dari, sampai: this.#nomor, tanpaRumus: this.#tanpaRumus };
    if (this.#nomor < this.#dari) {
      const row = this.#barisBaru();
      this.#rentangkan(row, 0, this.#kolom.length, NIHIL, gayaIsi('teks', 'tengah'));
      row.commit();
    } else if (this.#tabel === 1)
      this.#ws.autoFilter = `A${this.#dari - 1}:${hurufKolom(this.#kolom.length - 1)}${this.#nomor}`;
    return rentang;
  }

  /** A totals row: formulas over the given ranges, with the document's exact sum as their result. */
  jumlah(jumlah: BarisJumlah, kolom: readonly Kolom[], rentang: readonly Rentang[]): void {
    const row = this.#barisBaru();
    const pertama = jumlah.sel.findIndex((s) => s !== null);
    const label = pertama === -1 ? kolom.length : Math.max(pertama, 1);
    this.#rentangkan(row, 0, label, jumlah.label, gayaJumlah('teks', 'tengah'));
    for (const [i, k] of kolom.entries()) {
      if (i < label) continue;
      const sel = row.getCell(i + 1);
      sel.value = this.#nilaiJumlah(jumlah, k, i, rentang);
      sel.style = gayaJumlah(k.kind, k.rata);
    }
    row.commit();
  }

  /** Notes, signers and the trace, below the last table of the document. */
  penutup(): void {
    const { catatan, signatures, jejak, status } = this.#dokumen;
    this.#teks('', 9, false, 'kiri');
    for (const [i, c] of catatan.entries()) this.#teks(catatan.length === 1 ? c : `${i + 1}. ${c}`, 8, false, 'kiri');
    this.#tandaTangan(signatures);
    this.#teks([jejak.aplikasi, `dicetak ${jejak.dicetak}`, status].join(' · '), 7, false, 'kiri');
    if (jejak.hashKepala !== '') this.#teks(`Jejak register: ${jejak.hashKepala}`, 7, false, 'kiri');
  }

  tutup(): void {
    this.#ws.commit();
  }

  /** The signers side by side, each over a third of the columns. */
  #tandaTangan({ kiri, tengah, kanan }: BlokTandaTangan): void {
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
      const row = this.#barisBaru();
      for (const { baris, dari, banyak } of blok) {
        this.#rentangkan(row, dari, banyak, baris[n] ?? '', gayaBaris(9, n === BARIS_NAMA, 'tengah'));
      }
      if (n === BARIS_JABATAN) row.height = 26;
      row.commit();
    }
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

  #pembuka(judul: string | null): void {
    const { kop, subjudul, status, headerBlok } = this.#dokumen;
    if (kop !== null) {
      this.#teks(kop.atas, 9, true, 'tengah');
      this.#teks(kop.nama, 10, true, 'tengah');
    }
    this.#teks(this.#dokumen.judul, 11, true, 'tengah');
    this.#teks([...subjudul, ...(status === 'SEMENTARA' ? [status] : [])].join(' · '), 9, false, 'tengah');
    if (headerBlok.length > 0) this.#teks(headerBlok.map((p) => `${p.label}: ${p.nilai}`).join('; '), 8, false, 'kiri');
    if (judul !== null || kop !== null) this.#teks(judul ?? '', 10, true, 'kiri');
  }

  #kepala(kolom: readonly Kolom[]): void {
    const atas = this.#barisBaru();
    const bawah = kolom.some((k) => k.grup !== undefined) ? this.#barisBaru() : null;
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
    if (!this.#dokumen.nomorKolom) return;
    const nomor = this.#barisBaru();
    for (const i of kolom.keys()) this.#kepalaSel(nomor, i, i + 1);
    nomor.commit();
  }

  #kepalaSel(row: Row, i: number, isi: string | number | null): void {
    const sel = row.getCell(i + 1);
    sel.value = isi;
    sel.style = gayaKepala();
  }

  #teks(isi: string, ukuran: number, tebal: boolean, rata: 'kiri' | 'tengah'): void {
    const row = this.#barisBaru();
    this.#rentangkan(row, 0, this.#kolom.length, isi, gayaBaris(ukuran, tebal, rata));
    row.commit();
  }

  #rentangkan(row: Row, dari: number, banyak: number, isi: string, gaya: Partial<Style>): void {
    for (let i = dari; i < dari + banyak; i += 1) row.getCell(i + 1).style = gaya;
    row.getCell(dari + 1).value = isi === '' ? null : nilaiTeks(isi);
    if (banyak > 1) this.#ws.mergeCells(row.number, dari + 1, row.number, dari + banyak);
  }

  #barisBaru(): Row {
    this.#nomor += 1;
    return this.#ws.getRow(this.#nomor);
  }
}

const BARIS_JABATAN = 3;
const BARIS_NAMA = 7;
const TITIK = '..............................';

/** Lines of a signature block, as many for every signer. */
function barisTanda({ tempatTanggal, peran, jabatan, nama, pangkat, nip }: TandaTangan): string[] {
  return ['', tempatTanggal, peran, jabatan, '', '', '', nama || TITIK, pangkat, `NIP. ${nip || TITIK}`];
}
