import { formatRupiah } from '../../../domain/uang.ts';

const sel = (kunci: string, nilai: unknown): string => {
  if (nilai === null || nilai === undefined) return '-';
  if (typeof nilai === 'number') return kunci.endsWith('Sen') ? formatRupiah(nilai) : String(nilai);
  if (Array.isArray(nilai)) return nilai.map((n) => (typeof n === 'object' ? JSON.stringify(n) : String(n))).join(', ');
  return typeof nilai === 'string' || typeof nilai === 'boolean' ? String(nilai) : JSON.stringify(nilai);
};

const isBaris = (n: unknown): n is Record<string, unknown> => typeof n === 'object' && n !== null && !Array.isArray(n);

/** Rows as aligned columns; amounts in rupiah. */
function tabel(baris: readonly Record<string, unknown>[]): string {
  const kolom = [...new Set(baris.flatMap((b) => Object.keys(b)))];
  const isi = [kolom, ...baris.map((b) => kolom.map((k) => sel(k, b[k])))];
  const lebar = kolom.map((_, i) => Math.max(...isi.map((b) => b[i]?.length ?? 0)));
  const kanan = kolom.map((k) => baris.every((b) => b[k] === null || typeof b[k] === 'number'));
  return isi
    .map((b) =>
      b
        .map((s, i) => (kanan[i] ? s.padStart(lebar[i] ?? 0) : s.padEnd(lebar[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A value for a person at a terminal. */
export function cetakManusia(nilai: unknown): string {
  if (Array.isArray(nilai))
    return nilai.length === 0 ? 'Tidak ada.' : nilai.every(isBaris) ? tabel(nilai) : nilai.map(String).join('\n');
  if (!isBaris(nilai)) return String(nilai);
  return Object.entries(nilai)
    .map(([k, v]) => {
      const baris = isBaris(v) ? [v] : v;
      return Array.isArray(baris) && baris.length > 0 && baris.every(isBaris)
        ? `${k}:\n${tabel(baris)}`
        : `${k}: ${sel(k, v)}`;
    })
    .join('\n');
}
