import { parseKondisi, type Kondisi } from '../kondisi.ts';

const rapikan = (teks: string): string => teks.replace(/\s+/gu, ' ').trim().toLowerCase();

const polos = (teks: string): string => rapikan(teks.replace(/[^\p{L}\p{N}]+/gu, ' '));

/**
 * A condition as a cell has it: a letter, a word, or both (`R.R`, `Baik (B)`, `RB / Rusak Berat`); null for words that say
 * too little (`Rusak`, `Rusak Sedang`) or two things (`B/KB`).
 */
export function bacaKondisi(teks: string): Kondisi | null {
  const kata = polos(teks.replaceAll('_', ' ')).split(' ');
  const satu = parseKondisi(kata.join(' ')) ?? parseKondisi(kata.every((k) => k.length === 1) ? kata.join('') : '');
  if (satu !== null) return satu;
  for (let n = 1; n < kata.length; n += 1) {
    const depan = parseKondisi(kata.slice(0, n).join(' '));
    if (depan !== null && depan === parseKondisi(kata.slice(n).join(' '))) return depan;
  }
  return null;
}

const CENTANG = new Set(['v', 'x', 'ya', 'y', '√', '✓', '✔', '☑', 'ü', '*', 'ada', 'true']);

/** A cell of a column that is ticked or counted: how many things, `centang` where it does not say; null for neither. */
export function bacaCentang(jenis: string, teks: string): number | 'centang' | null {
  if (jenis === 'b') return teks === '1' ? 'centang' : 0;
  const isi = rapikan(teks);
  if (/^\d{1,9}(\.0+)?$/.test(isi)) return Number(isi);
  return CENTANG.has(isi) || isi === 'b' || isi === 'kb' || isi === 'rr' || isi === 'rb' ? 'centang' : null;
}

/** Words of each way goods come in, by its key. Source: families of Permendagri 47/2021; words of offices. */
const CARA: readonly (readonly [kunci: string, kata: readonly string[]])[] = [
  [
    'pembelian',
    [
      'beli',
      'dibeli',
      'pengadaan',
      'apbd',
      'apbd i',
      'apbd ii',
      'apbd kabupaten',
      'apbd provinsi',
      'apbdp',
      'apbn',
      'dau',
      'dak',
      'dbh',
      'did',
      'bos',
      'belanja modal',
      'belanja',
      'pengadaan langsung',
      'pembelian apbd',
      'pembangunan',
      'p',
    ],
  ],
  ['hibah', ['sumbangan', 'hibah sumbangan', 'pemberian', 'donasi', 'bantuan', 'csr', 'h', 'wakaf']],
  ['tukar-menukar', ['tukar menukar', 'tukar guling', 'tukar', 'ruislag', 'ruilslag']],
  ['perjanjian', ['perjanjian kontrak', 'pelaksanaan perjanjian', 'kontrak perjanjian']],
  ['ketentuan-undang-undang', ['ketentuan undang undang', 'undang undang', 'ketentuan peraturan perundang undangan']],
  ['putusan-pengadilan', ['putusan pengadilan', 'putusan', 'sitaan', 'barang sitaan', 'rampasan', 'barang rampasan']],
  ['divestasi', []],
  ['hasil-inventarisasi', ['hasil inventarisasi', 'inventarisasi', 'temuan inventarisasi']],
  ['pembatalan-penghapusan', ['pembatalan penghapusan']],
  ['lainnya', ['lain lain', 'lain', 'lainnya']],
];

/** Ways goods come in, by their keys. */
export const CARA_PEROLEHAN: readonly string[] = CARA.map(([kunci]) => kunci);

const KATA_CARA = new Map(CARA.flatMap(([kunci, kata]) => [kunci, ...kata].map((k) => [polos(k), kunci] as const)));
/** Words that say it wherever they stand in a longer text. */
const POKOK = [
  ['hibah', 'hibah'],
  ['pembelian', 'pembelian'],
  ['pengadaan', 'pembelian'],
  ['apbd', 'pembelian'],
  ['apbn', 'pembelian'],
  ['dak', 'pembelian'],
  ['dau', 'pembelian'],
  ['tukar menukar', 'tukar-menukar'],
  ['putusan pengadilan', 'putusan-pengadilan'],
  ['inventarisasi', 'hasil-inventarisasi'],
  ['divestasi', 'divestasi'],
] as const;

/** Who pays for what is bought; a gift may be paid by them too. */
const DANA = /\b(?:apb[dn]|da[ku])\b/u;
/** Goods handed over by a higher level of government; money that was (*bantuan keuangan*) is none. */
const BANTUAN = /^bantuan (?:dari )?(?:pemerintah|pusat|provinsi|gubernur|kementerian|kemen\w+)\b/u;

/**
 * A way goods came in, by its key; null when the words do not settle it. Of several words the one that names the way
 * counts: `Hibah APBN` came as a gift, whatever paid for it. A transfer keeps its words, as the register does.
 */
export function bacaCara(teks: string): string | null {
  const isi = polos(teks);
  if (/^transfer(?:\s+dari(?:\s.*)?)?$/isu.test(teks.trim())) return teks.trim();
  const sama = KATA_CARA.get(isi);
  if (sama !== undefined) return sama;
  if (BANTUAN.test(isi)) return 'hibah';
  const semua = new Set<string>(POKOK.flatMap(([kata, kunci]) => (` ${isi} `.includes(` ${kata} `) ? [kunci] : [])));
  if (semua.size === 2 && DANA.test(isi) && !/\bpe(?:mbelian|ngadaan)\b/u.test(isi)) semua.delete('pembelian');
  return semua.size === 1 ? ([...semua][0] ?? null) : null;
}

const YA = new Set(['ya', 'y', 'v', '√', '✓', '✔', 'x', 'bertingkat', 'beton', 'ada', 'benar', 'true', '1']);
const TIDAK = new Set([
  'tidak',
  't',
  'tdk',
  'bukan',
  'tidak bertingkat',
  'tidak beton',
  'tak',
  'tidak ada',
  'false',
  '0',
  'n',
  'non beton',
  'tdk bertingkat',
  'tdk beton',
  'no',
]);

/** A field that is yes or no, in the words of the forms; null for other words. */
export function bacaYaTidak(teks: string): 'ya' | 'tidak' | null {
  const isi = rapikan(teks);
  if (YA.has(isi)) return 'ya';
  return TIDAK.has(isi) ? 'tidak' : null;
}

const BANGUNAN = new Map([
  ['p', 'P'],
  ['permanen', 'P'],
  ['p (permanen)', 'P'],
  ['sp', 'SP'],
  ['semi permanen', 'SP'],
  ['semi-permanen', 'SP'],
  ['semipermanen', 'SP'],
  ['sp (semi permanen)', 'SP'],
  ['d', 'D'],
  ['darurat', 'D'],
  ['d (darurat)', 'D'],
]);

/** P, SP or D, in letters or words; null for others. */
export const bacaBangunan = (teks: string): string | null => BANGUNAN.get(rapikan(teks)) ?? null;
