import { isTanggal, tambahHari } from '../../domain/tanggal.ts';

const BULAN = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];

/**
 * Reads a date as people type or paste it: `31/12/2024`, `31-12-24`, `31.12.2024`, `31122024`, `2024-12-31`,
 * `31 Desember 2024`, `31/12` (this year), `t` (today), `+7` and `-7` (days from today).
 *
 * @param hariIni today, `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or null when the text is no day that exists
 */
export function bacaTanggal(teks: string, hariIni: string): string | null {
  const isi = teks.trim().toLowerCase();
  if (isi === 't') return hariIni;
  if (/^[+-]\d{1,4}$/.test(isi)) return tambahHari(hariIni, Number(isi));
  if (isTanggal(isi)) return isi;
  const rapat = /^(\d{2})(\d{2})(\d{4})$/.exec(isi);
  if (rapat) return susun(rapat[3], rapat[2], rapat[1]);
  const angka = /^(\d{1,2})[./\s-](\d{1,2})(?:[./\s-](\d{4}|\d{2}))?$/.exec(isi);
  if (angka) return susun(angka[3] ?? hariIni.slice(0, 4), angka[2], angka[1]);
  const nama = /^(\d{1,2})[\s-]([a-z]{3,9})[\s-](\d{4})$/.exec(isi);
  const bulan = BULAN.indexOf(nama?.[2]?.slice(0, 3) ?? '') + 1;
  return nama && bulan > 0 ? susun(nama[3], String(bulan), nama[1]) : null;
}

function susun(tahun = '', bulan = '', hari = ''): string | null {
  const penuh = tahun.length === 2 ? `20${tahun}` : tahun;
  const tanggal = `${penuh}-${bulan.padStart(2, '0')}-${hari.padStart(2, '0')}`;
  return isTanggal(tanggal) ? tanggal : null;
}

/** The same day `n` months away, or the last day of that month where it is shorter. */
export function tambahBulan(tanggal: string, n: number): string {
  const [tahun = 0, bulan = 1, hari = 1] = tanggal.split('-').map(Number);
  const urutan = tahun * 12 + bulan - 1 + n;
  const terakhir = new Date(Date.UTC(Math.floor(urutan / 12), (urutan % 12) + 1, 0)).getUTCDate();
  const isi = [Math.floor(urutan / 12), (urutan % 12) + 1, Math.min(hari, terakhir)];
  return isi.map((bagian, i) => String(bagian).padStart(i === 0 ? 4 : 2, '0')).join('-');
}
