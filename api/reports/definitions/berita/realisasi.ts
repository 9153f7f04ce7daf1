import type { Semester } from '../../../../domain/tanggal.ts';
import { tambah } from '../../jumlah.ts';
import { formatBulat } from '../../nilai.ts';
import type { LotLaporan, SumberLaporan } from '../../sumber.ts';

/** What the register yields for an indicator; null where it knows nothing, and `sumber` says what would fill it. */
export interface Realisasi {
  /** In the unit of the indicator; hundredths of a per cent for percentages. */
  readonly nilai: number | null;
  /** Rupiah (sen) that went into it, where the register has them. */
  readonly rupiahSen: number | null;
  readonly sumber: string;
}

const nihil = (sumber: string): Realisasi => ({ nilai: null, rupiahSen: null, sumber });

/** Purchases of goods by code; the longest prefix decides. Codes: Permendagri 108/2016. */
const PEMBELIAN: readonly (readonly [kode: string, awalan: readonly string[]])[] = [
  ['2.17.01.2.07.0001', ['1.3.2.02.01.01']],
  ['2.17.01.2.07.0002', ['1.3.2.02.01']],
  ['2.17.01.2.07.0005', ['1.3.2.05.02.01']],
  ['2.17.01.2.07.0010', ['1.3.3']],
  ['2.17.01.2.07.0006', ['1.3.2']],
];

const MASA: Readonly<Record<string, string>> = {
  '2.17.01.2.07.0001': 'pembelian kode 1.3.2.02.01.01',
  '2.17.01.2.07.0002': 'pembelian kode 1.3.2.02.01 selain kendaraan perorangan',
  '2.17.01.2.07.0005': 'pembelian kode 1.3.2.05.02.01',
  '2.17.01.2.07.0006': 'pembelian kode 1.3.2 lainnya',
  '2.17.01.2.07.0010': 'pembelian dan kapitalisasi kode 1.3.3',
};

const PEMELIHARAAN = 'Nihil: terisi bila pemeliharaan dicatat pada kartu pemeliharaan barang';

/** Realisation from the beginning of the year to `per`, by the code of the indicator. */
export function hitungRealisasi(
  sumber: SumberLaporan,
  semester: Semester,
  per: string,
): ReadonlyMap<string, Realisasi> {
  const tahun = semester.slice(0, 4);
  const beli = pembelian(sumber, `${tahun}-01-01`, per);
  return new Map<string, Realisasi>([
    ['2.17.01', nihil('Dihitung di luar register, dari seluruh kegiatan penunjang')],
    ['2.17.01.2.03', teradministrasi(sumber, per)],
    ['2.17.01.2.03.0006', laporanTerbit(sumber, semester)],
    ['2.17.01.2.07', nihil('Nihil: terisi bila rencana kebutuhan (RKBMD) dicatat dan perolehan dikaitkan dengannya')],
    ...PEMBELIAN.map(([kode]): [string, Realisasi] => [
      kode,
      {
        nilai: beli.get(kode)?.unit ?? 0,
        rupiahSen: beli.get(kode)?.nilaiSen ?? 0,
        sumber: `Register: ${MASA[kode]} tahun ${tahun}`,
      },
    ]),
    ['2.17.01.2.09', nihil(PEMELIHARAAN)],
    ['2.17.01.2.09.0002', nihil(PEMELIHARAAN)],
    ['2.17.01.2.09.0006', nihil(PEMELIHARAAN)],
    ['2.17.01.2.09.0009', nihil(PEMELIHARAAN)],
  ]);
}

/**
 * A record is complete when it has value, year, register number and, but for KDP and stock, a condition: what every
 * form of the semester report prints of it. The Renstra does not define the word.
 */
export const isLengkap = (lot: LotLaporan): boolean =>
  lot.nilaiSen !== null &&
  lot.tahunPerolehan !== null &&
  lot.nomorRegister !== null &&
  (lot.kondisi !== null || lot.golongan === 'F' || lot.golongan === 'P');

function teradministrasi(sumber: SumberLaporan, per: string): Realisasi {
  let [lengkap, semua] = [0, 0];
  for (const lot of sumber.lotPer(per, {})) {
    semua += 1;
    if (isLengkap(lot)) lengkap += 1;
  }
  return {
    // Rounded down: 100% is said only when every record is complete.
    nilai: semua === 0 ? null : Math.floor((lengkap * 10_000) / semua),
    rupiahSen: null,
    sumber:
      `Register: ${formatBulat(lengkap)} dari ${formatBulat(semua)} lot lengkap ` +
      '(nilai, tahun, nomor register, kondisi)',
  };
}

/** Semesters of the year whose report was issued, up to the one reported: a later one changes nothing here. */
function laporanTerbit(sumber: SumberLaporan, semester: Semester): Realisasi {
  const tahun = semester.slice(0, 5);
  const terbit = sumber.laporanTerbit().filter((t) => t.semester.startsWith(tahun) && t.semester <= semester);
  const nomor = terbit.map((t) => t.nomor).join(', ');
  return {
    nilai: new Set(terbit.map((t) => t.semester)).size,
    rupiahSen: null,
    sumber:
      terbit.length === 0
        ? 'Register: belum ada laporan semester yang diterbitkan'
        : `Register: laporan nomor ${nomor}`,
  };
}

interface Beli {
  readonly unit: number;
  readonly nilaiSen: number;
}

/** What was bought within a span of days, by indicator. Works on buildings that stand count by their number. */
function pembelian(sumber: SumberLaporan, mulai: string, per: string): ReadonlyMap<string, Beli> {
  const hasil = new Map<string, Beli>();
  const isBeli = (jenis: string): boolean => jenis === 'perolehan-pembelian' || jenis === 'kapitalisasi';
  for (const { jenis, delta, sesudah } of sumber.transaksi(mulai, per, isBeli)) {
    const kode = indikatorKode(sesudah.kodeBarang);
    const isGedung = kode === '2.17.01.2.07.0010';
    if (kode === null || (jenis === 'kapitalisasi' && !isGedung)) continue;
    const lama = hasil.get(kode) ?? { unit: 0, nilaiSen: 0 };
    const unit = jenis === 'kapitalisasi' ? 1 : delta.unit;
    hasil.set(kode, { unit: tambah(lama.unit, unit), nilaiSen: tambah(lama.nilaiSen, delta.nilaiSen) });
  }
  return hasil;
}

function indikatorKode(kodeBarang: string): string | null {
  const cocok = (awalan: readonly string[]): boolean => awalan.some((a) => kodeBarang.startsWith(`${a}.`));
  return PEMBELIAN.find(([, awalan]) => cocok(awalan))?.[0] ?? null;
}
