import { formatTanggal } from '../tanggal.ts';
import { formatRupiah } from '../uang.ts';
import { bakukanAngka, buktiGaya, bacaUang, geserDesimal, type GayaAngka } from './angka.ts';
import { bacaTanggal, buktiTanggal, type GayaTanggal } from './bacaTanggal.ts';
import { bagiTeks } from './bagi.ts';
import { type BidangImpor, bidangImpor, isBergaya } from './bidang.ts';
import { isRibuan } from './judul.ts';
import type { SelMasuk } from './sel.ts';
import { isSelKosong } from './selKosong.ts';

/** A style with what cells of the column become by it. */
export interface PilihanGaya {
  readonly gaya: string;
  readonly contoh: readonly { readonly teks: string; readonly dibaca: string }[];
}

/**
 * How a column's numbers or days are written. `gaya` is null while the cells do not settle it: then the user has to choose
 * of `pilihan`. Styles of numbers are `polos`, `id`, `en`, each also as `...:1000` for thousands of rupiah; of days `dmy`,
 * `mdy`, `ymd`.
 */
export interface HasilGaya {
  readonly jenis: 'angka' | 'tanggal';
  readonly gaya: string | null;
  readonly pilihan: readonly PilihanGaya[];
  /** Why it has to be asked, or what looks odd; null when all is plain. */
  readonly catatan: string | null;
}

/** Takes in the cells of a column one by one, and tells their style at the end. */
export interface PengamatGaya {
  lihat(sel: SelMasuk | undefined): void;
  hasil(): HasilGaya;
}

const CONTOH = 3;
const RIBU = ':1000';

/** The parts of a style of numbers. */
export function uraiGayaAngka(gaya: string | null): { gaya: GayaAngka; kali: 1 | 1000 } {
  const [dasar, kali] = (gaya ?? 'polos').split(':');
  return { gaya: dasar === 'id' || dasar === 'en' ? dasar : 'polos', kali: kali === '1000' ? 1000 : 1 };
}

/** A style of days as the reader takes it, or null. */
export const uraiGayaTanggal = (gaya: string | null): GayaTanggal | null =>
  gaya === 'dmy' || gaya === 'mdy' || gaya === 'ymd' ? gaya : null;

/** What watches a column of a field; null where the field is neither number nor day. */
export function amatiGaya(bidang: BidangImpor, judul: string, tahunAcuan: number): PengamatGaya | null {
  switch (bidang.isi) {
    case 'uang':
      return amatiAngka(true, isRibuan(judul));
    case 'luas':
    case 'bilangan':
    case 'jumlah':
      return amatiAngka(false, false);
    case 'tanggal':
      return amatiTanggal(tahunAcuan);
    case 'bagi':
      return amatiBagian(bidang, judul, tahunAcuan);
    default:
      return null;
  }
}

/** Of a column that is cut up: its part that has a style. */
function amatiBagian({ bagi }: BidangImpor, judul: string, tahunAcuan: number): PengamatGaya | null {
  const bagian = bagi?.bidang.flatMap((k) => bidangImpor(k) ?? []).find(isBergaya);
  const dalam = bagian && amatiGaya(bagian, judul, tahunAcuan);
  if (!bagi || !dalam) return null;
  return {
    lihat(sel) {
      const isi = sel?.[0] === 't' ? bagiTeks(sel[1], bagi) : null;
      const teks = isi?.find((b) => b.bidang === bagian.kunci)?.teks;
      if (teks !== undefined) dalam.lihat(['t', teks]);
    },
    hasil: () => dalam.hasil(),
  };
}

class Contoh {
  private readonly teks = new Set<string>();
  tambah(teks: string): void {
    if (this.teks.size < CONTOH) this.teks.add(teks.trim());
  }
  untuk(gaya: string, dibaca: (teks: string) => string): PilihanGaya {
    return { gaya, contoh: [...this.teks].map((teks) => ({ teks, dibaca: dibaca(teks) })) };
  }
}

function amatiAngka(uang: boolean, ribuan: boolean): PengamatGaya {
  const bukti = { id: 0, en: 0, ambigu: 0 };
  const [ragu, biasa] = [new Contoh(), new Contoh()];
  const dibaca = (gaya: string) => (teks: string) => tampilAngka(teks, gaya, uang);
  return {
    lihat(sel) {
      if (isSelKosong(sel) || !sel) return;
      if (sel[0] === 'n') return biasa.tambah(sel[1]);
      if (sel[0] !== 't') return;
      const b = buktiGaya(sel[1]);
      if (b !== null) bukti[b] += 1;
      (b === 'ambigu' ? ragu : biasa).tambah(sel[1]);
    },
    hasil() {
      const sepihak = bukti.id > 0 !== bukti.en > 0;
      const pasti = bukti.ambigu === 0 || sepihak;
      const polos = bukti.id === 0 && bukti.en === 0 && bukti.ambigu === 0;
      const satu = polos ? 'polos' : bukti.en > bukti.id ? 'en' : 'id';
      const gaya = pasti ? [satu] : ['id', 'en'];
      const contoh = pasti && bukti.ambigu === 0 ? biasa : ragu;
      const pilihan = gaya.flatMap((g) => (ribuan ? [g, g + RIBU] : [g])).map((g) => contoh.untuk(g, dibaca(g)));
      return {
        jenis: 'angka',
        gaya: pasti && !ribuan ? satu : null,
        pilihan,
        catatan: catatanAngka(pasti, ribuan, bukti.id > 0 && bukti.en > 0),
      };
    },
  };
}

function catatanAngka(pasti: boolean, ribuan: boolean, campur: boolean): string | null {
  const titik = campur
    ? 'Kolom ini memakai titik dan koma secara bercampur; pilih arti angka yang punya dua bacaan.'
    : 'Titik atau koma di kolom ini punya dua bacaan; pilih artinya.';
  const kali = 'Judul menyebut ribuan rupiah; pilih apakah isinya memang ribuan, atau rupiah penuh.';
  return [...(pasti ? [] : [titik]), ...(ribuan ? [kali] : [])].join(' ') || null;
}

function tampilAngka(teks: string, gaya: string, uang: boolean): string {
  const { gaya: dasar, kali } = uraiGayaAngka(gaya);
  if (uang && kali === 1) {
    const n = bacaUang(teks, dasar);
    return n.ok ? `Rp${formatRupiah(n.nilai)}` : 'tidak dapat dibaca';
  }
  const angka = bakukanAngka(teks, dasar);
  if (!angka.ok) return 'tidak dapat dibaca';
  if (!uang) return angka.desimal.replace('.', ',');
  const n = geserDesimal(angka.desimal, 5);
  return n.ok ? `Rp${formatRupiah(n.nilai)}` : 'tidak dapat dibaca';
}

const GAYA_TANGGAL = ['dmy', 'mdy', 'ymd'] as const;

function amatiTanggal(tahunAcuan: number): PengamatGaya {
  const bukti = { dmy: 0, mdy: 0, ymd: 0, ambigu: 0 };
  const sungguhan = { banyak: 0, hariBesar: 0 };
  const [ragu, biasa] = [new Contoh(), new Contoh()];
  const dibaca = (gaya: string) => (teks: string) => {
    const h = bacaTanggal(['t', teks], uraiGayaTanggal(gaya), tahunAcuan);
    return h.jenis === 'tanggal'
      ? formatTanggal(h.tanggal)
      : h.jenis === 'tahun'
        ? `tahun ${h.tahun}`
        : 'tidak dapat dibaca';
  };
  return {
    lihat(sel) {
      if (isSelKosong(sel) || !sel) return;
      if (sel[0] === 'd') {
        sungguhan.banyak += 1;
        if (Number(sel[1].slice(8, 10)) > 12) sungguhan.hariBesar += 1;
      }
      if (sel[0] !== 't') return;
      const b = buktiTanggal(sel[1]);
      if (b !== null) bukti[b] += 1;
      (b === 'ambigu' ? ragu : biasa).tambah(sel[1]);
    },
    hasil() {
      const sepihak = bukti.dmy > 0 !== bukti.mdy > 0;
      const pasti = bukti.ambigu === 0 || sepihak;
      const satu = GAYA_TANGGAL.reduce((a, b) => (bukti[b] > bukti[a] ? b : a), 'dmy');
      const arti = bukti.mdy > bukti.dmy ? 'mdy' : 'dmy';
      const gaya = bukti.ambigu > 0 ? arti : satu;
      const pilihan = pasti
        ? [(bukti.ambigu > 0 ? ragu : biasa).untuk(gaya, dibaca(gaya))]
        : ['dmy', 'mdy'].map((g) => ragu.untuk(g, dibaca(g)));
      return { jenis: 'tanggal', gaya: pasti ? gaya : null, pilihan, catatan: catatanTanggal(pasti, bukti, sungguhan) };
    },
  };
}

/** Real dates that all fall on the first twelve days, beside texts that never do: Excel swapped day and month of those it could. */
function catatanTanggal(
  pasti: boolean,
  bukti: Readonly<Record<GayaTanggal | 'ambigu', number>>,
  sungguhan: { readonly banyak: number; readonly hariBesar: number },
): string | null {
  if (!pasti) return 'Hari dan bulan di kolom ini punya dua bacaan; pilih urutannya.';
  const terbalik =
    sungguhan.banyak >= 3 && sungguhan.hariBesar === 0 && bukti.dmy > 0 && bukti.ambigu === 0 && bukti.mdy === 0;
  return terbalik
    ? 'Sebagian tanggal berupa teks dan semua tanggal lainnya jatuh pada hari 1-12: mungkin hari dan bulannya tertukar oleh Excel. Periksa beberapa baris.'
    : null;
}
