import type { Kelas } from './blok.ts';
import type { Ciri } from './ciri.ts';
import type { Penugasan } from './penugasan.ts';
import { PENUH } from './skor.ts';

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

/** A thing of one list, and what became of it. */
export interface Satu {
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

/** One thing of a list and those of the other that together make it. */
export interface Kelompok {
  readonly utuh: Satu;
  readonly bagian: Satu[];
  readonly skor: number;
}

/** Both lists thing by thing. */
export class Kumpulan {
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

  hasil(kelompok: readonly Kelompok[]): HasilCocok {
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
