import { kelompokkan } from './bekal.ts';

/** Something with an amount that may be part of a sum. */
export interface Butir {
  readonly id: number;
  /** Sen, positive. */
  readonly nilai: number;
  /** Share of suspicion; those of a pool make 1. */
  readonly bobot: number;
  /** Same paper or command; null: none known. */
  readonly dokumen: string | null;
  /** Same kind of goods. */
  readonly jenis: string | number;
}

export interface HasilHimpunan {
  /** Best first; `log` is how likely this choice is within its pool. */
  readonly terbaik: readonly { readonly butir: readonly Butir[]; readonly log: number }[];
  /** How many choices of at most three have the sum. */
  readonly banyak: number;
}

/** Of one, two, three things, or more of one paper. */
const UKURAN = [0.6, 0.25, 0.08, 0.07];
const TERBAIK = 12;
/** Triples are looked for among so many of the most suspect; the time grows with the square. */
const BATAS_TIGA = 800;
const BATAS_PASANG = 20_000;
/** Any selection of a paper with so many lines is tried: two halves of 2^10. */
const BATAS_DOKUMEN = 20;

interface Pilihan {
  readonly butir: readonly Butir[];
  readonly log: number;
}

/**
 * Which things of a pool add up to an amount: all ones and pairs, triples among the most suspect, any selection of a
 * paper with few lines, and all of a paper. Things that belong together go before chance sums.
 * @param target sen, positive
 */
export function cariHimpunan(semua: readonly Butir[], target: number, maksimum = 3): HasilHimpunan {
  const pool = semua.filter((b) => b.nilai > 0 && b.nilai <= target);
  const jenis = new Map<string | number, number>();
  const dokumen = kelompokkan(
    pool.filter((b) => b.dokumen !== null),
    (b) => b.dokumen,
  );
  for (const b of pool) jenis.set(b.jenis, (jenis.get(b.jenis) ?? 0) + 1);
  const teman = (a: Butir, b: Butir): number =>
    (a.dokumen !== null && a.dokumen === b.dokumen ? 0.5 / (dokumen.get(a.dokumen)?.length ?? 1) : 0) +
    (a.jenis === b.jenis ? 0.3 / (jenis.get(a.jenis) ?? 1) : 0) +
    0.2 * b.bobot;
  const nilai = (isi: readonly Butir[]): number => {
    const [satu, ...lain] = isi;
    if (satu === undefined) return -99;
    const ukuran = UKURAN[Math.min(isi.length, 4) - 1] ?? 0.05;
    let log = Math.log(ukuran) + Math.log(satu.bobot);
    // In a larger selection of one paper each line is in or out; so is the sum of few chances.
    if (isi.length > 3) return log - Math.log(2) * Math.min(dokumen.get(satu.dokumen)?.length ?? 20, 20);
    for (const b of lain) log += Math.log(Math.max(teman(satu, b), 1e-12));
    return log;
  };
  const hasil = new Map<string, Pilihan>();
  let banyak = 0;
  const ambil = (isi: readonly Butir[]): void => {
    const urut = isi.toSorted((a, b) => a.id - b.id);
    const kunci = urut.map((b) => b.id).join('-');
    if (!hasil.has(kunci)) hasil.set(kunci, { butir: urut, log: nilai(urut) });
  };
  const perNilai = kelompokkan(pool, (b) => b.nilai);
  for (const b of perNilai.get(target) ?? []) {
    banyak += 1;
    ambil([b]);
  }
  if (maksimum >= 2) banyak += pasangan(perNilai, target, ambil);
  if (maksimum >= 3) banyak += bertiga(pool, target, ambil);
  for (const isi of dokumen.values()) satuDokumen(isi, target, ambil);
  const terbaik = [...hasil.values()].sort((a, b) => b.log - a.log || urutId(a.butir, b.butir)).slice(0, TERBAIK);
  return { terbaik, banyak: Math.max(banyak, terbaik.length) };
}

function urutId(a: readonly Butir[], b: readonly Butir[]): number {
  for (const [i, satu] of a.entries()) {
    const beda = satu.id - (b[i]?.id ?? 0);
    if (beda !== 0) return beda;
  }
  return a.length - b.length;
}

/** All pairs with the sum; gives how many there are, and hands on the first of them by value. */
function pasangan(
  perNilai: ReadonlyMap<number, readonly Butir[]>,
  target: number,
  ambil: (isi: readonly Butir[]) => void,
): number {
  let banyak = 0;
  const cocok: (readonly [readonly Butir[], readonly Butir[]])[] = [];
  for (const [n, isi] of perNilai) {
    const lawan = n * 2 > target ? undefined : perNilai.get(target - n);
    if (lawan === undefined) continue;
    const sama = n * 2 === target;
    banyak += sama ? (isi.length * (isi.length - 1)) / 2 : isi.length * lawan.length;
    cocok.push([isi, lawan]);
  }
  // Rare values first: a chance sum is likelier among common ones.
  cocok.sort(([a, b], [c, d]) => a.length * b.length - c.length * d.length || (a[0]?.nilai ?? 0) - (c[0]?.nilai ?? 0));
  let diambil = 0;
  for (const [isi, lawan] of cocok)
    for (const [i, a] of isi.slice(0, 40).entries())
      for (const b of isi === lawan ? isi.slice(i + 1, 40) : lawan.slice(0, 40)) {
        if ((diambil += 1) > BATAS_PASANG) return banyak;
        ambil([a, b]);
      }
  return banyak;
}

/** How many items of one value are tried; they are alike, so a few tell as much. */
const BATAS_SAMA = 6;

const pilihDua = (n: number): number => (n * (n - 1)) / 2;

/** Triples among the most suspect, by three fingers on the values in order. Gives how many there are. */
function bertiga(pool: readonly Butir[], target: number, ambil: (isi: readonly Butir[]) => void): number {
  const urut = pool.toSorted((a, b) => b.bobot - a.bobot || a.id - b.id).slice(0, BATAS_TIGA);
  const kelompok = [...kelompokkan(urut, (b) => b.nilai).entries()].sort(([a], [b]) => a - b);
  const n = kelompok.map(([nilai]) => nilai);
  const isi = kelompok.map(([, butir]) => butir);
  let banyak = 0;
  let diambil = 0;
  for (let i = 0; i < n.length; i += 1) {
    const sisa = target - (n[i] ?? 0);
    let [kiri, kanan] = [i, n.length - 1];
    while (kiri <= kanan) {
      const jumlah = (n[kiri] ?? 0) + (n[kanan] ?? 0);
      if (jumlah < sisa) kiri += 1;
      else if (jumlah > sisa) kanan -= 1;
      else {
        banyak += banyakTiga(i, kiri, kanan, isi);
        if (diambil < BATAS_PASANG) diambil += ambilTiga([i, kiri, kanan], isi, ambil);
        kiri += 1;
        kanan -= 1;
      }
    }
  }
  return banyak;
}

/** How many triples there are of three groups in order, some of which may be the same. */
function banyakTiga(i: number, j: number, k: number, isi: readonly (readonly Butir[])[]): number {
  const [a, b, c] = [isi[i]?.length ?? 0, isi[j]?.length ?? 0, isi[k]?.length ?? 0];
  if (i === j && j === k) return (pilihDua(a) * (a - 2)) / 3;
  if (i === j) return pilihDua(a) * c;
  return j === k ? a * pilihDua(b) : a * b * c;
}

function ambilTiga(
  [i, j, k]: readonly [number, number, number],
  isi: readonly (readonly Butir[])[],
  ambil: (isi: readonly Butir[]) => void,
): number {
  let n = 0;
  const beberapa = (m: number) => (isi[m] ?? []).slice(0, BATAS_SAMA);
  for (const [x, a] of beberapa(i).entries())
    for (const [y, b] of beberapa(j).entries()) {
      if (i === j && y <= x) continue;
      for (const [z, c] of beberapa(k).entries()) {
        if (j === k && z <= y) continue;
        n += 1;
        ambil([a, b, c]);
      }
    }
  return n;
}

/** All of a paper, all but one, and any selection of a short one. */
function satuDokumen(isi: readonly Butir[], target: number, ambil: (isi: readonly Butir[]) => void): void {
  const jumlah = isi.reduce((n, b) => n + b.nilai, 0);
  if (jumlah < target || isi.length < 2) return;
  if (jumlah === target) ambil(isi);
  const lebih = isi.find((b) => b.nilai === jumlah - target);
  if (lebih !== undefined && isi.length > 2) ambil(isi.filter((b) => b !== lebih));
  if (isi.length < 4 || isi.length > BATAS_DOKUMEN) return;
  const tengah = Math.floor(isi.length / 2);
  const [kiri, kanan] = [isi.slice(0, tengah), isi.slice(tengah)];
  const jumlahBagian = (bagian: readonly Butir[], pola: number) =>
    bagian.reduce((n, b, i) => n + ((pola >> i) & 1) * b.nilai, 0);
  const depan = new Map<number, number>();
  for (let p = 0; p < 1 << kiri.length; p += 1) depan.set(jumlahBagian(kiri, p), p);
  for (let p = 0; p < 1 << kanan.length; p += 1) {
    const q = depan.get(target - jumlahBagian(kanan, p));
    if (q !== undefined) ambil([...kiri.filter((_, i) => (q >> i) & 1), ...kanan.filter((_, i) => (p >> i) & 1)]);
  }
}
