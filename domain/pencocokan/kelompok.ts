/** One that may be a part of something larger: what it counts, what it is worth (sen; null: not told), how well it fits. */
export interface Bagian {
  readonly nomor: number;
  readonly unit: number;
  readonly nilai: number | null;
  /** Score as a part of the whole, 0..10,000. */
  readonly skor: number;
}

export interface Keseluruhan {
  readonly unit: number;
  readonly nilai: number | null;
}

/** Steps of a search that finds no sum at once; beyond it no group is proposed rather than the program kept busy. */
const LANGKAH = 20_000;
/** Parts looked at in such a search: among more, some sum fits by chance. */
const BAGIAN_DICARI = 12;

/** Factors a whole list may be off by; one and the same for all parts of a group. */
const PENGALI = [10, 100, 1000, 0.1, 0.01, 0.001];

/**
 * Picks parts that together make the whole: their quantities add up to its, and their values too where both lists tell
 * them. First those of its unit value, then all there are, then whatever sum fits, then those of its unit value but for a
 * factor of ten; the best fitting first. Null when nothing adds up or one part would do.
 */
export function pilihBagian(utuh: Keseluruhan, bagian: readonly Bagian[]): Bagian[] | null {
  const urut = bagian
    .filter((b) => b.unit > 0 && b.unit < utuh.unit)
    .toSorted((a, b) => b.skor - a.skor || b.unit - a.unit || a.nomor - b.nomor);
  const satuan = utuh.nilai === null ? null : utuh.nilai / utuh.unit;
  const kelompok =
    satuan === null
      ? perSatuan(urut)
      : [urut.filter((b) => b.nilai !== null && Math.abs(b.nilai / b.unit - satuan) <= 100)];
  for (const sama of [...kelompok, urut]) {
    const pilihan = genap(utuh, sama);
    if (pilihan) return pilihan;
  }
  if (utuh.nilai === null) return null;
  return cari(utuh, urut.slice(0, BAGIAN_DICARI)) ?? kelipatan(utuh, utuh.nilai, urut);
}

/** Parts that make the whole in quantity, and in value when all of them are off by one factor. */
function kelipatan(utuh: Keseluruhan, nilai: number, urut: readonly Bagian[]): Bagian[] | null {
  for (const kali of PENGALI) {
    const sasaran = nilai * kali;
    const sama = urut.filter((b) => b.nilai !== null && Math.abs(b.nilai / b.unit - sasaran / utuh.unit) <= 100);
    const pilihan = genap({ unit: utuh.unit, nilai: sasaran }, sama);
    if (pilihan) return pilihan;
  }
  return null;
}

/** Parts of one unit value each, the better fitting first: what was bought together costs the same. */
function perSatuan(urut: readonly Bagian[]): Bagian[][] {
  const hasil = new Map<number | null, Bagian[]>();
  for (const b of urut) {
    const satuan = b.nilai === null ? null : Math.round(b.nilai / b.unit / 100);
    const isi = hasil.get(satuan);
    if (isi) isi.push(b);
    else hasil.set(satuan, [b]);
  }
  return [...hasil.values()];
}

/** Takes parts in order as long as they fit into the quantity; an answer when they fill it and the value agrees. */
function genap(utuh: Keseluruhan, urut: readonly Bagian[]): Bagian[] | null {
  const ambil: Bagian[] = [];
  let sisa = utuh.unit;
  for (const b of urut) {
    if (b.unit > sisa) continue;
    ambil.push(b);
    sisa -= b.unit;
    if (sisa === 0) break;
  }
  return sisa === 0 && ambil.length >= 2 && nilaiCocok(utuh, ambil, 100) ? ambil : null;
}

/** Whether values add up, so much (sen) of rounding in each part allowed; also when one of the lists does not tell them. */
function nilaiCocok(utuh: Keseluruhan, ambil: readonly Bagian[], bulat: number): boolean {
  if (utuh.nilai === null) return true;
  let jumlah = 0;
  for (const b of ambil) {
    if (b.nilai === null) return ambil.every((x) => x.nilai === null);
    jumlah += b.nilai;
  }
  return Math.abs(jumlah - utuh.nilai) <= bulat * ambil.length;
}

/** Any subset whose quantity and value are those of the whole to the sen, the better fitting parts tried first. */
function cari(utuh: Keseluruhan, urut: readonly Bagian[]): Bagian[] | null {
  let langkah = 0;
  const ambil: Bagian[] = [];
  const coba = (dari: number, sisa: number): boolean => {
    if (sisa === 0) return ambil.length >= 2 && nilaiCocok(utuh, ambil, 0);
    for (let i = dari; i < urut.length && langkah < LANGKAH; i++) {
      const b = urut[i];
      langkah++;
      if (!b || b.nilai === null || b.unit > sisa) continue;
      ambil.push(b);
      if (coba(i + 1, sisa - b.unit)) return true;
      ambil.pop();
    }
    return false;
  };
  return coba(0, utuh.unit) ? ambil : null;
}
