import { namaJenis } from '../../../../domain/jenisMutasi.ts';
import { formatTanggal } from '../../../../domain/tanggal.ts';
import { formatRupiah } from '../../../../domain/uang.ts';
import type { Baris, Kolom } from '../../document.ts';
import { formatBulat, formatLuas } from '../../nilai.ts';
import { gabung } from '../../selLot.ts';
import type { TransaksiLaporan } from '../../sumber.ts';
import { teksDokumen } from './blokKibar.ts';

/** A block of the card that is a family of transactions. */
export interface BlokRiwayat {
  readonly nomor: string;
  readonly nama: string;
  readonly jenis: RegExp;
}

/** Blocks IV-XI: the life of the goods, by family (Permendagri 47/2021, second-hand). */
export const BLOK_RIWAYAT: readonly BlokRiwayat[] = [
  { nomor: 'IV', nama: 'Penggunaan (pengalihan status)', jenis: /^transfer-(masuk|keluar)$/u },
  { nomor: 'V', nama: 'Penerimaan Internal', jenis: /^penerimaan-internal$/u },
  { nomor: 'VI', nama: 'Pengeluaran Internal', jenis: /^pengeluaran-internal$/u },
  { nomor: 'VII', nama: 'Pemanfaatan', jenis: /^pemanfaatan$/u },
  { nomor: 'VIII', nama: 'Reklasifikasi', jenis: /^(reklas|komptabel)$/u },
  { nomor: 'IX', nama: 'Koreksi', jenis: /^(koreksi-.+|pengisian-nilai-susulan|ubah-kondisi)$/u },
  { nomor: 'X', nama: 'Kapitalisasi', jenis: /^kapitalisasi$/u },
  { nomor: 'XI', nama: 'Penghapusan', jenis: /^(penghapusan-.+|pembatalan-penghapusan)$/u },
];

export const KOLOM_RIWAYAT: readonly Kolom[] = [
  { key: 'tanggal', label: 'Tanggal', kind: 'tanggal', lebar: 18, rata: 'tengah' },
  { key: 'jenis', label: 'Jenis', kind: 'teks', lebar: 28, rata: 'kiri' },
  { key: 'uraian', label: 'Uraian', kind: 'teks', lebar: 50, rata: 'kiri' },
  { key: 'unit', label: 'Jumlah', grup: 'Perubahan', kind: 'bulat', lebar: 13, rata: 'kanan' },
  { key: 'nilai', label: 'Nilai (Rp)', grup: 'Perubahan', kind: 'rupiah', kurung: true, lebar: 29, rata: 'kanan' },
  {
    key: 'akumulasi',
    label: 'Akumulasi (Rp)',
    grup: 'Perubahan',
    kind: 'rupiah',
    kurung: true,
    lebar: 29,
    rata: 'kanan',
  },
  { key: 'dokumen', label: 'Dokumen sumber', kind: 'teks', lebar: 40, rata: 'kiri' },
];

/** Transactions of one block, in order of date. */
export function barisRiwayat(blok: BlokRiwayat, riwayat: readonly TransaksiLaporan[]): Baris[] {
  return riwayat
    .filter((t) => blok.jenis.test(t.jenis))
    .map((t) => [
      t.tanggal,
      namaJenis(t.jenis),
      uraian(t),
      t.delta.unit,
      t.delta.nilaiSen,
      t.delta.akumulasiSen,
      teksDokumen(t),
    ]);
}

/** What changed, in words: only what is not told by the figures beside it. */
function uraian({ jenis, sebelum, sesudah }: TransaksiLaporan): string | null {
  if (sebelum === null) return sesudah.namaBarang;
  const p = sesudah.pemanfaatan;
  if (jenis === 'pemanfaatan' && p !== null)
    return gabung(
      [
        p.bentuk,
        p.mitra && `mitra ${p.mitra}`,
        p.sampai && `sampai ${formatTanggal(p.sampai)}`,
        p.nilaiSen === null ? null : `nilai Rp${formatRupiah(p.nilaiSen)}`,
      ],
      ', ',
    );
  return gabung(
    [
      ubahan('Kode barang', sebelum.kodeBarang, sesudah.kodeBarang),
      ubahan('Unit kerja', sebelum.unitKerja ?? 'Dinas', sesudah.unitKerja ?? 'Dinas'),
      ubahan('Komptabel', sebelum.komptabel, sesudah.komptabel),
      ubahan('Kondisi', kondisi(sebelum.kondisi), kondisi(sesudah.kondisi)),
      ubahan('Jumlah', formatBulat(sebelum.jumlah), formatBulat(sesudah.jumlah)),
      ubahan('Luas (m2)', luas(sebelum.luasM2), luas(sesudah.luasM2)),
      ubahan('Nilai', nilai(sebelum.nilaiSen), nilai(sesudah.nilaiSen)),
      ubahan('Nama', sebelum.namaBarang, sesudah.namaBarang),
    ],
    '; ',
  );
}

const ubahan = (label: string, dari: string, ke: string): string | null =>
  dari === ke ? null : `${label}: ${dari} menjadi ${ke}`;
const luas = (m2: number | null): string => (m2 === null ? 'belum diisi' : formatLuas(m2));
const nilai = (sen: number | null): string => (sen === null ? 'belum diisi' : `Rp${formatRupiah(sen)}`);
const kondisi = (k: string | null): string => (k === 'KB' ? 'RR' : (k ?? 'belum diisi'));
