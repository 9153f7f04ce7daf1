import type { Golongan } from '../../../../domain/kodeBarang.ts';
import { tambah } from '../../jumlah.ts';
import type { LotLaporan, SumberLaporan, TransaksiLaporan } from '../../sumber.ts';
import { formulirJenis } from './jenis.ts';

/** Both days included. */
export interface Rentang {
  readonly mulai: string;
  readonly selesai: string;
}

/** A movement as it is booked: what leaves is negative. Sen. */
export interface AngkaPeristiwa {
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
}

/** One row of a form: a transaction with what completes it, and the lot that the row is about. */
export interface Peristiwa {
  readonly t: TransaksiLaporan;
  /** The lot as the row shows it: after the transaction, or before it for goods that leave. */
  readonly lot: LotLaporan;
  readonly angka: AngkaPeristiwa;
  /** The part of `angka` that completed the entry afterwards, booked where the lot stood by then. */
  readonly lengkap?: Pelengkap;
  /** Side of the roll-forward; null for what moves nothing. */
  readonly arah: 'tambah' | 'kurang' | null;
}

/** Amounts that complete an entry, in sen. */
interface AngkaPelengkap {
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
}

/** What later commands added to an entry on its own day. */
export interface Pelengkap extends AngkaPelengkap {
  readonly sesudah: LotLaporan;
  /** The same by the golongan it was booked in: a reklas of that day may stand between two of them. */
  readonly menurutGolongan: ReadonlyMap<Golongan, AngkaPelengkap>;
}

/** Completions by lot, day and side of the entry they belong to. */
export type DaftarPelengkap = ReadonlyMap<string, Pelengkap>;

/** Which entry is completed: goods that came in, that came back after a writing off, or that left. */
type SisiPelengkap = 'masuk' | 'pulih' | 'keluar';

const kunci = (t: TransaksiLaporan, sisi: SisiPelengkap): string => `${sisi}|${t.sesudah.id}|${t.tanggal}`;

/** Whether an entry brought goods in under its own cause, so that a value filled in later completes it. */
export const isMasuk = (jenis: string): boolean => jenis.startsWith('perolehan-') || jenis === 'transfer-masuk';

/** Akumulasi that a late closing sent along stands on the side of what it goes with. */
const sisiPelengkap = (t: TransaksiLaporan): SisiPelengkap =>
  t.jenis !== 'akumulasi-ikut' ? 'masuk' : t.gerak === 'tambah' ? 'pulih' : 'keluar';

/** Kinds that complete an entry; standing on or off the balance sheet does so when it is put right on the entry's day. */
const PELENGKAP: ReadonlySet<string> = new Set(['pengisian-nilai', 'akumulasi-ikut', 'komptabel']);

/** Everything in a span of days that completes an entry instead of being one (DESIGN: missing values). */
export function bacaPelengkap(sumber: SumberLaporan, { mulai, selesai }: Rentang): DaftarPelengkap {
  const hasil = new Map<string, Pelengkap>();
  for (const t of sumber.transaksi(mulai, selesai, (j) => PELENGKAP.has(j))) {
    if (t.gerak !== 'tambah' && t.gerak !== 'kurang') continue;
    const k = kunci(t, sisiPelengkap(t));
    const lama = hasil.get(k);
    const { golongan } = t.sesudah;
    const menurutGolongan = new Map(lama?.menurutGolongan);
    menurutGolongan.set(golongan, tambahPelengkap(menurutGolongan.get(golongan), t.delta));
    hasil.set(k, { ...tambahPelengkap(lama, t.delta), sesudah: t.sesudah, menurutGolongan });
  }
  return hasil;
}

const tambahPelengkap = (lama: AngkaPelengkap | undefined, baru: AngkaPelengkap): AngkaPelengkap => ({
  nilaiSen: tambah(lama?.nilaiSen ?? 0, baru.nilaiSen),
  akumulasiSen: tambah(lama?.akumulasiSen ?? 0, baru.akumulasiSen),
});

const angka = (t: TransaksiLaporan, lengkap: Pelengkap | undefined): AngkaPeristiwa => ({
  unit: t.delta.unit,
  nilaiSen: tambah(t.delta.nilaiSen, lengkap?.nilaiSen ?? 0),
  akumulasiSen: tambah(t.delta.akumulasiSen, lengkap?.akumulasiSen ?? 0),
});

/**
 * Goods that came in, with the value that was filled in for their entry since. A reklas of the same day may already have
 * moved them by then: the row keeps the code they came in under.
 */
export function masuk(t: TransaksiLaporan, pelengkap: DaftarPelengkap): Peristiwa {
  const lengkap = pelengkap.get(kunci(t, isMasuk(t.jenis) ? 'masuk' : 'pulih'));
  if (lengkap === undefined) return { t, lot: t.sesudah, angka: angka(t, undefined), arah: 'tambah' };
  const { nilaiSen, nilaiTerisiSen, komptabel } = lengkap.sesudah;
  const lot = { ...t.sesudah, nilaiSen, nilaiTerisiSen, komptabel };
  return { t, lot, angka: angka(t, lengkap), lengkap, arah: 'tambah' };
}

/** Goods that left, as they were before, with the akumulasi that went along. */
export function keluar(t: TransaksiLaporan, pelengkap: DaftarPelengkap): Peristiwa {
  const lengkap = pelengkap.get(kunci(t, 'keluar'));
  return { t, lot: t.sebelum ?? t.sesudah, angka: angka(t, lengkap), ...(lengkap && { lengkap }), arah: 'kurang' };
}

/** A change of a lot that stays: on the side it was booked on. */
export const perubahan = (t: TransaksiLaporan): Peristiwa => ({
  t,
  lot: t.sesudah,
  angka: angka(t, undefined),
  arah: t.gerak === 'tambah' || t.gerak === 'kurang' ? t.gerak : null,
});

/** Transactions of the kinds that a form has rows for, and that pass `saring`. */
export const transaksiFormulir = (
  sumber: SumberLaporan,
  { mulai, selesai }: Rentang,
  formulir: string,
  saring: (jenis: string) => boolean = () => true,
): Iterable<TransaksiLaporan> => sumber.transaksi(mulai, selesai, (j) => formulirJenis(j) === formulir && saring(j));
