import { formatTanggal, uraiTanggalPanjang } from './tanggal.ts';

/** A source paper as the forms print it; empty texts and null where not told. */
export interface DokumenSumber {
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string | null;
}

/** A paper in one line, as the ledger keeps it: `BAST nomor 12/PPK tanggal 3 Maret 2025`. */
export const teksDokumen = (d: {
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal?: string | null | undefined;
}): string =>
  [d.jenis, d.nomor && `nomor ${d.nomor}`, d.tanggal && `tanggal ${formatTanggal(d.tanggal)}`]
    .filter(Boolean)
    .join(' ');

const BENTUK =
  /^(?:(?<jenis>.*?)(?:^| )(?=nomor |tanggal \d))?(?:nomor (?<nomor>.+?))?(?: ?tanggal (?<tanggal>\d{1,2} \p{L}+ \d{4}))?$/u;

/**
 * Takes a line of the ledger apart again. A text that somebody typed freely is its `jenis`, whole: nothing of it is lost.
 */
export function uraiDokumen(teks: string): DokumenSumber {
  const bagian = BENTUK.exec(teks)?.groups;
  const tanggal = bagian?.['tanggal'] === undefined ? null : uraiTanggalPanjang(bagian['tanggal']);
  const hasil = { jenis: bagian?.['jenis'] ?? '', nomor: bagian?.['nomor'] ?? '', tanggal };
  return teksDokumen(hasil) === teks ? hasil : { jenis: teks, nomor: '', tanggal: null };
}
