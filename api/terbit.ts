import type { Koneksi } from '../db/open.ts';
import { bacaRujukan, semuaRujukan } from '../db/reads/rujukan.ts';
import { TerbitTersimpan } from './contract/paket.ts';

export const JENIS_TERBIT = 'terbit';
export const kunciTerbit = (semester: string, nomor: string): string => `${semester}/${nomor}`;

/** One issued report, or null. */
export function terbitLaporan(db: Koneksi, semester: string, nomor: string): TerbitTersimpan | null {
  const isi = bacaRujukan(db, JENIS_TERBIT, kunciTerbit(semester, nomor));
  return isi === null ? null : TerbitTersimpan.parse(isi);
}

/** Every issued report, by semester and number; those whose issuing was cancelled are gone. */
export const daftarTerbit = (db: Koneksi): TerbitTersimpan[] =>
  semuaRujukan(db, JENIS_TERBIT).map((isi) => TerbitTersimpan.parse(isi));
