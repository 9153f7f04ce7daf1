import { bentukKelompok } from './bentukKelompok.ts';
import { type Kelas, kelaskan } from './blok.ts';
import { type Calon, cariCalon, menurut, type OpsiCalon } from './calonPasangan.ts';
import { type BarangBanding, ciri } from './ciri.ts';
import { type HasilCocok, Kumpulan } from './kumpulan.ts';
import { type Penugasan, tugaskan } from './penugasan.ts';
import { PENUH } from './skor.ts';

export interface OpsiCocok extends OpsiCalon {
  /** Score from which a pair is proposed at all. */
  readonly ambang?: number;
}

/** Beneath it most pairs are chance: the same kind of thing of another year. */
export const AMBANG = 0.6;
/** A pair that could be swapped for another at a loss below this is not sure. */
const NYARIS = 200;
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
    this.calon = cariCalon(this.a, this.b, ambang, opsi);
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
