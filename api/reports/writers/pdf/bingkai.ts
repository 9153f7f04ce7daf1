import type { BlokTandaTangan, Dokumen, TandaTangan } from '../../document.ts';
import type { Halaman } from './kertas.ts';
import { bungkus, type Huruf } from './huruf.ts';
import type { Kanvas } from './kanvas.ts';

type Kepala = Dokumen<unknown>;

/** What stands around the tables: kop, titles, footer, signatures. All heights in points. */
export class Bingkai {
  readonly #dokumen: Kepala;
  readonly #huruf: Huruf;
  readonly #halaman: Halaman;

  constructor(dokumen: Kepala, huruf: Huruf, halaman: Halaman) {
    this.#dokumen = dokumen;
    this.#huruf = huruf;
    this.#halaman = halaman;
  }

  get #lebar(): number {
    return this.#halaman.kanan - this.#halaman.kiri;
  }

  /** The top of the first page, or of a card; gives the y below it. */
  gambarPembuka(kanvas: Kanvas, headerBlok = this.#dokumen.headerBlok): number {
    const { kop, judul, subjudul, status } = this.#dokumen;
    let y = this.#halaman.atas;
    if (kop !== null) {
      y = this.#tengah(kanvas, kop.atas, 11, true, y);
      y = this.#tengah(kanvas, kop.nama, 13, true, y);
      y = this.#tengah(kanvas, kop.alamat, 8.5, false, y) + 4;
      kanvas.garis(this.#halaman.kiri, y, this.#halaman.kanan, y, 1.8);
      kanvas.garis(this.#halaman.kiri, y + 2.6, this.#halaman.kanan, y + 2.6, 0.6);
      y += 13;
    }
    if (status === 'SEMENTARA') this.#stempel(kanvas, y);
    // The stamp stands beside the first line: a title that would run into it is broken earlier.
    y = this.#tengah(kanvas, judul, 12, true, y, this.#lebar - 2 * LEBAR_STEMPEL - 20);
    for (const baris of subjudul) y = this.#tengah(kanvas, baris, 10, false, y);
    y += 6;
    return this.#blokPasangan(kanvas, headerBlok, y);
  }

  /** The small line that opens every further page; gives the y below it. */
  gambarLanjutan(kanvas: Kanvas, bagian: string | null): number {
    const { judul, subjudul } = this.#dokumen;
    const y = this.#halaman.atas + 6;
    const kiri = [judul, ...subjudul.slice(0, 1)].join(' · ');
    const [baris = ''] = bungkus(this.#huruf, kiri, 7, false, this.#lebar * 0.62);
    kanvas.teks(this.#halaman.kiri, y, baris, { ukuran: 7, tebal: false, rata: 'kiri', lebar: this.#lebar });
    const [kanan = ''] = bungkus(this.#huruf, bagian ?? '', 7, false, this.#lebar * 0.36);
    kanvas.teks(this.#halaman.kiri, y, kanan, { ukuran: 7, tebal: false, rata: 'kanan', lebar: this.#lebar });
    return y + 6;
  }

  /** Page number and trace, at the foot of every page. */
  gambarKaki(kanvas: Kanvas, nomor: number, dari: number): void {
    const { jejak, status } = this.#dokumen;
    const { kiri, kanan, bawah } = this.#halaman;
    const y = bawah + 14;
    kanvas.garis(kiri, bawah + 5, kanan, bawah + 5, 0.4);
    const gaya = { ukuran: 7, tebal: false, lebar: this.#lebar };
    const tanda = [jejak.aplikasi, `dicetak ${jejak.dicetak}`, ...(status === 'SEMENTARA' ? ['SEMENTARA'] : [])];
    kanvas.teks(kiri, y, tanda.join(' · '), { ...gaya, rata: 'kiri' });
    kanvas.teks(kiri, y, `Halaman ${nomor} dari ${dari}`, { ...gaya, rata: 'kanan' });
    if (jejak.hashKepala !== '') {
      kanvas.teks(kiri, y + 8, `Jejak register: ${jejak.hashKepala}`, { ...gaya, ukuran: 5.5, rata: 'kiri' });
    }
  }

  /** Lines of the notes, broken to the width of the page. */
  barisCatatan(): string[] {
    const { catatan } = this.#dokumen;
    if (catatan.length === 0) return [];
    const isi = catatan.map((c, i) => (catatan.length === 1 ? c : `${i + 1}. ${c}`));
    return ['Catatan:', ...isi.flatMap((c) => bungkus(this.#huruf, c, UKURAN_CATATAN, false, this.#lebar))];
  }

  gambarCatatan(kanvas: Kanvas, baris: string, y: number): void {
    const gaya = { ukuran: UKURAN_CATATAN, tebal: false, rata: 'kiri', lebar: this.#lebar } as const;
    kanvas.teks(this.#halaman.kiri, y + UKURAN_CATATAN, baris, gaya);
  }

  tinggiTandaTangan(signatures = this.#dokumen.signatures): number {
    const { baris, ada } = this.#tandaTangan(signatures);
    return ada ? JARAK_TANDA + (baris + 3) * TINGGI_TANDA + RUANG_TANDA + 4 : 0;
  }

  gambarTandaTangan(kanvas: Kanvas, atas: number, signatures = this.#dokumen.signatures): void {
    const { baris, pembuka, blok } = this.#tandaTangan(signatures);
    for (const { x, lebar, tanda, jabatan } of blok) {
      const tulis = (n: number, isi: string, tebal = false): number => {
        const y = atas + JARAK_TANDA + n * TINGGI_TANDA + UKURAN_TANDA;
        kanvas.teks(x, y, isi, { ukuran: UKURAN_TANDA, tebal, rata: 'tengah', lebar });
        return y;
      };
      const atasJabatan = barisAtas(tanda);
      // A block with fewer lines above the office begins lower, so that the offices stand side by side.
      for (const [i, isi] of [...atasJabatan, ...jabatan].entries()) tulis(pembuka - atasJabatan.length + i, isi);
      const n = baris + RUANG_TANDA / TINGGI_TANDA;
      const nama = tanda.nama === '' ? TITIK : tanda.nama;
      const y = tulis(n, nama, true);
      const panjang = this.#huruf.lebar(nama, UKURAN_TANDA, true);
      if (tanda.nama !== '') kanvas.garis(x + (lebar - panjang) / 2, y + 1.6, x + (lebar + panjang) / 2, y + 1.6, 0.6);
      if (tanda.pangkat !== '') tulis(n + 1, tanda.pangkat);
      tulis(n + (tanda.pangkat === '' ? 1 : 2), `NIP. ${tanda.nip === '' ? '........................' : tanda.nip}`);
    }
  }

  #tandaTangan({ kiri, tengah, kanan }: BlokTandaTangan) {
    const bagi = tengah === null ? 0.38 : 0.33;
    const lebar = this.#lebar * bagi;
    const kolom: [number, TandaTangan | null][] = [
      [this.#halaman.kiri, kiri],
      [this.#halaman.kiri + (this.#lebar - lebar) / 2, tengah],
      [this.#halaman.kanan - lebar, kanan],
    ];
    const blok = kolom.flatMap(([x, tanda]) => {
      if (tanda === null) return [];
      const jabatan = bungkus(this.#huruf, tanda.jabatan, UKURAN_TANDA, false, lebar - 10);
      return [{ x, lebar, tanda, jabatan }];
    });
    const pembuka = Math.max(0, ...blok.map((b) => barisAtas(b.tanda).length));
    return { blok, pembuka, ada: blok.length > 0, baris: pembuka + Math.max(0, ...blok.map((b) => b.jabatan.length)) };
  }

  #stempel(kanvas: Kanvas, y: number): void {
    const x = this.#halaman.kanan - LEBAR_STEMPEL;
    for (const d of [0, TINGGI_STEMPEL]) kanvas.garis(x, y + d, this.#halaman.kanan, y + d, 0.8);
    for (const d of [0, LEBAR_STEMPEL]) kanvas.garis(x + d, y, x + d, y + TINGGI_STEMPEL, 0.8);
    kanvas.teks(x, y + 11.5, 'SEMENTARA', { ukuran: 9, tebal: true, rata: 'tengah', lebar: LEBAR_STEMPEL });
  }

  #tengah(kanvas: Kanvas, isi: string, ukuran: number, tebal: boolean, y: number, lebar = this.#lebar): number {
    if (isi === '') return y;
    let bawah = y;
    for (const baris of bungkus(this.#huruf, isi, ukuran, tebal, lebar)) {
      kanvas.teks(this.#halaman.kiri, bawah + ukuran, baris, { ukuran, tebal, rata: 'tengah', lebar: this.#lebar });
      bawah += ukuran * 1.25;
    }
    return bawah;
  }

  #blokPasangan(kanvas: Kanvas, pasangan: Kepala['headerBlok'], atas: number): number {
    if (pasangan.length === 0) return atas;
    const ukuran = 8.5;
    const lebarLabel = Math.max(...pasangan.map((p) => this.#huruf.lebar(p.label, ukuran, false))) + 8;
    const gaya = { ukuran, tebal: false, rata: 'kiri', lebar: this.#lebar } as const;
    let y = atas;
    for (const { label, nilai } of pasangan) {
      kanvas.teks(this.#halaman.kiri, y + ukuran, label, gaya);
      kanvas.teks(this.#halaman.kiri + lebarLabel, y + ukuran, ':', gaya);
      for (const baris of bungkus(this.#huruf, nilai, ukuran, false, this.#lebar - lebarLabel - 8)) {
        kanvas.teks(this.#halaman.kiri + lebarLabel + 8, y + ukuran, baris, gaya);
        y += ukuran * 1.25;
      }
    }
    return y + 5;
  }
}

function barisAtas(tanda: TandaTangan): string[] {
  return [tanda.tempatTanggal, tanda.peran].filter((t) => t !== '');
}

/** Height of one line of notes. */
export const TINGGI_CATATAN = 9.5;
const UKURAN_CATATAN = 7.5;
const UKURAN_TANDA = 9;
const TINGGI_TANDA = 11.5;
const JARAK_TANDA = 14;
const RUANG_TANDA = 46;
const LEBAR_STEMPEL = 74;
const TINGGI_STEMPEL = 16;
const TITIK = '(..............................................)';
