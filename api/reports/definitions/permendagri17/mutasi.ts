import { AppError } from '../../../../domain/galat.ts';
import type { BarisGolongan } from '../../../../domain/kodeBarang.ts';
import { formatTanggal, rentangSemester, tambahHari } from '../../../../domain/tanggal.ts';
import { subjudulSemester, type DataUmum } from '../../bagianUmum.ts';
import { perLaporan, type Acuan, type ParamLaporan } from '../../definisi.ts';
import { tambah } from '../../jumlah.ts';
import type { AngkaGerak, GerakObjek, MutasiLotLaporan, SaldoObjek, SumberLaporan } from '../../sumber.ts';
import { isInventaris } from './inventaris.ts';

/** Days of a report of movements, both included. */
export interface Rentang {
  readonly mulai: string;
  readonly per: string;
}

/** Of what a report of movements tells: the semester, or the year up to its end. */
export type Masa = 'semester' | 'tahun';

/** @throws AppError rule/semester_belum_mulai */
export function rentangMutasi(masa: Masa, param: ParamLaporan): Rentang {
  const { mulai } = rentangSemester(param.semester);
  return { mulai: masa === 'tahun' ? `${mulai.slice(0, 4)}-01-01` : mulai, per: perLaporan(param) };
}

/** Subtitles: the semester, or the year with its days. */
export function subjudulMutasi(masa: Masa, umum: DataUmum, { mulai, per }: Rentang, param: ParamLaporan): string[] {
  if (masa === 'semester') return subjudulSemester(umum, param);
  return [`TAHUN ${mulai.slice(0, 4)}`, `${formatTanggal(mulai)} sampai dengan ${formatTanggal(per)}`];
}

/** The closing balance, from the totals that are kept by day instead of from the lines of the ledger. */
export function acuanAkhir(sumber: SumberLaporan, param: ParamLaporan): readonly Acuan[] {
  const { golongan } = sumber.mutasiSemester(param.semester, perLaporan(param));
  const akhir = golongan.filter((g) => isInventaris(g.golongan)).map((g) => g.saldoAkhir);
  return [
    { kolom: 'akhirUnit', nilai: jumlahAngka(akhir).unit },
    { kolom: 'akhirNilai', nilai: jumlahAngka(akhir).nilaiSen },
  ];
}

/** Balances before and after, and what lies between: by objek, as the ledger has it. */
export interface BukuMutasi {
  readonly sebelum: readonly SaldoObjek[];
  readonly gerak: readonly GerakObjek[];
  readonly sesudah: readonly SaldoObjek[];
}

export function bukuMutasi(sumber: SumberLaporan, { mulai, per }: Rentang): BukuMutasi {
  return {
    sebelum: sumber.saldoObjek(tambahHari(mulai, -1)),
    gerak: sumber.gerakObjek(mulai, per),
    sesudah: sumber.saldoObjek(per),
  };
}

/** A golongan: the lots that moved, and all others together. */
export interface MutasiGolongan {
  readonly golongan: BarisGolongan;
  readonly bergerak: readonly MutasiLotLaporan[];
  readonly diam: { readonly lot: number; readonly unit: number; readonly nilaiSen: number; readonly belum: number };
}

type Angka = Pick<AngkaGerak, 'unit' | 'nilaiSen'>;

const jumlahAngka = (daftar: readonly Angka[], kali: 1 | -1 = 1): Angka => ({
  unit: daftar.reduce((n, a) => tambah(n, kali * a.unit), 0),
  nilaiSen: daftar.reduce((n, a) => tambah(n, kali * a.nilaiSen), 0),
});

const sama = (a: Angka, b: Angka): boolean => a.unit === b.unit && a.nilaiSen === b.nilaiSen;

/**
 * The lots of a golongan that moved, held against the ledger: their increases and decreases are all there are, and what
 * the other lots have before and after is the same.
 *
 * @throws AppError internal/laporan_tidak_seimbang
 */
export function mutasiGolongan(
  sumber: SumberLaporan,
  { mulai, per }: Rentang,
  buku: BukuMutasi,
  golongan: BarisGolongan,
): MutasiGolongan {
  const milik = <T extends SaldoObjek>(daftar: readonly T[]): T[] =>
    daftar.filter((s) => s.golongan === golongan.golongan);
  const gerak = milik(buku.gerak);
  const sisi = (s: string): GerakObjek[] => gerak.filter((g) => g.sisi === s);
  const sesudah = milik(buku.sesudah);
  const bergerak = sumber.mutasiLot(mulai, per, golongan.golongan);
  const awal = jumlahAngka([...milik(buku.sebelum), ...sisi('awal')]);
  const kurangi = (a: Angka, b: Angka): Angka => ({
    unit: tambah(a.unit, -b.unit),
    nilaiSen: tambah(a.nilaiSen, -b.nilaiSen),
  });
  const diamAwal = kurangi(awal, jumlahAngka(bergerak.map((m) => m.awal)));
  const diam = kurangi(jumlahAngka(sesudah), jumlahAngka(bergerak.map((m) => m.akhir)));
  const seimbang =
    sama(diamAwal, diam) &&
    sama(jumlahAngka(sisi('tambah')), jumlahAngka(bergerak.map((m) => m.tambah))) &&
    sama(jumlahAngka(sisi('kurang'), -1), jumlahAngka(bergerak.map((m) => m.kurang)));
  if (!seimbang) throw new AppError('internal', 'laporan_tidak_seimbang', { golongan: golongan.golongan });
  const lot = sesudah.reduce((n, s) => n + s.lot, 0) - bergerak.filter((m) => m.akhir.unit > 0).length;
  const belum = sesudah.reduce((n, s) => n + s.belumBernilai, 0) - bergerak.filter((m) => m.akhir.belum > 0).length;
  return { golongan, bergerak, diam: { ...diam, lot, belum } };
}
