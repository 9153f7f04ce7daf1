import { isKodeBarang } from '../kodeBarang.ts';
import { bakukanAngka } from './angka.ts';
import { bacaKode } from './bacaKode.ts';
import { bacaKondisi } from './bacaKata.ts';
import { bacaRegister } from './bacaRegister.ts';
import { bacaTanggal } from './bacaTanggal.ts';
import type { BidangImpor } from './bidang.ts';
import { susunPembaca } from './pembaca.ts';
import { rekamanBaru } from './rekaman.ts';
import type { SelMasuk } from './sel.ts';
import { galatRumus, isSelKosong } from './selKosong.ts';

type Sel = NonNullable<SelMasuk>;

const CONTOH = 60;
const TAHUN = { dari: 1945, sampai: 2100 } as const;

/** The cells of a column that say something, as many as are looked at. */
export const selBerisi = (sel: readonly SelMasuk[]): Sel[] =>
  sel.filter((s): s is Sel => !isSelKosong(s) && s !== null && galatRumus(s) === null).slice(0, CONTOH);

const bagian = (sel: readonly Sel[], cocok: (s: Sel) => boolean): number =>
  sel.length === 0 ? 0 : sel.filter(cocok).length / sel.length;

const semuaKode = (): boolean => true;

/** How much of a column can be read as a field, 0..1; an empty column contradicts nothing. */
export function kecocokan(bidang: BidangImpor, sel: readonly Sel[]): number {
  if (sel.length === 0) return 1;
  if (bidang.isi === 'kode') return bagian(sel, (s) => s[0] !== 'd' && /\d/.test(s[1]));
  const gaya = bidang.isi === 'tanggal' ? 'dmy' : 'id';
  const baca = susunPembaca(
    bidang,
    { kolom: 1, judul: '', bidang: bidang.kunci, gaya },
    { kenaliKode: semuaKode, tahunAcuan: 2100 },
  );
  return bagian(sel, (s) => {
    const r = rekamanBaru();
    baca(s, r);
    return r.galat.length === 0;
  });
}

/** What a column is by its cells alone, for one without a heading that is known; null where they tell too little. */
export interface Ciri {
  readonly bidang: string;
  readonly skor: number;
  readonly kata: string;
}

const angka = (s: Sel): number => {
  if (s[0] === 'n') return Number(s[1]);
  if (s[0] !== 't') return Number.NaN;
  const hasil = bakukanAngka(s[1], 'id');
  return hasil.ok ? Number(hasil.desimal) : Number.NaN;
};

const tengah = (nilai: readonly number[]): number =>
  [...nilai].sort((a, b) => a - b)[Math.floor(nilai.length / 2)] ?? 0;
const isTahun = (s: Sel): boolean => {
  const hasil = bacaTanggal(s, null, TAHUN.sampai);
  return hasil.jenis === 'tahun' && hasil.tahun >= TAHUN.dari && hasil.tahun <= TAHUN.sampai;
};

const UJI: readonly (readonly [Ciri, number, (s: Sel) => boolean])[] = [
  [
    { bidang: 'kodeBarang', skor: 0.8, kata: 'isinya kode tujuh tingkat' },
    0.7,
    (s) => {
      const hasil = bacaKode(s, isKodeBarang);
      return hasil.jenis === 'kode';
    },
  ],
  [{ bidang: 'nibar', skor: 0.7, kata: 'isinya nomor sepanjang NIBAR' }, 0.8, (s) => /^[\d.]{35,60}$/.test(s[1])],
  [
    { bidang: 'kondisi', skor: 0.7, kata: 'isinya B, KB, RB atau katanya' },
    0.9,
    (s) => s[0] === 't' && bacaKondisi(s[1]) !== null,
  ],
  [{ bidang: 'tahunPerolehan', skor: 0.6, kata: 'isinya tahun' }, 0.9, isTahun],
  [
    { bidang: 'tanggalPerolehan', skor: 0.5, kata: 'isinya tanggal' },
    0.8,
    (s) => s[0] !== 'n' && bacaTanggal(s, 'dmy', TAHUN.sampai).jenis === 'tanggal',
  ],
  [
    { bidang: 'register', skor: 0.55, kata: 'isinya nomor register' },
    0.8,
    (s) => s[0] === 't' && (/^0\d{2,5}$/.test(s[1].trim()) || (/\D/.test(s[1].trim()) && bacaRegister(s).ok)),
  ],
];

const UANG_DARI = 50_000;
const NAMA_DARI = 5;

/** Whether the numbers of a column are as large as values of goods are, and no numbers of things. */
export const isSebesarNilai = (sel: readonly Sel[]): boolean => {
  const nilai = sel.map(angka).filter((n) => Number.isFinite(n));
  return nilai.length >= 0.7 * sel.length && tengah(nilai) >= UANG_DARI;
};

/**
 * Words of which a strange heading has to have one before its cells are taken to say what it is. A code, a NIBAR and
 * register numbers are like nothing else; a day or an amount may be any.
 */
const PETUNJUK: Readonly<Record<string, RegExp>> = {
  kondisi: /\b(?:kondisi|keadaan|fisik)\b/u,
  tahunPerolehan: /\btahun\b/u,
  // Of days only a heading tells which they are.
  tanggalPerolehan: /(?!)/u,
  nilaiSen: /\b(?:nilai|harga|rp|rupiah)\b/u,
  namaBarang: /\b(?:nama|barang|uraian|jenis|aset)\b/u,
};

/** What the cells of a column look like, unless a heading that is not known speaks of something else. */
export function cirikan(sel: readonly Sel[], judul: string): Ciri | null {
  const ciri = ciriIsi(sel);
  const petunjuk = ciri === null || judul === '' ? undefined : PETUNJUK[ciri.bidang];
  return petunjuk === undefined || petunjuk.test(judul) ? ciri : null;
}

function ciriIsi(sel: readonly Sel[]): Ciri | null {
  if (sel.length < 2) return null;
  for (const [ciri, batas, uji] of UJI) if (bagian(sel, uji) >= batas) return ciri;
  const nilai = sel.map(angka).filter((n) => Number.isFinite(n));
  if (nilai.length >= 0.9 * sel.length) {
    return tengah(nilai) >= UANG_DARI
      ? { bidang: 'nilaiSen', skor: 0.5, kata: 'isinya angka sebesar nilai barang' }
      : null;
  }
  const kata = bagian(sel, (s) => s[0] === 't' && s[1].trim().length >= NAMA_DARI && /\p{L}{3}/u.test(s[1]));
  return kata >= 0.9 ? { bidang: 'namaBarang', skor: 0.46, kata: 'isinya nama' } : null;
}
