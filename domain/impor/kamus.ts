import { BIDANG_IMPOR } from './bidang.ts';
import { bacaanJudul, normalJudul, tanpaKurung } from './judul.ts';
import { alasanAbaikan } from './kolomLain.ts';
import { jarakSunting } from './jarak.ts';

/** A field a heading may mean: how sure (0..1) and by what. */
export interface ArtiJudul {
  readonly kunci: string;
  readonly skor: number;
  readonly karena: 'judul' | 'alias' | 'mirip';
}

const LABEL = 1;
const ALIAS = 0.97;
const LEMAH = 0.7;
/** Less for every level that had to be left off a joined heading. */
const PER_TINGKAT = 0.03;
const MEMUAT = 0.6;
const SALAH_KETIK = 0.75;

const rapat = (normal: string): string => normal.replaceAll(' ', '');

/** Known headings without blanks, since `ASALUSUL` and `NOPABRIK` are written so too. */
function susunKamus(): ReadonlyMap<string, readonly ArtiJudul[]> {
  const kamus = new Map<string, ArtiJudul[]>();
  const catat = (judul: string, arti: ArtiJudul): void => {
    const normal = normalJudul(judul);
    for (const kunci of new Set([rapat(normal), rapat(normal).replaceAll('nomor', 'no')])) {
      const ada = kamus.get(kunci) ?? [];
      if (!ada.some((a) => a.kunci === arti.kunci)) kamus.set(kunci, [...ada, arti]);
    }
  };
  for (const b of BIDANG_IMPOR) {
    catat(b.label, { kunci: b.kunci, skor: LABEL, karena: 'judul' });
    catat(tanpaKurung(b.label), { kunci: b.kunci, skor: ALIAS, karena: 'judul' });
    for (const a of b.alias) catat(a, { kunci: b.kunci, skor: ALIAS, karena: 'alias' });
    for (const a of b.aliasLemah ?? []) catat(a, { kunci: b.kunci, skor: LEMAH, karena: 'alias' });
  }
  return kamus;
}

const KAMUS = susunKamus();
/** Headings long enough that a slip of the hand, or words around them, do not make them mean something else. */
const PANJANG = susunPanjang();

function susunPanjang(): readonly { readonly kata: string; readonly arti: readonly ArtiJudul[] }[] {
  const kata = new Set(
    BIDANG_IMPOR.flatMap((b) => [b.label, ...b.alias].flatMap((j) => [normalJudul(j), tanpaKurung(j)])),
  );
  return [...kata]
    .filter((k) => k.length >= 8)
    .map((k) => ({ kata: k, arti: (KAMUS.get(rapat(k)) ?? []).filter((a) => a.skor >= LEMAH) }));
}

/**
 * Fields that a heading may mean, the surest first; none for a heading that is unknown, or known and left out. The
 * fullest reading that is known decides; words around a known heading and slips of the hand count for less.
 */
export const artiJudul = (judul: string): readonly ArtiJudul[] =>
  artiPasti(judul) ?? kiraan(bacaanJudul(judul).map((b) => b.kata));

/** The same without slips and words around: cheap; null for a heading that is unknown, none for one that is left out. */
export function artiPasti(judul: string): readonly ArtiJudul[] | null {
  for (const { kata, lepas } of bacaanJudul(judul)) {
    if (alasanAbaikan(kata) !== null) return [];
    const arti = KAMUS.get(rapat(kata));
    if (arti === undefined) continue;
    const turun = PER_TINGKAT * lepas;
    return [...arti].sort((a, z) => z.skor - a.skor).map((a) => ({ ...a, skor: a.skor - turun }));
  }
  return null;
}

/** Why a heading is known and left out, or null. */
export function judulDiabaikan(judul: string): string | null {
  for (const { kata } of bacaanJudul(judul)) {
    const alasan = alasanAbaikan(kata);
    if (alasan !== null) return alasan;
    if (KAMUS.has(rapat(kata))) return null;
  }
  return null;
}

/** Words that change nothing about what a heading means. */
const NETRAL =
  /^(?:\d+|per|rp|rupiah|total|aset|barang|bmd|milik|daerah|tahun|semester|dinas|skpd|opd|dan|di|dalam|pada|yang|m2|unit|wajib|isi|diisi|lengkap|sesuai|menurut|permendagri|kib|[a-g]|akhir|saat|ini|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/u;

function kiraan(bacaan: readonly string[]): readonly ArtiJudul[] {
  const skor = new Map<string, number>();
  for (const b of bacaan) {
    for (const { kata, arti } of PANJANG) {
      const nilai = kemiripan(b, kata);
      if (nilai > 0) for (const a of arti) skor.set(a.kunci, Math.max(skor.get(a.kunci) ?? 0, nilai * a.skor));
    }
  }
  return [...skor]
    .map(([kunci, s]): ArtiJudul => ({ kunci, skor: s, karena: 'mirip' }))
    .sort((a, b) => b.skor - a.skor || (a.kunci < b.kunci ? -1 : 1));
}

/** How alike a heading is to a known one: the same with neutral words around it, or with a slip of the hand. */
function kemiripan(judul: string, dikenal: string): number {
  const [sekitar, dalam] = [` ${judul} `, ` ${dikenal} `];
  if (sekitar.includes(dalam)) {
    const sisa = sekitar.replace(dalam, ' ').trim().split(' ');
    return sisa.every((k) => NETRAL.test(k)) ? MEMUAT + 0.3 * (dikenal.length / judul.length) : 0;
  }
  if (Math.abs(judul.length - dikenal.length) > 2 || judul.slice(0, 2) !== dikenal.slice(0, 2)) return 0;
  return jarakSunting(judul, dikenal, 2) <= (dikenal.length >= 12 ? 2 : 1) ? SALAH_KETIK : 0;
}
