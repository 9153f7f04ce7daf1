import { formatTanggal } from '../domain/tanggal.ts';
import { formatRupiah } from '../domain/uang.ts';
import type { KunciPengaturan } from './contract/pengaturan.ts';

/** Changes of a table that are told one by one. */
const MAKS = 6;

type Baris = Readonly<Record<string, unknown>>;

const teks = (n: unknown): string =>
  typeof n === 'boolean' ? (n ? 'ya' : 'tidak') : typeof n === 'string' || typeof n === 'number' ? String(n) : '-';

/** What changed from one value of a setting to another, in sentences. */
export function bedaPengaturan(kunci: KunciPengaturan, dari: unknown, ke: unknown): string[] {
  if (!Array.isArray(dari) || !Array.isArray(ke)) return [`${teks(dari)} → ${teks(ke)}`];
  const lama = menurutKunci(kunci, dari as Baris[]);
  const baru = menurutKunci(kunci, ke as Baris[]);
  const hasil: string[] = [];
  for (const [k, isi] of baru) {
    const semula = lama.get(k);
    if (semula === undefined) hasil.push(`${k}: ${isi} (baru)`);
    else if (semula !== isi) hasil.push(`${k}: ${semula} → ${isi}`);
  }
  for (const [k, isi] of lama) if (!baru.has(k)) hasil.push(`${k}: ${isi} (dihapus)`);
  if (hasil.length === 0) return ['Tidak ada baris yang berbeda.'];
  return hasil.length <= MAKS ? hasil : [...hasil.slice(0, MAKS), `dan ${hasil.length - MAKS} perubahan lain`];
}

/** Lines of a table by what they are about, with what they say. */
function menurutKunci(kunci: KunciPengaturan, daftar: readonly Baris[]): Map<string, string> {
  const hasil = new Map<string, string>();
  for (const b of daftar) {
    const sejak = typeof b['mulai'] === 'string' ? ` sejak ${formatTanggal(b['mulai'])}` : '';
    const k = `${teks(b['awalan'])}${sejak}`;
    const isi = isiBaris(kunci, b);
    hasil.set(k, hasil.has(k) ? `${hasil.get(k)}; ${isi}` : isi);
  }
  return hasil;
}

function isiBaris(kunci: KunciPengaturan, b: Baris): string {
  if (kunci === 'kapitalisasi.batas') return `Rp${formatRupiah(Number(b['batasSen']))}`;
  if (kunci === 'penyusutan.masaManfaat') return `${teks(b['tahun'])} tahun`;
  const persen = (n: unknown) => (typeof n === 'number' ? `${n / 100}%` : 'seterusnya');
  return `> ${persen(b['lebihDari'])} s/d ${persen(b['sampai'])} +${teks(b['tambahTahun'])} tahun`;
}
