import type { MintaRegister } from '../db/ledger/nomorRegister.ts';
import type { KeadaanLot } from '../domain/lot.ts';
import type { KontrolTersimpan } from '../db/reads/rujukan.ts';
import type { BarisSaldo } from '../db/reads/saldo.ts';
import type { BarisRingkas } from '../db/reads/barang.ts';
import { keKondisi } from '../db/ledger/baris.ts';
import { GOLONGAN, type Golongan } from '../domain/kodeBarang.ts';
import { jumlahkan } from '../domain/uang.ts';
import type { BarangRegister, BarangRingkas } from './contract/barang.ts';
import type { BarisRekap, Rekonsiliasi } from './contract/rekonsiliasi.ts';

/** Area on the wire is in m2; the file keeps hundredths. */
export const keM2 = (luas: number | null): number | null => (luas === null ? null : luas / 100);
export const dariM2 = (m2: number | null): number | null => (m2 === null ? null : Math.round(m2 * 100));

const enam = (n: number): string => String(n).padStart(6, '0');

/** Register numbers as the forms write them: one, or from-to; null until the office assigns them. */
export const nomorRegister = (dari: number | null, sampai: number | null): string | null =>
  dari === null ? null : sampai === null || sampai === dari ? enam(dari) : `${enam(dari)} s/d ${enam(sampai)}`;

/** A lot as the command line and the replies of commands give it. */
export function keBarangRegister(id: number, { atribut: a, angka }: KeadaanLot): BarangRegister {
  return {
    id: String(id),
    golongan: a.golongan,
    kodeBarang: a.kodeBarang,
    namaBarang: a.namaBarang,
    jumlah: angka.unit,
    satuan: a.satuan,
    tahunPerolehan: a.tahunPerolehan,
    nilaiSen: angka.unitBelum > 0 ? null : angka.nilai,
    nilaiTerisiSen: angka.nilai,
    kondisi: a.kondisi,
    luasM2: keM2(a.luas),
    caraPerolehan: a.caraPerolehan,
    nomorCetak: a.nomorCetak,
    temuan: a.temuan.map((t) => t.aturan),
  };
}

/** A row of the list as the grid shows it. */
export const keBarangRingkas = (b: BarisRingkas): BarangRingkas => ({
  id: String(b.id),
  golongan: b.golongan as Golongan,
  kodeBarang: b.kode_barang,
  namaBarang: b.nama_barang,
  merk: b.merk,
  alamat: b.alamat,
  jumlah: b.unit,
  satuan: b.satuan,
  tahunPerolehan: b.tahun_perolehan,
  nilaiSen: b.unit_belum > 0 ? null : b.nilai,
  nilaiTerisiSen: b.nilai,
  kondisi: keKondisi(b.kondisi),
  luasM2: keM2(b.luas),
  caraPerolehan: b.cara_perolehan,
  nomorCetak: b.nomor_cetak,
  jumlahTemuan: b.jumlah_temuan,
});

/** Totals without the accumulated depreciation. */
export const keBarisRekap = ({ golongan, kondisi, lot, unit, nilaiSen, belumBernilai }: BarisSaldo): BarisRekap => ({
  golongan,
  kondisi,
  lot,
  unit,
  nilaiSen,
  belumBernilai,
});

/**
 * Register against control totals: only golongan with a control total or a living lot. The book is gross, the sum of
 * the filled values; the difference is book less control.
 */
export function susunRekonsiliasi(
  per: string,
  saldo: readonly BarisSaldo[],
  kontrol: KontrolTersimpan | null,
): Rekonsiliasi {
  const nilaiKontrol = new Map(kontrol?.rincian.map((r) => [r.golongan, r.nilaiSen]));
  const golongan = GOLONGAN.flatMap((g) => {
    const milik = saldo.filter((s) => s.golongan === g.golongan);
    const patokan = nilaiKontrol.get(g.golongan);
    if (milik.length === 0 && patokan === undefined) return [];
    const kontrolSen = patokan ?? 0;
    const bukuSen = jumlahkan(milik.map((s) => s.nilaiSen));
    return [
      {
        golongan: g.golongan,
        kode: g.kode,
        nama: g.nama,
        kontrolSen,
        bukuSen,
        selisihSen: bukuSen - kontrolSen,
        lot: milik.reduce((n, s) => n + s.lot, 0),
        unit: milik.reduce((n, s) => n + s.unit, 0),
        belumBernilai: milik.reduce((n, s) => n + s.belumBernilai, 0),
        adaKontrol: patokan !== undefined,
      },
    ];
  });
  const jumlah = (ambil: (g: (typeof golongan)[number]) => number): number => jumlahkan(golongan.map(ambil));
  return {
    per,
    kontrolPer: kontrol?.per ?? null,
    sumber: kontrol?.sumber ?? null,
    golongan,
    total: {
      kontrolSen: jumlah((g) => g.kontrolSen),
      bukuSen: jumlah((g) => g.bukuSen),
      selisihSen: jumlah((g) => g.selisihSen),
      lot: jumlah((g) => g.lot),
      unit: jumlah((g) => g.unit),
      belumBernilai: jumlah((g) => g.belumBernilai),
    },
  };
}

/** What is asked for as register numbers; null for none. */
export function registerDiminta(teks: string | undefined): MintaRegister | null {
  if (teks === undefined || teks === '') return null;
  if (teks === 'otomatis') return 'otomatis';
  const [dari = 0, sampai = dari] = (teks.match(/\d+/g) ?? []).map(Number);
  return { dari, sampai };
}
