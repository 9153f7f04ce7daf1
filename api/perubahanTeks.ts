import { labelKondisi } from '../domain/kondisi.ts';
import { type AtributLot, type IsiLot, type KeadaanLot, pasangIsi } from '../domain/lot.ts';
import { bidangRincian, teksRincian } from '../domain/rincian.ts';
import { formatTanggal } from '../domain/tanggal.ts';
import { formatRupiah } from '../domain/uang.ts';
import type { BabRiwayat } from '../db/reads/riwayat.ts';
import type { BarisRiwayat } from './contract/barang.ts';
import { nomorRegister } from './pemetaan.ts';

type Perubahan = BarisRiwayat['perubahan'][number];
type Sebagian = Partial<AtributLot>;

/** An attribute that a person can read: under what name, set by which fields, in what words. */
interface Terbaca {
  readonly kolom: string;
  readonly kunci: readonly (keyof AtributLot)[];
  readonly teks: (a: Sebagian) => string | null;
}

const biasa = (kunci: keyof AtributLot): Terbaca => ({
  kolom: kunci,
  kunci: [kunci],
  teks: (a) => {
    const nilai = a[kunci];
    return typeof nilai === 'string' || typeof nilai === 'number' ? String(nilai) : null;
  },
});

/** The rest (printed cells, lineage, findings) have their own place on the screen. */
const TERBACA: readonly Terbaca[] = [
  biasa('namaBarang'),
  biasa('kodeBarang'),
  { kolom: 'kondisi', kunci: ['kondisi'], teks: (a) => (a.kondisi ? labelKondisi(a.kondisi) : null) },
  biasa('merk'),
  biasa('spesifikasi'),
  biasa('satuan'),
  biasa('tahunPerolehan'),
  {
    kolom: 'tanggalPerolehan',
    kunci: ['tanggalPerolehan'],
    teks: ({ tanggalPerolehan: t }) => (t === null || t === undefined ? null : formatTanggal(t)),
  },
  {
    kolom: 'luasM2',
    kunci: ['luas'],
    teks: (a) => (a.luas === null || a.luas === undefined ? null : `${(a.luas / 100).toLocaleString('id-ID')} m2`),
  },
  {
    kolom: 'nomorRegister',
    kunci: ['registerDari', 'registerSampai'],
    teks: (a) => nomorRegister(a.registerDari ?? null, a.registerSampai ?? null),
  },
  biasa('nibar'),
  biasa('caraPerolehan'),
  biasa('alamat'),
  biasa('keterangan'),
  biasa('nomorCetak'),
  biasa('unitKerja'),
  {
    kolom: 'pemanfaatan',
    kunci: ['pemanfaatan'],
    teks: ({ pemanfaatan: p }) =>
      p
        ? [
            `${p.bentuk}, ${p.mitra}`,
            p.sampai && `sampai ${formatTanggal(p.sampai)}`,
            p.nilaiSen !== null && `Rp${formatRupiah(p.nilaiSen)}`,
          ]
            .filter(Boolean)
            .join(', ')
        : null,
  },
  {
    kolom: 'pengamanan',
    kunci: ['pengamanan'],
    teks: ({ pengamanan: p }) => (p ? `${p.bentuk}: ${p.uraian}` : null),
  },
];

const teksNilai = (lot: KeadaanLot | null): string | null => {
  if (lot === null) return null;
  if (lot.angka.unitBelum === 0) return `Rp${formatRupiah(lot.angka.nilai)}`;
  return lot.angka.nilai === 0
    ? 'belum diisi'
    : `Rp${formatRupiah(lot.angka.nilai)} (${lot.angka.unitBelum} unit belum diisi)`;
};

const teksJumlah = (lot: KeadaanLot | null): string | null =>
  lot === null ? null : `${lot.angka.unit} ${lot.atribut.satuan}`;

const teksKartu = (kunci: string, nilai: string | number | null | undefined): string | null => {
  if (nilai === null || nilai === undefined) return null;
  const bidang = bidangRincian(kunci);
  return bidang ? teksRincian(bidang, nilai) : String(nilai);
};

/** What a fact set, in words: old (from `lama`) -> new. */
function atributBerubah(isi: IsiLot | null, lama: AtributLot | null): Perubahan[] {
  if (isi === null) return [];
  const { rincian, ...lain } = isi;
  const baru: Sebagian = lama === null ? lain : pasangIsi(lama, lain);
  return [
    ...TERBACA.filter(({ kunci }) => kunci.some((k) => k in lain)).map(({ kolom, teks }) => ({
      kolom,
      dari: lama === null ? null : teks(lama),
      ke: teks(baru),
    })),
    ...Object.entries(rincian ?? {}).map(([k, nilai]) => ({
      kolom: k,
      dari: teksKartu(k, lama?.rincian?.[k]),
      ke: teksKartu(k, nilai),
    })),
  ];
}

/** Old -> new of one fact in words; of a cancelled one only what it had set. */
export function perubahanTeks({
  fakta,
  sebelum,
  sesudah,
}: Pick<BabRiwayat, 'sebelum' | 'sesudah'> & {
  readonly fakta: Pick<BabRiwayat['fakta'], 'isi' | 'delta'>;
}): Perubahan[] {
  const atribut = atributBerubah(fakta.isi, sebelum?.atribut ?? null);
  const angka =
    sesudah === null
      ? [
          {
            kolom: 'jumlah',
            dari: null,
            ke: fakta.delta.unit === 0 ? null : `${fakta.delta.unit > 0 ? '+' : ''}${fakta.delta.unit}`,
          },
          { kolom: 'nilai', dari: null, ke: fakta.delta.nilai === 0 ? null : `Rp${formatRupiah(fakta.delta.nilai)}` },
        ]
      : [
          { kolom: 'jumlah', dari: teksJumlah(sebelum), ke: teksJumlah(sesudah) },
          { kolom: 'nilai', dari: teksNilai(sebelum), ke: teksNilai(sesudah) },
        ];
  return [...angka, ...atribut].filter((u) => u.dari !== u.ke);
}
