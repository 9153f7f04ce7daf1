import { GOLONGAN, type Golongan } from '../../../../domain/kodeBarang.ts';
import type { Bagian, Baris, Kolom, Sel, SumberBaris } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import { NERACA, nilaiPos, type KelompokNeraca, type PosNeraca, type SaldoJenis } from '../../posNeraca.ts';
import type { SumberLaporan } from '../../sumber.ts';

/** Columns of Lampiran 1: what the register has, what accounting has, and the difference. */
export const KOLOM_SALDO: readonly Kolom[] = [
  { key: 'kode', label: 'Kode', kind: 'kode', lebar: 14, rata: 'tengah' },
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 62, rata: 'kiri' },
  { key: 'bmd', label: 'Menurut BMD (Rp)', kind: 'rupiah', lebar: 34, rata: 'kanan', total: true, kurung: true },
  { key: 'akuntansi', label: 'Menurut Akuntansi (Rp)', kind: 'rupiah', lebar: 34, rata: 'kanan', total: true },
  { key: 'selisih', label: 'Selisih (Rp)', kind: 'rupiah', lebar: 34, rata: 'kanan', total: true, kurung: true },
];

/** Accounting figures (control totals, sen) of one day, by golongan. */
export type Akuntansi = ReadonlyMap<Golongan, number>;

/** One side of the comparison: register and accounting as of a day. */
export interface SaldoBanding {
  readonly per: string;
  readonly saldo: ReadonlyMap<string, SaldoJenis>;
  readonly akuntansi: Akuntansi;
}

/** Accounting figures of that very day; those of an earlier day say nothing about this one. */
export function bacaAkuntansi(sumber: SumberLaporan, per: string): Akuntansi {
  const { kontrolPer, golongan } = sumber.rekonsiliasi(per);
  if (kontrolPer !== per) return new Map();
  return new Map(golongan.filter((g) => g.adaKontrol).map((g) => [g.golongan, g.kontrolSen]));
}

/** What the register has at cost for a golongan. Sen. */
export function nilaiGolongan(golongan: Golongan, saldo: ReadonlyMap<string, SaldoJenis>): number {
  const { awalan } = GOLONGAN.find((g) => g.golongan === golongan) ?? { awalan: [] };
  return awalan.reduce((n, kode) => tambah(n, saldo.get(kode)?.nilaiSen ?? 0), 0);
}

/** Lampiran 1 for one day: persediaan, aset tetap and aset lainnya, akumulasi in parentheses. */
export function bagianSaldo(
  kepala: Pick<Bagian<SumberBaris>, 'id' | 'judul' | 'lembar' | 'halamanBaru'>,
  banding: SaldoBanding,
): Bagian<SumberBaris> {
  const rows = NERACA.flatMap((k) => barisKelompok(k, banding));
  return { ...kepala, rows: () => rows, jumlahBaris: rows.length, subtotal: jumlahSaldoBanding(rows, banding) };
}

function barisKelompok(kelompok: KelompokNeraca, banding: SaldoBanding): Baris[] {
  const pos = kelompok.pos.map((p) => barisPos(p, banding));
  return [
    [kelompok.huruf, kelompok.nama.toUpperCase(), null, null, null],
    ...pos,
    ...(kelompok.huruf === 'C' ? asetLainnya(banding) : []),
  ];
}

function barisPos(pos: PosNeraca, { saldo, akuntansi }: SaldoBanding): Baris {
  const bmd = nilaiPos(pos, saldo);
  const resmi = pos.kontrol === null ? null : (akuntansi.get(pos.kontrol) ?? null);
  return [pos.kode, pos.nama, bmd, resmi, resmi === null ? null : tambah(bmd, -resmi)];
}

/** The control total of other assets is one figure for all their kinds: it stands on a line of its own. */
function asetLainnya({ saldo, akuntansi }: SaldoBanding): Baris[] {
  const resmi = akuntansi.get('G');
  if (resmi === undefined) return [];
  const selisih = tambah(nilaiGolongan('G', saldo), -resmi);
  return [['1.5', 'Aset Lainnya menurut akuntansi (tidak dirinci per jenis)', null, resmi, selisih]];
}

/** Sums that would leave accounting figures out are not printed. */
function jumlahSaldoBanding(rows: readonly Baris[], banding: SaldoBanding): Bagian<SumberBaris>['subtotal'] {
  const jumlah = (i: number): number => rows.reduce((n, r) => tambah(n, typeof r[i] === 'number' ? r[i] : 0), 0);
  const adaSelisih = rows.some((r) => r[4] !== null);
  const sel: Sel[] = [null, null, jumlah(2), isLengkap(banding) ? jumlah(3) : null, adaSelisih ? jumlah(4) : null];
  return { label: 'Jumlah', sel };
}

/** True when accounting has a figure for everything the register has one for. */
export function isLengkap({ saldo, akuntansi }: SaldoBanding): boolean {
  const pokok = GOLONGAN.every((g) => akuntansi.has(g.golongan) || nilaiGolongan(g.golongan, saldo) === 0);
  return akuntansi.size > 0 && pokok && [...saldo.values()].every((s) => s.akumulasiSen === 0);
}
