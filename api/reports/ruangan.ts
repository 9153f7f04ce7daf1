import { selRincian } from './selLot.ts';
import type { LotLaporan, SumberLaporan } from './sumber.ts';

/** The goods of one room; `nama` is null for goods without one. */
export interface Ruangan {
  readonly nama: string | null;
  readonly banyak: number;
  readonly lot: () => Iterable<LotLaporan>;
}

/** Golongan whose goods belong into a room: without one they are listed as such. */
const DALAM_RUANGAN: ReadonlySet<string> = new Set(['B', 'E']);

/**
 * Living goods by room as of a day, rooms by name, in register order within a room; goods without a room come last.
 * Stock is on no list of a room. Only ids are held: each lot is read when its row is.
 */
export function lotPerRuangan(sumber: SumberLaporan, per: string): Ruangan[] {
  const isi = new Map<string, { nama: string | null; id: string[] }>();
  for (const lot of sumber.lotPer(per, {})) {
    const nama = namaRuangan(lot);
    if (lot.golongan === 'P' || (nama === null && !DALAM_RUANGAN.has(lot.golongan))) continue;
    const kunci = nama?.toLowerCase() ?? '';
    const ada = isi.get(kunci);
    if (ada) ada.id.push(lot.id);
    else isi.set(kunci, { nama, id: [lot.id] });
  }
  return [...isi.values()]
    .sort((a, b) => (a.nama === null ? 1 : b.nama === null ? -1 : a.nama.localeCompare(b.nama, 'id')))
    .map(({ nama, id }) => ({ nama, banyak: id.length, lot: () => bacaLot(sumber, id, per) }));
}

function* bacaLot(sumber: SumberLaporan, daftar: readonly string[], per: string): Generator<LotLaporan> {
  for (const id of daftar) {
    const lot = sumber.lot(id, per);
    if (lot !== null) yield lot;
  }
}

/** Rooms are typed by hand: blanks and capitals make no other room. */
export function namaRuangan(lot: LotLaporan): string | null {
  const isi = selRincian(lot, 'ruangan');
  const nama = isi === null ? '' : String(isi).trim().replaceAll(/\s+/gu, ' ');
  return nama === '' ? null : nama;
}
