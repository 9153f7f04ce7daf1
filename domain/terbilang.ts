import { AppError } from './galat.ts';
import { formatTanggal } from './tanggal.ts';

const SATUAN = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const TINGKAT = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1000, 'ribu'],
] as const;
const NAMA_HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** First number that has no word here. */
const BATAS = 1_000_000_000_000_000;

/** 1 to 999 in words. */
function ratusan(n: number): string {
  const [ratus, sisa] = [Math.trunc(n / 100), n % 100];
  const depan = ratus === 0 ? '' : ratus === 1 ? 'seratus' : `${SATUAN[ratus]} ratus`;
  return [depan, puluhan(sisa)].filter((t) => t !== '').join(' ');
}

function puluhan(n: number): string {
  if (n < 10) return SATUAN[n] ?? '';
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${SATUAN[n - 10]} belas`;
  return [`${SATUAN[Math.trunc(n / 10)]} puluh`, SATUAN[n % 10]].filter((t) => t !== '').join(' ');
}

/**
 * A whole number in Indonesian words: 2026 is *dua ribu dua puluh enam*.
 *
 * @throws AppError rule/jumlah_melampaui_batas for what is not whole, negative, or 10^15 and more
 */
export function terbilang(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= BATAS) {
    throw new AppError('rule', 'jumlah_melampaui_batas', { total: String(n) });
  }
  if (n === 0) return 'nol';
  const bagian: string[] = [];
  let sisa = n;
  for (const [besar, nama] of TINGKAT) {
    const banyak = Math.trunc(sisa / besar);
    // Only a thousand is contracted: seribu, but satu juta.
    if (banyak > 0) bagian.push(banyak === 1 && besar === 1000 ? 'seribu' : `${ratusan(banyak)} ${nama}`);
    sisa %= besar;
  }
  if (sisa > 0) bagian.push(ratusan(sisa));
  return bagian.join(' ');
}

/**
 * A day as minutes open with it: `Selasa tanggal sepuluh bulan Februari tahun dua ribu dua puluh enam`.
 *
 * @throws AppError validation/tanggal_tidak_sah
 */
export function tanggalTerbilang(tanggal: string): string {
  const [hari, bulan, tahun] = formatTanggal(tanggal).split(' ');
  const nama = NAMA_HARI[new Date(`${tanggal}T00:00:00Z`).getUTCDay()];
  return `${nama} tanggal ${terbilang(Number(hari))} bulan ${bulan} tahun ${terbilang(Number(tahun))}`;
}
