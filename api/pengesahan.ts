import type { z } from 'zod';
import type { Koneksi } from '../db/open.ts';
import { bacaRujukan, kunciRujukan } from '../db/reads/rujukan.ts';
import { Pengesahan } from './contract/pengesahan.ts';

type PengesahanTersimpan = z.infer<typeof Pengesahan>;

export const JENIS_PENGESAHAN = 'pengesahan';
/** Keys of one report sort by semester. */
export const kunciPengesahan = (id: string, semester: string): string => `${id}/${semester}`;

/**
 * Who signs a report of a semester, and when. What was chosen for the latest semester up to it holds for the signers; a
 * date holds for its own semester alone.
 */
export function pengesahanLaporan(db: Koneksi, id: string, semester: string): PengesahanTersimpan {
  const kunci = kunciRujukan(db, JENIS_PENGESAHAN, `${id}/`).findLast((k) => k <= kunciPengesahan(id, semester));
  if (kunci === undefined) return { tanggal: null, penanda: {} };
  const isi = Pengesahan.parse(bacaRujukan(db, JENIS_PENGESAHAN, kunci));
  return kunci === kunciPengesahan(id, semester) ? isi : { ...isi, tanggal: null };
}
