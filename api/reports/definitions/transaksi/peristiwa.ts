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
  /** Side of the roll-forward; null for what moves nothing. */
  readonly arah: 'tambah' | 'kurang' | null;
}

/** What later commands added to an entry on its own day. */
export interface Pelengkap {
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly sesudah: LotLaporan;
}

/** Completions by lot, day and side of the entry they belong to. */
export type DaftarPelengkap = ReadonlyMap<string, Pelengkap>;

const kunci = (t: TransaksiLaporan, sisi: 'masuk' | 'keluar'): string => `${sisi}|${t.sesudah.id}|${t.tanggal}`;

/** Whether an entry brought goods in under its own cause, so that a value filled in later completes it. */
export const isMasuk = (jenis: string): boolean => jenis.startsWith('perolehan-') || jenis === 'transfer-masuk';

/** Akumulasi that a late closing sent along belongs to the leaving, unless the goods had come back by then. */
function sisiPelengkap(t: TransaksiLaporan): 'masuk' | 'keluar' {
  if (t.jenis === 'pengisian-nilai') return 'masuk';
  return t.gerak === 'tambah' && t.sesudah.jumlah > 0 ? 'masuk' : 'keluar';
}

/** Everything in a span of days that completes an entry instead of being one (DESIGN: missing values). */
export function bacaPelengkap(sumber: SumberLaporan, { mulai, selesai }: Rentang): DaftarPelengkap {
  const hasil = new Map<string, Pelengkap>();
  const jenis = (j: string): boolean => j === 'pengisian-nilai' || j === 'akumulasi-ikut';
  for (const t of sumber.transaksi(mulai, selesai, jenis)) {
    if (t.gerak !== 'tambah' && t.gerak !== 'kurang') continue;
    const k = kunci(t, sisiPelengkap(t));
    const lama = hasil.get(k);
    hasil.set(k, {
      nilaiSen: tambah(lama?.nilaiSen ?? 0, t.delta.nilaiSen),
      akumulasiSen: tambah(lama?.akumulasiSen ?? 0, t.delta.akumulasiSen),
      sesudah: t.sesudah,
    });
  }
  return hasil;
}

const angka = (t: TransaksiLaporan, lengkap: Pelengkap | undefined): AngkaPeristiwa => ({
  unit: t.delta.unit,
  nilaiSen: tambah(t.delta.nilaiSen, lengkap?.nilaiSen ?? 0),
  akumulasiSen: tambah(t.delta.akumulasiSen, lengkap?.akumulasiSen ?? 0),
});

/** Goods that came in, with the value that was filled in for their entry since. */
export function masuk(t: TransaksiLaporan, pelengkap: DaftarPelengkap): Peristiwa {
  const lengkap = pelengkap.get(kunci(t, 'masuk'));
  return { t, lot: lengkap?.sesudah ?? t.sesudah, angka: angka(t, lengkap), arah: 'tambah' };
}

/** Goods that left, as they were before, with the akumulasi that went along. */
export function keluar(t: TransaksiLaporan, pelengkap: DaftarPelengkap): Peristiwa {
  return { t, lot: t.sebelum ?? t.sesudah, angka: angka(t, pelengkap.get(kunci(t, 'keluar'))), arah: 'kurang' };
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
