import { expect, it } from 'vitest';
import type { AturanPenyusutan } from '../../domain/penyusutan/aturan.ts';
import type { FaktaMasuk, FaktaPerubahan } from '../../domain/penyusutan/fakta.ts';
import { jadwalPenyusutan, posisiPenyusutan, type StatusSusut } from '../../domain/penyusutan/jadwal.ts';
import type { Semester } from '../../domain/tanggal.ts';
import { formatRupiah, parseRupiah } from '../../domain/uang.ts';

/** Codes of the schedules, with the life the table below gives them. */
export const LAPTOP = '1.3.2.10.01.02.002'; // 4 years, 8 semesters
export const GEROBAK = '1.3.2.02.02.01.002'; // 2 years, 4 semesters
export const MOTOR = '1.3.2.02.01.04.001'; // 7 years, 14 semesters
export const MEJA = '1.3.2.05.02.01.002'; // 5 years, 10 semesters
export const RAKET = '1.3.2.19.01.01.001'; // 5 years, no bands
export const GEDUNG = '1.3.3.01.01.01.001'; // 50 years, 100 semesters
export const SOFTWARE = '1.5.3.01.01.05.001'; // 4 years
export const KDP = '1.3.6.01.01.01.003';
export const RUSAK_BERAT = '1.5.4.01.01.01.002';

export const ATURAN: AturanPenyusutan = {
  konvensi: 'semester-penuh',
  tahunSaja: '01-01',
  dasarPersen: 'nilai-perolehan',
  ekstra: true,
  masaManfaat: [
    { awalan: '1.3.2.10', tahun: 4 },
    { awalan: '1.3.2.02.02', tahun: 2 },
    { awalan: '1.3.2.02.01', tahun: 7 },
    { awalan: '1.3.2.05', tahun: 5 },
    { awalan: '1.3.2.19', tahun: 5 },
    { awalan: '1.3.3.01.01', tahun: 50 },
    { awalan: '1.5.3', tahun: 4 },
  ],
  overhaul: [
    { awalan: '1.3.2.10', lebihDari: 0, sampai: 2500, tambahTahun: 1 },
    { awalan: '1.3.2.10', lebihDari: 2500, sampai: 5000, tambahTahun: 1 },
    { awalan: '1.3.2.10', lebihDari: 5000, sampai: 7500, tambahTahun: 2 },
    { awalan: '1.3.2.10', lebihDari: 7500, sampai: null, tambahTahun: 2 },
    { awalan: '1.3.2.02.02', lebihDari: 0, sampai: 2500, tambahTahun: 0 },
    { awalan: '1.3.2.02.02', lebihDari: 2500, sampai: 5000, tambahTahun: 1 },
    { awalan: '1.3.2.02.02', lebihDari: 5000, sampai: 7500, tambahTahun: 1 },
    { awalan: '1.3.2.02.02', lebihDari: 7500, sampai: null, tambahTahun: 1 },
    { awalan: '1.3.3.01.01', lebihDari: 0, sampai: 3000, tambahTahun: 5 },
    { awalan: '1.3.3.01.01', lebihDari: 3000, sampai: 4500, tambahTahun: 10 },
    { awalan: '1.3.3.01.01', lebihDari: 4500, sampai: 6500, tambahTahun: 20 },
    { awalan: '1.3.3.01.01', lebihDari: 6500, sampai: null, tambahTahun: 50 },
  ],
};

/** `8.000.000,00` as sen. */
export function rp(teks: string): number {
  const hasil = parseRupiah(teks.includes(',') ? teks : `${teks},00`);
  if (!hasil.ok) throw new Error(`bukan rupiah: ${teks}`);
  return hasil.sen;
}

/** Goods bought on a day. */
export const beli = (tanggal: string, kode: string, nilai: string, lain: Partial<FaktaMasuk> = {}): FaktaMasuk => ({
  tanggal,
  perolehan: { tanggal, presisi: 'tanggal' },
  kode,
  nilaiSen: rp(nilai),
  akumulasi: null,
  ...lain,
});

/** Goods of the opening balance at the close of 31-12-2024, acquired earlier; akumulasi given or null. */
export const saldoAwal = (
  perolehan: string,
  kode: string,
  nilai: string,
  akumulasi: string | null,
  lain: Partial<FaktaMasuk> = {},
): FaktaMasuk => ({
  tanggal: '2024-12-31',
  perolehan: { tanggal: perolehan, presisi: 'tanggal' },
  kode,
  nilaiSen: rp(nilai),
  akumulasi: akumulasi === null ? null : { sen: rp(akumulasi) },
  tercakup: '2024-2',
  ...lain,
});

/** Goods of which only the year is known. */
export const tahunSaja = (tahun: string, kode: string, nilai: string): FaktaMasuk =>
  beli(`${tahun}-12-31`, kode, nilai, { perolehan: { tanggal: `${tahun}-01-01`, presisi: 'tahun' } });

export const kapitalisasi = (tanggal: string, nilai: string): FaktaPerubahan => ({
  jenis: 'kapitalisasi',
  tanggal,
  nilaiSen: rp(nilai),
});
export const koreksiNilai = (tanggal: string, delta: string): FaktaPerubahan => ({
  jenis: 'nilai',
  tanggal,
  deltaSen: rp(delta),
});
export const koreksiKode = (tanggal: string, kode: string): FaktaPerubahan => ({
  jenis: 'kode',
  tanggal,
  kode,
  sebab: 'koreksi',
});
export const reklas = (tanggal: string, kode: string): FaktaPerubahan => ({
  jenis: 'kode',
  tanggal,
  kode,
  sebab: 'golongan',
});
export const masa = (tanggal: string, tahun: number): FaktaPerubahan => ({ jenis: 'masa', tanggal, tahun });
export const lepas = (tanggal: string): FaktaPerubahan => ({ jenis: 'lepas', tanggal });
export const pulih = (tanggal: string): FaktaPerubahan => ({ jenis: 'pulih', tanggal });
export const sebagian = (tanggal: string, nilai: string, akumulasi: string | null = null): FaktaPerubahan => ({
  jenis: 'sebagian',
  tanggal,
  nilaiSen: rp(nilai),
  akumulasiSen: akumulasi === null ? null : rp(akumulasi),
});

/** One schedule worked out by hand. */
export interface Kasus {
  readonly nama: string;
  /** The arithmetic, so that an officer can follow the table. */
  readonly hitungan: string;
  readonly masuk: FaktaMasuk;
  readonly perubahan?: readonly FaktaPerubahan[];
  readonly aturan?: Partial<AturanPenyusutan>;
  readonly sampai: Semester;
  /** Lines `semester beban akumulasi nilai-buku`; `...` stands for lines left out. */
  readonly tabel: string;
  readonly status?: StatusSusut;
  readonly awal?: { readonly sen: number; readonly dihitung: boolean };
}

const rapikan = (teks: string): string[] =>
  teks
    .split('\n')
    .map((b) => b.trim().replace(/\s+/g, ' '))
    .filter((b) => b !== '');

/** Compares whole schedules with the tables, and the position with the schedule. */
export function ujiKasus(daftar: readonly Kasus[]): void {
  it.each(daftar)('$nama', (kasus) => {
    const aturan = { ...ATURAN, ...kasus.aturan };
    const riwayat = { masuk: kasus.masuk, perubahan: kasus.perubahan ?? [] };
    const jadwal = jadwalPenyusutan(riwayat, aturan, kasus.sampai);
    const dapat = jadwal.baris.map((b) =>
      [b.semester, ...[b.bebanSen, b.akumulasiSen, b.nilaiBukuSen].map(formatRupiah)].join(' '),
    );
    const harap = rapikan(kasus.tabel);
    const disebut = harap.includes('...') ? dapat.filter((b) => harap.some((h) => h.startsWith(b.slice(0, 6)))) : dapat;
    const { hitungan } = kasus;
    expect({ hitungan, baris: disebut }).toEqual({ hitungan, baris: harap.filter((h) => h !== '...') });
    if (kasus.status !== undefined) expect(jadwal.status).toBe(kasus.status);
    if (kasus.awal !== undefined) expect(jadwal.akumulasiAwal).toEqual(kasus.awal);
    const { baris: _, ...posisi } = jadwal;
    expect(posisiPenyusutan(riwayat, aturan, kasus.sampai)).toEqual(posisi);
  });
}
