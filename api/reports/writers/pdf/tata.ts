import {
  bagianTotal,
  kolomBagian,
  NIHIL,
  pastikanJumlah,
  tanpaTabel,
  type Bagian,
  type Kartu,
  type Paragraf,
  type ReportDocument,
  type SumberBaris,
} from '../../document.ts';
import { barisAlinea, gambarAlinea, type BarisAlinea } from './alinea.ts';
import { Antrean } from './antrean.ts';
import { Bingkai, TINGGI_CATATAN } from './bingkai.ts';
import type { Huruf } from './huruf.ts';
import type { Kanvas } from './kanvas.ts';
import { halamanKertas, type Halaman } from './kertas.ts';
import { Muatan } from './muatan.ts';
import { Pindahan } from './pindahan.ts';
import type { BarisSiap } from './barisSiap.ts';
import { Tabel } from './tabel.ts';

/** A section and what its table needs to go on over a page break. */
interface Jalan {
  readonly bagian: Bagian<SumberBaris>;
  readonly tabel: Tabel;
  readonly pindahan: Pindahan | null;
}

const tinggiBaris = (baris: readonly BarisAlinea[]): number => baris.reduce((n, b) => n + b.tinggi, 0);

/** Rows that stay together at the end of a section, so that sums and signatures never stand alone. */
const BARIS_AKHIR = 2;
const TINGGI_JUDUL = 15;

/** Where a document stands in its file. */
export interface Letak {
  /** Pages of the whole file; 0 while they are being counted. */
  readonly dari: number;
  /** Pages before this document. */
  readonly sebelum: number;
  /** Chapter that it opens in the outline of a file of many documents. */
  readonly bab: string | null;
}

/** A document that is the whole file. */
export const letakSendiri = (dari: number): Letak => ({ dari, sebelum: 0, bab: null });

/**
 * Lays a document out on pages. Gives the number of each page when it is full, so that the caller can
 * let other work run, and ends with the number of the last one. The same code counts pages (on an empty
 * canvas, `dari` unknown) and draws them.
 */
export class Tata {
  readonly #dokumen: ReportDocument;
  readonly #huruf: Huruf;
  readonly #kanvas: Kanvas;
  readonly #letak: Letak;
  readonly #muatan: Muatan;
  readonly #halaman: Halaman;
  readonly #bingkai: Bingkai;
  #nomor: number;
  #y = 0;

  /** @param muatan how the tables fit the paper; notes what it meets */
  constructor(dokumen: ReportDocument, huruf: Huruf, kanvas: Kanvas, letak: Letak, muatan = new Muatan(dokumen)) {
    this.#dokumen = dokumen;
    this.#muatan = muatan;
    this.#huruf = huruf;
    this.#kanvas = kanvas;
    this.#letak = letak;
    this.#nomor = letak.sebelum;
    this.#halaman = halamanKertas(dokumen.kertas);
    this.#bingkai = new Bingkai(dokumen, huruf, this.#halaman);
  }

  *jalankan(): Generator<number, number> {
    this.#mulaiHalaman();
    if (this.#letak.bab !== null) this.#kanvas.bab(this.#letak.bab);
    const { sections } = this.#dokumen;
    this.#y = this.#bingkai.gambarPembuka(this.#kanvas, sections[0]?.kartu?.headerBlok);
    for (const [i, bagian] of sections.entries()) yield* this.#bagian(bagian, i === sections.length - 1);
    yield* this.#penutup();
    this.#bingkai.gambarKaki(this.#kanvas, this.#nomor, this.#letak.dari);
    return this.#nomor;
  }

  *#bagian(bagian: Bagian<SumberBaris>, terakhir: boolean): Generator<number> {
    const { uraian = [] } = bagian;
    const teksSaja = tanpaTabel(this.#dokumen, bagian);
    if (uraian.length > 0 || teksSaja) yield* this.#uraian(bagian, uraian);
    if (!teksSaja) yield* this.#tabelBagian(bagian, uraian.length > 0, terakhir);
    else if (bagian.kartu !== undefined) yield* this.#tandaKartu(bagian.kartu);
  }

  /** Title and text of a section; a heading keeps the line below it, signers under the text keep its last lines. */
  *#uraian(bagian: Bagian<SumberBaris>, uraian: readonly Paragraf[]): Generator<number> {
    const lebar = this.#halaman.kanan - this.#halaman.kiri;
    const baris = barisAlinea(this.#huruf, uraian, lebar);
    const judul = bagian.judul === null ? 0 : TINGGI_JUDUL;
    if (!this.#halamanKosong && (bagian.halamanBaru || !this.#muat(judul + 2 * (baris[0]?.tinggi ?? 0))))
      yield* this.#gantiHalaman(null);
    this.#judulBagian(bagian);
    const tanda = tanpaTabel(this.#dokumen, bagian) && bagian.kartu !== undefined ? bagian.kartu.signatures : null;
    for (const [i, satu] of baris.entries()) {
      const penutup = tanda !== null && i >= baris.length - BARIS_AKHIR;
      const ekor = penutup ? tinggiBaris(baris.slice(i + 1)) + this.#bingkai.tinggiTandaTangan(tanda) + 4 : 0;
      const berikut = Math.max(ekor, satu.lekat ? (baris[i + 1]?.tinggi ?? 0) : 0);
      if (!this.#muat(satu.tinggi + berikut) && !this.#halamanKosong) yield* this.#gantiHalaman(null);
      gambarAlinea(this.#kanvas, satu, this.#halaman.kiri, lebar, this.#y);
      this.#y += satu.tinggi;
      this.#halamanKosong = false;
    }
    this.#y += 4;
  }

  *#tabelBagian(bagian: Bagian<SumberBaris>, berjudul: boolean, terakhir: boolean): Generator<number> {
    const jalan = this.#mulaiJalan(bagian);
    const antrean = new Antrean(bagian.rows(), jalan.tabel, BARIS_AKHIR + 1);
    try {
      const ekor = this.#tinggiEkor(jalan, terakhir);
      const judul = berjudul || bagian.judul === null ? 0 : TINGGI_JUDUL;
      const kepala = judul + jalan.tabel.tinggiKepala;
      const pembuka = kepala + antrean.tinggi(BARIS_AKHIR) + (antrean.sisa <= BARIS_AKHIR ? ekor : 0);
      const baru = bagian.halamanBaru && !berjudul;
      if (!this.#halamanKosong && (baru || !this.#muat(pembuka))) yield* this.#gantiHalaman(null, bagian.kartu);
      if (!berjudul) this.#judulBagian(bagian);
      this.#y = jalan.tabel.gambarKepala(this.#kanvas, this.#y);
      if (antrean.sisa === 0) this.#baris(jalan, jalan.tabel.siapkanPesan(NIHIL));
      for (let kini = antrean.ambil(); kini !== null; kini = antrean.ambil()) {
        yield* this.#barisMuat(jalan, kini.siap, antrean, ekor);
        jalan.pindahan?.tambah(kini.baris);
      }
    } finally {
      antrean.tutup();
    }
    pastikanJumlah(bagian, antrean.terbaca);
    if (bagian.subtotal !== null) this.#baris(jalan, jalan.tabel.siapkanJumlah(bagian.subtotal));
    if (this.#bertotal(bagian)) this.#baris(jalan, this.#total(jalan));
    this.#y += 10;
    if (bagian.kartu !== undefined) yield* this.#tandaKartu(bagian.kartu);
  }

  *#tandaKartu({ signatures }: Kartu): Generator<number> {
    const tinggi = this.#bingkai.tinggiTandaTangan(signatures);
    if (!this.#muat(tinggi)) yield* this.#gantiHalaman(null);
    this.#bingkai.gambarTandaTangan(this.#kanvas, this.#y, signatures);
    this.#y += tinggi;
  }

  /** Draws a row, on a new page when it, or what must stay with it, no longer fits. */
  *#barisMuat(jalan: Jalan, baris: BarisSiap, antrean: Antrean, ekor: number): Generator<number> {
    const sisa = antrean.sisa;
    const bersama = sisa < BARIS_AKHIR ? antrean.tinggi(sisa) + ekor : (jalan.pindahan?.tinggi ?? 0);
    const ruang = this.#halaman.bawah - this.#halaman.atas - 40 - jalan.tabel.tinggiKepala;
    if (!this.#muat(baris.tinggi + Math.min(bersama, ruang / 2)) && this.#adaBaris) yield* this.#gantiHalaman(jalan);
    const tinggiSatu = ruang - (jalan.pindahan?.tinggi ?? 0) * 2;
    const potongan = baris.tinggi > tinggiSatu ? jalan.tabel.potong(baris, tinggiSatu) : [baris];
    for (const [i, bagian] of potongan.entries()) {
      if (i > 0) yield* this.#gantiHalaman(jalan);
      this.#baris(jalan, bagian);
    }
  }

  /** Notes and signatures; the signatures keep the last notes with them. */
  *#penutup(): Generator<number> {
    const catatan = this.#bingkai.barisCatatan();
    const tanda = this.#bingkai.tinggiTandaTangan();
    for (const [i, baris] of catatan.entries()) {
      const sisa = catatan.length - i;
      if (!this.#muat(sisa * TINGGI_CATATAN + tanda) && (sisa <= BARIS_AKHIR || !this.#muat(TINGGI_CATATAN))) {
        yield* this.#gantiHalaman(null);
      }
      this.#bingkai.gambarCatatan(this.#kanvas, baris, this.#y);
      this.#y += TINGGI_CATATAN;
    }
    if (!this.#muat(tanda)) yield* this.#gantiHalaman(null);
    this.#bingkai.gambarTandaTangan(this.#kanvas, this.#y);
    this.#y += tanda;
  }

  #mulaiJalan(bagian: Bagian<SumberBaris>): Jalan {
    const kolom = kolomBagian(this.#dokumen, bagian);
    const { kiri, kanan } = this.#halaman;
    const tabel = new Tabel(this.#huruf, kolom, this.#muatan, kiri, kanan - kiri, this.#dokumen.nomorKolom);
    return { bagian, tabel, pindahan: this.#dokumen.pindahan ? new Pindahan(tabel) : null };
  }

  /** Height of all that follows the last row of a section and must stand on its page. */
  #tinggiEkor(jalan: Jalan, terakhir: boolean): number {
    const { subtotal, kartu } = jalan.bagian;
    const tanda = kartu === undefined ? 0 : 10 + this.#bingkai.tinggiTandaTangan(kartu.signatures);
    const jumlah = tanda + (subtotal === null ? 0 : jalan.tabel.siapkanJumlah(subtotal).tinggi);
    const total = this.#bertotal(jalan.bagian) ? this.#total(jalan).tinggi : 0;
    if (!terakhir) return jumlah + total;
    const catatan = this.#bingkai.barisCatatan().length * TINGGI_CATATAN;
    return jumlah + total + 10 + catatan + this.#bingkai.tinggiTandaTangan();
  }

  /** True for the section that the grand totals stand under. */
  #bertotal(bagian: Bagian<SumberBaris>): boolean {
    return bagianTotal(this.#dokumen) === bagian;
  }

  #total(jalan: Jalan): BarisSiap {
    return jalan.tabel.siapkanJumlah(this.#dokumen.totals ?? { label: '', sel: [] });
  }

  #judulBagian({ judul }: Bagian<SumberBaris>): void {
    if (judul === null) return;
    this.#kanvas.penanda(judul);
    const gaya = { ukuran: 9.5, tebal: true, rata: 'kiri', lebar: this.#halaman.kanan - this.#halaman.kiri } as const;
    this.#kanvas.teks(this.#halaman.kiri, this.#y + 9.5, judul, gaya);
    this.#y += TINGGI_JUDUL;
  }

  #baris(jalan: Jalan, baris: BarisSiap): void {
    this.#y = jalan.tabel.gambarBaris(this.#kanvas, baris, this.#y);
    this.#adaBaris = true;
    this.#halamanKosong = false;
  }

  /** Ends the page; with a running table, carries its sum over and repeats its head. A card opens the next one whole. */
  *#gantiHalaman(jalan: Jalan | null, kartu?: Kartu): Generator<number> {
    if (jalan?.pindahan?.berjalan === true) this.#baris(jalan, jalan.pindahan.dipindahkan());
    this.#bingkai.gambarKaki(this.#kanvas, this.#nomor, this.#letak.dari);
    yield this.#nomor;
    this.#mulaiHalaman();
    const judul = jalan === null || jalan.bagian.judul === null ? null : `${jalan.bagian.judul} (lanjutan)`;
    this.#y =
      kartu === undefined
        ? this.#bingkai.gambarLanjutan(this.#kanvas, judul)
        : this.#bingkai.gambarPembuka(this.#kanvas, kartu.headerBlok);
    if (jalan === null) return;
    this.#y = jalan.tabel.gambarKepala(this.#kanvas, this.#y);
    if (jalan.pindahan?.berjalan === true) this.#baris(jalan, jalan.pindahan.pindahan());
    this.#adaBaris = false;
  }

  #mulaiHalaman(): void {
    this.#nomor += 1;
    this.#adaBaris = false;
    this.#halamanKosong = true;
    this.#kanvas.halamanBaru(this.#halaman.lebar, this.#halaman.tinggi);
  }

  #muat(tinggi: number): boolean {
    return this.#y + tinggi <= this.#halaman.bawah;
  }

  /** True when a row of the running table already stands on this page. */
  #adaBaris = false;
  #halamanKosong = true;
}
