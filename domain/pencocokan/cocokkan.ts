import { calon, type Kelas, kelaskan } from './blok.ts';
import { type BarangBanding, type Ciri, ciri } from './ciri.ts';
import { type Bagian, pilihBagian } from './kelompok.ts';
import { type Penugasan, tugaskan } from './penugasan.ts';
import { PENUH, pembanding, type SkorPasangan } from './skor.ts';

/** A proposal: rows of theirs and lots of ours that are the same goods. One of the two lists has one entry, or both. */
export interface Usulan {
  readonly mereka: readonly number[];
  readonly kita: readonly number[];
  /** 0..1; of a group, how well its parts fit the whole on average. */
  readonly skor: number;
  /** Others, not interchangeable with these, that could stand in this pair's place nearly as well. */
  readonly saingan: number;
}

export interface HasilCocok {
  readonly usulan: readonly Usulan[];
  readonly hanyaMereka: readonly number[];
  readonly hanyaKita: readonly number[];
}

export interface OpsiCocok {
  /** Score from which a pair is proposed at all. */
  readonly ambang?: number;
  /** Pairs the user rejected, as `kunciPasangan`. */
  readonly ditolak?: ReadonlySet<string>;
  /** Called now and then with how many pairs of how many were scored; what it throws ends the work. */
  readonly denyut?: (selesai: number, total: number) => void;
}

/** Beneath it most pairs are chance: the same kind of thing of another year. */
export const AMBANG = 0.6;
/** A part has to fit its whole better than one thing another, for many parts are taken at once. */
const AMBANG_BAGIAN = 7000;
/** Best partners kept of each class, as a pair and as a part: more change nothing in a sensible list. */
const CALON_PASANGAN = 16;
const CALON_BAGIAN = 8;
/** Parts looked at for one whole. */
const BAGIAN_MAKS = 5000;
/** A pair that could be swapped for another at a loss below this is not sure. */
const NYARIS = 200;
/** Pairs scored between two looks at whether the work is to stop. */
const DENYUT = 10_000;

export const kunciPasangan = (mereka: number, kita: number): string => `${mereka}|${kita}`;

interface Calon extends SkorPasangan {
  readonly a: number;
  readonly b: number;
}

/**
 * Matches their list with ours. First one to one, so that the sum of the scores is the largest there is, where leaving a
 * thing alone counts as much as a pair at the threshold; then what is left over as groups, a lot of ours against several rows of
 * theirs and the other way round. The order of the lists plays no part.
 */
export function cocokkan(
  mereka: readonly BarangBanding[],
  kita: readonly BarangBanding[],
  opsi: OpsiCocok = {},
): HasilCocok {
  return new Pencocokan(mereka, kita, opsi).hasil();
}

class Pencocokan {
  private readonly a: Kelas[];
  private readonly b: Kelas[];
  private readonly calon: Calon[];
  private readonly dariA: Calon[][];
  private readonly dariB: Calon[][];
  private readonly ambang: number;
  private readonly tugas: Penugasan[];

  constructor(mereka: readonly BarangBanding[], kita: readonly BarangBanding[], opsi: OpsiCocok) {
    const ambang = Math.round((opsi.ambang ?? AMBANG) * PENUH);
    this.ambang = ambang;
    const terlarang = [...(opsi.ditolak ?? [])].map((k) => k.split('|').map(Number));
    // Who was rejected for one partner differs from its twins, who were not.
    this.a = kelaskan(mereka.map(ciri), new Set(terlarang.map(([m]) => m ?? 0)));
    this.b = kelaskan(kita.map(ciri), new Set(terlarang.map(([, k]) => k ?? 0)));
    this.calon = saring(nilaiCalon(this.a, this.b, ambang, opsi), this.a.length, this.b.length, ambang);
    this.dariA = menurut(this.calon, this.a.length, (c) => c.a);
    this.dariB = menurut(this.calon, this.b.length, (c) => c.b);
    this.tugas = this.tetapkan(
      this.a.map((k) => k.anggota.length),
      this.b.map((k) => k.anggota.length),
    );
  }

  hasil(): HasilCocok {
    const saingan = this.hitungSaingan();
    const pasangan = new Kumpulan(this.a, this.b);
    for (const t of this.tugas.toSorted((x, y) => x.kiri - y.kiri || x.kanan - y.kanan)) {
      pasangan.pasangkan(t, this.skor(t.kiri, t.kanan)?.skor ?? 0, saingan(t.kiri, t.kanan));
    }
    const kelompok = [
      ...bentukKelompok(pasangan.sisi('b'), pasangan.sisi('a'), this.dariB, (c) => c.a),
      ...bentukKelompok(pasangan.sisi('a'), pasangan.sisi('b'), this.dariA, (c) => c.b),
    ];
    // A group may have taken a partner away from something that finds another one among what is left.
    if (kelompok.length > 0) {
      const sisa = this.tetapkan(pasangan.bebas('a'), pasangan.bebas('b'));
      for (const t of sisa) pasangan.pasangkan(t, this.skor(t.kiri, t.kanan)?.skor ?? 0, 0);
    }
    return pasangan.hasil(kelompok);
  }

  private tetapkan(kiri: readonly number[], kanan: readonly number[]): Penugasan[] {
    // A pair's gain is what it is worth above staying alone.
    const sisi = this.calon.flatMap((c) =>
      c.skor >= this.ambang ? [{ kiri: c.a, kanan: c.b, bobot: c.skor - this.ambang + 1 }] : [],
    );
    return tugaskan(kiri, kanan, sisi);
  }

  private skor(a: number, b: number): Calon | undefined {
    return this.dariA[a]?.find((c) => c.b === b);
  }

  /** How many others could take a place in a pair of classes without the whole losing more than a trifle. */
  private hitungSaingan(): (a: number, b: number) => number {
    const pasanganA = menurut(this.tugas, this.a.length, (t) => t.kiri);
    const pasanganB = menurut(this.tugas, this.b.length, (t) => t.kanan);
    const nilai = (a: number, b: number): number => this.skor(a, b)?.skor ?? 0;
    const terpakai = (daftar: Penugasan[]): number => daftar.reduce((n, t) => n + t.jumlah, 0);
    return (a, b) => {
      const milik = nilai(a, b);
      let banyak = 0;
      for (const { b: lain, skor } of this.dariA[a] ?? []) {
        const pada = pasanganB[lain] ?? [];
        if (lain === b || skor < milik - NYARIS || pada.some((t) => t.kiri === a)) continue;
        const sisa = (this.b[lain]?.anggota.length ?? 0) > terpakai(pada);
        if (sisa || pada.some((t) => milik + nilai(t.kiri, lain) - skor - nilai(t.kiri, b) < NYARIS)) banyak++;
      }
      for (const { a: lain, skor } of this.dariB[b] ?? []) {
        const pada = pasanganA[lain] ?? [];
        if (lain === a || skor < milik - NYARIS || pada.some((t) => t.kanan === b)) continue;
        if ((this.a[lain]?.anggota.length ?? 0) > terpakai(pada)) banyak++;
      }
      return banyak;
    };
  }
}

/** Scores of all pairs worth one, but for those that are neither a pair nor a part. */
function nilaiCalon(
  a: readonly Kelas[],
  b: readonly Kelas[],
  ambang: number,
  { ditolak = new Set(), denyut }: OpsiCocok,
): Calon[] {
  const banding = pembanding();
  const hasil: Calon[] = [];
  const semua = calon(a, b);
  for (const [ke, n] of semua.entries()) {
    if (ke % DENYUT === 0) denyut?.(ke, semua.length);
    const [i, j] = [Math.floor(n / b.length), n % b.length];
    const [x, y] = [a[i], b[j]];
    if (!x || !y || ditolak.has(kunciPasangan(x.ciri.nomor, y.ciri.nomor))) continue;
    const skor = banding(x.ciri, y.ciri);
    if (skor.skor >= ambang || skor.bagian >= AMBANG_BAGIAN) hasil.push({ a: i, b: j, ...skor });
  }
  return hasil;
}

/** Keeps what any of the two classes has among its best. Equally good ones: those at the same height of both lists. */
function saring(calon: readonly Calon[], banyakA: number, banyakB: number, ambang: number): Calon[] {
  const simpan = new Set<Calon>();
  const jauh = (c: Calon): number => Math.abs(c.a / banyakA - c.b / banyakB);
  const terbaik = (daftar: readonly Calon[], nilai: (c: Calon) => number, batas: number, banyak: number): void => {
    const layak = daftar.filter((c) => nilai(c) >= batas);
    if (layak.length > banyak) layak.sort((p, q) => nilai(q) - nilai(p) || jauh(p) - jauh(q) || p.a - q.a || p.b - q.b);
    for (const c of layak.slice(0, banyak)) simpan.add(c);
  };
  for (const daftar of [...menurut(calon, banyakA, (c) => c.a), ...menurut(calon, banyakB, (c) => c.b)]) {
    terbaik(daftar, (c) => c.skor, ambang, CALON_PASANGAN);
    terbaik(daftar, (c) => c.bagian, AMBANG_BAGIAN, CALON_BAGIAN);
  }
  return calon.filter((c) => simpan.has(c));
}

function menurut<T>(daftar: readonly T[], banyak: number, nomor: (x: T) => number): T[][] {
  const hasil: T[][] = Array.from({ length: banyak }, () => []);
  for (const x of daftar) hasil[nomor(x)]?.push(x);
  return hasil;
}

/** A thing of one list, and what became of it. */
interface Satu {
  readonly nomor: number;
  readonly ciri: Ciri;
  readonly kelas: number;
  pasangan: Satu | null;
  skor: number;
  saingan: number;
  dalamKelompok: boolean;
}

const isBebas = (s: Satu): boolean => s.pasangan === null && !s.dalamKelompok;

/** The first free ones of a class; they are given out in order. */
function ambil(kelas: readonly Satu[], jumlah: number): Satu[] {
  const hasil: Satu[] = [];
  for (let i = kelas.findIndex(isBebas); i >= 0 && i < kelas.length && hasil.length < jumlah; i++) {
    const s = kelas[i];
    if (s && isBebas(s)) hasil.push(s);
  }
  return hasil;
}

/** Both lists thing by thing. */
class Kumpulan {
  private readonly a: Satu[][];
  private readonly b: Satu[][];
  constructor(a: readonly Kelas[], b: readonly Kelas[]) {
    const buka = (kelas: readonly Kelas[]): Satu[][] =>
      kelas.map(({ ciri, anggota }, i) =>
        anggota.map((nomor) => ({
          nomor,
          ciri,
          kelas: i,
          pasangan: null,
          skor: 0,
          saingan: 0,
          dalamKelompok: false,
        })),
      );
    this.a = buka(a);
    this.b = buka(b);
  }

  sisi(mana: 'a' | 'b'): Satu[][] {
    return this[mana];
  }

  pasangkan({ kiri, kanan, jumlah }: Penugasan, skor: number, saingan: number): void {
    const x = ambil(this.a[kiri] ?? [], jumlah);
    const y = ambil(this.b[kanan] ?? [], jumlah);
    for (const [i, p] of x.entries()) {
      const q = y[i];
      if (!q) return;
      Object.assign(p, { pasangan: q, skor, saingan });
      Object.assign(q, { pasangan: p, skor, saingan });
    }
  }

  /** How many of each class are still free. */
  bebas(mana: 'a' | 'b'): number[] {
    return this[mana].map((kelas) => kelas.filter(isBebas).length);
  }

  hasil(kelompok: readonly { utuh: Satu; bagian: Satu[]; skor: number }[]): HasilCocok {
    const dariA = new Set(this.a.flat());
    const usulan: Usulan[] = kelompok.map(({ utuh, bagian, skor }) => {
      const [satu, banyak] = [[utuh.nomor], bagian.map((x) => x.nomor).sort((x, y) => x - y)];
      const [mereka, kita] = dariA.has(utuh) ? [satu, banyak] : [banyak, satu];
      return { mereka, kita, skor: skor / PENUH, saingan: 0 };
    });
    const sendiri = (sisi: Satu[][]): number[] =>
      sisi
        .flat()
        .filter(isBebas)
        .map((s) => s.nomor)
        .sort((x, y) => x - y);
    for (const s of dariA) {
      if (s.pasangan === null) continue;
      usulan.push({ mereka: [s.nomor], kita: [s.pasangan.nomor], skor: s.skor / PENUH, saingan: s.saingan });
    }
    usulan.sort((x, y) => y.skor - x.skor || (x.mereka[0] ?? 0) - (y.mereka[0] ?? 0));
    return { usulan, hanyaMereka: sendiri(this.a), hanyaKita: sendiri(this.b) };
  }
}

/**
 * Groups of several things of one list (`pecahan`) that make one of the other, which found no partner, or one of another
 * quantity. A pair that fits as well as the group would is not torn apart.
 */
function bentukKelompok(
  utuh: readonly Satu[][],
  pecahan: readonly Satu[][],
  calon: readonly Calon[][],
  nomorPecahan: (c: Calon) => number,
): { utuh: Satu; bagian: Satu[]; skor: number }[] {
  const hasil: { utuh: Satu; bagian: Satu[]; skor: number }[] = [];
  for (const [kelas, anggota] of utuh.entries()) {
    const mungkin = (calon[kelas] ?? []).filter((c) => c.bagian >= AMBANG_BAGIAN);
    if (mungkin.length === 0) continue;
    for (const satu of anggota) {
      if (satu.dalamKelompok || satu.ciri.unit < 2) continue;
      if (satu.pasangan !== null && satu.pasangan.ciri.unit >= satu.ciri.unit) continue;
      const isi = kumpulkan(satu, pecahan, mungkin, nomorPecahan);
      const pilihan = pilihBagian(
        satu.ciri,
        isi.map((x) => x.bagian),
      );
      // Twins of it would find nothing either, unless they hold a partner of their own.
      if (!pilihan) {
        if (satu.pasangan === null) break;
        continue;
      }
      const terpilih = new Set(pilihan.map((p) => p.nomor));
      const bagian = isi.filter((x) => terpilih.has(x.bagian.nomor)).map((x) => x.satu);
      for (const s of [satu, ...bagian]) {
        if (s.pasangan) s.pasangan.pasangan = null;
        s.pasangan = null;
        s.dalamKelompok = true;
      }
      hasil.push({ utuh: satu, bagian, skor: rerata(pilihan) });
    }
  }
  return hasil;
}

const rerata = (pilihan: readonly Bagian[]): number =>
  Math.round(pilihan.reduce((n, p) => n + p.skor, 0) / pilihan.length);

/** What may be a part of a thing: its own partner, what has none, and what is in a pair that it fits less well. */
function kumpulkan(
  satu: Satu,
  pecahan: readonly Satu[][],
  mungkin: readonly Calon[],
  nomorPecahan: (c: Calon) => number,
): { satu: Satu; bagian: Bagian }[] {
  const isi: { satu: Satu; bagian: Bagian }[] = [];
  for (const c of mungkin) {
    let banyak = 0;
    for (const s of pecahan[nomorPecahan(c)] ?? []) {
      if (s.dalamKelompok || (s.pasangan !== null && s.pasangan !== satu && s.skor >= c.bagian)) continue;
      isi.push({ satu: s, bagian: { nomor: s.nomor, unit: s.ciri.unit, nilai: s.ciri.nilai, skor: c.bagian } });
      if (++banyak >= satu.ciri.unit || isi.length >= BAGIAN_MAKS) break;
    }
  }
  return isi;
}
