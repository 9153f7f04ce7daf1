/** Short forms of the office in headings, and the word each stands for. */
const SINGKATAN: ReadonlyMap<string, string> = new Map([
  ['no', 'nomor'],
  ['nmr', 'nomor'],
  ['nomer', 'nomor'],
  ['tgl', 'tanggal'],
  ['tggl', 'tanggal'],
  ['bln', 'bulan'],
  ['thn', 'tahun'],
  ['th', 'tahun'],
  ['jml', 'jumlah'],
  ['jlh', 'jumlah'],
  ['kd', 'kode'],
  ['brg', 'barang'],
  ['ket', 'keterangan'],
  ['type', 'tipe'],
  ['merek', 'merk'],
  ['reg', 'register'],
  ['akum', 'akumulasi'],
  ['sertipikat', 'sertifikat'],
  ['sertfikat', 'sertifikat'],
  ['asset', 'aset'],
]);

const BUKAN_KATA = /[^\p{L}\p{N}%]+/gu;
const DALAM_KURUNG = /\([^()]*\)|\[[^[\]]*\]/gu;

/**
 * A heading without what differs between files for no reason: case, marks, line breaks, short forms.
 * `Tgl.\nPerolehan *` and `TANGGAL PEROLEHAN` are both `tanggal perolehan`.
 */
export function normalJudul(judul: string): string {
  const kata = judul.normalize('NFKC').toLowerCase().replace(BUKAN_KATA, ' ').trim();
  return kata === ''
    ? ''
    : kata
        .split(' ')
        .map((k) => SINGKATAN.get(k) ?? k)
        .join(' ');
}

/** The same without what stands in brackets: units, hints, `(B/KB/RB)`. */
export const tanpaKurung = (judul: string): string => normalJudul(judul.replace(DALAM_KURUNG, ' '));

/** Separates the levels of a heading that was joined from several rows. */
export const ANTAR_TINGKAT = ' / ';

/** A way to read a joined heading: the words, and how many of its upper levels were left off. */
export interface BacaanJudul {
  readonly kata: string;
  readonly lepas: number;
}

/**
 * The ways a joined heading may be read, the fullest first: all levels, then without the uppermost ones, each with and
 * without what stands in brackets. `KIB A / Sertifikat / Tanggal` is known as `sertifikat tanggal`.
 */
export function bacaanJudul(judul: string): BacaanJudul[] {
  const tingkat = judul.split(ANTAR_TINGKAT);
  const bacaan = new Map<string, BacaanJudul>();
  for (let lepas = 0; lepas < tingkat.length; lepas += 1) {
    const sisa = tingkat.slice(lepas).join(ANTAR_TINGKAT);
    for (const kata of [normalJudul(sisa), tanpaKurung(sisa)]) {
      if (kata !== '' && !bacaan.has(kata)) bacaan.set(kata, { kata, lepas });
    }
  }
  return [...bacaan.values()];
}

/** Whether a heading says that its amounts are in thousands of rupiah, as the forms of Permendagri 17/2007 print. */
export const isRibuan = (judul: string): boolean => /\b(ribuan|ribu|rp\.? ?000|x ?1\.?000)\b/iu.test(judul);

/**
 * Fingerprint of a sheet's headings, by which a mapping is remembered: the same columns in another order, or with other
 * marks and short forms, are the same sheet. Readable text; hash it where it has to be short.
 */
export const sidikJudul = (judul: readonly (string | null)[]): string =>
  judul
    .map((j) => normalJudul(j ?? ''))
    .filter((j) => j !== '')
    .sort()
    .join('|');

/** A key for every column of a sheet, by which a remembered choice finds it again: heading, and which of equal ones. */
export function kunciKolom(judul: readonly (string | null)[]): string[] {
  const sudah = new Map<string, number>();
  return judul.map((j) => {
    const normal = normalJudul(j ?? '');
    const ke = (sudah.get(normal) ?? 0) + 1;
    sudah.set(normal, ke);
    return ke === 1 ? normal : `${normal}#${ke}`;
  });
}
