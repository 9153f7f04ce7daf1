import { bagianBaris } from '../../bagian.ts';
import { GOLONGAN, type BarisGolongan } from '../../../../domain/kodeBarang.ts';
import { namaJenis } from '../../../../domain/jenisMutasi.ts';
import { formatTanggal, tenggatLaporan } from '../../../../domain/tanggal.ts';
import { formatRupiah } from '../../../../domain/uang.ts';
import type { NaskahLaporan, ParamLaporan } from '../../definisi.ts';
import type { Bagian, Kolom, SumberBaris } from '../../document.ts';
import { tambah } from '../../jumlah.ts';
import { atauTitik } from '../../naskah.ts';
import { formatBulat } from '../../nilai.ts';
import type { GerakObjek, SaldoObjek } from '../../sumber.ts';
import { nilaiGolongan, type SaldoBanding } from './lampiranSaldo.ts';

/** Columns of the notes on the outcome: what differs, why, and what is done about it until when. */
const KOLOM: readonly Kolom[] = [
  { key: 'no', label: 'No', kind: 'nomor', lebar: 8, rata: 'tengah' },
  { key: 'pos', label: 'Pos', kind: 'teks', lebar: 30, rata: 'kiri' },
  { key: 'awal', label: 'Saldo Awal (Rp)', grup: 'Selisih', kind: 'rupiah', lebar: 29, rata: 'kanan', kurung: true },
  { key: 'akhir', label: 'Saldo Akhir (Rp)', grup: 'Selisih', kind: 'rupiah', lebar: 29, rata: 'kanan', kurung: true },
  { key: 'sebab', label: 'Penyebab', kind: 'teks', lebar: 42, rata: 'kiri' },
  { key: 'tindakan', label: 'Tindak Lanjut', kind: 'teks', lebar: 38, rata: 'kiri' },
  { key: 'batas', label: 'Batas Waktu', kind: 'teks', lebar: 20, rata: 'tengah' },
];

/** Texts about the difference of each golongan. */
export const NASKAH_SELISIH: readonly NaskahLaporan[] = GOLONGAN.flatMap((g): NaskahLaporan[] => {
  const grup = `Selisih ${g.kode} ${g.nama}`;
  return [
    { kunci: `sebab-${g.golongan}`, judul: 'Penyebab', grup, bawaan: '' },
    { kunci: `tindakan-${g.golongan}`, judul: 'Tindak lanjut', grup, bawaan: '' },
    { kunci: `batas-${g.golongan}`, judul: 'Batas waktu', grup, bentuk: 'baris', bawaan: '' },
  ];
});

/** A golongan whose figures differ from accounting. Null: accounting has no figure for that day. Sen. */
export interface Selisih {
  readonly golongan: BarisGolongan;
  readonly awalSen: number | null;
  readonly akhirSen: number | null;
}

/** All golongan that differ from accounting at the beginning or the end of the semester. */
export function daftarSelisih(awal: SaldoBanding, akhir: SaldoBanding): Selisih[] {
  const beda = (g: BarisGolongan, banding: SaldoBanding): number | null => {
    const resmi = banding.akuntansi.get(g.golongan);
    return resmi === undefined ? null : tambah(nilaiGolongan(g.golongan, banding), -resmi);
  };
  return GOLONGAN.map((g) => ({ golongan: g, awalSen: beda(g, awal), akhirSen: beda(g, akhir) })).filter(
    (s) => (s.awalSen ?? 0) !== 0 || (s.akhirSen ?? 0) !== 0,
  );
}

/** What the register knows about a difference, for the texts that the office then completes. */
export interface Bahan {
  readonly selisih: readonly Selisih[];
  readonly saldo: readonly SaldoObjek[];
  readonly gerak: readonly GerakObjek[];
}

/** The texts as far as the register knows them; null for golongan without a difference. */
export function bawaanSelisih(bahan: Bahan, param: ParamLaporan): Record<string, string | null> {
  const batas = formatTanggal(tenggatLaporan(param.semester));
  return Object.fromEntries(
    GOLONGAN.flatMap((g) => {
      const ada = bahan.selisih.some((s) => s.golongan.golongan === g.golongan);
      const { sebab, tindakan } = ada ? dugaan(g, bahan) : { sebab: null, tindakan: null };
      return [
        [`sebab-${g.golongan}`, sebab],
        [`tindakan-${g.golongan}`, tindakan],
        [`batas-${g.golongan}`, ada ? batas : null],
      ];
    }),
  );
}

/** Movements that accounting books by journals of its own: they are where the two part most often. */
const NON_KAS = [
  'reklas',
  'koreksi-nilai',
  'pengisian-nilai-susulan',
  'transfer-masuk',
  'transfer-keluar',
  'komptabel',
];

function dugaan({ golongan }: BarisGolongan, { saldo, gerak }: Bahan): { sebab: string; tindakan: string } {
  const milik = saldo.filter((s) => s.golongan === golongan);
  const intra = milik.filter((s) => s.komptabel === 'intra');
  const belum = intra.reduce((n, s) => n + s.belumBernilai, 0);
  const ekstraSen = milik.filter((s) => s.komptabel === 'ekstra').reduce((n, s) => tambah(n, s.nilaiSen), 0);
  const nonKas = NON_KAS.filter((j) => gerak.some((g) => g.golongan === golongan && g.jenis === j && g.nilaiSen !== 0));
  const sebab = [
    ...(belum > 0 ? [`${formatBulat(belum)} lot belum diisi nilainya dalam register`] : []),
    ...(ekstraSen > 0 ? [`barang ekstrakomptabel Rp${formatRupiah(ekstraSen)} tidak termasuk saldo BMD`] : []),
    ...(nonKas.length > 0
      ? [`mutasi nonkas semester ini (${nonKas.map((j) => namaJenis(j).toLowerCase()).join(', ')}) perlu dicocokkan`]
      : []),
  ];
  const tindakan = [
    ...(belum > 0 ? ['Mengisi nilai perolehan menurut dokumen sumbernya.'] : []),
    ...(nonKas.length > 0 ? ['Mencocokkan mutasi nonkas dengan jurnal akuntansi.'] : []),
  ];
  return {
    sebab: sebab.map((s) => `${s.charAt(0).toUpperCase()}${s.slice(1)}.`).join(' '),
    tindakan: tindakan.join(' ') || 'Menelusuri dokumen sumber dan jurnal akuntansi bersama-sama.',
  };
}

/** Notes on the outcome: a line for every golongan that differs. */
export function bagianSelisih(selisih: readonly Selisih[], naskah: (kunci: string) => string): Bagian<SumberBaris> {
  const rows = selisih.map(({ golongan: g, awalSen, akhirSen }, i) => [
    i + 1,
    `${g.kode} ${g.nama}`,
    awalSen,
    akhirSen,
    atauTitik(naskah(`sebab-${g.golongan}`)),
    atauTitik(naskah(`tindakan-${g.golongan}`)),
    atauTitik(naskah(`batas-${g.golongan}`)),
  ]);
  return bagianBaris('catatan', rows, { judul: 'Catatan Hasil Rekonsiliasi', lembar: 'Catatan Hasil', columns: KOLOM });
}
