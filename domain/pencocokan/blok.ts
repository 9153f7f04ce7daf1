import type { Ciri } from './ciri.ts';
import { kerangka } from './kata.ts';

/** Goods of one list that nothing compared tells apart: interchangeable, so they are looked at once. */
export interface Kelas {
  readonly ciri: Ciri;
  /** Numbers of the goods, ascending. */
  readonly anggota: readonly number[];
}

/**
 * Puts goods that are alike in all that is compared into one class, the classes in an order that depends on what they
 * are, never on the order of the list.
 *
 * @param tersendiri numbers of goods that make a class of their own
 */
export function kelaskan(daftar: readonly Ciri[], tersendiri: ReadonlySet<number> = new Set()): Kelas[] {
  const menurut = new Map<string, { ciri: Ciri; anggota: number[] }>();
  for (const c of daftar) {
    const kunci = tersendiri.has(c.nomor) ? `${sidik(c)}${c.nomor}` : sidik(c);
    const ada = menurut.get(kunci);
    if (ada) ada.anggota.push(c.nomor);
    else menurut.set(kunci, { ciri: c, anggota: [c.nomor] });
  }
  const urut = [...menurut].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, k] of urut) k.anggota.sort((a, b) => a - b);
  return urut.map(([, k]) => k);
}

const SIDIK = (nomor: number): number => nomor + 1e15;

function sidik(c: Ciri): string {
  const bilangan = [c.tahun, c.jumlah, c.unit, c.nilai, c.registerDari, c.registerSampai, c.luas];
  return JSON.stringify([
    c.kode,
    c.nama,
    c.judul,
    c.merk,
    c.spesifikasi,
    // Of equal length, so that text order is the order of the numbers.
    bilangan.map((n) => (n === null ? '' : SIDIK(n).toString().padStart(17, '0'))),
    c.tanggal,
    c.kondisi,
    c.alamat,
    c.uraian,
    c.keras,
  ]);
}

/** Under a key that at most so many share, every pair is looked at; under a wider one, only neighbours. */
const SEMPIT = 12;
/** Neighbours to each side, in each of the orders, under a wide key. */
const TETANGGA = 5;

/**
 * Pairs worth a score, as indexes of the classes: those that share a key (code, name, a rare word, plate, chassis number,
 * register, digits of the value, ...), and of a wide key those that stand near each other by value, by year and
 * quantity, or by register. So a block of any size costs no more than a few dozen pairs per class.
 *
 * @returns pairs as one number each, ascending: index of theirs times the length of ours, plus index of ours
 */
export function calon(mereka: readonly Kelas[], kita: readonly Kelas[]): Float64Array {
  const urutan = [menurutNilai, menurutTahun, menurutRegister].map((banding) => peringkat(mereka, kita, banding));
  const kiri = kelompokkan(mereka);
  const kanan = kelompokkan(kita);
  const ada = new Set<number>();
  const tambah = (i: number, j: number): void => void ada.add(i * kita.length + j);
  for (const [kunci, a] of kiri) {
    const b = kanan.get(kunci);
    if (!b) continue;
    if (a.length <= SEMPIT || b.length <= SEMPIT) {
      for (const i of a) for (const j of b) tambah(i, j);
      continue;
    }
    for (const { mereka: pa, kita: pb } of urutan) {
      const x = a.toSorted((p, q) => (pa[p] ?? 0) - (pa[q] ?? 0) || p - q);
      const y = b.toSorted((p, q) => (pb[p] ?? 0) - (pb[q] ?? 0) || p - q);
      berdekatan(x, pa, y, pb, tambah);
      berdekatan(y, pb, x, pa, (j, i) => tambah(i, j));
    }
  }
  return Float64Array.from(ada).sort();
}

function kelompokkan(kelas: readonly Kelas[]): Map<string, number[]> {
  const hasil = new Map<string, number[]>();
  for (const [i, { ciri }] of kelas.entries()) {
    for (const k of kunciBlok(ciri)) {
      const isi = hasil.get(k);
      if (isi) isi.push(i);
      else hasil.set(k, [i]);
    }
  }
  return hasil;
}

/** Digits of an amount without the zeros at its end, so that a factor of ten makes no other key; null for round ones. */
function angkaPenting(nilai: number | null): string | null {
  const isi = nilai ? String(Math.round(nilai)).replace(/0+$/, '') : '';
  return isi.length >= 2 ? isi : null;
}

function kunciBlok(c: Ciri): Set<string> {
  const kunci = new Set<string>();
  const tambah = (...bagian: (string | number | null)[]): void => {
    if (!bagian.includes(null)) kunci.add(bagian.join('|'));
  };
  const nama = c.nama.length > 0 ? c.nama.join(' ') : null;
  const objek = c.kode?.split('.').slice(0, 4).join('.') ?? null;
  const angka = angkaPenting(c.nilai);
  const satuan = angkaPenting(c.nilai === null ? null : c.nilai / c.unit);
  for (const [i, k] of c.keras.entries()) tambah('keras', i, k);
  for (const [huruf, isi] of [
    ['kode', c.kode],
    ['nama', nama],
  ] as const) {
    if (isi === null) continue;
    tambah(huruf, isi);
    tambah(huruf, isi, 'tahun', c.tahun);
    tambah(huruf, isi, 'tahun', c.tahun, 'jumlah', c.jumlah);
    tambah(huruf, isi, 'angka', angka);
    tambah(huruf, isi, 'angka', satuan);
    tambah(huruf, isi, 'luas', c.luas);
    if (c.merk.length > 0) tambah(huruf, isi, 'merk', c.merk.join(' '));
  }
  tambah('objek', objek, 'register', c.registerDari);
  if (angka !== null && angka.length >= 5) tambah('angka', angka);
  if (satuan !== null && satuan.length >= 5) tambah('angka', satuan);
  for (const k of c.nama) tambah('kata', kerangka(k));
  for (const k of c.judul) tambah('judul', kerangka(k));
  for (const k of c.nama.length > 0 ? c.nama : []) tambah('kata', kerangka(k), 'tahun', c.tahun);
  return kunci;
}

type Banding = (a: Ciri, b: Ciri) => number;

// What is not told comes last, in both lists alike.
const TAK_TAHU = Number.MAX_SAFE_INTEGER;
const angka = (a: number | null, b: number | null): number => (a ?? TAK_TAHU) - (b ?? TAK_TAHU);
const perUnit = (c: Ciri): number | null => (c.nilai === null ? null : Math.round(c.nilai / c.unit / 100));
const menurutNilai: Banding = (a, b) => angka(perUnit(a), perUnit(b)) || angka(a.tahun, b.tahun);
const menurutTahun: Banding = (a, b) => angka(a.tahun, b.tahun) || angka(a.jumlah, b.jumlah);
const menurutRegister: Banding = (a, b) => angka(a.registerDari, b.registerDari);

/** Ranks of both lists in one order; equal ones share a rank. */
function peringkat(
  mereka: readonly Kelas[],
  kita: readonly Kelas[],
  banding: Banding,
): { mereka: number[]; kita: number[] } {
  const semua = [...mereka, ...kita].map((k, i) => ({ ciri: k.ciri, i }));
  semua.sort((a, b) => banding(a.ciri, b.ciri) || a.i - b.i);
  const hasil: number[] = Array.from({ length: semua.length }, () => 0);
  let pangkat = 0;
  for (const [n, { ciri, i }] of semua.entries()) {
    const lalu = semua[n - 1];
    if (lalu && banding(lalu.ciri, ciri) !== 0) pangkat++;
    hasil[i] = pangkat;
  }
  return { mereka: hasil.slice(0, mereka.length), kita: hasil.slice(mereka.length) };
}

/**
 * For each of `dari` the neighbours of its rank in `pada`, both sorted by rank. Among many of the same rank each gets
 * others, in proportion to its own place among its equals, so that they do not all ask for the same few.
 */
function berdekatan(
  dari: readonly number[],
  pangkatDari: readonly number[],
  pada: readonly number[],
  pangkatPada: readonly number[],
  tambah: (dari: number, pada: number) => void,
): void {
  let [awal, akhir] = [0, 0];
  for (let s = 0; s < dari.length;) {
    const pangkat = pangkatDari[dari[s] ?? 0] ?? 0;
    let e = s;
    while (e < dari.length && pangkatDari[dari[e] ?? 0] === pangkat) e++;
    while (awal < pada.length && (pangkatPada[pada[awal] ?? 0] ?? 0) < pangkat) awal++;
    akhir = Math.max(akhir, awal);
    while (akhir < pada.length && pangkatPada[pada[akhir] ?? 0] === pangkat) akhir++;
    for (let p = s; p < e; p++) {
      const tengah = awal + Math.floor(((p - s) * (akhir - awal)) / (e - s));
      const mulai = Math.max(0, Math.min(tengah - TETANGGA, pada.length - 2 * TETANGGA));
      for (let q = mulai; q < Math.min(pada.length, mulai + 2 * TETANGGA); q++) tambah(dari[p] ?? 0, pada[q] ?? 0);
    }
    s = e;
  }
}
