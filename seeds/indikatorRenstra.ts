import { AppError } from '../domain/galat.ts';
import { bacaCsv } from './csv.ts';
import { bacaBerkasSeed } from './folder.ts';

const BERKAS = 'renstra/indikator-bmd.csv';

/** Years that the Renstra sets targets for; 2024 is where it starts from and has no pagu. */
export const TAHUN_RENSTRA = [2024, 2025, 2026, 2027, 2028, 2029, 2030] as const;

/** An indicator of the Renstra about goods, with its target and pagu by year. */
export interface IndikatorRenstra {
  /** Program, kegiatan or sub kegiatan: `2.17.01.2.03.0006`. */
  readonly kode: string;
  readonly nomenklatur: string;
  readonly indikator: string;
  readonly satuan: string;
  /** Line of the document it stands on. */
  readonly baris: number;
  /** As printed, such as `96,5`; per cent without its sign. */
  readonly target: ReadonlyMap<number, string>;
  /** Sen. */
  readonly paguSen: ReadonlyMap<number, number>;
}

const KEPALA = ['kode', 'nomenklatur', 'indikator', 'satuan', 'baris', 'target2024'];

/** The indicators of the Renstra 2025-2029 about goods. @throws AppError internal/data_bawaan_rusak */
export function indikatorRenstra(): IndikatorRenstra[] {
  const tahunPagu = TAHUN_RENSTRA.slice(1);
  const judul = [...KEPALA, ...tahunPagu.flatMap((t) => [`target${t}`, `pagu${t}`])];
  return bacaCsv(bacaBerkasSeed(BERKAS), BERKAS, judul).map((sel) => {
    const [kode = '', nomenklatur = '', indikator = '', satuan = '', baris = '', awal = '', ...lain] = sel;
    const target = new Map<number, string>([[2024, awal]]);
    const paguSen = new Map<number, number>();
    for (const [i, tahun] of tahunPagu.entries()) {
      target.set(tahun, lain[2 * i] ?? '');
      paguSen.set(tahun, Number(lain[2 * i + 1]) * 100);
    }
    const sah =
      /^2\.17\.01(\.2\.\d{2}(\.\d{4})?)?$/.test(kode) &&
      [...target.values()].every((t) => /^\d+(,\d+)?$/.test(t)) &&
      [...paguSen.values(), Number(baris)].every((n) => Number.isSafeInteger(n) && n >= 0);
    if (!sah) throw new AppError('internal', 'data_bawaan_rusak', { berkas: BERKAS, isi: kode });
    return { kode, nomenklatur, indikator, satuan, baris: Number(baris), target, paguSen };
  });
}
