import { hurufKolom } from '../kolom.ts';
import type { Penjaga } from '../penjaga.ts';
import type { BarisMasuk, Gabungan, SelMasuk } from '../sel.ts';
import type { Atribut, PendengarXml } from '../xml.ts';
import { bacaSelOds, PengumpulParagraf } from './sel.ts';

/** A sheet by its place in the file. */
export interface TabelOds {
  readonly nama: string;
  readonly gaya: string;
}

/** A formula of another file: `of:=['file:///x.ods'#$A.B1]`; DDE: `DDE("soffice";...)`. */
const RUMUS_LUAR = /'?file:\/\/|#\$|\bDDE\(/i;

/** How often an element repeats: at least once. */
function ulang(a: Atribut, nama: string): number {
  const kali = Number(a[nama] ?? 1);
  return Number.isInteger(kali) && kali > 0 ? kali : 1;
}

/** Knows the sheets of a document, leaving out tables in cells, in changes that were tracked, and in drawings. */
export class PenghitungTabel {
  /** Place of the sheet that is being read, from 0; null between sheets. */
  kini: number | null = null;
  #nomor = -1;
  readonly #jejak: boolean[] = [];
  #bersarang = 0;

  /** True when a sheet begins. */
  buka(nama: string): boolean {
    if (this.#bersarang > 0 || nama === 'table:tracked-changes' || nama === 'table:shapes') {
      this.#bersarang += 1;
      return false;
    }
    const lembar = nama === 'table:table' && this.kini === null;
    if (nama === 'table:table' && this.kini !== null) {
      this.#bersarang = 1;
      return false;
    }
    this.#jejak.push(lembar);
    if (!lembar) return false;
    this.#nomor += 1;
    this.kini = this.#nomor;
    return true;
  }

  /** True when a sheet ends. */
  tutup(): boolean {
    if (this.#bersarang > 0) {
      this.#bersarang -= 1;
      return false;
    }
    const lembar = this.#jejak.pop() === true;
    if (lembar) this.kini = null;
    return lembar;
  }

  /** In something that is no part of a sheet. */
  get diLuar(): boolean {
    return this.#bersarang > 0 || this.kini === null;
  }
}

/** A row and the sheet it belongs to, by its place. */
export interface BarisOds {
  readonly lembar: number;
  readonly baris: BarisMasuk;
}

/** Listens to a document for the rows of its sheets. */
export class PendengarLembarOds implements PendengarXml {
  /** How many sheets have ended. */
  lewat = 0;
  /** Merged ranges of each sheet. */
  readonly gabungan: readonly Gabungan[][];
  readonly #tabel = new PenghitungTabel();
  readonly #daftar: readonly TabelOds[];
  readonly #penjaga: Penjaga;
  readonly #kumpul: PengumpulParagraf;
  #baris: BarisOds[] = [];
  #nomor = 0;
  #ulangBaris = 1;
  #isi: SelMasuk[] | null = null;
  #kolom = 0;
  #sel: Atribut | null = null;
  #dalamSel = 0;

  constructor(daftar: readonly TabelOds[], penjaga: Penjaga) {
    this.#daftar = daftar;
    this.#penjaga = penjaga;
    this.#kumpul = new PengumpulParagraf(penjaga);
    this.gabungan = daftar.map(() => []);
  }

  /** Rows gathered since the last call. */
  ambil(): BarisOds[] {
    const hasil = this.#baris;
    this.#baris = [];
    return hasil;
  }

  get #nama(): string {
    return this.#daftar[this.#tabel.kini ?? 0]?.nama ?? '';
  }

  buka(nama: string, a: Atribut): void {
    if (this.#tabel.buka(nama)) this.#nomor = 0;
    if (this.#tabel.diLuar) return;
    if (this.#sel !== null) {
      this.#dalamSel += 1;
      this.#kumpul.buka(nama, a);
    } else if (nama === 'table:table-row') this.#bukaBaris(a);
    else if (nama === 'table:table-cell' || nama === 'table:covered-table-cell') {
      if (this.#isi !== null) this.#sel = a;
    }
  }

  teks(teks: string): void {
    if (this.#sel !== null && !this.#tabel.diLuar) this.#kumpul.teks(teks);
  }

  tutup(nama: string): void {
    if (!this.#tabel.diLuar) {
      if (this.#dalamSel > 0) {
        this.#dalamSel -= 1;
        this.#kumpul.tutup();
      } else if (this.#sel !== null) this.#tutupSel(this.#sel);
      else if (nama === 'table:table-row') this.#tutupBaris();
    }
    if (this.#tabel.tutup()) this.lewat += 1;
  }

  #tempat(): Record<string, unknown> {
    return { lembar: this.#nama, baris: this.#nomor };
  }

  #bukaBaris(a: Atribut): void {
    if (this.#isi !== null) throw this.#penjaga.tolak('baris_tidak_urut', this.#tempat());
    this.#nomor += 1;
    this.#ulangBaris = ulang(a, 'table:number-rows-repeated');
    this.#isi = [];
    this.#kolom = 0;
  }

  #tutupSel(a: Atribut): void {
    const teks = this.#kumpul.ambil();
    this.#sel = null;
    const kali = ulang(a, 'table:number-columns-repeated');
    const sel = bacaSelOds(a, teks);
    const rumus = a['table:formula'];
    if (rumus !== undefined) this.#periksaRumus(rumus, sel === null && a['office:value-type'] === undefined);
    this.#gabung(a);
    if (sel !== null) this.#isiSel(sel, kali);
    this.#kolom += kali;
  }

  #isiSel(sel: SelMasuk, kali: number): void {
    const { kolomIsi: batas } = this.#penjaga.batas;
    if (this.#isi === null) return;
    if (this.#kolom + kali > batas) {
      const kolom = hurufKolom(Math.min(this.#kolom + kali, this.#penjaga.batas.kolomLembar));
      throw this.#penjaga.tolak('terlalu_banyak_kolom', { ...this.#tempat(), kolom, batas });
    }
    while (this.#isi.length < this.#kolom) this.#isi.push(null);
    for (let i = 0; i < kali; i += 1) this.#isi.push(sel);
  }

  #periksaRumus(rumus: string, tanpaHasil: boolean): void {
    const tempat = `${this.#nama}!${hurufKolom(this.#kolom + 1)}${this.#nomor}`;
    if (RUMUS_LUAR.test(rumus.slice(0, 8192))) this.#penjaga.peringatan.catat('rumus_luar', tempat);
    if (tanpaHasil) this.#penjaga.peringatan.catat('rumus_kosong', tempat);
  }

  #gabung(a: Atribut): void {
    const [lebar, tinggi] = [ulang(a, 'table:number-columns-spanned'), ulang(a, 'table:number-rows-spanned')];
    if (lebar === 1 && tinggi === 1) return;
    const gabungan = this.gabungan[this.#tabel.kini ?? 0];
    if (gabungan === undefined) return;
    if (gabungan.length >= this.#penjaga.batas.gabungan)
      return this.#penjaga.peringatan.catat('gabungan_banyak', this.#nama);
    gabungan.push({
      barisDari: this.#nomor,
      barisSampai: this.#nomor + tinggi - 1,
      kolomDari: this.#kolom + 1,
      kolomSampai: this.#kolom + lebar,
    });
  }

  #tutupBaris(): void {
    const [isi, kali] = [this.#isi, this.#ulangBaris];
    this.#isi = null;
    if (isi === null) return;
    const akhir = this.#nomor + kali - 1;
    if (isi.length > 0) {
      const { baris: batas, ulangBaris } = this.#penjaga.batas;
      if (kali > ulangBaris || akhir > batas)
        throw this.#penjaga.tolak('terlalu_banyak_baris', { ...this.#tempat(), batas });
      this.#penjaga.hitungSel(isi.length * kali);
      const lembar = this.#tabel.kini ?? 0;
      for (let nomor = this.#nomor; nomor <= akhir; nomor += 1)
        this.#baris.push({ lembar, baris: { nomor, sel: isi } });
    }
    this.#nomor = akhir;
  }
}
