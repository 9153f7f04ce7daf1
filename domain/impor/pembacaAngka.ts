import { bacaUang, bakukanAngka, geserDesimal, type BukanAngka, type HasilAngka } from './angka.ts';
import type { BidangImpor } from './bidang.ts';
import { uraiGayaAngka } from './gaya.ts';
import { tolak, type KolomDipakai, type Rekaman } from './rekaman.ts';
import type { SelMasuk } from './sel.ts';
import { isKataKosong } from './selKosong.ts';

type Sel = NonNullable<SelMasuk>;
type Pasang = (r: Rekaman, nilai: number) => void;
type Pembaca = (sel: Sel, r: Rekaman) => void;

const LUAS_MAKS = 100_000_000_000_000;
const JUMLAH_MAKS = 1_000_000_000;

/** A cell as a sentence quotes it. */
export const kutip = (sel: Sel): string => `"${sel[1].length > 60 ? `${sel[1].slice(0, 60)}...` : sel[1].trim()}"`;

function sebutan(sel: Sel, alasan: BukanAngka, contoh: string, pecahan: string): string {
  const teks = kutip(sel);
  switch (alasan) {
    case 'ambigu':
      return `${teks} punya dua bacaan: titik atau koma itu bisa pemisah ribuan, bisa koma desimal; tetapkan gaya angka kolom ini di langkah Petakan`;
    case 'pecahan':
      return `${teks} ${pecahan}`;
    case 'terlalu_besar':
      return `${teks} terlalu besar; periksa titik, koma, dan nolnya`;
    case 'negatif':
      return `${teks} kurang dari nol; tulis angka nol atau lebih, atau kosongkan`;
    case 'bukan_angka':
      return `${teks} bukan angka; tulis ${contoh}`;
  }
}

const bukanSel = (sel: Sel): boolean => sel[0] !== 'n' && sel[0] !== 't';

/** Money in sen. Numbers of the file are taken as they are; texts by `domain/uang.ts` and the style of the column. */
export function pembacaUang(asal: KolomDipakai, pasang: Pasang): Pembaca {
  const { gaya, kali } = uraiGayaAngka(asal.gaya ?? null);
  const geser = kali === 1000 ? 5 : 2;
  const teks = (isi: string): HasilAngka => {
    if (kali === 1) return bacaUang(isi, gaya);
    const angka = bakukanAngka(isi, gaya);
    return angka.ok ? geserDesimal(angka.desimal, geser) : angka;
  };
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    const hasil: HasilAngka = bukanSel(sel)
      ? { ok: false, alasan: 'bukan_angka' }
      : sel[0] === 'n'
        ? geserDesimal(sel[1], geser)
        : teks(sel[1]);
    if (hasil.ok) pasang(r, hasil.nilai);
    else
      tolak(
        r,
        asal,
        sebutan(
          sel,
          hasil.alasan,
          'misalnya 1250000 atau 1.250.000,00',
          'memuat pecahan sen; bulatkan sampai dua angka di belakang koma',
        ),
      );
  };
}

function bacaDesimal(sel: Sel, asal: KolomDipakai, geser: number): HasilAngka {
  if (bukanSel(sel)) return { ok: false, alasan: 'bukan_angka' };
  if (sel[0] === 'n') return geserDesimal(sel[1], geser);
  const angka = bakukanAngka(sel[1], uraiGayaAngka(asal.gaya ?? null).gaya);
  return angka.ok ? geserDesimal(angka.desimal, geser) : angka;
}

/** Area in hundredths of a square metre; `1.250,5 m2` and the like. */
export function pembacaLuas(asal: KolomDipakai, pasang: Pasang): Pembaca {
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    if (sel[0] === 't' && /\d ?(?:ha|hektar|are|km)\b/iu.test(sel[1])) {
      return tolak(r, asal, `${kutip(sel)} bukan dalam meter persegi; tulis luasnya dalam m2, misalnya 12500`);
    }
    const hasil = bacaDesimal(sel, asal, 2);
    if (hasil.ok && hasil.nilai <= LUAS_MAKS) pasang(r, hasil.nilai);
    else {
      const alasan = hasil.ok ? 'terlalu_besar' : hasil.alasan;
      tolak(
        r,
        asal,
        sebutan(
          sel,
          alasan,
          'luas dalam m2, misalnya 1250,5',
          'memuat lebih dari dua angka desimal; bulatkan sampai dua angka di belakang koma',
        ),
      );
    }
  };
}

/** A measure with decimals, in units of `kali` times what the cell says. */
export function pembacaBilangan(b: BidangImpor, asal: KolomDipakai, kali: number, pasang: Pasang): Pembaca {
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    const hasil = bacaDesimal(sel, asal, 6);
    const nilai = hasil.ok ? (hasil.nilai * kali) / 1_000_000 : 0;
    if (hasil.ok && nilai <= (b.sampai ?? Number.MAX_SAFE_INTEGER) * kali) return pasang(r, nilai);
    const alasan = hasil.ok ? 'terlalu_besar' : hasil.alasan;
    tolak(r, asal, sebutan(sel, alasan, 'misalnya 12,5', 'memuat lebih dari enam angka desimal; bulatkan'));
  };
}

/** A whole number from 1 on. */
export function pembacaBulat(b: BidangImpor, asal: KolomDipakai, pasang: Pasang): Pembaca {
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    const teks = sel[1].trim();
    const n = /^\d{1,15}(?:\.0+)?$/.test(teks) ? Number(teks) : 0;
    if (!bukanSel(sel) && n >= 1 && n <= (b.sampai ?? Number.MAX_SAFE_INTEGER)) pasang(r, n);
    else
      tolak(
        r,
        asal,
        `${kutip(sel)} bukan bilangan bulat${b.sampai === undefined ? '' : ` sampai ${b.sampai}`}; tulis angkanya saja`,
      );
  };
}

const DENGAN_SATUAN = /^([\d.,]+) ?(\p{L}[\p{L} ]{0,28})\.?$/u;

/** How many things: whole and at least one, also with its unit behind it (`12 unit`). */
export function pembacaJumlah(asal: KolomDipakai): Pembaca {
  const { gaya } = uraiGayaAngka(asal.gaya ?? null);
  return (sel, r) => {
    if (sel[0] === 't' && isKataKosong(sel[1])) return;
    const alasan = bukanSel(sel) ? 'bukan_angka' : jumlahDari(sel, gaya, r);
    if (alasan !== null) tolak(r, asal, sebutanJumlah(sel, alasan));
  };
}

function jumlahDari(sel: Sel, gaya: ReturnType<typeof uraiGayaAngka>['gaya'], r: Rekaman): BukanAngka | 'nol' | null {
  const teks = sel[1].trim();
  const [, angka, satuan] = sel[0] === 't' ? (DENGAN_SATUAN.exec(teks) ?? []) : [];
  const utuh = sel[0] === 'n' ? { ok: true as const, desimal: teks } : bakukanAngka(angka ?? teks, gaya);
  const hasil = utuh.ok ? geserDesimal(utuh.desimal, 0) : utuh;
  if (!hasil.ok) return hasil.alasan;
  if (hasil.nilai < 1) return 'nol';
  if (hasil.nilai > JUMLAH_MAKS) return 'terlalu_besar';
  r.data.jumlah = hasil.nilai;
  if (satuan !== undefined) r.satuanLain = satuan.trim();
  return null;
}

const sebutanJumlah = (sel: Sel, alasan: BukanAngka | 'nol'): string =>
  alasan === 'nol'
    ? `jumlah ${kutip(sel)} kurang dari 1; tulis banyaknya barang, atau hapus barisnya bila barangnya tidak ada`
    : sebutan(sel, alasan, 'banyaknya barang, misalnya 12', 'bukan bilangan bulat; banyaknya barang harus utuh');
