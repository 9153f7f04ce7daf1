// A column of several things in one cell (*Nomor Sertifikat/Tanggal*): how it is named as a field, and how a cell is cut.

/** What stands between the parts of a cell. */
export type Pemisah = 'miring' | 'miring-renggang' | 'koma' | 'titik-koma' | 'tegak' | 'baris';

interface CaraPisah {
  readonly pola: RegExp;
  /** As it stands in a text again. */
  readonly tanda: string;
  readonly nama: string;
}

const CARA: Readonly<Record<Pemisah, CaraPisah>> = {
  miring: { pola: /\s*\/\s*/u, tanda: '/', nama: 'garis miring' },
  // Where dates and numbers of letters have slashes of their own.
  'miring-renggang': { pola: /\s+\/\s+/u, tanda: ' / ', nama: 'garis miring dengan spasi' },
  // Not the decimal comma.
  koma: { pola: /\s*(?:(?<!\d),|,(?!\d))\s*/u, tanda: ', ', nama: 'koma' },
  'titik-koma': { pola: /\s*;\s*/u, tanda: '; ', nama: 'titik koma' },
  tegak: { pola: /\s*\|\s*/u, tanda: ' | ', nama: 'garis tegak' },
  baris: { pola: /\s*\n\s*/u, tanda: '\n', nama: 'baris baru' },
};

export const PEMISAH = Object.keys(CARA) as readonly Pemisah[];

/** A separator in words. */
export const namaPemisah = (pemisah: Pemisah): string => CARA[pemisah].nama;

/** Into which fields a cell is cut, in their order; a field may stand twice (*Merk/Tipe, Ukuran*). */
export interface Pembagian {
  readonly pemisah: Pemisah;
  readonly bidang: readonly string[];
}

const BENTUK = /^bagi:([a-z-]+):(.+)$/;

/** Key of a column that is cut up, as `bagi:koma:merk+rincian.ukuran`. */
export const kunciBagi = ({ pemisah, bidang }: Pembagian): string => `bagi:${pemisah}:${bidang.join('+')}`;

/** The reverse; null for any other key. */
export function uraiKunciBagi(kunci: string): Pembagian | null {
  const [, pemisah = '', bidang = ''] = BENTUK.exec(kunci) ?? [];
  const cara = PEMISAH.find((p) => p === pemisah);
  return cara === undefined ? null : { pemisah: cara, bidang: bidang.split('+') };
}

/** The fields that a column fills by its key: those it is cut into, or the one. */
export const bidangDiisi = (kunci: string): readonly string[] => uraiKunciBagi(kunci)?.bidang ?? [kunci];

/** The parts of a cell, however many. */
export const potong = (teks: string, pemisah: Pemisah): string[] => teks.trim().split(CARA[pemisah].pola);

/** What a cell says by field; null when it has another number of parts. Parts of one field stay together. */
export function bagiTeks(
  teks: string,
  { pemisah, bidang }: Pembagian,
): { readonly bidang: string; readonly teks: string }[] | null {
  const bagian = potong(teks, pemisah);
  if (bagian.length !== bidang.length) return null;
  const hasil: { bidang: string; teks: string }[] = [];
  for (const [i, kunci] of bidang.entries()) {
    const isi = bagian[i] ?? '';
    const akhir = hasil.at(-1);
    if (akhir?.bidang === kunci) akhir.teks += `${CARA[pemisah].tanda}${isi}`;
    else hasil.push({ bidang: kunci, teks: isi });
  }
  return hasil;
}
