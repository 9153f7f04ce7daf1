import { KUNCI_KERAS, type Ciri } from './ciri.ts';
import { miripNama } from './kata.ts';

/** How far one thing that is compared agrees, 0..1, and that in words. */
export interface Tingkat {
  readonly skor: number;
  readonly alasan: string;
}

const t = (skor: number, alasan: string): Tingkat => ({ skor, alasan });

const KODE = [
  t(0, 'golongan berbeda'),
  t(0, 'golongan berbeda'),
  t(0, 'golongan berbeda'),
  t(0.2, 'kode lain dalam golongan yang sama'),
  t(0.5, 'kode dalam objek yang sama'),
  t(0.7, 'kode dalam rincian objek yang sama'),
  t(0.85, 'kode dalam sub rincian objek yang sama'),
  t(1, 'kode sama'),
] as const;
// Goods beyond repair stand under 1.5.4 in one list and still under their old code in the other.
const KODE_LAINNYA = t(0.35, 'kode aset lainnya di satu daftar, aset tetap di daftar lain');

/** Codes by how many levels they share from the left. */
export function unsurKode(a: Ciri, b: Ciri): Tingkat | null {
  if (a.kode === null || b.kode === null) return null;
  if (a.kode === b.kode) return KODE[7];
  if (a.tingkat[1] !== b.tingkat[1] && (a.tingkat[1] === '5' || b.tingkat[1] === '5')) return KODE_LAINNYA;
  let sama = 0;
  while (sama < 6 && a.tingkat[sama] !== undefined && a.tingkat[sama] === b.tingkat[sama]) sama++;
  return KODE[sama] ?? null;
}

/** Name against name, or against what the catalogue calls the other's code. */
export function unsurNama(a: Ciri, b: Ciri, mirip: (a: string, b: string) => number): Tingkat | null {
  if (a.nama.length === 0 || b.nama.length === 0) return null;
  let skor = miripNama(a.nama, b.nama, a.sebutan, b.sebutan, mirip);
  let alasan = skor >= 0.95 ? 'nama sama' : skor >= 0.6 ? 'nama mirip' : 'nama berbeda';
  // A list that prints the catalogue's name says no more than the code does.
  const katalog =
    Math.max(miripNama(a.nama, b.uraian, [], [], mirip), miripNama(b.nama, a.uraian, [], [], mirip)) * 0.9;
  if (katalog > skor && katalog >= 0.8) [skor, alasan] = [katalog, 'nama menurut katalog kode'];
  if (a.judul.length > 0 && b.judul.length > 0) {
    const judul = miripNama(a.judul, b.judul, [], [], mirip);
    [skor, alasan] = [judul * 0.8 + skor * 0.2, judul >= 0.8 ? 'judul sama' : 'judul berbeda'];
  }
  return t(skor, alasan);
}

const TANGGAL_SAMA = t(1, 'tanggal perolehan sama');
const TAHUN_SAMA = t(1, 'tahun perolehan sama');
const TANGGAL_BEDA = t(0.9, 'tahun perolehan sama, tanggal berbeda');
// Bought in December, handed over in January.
const TAHUN_SELISIH_1 = t(0.5, 'tahun perolehan berselisih satu');
const TAHUN_SELISIH_2 = t(0.2, 'tahun perolehan berselisih dua');
const TAHUN_BEDA = t(0, 'tahun perolehan berbeda');

/** Day where both know it, else year. */
export function unsurTahun(a: Ciri, b: Ciri): Tingkat | null {
  if (a.tahun === null || b.tahun === null) return null;
  if (a.tanggal !== null && a.tanggal === b.tanggal) return TANGGAL_SAMA;
  const beda = Math.abs(a.tahun - b.tahun);
  if (beda === 0) return a.tanggal !== null && b.tanggal !== null ? TANGGAL_BEDA : TAHUN_SAMA;
  return beda === 1 ? TAHUN_SELISIH_1 : beda === 2 ? TAHUN_SELISIH_2 : TAHUN_BEDA;
}

const JUMLAH_SAMA = t(1, 'jumlah sama');
const JUMLAH_BEDA = Array.from({ length: 11 }, (_, i) => t(i * 0.05, 'jumlah berbeda'));

/** Quantity; at most half where it differs, less the further apart. */
export function unsurJumlah(a: Ciri, b: Ciri): Tingkat | null {
  if ((a.jumlah ?? a.registerDari) === null || (b.jumlah ?? b.registerDari) === null) return null;
  if (a.unit === b.unit) return JUMLAH_SAMA;
  return JUMLAH_BEDA[Math.floor((10 * Math.min(a.unit, b.unit)) / Math.max(a.unit, b.unit, 1))] ?? null;
}

const NILAI_SAMA = t(1, 'nilai sama');
const NILAI_SEN = t(0.97, 'nilai sama, hanya sen yang berbeda');
const NILAI_BULAT = t(0.9, 'nilai sama sesudah pembulatan');
const NILAI_SATUAN = t(0.8, 'nilai per satuan sama');
const NILAI_HARGA = t(0.8, 'nilai satu daftar adalah nilai per satuan daftar lain');
const NILAI_TERTUKAR = t(0.75, 'nilai sama bila dua angka yang tertukar dibalik');
const NILAI_DEKAT = t(0.4, 'nilai berbeda kurang dari sepersepuluh');
const NILAI_JAUH = t(0.15, 'nilai berbeda');
const NILAI_BEDA = t(0, 'nilai jauh berbeda');
const PENGALI = [10, 100, 1000] as const;
const NILAI_PENGALI = PENGALI.map((n) => t(0.75, `angka nilai sama, terpaut ${n} kali lipat`));

/** Value of the whole, then the mistakes values are typed with, then how far apart. */
export function unsurNilai(a: Ciri, b: Ciri): Tingkat | null {
  if (a.nilai === null || b.nilai === null) return null;
  if (a.nilai === b.nilai) return NILAI_SAMA;
  const beda = Math.abs(a.nilai - b.nilai);
  const besar = Math.max(Math.abs(a.nilai), Math.abs(b.nilai));
  if (beda < 100) return NILAI_SEN;
  if (beda <= 1000_00 && beda * 1000 <= besar) return NILAI_BULAT;
  const kali = kelipatan(a.nilai, b.nilai);
  if (kali >= 0) return NILAI_PENGALI[kali] ?? null;
  if (a.unit !== b.unit && dekat(a.nilai / a.unit, b.nilai / b.unit)) return NILAI_SATUAN;
  if (b.unit > 1 && dekat(a.nilai, b.nilai / b.unit)) return NILAI_HARGA;
  if (a.unit > 1 && dekat(b.nilai, a.nilai / a.unit)) return NILAI_HARGA;
  if (tertukar(a.nilai, b.nilai)) return NILAI_TERTUKAR;
  return beda <= besar / 10 ? NILAI_DEKAT : beda <= besar / 2 ? NILAI_JAUH : NILAI_BEDA;
}

/** Value of one unit, for a part of a lot against the lot. */
export function unsurNilaiSatuan(a: Ciri, b: Ciri): Tingkat | null {
  if (a.nilai === null || b.nilai === null) return null;
  const [x, y] = [a.nilai / a.unit, b.nilai / b.unit];
  if (dekat(x, y)) return NILAI_SAMA;
  const kali = PENGALI.findIndex((n) => dekat(Math.min(x, y) * n, Math.max(x, y)));
  if (kali >= 0) return NILAI_PENGALI[kali] ?? null;
  const [beda, besar] = [Math.abs(x - y), Math.max(Math.abs(x), Math.abs(y))];
  return beda <= besar / 10 ? NILAI_DEKAT : beda <= besar / 2 ? NILAI_JAUH : NILAI_BEDA;
}

/** Dividing a value over units leaves sen; a rupiah of rounding is no difference. */
const dekat = (a: number, b: number): boolean => Math.abs(a - b) <= 100;

const kelipatan = (a: number, b: number): number => {
  const [kecil, besar] = a < b ? [a, b] : [b, a];
  return kecil > 0 ? PENGALI.findIndex((n) => kecil * n === besar) : -1;
};

/** Whether two neighbouring digits changed places. Then the difference is divisible by nine, which settles most at once. */
function tertukar(a: number, b: number): boolean {
  if ((a - b) % 9 !== 0) return false;
  const [x, y] = [String(a), String(b)];
  if (x.length !== y.length) return false;
  let i = 0;
  while (x[i] === y[i]) i++;
  return x[i] === y[i + 1] && x[i + 1] === y[i] && x.slice(i + 2) === y.slice(i + 2);
}

const MERK_SAMA = t(1, 'merk sama');
const MERK_DALAM_NAMA = t(1, 'merk disebut dalam nama');
const MERK_MIRIP = t(0.6, 'merk mirip');
const MERK_BEDA = t(0, 'merk berbeda');

/** Merk against merk, or against the name where the other list has no column for it. */
export function unsurMerk(a: Ciri, b: Ciri, mirip: (a: string, b: string) => number): Tingkat | null {
  if (a.merk.length === 0 || b.merk.length === 0) {
    const [merk, nama] = a.merk.length === 0 ? [b.merk, a.nama] : [a.merk, b.nama];
    return miripNama(merk, nama, [], [], mirip) >= 0.6 ? MERK_DALAM_NAMA : null;
  }
  const skor = miripNama(a.merk, b.merk, [], [], mirip);
  return skor >= 0.85 ? MERK_SAMA : skor >= 0.45 ? MERK_MIRIP : MERK_BEDA;
}

const REGISTER_SAMA = t(1, 'nomor register sama');
const REGISTER_TUMPANG = t(0.9, 'nomor register tumpang tindih');
const REGISTER_BEDA = t(0, 'nomor register berbeda');

/** Register numbers run per code, so under two codes they say nothing. */
export function unsurRegister(a: Ciri, b: Ciri): Tingkat | null {
  if (a.registerDari === null || b.registerDari === null) return null;
  if (a.kode !== null && b.kode !== null && a.kode !== b.kode) return null;
  const [sampaiA, sampaiB] = [a.registerSampai ?? a.registerDari, b.registerSampai ?? b.registerDari];
  if (a.registerDari === b.registerDari && sampaiA === sampaiB) return REGISTER_SAMA;
  return a.registerDari <= sampaiB && b.registerDari <= sampaiA ? REGISTER_TUMPANG : REGISTER_BEDA;
}

const LUAS_SAMA = t(1, 'luas sama');
const LUAS_DEKAT = t(0.8, 'luas hampir sama');
const LUAS_PENGALI = t(0.6, 'angka luas sama, terpaut 10, 100, atau 1000 kali lipat');
const LUAS_BEDA = t(0, 'luas berbeda');

/** Area; measured again it is never quite the same. */
export function unsurLuas(a: Ciri, b: Ciri): Tingkat | null {
  if (a.luas === null || b.luas === null) return null;
  if (a.luas === b.luas) return LUAS_SAMA;
  if (Math.abs(a.luas - b.luas) * 50 <= Math.max(a.luas, b.luas)) return LUAS_DEKAT;
  return kelipatan(a.luas, b.luas) >= 0 ? LUAS_PENGALI : LUAS_BEDA;
}

/** Address, word by word. */
export function unsurAlamat(a: Ciri, b: Ciri, mirip: (a: string, b: string) => number): Tingkat | null {
  if (a.alamat.length === 0 || b.alamat.length === 0) return null;
  const skor = miripNama(a.alamat, b.alamat, [], [], mirip);
  return t(skor, skor >= 0.95 ? 'alamat sama' : skor >= 0.6 ? 'alamat mirip' : 'alamat berbeda');
}

const KONDISI_SAMA = t(1, 'kondisi sama');
const KONDISI_BEDA = t(0, 'kondisi berbeda');

/** Condition; it changes, so it only decides between things that are alike in all else. */
export function unsurKondisi(a: Ciri, b: Ciri): Tingkat | null {
  if (a.kondisi === null || b.kondisi === null) return null;
  return a.kondisi === b.kondisi ? KONDISI_SAMA : KONDISI_BEDA;
}

/** Further description. */
export function unsurSpesifikasi(a: Ciri, b: Ciri, mirip: (a: string, b: string) => number): Tingkat | null {
  if (a.spesifikasi.length === 0 || b.spesifikasi.length === 0) return null;
  const skor = miripNama(a.spesifikasi, b.spesifikasi, [], [], mirip);
  return t(skor, skor >= 0.6 ? 'spesifikasi mirip' : 'spesifikasi berbeda');
}

/** Which of the numbers that belong to one thing only are equal, and which differ; as bits by `KUNCI_KERAS`. */
export function kunciKeras(a: Ciri, b: Ciri): { sama: number; beda: number } {
  let [sama, beda] = [0, 0];
  for (let i = 0; i < KUNCI_KERAS.length; i++) {
    const [x, y] = [a.keras[i] ?? null, b.keras[i] ?? null];
    if (x === null || y === null) continue;
    if (x === y) sama |= 1 << i;
    else beda |= 1 << i;
  }
  return { sama, beda };
}
