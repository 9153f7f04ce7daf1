import { AMBANG_BAGIAN, type Calon } from './calonPasangan.ts';
import { type Bagian, pilihBagian } from './kelompok.ts';
import type { Kelompok, Satu } from './kumpulan.ts';

/** Parts looked at for one whole. */
const BAGIAN_MAKS = 5000;
/**
 * Groups of several things of one list (`pecahan`) that make one of the other, which found no partner, or one of another
 * quantity. A pair that fits as well as the group would is not torn apart.
 */
export function bentukKelompok(
  utuh: readonly Satu[][],
  pecahan: readonly Satu[][],
  calon: readonly Calon[][],
  nomorPecahan: (c: Calon) => number,
): Kelompok[] {
  const hasil: Kelompok[] = [];
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
