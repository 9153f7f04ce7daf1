import type { Koneksi } from '../../db/open.ts';
import { naskahTersimpan } from '../../db/reads/rujukan.ts';
import type { Semester } from '../../domain/tanggal.ts';
import type { TerbitTersimpan } from '../contract/paket.ts';
import type { Identitas } from '../contract/register.ts';
import { pengesahanLaporan } from '../pengesahan.ts';
import { DAFTAR_LAPORAN } from '../reports/daftar.ts';

/** What people wrote beside the figures of a semester: an issued report keeps it as it was. */
export type Tulisan = TerbitTersimpan['tulisan'];

/** What is written now: the office, the signers of every form, and its texts. */
export function tulisanKini(db: Koneksi, identitas: Identitas, semester: Semester): Tulisan {
  const pengesahan: Record<string, Tulisan['pengesahan'][string]> = {};
  const naskah: Record<string, Record<string, string>> = {};
  for (const { id } of DAFTAR_LAPORAN) {
    const sah = pengesahanLaporan(db, id, semester);
    if (sah.tanggal !== null || Object.keys(sah.penanda).length > 0) pengesahan[id] = sah;
    const teks = naskahTersimpan(db, id, semester);
    if (Object.keys(teks).length > 0) naskah[id] = { ...teks };
  }
  return { identitas, pengesahan, naskah };
}
