import { angkaPolos } from '../angka.ts';
import { hurufKolom, nomorKolom } from '../kolom.ts';
import type { Penjaga } from '../penjaga.ts';
import type { BarisMasuk, Gabungan, SelMasuk } from '../sel.ts';
import { hariIso, selHari } from '../tanggal.ts';
import type { Atribut, PendengarXml } from '../xml.ts';
import { PengumpulTeks, rapikan } from './kata.ts';

/** What cells of a sheet refer to. */
export interface AcuanLembar {
  readonly nama: string;
  readonly kata: readonly string[];
  readonly gayaHari: readonly boolean[];
  readonly sejak1904: boolean;
}

/** A formula that leads to another file, as `[1]Sheet!A1` or `'[Buku.xlsx]Sheet'!A1`, or to another program (`cmd|'/c'!A0`). */
const RUMUS_LUAR = /\[[^\]]{1,250}\][^\s!]{0,250}!|\|\s*'/;
/** So much of a formula is looked at. */
const RUMUS_PANJANG = 8192;

/** Column number in a reference such as `BC12`, its digits beginning at `angka`; 0 where it has none. */
function kolomAcuan(acuan: string): { kolom: number; angka: number } {
  let [kolom, i] = [0, 0];
  for (; i < acuan.length && i < 4; i += 1) {
    const h = acuan.charCodeAt(i);
    const nomor = h >= 97 ? h - 96 : h - 64;
    if (nomor < 1 || nomor > 26) break;
    kolom = kolom * 26 + nomor;
  }
  return { kolom, angka: i };
}

/** Listens to a sheet and gathers its rows; what is there more than once or out of order has no meaning and is refused. */
export class PendengarLembar implements PendengarXml {
  readonly gabungan: Gabungan[] = [];
  #baris: BarisMasuk[] = [];
  readonly #acuan: AcuanLembar;
  readonly #penjaga: Penjaga;
  readonly #kumpul: PengumpulTeks;
  #nomor = 0;
  #sel: SelMasuk[] | null = null;
  #kolomAkhir = 0;
  // The cell being read.
  #kolom = 0;
  #jenis = 'n';
  #gaya = 0;
  #nilai: string | null = null;
  #rumus: string | null = null;
  #dalam: 'sel' | 'v' | 'f' | 'is' | null = null;

  constructor(acuan: AcuanLembar, penjaga: Penjaga) {
    this.#acuan = acuan;
    this.#penjaga = penjaga;
    this.#kumpul = new PengumpulTeks(penjaga);
  }

  /** Rows gathered since the last call. */
  ambil(): BarisMasuk[] {
    const hasil = this.#baris;
    this.#baris = [];
    return hasil;
  }

  buka(nama: string, a: Atribut): void {
    if (nama === 'v' || nama === 'f') {
      if (this.#dalam !== 'sel') return;
      this.#dalam = nama;
      if (nama === 'f') this.#rumus = '';
    } else if (nama === 'c') this.#bukaSel(a);
    else if (nama === 'row') this.#bukaBaris(a);
    else if (this.#dalam === 'is') this.#kumpul.buka(nama, a);
    else if (nama === 'is' && this.#dalam === 'sel') this.#dalam = 'is';
    else if (nama === 'mergeCell') this.#gabung(a['ref'] ?? '');
  }

  teks(teks: string): void {
    if (this.#dalam === 'v') this.#nilai = (this.#nilai ?? '') + teks;
    else if (this.#dalam === 'is') this.#kumpul.teks(teks);
    else if (this.#dalam === 'f' && this.#rumus !== null && this.#rumus.length < RUMUS_PANJANG) this.#rumus += teks;
  }

  tutup(nama: string): void {
    if (nama === 'v' || nama === 'f') {
      if (this.#dalam === nama) this.#dalam = 'sel';
    } else if (nama === 'c') {
      if (this.#dalam !== null) this.#tutupSel();
    } else if (nama === 'row') this.#tutupBaris();
    else if (nama === 'is' && this.#dalam === 'is') {
      this.#nilai = this.#kumpul.ambil();
      this.#dalam = 'sel';
    } else if (this.#dalam === 'is') this.#kumpul.tutup(nama);
  }

  #tempat(): Record<string, unknown> {
    return { lembar: this.#acuan.nama, baris: this.#nomor };
  }

  #bukaBaris(a: Atribut): void {
    const tulis = a['r'];
    const nomor = tulis === undefined ? this.#nomor + 1 : Number(tulis);
    if (this.#sel !== null || !Number.isInteger(nomor) || nomor <= this.#nomor)
      throw this.#penjaga.tolak('baris_tidak_urut', this.#tempat());
    this.#nomor = nomor;
    if (nomor > this.#penjaga.batas.baris)
      throw this.#penjaga.tolak('terlalu_banyak_baris', { ...this.#tempat(), batas: this.#penjaga.batas.baris });
    this.#sel = [];
    this.#kolomAkhir = 0;
  }

  #bukaSel(a: Atribut): void {
    if (this.#sel === null) return;
    if (this.#dalam !== null) throw this.#penjaga.tolak('baris_tidak_urut', this.#tempat());
    const acuan = a['r'];
    if (acuan === undefined) this.#kolom = this.#kolomAkhir + 1;
    else {
      const { kolom, angka } = kolomAcuan(acuan);
      if (kolom <= this.#kolomAkhir || Number(acuan.slice(angka)) !== this.#nomor)
        throw this.#penjaga.tolak('baris_tidak_urut', this.#tempat());
      this.#kolom = kolom;
    }
    if (this.#kolom > this.#penjaga.batas.kolomLembar) this.#terlaluLebar();
    this.#kolomAkhir = this.#kolom;
    this.#jenis = a['t'] ?? 'n';
    this.#gaya = Number(a['s'] ?? 0);
    this.#nilai = null;
    this.#rumus = null;
    this.#dalam = 'sel';
  }

  #terlaluLebar(): never {
    const { kolomIsi: batas } = this.#penjaga.batas;
    throw this.#penjaga.tolak('terlalu_banyak_kolom', { ...this.#tempat(), kolom: hurufKolom(this.#kolom), batas });
  }

  #tutupSel(): void {
    this.#dalam = null;
    if (this.#rumus !== null) this.#periksaRumus(this.#rumus);
    if (this.#nilai === null || this.#sel === null) return;
    const sel = this.#baca(this.#nilai);
    if (sel === null) return;
    if (this.#kolom > this.#penjaga.batas.kolomIsi) this.#terlaluLebar();
    for (let i = this.#sel.length + 1; i < this.#kolom; i += 1) this.#sel.push(null);
    this.#sel.push(sel);
  }

  #periksaRumus(rumus: string): void {
    const { peringatan } = this.#penjaga;
    const tempat = `${this.#acuan.nama}!${hurufKolom(this.#kolom)}${this.#nomor}`;
    if (RUMUS_LUAR.test(rumus)) peringatan.catat('rumus_luar', tempat);
    // A formula whose result is an empty text has a type, but no value.
    if ((this.#nilai ?? '') === '' && this.#jenis !== 'str') peringatan.catat('rumus_kosong', tempat);
  }

  #baca(nilai: string): SelMasuk {
    switch (this.#jenis) {
      case 's':
        return this.#teksBersama(nilai);
      case 'n':
        return this.#angka(nilai.trim());
      case 'b':
        return nilai.trim() === '' ? null : ['b', /^(1|true)$/i.test(nilai.trim()) ? '1' : '0'];
      case 'e':
        return nilai === '' ? null : ['e', rapikan(nilai, this.#penjaga)];
      case 'd': {
        const hari = hariIso(nilai);
        return hari === null ? sebagaiTeks(rapikan(nilai, this.#penjaga)) : ['d', hari];
      }
      case 'inlineStr':
        return sebagaiTeks(nilai);
      default:
        return sebagaiTeks(rapikan(nilai, this.#penjaga));
    }
  }

  #teksBersama(nilai: string): SelMasuk {
    const teks = this.#acuan.kata[Number(nilai)];
    if (teks === undefined || nilai.trim() === '') throw this.#penjaga.tolak('berkas_rusak', this.#tempat());
    return sebagaiTeks(teks);
  }

  #angka(nilai: string): SelMasuk {
    if (nilai === '') return null;
    if (this.#gaya !== 0 && this.#acuan.gayaHari[this.#gaya] === true) return selHari(nilai, this.#acuan.sejak1904);
    const angka = angkaPolos(nilai);
    return angka === null ? sebagaiTeks(rapikan(nilai, this.#penjaga)) : ['n', angka];
  }

  #tutupBaris(): void {
    if (this.#sel === null) return;
    if (this.#sel.length > 0) {
      this.#penjaga.hitungSel(this.#sel.length);
      this.#baris.push({ nomor: this.#nomor, sel: this.#sel });
    }
    this.#sel = null;
  }

  #gabung(acuan: string): void {
    const [, k1 = '', b1 = '', k2 = '', b2 = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/i.exec(acuan) ?? [];
    if (k1 === '') return;
    if (this.gabungan.length >= this.#penjaga.batas.gabungan)
      return this.#penjaga.peringatan.catat('gabungan_banyak', this.#acuan.nama);
    this.gabungan.push({
      barisDari: Number(b1),
      barisSampai: Number(b2),
      kolomDari: nomorKolom(k1),
      kolomSampai: nomorKolom(k2),
    });
  }
}

const sebagaiTeks = (teks: string): SelMasuk => (teks === '' ? null : ['t', teks]);
