import type { Style } from 'exceljs';
import type { Baris, Kolom } from '../../document.ts';
import { tungguSurut, type Buku, type Lembar } from './buku.ts';
import { gayaDatar, gayaJumlah, gayaKepala } from './gaya.ts';
import { hurufKolom, nomorKertas } from './nama.ts';
import { nilaiSel, terlaluPanjang } from './sel.ts';

/** A flat sheet, ready to be filtered and pivoted: one header row, then a row per record, then the sums. */
export class LembarDatar {
  readonly #ws: Lembar;
  readonly #kolom: readonly Kolom[];
  readonly #gaya: readonly Partial<Style>[];
  readonly #tanpaRumus = new Set<number>();
  #nomor = 1;

  constructor(buku: Buku, nama: string, kolom: readonly Kolom[]) {
    this.#kolom = kolom;
    this.#gaya = kolom.map((k) => gayaDatar(k.kind, k.rata));
    this.#ws = buku.addWorksheet(nama, {
      views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
      pageSetup: {
        paperSize: nomorKertas({ ukuran: 'F4', orientasi: 'mendatar' }),
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: '1:1',
      },
    });
    this.#ws.columns = kolom.map((k) => ({ width: k.lebar }));
    const kepala = this.#ws.getRow(1);
    for (const [i, k] of kolom.entries()) {
      kepala.getCell(i + 1).value = k.label;
      kepala.getCell(i + 1).style = gayaKepala();
    }
    kepala.commit();
  }

  baris(baris: Baris): void {
    this.#nomor += 1;
    const row = this.#ws.getRow(this.#nomor);
    for (const [i, k] of this.#kolom.entries()) {
      const isi = baris[i] ?? null;
      if (isi === null) continue;
      const sel = row.getCell(i + 1);
      sel.value = nilaiSel(k.kind, isi);
      // A year alone in a column of days.
      sel.style = (k.kind === 'tanggal' && typeof isi === 'number' ? gayaDatar('nomor', k.rata) : this.#gaya[i]) ?? {};
      if (k.kind === 'rupiah' && typeof isi === 'number' && terlaluPanjang(isi)) this.#tanpaRumus.add(i);
    }
    row.commit();
  }

  /** Waits until the rows so far are packed. @throws what `lanjut` throws */
  surut(lanjut: () => Promise<void>): Promise<void> {
    return tungguSurut(this.#ws, lanjut);
  }

  /** Closes the sheet with its sums; the filter leaves them out. */
  tutup(label: string, jumlah: Baris): void {
    const sampai = this.#nomor;
    this.#ws.autoFilter = `A1:${hurufKolom(this.#kolom.length - 1)}${sampai}`;
    const row = this.#ws.getRow(sampai + 1);
    const letak = this.#kolom.findIndex((k) => k.kind === 'teks');
    for (const [i, k] of this.#kolom.entries()) {
      const sel = row.getCell(i + 1);
      sel.style = gayaJumlah(k);
      if (i === letak) sel.value = label;
      const hasil = nilaiSel(k.kind, jumlah[i] ?? null);
      if (hasil === null || k.total !== true) continue;
      const huruf = hurufKolom(i);
      const bisa = typeof hasil === 'number' && sampai > 1 && !this.#tanpaRumus.has(i);
      sel.value = bisa ? { formula: `SUM(${huruf}2:${huruf}${sampai})`, result: hasil, date1904: false } : hasil;
    }
    row.commit();
    this.#ws.commit();
  }
}
