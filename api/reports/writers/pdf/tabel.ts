import { jenisAngka, teksSel } from '../../cetak.ts';
import type { Baris, BarisJumlah, Kolom, Rata } from '../../document.ts';
import {
  susunBaris,
  TEPI,
  TEPI_ATAS,
  tinggiBaris,
  tinggiIsi,
  ukurAngka,
  ukurTeks,
  type BarisSiap,
  type SelSiap,
} from './barisSiap.ts';
import type { Huruf } from './huruf.ts';
import type { Kanvas } from './kanvas.ts';
import type { Muatan, Takaran } from './muatan.ts';

const GARIS_LUAR = 0.8;
const GARIS_DALAM = 0.4;
const ABU_KEPALA = 0.9;
const ABU_JUMLAH = 0.95;

/** The geometry of one table: column edges, head, measured rows. Points. */
export class Tabel {
  readonly kolom: readonly Kolom[];
  readonly tepi: readonly number[];
  readonly #huruf: Huruf;
  readonly #ukuran: number;
  readonly #takaran: Takaran;
  readonly #kepala: readonly BarisSiap[];
  readonly #bergrup: boolean;

  constructor(huruf: Huruf, kolom: readonly Kolom[], muatan: Muatan, kiri: number, lebar: number, nomorKolom: boolean) {
    this.kolom = kolom;
    this.#huruf = huruf;
    this.#ukuran = muatan.huruf;
    this.#takaran = muatan.takaran(kolom);
    const { bagi, kata } = this.#takaran;
    for (const [i, k] of kolom.entries())
      kata[i] = Math.max(...k.label.split(/\s+/u).map((satu) => huruf.lebar(satu, 1, true)));
    const semua = bagi.reduce((n, b) => n + b, 0);
    const tepi = [kiri];
    for (const b of bagi) tepi.push((tepi.at(-1) ?? kiri) + (b / semua) * lebar);
    this.tepi = tepi;
    this.#bergrup = kolom.some((k) => k.grup !== undefined);
    this.#kepala = this.#susunKepala(nomorKolom);
  }

  get tinggiKepala(): number {
    return this.#kepala.reduce((n, b) => n + b.tinggi, 0);
  }

  /** Measures a row of the body. */
  siapkan(baris: Baris, tebal = false): BarisSiap {
    const sel = this.kolom.map((k, i) => this.#sel(i, 1, teksSel(k, baris[i] ?? null), k.rata, tebal, jenisAngka(k)));
    return this.#baris(sel, tebal);
  }

  /** Measures a row of sums: its label covers the cells before the first filled one. */
  siapkanJumlah(jumlah: BarisJumlah): BarisSiap {
    const pertama = jumlah.sel.findIndex((s) => s !== null);
    const rentang = pertama === -1 ? this.kolom.length : Math.max(pertama, 1);
    const label = this.#sel(0, rentang, jumlah.label, rentang > 1 ? 'tengah' : 'kiri', true, false);
    const sel = this.kolom.slice(rentang).map((k, j) => {
      const i = rentang + j;
      return this.#sel(i, 1, teksSel(k, jumlah.sel[i] ?? null), k.rata, true, jenisAngka(k));
    });
    return this.#baris([label, ...sel], true);
  }

  /** One centred text over the whole width, for a section without rows. */
  siapkanPesan(pesan: string): BarisSiap {
    return this.#baris([this.#sel(0, this.kolom.length, pesan, 'tengah', false, false)], false);
  }

  /** Cuts a row that is taller than a page into rows of at most `tinggi` points. */
  potong(baris: BarisSiap, tinggi: number): BarisSiap[] {
    const muat = Math.max(1, Math.floor((tinggi - 2 * TEPI_ATAS) / tinggiBaris(this.#ukuran)));
    const banyak = Math.ceil(Math.max(...baris.sel.map((s) => s.baris.length)) / muat);
    return Array.from({ length: banyak }, (_, n) =>
      this.#baris(
        baris.sel.map((s) => ({ ...s, baris: s.baris.slice(n * muat, (n + 1) * muat) })),
        baris.tebal,
      ),
    );
  }

  gambarKepala(kanvas: Kanvas, y: number): number {
    const [kiri = 0] = this.tepi;
    const kanan = this.tepi.at(-1) ?? 0;
    kanvas.isian(kiri, y, kanan - kiri, this.tinggiKepala, ABU_KEPALA);
    kanvas.garis(kiri, y, kanan, y, GARIS_LUAR);
    let yKini = y;
    for (const [n, baris] of this.#kepala.entries()) {
      this.#isi(kanvas, baris, yKini);
      const tegak = baris.sel.slice(1).map((s) => this.#tepi(s.kolom));
      for (const x of tegak) kanvas.garis(x, yKini, x, yKini + baris.tinggi, GARIS_DALAM);
      yKini += baris.tinggi;
      if (this.#bergrup && n === 0) this.#garisGrup(kanvas, yKini);
      else kanvas.garis(kiri, yKini, kanan, yKini, n === this.#kepala.length - 1 ? GARIS_LUAR : GARIS_DALAM);
    }
    this.#sisi(kanvas, y, yKini);
    return yKini;
  }

  gambarBaris(kanvas: Kanvas, baris: BarisSiap, y: number): number {
    const [kiri = 0] = this.tepi;
    const kanan = this.tepi.at(-1) ?? 0;
    const bawah = y + baris.tinggi;
    if (baris.tebal) kanvas.isian(kiri, y, kanan - kiri, baris.tinggi, ABU_JUMLAH);
    this.#isi(kanvas, baris, y);
    for (const s of baris.sel.slice(1)) kanvas.garis(this.#tepi(s.kolom), y, this.#tepi(s.kolom), bawah, GARIS_DALAM);
    if (baris.tebal) kanvas.garis(kiri, y, kanan, y, GARIS_LUAR);
    kanvas.garis(kiri, bawah, kanan, bawah, baris.tebal ? GARIS_LUAR : GARIS_DALAM);
    this.#sisi(kanvas, y, bawah);
    return bawah;
  }

  #susunKepala(nomorKolom: boolean): BarisSiap[] {
    const kepala: BarisSiap[] = [];
    const bawah = this.kolom.map((k, i) => this.#sel(i, 1, k.label, 'tengah', true, false));
    if (this.#bergrup) {
      const atas = this.#selGrup();
      const barisAtas = this.#baris(atas, true);
      const tunggal = bawah.map((s) => (this.kolom[s.kolom]?.grup === undefined ? s : { ...s, baris: [] }));
      const anak = bawah.map((s) => (this.kolom[s.kolom]?.grup === undefined ? { ...s, baris: [] } : s));
      const barisBawah = this.#baris(anak, true);
      // Labels without a group stand over both tiers, in the middle of them.
      const butuh = Math.max(...tunggal.map((s) => tinggiIsi(s)), 0);
      const tinggiBawah = Math.max(barisBawah.tinggi, butuh - barisAtas.tinggi);
      kepala.push(this.#sisipkan(barisAtas, tunggal, barisAtas.tinggi + tinggiBawah), {
        ...barisBawah,
        tinggi: tinggiBawah,
      });
    } else kepala.push(this.#baris(bawah, true));
    if (nomorKolom) {
      const nomor = this.kolom.map((_, i) => this.#sel(i, 1, String(i + 1), 'tengah', false, false));
      kepala.push(
        this.#baris(
          nomor.map((s) => ({ ...s, ukuran: this.#ukuran * 0.85 })),
          false,
        ),
      );
    }
    return kepala;
  }

  #selGrup(): SelSiap[] {
    return this.kolom.flatMap(({ grup }, i) => {
      if (grup !== undefined && this.kolom[i - 1]?.grup === grup) return [];
      const lain = this.kolom.findIndex((k, j) => j > i && (grup === undefined || k.grup !== grup));
      return [this.#sel(i, (lain === -1 ? this.kolom.length : lain) - i, grup ?? '', 'tengah', true, false)];
    });
  }

  #sisipkan(atas: BarisSiap, tunggal: readonly SelSiap[], tinggiDua: number): BarisSiap {
    const sel = atas.sel.map((s) => {
      const label = tunggal[s.kolom];
      if (this.kolom[s.kolom]?.grup !== undefined || label === undefined) return s;
      return { ...label, tinggi: tinggiDua };
    });
    return { ...atas, sel };
  }

  #garisGrup(kanvas: Kanvas, y: number): void {
    for (const [i, k] of this.kolom.entries()) {
      if (k.grup !== undefined) kanvas.garis(this.#tepi(i), y, this.#tepi(i + 1), y, GARIS_DALAM);
    }
  }

  #sel(kolom: number, rentang: number, teks: string, rata: Rata, tebal: boolean, utuh: boolean): SelSiap {
    const lebar = this.#tepi(kolom + rentang) - this.#tepi(kolom);
    if (!utuh) return { kolom, rentang, rata, ...ukurTeks(this.#huruf, teks, this.#ukuran, tebal, lebar) };
    const { perPoin, ...siap } = ukurAngka(this.#huruf, teks, this.#ukuran, tebal, lebar);
    const { terlebar } = this.#takaran;
    if (perPoin > (terlebar[kolom] ?? 0)) terlebar[kolom] = perPoin;
    return { kolom, rentang, rata, ...siap };
  }

  #baris(sel: readonly SelSiap[], tebal: boolean): BarisSiap {
    return susunBaris(sel, tebal, this.#ukuran);
  }

  #isi(kanvas: Kanvas, baris: BarisSiap, y: number): void {
    for (const s of baris.sel) {
      const x = this.#tepi(s.kolom) + TEPI;
      const lebar = this.#tepi(s.kolom + s.rentang) - this.#tepi(s.kolom) - 2 * TEPI;
      const tinggi = s.tinggi ?? baris.tinggi;
      const atas = s.rata === 'tengah' && baris.tebal ? (tinggi - tinggiIsi(s)) / 2 : 0;
      let dasar = y + atas + TEPI_ATAS + s.ukuran * 0.9;
      for (const isi of s.baris) {
        kanvas.teks(x, dasar, isi, { ukuran: s.ukuran, tebal: baris.tebal, rata: s.rata, lebar });
        dasar += tinggiBaris(s.ukuran);
      }
    }
  }

  #sisi(kanvas: Kanvas, atas: number, bawah: number): void {
    kanvas.garis(this.#tepi(0), atas, this.#tepi(0), bawah, GARIS_LUAR);
    kanvas.garis(this.#tepi(this.kolom.length), atas, this.#tepi(this.kolom.length), bawah, GARIS_LUAR);
  }

  #tepi(kolom: number): number {
    return this.tepi[kolom] ?? 0;
  }
}
