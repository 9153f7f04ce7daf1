import { parseKondisi, type Kondisi } from '../kondisi.ts';

const rapikan = (teks: string): string => teks.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Words for a condition beside those every screen takes. */
const KONDISI_LAIN: ReadonlyMap<string, Kondisi> = new Map([
  ['b (baik)', 'B'],
  ['baik (b)', 'B'],
  ['kurang baik (kb)', 'KB'],
  ['kb (kurang baik)', 'KB'],
  ['rusak ringan (rr)', 'KB'],
  ['rr (rusak ringan)', 'KB'],
  ['rusak berat (rb)', 'RB'],
  ['rb (rusak berat)', 'RB'],
  ['b.', 'B'],
  ['kb.', 'KB'],
  ['r.r', 'KB'],
  ['rr.', 'KB'],
  ['rb.', 'RB'],
  ['r.b', 'RB'],
]);

/** A condition as a cell has it; null for words that say too little (`Rusak`, `Rusak Sedang`). */
export const bacaKondisi = (teks: string): Kondisi | null =>
  parseKondisi(teks) ?? KONDISI_LAIN.get(rapikan(teks)) ?? parseKondisi(teks.replaceAll('_', ' '));

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
      'apbn',
      'dau',
      'dak',
      'dbh',
      'did',
      'bos',
      'belanja modal',
      'pembelian apbd',
      'pembangunan',
      'p',
    ],
  ],
  ['hibah', ['sumbangan', 'hibah sumbangan', 'pemberian', 'donasi', 'bantuan', 'h', 'wakaf']],
  ['tukar-menukar', ['tukar menukar', 'tukar guling', 'ruislag']],
  ['perjanjian', ['perjanjian kontrak', 'pelaksanaan perjanjian', 'kontrak perjanjian']],
  ['ketentuan-undang-undang', ['ketentuan undang undang', 'undang undang', 'ketentuan peraturan perundang undangan']],
  ['putusan-pengadilan', ['putusan pengadilan', 'putusan', 'sitaan', 'rampasan']],
  ['divestasi', []],
  ['hasil-inventarisasi', ['hasil inventarisasi', 'inventarisasi', 'temuan inventarisasi']],
  ['pembatalan-penghapusan', ['pembatalan penghapusan']],
  ['lainnya', ['lain lain', 'lain', 'lainnya']],
];

const polos = (teks: string): string => rapikan(teks.replace(/[^\p{L}\p{N}]+/gu, ' '));
const KATA_CARA = new Map(CARA.flatMap(([kunci, kata]) => [kunci, ...kata].map((k) => [polos(k), kunci] as const)));
/** Words that say it wherever they stand in a longer text. */
const POKOK = [
  ['hibah', 'hibah'],
  ['pembelian', 'pembelian'],
  ['pengadaan', 'pembelian'],
  ['apbd', 'pembelian'],
  ['apbn', 'pembelian'],
  ['tukar menukar', 'tukar-menukar'],
  ['putusan pengadilan', 'putusan-pengadilan'],
  ['inventarisasi', 'hasil-inventarisasi'],
  ['divestasi', 'divestasi'],
] as const;

/**
 * A way goods came in, by its key; null when the words do not settle it. Of several words the one that names the way
 * counts: `Hibah APBN` came as a gift, whatever paid for it. A transfer keeps its words, as the register does.
 */
export function bacaCara(teks: string): string | null {
  const isi = polos(teks);
  if (/^transfer(?:\s+dari(?:\s.*)?)?$/isu.test(teks.trim())) return teks.trim();
  const sama = KATA_CARA.get(isi);
  if (sama !== undefined) return sama;
  const semua = new Set<string>(POKOK.flatMap(([kata, kunci]) => (` ${isi} `.includes(` ${kata} `) ? [kunci] : [])));
  if (semua.size === 2 && /\bapb[dn]\b/u.test(isi) && !/\bpe(?:mbelian|ngadaan)\b/u.test(isi))
    semua.delete('pembelian');
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
