import type { Fakta } from '../domain/fakta.ts';
import { jadwalPenyusutan } from '../domain/penyusutan/jadwal.ts';
import { rentangSemester, type Semester } from '../domain/tanggal.ts';
import type { Koneksi } from '../db/open.ts';
import { susutLot } from '../db/reads/susut.ts';
import { aturanPenyusutan } from './pengaturan.ts';
import type { SusutLaporan } from './reports/sumber.ts';

interface Gerak {
  awalSen: number;
  bebanSen: number;
  koreksiSen: number;
  pindahSen: number;
}

/**
 * Depreciation of one lot in one semester, as the ledger has it at the end of a day: nothing here is a projection. The
 * base and the life are those by which the semester is, or will be, charged. Null while the lot is not there.
 */
export function susutPada(db: Koneksi): (id: string, semester: Semester, per: string) => SusutLaporan | null {
  let aturan: ReturnType<typeof aturanPenyusutan> | null = null;
  return (id, semester, per) => {
    aturan ??= aturanPenyusutan({ register: { db } });
    const satu = susutLot(db, Number(id), aturan, per);
    if (satu === null) return null;
    const { baris, status } = jadwalPenyusutan(satu.riwayat, aturan, semester);
    const kini = baris.find((b) => b.semester === semester);
    return {
      ...gerakSemester(satu.fakta, rentangSemester(semester).mulai),
      dasarSen: kini?.dasarSen ?? null,
      masaBulan: kini?.masaBulan ?? null,
      sisaBulan: kini?.sisaBulan ?? null,
      status,
    };
  };
}

/** What was booked before the semester (opening entries within it among them), and what in it by kind. */
function gerakSemester(fakta: readonly Fakta[], mulai: string): Gerak {
  const hasil: Gerak = { awalSen: 0, bebanSen: 0, koreksiSen: 0, pindahSen: 0 };
  for (const f of fakta) {
    const { akumulasi } = f.delta;
    if (f.tanggal < mulai || f.gerak === 'awal') hasil.awalSen += akumulasi;
    else if (f.jenis === 'penyusutan') hasil.bebanSen += akumulasi;
    else if (f.jenis === 'koreksi-akumulasi') hasil.koreksiSen += akumulasi;
    else hasil.pindahSen += akumulasi;
  }
  return hasil;
}
