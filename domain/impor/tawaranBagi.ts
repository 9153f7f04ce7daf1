import { bagiTeks, kunciBagi, PEMISAH, type Pembagian, type Pemisah, potong } from './bagi.ts';
import { bidangImpor } from './bidang.ts';
import { normalJudul } from './judul.ts';
import { artiPasti } from './kamus.ts';
import { susunPembaca } from './pembaca.ts';
import { rekamanBaru } from './rekaman.ts';
import type { SelMasuk } from './sel.ts';
import { isSelKosong } from './selKosong.ts';

/** A way to cut the cells of a column up, with what becomes of some of them. */
export interface PilihanBagi {
  readonly bidang: string;
  readonly nama: string;
  readonly contoh: readonly { readonly teks: string; readonly dibaca: string }[];
  /** Cells that have these parts, and those that have others: these go whole into one field. */
  readonly terbagi: number;
  readonly utuh: number;
  readonly contohUtuh: string | null;
}

/** What a column of several things may be taken for. */
export interface TawaranBagi {
  readonly pilihan: readonly PilihanBagi[];
  /** Fields that may take a whole cell. */
  readonly utuh: readonly { readonly bidang: string; readonly nama: string }[];
}

const ANTARA = /[/,;|\n&+]|\bdan\b/iu;
const BAGIAN_MAKS = 6;
const PILIHAN_MAKS = 3;
const CONTOH = 3;

/** Words that by themselves may be of anything. */
const UMUM = /^(?:nomor|tanggal|tahun|nama|kode|jenis|status)$/u;

/** From here on a part means its field whatever stands before it. */
const PASTI = 0.9;

/** The field that a part of a heading means by itself, else with the part before it (*Nomor Sertifikat/Tanggal*). */
function artiBagian(bagian: string, sebelum: string): string | null {
  const konteks = sebelum.replace(/^(?:nomor|tanggal) | (?:nomor|tanggal)$/gu, '');
  const sendiri = UMUM.test(bagian) ? [] : [bagian, `nomor ${bagian}`];
  const bersandar = konteks === '' ? [] : [`${bagian} ${konteks}`, `${konteks} ${bagian}`];
  const arti = (kata: readonly string[]) => kata.flatMap((k) => artiPasti(k)?.[0] ?? []);
  const pasti = arti(sendiri).find((a) => a.skor >= PASTI);
  return (pasti ?? arti([...bersandar, ...sendiri])[0])?.kunci ?? null;
}

/**
 * Fields that a heading names one after another, in as many ways as it may be read: all its parts, without the uppermost
 * (which may be a heading over several columns), parts of one field as one. None for a heading of one thing.
 */
export function bidangBerurut(judul: string): string[][] {
  const bagian = judul
    .replace(/\([^()]*\)/gu, ' ')
    .split(ANTARA)
    .map(normalJudul)
    .filter((b) => b !== '');
  const hasil = new Map<string, string[]>();
  for (let lepas = 0; bagian.length - lepas >= 2; lepas += 1) {
    const sisa = bagian.slice(lepas);
    const kunci = sisa.map((b, i) => artiBagian(b, sisa[i - 1] ?? ''));
    if (sisa.length > BAGIAN_MAKS || kunci.includes(null)) continue;
    const penuh = kunci.flatMap((k) => k ?? []);
    const rapat = penuh.filter((k, i) => k !== penuh[i - 1]);
    for (const satu of [rapat, penuh]) {
      if (bidangImpor(kunciBagi({ pemisah: 'miring', bidang: satu })) !== null) hasil.set(satu.join('+'), satu);
    }
  }
  return [...hasil.values()];
}

/** The separator of a heading, which its cells are likely to have. */
const pemisahJudul = (judul: string): Pemisah => (judul.includes('/') || !judul.includes(',') ? 'miring' : 'koma');

const nama = (kunci: string): string => bidangImpor(kunci)?.label ?? kunci;

/** Watches the cells of a column whose heading names several things; tells at the end how they may be cut up. */
export class PengamatBagi {
  private readonly urutan: readonly string[][];
  private readonly judul: string;
  private readonly banyak = new Map<string, number>();
  private readonly teks = new Set<string>();
  private readonly utuh = new Map<string, string>();
  private sel = 0;

  constructor(judul: string) {
    this.judul = judul;
    this.urutan = bidangBerurut(judul);
  }

  /** False when there is nothing to watch. */
  get perlu(): boolean {
    return this.urutan.length > 0;
  }

  lihat(sel: SelMasuk | undefined): void {
    if (sel === undefined || sel === null || isSelKosong(sel) || !this.perlu) return;
    this.sel += 1;
    if (sel[0] !== 't') return;
    for (const pemisah of PEMISAH) this.hitung(sel[1], pemisah);
  }

  private hitung(teks: string, pemisah: Pemisah): void {
    const bagian = potong(teks, pemisah).length;
    for (const bidang of this.urutan) {
      const kunci = kunciBagi({ pemisah, bidang });
      if (bidang.length !== bagian) {
        if (!this.utuh.has(kunci)) this.utuh.set(kunci, teks);
        continue;
      }
      const ke = (this.banyak.get(kunci) ?? 0) + 1;
      this.banyak.set(kunci, ke);
      if (ke <= CONTOH) this.teks.add(teks);
    }
  }

  /**
   * The ways that fit some cell, those that fit most first. A heading that is nothing as a whole is offered also where no
   * cell has its parts: then every cell goes to the field that its goods have. Null when the heading is of one thing.
   */
  hasil(): TawaranBagi | null {
    if (!this.perlu) return null;
    const pilihan = this.urutan
      .flatMap((bidang) => this.terbaik(bidang))
      .sort((a, b) => b.terbagi - a.terbagi)
      .slice(0, PILIHAN_MAKS);
    const [satu] = this.urutan;
    if (pilihan.length === 0 && this.sel > 0 && satu !== undefined && (artiPasti(this.judul) ?? []).length === 0)
      pilihan.push(this.pilihan({ pemisah: pemisahJudul(this.judul), bidang: satu }, 0));
    const utuh = [...new Set(this.urutan.flat())].filter((k) => bidangImpor(k)?.isi === 'teks');
    return { pilihan, utuh: utuh.map((k) => ({ bidang: k, nama: nama(k) })) };
  }

  private terbaik(bidang: readonly string[]): PilihanBagi[] {
    const cara = PEMISAH.map((pemisah) => ({ pemisah, bidang }))
      .map((bagi) => ({ bagi, terbagi: this.banyak.get(kunciBagi(bagi)) ?? 0 }))
      .reduce((a, b) => (b.terbagi > a.terbagi ? b : a));
    return cara.terbagi === 0 ? [] : [this.pilihan(cara.bagi, cara.terbagi)];
  }

  private pilihan(bagi: Pembagian, terbagi: number): PilihanBagi {
    const kunci = kunciBagi(bagi);
    const contoh = [...this.teks].flatMap((teks) => {
      const bagian = bagiTeks(teks, bagi);
      return bagian === null ? [] : [{ teks, dibaca: bagian.map((b) => `${nama(b.bidang)}: ${b.teks}`).join('; ') }];
    });
    return {
      bidang: kunci,
      nama: nama(kunci),
      contoh: contoh.slice(0, CONTOH),
      terbagi,
      utuh: this.sel - terbagi,
      contohUtuh: this.utuh.get(kunci) ?? null,
    };
  }
}

const bisaDibaca = (bidang: string, sel: readonly SelMasuk[]): boolean => {
  const ini = bidangImpor(bidang);
  if (ini === null) return false;
  const baca = susunPembaca(
    ini,
    { kolom: 1, judul: '', bidang, gaya: 'dmy' },
    { kenaliKode: () => true, tahunAcuan: 2100 },
  );
  return sel.every((s) => {
    const r = rekamanBaru();
    if (s !== null && !isSelKosong(s)) baca(s, r);
    return r.galat.length === 0 && r.utuh === null;
  });
};

/**
 * The way to cut a column up that is beyond doubt: every cell that was looked at has the parts, and each part reads as its
 * field. Null otherwise.
 */
export function bagiPasti(judul: string, sel: readonly SelMasuk[]): PilihanBagi | null {
  const pengamat = new PengamatBagi(judul);
  for (const s of sel) pengamat.lihat(s);
  const pilihan = pengamat.hasil()?.pilihan[0];
  if (pilihan === undefined || pilihan.utuh > 0) return null;
  return bisaDibaca(pilihan.bidang, sel) ? pilihan : null;
}
