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

/** What a line of the ledger says beside the paper: where goods went, why something was corrected. */
export interface TambahanDasar {
  readonly tujuan?: string | null | undefined;
  readonly sebab?: string | null | undefined;
}

const ekorDasar = ({ tujuan, sebab }: TambahanDasar): string => (tujuan ? ` ke ${tujuan}` : sebab ? ` (${sebab})` : '');

/** The line of the ledger with what is said beside the paper: `BAST nomor 3 ke Dinas Perhubungan`. */
export const dasarDengan = (dasar: string, tambahan: TambahanDasar): string => `${dasar}${ekorDasar(tambahan)}`;

/** The paper alone, where it is known what was said beside it. */
export function tanpaTambahan(dasar: string, tambahan: TambahanDasar): string {
  const ekor = ekorDasar(tambahan);
  return ekor !== '' && dasar.endsWith(ekor) ? dasar.slice(0, 0 - ekor.length) : dasar;
}

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
