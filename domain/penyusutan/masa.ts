import type { AturanPenyusutan, MasaManfaat, PitaOverhaul, SumberMasa } from './aturan.ts';

/** A later day than any: what holds in the end. */
const AKHIR = '9999-12-31';

interface Berlaku {
  readonly awalan: string;
  readonly mulai?: string;
}

/** Lines of the longest prefix of a code (cut at whole levels) that has any in force on a day, the latest version. */
type Pencari<T> = (tabel: readonly T[], kode: string, tanggal: string) => readonly T[];

/** A look-up that remembers each table by prefix, so that a hundred thousand lots read it once. */
function pencari<T extends Berlaku>(): Pencari<T> {
  const ingatan = new WeakMap<readonly T[], ReadonlyMap<string, readonly T[]>>();
  return (tabel, kode, tanggal) => {
    let indeks = ingatan.get(tabel);
    if (indeks === undefined) {
      indeks = menurutAwalan(tabel);
      ingatan.set(tabel, indeks);
    }
    for (let awalan = kode; awalan !== ''; awalan = awalan.slice(0, Math.max(awalan.lastIndexOf('.'), 0))) {
      const daftar = indeks.get(awalan);
      const terbaru = daftar?.find((b) => (b.mulai ?? '') <= tanggal);
      if (daftar !== undefined && terbaru !== undefined) return daftar.filter((b) => b.mulai === terbaru.mulai);
    }
    return [];
  };
}

/** Lines of a table by prefix, the latest first. */
function menurutAwalan<T extends Berlaku>(tabel: readonly T[]): Map<string, T[]> {
  const hasil = new Map<string, T[]>();
  for (const baris of tabel) {
    const daftar = hasil.get(baris.awalan) ?? [];
    daftar.push(baris);
    hasil.set(baris.awalan, daftar);
  }
  for (const daftar of hasil.values()) {
    daftar.sort((a, b) => ((a.mulai ?? '') < (b.mulai ?? '') ? 1 : (a.mulai ?? '') > (b.mulai ?? '') ? -1 : 0));
  }
  return hasil;
}

const cariMasa = pencari<MasaManfaat>();
const cariPita = pencari<PitaOverhaul>();

/**
 * Useful life of a code on a day, with the table's line it comes from: the longest prefix in force, of it the
 * latest line. null when the table has none.
 */
export function masaManfaat(
  aturan: Pick<AturanPenyusutan, 'masaManfaat'>,
  kode: string,
  tanggal = AKHIR,
): MasaManfaat | null {
  return cariMasa(aturan.masaManfaat, kode, tanggal)[0] ?? null;
}

/** A line of the table as the source of a life. */
export const sumberTabel = ({ awalan, tahun }: MasaManfaat): SumberMasa => ({ jenis: 'tabel', awalan, tahun });

const HARI_TABEL = new WeakMap<readonly MasaManfaat[], readonly string[]>();

/** The days on which the table of lives changes, in order; none when its lines have always held. */
export function hariPerubahanTabel(aturan: Pick<AturanPenyusutan, 'masaManfaat'>): readonly string[] {
  let hari = HARI_TABEL.get(aturan.masaManfaat);
  if (hari === undefined) {
    hari = [...new Set(aturan.masaManfaat.flatMap((m) => (m.mulai === undefined ? [] : [m.mulai])))].sort();
    HARI_TABEL.set(aturan.masaManfaat, hari);
  }
  return hari;
}

/**
 * The band a capitalisation falls in on its day, by the longest prefix that has bands. The percentage is compared
 * as a fraction, so a value exactly on a limit belongs to the lower band. A base of zero counts as beyond every
 * limit.
 *
 * @param nilaiSen amount of the capitalisation, above zero
 * @param dasarSen what it is a percentage of
 * @returns null when the code has no bands, or none fits
 */
export function pitaOverhaul(
  aturan: Pick<AturanPenyusutan, 'overhaul'>,
  kode: string,
  { nilaiSen, dasarSen, tanggal = AKHIR }: { nilaiSen: number; dasarSen: number; tanggal?: string },
): PitaOverhaul | null {
  const persen = BigInt(nilaiSen) * 10_000n;
  const dasar = BigInt(dasarSen);
  const cocok = (p: PitaOverhaul): boolean =>
    persen > BigInt(p.lebihDari) * dasar && (p.sampai === null || persen <= BigInt(p.sampai) * dasar);
  return cariPita(aturan.overhaul, kode, tanggal).find(cocok) ?? null;
}
