import { susutSemua } from '../../db/reads/susut.ts';
import type { Koneksi } from '../../db/open.ts';
import { bagi } from '../../domain/pembagian.ts';
import type { AturanPenyusutan } from '../../domain/penyusutan/aturan.ts';
import { jadwalPenyusutan } from '../../domain/penyusutan/jadwal.ts';
import { rentangSemester, semesterDari } from '../../domain/tanggal.ts';

/** Depreciation of a lot as SIMDA lists it, in sen: what is spread and how much of it a year carries; what the semester was charged. */
export interface SusutEkspor {
  readonly dasarSen: number | null;
  readonly perTahunSen: number | null;
  readonly bebanSen: number;
}

/** Depreciation of all lots as of a day, from one pass over the ledger. The charge is what was booked, not a projection. */
export function susutEkspor(db: Koneksi, aturan: AturanPenyusutan, per: string): Map<string, SusutEkspor> {
  const semester = semesterDari(per);
  const { mulai } = rentangSemester(semester);
  const hasil = new Map<string, SusutEkspor>();
  for (const { id, fakta, riwayat } of susutSemua(db, aturan, per)) {
    const kini = jadwalPenyusutan(riwayat, aturan, semester).baris.at(-1);
    const bebanSen = fakta.reduce(
      (n, f) => n + (f.jenis === 'penyusutan' && f.tanggal >= mulai ? f.delta.akumulasi : 0),
      0,
    );
    if (kini === undefined && bebanSen === 0) continue;
    hasil.set(String(id), { dasarSen: kini?.dasarSen ?? null, perTahunSen: kini ? setahun(kini) : null, bebanSen });
  }
  return hasil;
}

/** A year's part of a base that is spread over so many months, rounded to the sen. */
function setahun({ dasarSen, masaBulan }: { dasarSen: number; masaBulan: number }): number | null {
  if (masaBulan <= 12) return masaBulan > 0 ? dasarSen : null;
  return bagi(dasarSen, [12, masaBulan - 12])[0] ?? null;
}
