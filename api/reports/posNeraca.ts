import type { Golongan } from '../../domain/kodeBarang.ts';
import { rentangSemester, tambahHari } from '../../domain/tanggal.ts';
import type { ParamLaporan } from './definisi.ts';
import { tambah } from './jumlah.ts';
import type { SaldoObjek, SumberLaporan } from './sumber.ts';

/** A line of the balance sheet: goods of some codes at cost, or the accumulated depreciation of goods. */
export interface PosNeraca {
  readonly kode: string;
  readonly nama: string;
  /** Codes of level 3 whose goods it counts. */
  readonly jenis: readonly string[];
  /** True for a contra account: it holds akumulasi, and stands in parentheses. */
  readonly kontra: boolean;
  /** The golongan whose control total is the accounting figure of this line; null where no control total is that fine. */
  readonly kontrol: Golongan | null;
}

export interface KelompokNeraca {
  readonly huruf: string;
  readonly nama: string;
  readonly pos: readonly PosNeraca[];
}

const pos = (kode: string, nama: string, kontrol: Golongan | null): PosNeraca => ({
  kode,
  nama,
  jenis: [kode],
  kontra: false,
  kontrol,
});
const kontra = (kode: string, nama: string, jenis: readonly string[]): PosNeraca => ({
  kode,
  nama,
  jenis,
  kontra: true,
  kontrol: null,
});

/** Lines of the balance sheet about goods, in the order of Permendagri 47/2021 (IV.L.4.1, V.3 Lampiran 1). */
export const NERACA: readonly KelompokNeraca[] = [
  { huruf: 'A', nama: 'Aset Lancar', pos: [pos('1.1.7', 'Persediaan', 'P')] },
  {
    huruf: 'B',
    nama: 'Aset Tetap',
    pos: [
      pos('1.3.1', 'Tanah', 'A'),
      pos('1.3.2', 'Peralatan dan Mesin', 'B'),
      pos('1.3.3', 'Gedung dan Bangunan', 'C'),
      pos('1.3.4', 'Jalan, Irigasi dan Jaringan', 'D'),
      pos('1.3.5', 'Aset Tetap Lainnya', 'E'),
      pos('1.3.6', 'Konstruksi Dalam Pengerjaan', 'F'),
      kontra('1.3.7', 'Akumulasi Penyusutan', ['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.3.6']),
    ],
  },
  {
    huruf: 'C',
    nama: 'Aset Lainnya',
    pos: [
      pos('1.5.2', 'Kemitraan dengan Pihak Ketiga', null),
      pos('1.5.3', 'Aset Tidak Berwujud', null),
      pos('1.5.4', 'Aset Lain-lain', null),
      kontra('1.5.5', 'Akumulasi Amortisasi Aset Tidak Berwujud', ['1.5.3']),
      kontra('1.5.6', 'Akumulasi Penyusutan Aset Lainnya', ['1.5.2', '1.5.4']),
    ],
  },
];

/** Figures of one code of level 3. Sen. */
export interface SaldoJenis {
  readonly lot: number;
  readonly unit: number;
  readonly nilaiSen: number;
  readonly akumulasiSen: number;
  readonly belum: number;
}

const KOSONG: SaldoJenis = { lot: 0, unit: 0, nilaiSen: 0, akumulasiSen: 0, belum: 0 };

/** On the balance sheet, at the beginning and at the end of a semester, by code of level 3. */
export interface SaldoSemester {
  /** Last day before the semester. */
  readonly perAwal: string;
  readonly awal: ReadonlyMap<string, SaldoJenis>;
  readonly akhir: ReadonlyMap<string, SaldoJenis>;
}

/**
 * Balances of intrakomptabel goods. Opening entries dated within the semester stand in the opening balance.
 *
 * @param per the day the report is as of
 */
export function saldoSemester(sumber: SumberLaporan, param: ParamLaporan, per: string): SaldoSemester {
  const { mulai } = rentangSemester(param.semester);
  const perAwal = tambahHari(mulai, -1);
  const pembukaan = sumber.gerakObjek(mulai, per).filter((g) => g.sisi === 'awal');
  return {
    perAwal,
    awal: perJenis([...sumber.saldoObjek(perAwal), ...pembukaan]),
    akhir: perJenis(sumber.saldoObjek(per)),
  };
}

function perJenis(saldo: readonly SaldoObjek[]): Map<string, SaldoJenis> {
  const hasil = new Map<string, SaldoJenis>();
  for (const s of saldo) {
    if (s.komptabel !== 'intra') continue;
    const jenis = s.objek.slice(0, 5);
    const n = hasil.get(jenis) ?? KOSONG;
    hasil.set(jenis, {
      lot: tambah(n.lot, s.lot),
      unit: tambah(n.unit, s.unit),
      nilaiSen: tambah(n.nilaiSen, s.nilaiSen),
      akumulasiSen: tambah(n.akumulasiSen, s.akumulasiSen),
      belum: tambah(n.belum, s.belumBernilai),
    });
  }
  return hasil;
}

/** What the register has for a line: cost, or akumulasi as an amount below zero. Sen. */
export function nilaiPos({ jenis, kontra: lawan }: PosNeraca, saldo: ReadonlyMap<string, SaldoJenis>): number {
  return jenis.reduce((n, j) => {
    const { nilaiSen, akumulasiSen } = saldo.get(j) ?? KOSONG;
    return tambah(n, lawan ? -akumulasiSen : nilaiSen);
  }, 0);
}
