import type { Golongan } from '../../domain/kodeBarang.ts';
import { semesterDari } from '../../domain/tanggal.ts';
import type { DefinisiLaporan, ParamLaporan } from '../reports/definisi.ts';
import { kibA } from '../reports/definitions/permendagri17/kib-a.ts';
import { kibB } from '../reports/definitions/permendagri17/kib-b.ts';
import { kibC } from '../reports/definitions/permendagri17/kib-c.ts';
import { kibD } from '../reports/definitions/permendagri17/kib-d.ts';
import { kibE } from '../reports/definitions/permendagri17/kib-e.ts';
import { kibF } from '../reports/definitions/permendagri17/kib-f.ts';
import type { ReportDocument } from '../reports/document.ts';
import type { SumberLaporan } from '../reports/sumber.ts';
import type { OpsiTulis } from '../reports/writers/berkasUtuh.ts';
import { tulisXlsxGabungan } from '../reports/writers/xlsx.ts';
import type { LotEkspor } from './telaah.ts';

const KIB = [kibA, kibB, kibC, kibD, kibE, kibF] as const;
const GOLONGAN_KIB = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly Golongan[];

/** What the KIB are printed for. */
export interface EksporKib {
  readonly lot: LotEkspor;
  readonly sumber: SumberLaporan;
  readonly per: string;
  /** Day beside the signatures. */
  readonly hariIni: string;
  /** Golongan asked for; empty: all. */
  readonly golongan: readonly Golongan[];
  /** A part of a golongan says so. */
  readonly sebagian: boolean;
}

/**
 * Writes KIB A-F as one workbook in the form in which they are printed, a sheet per card; cards without a lot are left out,
 * unless there is none with one.
 *
 * @returns how many lots were written
 * @throws AppError rule/dibatalkan, and the file errors of `tulisUtuh`
 */
export async function tulisKib(ekspor: EksporKib, path: string, opsi: OpsiTulis = {}): Promise<number> {
  const diminta = GOLONGAN_KIB.flatMap((g, i) => {
    const definisi = KIB[i];
    return definisi && (ekspor.golongan.length === 0 || ekspor.golongan.includes(g)) ? [definisi] : [];
  });
  const semua = (diminta.length === 0 ? KIB : diminta).map((definisi) => susun(definisi, ekspor));
  const berisi = semua.filter((d) => banyakBaris(d) > 0);
  await tulisXlsxGabungan(berisi.length === 0 ? semua : berisi, null, path, opsi);
  return semua.reduce((n, d) => n + banyakBaris(d), 0);
}

function susun<D>(definisi: DefinisiLaporan<D>, { lot, sumber, per, hariIni, sebagian }: EksporKib): ReportDocument {
  const param: ParamLaporan = { semester: semesterDari(per), tanggalCetak: per, tanggalSurat: hariIni };
  const tersaring: SumberLaporan = { ...sumber, lotPer: (_, { golongan }) => (golongan ? lot(golongan) : []) };
  // Not sealed: a part of the register cannot be held against the sums of the ledger.
  const dokumen = definisi.susun(definisi.muat(tersaring, param), param);
  return sebagian ? { ...dokumen, catatan: [CATATAN_SEBAGIAN, ...dokumen.catatan] } : dokumen;
}

const CATATAN_SEBAGIAN = 'Memuat hasil saringan, bukan seluruh barang golongan ini.';

const banyakBaris = (d: ReportDocument): number => d.sections.reduce((n, b) => n + b.jumlahBaris, 0);
