import { kolomBagian, type Bagian, type Baris, type Kolom, type ReportDocument } from '../../document.ts';

/** Rows that stay in view: the lines above the first table and its head. */
export function barisKepala(dokumen: ReportDocument, pertama: Bagian<unknown>): number {
  const { kop, nomorKolom } = dokumen;
  const headerBlok = pertama.kartu?.headerBlok ?? dokumen.headerBlok;
  const columns = kolomBagian<unknown>(dokumen, pertama);
  const judulTabel = kop !== null || pertama.judul !== null ? 1 : 0;
  const pembuka = (kop === null ? 0 : 2) + 2 + (headerBlok.length > 0 ? 1 : 0) + judulTabel;
  return pembuka + (columns.some((k) => k.grup !== undefined) ? 2 : 1) + (nomorKolom ? 1 : 0);
}

/** Page footer of a printed sheet; `&` begins a command there and is doubled. */
export function kaki({ judul, jejak }: ReportDocument): string {
  const aman = (t: string): string => t.replaceAll('&', '&&').slice(0, 100);
  return `&L&7${aman(jejak.aplikasi)} - ${aman(judul)}&R&7Halaman &P dari &N`;
}

/** Lines a text will take in its column; LibreOffice does not work row heights out by itself. */
function barisTeks(teks: string, kolom: Kolom): number {
  // The width is counted in letters of 11 points; those of 9 points are smaller.
  const muat = Math.max(1, lebarKolom(kolom) * 1.3);
  if (teks.length <= muat && !teks.includes('\n')) return 1;
  return teks.split('\n').reduce((n, alinea) => n + Math.max(1, Math.ceil(alinea.length / (muat * 0.9))), 0);
}

/** Height of a row whose texts wrap, in points; undefined where one line is enough. */
export function tinggiBaris(baris: Baris, kolom: readonly Kolom[]): number | undefined {
  let tinggi = 1;
  for (const [i, k] of kolom.entries()) {
    const isi = baris[i];
    if (typeof isi === 'string') tinggi = Math.max(tinggi, barisTeks(isi, k));
  }
  return tinggi > 1 ? Math.min(409, tinggi * 12.5 + 2) : undefined;
}

/** Width in characters: the share of the printed table, but never too narrow for its figures. */
export function lebarKolom(kolom: Kolom): number {
  const paling = { rupiah: 19, tanggal: 11, kode: 6, luas: 11, ukuran: 7, bulat: 8, nomor: 5, teks: 7 }[kolom.kind];
  return Math.max(paling, Math.round(kolom.lebar * 0.62));
}
