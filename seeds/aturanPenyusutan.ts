import {
  PILIHAN_BAWAAN,
  type AturanPenyusutan,
  type MasaManfaat,
  type PitaOverhaul,
} from '../domain/penyusutan/aturan.ts';
import { AppError } from '../domain/galat.ts';
import { bacaCsv } from './csv.ts';
import { bacaBerkasSeed } from './folder.ts';

const BERKAS_MASA = 'masa-manfaat.csv';
const BERKAS_OVERHAUL = 'overhaul.csv';

/** A prefix of three to seven levels. */
const POLA_AWALAN = /^\d\.\d\.\d(?:\.\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{3})?)?)?)?$/;
const ASAL = ['kelompok', 'objek'] as const;

/** A life as the program brings it along, with the name it stands for and how close the table looked. */
export interface MasaManfaatBawaan extends MasaManfaat {
  readonly uraian: string;
  /** `kelompok`: a line of the usual table; `objek`: a default for the rest of an objek. */
  readonly asal: (typeof ASAL)[number];
}

/** The rules a new register starts with. Every value of them can be replaced by the office's own regulation. */
export function aturanPenyusutanBawaan(): AturanPenyusutan {
  return {
    ...PILIHAN_BAWAAN,
    masaManfaat: bacaMasaManfaat(bacaBerkasSeed(BERKAS_MASA)).map(({ awalan, tahun }) => ({ awalan, tahun })),
    overhaul: bacaOverhaul(bacaBerkasSeed(BERKAS_OVERHAUL)),
  };
}

/** The table of useful lives, by prefix. @throws AppError internal/data_bawaan_rusak */
export function bacaMasaManfaat(teks: string): MasaManfaatBawaan[] {
  const hasil = bacaCsv(teks, BERKAS_MASA, ['awalan', 'tahun', 'uraian', 'asal']).map(
    ([awalan = '', t, uraian = '', a]) => {
      const tahun = bilangan(t);
      const asal = ASAL.find((x) => x === a);
      if (!POLA_AWALAN.test(awalan) || tahun === null || tahun < 1 || asal === undefined || uraian === '') {
        throw rusak(BERKAS_MASA, awalan);
      }
      return { awalan, tahun, uraian, asal };
    },
  );
  const kembar = hasil.find((m, i) => hasil.findIndex((x) => x.awalan === m.awalan) !== i);
  if (kembar !== undefined) throw rusak(BERKAS_MASA, kembar.awalan);
  return hasil;
}

/**
 * The bands of added life. The bands of a prefix stand together, begin at 0, follow each other without a gap,
 * and only the last has no upper limit.
 *
 * @throws AppError internal/data_bawaan_rusak
 */
export function bacaOverhaul(teks: string): PitaOverhaul[] {
  const hasil: PitaOverhaul[] = [];
  const selesai = new Set<string>();
  const judul = ['awalan', 'lebih_dari', 'sampai', 'tambah_tahun'];
  for (const [awalan = '', dari, batas, tahun] of bacaCsv(teks, BERKAS_OVERHAUL, judul)) {
    const sebelum = hasil.at(-1);
    const lanjut = sebelum?.awalan === awalan ? sebelum : undefined;
    if (sebelum !== undefined && lanjut === undefined) selesai.add(sebelum.awalan);
    const lebihDari = bilangan(dari);
    const sampai = batas === '' ? null : bilangan(batas);
    const tambahTahun = bilangan(tahun);
    const sah =
      POLA_AWALAN.test(awalan) &&
      !selesai.has(awalan) &&
      lebihDari === (lanjut === undefined ? 0 : lanjut.sampai) &&
      (batas === '' || (sampai !== null && lebihDari !== null && sampai > lebihDari));
    if (!sah || lebihDari === null || tambahTahun === null) throw rusak(BERKAS_OVERHAUL, awalan);
    hasil.push({ awalan, lebihDari, sampai, tambahTahun });
  }
  return hasil;
}

const bilangan = (teks: string | undefined): number | null =>
  teks !== undefined && /^\d{1,6}$/.test(teks) ? Number(teks) : null;

const rusak = (berkas: string, awalan: string): AppError =>
  new AppError('internal', 'data_bawaan_rusak', { berkas, awalan });
