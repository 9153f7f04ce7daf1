import { GOLONGAN, type Golongan } from '../../../../domain/kodeBarang.ts';
import { barisNeraca, type KelompokNeraca } from '../../barisNeraca.ts';
import type { Bagian, Baris, Kolom, Sel, SumberBaris } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import type { PosisiSemester } from '../../posisi.ts';
import type { SumberLaporan } from '../../sumber.ts';
import { namaPos, selJumlahPos, selPos } from './namaPos.ts';

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
  readonly posisi: PosisiSemester;
  readonly saat: 'awal' | 'akhir';
  readonly akuntansi: Akuntansi;
}

/** Accounting figures of that very day; those of an earlier day say nothing about this one. */
export function bacaAkuntansi(sumber: SumberLaporan, per: string): Akuntansi {
  const { kontrolPer, golongan } = sumber.rekonsiliasi(per);
  if (kontrolPer !== per) return new Map();
  return new Map(golongan.filter((g) => g.adaKontrol).map((g) => [g.golongan, g.kontrolSen]));
}

/** What the register has at cost for a golongan. Sen. */
export function nilaiGolongan(golongan: Golongan, { posisi, saat }: SaldoBanding): number {
  const awalan: readonly string[] = GOLONGAN.find((g) => g.golongan === golongan)?.awalan ?? [];
  return posisi.objek
    .filter((p) => awalan.includes(p.objek.slice(0, 5)))
    .reduce((n, p) => tambah(n, p[saat].nilaiSen), 0);
}

/** Lampiran 1 for one day: persediaan, aset tetap and aset lainnya, akumulasi in parentheses. */
export function bagianSaldo(
  kepala: Pick<Bagian<SumberBaris>, 'id' | 'judul' | 'lembar' | 'halamanBaru'>,
  banding: SaldoBanding,
): Bagian<SumberBaris> {
  const rows = barisNeraca(banding.posisi, 'jenis').flatMap((k, i) => barisKelompok(k, i, banding));
  return { ...kepala, rows: () => rows, jumlahBaris: rows.length, subtotal: jumlahSaldoBanding(rows, banding) };
}

function barisKelompok({ kode, nama, baris }: KelompokNeraca, indeks: number, banding: SaldoBanding): Baris[] {
  const { akuntansi, saat } = banding;
  const pos = baris.map((b): Baris => {
    const golongan = GOLONGAN.find((g) => g.kode === b.kode)?.golongan;
    const resmi = golongan === undefined ? null : (akuntansi.get(golongan) ?? null);
    const selisih = resmi === null ? null : tambah(b[saat].sen, -resmi);
    return [b.kode, namaPos(b.kode), selPos(b[saat]), resmi, selisih];
  });
  return [
    [String.fromCodePoint(65 + indeks), nama.toUpperCase(), null, null, null],
    ...pos,
    ...(kode === '1.5' ? asetLainnya(banding) : []),
  ];
}

/** The control total of other assets is one figure for all their kinds: it stands on a line of its own. */
function asetLainnya(banding: SaldoBanding): Baris[] {
  const resmi = banding.akuntansi.get('G');
  if (resmi === undefined) return [];
  const selisih = tambah(nilaiGolongan('G', banding), -resmi);
  return [['1.5', 'Aset Lainnya menurut akuntansi (tidak dirinci per jenis)', null, resmi, selisih]];
}

/** Sums that would leave accounting figures out are not printed. */
function jumlahSaldoBanding(rows: readonly Baris[], banding: SaldoBanding): Bagian<SumberBaris>['subtotal'] {
  const jumlah = (i: number): number => rows.reduce((n, r) => tambah(n, typeof r[i] === 'number' ? r[i] : 0), 0);
  const adaSelisih = rows.some((r) => r[4] !== null);
  const pos = barisNeraca(banding.posisi, 'jenis').flatMap((k) => k.baris.map((b) => b[banding.saat]));
  const sel: Sel[] = [
    null,
    null,
    selJumlahPos(pos),
    isLengkap(banding) ? jumlah(3) : null,
    adaSelisih ? jumlah(4) : null,
  ];
  return { label: 'Jumlah', sel };
}

/** True when accounting has a figure for everything the register has one for. */
export function isLengkap(banding: SaldoBanding): boolean {
  const { posisi, saat, akuntansi } = banding;
  const pokok = GOLONGAN.every((g) => akuntansi.has(g.golongan) || nilaiGolongan(g.golongan, banding) === 0);
  return akuntansi.size > 0 && pokok && posisi.objek.every((p) => p[saat].akumulasiSen === 0);
}
